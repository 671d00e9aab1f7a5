import LegCrampRules
import Testing

@Suite("Next questions (design, section 3)")
struct NextQuestionTests {
    /// Questions and rules that can raise the level, by the rules' own conditions.
    private static let rules = Rule.warningSigns + Rule.careReasons

    private static func crowd(_ seed: Int, _ people: Int) -> [Profile.Statement] {
        var random = SplitMix(state: UInt64(seed) + 400)
        return (0..<people).map { _ in .random(&random) }
    }

    @Test("are unanswered, listed once, and can change something", arguments: 0..<4)
    func listed(seed: Int) {
        for statement in NextQuestionTests.crowd(seed, 60) {
            let assessment = assess(Profile(statement))
            let answers = assessment.profile.answers
            let asked = assessment.nextQuestions.map(\.question)
            #expect(Set(asked).count == asked.count)
            for next in assessment.nextQuestions {
                #expect(!next.couldChange.isEmpty)
                #expect(next.couldChange.contains(.urgency) == (next.couldRaiseTo != nil))
                switch next.question {
                case .conditions: #expect(!answers.conditionsAreComplete)
                case .medications: #expect(!answers.medicinesAreComplete)
                default: #expect(answers[next.question] == .unknown, "\(next.question)")
                }
                if let level = next.couldRaiseTo {
                    #expect(level > assessment.urgency.level && level <= assessment.urgency.upTo)
                }
            }
        }
    }

    @Test("are the first of all, however few are wanted, and as many in all", arguments: 0..<2)
    func fewer(seed: Int) {
        for statement in NextQuestionTests.crowd(seed, 60) {
            let assessment = assess(Profile(statement))
            let all = assessment.nextQuestions
            for most in [-1, 0, 1, 2, 7, 20, all.count, .max] {
                let (questions, total) = assessment.nextQuestions(atMost: most)
                #expect(questions == Array(all.prefix(max(0, most))))
                #expect(total == all.count)
            }
        }
    }

    @Test(
        "come with the highest urgency first, warning signs before other questions of it, then all the rest",
        arguments: 0..<4)
    func order(seed: Int) {
        for statement in NextQuestionTests.crowd(seed, 60) {
            let assessment = assess(Profile(statement))
            let ranks = assessment.nextQuestions.map { next in
                (next.couldRaiseTo.map { Int($0.rawValue) } ?? 0) * 2 + (next.question.isWarningSign ? 1 : 0)
            }
            #expect(ranks == ranks.sorted(by: >))
            let first = assessment.nextQuestions.first?.couldRaiseTo
            #expect((first != nil) == (assessment.urgency.upTo > assessment.urgency.level))
            if !assessment.urgency.certain { #expect(first == assessment.urgency.upTo) }
        }
    }

    @Test(
        "a question said to raise the level has an answer that moves a rule of that level, or that leaves it fewer questions",
        arguments: 0..<4)
    func raises(seed: Int) {
        for statement in NextQuestionTests.crowd(seed, 12) {
            let assessment = assess(Profile(statement))
            for next in assessment.nextQuestions.prefix(6) {
                guard let level = next.couldRaiseTo else { continue }
                let moved = NextQuestionTests.continuations(of: statement, next.question).contains { answered in
                    NextQuestionTests.rules.contains { rule in
                        rule.urgency == level && rule.when.questions.contains(next.question)
                            && rule.when.evaluate(assessment.profile.answers) == .unknown
                            && NextQuestionTests.moves(rule.when, assessment.profile.answers, Profile(answered).answers)
                    }
                }
                #expect(moved, "\(next.question) for \(statement)")
            }
        }
    }

    /// Whether the answers decide the condition, or would with the answers to the questions that remain.
    private static func moves(_ condition: Condition, _ before: Answers, _ after: Answers) -> Bool {
        if condition.evaluate(after) != .unknown { return true }
        return open(condition, after) != open(condition, before)
    }

    /// Parts of a condition that are unknown.
    private static func open(_ condition: Condition, _ answers: Answers) -> Int {
        condition.parts.filter { $0.evaluate(answers) == .unknown }.count
    }

    private static func continuations(of statement: Profile.Statement, _ question: Question.ID) -> [Profile.Statement] {
        switch question {
        case .conditions, .medications:
            var complete = statement
            complete.noneOf.append(question == .conditions ? .conditions : .medications)
            return [complete]
        default:
            return Answers.Answer.deciding(Catalogue[question]).map { answer in
                var answered = statement
                answered.answers[question] = answer
                return answered
            }
        }
    }

    @Test("answering every question that could raise the level makes the urgency certain", arguments: 0..<4)
    func settled(seed: Int) {
        var random = SplitMix(state: UInt64(seed))
        for var statement in NextQuestionTests.crowd(seed, 4) {
            var rounds = 0
            var assessment = assess(Profile(statement))
            while let next = assessment.nextQuestions.first(where: { $0.couldRaiseTo != nil }), rounds < 300 {
                if next.question == .conditions {
                    statement.noneOf.append(.conditions)
                } else if next.question == .medications {
                    statement.noneOf.append(.medications)
                } else {
                    statement.answers[next.question] = .random(Catalogue[next.question], yes: 0.02, &random)
                }
                assessment = assess(Profile(statement))
                rounds += 1
            }
            #expect(assessment.urgency.certain, "after \(rounds) answers")
        }
    }

    @Test("somebody who has said nothing is first asked for a sign of an emergency that decides alone")
    func nothingSaid() throws {
        let first = try #require(Assessment().nextQuestions.first)
        #expect(Catalogue[first.question].group == .emergencySigns)
        #expect(first.couldRaiseTo == .emergency)
        #expect(Assessment(.yes(first.question)).urgency.level == .emergency)
    }

    @Test("in an emergency nothing is asked that could raise the level")
    func emergency() {
        let assessment = Assessment(.yes(.chestPain))
        #expect(assessment.urgency.certain)
        #expect(!assessment.nextQuestions.contains { $0.couldChange.contains(.urgency) })
    }

    @Test("a denied list is not asked")
    func denied() {
        let asked = Assessment(.noneOf(.warningSigns, .conditions)).nextQuestions.map(\.question)
        #expect(!asked.contains { $0.isWarningSign || $0 == .conditions })
        #expect(asked.contains(.medications))
    }
}
