import LegCrampRules

/// Draws an assessment on one page: the action first, then the levels, the reasons, the picture and what contributes.
struct AnswerPicture {
    /// More of a list is counted, not drawn.
    private static let mostLines = 6
    private static let margin = 28.0

    private let assessment: Assessment
    private let number: EmergencyNumber?
    private var picture = Picture(width: 800)
    private var y = 0.0

    private var inner: Double { picture.width - 2 * AnswerPicture.margin }

    /// The drawing of an assessment.
    ///
    /// - Parameter region: whose emergency number is told.
    static func svg(_ assessment: Assessment, region: String?) -> [UInt8] {
        var drawing = AnswerPicture(assessment, region: region)
        drawing.action()
        drawing.ladder()
        drawing.openSigns()
        drawing.reasons()
        drawing.pattern()
        drawing.contributors()
        drawing.closing()
        return drawing.picture.document(
            title: "\(drawing.headline). \(assessment.urgency.action.text)", description: drawing.description
        ).svg
    }

    private init(_ assessment: Assessment, region: String?) {
        self.assessment = assessment
        number = region.flatMap(EmergencyNumber.of)
    }

    private var headline: String {
        switch assessment.urgency.action {
        case .callEmergency: number.map { "Get emergency help now: call \($0.number)" } ?? "Get emergency help now"
        case .checkWarningSigns: "Check the warning signs"
        case .seeClinicianToday, .seeClinicianSoon, .routineAppointment, .reassure:
            SeekingCare.content.level(assessment.urgency.level).title
        }
    }

    /// The colour of what to do: never that of self-care while warning signs are open.
    private var ink: Picture.Ink {
        assessment.urgency.action == .checkWarningSigns ? .soon : assessment.urgency.level.ink
    }

    /// What a reader of screens is told: the same as the drawing, without its shapes.
    private var description: String {
        let urgency = assessment.urgency
        let interval =
            urgency.certain
            ? "Urgency: \(urgency.level.id)."
            : "Urgency: \(urgency.level.id), and up to \(urgency.upTo.id) while signs are not ruled out."
        let reasons = urgency.because.prefix(AnswerPicture.mostLines).map(\.text)
        let rest =
            "\(assessment.pictureText) Risk of more cramps: \(assessment.risk.level.rawValue). \(About.content.disclaimer)"
        return ([interval] + reasons + [rest]).joined(separator: " ")
    }

    // MARK: What to do

    private mutating func action() {
        let urgency = assessment.urgency
        let x = AnswerPicture.margin
        let width = inner - 40
        let lines = Picture.lines(headline, width: width, .title).count
        let details = Picture.lines(urgency.action.text, width: width, .body).count
        let height = 34 + Double(lines) * Picture.Style.title.leading + Double(details) * Picture.Style.body.leading
        picture.rectangle(x, 24, inner, height, ink, radius: 8)
        let after = picture.paragraph(headline, x + 20, top: 38, width: width, .title, .onColour)
        picture.paragraph(urgency.action.text, x + 20, top: after + 4, width: width, .body, .onColour)
        y = 24 + height + 18
        if case .seeClinicianToday = urgency.action, let line = number?.urgentAdviceLine {
            paragraph("For urgent advice, call \(line).", .strong)
        }
    }

    /// The levels from left to right; from what is required to what is not ruled out.
    private mutating func ladder() {
        let urgency = assessment.urgency
        let levels = Urgency.allCases
        let step = inner / Double(levels.count)
        heading("How soon to seek care")
        let top = y
        for (place, level) in levels.enumerated() {
            let x = AnswerPicture.margin + Double(place) * step
            let isWithin = level >= urgency.level && level <= urgency.upTo
            picture.rectangle(x + 2, top, step - 4, 34, isWithin ? level.ink : .panel, radius: 5)
            picture.label(
                level.id, x + step / 2, top + 22, .strong, isWithin ? .onColour : .muted, anchor: .middle)
            if level == urgency.level {
                let middle = x + step / 2
                picture.polygon([(middle - 8, top + 50), (middle, top + 38), (middle + 8, top + 50)], .ink)
            }
        }
        y = top + 56
        paragraph(
            urgency.certain
                ? "No question that is still open can make it more urgent."
                : "By the answers so far it is \(urgency.level.id). It could still become \(urgency.upTo.id): \(assessment.redFlags.notExcluded.count) warning signs are not ruled out.",
            .body, .muted)
    }

    /// The signs that the action asks to check, where it does.
    private mutating func openSigns() {
        let signs = assessment.redFlags.notExcluded.map { RedFlag.all[$0] }
        guard assessment.urgency.action == .checkWarningSigns, !signs.isEmpty else { return }
        heading("Warning signs to check now")
        for sign in signs.prefix(AnswerPicture.mostLines) { bullet(sign.title, nil, sign.urgency.ink) }
        more(signs.count)
    }

