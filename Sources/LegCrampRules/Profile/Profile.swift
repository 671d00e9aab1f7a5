/// What is known about a person and their leg, read and normalised; everything that is not stated is unknown.
public struct Profile: Equatable, Sendable {
    /// What was stated, before it is read.
    public struct Statement: Equatable, Sendable {
        /// The region as an ISO 3166-1 code of two letters, for the emergency number.
        public var region: String?
        /// Answers to questions that are not lists of names.
        public var answers: [Question.ID: Answers.Answer] = [:]
        /// Names of conditions, as written.
        public var conditions: [String]?
        /// Names of medicines, as written.
        public var medications: [String]?
        /// Lists that are denied as a whole.
        public var noneOf: [Denial] = []

        /// Nothing is stated.
        public init() {}
    }

    /// A list of questions that is denied at once: what is not stated otherwise is absent.
    public enum Denial: String, CaseIterable, Sendable {
        /// All three lists of warning signs.
        case warningSigns = "warning-signs"
        case emergencySigns = "emergency-signs"
        case sameDaySigns = "same-day-signs"
        case otherSigns = "other-signs"
        case recentEvents = "recent-events"
        case crampFeatures = "cramp-features"
        case restlessLegsFeatures = "restless-legs-features"
        /// The conditions named are all there are.
        case conditions
        /// The medicines named are all there are.
        case medications

        /// The groups of questions that it denies.
        public var groups: [Question.Group] {
            switch self {
            case .warningSigns: [.emergencySigns, .sameDaySigns, .otherSigns]
            case .emergencySigns: [.emergencySigns]
            case .sameDaySigns: [.sameDaySigns]
            case .otherSigns: [.otherSigns]
            case .recentEvents: [.recentEvents]
            case .crampFeatures: [.crampFeatures]
            case .restlessLegsFeatures: [.restlessLegsFeatures]
            case .conditions: [.conditions]
            case .medications: [.medications]
            }
        }
    }

    /// The most names of one list that get suggestions when they are not recognised: looking for them costs time.
    public static let mostSuggested = 10

    /// The region in upper case.
    public let region: String?
    /// The answers as conditions see them.
    public let answers: Answers
    /// The conditions named, each with what it was recognised as.
    public let conditions: [NamedCondition]
    /// The medicines named, each with what it was recognised as.
    public let medications: [NamedMedicine]
    /// Whether conditions were stated at all.
    public let conditionsWereStated: Bool
    /// Whether medicines were stated at all.
    public let medicationsWereStated: Bool
    /// Lists that were denied, without repetition, in the order of `Denial`.
    public let noneOf: [Denial]

    private let denialOrigin: [Question.Group: Int]
    private let directlyAnswered: [Bool]

    /// Reads a statement.
    public init(_ statement: Statement) {
        region = statement.region?.uppercased()
        var unrecognised = 0
        conditions = Profile.withoutRepetition(statement.conditions).map { index, name in
            let named = NamedCondition(name, index: index, suggests: unrecognised < Profile.mostSuggested)
            unrecognised += named.terms.isEmpty ? 1 : 0
            return named
        }
        unrecognised = 0
        medications = Profile.withoutRepetition(statement.medications).map { index, name in
            let named = NamedMedicine(name, index: index, suggests: unrecognised < Profile.mostSuggested)
            unrecognised += named.matches.isEmpty ? 1 : 0
            return named
        }
        conditionsWereStated = statement.conditions != nil
        medicationsWereStated = statement.medications != nil
        noneOf = Denial.allCases.filter(statement.noneOf.contains)

        var answers = Answers()
        var direct = [Bool](repeating: false, count: Question.ID.count)
        for (question, answer) in statement.answers {
            answers[question] = answer
            direct[question.rawValue] = true
        }
        for named in conditions {
            for term in named.terms {
                answers.name(HealthConditions([term.condition] + term.implies))
                for question in term.answers where answers[question] == .unknown { answers[question] = .yes }
            }
        }
        for named in medications {
            for medicine in named.medicines { answers.name(medicine.groups) }
        }
        var origin: [Question.Group: Int] = [:]
        for (index, denial) in statement.noneOf.enumerated() {
            for group in denial.groups where origin[group] == nil { origin[group] = index }
        }
        if !origin.isEmpty {
            for question in Catalogue.yesNoQuestions where origin[Catalogue.groups[question.rawValue]] != nil {
                if answers[question] == .unknown { answers[question] = .no }
            }
        }
        // A name that is not recognised could be anything, so a list that holds one is never complete.
        answers.conditionsAreComplete = origin[.conditions] != nil && conditions.allSatisfy { !$0.terms.isEmpty }
        answers.medicinesAreComplete = origin[.medications] != nil && medications.allSatisfy { !$0.matches.isEmpty }
        self.answers = answers
        denialOrigin = origin
        directlyAnswered = direct
    }

