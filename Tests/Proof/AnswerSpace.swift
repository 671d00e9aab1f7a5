import LegCrampRules

/// Every way in which somebody can answer the questions that conditions look at.
///
/// Coordinate 0 of an axis is always "not answered". A yes/no question has three coordinates; a choice has one for each
/// option that is looked for and one for another; a number has one below, at and above each bound.
struct AnswerSpace: Sendable {
    /// For each axis, what can be said; each step alone.
    let axes: [[Step]]

    init(_ conditions: [Condition]) {
        var answers: [(question: Question.ID, values: [Answers.Answer])] = []
        func add(_ question: Question.ID, _ values: [Answers.Answer]) {
            let place = answers.firstIndex { $0.question == question } ?? answers.count
            if place == answers.count { answers.append((question, [])) }
            for value in values where !answers[place].values.contains(value) { answers[place].values.append(value) }
        }
        var names: [String] = []
        var medicines: [String] = []
        for leaf in conditions.flatMap(\.leaves) {
            switch leaf {
            case .yes(let question): add(question, [.yes, .no])
            case .chosen(let question, let options): add(question, AnswerSpace.options(of: question, around: options))
            case .atLeast(let question, let bound), .atMost(let question, let bound):
                add(question, AnswerSpace.numbers(of: question, around: bound))
            case .has(let condition):
                if !names.contains(condition.term.id) { names.append(condition.term.id) }
            case .takes(let group):
                let name = AnswerSpace.name(of: group)
                if !medicines.contains(name) { medicines.append(name) }
            case .all, .any, .not, .count, .named: break
            }
        }
        var axes = answers.map { answer in answer.values.map { Step.answer(answer.question, $0) } }
        axes += names.map { [.condition($0)] } + medicines.map { [.medicine($0)] }
        if !names.isEmpty { axes.append([.denial(.conditions)]) }
        if !medicines.isEmpty { axes.append([.denial(.medications)]) }
        self.axes = axes
    }

    /// Each option that is looked for, and one that is not, so that both truth values occur.
    private static func options(of question: Question.ID, around wanted: Question.OptionSet) -> [Answers.Answer] {
        let all = Catalogue[question].options.indices.map { Question.OptionSet(rawValue: 1 << UInt64($0)) }
        var values = all.filter { !wanted.isDisjoint(with: $0) }
        if let other = all.first(where: wanted.isDisjoint) {
            values.append(other)
        } else if case .choices = Catalogue[question].kind {
            values.append([])
        }
        return values.map { .options($0) }
    }

    private static func numbers(of question: Question.ID, around bound: Double) -> [Answers.Answer] {
        guard case .number(_, let range, let whole) = Catalogue[question].kind else { return [] }
        let step = whole ? 1 : 0.5
        return [bound - step, bound, bound + step].filter(range.contains).map { .number($0) }
    }

    /// The name that says least besides the group.
    private static func name(of group: MedicineGroup) -> String {
        Medicine.all.filter { $0.groups.contains(MedicineGroups([group])) }
            .min { $0.groups.rawValue.nonzeroBitCount < $1.groups.rawValue.nonzeroBitCount }?.id ?? "\(group)"
    }

    /// How many coordinates an axis has.
    func count(_ axis: Int) -> Int { axes[axis].count + 1 }

    /// How many combinations there are, or nil if there are more than the limit.
    func size(atMost limit: Int) -> Int? {
        var size = 1
        for axis in axes.indices {
            size *= count(axis)
            if size > limit { return nil }
        }
        return size
    }

    /// How many ways there are to give so many answers and no more.
    func combinations(of answers: Int) -> Int {
        var ways = [1] + [Int](repeating: 0, count: answers)
        for axis in axes {
            for given in stride(from: answers, to: 0, by: -1) { ways[given] += ways[given - 1] * axis.count }
        }
        return ways[answers]
    }

    /// What is said at a point.
    func statement(at point: [Int]) -> Profile.Statement {
        var statement = Profile.Statement()
        for (axis, coordinate) in point.enumerated() where coordinate > 0 {
            statement.add(axes[axis][coordinate - 1])
        }
        return statement
    }

    /// A few answers, most of them the first that an axis has: yes for yes/no questions.
    func sparseSteps(_ random: inout SplitMix) -> [Step] {
        axes.shuffled(using: &random).prefix(Int.random(in: 1...4, using: &random)).compactMap { axis in
            Int.random(in: 0..<4, using: &random) > 0 ? axis.first : axis.randomElement(using: &random)
        }
    }
}

extension Condition {
    /// The parts that look at an answer.
    var leaves: [Condition] {
        switch self {
        case .yes, .chosen, .atLeast, .atMost, .has, .takes: [self]
        case .all(let parts), .any(let parts), .count(_, let parts): parts.flatMap(\.leaves)
        case .not(let part), .named(_, let part): part.leaves
        }
    }
}
