/// The answers of a profile as conditions see them: one slot for each question, and what the lists name.
public struct Answers: Equatable, Sendable {
    /// The answer to one question.
    public enum Answer: Equatable, Sendable {
        case unknown
        case yes
        case no
        case number(Double)
        case options(Question.OptionSet)
    }

    private var slots: [Answer]
    /// The questions whose answer is known.
    private(set) var answered = QuestionSet()
    /// Conditions that are named, or said by what is named.
    public private(set) var conditions: HealthConditions = []
    /// Groups of the medicines that are named.
    public private(set) var medicines: MedicineGroups = []
    /// Whether the conditions named are all there are.
    public var conditionsAreComplete = false
    /// Whether the medicines named are all there are.
    public var medicinesAreComplete = false

    /// Nothing is known.
    public init() { slots = Answers.unknownSlots }

    /// Copying it costs less than making another.
    private static let unknownSlots = [Answer](repeating: .unknown, count: Question.ID.count)

    /// The answer to a question.
    public subscript(_ question: Question.ID) -> Answer {
        get { slots[question.rawValue] }
        set {
            slots[question.rawValue] = newValue
            if case .unknown = newValue {
                answered.remove(slot: question.rawValue)
            } else {
                answered.insert(slot: question.rawValue)
            }
        }
    }

    /// The answer to a question, by its number.
    package func answer(slot: Int) -> Answer { slots[slot] }

    /// Answers a question with yes unless it was answered before.
    mutating func confirm(slot: Int) {
        guard !answered.contains(slot: slot) else { return }
        slots[slot] = .yes
        answered.insert(slot: slot)
    }

    /// Adds conditions to those named.
    public mutating func name(_ added: HealthConditions) { conditions.formUnion(added) }

    /// Adds the groups of a medicine to those named.
    public mutating func name(_ added: MedicineGroups) { medicines.formUnion(added) }

    /// Whether a yes/no question was answered yes.
    public func yes(_ question: Question.ID) -> Presence { yes(slot: question.rawValue) }

    func yes(slot: Int) -> Presence {
        switch slots[slot] {
        case .yes: .present
        case .no: .absent
        case .unknown, .number, .options: .unknown
        }
    }

    /// Whether one of the options was chosen; an answered choice denies the options that it does not name.
    public func chosen(_ question: Question.ID, _ options: Question.OptionSet) -> Presence {
        chosen(slot: question.rawValue, options.rawValue)
    }

    func chosen(slot: Int, _ options: UInt64) -> Presence {
        switch slots[slot] {
        case .options(let chosen): Presence(chosen.rawValue & options != 0)
        case .yes, .no, .unknown, .number: .unknown
        }
    }

    /// Whether a number is known and satisfies a test.
    public func number(_ question: Question.ID, _ test: (Double) -> Bool) -> Presence {
        number(slot: question.rawValue, test)
    }

    func number(slot: Int, _ test: (Double) -> Bool) -> Presence {
        switch slots[slot] {
        case .number(let value): Presence(test(value))
        case .yes, .no, .unknown, .options: .unknown
        }
    }

    /// Whether a condition is named; what is not named is unknown until the list is said to be complete.
    public func has(_ condition: HealthCondition) -> Presence {
        has(bit: 1 << UInt64(condition.rawValue))
    }

    func has(bit: UInt64) -> Presence {
        conditions.rawValue & bit != 0 ? .present : conditionsAreComplete ? .absent : .unknown
    }

    /// Whether a medicine of a group is named; what is not named is unknown until the list is said to be complete.
    public func takes(_ group: MedicineGroup) -> Presence { takes(bit: 1 << UInt64(group.rawValue)) }

    func takes(bit: UInt64) -> Presence {
        medicines.rawValue & bit != 0 ? .present : medicinesAreComplete ? .absent : .unknown
    }
}
