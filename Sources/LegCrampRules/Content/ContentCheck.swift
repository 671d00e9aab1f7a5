/// Looks over the content as a whole: what no type can promise.
public enum ContentCheck {
    /// Everything that is not well, one sentence each.
    public static var findings: [String] {
        var findings: [String] = []
        for kind in ContentInventory.kinds {
            unique(kind.items.map(\.id), kind.name, &findings)
            findings += missing(in: kind.items, kind.name)
        }
        unique(Medicine.all.map(\.id), "medicine", &findings)
        unique(ConditionTerm.all.map(\.id), "condition", &findings)
        unique(Catalogue.questions.map(\.pointer), "question", &findings)
        unique(Source.all.map(\.id.rawValue), "source", &findings)
        complete(Catalogue.questions.map(\.id), "question", &findings)
        complete(ConditionTerm.all.map(\.condition), "condition", &findings)
        complete(Source.all.map(\.id), "source", &findings)
        let avoidable = Set(Measure.all.filter { $0.kind == .avoid }.map(\.id))
        for flag in RedFlag.all {
            for id in flag.avoid where !avoidable.contains(id) {
                findings.append("The warning sign \(flag.id) names \(id), which is nothing to avoid.")
            }
        }
        findings += unanswerable(conditions)
        for reading in readings where reading.mean > 8 {
            findings.append("The texts of kind \(reading.kind) read at grade \(reading.mean), above 8.")
        }
        return findings + ReferenceCheck.findings
    }

    /// Every condition of the content with the name of its owner.
    public static var conditions: [(name: String, condition: Condition)] {
        var all: [(name: String, condition: Condition)] = []
        all += RedFlag.all.map { ("The warning sign \($0.id)", $0.when) }
        all += CareReason.all.map { ("The reason for care \($0.id)", $0.when) }
        all += LookAlike.all.map { ("The look-alike \($0.id)", $0.when) }
        all += Criterion.all.map { ("The criterion \($0.id)", $0.when) }
        all += Cause.all.map { ("The cause \($0.id)", $0.when) }
        all += RiskFactor.all.map { ("The risk factor \($0.id)", $0.when) }
        for measure in Measure.all {
            if let offer = measure.offer { all.append(("The measure \(measure.id)", offer)) }
            all += measure.cautions.map { ("The measure \(measure.id)", $0.when) }
        }
        return all
    }

    /// How hard the texts of one kind are to read.
    public struct Reading: Equatable, Sendable {
        /// The kind of item.
        public let kind: String
        /// The mean school grade (Flesch-Kincaid).
        public let mean: Double
        /// The highest grade.
        public let highest: Double
        /// The item with the highest grade.
        public let id: String
    }

    /// How hard the person's texts are to read, by kind.
    public static let readings: [Reading] =
        ContentInventory.kinds.map { kind in
            reading(kind.name, zip(kind.items, kind.texts).map { ($0.id, $1) })
        } + [
            reading("medicine", Medicine.all.map { ($0.id, $0.text) }),
            reading("question", Catalogue.questions.map { ($0.pointer, $0.text + " " + $0.why) }),
        ]

    private static func reading(_ kind: String, _ texts: [(id: String, text: String)]) -> Reading {
        let grades = texts.map { (id: $0.id, grade: Readability.grade(of: $0.text)) }
        let highest = grades.max { $0.grade < $1.grade }
        let mean = grades.reduce(0) { $0 + $1.grade } / Double(max(1, grades.count))
        return Reading(kind: kind, mean: mean, highest: highest?.grade ?? 0, id: highest?.id ?? "")
    }

    /// Texts and sources that items lack.
    static func missing(in items: [any Item], _ kind: String) -> [String] {
        var findings: [String] = []
        for item in items {
            if item.title.isEmpty || item.text.isEmpty || item.clinicianText.isEmpty {
                findings.append("The \(kind) \(item.id) lacks a text.")
            }
            if item.evidence.basis == .sourced, item.evidence.sources.isEmpty {
                findings.append("The \(kind) \(item.id) is said to be sourced and names no source.")
            }
        }
        return findings
    }

    /// Conditions that no answer can meet, because an option is misspelt.
    static func unanswerable(_ conditions: [(name: String, condition: Condition)]) -> [String] {
        conditions.flatMap { name, condition in
            condition.emptyChoices.map {
                "\(name) asks \(Catalogue[$0].pointer) for an option that it does not have."
            }
        }
    }

    private static func unique(_ ids: [String], _ kind: String, _ findings: inout [String]) {
        var seen: Set<String> = []
        for id in ids where !seen.insert(id).inserted { findings.append("The \(kind) \(id) stands twice.") }
    }

    private static func complete<ID: CaseIterable & Hashable>(
        _ ids: [ID], _ kind: String, _ findings: inout [String]
    ) {
        for id in ID.allCases where ids.filter({ $0 == id }).count != 1 {
            findings.append("The \(kind) \(id) does not stand exactly once.")
        }
    }
}

extension Condition {
    /// Choices that name no option: a slug was mistyped.
    var emptyChoices: [Question.ID] {
        switch self {
        case .chosen(let question, let options): options.isEmpty ? [question] : []
        case .all(let parts), .any(let parts), .count(_, let parts): parts.flatMap(\.emptyChoices)
        case .not(let part), .named(_, let part): part.emptyChoices
        case .yes, .atLeast, .atMost, .has, .takes: []
        }
    }
}
