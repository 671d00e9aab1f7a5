/// What is known about a person and their leg, read and normalised; everything that is not stated is unknown.
public struct Profile: Equatable, Sendable {
    /// What was stated, before it is read.
    public struct Statement: Equatable, Sendable {
        /// The region as an ISO 3166-1 code of two letters, for the emergency number.
        public var region: String?
        /// Answers to questions that are not lists of names.
        public var answers = StatedAnswers()
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

    /// For each group of questions, by its number, which of the denied lists denies it.
    private let denialOrigin: [Int?]
    private let directlyAnswered: QuestionSet

    /// Reads a statement.
    public init(_ statement: Statement) {
        region = statement.region?.uppercased()
        var unrecognised = 0
        conditions = Profile.withoutRepetition(statement.conditions).map { index, name, words in
            let named = NamedCondition(name, words, index: index, suggests: unrecognised < Profile.mostSuggested)
            unrecognised += named.matches.isEmpty ? 1 : 0
            return named
        }
        unrecognised = 0
        medications = Profile.withoutRepetition(statement.medications).map { index, name, words in
            let named = NamedMedicine(name, words, index: index, suggests: unrecognised < Profile.mostSuggested)
            unrecognised += named.matches.isEmpty ? 1 : 0
            return named
        }
        conditionsWereStated = statement.conditions != nil
        medicationsWereStated = statement.medications != nil
        noneOf = Denial.allCases.filter(statement.noneOf.contains)

        var answers = statement.answers.answers
        let direct = answers.answered
        for named in conditions {
            answers.name(named.says)
            named.answers.forEachSlot { answers.confirm(slot: $0) }
        }
        for named in medications { answers.name(named.groups) }
        var origin = [Int?](repeating: nil, count: Question.Group.allCases.count)
        for (index, denial) in statement.noneOf.enumerated() {
            for group in denial.groups where origin[group.number] == nil { origin[group.number] = index }
        }
        if !statement.noneOf.isEmpty {
            for question in Catalogue.yesNoQuestions where origin[Catalogue.groupNumbers[question.rawValue]] != nil {
                if answers[question] == .unknown { answers[question] = .no }
            }
        }
        // A name that is not recognised could be anything, so a list that holds one is never complete.
        answers.conditionsAreComplete =
            origin[Question.Group.conditions.number] != nil && conditions.allSatisfy { !$0.matches.isEmpty }
        answers.medicinesAreComplete =
            origin[Question.Group.medications.number] != nil && medications.allSatisfy { !$0.matches.isEmpty }
        self.answers = answers
        denialOrigin = origin
        directlyAnswered = direct
    }

    /// The names with their places; one that was written before, in any case and spacing, is left out.
    private static func withoutRepetition(
        _ names: [String]?
    ) -> [(index: Int, name: String, words: NameIndex.Words)] {
        guard let names else { return [] }
        var kept: [(index: Int, name: String, words: NameIndex.Words)] = []
        kept.reserveCapacity(names.count)
        var seen: Set<[UInt8]> = []
        for (index, name) in names.enumerated() {
            let words = NameIndex.Words(name)
            // The set is for lists that are long enough to make comparing each with each slow.
            let isKnown =
                names.count > 16
                ? !seen.insert(words.count == 0 ? Array(name.utf8) : words.bytes).inserted
                : kept.contains { $0.words.bytes == words.bytes && (words.count > 0 || $0.name == name) }
            if !isKnown { kept.append((index, name, words)) }
        }
        return kept
    }

    /// Whether a question was answered by its own member, not by a list.
    package func states(_ question: Question.ID) -> Bool { directlyAnswered.contains(slot: question.rawValue) }

    /// The place in the document (RFC 6901) where a question was answered, if it was.
    public func pointer(for question: Question.ID) -> String? { place(slot: question.rawValue)?.pointer }

