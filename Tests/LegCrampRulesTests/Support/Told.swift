import LegCrampRules

/// What is shown to a person in one piece, and how hard it may be to read.
struct Told: Sendable {
    let kind: String
    let id: String
    let text: String
    /// The highest school grade.
    var limit = 8.0

    var place: String { "\(kind) \(id)" }

    static let all: [Told] = signs + items + parts + medicines + questions + answers

    /// A warning sign as it is read, and each part of it alone.
    private static let signs = RedFlag.all.flatMap { flag in
        [
            Told(kind: "warning sign", id: flag.id, text: "\(flag.text) \(flag.because) \(flag.action)", limit: 6),
            Told(kind: "text of the warning sign", id: flag.id, text: flag.text),
            Told(kind: "reason of the warning sign", id: flag.id, text: flag.because),
            Told(kind: "action of the warning sign", id: flag.id, text: flag.action),
        ]
    }

    private static let items = ContentTests.items.filter { $0.kind != "warning signs" }.flatMap { kind, items in
        items.map { Told(kind: kind, id: $0.id, text: $0.text) }
    }

    private static let parts: [Told] = {
        var parts = CareReason.all.map { Told(kind: "reason for care", id: $0.id, text: $0.because) }
        parts += LookAlike.all.map { Told(kind: "look-alike", id: $0.id, text: $0.distinguishing) }
        for cause in Cause.all {
            parts.append(Told(kind: "mechanism", id: cause.id, text: cause.mechanism))
            parts += told(cause.disagreement, cause.id)
        }
        for factor in RiskFactor.all {
            parts += ([factor.contradiction].compactMap { $0 } + factor.effects.map(\.reading))
                .map { Told(kind: "factor", id: factor.id, text: $0) }
        }
        for measure in Measure.all {
            parts.append(Told(kind: "measure with its steps", id: measure.id, text: "\(measure.text) \(measure.how)"))
            parts += measure.cautions.map { Told(kind: "caution", id: measure.id, text: $0.text) }
        }
        for fact in Fact.all {
            parts += (fact.contradictions + fact.effects.map(\.reading))
                .map { Told(kind: "fact", id: fact.id, text: $0) }
        }
        for entry in FAQEntry.all { parts += told(entry.disagreement, entry.id) }
        parts += MisdiagnosisFactor.all.map { Told(kind: "mix-up", id: $0.id, text: $0.instead) }
        parts += Criterion.all.map { Told(kind: "criterion", id: $0.id, text: $0.text) }
        parts += DiaryTemplate.content.instructions.map { Told(kind: "diary", id: "instructions", text: $0) }
        parts += DiaryTemplate.content.fields.map { Told(kind: "diary", id: $0.id, text: $0.why) }
        return parts
    }()

    private static func told(_ disagreement: Disagreement?, _ id: String) -> [Told] {
        disagreement.map {
            [
                Told(kind: "what is commonly said", id: id, text: $0.commonlySaid),
                Told(kind: "what was found", id: id, text: $0.found),
            ]
        } ?? []
    }

    private static let medicines = Medicine.all.map { Told(kind: "medicine", id: $0.id, text: $0.text) }

    private static let questions = Catalogue.questions.map {
        Told(kind: "question", id: $0.pointer, text: "\($0.text) \($0.why)")
    }

    private static let answers: [Told] = {
        var answers = UrgencyInterval.Action.allCases.map { Told(kind: "action", id: $0.rawValue, text: $0.text) }
        answers += Differentiation.Verdict.allCases.map { Told(kind: "verdict", id: $0.rawValue, text: $0.text) }
        answers.append(Told(kind: "risk", id: "note", text: Risk.note))
        let about = About.content
        var lines = [about.disclaimer, about.funding, about.advertising] + about.intendedUse + about.notADiagnosis
        lines += about.limits + about.editorialPolicy + about.privacy + about.grades.map(\.text)
        lines += about.bases.map(\.text)
        return answers + lines.enumerated().map { Told(kind: "about", id: "line \($0 + 1)", text: $1) }
    }()
}

/// A text for people that does not keep a rule of style, with the reason; the only list of exceptions.
struct TextException: Sendable {
    /// Which rule.
    enum Rule: Sendable {
        case grade
        case sentenceLength
    }

    /// Where it stands, as in ``Told/place``.
    let place: String
    let rule: Rule
    let reason: String

    static let all: [TextException] = [
        TextException(
            place: "reason of the warning sign clot-signs-with-hormone-medicine", rule: .grade,
            reason: "The names of the two medicines are long, and a person must find them."),
        TextException(place: "what is commonly said antidepressants", rule: .grade, reason: antidepressants),
        TextException(place: "what is commonly said can-medicines-cause-cramps", rule: .grade, reason: antidepressants),
        TextException(place: "what is commonly said is-it-my-antidepressant", rule: .grade, reason: antidepressants),
    ]

    private static let antidepressants =
        "A short sentence that quotes a belief about antidepressants; no plainer word is in use."

    static func places(_ rule: Rule) -> Set<String> {
        Set(all.filter { $0.rule == rule }.map(\.place))
    }
}
