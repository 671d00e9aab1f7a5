import Testing

@testable import LegCrampRules

@Suite("Strong Kleene logic")
struct LogicTests {
    private typealias Row = (first: Presence, second: Presence, all: Presence, any: Presence)

    /// Conditions over two questions, by what is known of each.
    private static func profile(_ first: Presence, _ second: Presence) -> Profile {
        var statement = Profile.Statement()
        for (question, presence) in [(Question.ID.chestPain, first), (.breathless, second)] {
            switch presence {
            case .present: statement.answers[question] = .yes
            case .absent: statement.answers[question] = .no
            case .unknown: break
            }
        }
        return Profile(statement)
    }

    private static let parts: [Condition] = [.yes(.chestPain), .yes(.breathless)]

    @Test(
        "all is the least, any the greatest of the parts",
        arguments: [
            (.absent, .absent, .absent, .absent), (.absent, .unknown, .absent, .unknown),
            (.absent, .present, .absent, .present), (.unknown, .absent, .absent, .unknown),
            (.unknown, .unknown, .unknown, .unknown), (.unknown, .present, .unknown, .present),
            (.present, .absent, .absent, .present), (.present, .unknown, .unknown, .present),
            (.present, .present, .present, .present),
        ] as [(Presence, Presence, Presence, Presence)])
    func allAndAny(first: Presence, second: Presence, all: Presence, any: Presence) {
        let answers = LogicTests.profile(first, second).answers
        #expect(Condition.all(LogicTests.parts).evaluate(answers) == all)
        #expect(Condition.any(LogicTests.parts).evaluate(answers) == any)
        #expect(Condition.all(LogicTests.parts.reversed()).evaluate(answers) == all)
        #expect(Condition.any(LogicTests.parts.reversed()).evaluate(answers) == any)
        #expect(Condition.count(2, of: LogicTests.parts).evaluate(answers) == all)
        #expect(Condition.count(1, of: LogicTests.parts).evaluate(answers) == any)
        #expect(Condition.named("both", .all(LogicTests.parts)).evaluate(answers) == all)
        #expect(Condition.not(.all(LogicTests.parts)).evaluate(answers) == !all)
    }

    @Test(
        "not turns what is known round and leaves the unknown",
        arguments: [(.absent, .present), (.unknown, .unknown), (.present, .absent)] as [(Presence, Presence)])
    func not(part: Presence, whole: Presence) {
        #expect(Condition.not(.yes(.chestPain)).evaluate(LogicTests.profile(part, .unknown).answers) == whole)
        #expect(!part == whole)
    }

    @Test("nothing is all of no parts, any of none, none of them, and one of none")
    func empty() {
        let answers = Answers()
        #expect(Condition.all([]).evaluate(answers) == .present)
        #expect(Condition.any([]).evaluate(answers) == .absent)
        #expect(Condition.count(0, of: []).evaluate(answers) == .present)
        #expect(Condition.count(1, of: []).evaluate(answers) == .absent)
    }

    @Test(
        "a count holds once enough parts do, and fails once too few can",
        arguments: [
            ([.yes(.chestPain, .breathless)], .present), ([.yes(.chestPain)], .unknown),
            ([.yes(.chestPain), .no(.breathless)], .unknown), ([.no(.chestPain, .breathless)], .absent),
            ([.no(.chestPain)], .unknown), ([.yes(.chestPain), .no(.breathless, .collapse)], .absent),
        ] as [([Said], Presence)])
    func count(said: [Said], expected: Presence) {
        let condition = Condition.count(2, of: [.yes(.chestPain), .yes(.breathless), .yes(.collapse)])
        #expect(condition.evaluate(Profile(said).answers) == expected)
    }

    @Test(
        "bounds belong to both sides",
        arguments: [
            (49, .absent, .present), (50, .present, .present), (51, .present, .absent), (nil, .unknown, .unknown),
        ] as [(Double?, Presence, Presence)])
    func bounds(age: Double?, atLeast: Presence, atMost: Presence) {
        let answers = Profile(age.map { [.number(.age, $0)] } ?? []).answers
        #expect(Condition.atLeast(.age, 50).evaluate(answers) == atLeast)
        #expect(Condition.atMost(.age, 50).evaluate(answers) == atMost)
    }

    @Test(
        "an answered choice denies the options that it does not name",
        arguments: [
            ([], .unknown), ([.option(.location, "calf")], .present), ([.option(.location, "thigh")], .absent),
            ([.option(.location, "thigh", "toes")], .present), ([.option(.location)], .absent),
            ([.yes(.location)], .unknown),
        ] as [([Said], Presence)])
    func chosen(said: [Said], expected: Presence) {
        #expect(Condition.option(.location, "calf", "toes").evaluate(Profile(said).answers) == expected)
    }

