import Testing

@testable import LegCrampRules

@Suite("Evaluating only what the answers can change")
struct EvaluationPlanTests {
    private let rules = Rulebook.shared

    @Test("gives the presence that evaluating every part gives", arguments: 0..<4)
    func sameAsWhole(seed: Int) {
        var random = SplitMix(state: UInt64(seed))
        for _ in 0..<200 {
            let answers = Profile(.random(&random)).answers
            #expect(rules.evaluate(answers) == rules.table.evaluate(answers))
        }
    }

    @Test("takes note of each single answer, and of its being taken back", arguments: Catalogue.questions)
    func each(question: Question) {
        var random = SplitMix(state: 1)
        var answers = Answers()
        for _ in 0..<6 {
            guard let answer = Answers.Answer.random(question, &random) else { return }
            answers[question.id] = answer
            #expect(rules.evaluate(answers) == rules.table.evaluate(answers))
        }
        answers[question.id] = .unknown
        #expect(answers == Answers())
        #expect(rules.evaluate(answers) == rules.table.evaluate(answers))
    }

    @Test("a question has fewer ways to the rules that ask for care than a demand can count")
    func ways() {
        var ways = [Int](repeating: 0, count: Question.ID.count)
        for condition in RedFlag.all.map(\.when) + CareReason.all.map(\.when) {
            for question in condition.leafQuestions { ways[question.rawValue] += 1 }
        }
        #expect(ways.reduce(0, max) < UInt16.max / 4)
        #expect(Question.ID.count <= 256)
    }
}

extension Condition {
    /// The question of each leaf, as often as it stands there.
    fileprivate var leafQuestions: [Question.ID] {
        switch self {
        case .yes(let question), .chosen(let question, _), .atLeast(let question, _), .atMost(let question, _):
            [question]
        case .has: [.conditions]
        case .takes: [.medications]
        case .all(let parts), .any(let parts), .count(_, let parts): parts.flatMap(\.leafQuestions)
        case .not(let part), .named(_, let part): part.leafQuestions
        }
    }
}