    /// The names with their places; one that was written before, in any case and spacing, is left out.
    private static func withoutRepetition(_ names: [String]?) -> [(Int, String)] {
        var seen: Set<[String]> = []
        return (names ?? []).enumerated()
            .filter { _, name in
                let words = NameIndex.words(of: name)
                return seen.insert(words.isEmpty ? [name] : words).inserted
            }
            .map { ($0.offset, $0.element) }
    }

    /// Whether a question was answered by its own member, not by a list.
    package func states(_ question: Question.ID) -> Bool { directlyAnswered[question.rawValue] }

    /// The place in the document (RFC 6901) where a question was answered, if it was.
    public func pointer(for question: Question.ID) -> String? { pointer(slot: question.rawValue) }

    func pointer(slot: Int) -> String? {
        if directlyAnswered[slot] { return Catalogue.pointers[slot] }
        switch answers.answer(slot: slot) {
        case .unknown: return nil
        case .yes:
            let naming = conditions.first { $0.terms.contains { $0.answers.contains { $0.rawValue == slot } } }
            return naming.map { "/conditions/\($0.index)" }
        case .no: return denialOrigin[Catalogue.groups[slot]].map { "/none_of/\($0)" }
        case .number, .options: return nil
        }
    }

    /// The places where a condition was named, or where the list was said to be complete.
    public func pointers(for condition: HealthCondition) -> [String] {
        let naming = conditions.filter { $0.says(condition) }.map { "/conditions/\($0.index)" }
        return naming.isEmpty ? denialOrigin[.conditions].map { ["/none_of/\($0)"] } ?? [] : naming
    }

    /// The places where medicines of a group were named, or where the list was said to be complete.
    public func pointers(for group: MedicineGroup) -> [String] {
        let naming = medications.filter { $0.isIn(group) }.map { "/medications/\($0.index)" }
        return naming.isEmpty ? denialOrigin[.medications].map { ["/none_of/\($0)"] } ?? [] : naming
    }
}

/// A condition as written, and what it was recognised as.
public struct NamedCondition: Equatable, Sendable {
    /// The text as written.
    public let given: String
    /// Its place in the list.
    public let index: Int
    /// What it was recognised as; empty when it was not.
    public let terms: [ConditionTerm]
    /// Known names that are close to one that was not recognised.
    public let suggestions: [String]

    init(_ given: String, index: Int, suggests: Bool) {
        self.given = given
        self.index = index
        terms = ConditionTerm.names.matches(in: given).map { ConditionTerm.all[$0] }
        suggestions =
            terms.isEmpty && suggests
            ? ConditionTerm.names.suggestions(for: given).map { ConditionTerm.all[$0].id } : []
    }

    /// Whether it names the condition, or one that implies it.
    func says(_ condition: HealthCondition) -> Bool {
        terms.contains { $0.condition == condition || $0.implies.contains(condition) }
    }
}

/// A medicine as written, and what it was recognised as.
public struct NamedMedicine: Equatable, Sendable {
    /// The text as written.
    public let given: String
    /// Its place in the list.
    public let index: Int
    /// Indices into `Medicine.all` of what it was recognised as; empty when it was not.
    public let matches: [Int]
    /// Known names that are close to one that was not recognised.
    public let suggestions: [String]

    init(_ given: String, index: Int, suggests: Bool) {
        self.given = given
        self.index = index
        matches = Medicine.names.matches(in: given)
        suggestions =
            matches.isEmpty && suggests ? Medicine.names.suggestions(for: given).map { Medicine.all[$0].id } : []
    }

    /// What it was recognised as.
    public var medicines: [Medicine] { matches.map { Medicine.all[$0] } }

    /// Whether it names a medicine of the group.
    func isIn(_ group: MedicineGroup) -> Bool { medicines.contains { $0.groups.contains(MedicineGroups([group])) } }
}

extension ConditionTerm {
    /// The names by which conditions are recognised.
    static let names = NameIndex(all.map { [$0.id, $0.title] + $0.synonyms })
}

extension Medicine {
    /// The names by which medicines are recognised.
    static let names = NameIndex(all.map { [$0.id, $0.name] + $0.brands })
}

extension Medicine {
    /// The medicine or class that a name stands for, whatever its case and spelling of blanks and hyphens.
    public static func named(_ name: String) -> Medicine? { names.exact(name).map { all[$0] } }

    /// Known medicines whose names are close to one that is not known.
    public static func suggestions(for name: String) -> [Medicine] { names.suggestions(for: name).map { all[$0] } }
}
