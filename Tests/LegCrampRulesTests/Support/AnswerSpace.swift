import LegCrampRules

/// Every way in which somebody can answer the questions that a condition looks at.
///
/// Coordinate 0 of an axis is always "not answered".
struct AnswerSpace: Sendable {
    /// One thing that can be said.
    enum Axis: Sendable {
        case answer(Question.ID, [Answers.Answer])
        case condition(String)
        case medicine(String)
        /// The list is said to be complete, so that what is not named is absent.
        case complete(Profile.Denial)
    }

    let axes: [Axis]

    init(_ condition: Condition) {
        var answers: [(question: Question.ID, values: [Answers.Answer])] = []
        func add(_ question: Question.ID, _ values: [Answers.Answer]) {
            if let known = answers.firstIndex(where: { $0.question == question }) {
                for value in values where !answers[known].values.contains(value) { answers[known].values.append(value) }
            } else {
                answers.append((question, values))
            }
        }
        var conditions: [String] = []
        var medicines: [String] = []
        for leaf in condition.leaves {
            switch leaf {
            case .yes(let question): add(question, [.yes, .no])
            case .chosen(let question, let options): add(question, AnswerSpace.options(of: question, around: options))
            case .atLeast(let question, let bound), .atMost(let question, let bound):
                add(question, [.number(bound - 0.5), .number(bound), .number(bound + 0.5)])
            case .has(let condition):
                if !conditions.contains(condition.term.id) { conditions.append(condition.term.id) }
            case .takes(let group):
                let name = AnswerSpace.name(of: group)
                if !medicines.contains(name) { medicines.append(name) }
            case .all, .any, .not, .count, .named: break
            }
        }
        axes =
            answers.map { Axis.answer($0.question, $0.values) }
            + conditions.map(Axis.condition) + (conditions.isEmpty ? [] : [.complete(.conditions)])
            + medicines.map(Axis.medicine) + (medicines.isEmpty ? [] : [.complete(.medications)])
    }

    /// Each option that the condition looks for, and one that it does not, so that both truth values occur.
    private static func options(of question: Question.ID, around wanted: Question.OptionSet) -> [Answers.Answer] {
        let all = Catalogue[question].options.indices.map { Question.OptionSet(rawValue: 1 << UInt64($0)) }
        let other = all.first { wanted.isDisjoint(with: $0) }
        return (all.filter { !wanted.isDisjoint(with: $0) } + [other ?? []]).map { .options($0) }
    }

    /// The name that says least besides the group.
    private static func name(of group: MedicineGroup) -> String {
        Medicine.all.filter { $0.groups.contains(MedicineGroups([group])) }
            .min { $0.groups.rawValue.nonzeroBitCount < $1.groups.rawValue.nonzeroBitCount }?.id ?? "\(group)"
    }

    /// How many coordinates an axis has.
    func count(_ axis: Int) -> Int {
        switch axes[axis] {
        case .answer(_, let values): values.count + 1
        case .condition, .medicine, .complete: 2
        }
    }

    /// How many combinations there are, or `limit + 1` if there are more than the limit.
    func size(atMost limit: Int) -> Int {
        var size = 1
        for axis in axes.indices {
            size *= count(axis)
            if size > limit { return limit + 1 }
        }
        return size
    }

    /// A point with one to three answers, most of them the first that an axis has (yes for yes/no questions).
    func sparsePoint(_ random: inout SplitMix) -> [Int] {
        var point = [Int](repeating: 0, count: axes.count)
        for axis in axes.indices.shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random)) {
            point[axis] = Bool.random(using: &random) ? 1 : Int.random(in: 1..<count(axis), using: &random)
        }
        return point
    }

    /// A point where each axis is answered or left open at random.
    func densePoint(_ random: inout SplitMix) -> [Int] {
        axes.indices.map { Int.random(in: 0..<count($0), using: &random) }
    }

    /// Different points, sparse and dense in turn, at which a condition holds.
    func statements(where condition: Condition, _ most: Int, seed: UInt64) -> [Profile.Statement] {
        var random = SplitMix(state: seed)
        var found: [Profile.Statement] = []
        for attempt in 0..<most * 50 where found.count < most {
            let statement = statement(at: attempt.isMultiple(of: 2) ? sparsePoint(&random) : densePoint(&random))
            if condition.evaluate(Profile(statement).answers) == .present { found.append(statement) }
        }
        return found
    }

    /// What is said at a point.
    func statement(at point: [Int]) -> Profile.Statement {
        var statement = Profile.Statement()
        for (axis, coordinate) in zip(axes, point) where coordinate > 0 {
            switch axis {
            case .answer(let question, let values): statement.answers[question] = values[coordinate - 1]
            case .condition(let name): statement.conditions = (statement.conditions ?? []) + [name]
            case .medicine(let name): statement.medications = (statement.medications ?? []) + [name]
            case .complete(let denial): statement.noneOf.append(denial)
            }
        }
        return statement
    }

    /// Whether an axis is unanswered at a point; a name that a complete list leaves out is a no.
    func isOpen(_ axis: Int, at point: [Int]) -> Bool {
        guard point[axis] == 0 else { return false }
        switch axes[axis] {
        case .answer, .complete: return true
        case .condition: return !isComplete(.conditions, at: point)
        case .medicine: return !isComplete(.medications, at: point)
        }
    }

    private func isComplete(_ list: Profile.Denial, at point: [Int]) -> Bool {
        zip(axes, point).contains { axis, coordinate in
            if case .complete(list) = axis { coordinate == 1 } else { false }
        }
    }
}
