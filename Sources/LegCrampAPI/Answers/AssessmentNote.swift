import LegCrampRules

/// The same answer as a page of plain text, for a terminal and for a clinician.
struct AssessmentNote {
    private static let width = 78
    private var lines: [String] = []

    /// Lays out an assessment.
    ///
    /// - Parameter region: the region that decides the emergency number.
    static func text(_ assessment: Assessment, region: String?) -> [UInt8] {
        var note = AssessmentNote()
        note.urgency(assessment, region.flatMap(EmergencyNumber.of))
        note.picture(assessment.differentiation)
        note.factors(assessment)
        note.names(assessment.profile)
        note.advice(assessment.advice)
        note.questions(assessment)
        note.closing(assessment.urgency.level)
        return Array((note.lines.joined(separator: "\n") + "\n").utf8)
    }

    private mutating func heading(_ title: String) {
        if !lines.isEmpty { lines.append("") }
        lines.append(title.uppercased())
    }

    /// A paragraph, wrapped; its first line begins with the mark.
    private mutating func paragraph(_ text: String, mark: String = "") {
        var line = mark
        var isEmpty = true
        for word in text.split(separator: " ") {
            if !isEmpty, line.count + 1 + word.count > AssessmentNote.width {
                lines.append(line)
                line = String(repeating: " ", count: mark.count)
                isEmpty = true
            }
            line += (isEmpty ? "" : " ") + word
            isEmpty = false
        }
        lines.append(line)
    }

    private mutating func bullet(_ text: String) { paragraph(text, mark: "  - ") }

    private mutating func urgency(_ assessment: Assessment, _ number: EmergencyNumber?) {
        let urgency = assessment.urgency
        heading("What to do: \(urgency.level.id)")
        switch urgency.action {
        case .callEmergency:
            paragraph(number.map { "Call \($0.number) now." } ?? "Call your local emergency number now.")
        case .seeClinicianToday:
            if let line = number?.urgentAdviceLine { paragraph("For urgent advice, call \(line).") }
        case .seeClinicianSoon, .routineAppointment, .checkWarningSigns, .reassure: break
        }
        paragraph(urgency.action.text)
        if !urgency.certain {
            paragraph("This could still become \(urgency.upTo.id). Answer the questions below to be sure.")
        }
        if !urgency.because.isEmpty {
            heading("Why")
            for reason in urgency.because {
                bullet("\(reason.text) [\(reason.urgency.id): \(reason.because.joined(separator: ", "))]")
            }
        }
        var told: Set<String> = []
        let actions = assessment.redFlags.present.map { RedFlag.all[$0.index] }.filter { $0.urgency == urgency.level }
        if !actions.isEmpty { heading("Next steps") }
        for flag in actions where told.insert(flag.action).inserted { bullet(flag.action) }
    }

    private mutating func picture(_ differentiation: Differentiation) {
        heading("What it looks like: \(differentiation.verdict.rawValue)")
        paragraph(differentiation.verdict.text)
        for match in differentiation.lookAlikes {
            let lookAlike = LookAlike.all[match.index]
            bullet("\(lookAlike.title): \(lookAlike.distinguishing)")
        }
        for pattern in differentiation.patterns where !pattern.met.isEmpty || !pattern.notMet.isEmpty {
            let met = pattern.met.map { Criterion.all[$0.index].text }
            let notMet = pattern.notMet.map { Criterion.all[$0.index].text }
            paragraph("\(pattern.pattern.title): \(pattern.fit.rawValue)")
            for text in met { bullet("for: \(text)") }
            for text in notMet { bullet("against: \(text)") }
        }
    }

    private mutating func factors(_ assessment: Assessment) {
        if !assessment.causes.isEmpty {
            heading("What may contribute")
            for cause in assessment.causes {
                let item = Cause.all[cause.match.index]
                bullet("\(item.title) (evidence \(item.evidence.grade.rawValue)): \(item.text)")
            }
        }
        heading("How likely cramps are to keep troubling: \(assessment.risk.level.rawValue)")
        paragraph(Risk.note)
    }

    private mutating func names(_ profile: Profile) {
        guard !profile.medications.isEmpty || !profile.conditions.isEmpty else { return }
        heading("Medicines and conditions as we read them")
        for named in profile.medications {
            for medicine in named.medicines { bullet("\(named.given): \(medicine.name). \(medicine.text)") }
            if named.matches.isEmpty { bullet("\(named.given): not recognised") }
        }
        for named in profile.conditions {
            let titles = named.terms.map(\.title)
            bullet("\(named.given): \(titles.isEmpty ? "not recognised" : titles.joined(separator: ", "))")
        }
    }

    private mutating func advice(_ advice: Advice) {
        measures("Now", advice.now)
        measures("Later", advice.prevention)
        measures("With a clinician", advice.withClinician)
        if !advice.avoid.isEmpty {
            heading("Avoid")
            for index in advice.avoid { bullet("\(Measure.all[index].title): \(Measure.all[index].text)") }
        }
        if !advice.withheld.isEmpty {
            heading("Not advised for you")
            for withheld in advice.withheld {
                bullet("\(Measure.all[withheld.index].title): \(withheld.reasons.joined(separator: " "))")
            }
        }
    }

    private mutating func measures(_ title: String, _ indices: [Int]) {
        guard !indices.isEmpty else { return }
        heading(title)
        for index in indices {
            let measure = Measure.all[index]
            bullet("\(measure.title) (evidence \(measure.evidence.grade.rawValue)): \(measure.how)")
            for caution in measure.cautions { paragraph("Careful: \(caution.text)", mark: "      ") }
        }
    }

    private mutating func questions(_ assessment: Assessment) {
        guard !assessment.nextQuestions.isEmpty else { return }
        heading("What to answer next")
        for next in assessment.nextQuestions.prefix(8) {
            let question = Catalogue[next.question]
            bullet("\(question.text) (\(question.pointer))")
        }
        if assessment.nextQuestions.count > 8 {
            paragraph("\(assessment.nextQuestions.count - 8) more questions could change the answer.")
        }
    }

    private mutating func closing(_ level: Urgency) {
        heading("When to seek care")
        paragraph(SeekingCare.content.level(level).text)
        lines.append("")
        paragraph(About.content.disclaimer)
    }
}