    func place(slot: Int) -> Places.Place? {
        if directlyAnswered.contains(slot: slot) { return .question(slot) }
        switch answers.answer(slot: slot) {
        case .unknown: return nil
        case .yes: return conditions.first { $0.answers.contains(slot: slot) }.map { .condition($0.index) }
        case .no: return denialOrigin[Catalogue.groupNumbers[slot]].map { .denial($0) }
        case .number, .options: return nil
        }
    }

    /// The places where a condition was named, or where the list was said to be complete.
    public func places(of condition: HealthCondition) -> Places {
        places(ofCondition: 1 << UInt64(condition.rawValue))
    }

    func places(ofCondition bit: UInt64) -> Places {
        var places = Places()
        for named in conditions where named.says.rawValue & bit != 0 { places.insert(.condition(named.index)) }
        if places.isEmpty { addDenial(of: .conditions, to: &places) }
        return places
    }

    /// The places where medicines of a group were named, or where the list was said to be complete.
    public func places(of group: MedicineGroup) -> Places { places(ofGroup: 1 << UInt64(group.rawValue)) }

    func places(ofGroup bit: UInt64) -> Places {
        var places = Places()
        for named in medications where named.groups.rawValue & bit != 0 { places.insert(.medicine(named.index)) }
        if places.isEmpty { addDenial(of: .medications, to: &places) }
        return places
    }

    private func addDenial(of group: Question.Group, to places: inout Places) {
        if let index = denialOrigin[group.number] { places.insert(.denial(index)) }
    }
}

/// A condition as written, and what it was recognised as.
public struct NamedCondition: Equatable, Sendable {
    /// The text as written.
    public let given: String
    /// Its place in the list.
    public let index: Int
    /// Indices into `ConditionTerm.all` of what it was recognised as; empty when it was not.
    public let matches: [Int]
    /// Known names that are close to one that was not recognised.
    public let suggestions: [String]
    /// The conditions that it names, and those that they imply.
    let says: HealthConditions
    /// The questions that it answers with yes.
    let answers: QuestionSet

    init(_ given: String, _ words: NameIndex.Words, index: Int, suggests: Bool) {
        self.given = given
        self.index = index
        matches = ConditionTerm.names.matches(given, words)
        suggestions =
            matches.isEmpty && suggests
            ? ConditionTerm.names.suggestions(for: given).map { ConditionTerm.all[$0].id } : []
        var says: HealthConditions = []
        var answers = QuestionSet()
        for match in matches {
            says.formUnion(ConditionTerm.said[match])
            answers.formUnion(ConditionTerm.answered[match])
        }
        self.says = says
        self.answers = answers
    }

    /// What it was recognised as.
    public var terms: [ConditionTerm] { matches.map { ConditionTerm.all[$0] } }
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
    /// The groups of all of them.
    let groups: MedicineGroups

    init(_ given: String, _ words: NameIndex.Words, index: Int, suggests: Bool) {
        self.given = given
        self.index = index
        matches = Medicine.names.matches(given, words)
        suggestions =
            matches.isEmpty && suggests ? Medicine.names.suggestions(for: given).map { Medicine.all[$0].id } : []
        var groups: MedicineGroups = []
        for match in matches { groups.formUnion(Medicine.all[match].groups) }
        self.groups = groups
    }

    /// What it was recognised as.
    public var medicines: [Medicine] { matches.map { Medicine.all[$0] } }
}

extension ConditionTerm {
    /// The names by which conditions are recognised.
    static let names = NameIndex(all.map { [$0.id, $0.title] + $0.synonyms })
    /// The conditions that each says, with those that it implies, in the order of `all`.
    fileprivate static let said: [HealthConditions] = all.map { HealthConditions([$0.condition] + $0.implies) }
    /// The questions that each answers with yes, in the order of `all`.
    fileprivate static let answered: [QuestionSet] = all.map { term in
        var questions = QuestionSet()
        for question in term.answers { questions.insert(slot: question.rawValue) }
        return questions
    }
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
