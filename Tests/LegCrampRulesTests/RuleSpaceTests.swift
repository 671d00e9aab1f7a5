import LegCrampRules
import Testing

@Suite("Each rule over all answers to its own questions (design, section 3)")
struct RuleSpaceTests {
    /// Spaces up to this size are walked whole; larger ones are sampled.
    private static let limit = 4000
    private static let samples = 800

    @Test(
        "keeps its floor and the interval, narrows with each answer, and says why",
        arguments: Rule.warningSigns + Rule.careReasons + Rule.lookAlikes)
    func rule(_ rule: Rule) {
        let space = AnswerSpace(rule.when)
        let size = space.size(atMost: RuleSpaceTests.limit)
        var check = Check(rule: rule, space: space)
        if size <= RuleSpaceTests.limit { check.everything(size) } else { check.chains(RuleSpaceTests.samples) }
        #expect(check.looked == min(size, RuleSpaceTests.samples) || check.looked == size)
        #expect(check.occurred.count > 1, "the rule gives one answer only")
        #expect(
            check.failures.isEmpty, "\(check.looked) combinations: \(check.failures.prefix(3).joined(separator: "\n"))")
    }
}

/// Walks the space of one rule and collects what is wrong.
private struct Check {
    /// What is compared between a point and one that says more.
    struct Interval {
        let level: Urgency
        let upTo: Urgency
        let presence: Presence

        /// Whether the other one, which knows more, stays within this one.
        func contains(_ other: Interval) -> Bool {
            other.level >= level && other.upTo <= upTo && (presence == .unknown || other.presence == presence)
        }
    }

    let rule: Rule
    let space: AnswerSpace
    var looked = 0
    var occurred: Set<Presence> = []
    var failures: [String] = []

    init(rule: Rule, space: AnswerSpace) {
        self.rule = rule
        self.space = space
    }

    mutating func everything(_ size: Int) {
        let counts = space.axes.indices.map(space.count)
        let strides = counts.indices.map { counts[..<$0].reduce(1, *) }
        let points = (0..<size).map { index in counts.indices.map { index / strides[$0] % counts[$0] } }
        let intervals = points.map { look(at: $0) }
        for (index, point) in points.enumerated() {
            for axis in counts.indices where space.isOpen(axis, at: point) {
                for coordinate in 1..<counts[axis] {
                    compare(intervals[index], intervals[index + coordinate * strides[axis]], point, axis)
                }
            }
        }
    }

    /// Answers one question after the other, in random order, until all are answered.
    mutating func chains(_ samples: Int) {
        var random = SplitMix(state: UInt64(rule.name.utf8.reduce(0) { $0 &* 31 &+ Int($1) }.magnitude))
        while looked < samples {
            var point = [Int](repeating: 0, count: space.axes.count)
            var interval = look(at: point)
            for axis in space.axes.indices.shuffled(using: &random) where space.isOpen(axis, at: point) {
                guard looked < samples else { return }
                let before = point
                point[axis] = Int.random(in: 1..<space.count(axis), using: &random)
                let next = look(at: point)
                compare(interval, next, before, axis)
                interval = next
            }
        }
    }

    private mutating func look(at point: [Int]) -> Interval {
        let statement = space.statement(at: point)
        let profile = Profile(statement)
        let urgency = UrgencyInterval(of: profile)
        let presence = rule.when.evaluate(profile.answers)
        looked += 1
        occurred.insert(presence)
        if presence == .present {
            if let floor = rule.urgency, urgency.level < floor { fail("level \(urgency.level)", point) }
            let because = rule.when.because(profile)
            if because.isEmpty { fail("present for no reason", point) }
            for pointer in because where !statement.states(pointer) { fail("\(pointer) is not stated", point) }
        }
        if urgency.level > urgency.upTo { fail("\(urgency.level) is above \(urgency.upTo)", point) }
        return Interval(level: urgency.level, upTo: urgency.upTo, presence: presence)
    }

    private mutating func compare(_ less: Interval, _ more: Interval, _ point: [Int], _ axis: Int) {
        if !less.contains(more) { fail("answering \(space.axes[axis]) makes \(more) of \(less)", point) }
    }

    private mutating func fail(_ what: String, _ point: [Int]) {
        failures.append("\(what), saying \(space.statement(at: point))")
    }
}
