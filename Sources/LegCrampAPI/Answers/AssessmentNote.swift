import LegCrampRules

/// The same answer as one page of plain text, for a worried person at a terminal and for a clinician.
///
/// What to do comes first. An answer that sends someone to care today or now leaves out what can wait; the JSON answer
/// has everything.
struct AssessmentNote {
    /// The most reasons, and the most questions, on the page.
    private static let mostLines = 6

    private let assessment: Assessment
    private let number: EmergencyNumber?
    /// Whether care is needed today or now.
    private let isUrgent: Bool
    private var page = PlainPage()

    /// Lays out an assessment.
    ///
    /// - Parameter region: the region that decides the emergency number.
    static func text(_ assessment: Assessment, region: String?) -> [UInt8] {
        var note = AssessmentNote(assessment, region: region)
        note.action()
        note.reasons()
        note.notRuledOut()
        let asksFirst = assessment.urgency.action == .checkWarningSigns
        if asksFirst { note.questions() }
        note.picture()
        if note.isUrgent {
            note.measures("What can help now", assessment.advice.now)
            note.cautions()
            note.doNot()
            note.causes()
        } else {
            note.measures("What can help during an attack", assessment.advice.now)
            note.cautions()
            note.measures("What can help between attacks", assessment.advice.prevention)
            note.doNot()
            note.measures("What a clinician can offer", assessment.advice.withClinician)
            note.causes()
            note.risk()
        }
        note.told()
        note.forClinician()
        if !asksFirst { note.questions() }
        note.closing()
        return Array((note.page.lines.joined(separator: "\n") + "\n").utf8)
    }

    private init(_ assessment: Assessment, region: String?) {
        self.assessment = assessment
        number = region.flatMap(EmergencyNumber.of)
        isUrgent = assessment.urgency.level >= .sameDay
    }

    // MARK: What to do

    private mutating func action() {
        let urgency = assessment.urgency
        let title = SeekingCare.content.level(urgency.level).title
        switch urgency.action {
        case .callEmergency:
            page.heading("\(title) (\(urgency.level.id))")
            page.paragraph(number.map { "Call \($0.number)." } ?? "Call your local emergency number.")
        case .seeClinicianToday:
            page.heading("\(title) (\(urgency.level.id))")
            if let line = number?.urgentAdviceLine { page.paragraph("For urgent advice, call \(line).") }
        case .seeClinicianSoon, .routineAppointment, .reassure: page.heading("\(title) (\(urgency.level.id))")
        case .checkWarningSigns: page.heading("Check the warning signs (\(urgency.level.id) so far)")
        }
        page.paragraph(urgency.action.text)
        var said: Set<String> = []
        for match in assessment.redFlags.present {
            let flag = RedFlag.all[match.index]
            if flag.urgency == urgency.level, said.insert(flag.action).inserted { page.bullet(flag.action) }
        }
    }

    private mutating func reasons() {
        let reasons = assessment.urgency.because.sorted { $0.urgency > $1.urgency }
        guard !reasons.isEmpty else { return }
        page.heading("Why")
        let shown = reasons.filter { !isUrgent || $0.urgency >= .sameDay }.prefix(AssessmentNote.mostLines)
        for reason in shown {
            let words = NoteWords.answers(reason.because.pointers, of: assessment.profile)
            page.bullet("\(reason.text)\(words.isEmpty ? "" : " (You said: \(words.joined(separator: "; ")).)")")
        }
        let others = reasons.count - shown.count
        if others > 0 { page.paragraph("\(others) more \(others == 1 ? "reason" : "reasons"), none more urgent.") }
    }

    /// What would make it more urgent, as far as nobody has said that it is not there.
    private mutating func notRuledOut() {
        let open = assessment.redFlags.notExcluded.map { RedFlag.all[$0].urgency }
        let levels = [Urgency.emergency, .sameDay].filter { $0 > assessment.urgency.level && open.contains($0) }
        guard !levels.isEmpty else { return }
        page.heading("Not ruled out yet")
        if let number, levels.contains(.emergency) { page.paragraph("In an emergency, call \(number.number).") }
        for level in levels { page.bullet(SeekingCare.content.level(level).text) }
        let count = open.filter(levels.contains).count
        page.paragraph(
            "\(count) warning \(count == 1 ? "sign has" : "signs have") not been asked about yet; the JSON answer lists them."
        )
    }

