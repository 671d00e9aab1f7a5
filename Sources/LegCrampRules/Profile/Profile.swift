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

    /// For each group of questions, by its number, which of the denied lists denies it, counted from 1; 0 when none does.
    private let denialOrigin: SIMD16<UInt16>
    /// The questions that were answered by their own members, not by a list.
    package let directlyAnswered: QuestionSet

    /// Reads a statement.
    public init(_ statement: consuming Statement) {
        region = statement.region?.uppercased()
        let conditions = Profile.read(statement.conditions, ConditionTerm.names, NamedCondition.init)
        let medications = Profile.read(statement.medications, Medicine.names, NamedMedicine.init)
        conditionsWereStated = statement.conditions != nil
        medicationsWereStated = statement.medications != nil
        var answers = statement.answers.takeAnswers()
        directlyAnswered = answers.answered
        for index in conditions.indices {
            answers.name(conditions[index].says)
            conditions[index].answers.forEachSlot { answers.confirm(slot: $0) }
        }
        for index in medications.indices { answers.name(medications[index].groups) }

        let denied = statement.noneOf
        if denied.isEmpty {
            noneOf = []
            denialOrigin = SIMD16()
        } else {
            noneOf = Denial.allCases.filter(denied.contains)
            denialOrigin = Profile.deny(denied, in: &answers)
        }
        // A name that is not recognised could be anything, so a list that holds one is never complete.
        answers.conditionsAreComplete =
            denialOrigin[Question.Group.conditions.number] != 0 && conditions.allSatisfy { !$0.matches.isEmpty }
        answers.medicinesAreComplete =
            denialOrigin[Question.Group.medications.number] != 0 && medications.allSatisfy { !$0.matches.isEmpty }
        self.answers = answers
        self.conditions = conditions
        self.medications = medications
    }

    /// Answers the questions of denied lists with no where they are not answered.
    ///
    /// - Returns: for each group, by its number, which of the lists denies it, counted from 1.
    private static func deny(_ denied: [Denial], in answers: inout Answers) -> SIMD16<UInt16> {
        var origin = SIMD16<UInt16>()
        for (index, denial) in denied.enumerated() {
            for group in denial.groups where origin[group.number] == 0 {
                origin[group.number] = UInt16(clamping: index + 1)
            }
        }
        for question in Catalogue.yesNoQuestions where origin[Catalogue.groupNumbers[question.rawValue]] != 0 {
            if answers[question] == .unknown { answers[question] = .no }
        }
        return origin
    }

    /// What names stand for, each with its place; one that was written before, in any case and spacing, is left out.
    private static func read<Named>(
        _ names: [String]?, _ vocabulary: NameIndex,
        _ name: (_ given: String, _ index: Int, _ matches: [Int], _ suggests: Bool) -> Named
    ) -> [Named] {
        guard let names, !names.isEmpty else { return [] }
        var read: [Named] = []
        read.reserveCapacity(names.count)
        var earlier = NamesBefore(isLong: names.count > NamesBefore.most)
        var unrecognised = 0
        for index in names.indices {
            let given = names[index]
            let spelling = vocabulary.spelling(given)
            guard earlier.insert(given, spelling) else { continue }
            let matches = vocabulary.matches(given, spelling)
            read.append(name(given, index, matches, unrecognised < Profile.mostSuggested))
            if matches.isEmpty { unrecognised += 1 }
        }
        return read
    }

    /// The place in the document (RFC 6901) where a question was answered, if it was.
    public func pointer(for question: Question.ID) -> String? { place(slot: question.rawValue)?.pointer }

    func place(slot: Int) -> Places.Place? {
        if directlyAnswered.contains(slot: slot) { return .question(slot) }
        switch answers.answer(slot: slot) {
        case .unknown: return nil
        case .yes: return conditions.first { $0.answers.contains(slot: slot) }.map { .condition($0.index) }
        case .no: return denial(ofGroup: Catalogue.groupNumbers[slot])
        case .number, .options: return nil
        }
    }

    /// Adds the places where conditions and groups of medicines were named, each by its bit.
    func addNames(_ wantedConditions: UInt64, _ wantedGroups: UInt64, to places: inout Places) {
        for index in conditions.indices where conditions[index].says.rawValue & wantedConditions != 0 {
            places.insert(.condition(conditions[index].index))
        }
        for index in medications.indices where medications[index].groups.rawValue & wantedGroups != 0 {
            places.insert(.medicine(medications[index].index))
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
        if let place = denial(ofGroup: group.number) { places.insert(place) }
    }

    private func denial(ofGroup number: Int) -> Places.Place? {
        denialOrigin[number] == 0 ? nil : .denial(Int(denialOrigin[number]) - 1)
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

    init(_ given: String, index: Int, matches: [Int], suggests: Bool) {
        self.given = given
        self.index = index
        self.matches = matches
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

    init(_ given: String, index: Int, matches: [Int], suggests: Bool) {
        self.given = given
        self.index = index
        self.matches = matches
        suggestions =
            matches.isEmpty && suggests ? Medicine.names.suggestions(for: given).map { Medicine.all[$0].id } : []
        var groups: MedicineGroups = []
        for match in matches { groups.formUnion(Medicine.allGroups[match]) }
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
    /// The groups of each, in the order of `all`: a medicine is large to copy.
    fileprivate static let allGroups: [MedicineGroups] = all.map(\.groups)
}

extension Medicine {
    /// The medicine or class that a name stands for, whatever its case and spelling of blanks and hyphens.
    public static func named(_ name: String) -> Medicine? { names.exact(name).map { all[$0] } }

    /// Known medicines whose names are close to one that is not known.
    public static func suggestions(for name: String) -> [Medicine] { names.suggestions(for: name).map { all[$0] } }
}