    private mutating func reasons() {
        let reasons = assessment.urgency.because.sorted { $0.urgency > $1.urgency }
        guard !reasons.isEmpty else { return }
        heading("Why")
        for reason in reasons.prefix(AnswerPicture.mostLines) {
            let told = NoteWords.answers(reason.because.pointers, of: assessment.profile)
            bullet(reason.text, told.isEmpty ? nil : "You said: \(told.joined(separator: "; "))", reason.urgency.ink)
        }
        more(reasons.count)
    }

    // MARK: What it looks like

    private mutating func pattern() {
        heading("What it looks like")
        paragraph(assessment.pictureText, .strong)
        for match in assessment.differentiation.lookAlikes.prefix(AnswerPicture.mostLines) {
            bullet("Could also be: \(LookAlike.all[match.index].title)", nil, .muted)
        }
        more(assessment.differentiation.lookAlikes.count)
        for pattern in assessment.differentiation.patterns { bar(pattern) }
        legend()
    }

    /// Criteria for, against and not known, as parts of one bar.
    private mutating func bar(_ pattern: Differentiation.PatternFit) {
        let counts = [pattern.met.count, pattern.notMet.count, pattern.missing.count]
        let total = max(1, counts.reduce(0, +))
        let top = y + 4
        let left = AnswerPicture.margin + 130
        let width = inner - 130 - 190
        let inks: [Picture.Ink] = [.selfCare, .sameDay, .line]
        let (title, fit) = (pattern.pattern.title, NoteWords.fit(pattern.fit))
        picture.group(
            named: "\(title): \(fit); criteria for \(counts[0]), against \(counts[1]), not known \(counts[2])"
        ) { picture in
            picture.label(title, AnswerPicture.margin, top + 17, .strong)
            var x = left
            for (count, ink) in zip(counts, inks) where count > 0 {
                let part = width * Double(count) / Double(total)
                picture.rectangle(x, top, part - 2, 24, ink, radius: 3)
                picture.label(
                    "\(count)", x + part / 2 - 1, top + 17, .strong, ink == .line ? .ink : .onColour, anchor: .middle)
                x += part
            }
            picture.label(fit, left + width + 12, top + 17)
        }
        y = top + 32
    }

    private mutating func legend() {
        var x = AnswerPicture.margin + 130
        let parts: [(String, Picture.Ink)] = [("for", .selfCare), ("against", .sameDay), ("not known", .line)]
        for (text, ink) in parts {
            picture.rectangle(x, y + 3, 12, 12, ink, radius: 2)
            picture.label(text, x + 18, y + 14, .small, .muted)
            x += 40 + Picture.width(of: text, .small)
        }
        y += 26
    }

    // MARK: What contributes

    private mutating func contributors() {
        if !assessment.causes.isEmpty {
            heading("What may contribute")
            for cause in assessment.causes.prefix(AnswerPicture.mostLines) {
                let item = Cause.all[cause.match.index]
                bullet("\(item.title) (evidence \(item.evidence.grade.rawValue))", nil, .muted)
            }
            more(assessment.causes.count)
        }
        guard assessment.urgency.level < .sameDay else { return }
        let risk = assessment.risk
        heading("How likely cramps are to keep troubling")
        let open = risk.upTo == risk.level ? "" : ", and up to \(risk.upTo.rawValue) with what is not known"
        paragraph("By what you told us: \(risk.level.rawValue)\(open). \(Risk.note)")
    }

    private mutating func closing() {
        y += 10
        picture.line(AnswerPicture.margin, y, picture.width - AnswerPicture.margin, y, .line)
        y += 8
        paragraph(About.content.disclaimer, .small, .muted)
        paragraph("Evidence runs from A (strong) to D (weak). Rules \(RulesVersion.current).", .small, .muted)
    }

    // MARK: Lines

    private mutating func heading(_ text: String) {
        y += 14
        picture.label(text, AnswerPicture.margin, y + Picture.Style.heading.size, .heading)
        y += Picture.Style.heading.leading + 6
    }

    private mutating func paragraph(_ text: String, _ style: Picture.Style = .body, _ ink: Picture.Ink = .ink) {
        y = picture.paragraph(text, AnswerPicture.margin, top: y, width: inner, style, ink) + 4
    }

    private mutating func bullet(_ text: String, _ detail: String?, _ ink: Picture.Ink) {
        let x = AnswerPicture.margin
        picture.circle(x + 5, y + 10, radius: 4, ink)
        y = picture.paragraph(text, x + 18, top: y, width: inner - 18)
        if let detail { y = picture.paragraph(detail, x + 18, top: y, width: inner - 18, .small, .muted) }
        y += 4
    }

    /// How many of a list were not drawn.
    private mutating func more(_ count: Int) {
        let others = count - AnswerPicture.mostLines
        if others > 0 { paragraph("\(others) more; the JSON answer lists them.", .small, .muted) }
    }
}