    // MARK: What it looks like

    private mutating func picture() {
        let differentiation = assessment.differentiation
        page.heading("What it looks like")
        page.paragraph(assessment.pictureText)
        for match in differentiation.lookAlikes {
            let lookAlike = LookAlike.all[match.index]
            page.bullet("Could also be: \(lookAlike.title). \(lookAlike.distinguishing)")
        }
        for pattern in differentiation.patterns where !pattern.met.isEmpty || !pattern.notMet.isEmpty {
            page.paragraph("\(pattern.pattern.title): \(NoteWords.fit(pattern.fit)).")
            let met = pattern.met.map { Criterion.all[$0.index].text }
            let notMet = pattern.notMet.map { Criterion.all[$0.index].text }
            if !met.isEmpty { page.bullet("There: \(met.joined(separator: " "))") }
            if !notMet.isEmpty { page.bullet("Not there: \(notMet.joined(separator: " "))") }
        }
    }

    // MARK: What helps, what does not

    private mutating func measures(_ title: String, _ indices: [Int]) {
        guard !indices.isEmpty else { return }
        page.heading(title)
        for index in indices {
            let measure = Measure.all[index]
            page.bullet("\(measure.title) (evidence \(measure.evidence.grade.rawValue)): \(measure.how)")
        }
    }

    /// The cautions of what is offered that no answer has ruled out, each said once for all the measures that it is about.
    private mutating func cautions() {
        var cautions: [(text: String, titles: [String])] = []
        for index in assessment.advice.now + (isUrgent ? [] : assessment.advice.prevention) {
            let measure = Measure.all[index]
            for caution in measure.cautions where caution.when.evaluate(assessment.profile.answers) == .unknown {
                if let known = cautions.firstIndex(where: { $0.text == caution.text }) {
                    cautions[known].titles.append(measure.title)
                } else {
                    cautions.append((caution.text, [measure.title]))
                }
            }
        }
        guard !cautions.isEmpty else { return }
        page.heading("Be careful")
        grouped(cautions)
    }

    /// Sentences by the measures that they are about, in the order of the first sentence of each group.
    private mutating func grouped(_ sentences: [(text: String, titles: [String])]) {
        var groups: [(titles: [String], text: String)] = []
        for (text, titles) in sentences {
            if let known = groups.firstIndex(where: { $0.titles == titles }) {
                groups[known].text += " " + text
            } else {
                groups.append((titles, text))
            }
        }
        for group in groups { page.bullet("\(group.titles.joined(separator: "; ")): \(group.text)") }
    }

    /// What to avoid, and what was withheld and why; titles alone, and nothing for later, when it is urgent.
    private mutating func doNot() {
        let advice = assessment.advice
        guard !advice.avoid.isEmpty || !advice.withheld.isEmpty else { return }
        page.heading("What not to do")
        for index in advice.avoid {
            let measure = Measure.all[index]
            page.bullet(isUrgent ? "\(measure.title)." : "\(measure.title). \(measure.text)")
        }
        guard assessment.urgency.level < .emergency else {
            return page.paragraph("All other advice waits until you have had help.")
        }
        var reasons: [(text: String, titles: [String])] = []
        for withheld in advice.withheld where isListed(withheld) {
            let text = withheld.reasons.joined(separator: " ")
            let title = Measure.all[withheld.index].title
            if let known = reasons.firstIndex(where: { $0.text == text }) {
                reasons[known].titles.append(title)
            } else {
                reasons.append((text, [title]))
            }
        }
        guard !reasons.isEmpty else { return }
        page.paragraph("Often advised, but not for you now:")
        grouped(reasons)
    }

