import LegCrampRules

extension Profile.Statement {
    /// What a random person says; the share of questions that are answered is random as well.
    static func random(_ random: inout SplitMix) -> Profile.Statement {
        var statement = Profile.Statement()
        let share = [0.03, 0.1, 0.3, 0.9].randomElement(using: &random) ?? 0.1
        let yes = [0.02, 0.1, 0.5].randomElement(using: &random) ?? 0.1
        for question in Catalogue.questions where Double.random(in: 0..<1, using: &random) < share {
            statement.answers[question.id] = .random(question, yes: yes, &random)
        }
        if Int.random(in: 0..<3, using: &random) > 0 {
            statement.conditions = names(ConditionTerm.all.flatMap { [$0.id] + $0.synonyms }, &random)
            statement.medications = names(Medicine.all.flatMap { [$0.name] + $0.brands }, &random)
        }
        if Int.random(in: 0..<3, using: &random) == 0 {
            statement.noneOf = Profile.Denial.allCases.shuffled(using: &random).suffix(
                Int.random(in: 1...4, using: &random))
        }
        return statement
    }

    private static func names(_ all: [String], _ random: inout SplitMix) -> [String] {
        (0..<Int.random(in: 0...3, using: &random)).compactMap { _ in all.randomElement(using: &random) }
    }
}

extension Answers.Answer {
    /// An answer that the question allows; nil for lists of names.
    static func random(_ question: Question, yes: Double = 0.5, _ random: inout SplitMix) -> Answers.Answer? {
        switch question.kind {
        case .yesNo: return Double.random(in: 0..<1, using: &random) < yes ? .yes : .no
        case .number(_, let range, _):
            // Half of the numbers are small, because that is where the bounds are.
            let upper = Bool.random(using: &random) ? range.upperBound : min(range.upperBound, 12)
            return .number(Double.random(in: range.lowerBound...upper, using: &random).rounded())
        case .choice(let options):
            return .options(
                Question.OptionSet(rawValue: 1 << UInt64.random(in: 0..<UInt64(options.count), using: &random)))
        case .choices(let options):
            let bits = UInt64.random(in: 0..<(1 << UInt64(options.count)), using: &random)
            return .options(Question.OptionSet(rawValue: bits & UInt64.random(in: .min ... .max, using: &random)))
        case .names: return nil
        }
    }

    /// Every answer that can matter to a condition of the content: each option, and numbers at and around each bound.
    static func deciding(_ question: Question) -> [Answers.Answer] {
        switch question.kind {
        case .yesNo: return [.yes, .no]
        case .choice(let options), .choices(let options):
            return [.options([])] + options.indices.map { .options(Question.OptionSet(rawValue: 1 << UInt64($0))) }
        case .number(_, let range, _):
            let bounds = Rule.all.flatMap(\.when.leaves).compactMap { leaf -> Double? in
                switch leaf {
                case .atLeast(question.id, let bound), .atMost(question.id, let bound): bound
                default: nil
                }
            }
            return Set(bounds.flatMap { [$0 - 0.5, $0, $0 + 0.5] }).sorted().filter(range.contains).map { .number($0) }
        case .names: return []
        }
    }
}
