import LegCrampRules

/// One more thing that somebody says.
enum Step: Sendable {
    case answer(Question.ID, Answers.Answer)
    case condition(String)
    case medicine(String)
    case denial(Profile.Denial)
}

/// What somebody says first, and what they add one by one.
struct Case: Sendable {
    var first: Profile.Statement
    var further: [Step] = []
    /// The seed of the variations that are tried on it.
    var seed: UInt64 = 0

    /// Everything that is said.
    var whole: Profile.Statement { further.reduce(first) { $0.adding($1) } }
}

extension Profile.Statement {
    /// Says one more thing.
    mutating func add(_ step: Step) {
        switch step {
        case .answer(let question, let answer): answers[question] = answer
        case .condition(let name): conditions = (conditions ?? []) + [name]
        case .medicine(let name): medications = (medications ?? []) + [name]
        case .denial(let denial): noneOf.append(denial)
        }
    }

    /// The same and one more thing.
    func adding(_ step: Step) -> Profile.Statement {
        var statement = self
        statement.add(step)
        return statement
    }

    /// The part of what is said that these places name; lists keep their order.
    func keeping(_ pointers: Set<String>) -> Profile.Statement {
        var part = Profile.Statement()
        for (question, answer) in answers where pointers.contains(Catalogue[question].pointer) {
            part.answers[question] = answer
        }
        func kept<Element>(_ list: [Element], of name: String) -> [Element] {
            list.indices.filter { pointers.contains("/\(name)/\($0)") }.map { list[$0] }
        }
        part.conditions = conditions.map { kept($0, of: "conditions") }
        part.medications = medications.map { kept($0, of: "medications") }
        part.noneOf = kept(noneOf, of: "none_of")
        return part
    }

    /// Whether a pointer names something that is stated here.
    func states(_ pointer: String) -> Bool {
        if let question = Profile.Statement.byPointer[pointer] { return answers[question] != nil }
        let steps = pointer.split(separator: "/")
        guard steps.count == 2, let place = Int(steps[1]) else { return false }
        switch steps[0] {
        case "conditions": return place < conditions?.count ?? 0
        case "medications": return place < medications?.count ?? 0
        case "none_of": return place < noneOf.count
        default: return false
        }
    }

    private static let byPointer = Dictionary(uniqueKeysWithValues: Catalogue.questions.map { ($0.pointer, $0.id) })
}

extension Profile {
    /// Whether a step adds to what is known; one that takes something back, or says it again, does not.
    func isOpen(to step: Step) -> Bool {
        switch step {
        case .answer(let question, _): answers[question] == .unknown
        case .condition(let name):
            !answers.conditionsAreComplete
                && NamedConditions.terms(of: name).flatMap(\.answers)
                    .allSatisfy { answers[$0] == .unknown || answers[$0] == .yes }
        case .medicine: !answers.medicinesAreComplete
        case .denial: true
        }
    }
}

/// What names of conditions stand for.
enum NamedConditions {
    /// The entries of the vocabulary that a name is recognised as.
    static func terms(of name: String) -> [ConditionTerm] {
        var statement = Profile.Statement()
        statement.conditions = [name]
        return Profile(statement).conditions.flatMap(\.terms)
    }
}