    private func isListed(_ withheld: Advice.Withheld) -> Bool {
        switch Measure.all[withheld.index].kind {
        case .now: true
        case .prevention, .withClinician: !isUrgent
        case .avoid: false
        }
    }

    // MARK: What else is known

    private mutating func causes() {
        guard !assessment.causes.isEmpty else { return }
        page.heading("What may contribute")
        let items = assessment.causes.map { Cause.all[$0.match.index] }
        let titles = items.map { "\($0.title) (evidence \($0.evidence.grade.rawValue))" }
        if isUrgent {
            page.paragraph(titles.joined(separator: "; ") + ".")
        } else {
            for (title, item) in zip(titles, items) { page.bullet("\(title): \(item.text)") }
        }
    }

    private mutating func risk() {
        let risk = assessment.risk
        page.heading("How likely cramps are to keep troubling")
        let open = risk.upTo == risk.level ? "" : ", and up to \(risk.upTo.rawValue) with what is not known"
        page.paragraph("By what you told us: \(risk.level.rawValue)\(open). \(Risk.note)")
    }

    private mutating func told() {
        let profile = assessment.profile
        let answers = NoteWords.answers(of: profile)
        guard !answers.isEmpty || !profile.medications.isEmpty || !profile.conditions.isEmpty else { return }
        page.heading("What you told us")
        if !answers.isEmpty { page.paragraph(answers.joined(separator: "; ") + ".") }
        for named in profile.conditions {
            name(named.given, known: named.terms.map(\.title), close: named.suggestions)
        }
        for named in profile.medications {
            name(named.given, known: named.medicines.map(\.name), close: named.suggestions)
            guard !isUrgent else { continue }
            for medicine in named.medicines { page.paragraph(medicine.text, mark: "    ") }
        }
        if !profile.medications.isEmpty {
            page.paragraph("Keep taking prescribed medicines until a pharmacist or prescriber has looked at them.")
        }
    }

    private mutating func name(_ given: String, known: [String], close: [String]) {
        let suggestion = close.isEmpty ? "" : "; did you mean \(close.joined(separator: ", "))?"
        page.bullet(
            PlainPage.harmless(given) + ": "
                + (known.isEmpty ? "not recognised\(suggestion)" : known.joined(separator: ", ")))
    }

    private mutating func forClinician() {
        let flags = assessment.redFlags.present.map { RedFlag.all[$0.index] }
        guard !flags.isEmpty else { return }
        page.heading("For a clinician")
        for flag in flags where flag.urgency >= .sameDay || !isUrgent {
            page.bullet("\(flag.suspected) (evidence \(flag.evidence.grade.rawValue)): \(flag.clinicianText)")
        }
        let bring = SeekingCare.content.bring(for: .init(assessment.differentiation.verdict)).map(\.title)
        if assessment.urgency.level < .emergency { page.paragraph("Bring: \(bring.joined(separator: "; ")).") }
    }

    // MARK: What to answer next

    private mutating func questions() {
        let (questions, total) = assessment.nextQuestions(atMost: AssessmentNote.mostLines)
        guard assessment.urgency.level < .emergency, !questions.isEmpty else { return }
        page.heading("What to answer next")
        for next in questions {
            let question = Catalogue[next.question]
            page.bullet("\(question.text) [\(NoteWords.member(question.pointer))]")
        }
        let others = total - questions.count
        if others > 0 { page.paragraph("\(others) more could change the answer; the JSON answer lists them.") }
    }

    private mutating func closing() {
        page.heading("About this page")
        page.paragraph(About.content.disclaimer)
        page.paragraph("Evidence runs from A (strong) to D (weak). Rules \(RulesVersion.current).")
    }
}

extension SeekingCare.Picture {
    /// What a visit is about, from the verdict.
    init(_ verdict: Differentiation.Verdict) {
        switch verdict {
        case .legCramps, .both: self = .legCramps
        case .restlessLegs: self = .restlessLegs
        case .neither, .unclear: self = .other
        }
    }
}