    @Test(
        "what a list does not name is unknown until the list is complete",
        arguments: [
            ([], .unknown, .unknown), ([.has("asthma"), .takes("omeprazole")], .unknown, .unknown),
            ([.has("dialysis"), .takes("warfarin")], .present, .present),
            ([.noneOf(.conditions, .medications)], .absent, .absent), ([.noneOf(.conditions)], .absent, .unknown),
            ([.has("dialysis"), .takes("warfarin"), .noneOf(.conditions, .medications)], .present, .present),
        ] as [([Said], Presence, Presence)])
    func lists(said: [Said], has: Presence, takes: Presence) {
        let answers = Profile(said).answers
        #expect(Condition.has(.dialysis).evaluate(answers) == has)
        #expect(Condition.has(.chronicKidneyDisease).evaluate(answers) == has)
        #expect(Condition.takes(.vitaminKAntagonist).evaluate(answers) == takes)
    }

    @Test("an answer of another kind than the question tells nothing")
    func wrongKind() {
        let answers = Profile(.yes(.age, .trend), .number(.chestPain, 1), .option(.painScore)).answers
        let conditions: [Condition] = [
            .yes(.chestPain), .atLeast(.age, 0), .atMost(.painScore, 10), .option(.trend, "new"),
        ]
        for condition in conditions { #expect(condition.evaluate(answers) == .unknown) }
    }

    @Test("one more answer never takes back what was known, in random conditions without names", arguments: 0..<20)
    func monotone(seed: UInt64) {
        var random = SplitMix(state: seed)
        var decided = 0
        for _ in 0..<50 {
            let condition = LogicTests.random(depth: 3, &random)
            var said = Profile.Statement()
            var before = condition.evaluate(Profile(said).answers)
            for question in condition.questions.shuffled(using: &random) {
                said.answers[question] = LogicTests.answer(question, &random)
                let after = condition.evaluate(Profile(said).answers)
                #expect(before == .unknown || after == before, "\(condition) after \(question)")
                before = after
            }
            #expect(before != .unknown)
            decided += 1
        }
        #expect(decided == 50)
    }

    @Test("random conditions compiled together mean what each means alone, after every answer", arguments: 0..<20)
    func compiled(seed: UInt64) {
        var random = SplitMix(state: seed)
        let conditions = (0..<20).map { _ in LogicTests.random(depth: 4, &random) }
        var builder = ConditionTable.Builder()
        let parts = conditions.map { builder.add($0) }
        let table = ConditionTable(builder)
        let plan = EvaluationPlan(table, [])
        var said = Profile.Statement()
        let questions = Set(conditions.flatMap(\.questions)).sorted { $0.rawValue < $1.rawValue }
        for question in [nil] + questions.shuffled(using: &random).map(Optional.some) {
            if let question { said.answers[question] = LogicTests.answer(question, &random) }
            let profile = Profile(said)
            let results = table.evaluate(profile.answers)
            let states = plan.evaluate(table, profile.answers).states
            #expect(states.map(\.presence) == results)
            for (condition, part) in zip(conditions, parts) {
                #expect(results[part] == condition.evaluate(profile.answers), "\(condition)")
                var reasons = ConditionTable.Reasons()
                table.addReasons(for: part, states, to: &reasons)
                var named: [Question.ID] = []
                QuestionSet(reasons.questions).forEachSlot { named.append(Question.ID.allCases[$0]) }
                let because = condition.because(profile).pointers
                #expect(named.map { Catalogue.pointers[$0.rawValue] } == because, "\(condition)")
            }
        }
    }

    private static func random(depth: Int, _ random: inout SplitMix) -> Condition {
        let leaves: [Condition] = [
            .yes(.fever), .yes(.limp), .yes(.darkUrine), .atLeast(.age, 50), .atMost(.painScore, 5),
            .option(.trend, "new", "worsening"),
        ]
        guard depth > 0, Int.random(in: 0..<6, using: &random) > 0 else {
            return leaves[Int.random(in: leaves.indices, using: &random)]
        }
        let parts = (0..<Int.random(in: 1...4, using: &random)).map { _ in LogicTests.random(depth: depth - 1, &random)
        }
        switch Int.random(in: 0..<5, using: &random) {
        case 0: return .all(parts)
        case 1: return .any(parts)
        case 2: return .not(parts[0])
        case 3: return .named("part", parts[0])
        default: return .count(Int.random(in: 0...parts.count, using: &random), of: parts)
        }
    }

    private static func answer(_ question: Question.ID, _ random: inout SplitMix) -> Answers.Answer {
        switch Catalogue[question].kind {
        case .yesNo, .names: Bool.random(using: &random) ? .yes : .no
        case .number(_, let range, _): .number(Double.random(in: range, using: &random))
        case .choice(let options), .choices(let options):
            .options(Question.OptionSet(rawValue: 1 << UInt64.random(in: 0..<UInt64(options.count), using: &random)))
        }
    }
}
