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
            #expect(rules.evaluate(answers).states.map(\.presence) == rules.table.evaluate(answers))
        }
    }

    @Test("tells which items of each list are present and which are absent", arguments: 0..<4)
    func items(seed: Int) {
        let measures = rules.measures
        let lists = [
            rules.redFlags, rules.careReasons, rules.lookAlikes, rules.criteria, rules.causes, rules.factors,
            rules.burden, measures.offers, measures.cautions,
        ]
        var random = SplitMix(state: UInt64(seed))
        for answers in [Answers()] + (0..<100).map({ _ in Profile(.random(&random)).answers }) {
            let evaluated = rules.evaluate(answers)
            let presences = rules.table.evaluate(answers)
            for list in lists {
                let known = list.parts.map { presences[$0] }
                #expect(list.all.places == Array(known.indices))
                #expect(evaluated.present(list).places == known.indices.filter { known[$0] == .present })
                #expect(evaluated.absent(list).places == known.indices.filter { known[$0] == .absent })
            }
        }
    }

    @Test("takes note of each single answer, and of its being taken back", arguments: Catalogue.questions)
    func each(question: Question) {
        var random = SplitMix(state: 1)
        var answers = Answers()
        for _ in 0..<6 {
            guard let answer = Answers.Answer.random(question, &random) else { return }
            answers[question.id] = answer
            #expect(rules.evaluate(answers).states.map(\.presence) == rules.table.evaluate(answers))
        }
        answers[question.id] = .unknown
        #expect(answers == Answers())
        #expect(rules.evaluate(answers).states.map(\.presence) == rules.table.evaluate(answers))
    }

    @Test("carries down to the questions what carrying everything down gives", arguments: Urgency.allCases)
    func demands(level: Urgency) {
        var random = SplitMix(state: UInt64(level.rawValue))
        let lanes = Demand.lanes(above: level)
        for _ in 0..<100 {
            let evaluated = rules.evaluate(Profile(.random(&random)).answers)
            let unchanged = EvaluationPlan.Evaluated(
                states: evaluated.states, changed: [UInt64](repeating: 0, count: rules.table.wordCount), knownCount: 0,
                answered: QuestionSet(), firstItemWord: evaluated.firstItemWord)
            let whole = DemandPlan(rules.table, rules.demands, nothingTold: unchanged)
                .reached(rules.table, unchanged, above: level)
            let changed = rules.demands(evaluated, above: level)
            for question in Question.ID.allCases where !evaluated.answered.contains(slot: question.rawValue) {
                #expect(changed[question.rawValue].in(lanes) == whole[question.rawValue].in(lanes))
            }
            evaluated.answered.forEachSlot { #expect(changed[$0].isNothing) }
        }
    }

    @Test("a question has fewer ways to all that waits for it than a demand can count")
    func ways() {
        for urgency in Urgency.allCases {
            let rules = RedFlag.all.filter { $0.urgency == urgency }.map(\.when)
            let reasons = CareReason.all.filter { $0.urgency == urgency }.map(\.when)
            #expect(EvaluationPlanTests.mostWays(to: rules + reasons) <= UInt8.max)
        }
        var others = LookAlike.all.map(\.when) + Cause.all.map(\.when) + RiskFactor.all.map(\.when)
        others += Measure.all.flatMap { $0.cautions.map(\.when) + ($0.offer.map { [$0] } ?? []) }
        #expect(EvaluationPlanTests.mostWays(to: others + [.likelyCramp, .likelyRestlessLegs]) < UInt16.max / 4)
        #expect(Question.ID.count <= 256)
        #expect(Measure.all.allSatisfy { $0.cautions.count <= Advice.Withheld.Reasons.mostCautions })
    }

    /// The most ways that one question has to conditions.
    private static func mostWays(to conditions: [Condition]) -> Int {
        var ways = [Int](repeating: 0, count: Question.ID.count)
        for condition in conditions {
            for question in condition.leafQuestions { ways[question.rawValue] += 1 }
        }
        return ways.reduce(0, max)
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
