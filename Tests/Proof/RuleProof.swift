import LegCrampRules

/// Walks every way of answering the questions of a condition, for every rule that holds when it does.
///
/// A space that is larger than the limit is not walked whole. Of such a condition every combination of a few answers is tried,
/// once with the rest not answered and once with the rest denied, and then random chains from nothing to everything.
struct RuleProof: Sendable {
    /// Spaces of at most so many combinations are walked whole.
    static let limit = 180_000
    /// The most combinations of a few answers in a space that is too large: they are pairs or triples.
    private static let few = 10_000
    private static let chains = 50

    /// What was walked.
    struct Count: Sendable {
        var combinations = 0
        var comparisons = 0
        var isWhole = false
        var counterexample: Counterexample?
    }

    /// What the assessment says of a rule in one byte: presence, level and up to.
    private struct Mark {
        let presence: Presence
        let level: Urgency
        let upTo: Urgency

        /// Whether the other one, which knows more, stays within this one.
        func contains(_ other: Mark) -> Bool {
            other.level >= level && other.upTo <= upTo && (presence == .unknown || other.presence == presence)
        }
    }

    /// Rules that share the condition, each with its place among those of its kind.
    struct Group: Sendable {
        let when: Condition
        var rules: [(rule: Rule, place: Int)]

        /// Every rule, grouped by condition.
        static let all: [Group] = {
            var groups: [Group] = []
            var known: [Condition: Int] = [:]
            var places: [Rule.Kind: Int] = [:]
            for rule in Rule.all {
                let place = places[rule.kind, default: 0]
                places[rule.kind] = place + 1
                if let group = known[rule.when] {
                    groups[group].rules.append((rule, place))
                } else {
                    known[rule.when] = groups.count
                    groups.append(Group(when: rule.when, rules: [(rule, place)]))
                }
            }
            return groups
        }()
    }

    private let group: Group
    private let space: AnswerSpace
    private var count = Count()

    private init(_ group: Group) {
        self.group = group
        space = AnswerSpace([group.when])
    }

    /// Walks the space.
    static func walk(_ group: Group) -> Count {
        var proof = RuleProof(group)
        if let size = proof.space.size(atMost: limit) {
            proof.count.isWhole = true
            proof.walkWhole(size)
        } else {
            proof.walkSmallCombinations(of: proof.space.combinations(of: 3) > few ? 2 : 3)
            proof.walkChains()
        }
        return proof.count
    }

    private mutating func walkWhole(_ size: Int) {
        let counts = space.axes.indices.map(space.count)
        let strides = counts.indices.map { counts[..<$0].reduce(1, *) }
        var point = [Int](repeating: 0, count: counts.count)
        var marks: [Mark] = []
        marks.reserveCapacity(size)
        for index in 0..<size {
            for axis in counts.indices { point[axis] = index / strides[axis] % counts[axis] }
            let statement = space.statement(at: point)
            let profile = Profile(statement)
            guard let mark = look(statement, profile) else { return }
            marks.append(mark)
            // Points that say less come first, so that each answer is compared with the point without it.
            for axis in counts.indices where point[axis] > 0 {
                var less = point
                less[axis] = 0
                let before = marks[index - point[axis] * strides[axis]]
                guard before.contains(mark) || compare(less, axis, point[axis]) else { return }
                count.comparisons += 1
            }
        }
    }

    private mutating func walkSmallCombinations(of depth: Int) {
        let denied = Profile.Denial.allCases
        var chosen: [(axis: Int, value: Int)] = []
        func visit(from axis: Int, _ proof: inout RuleProof) -> Bool {
            for isDenied in [false, true] {
                var statement = Profile.Statement()
                for (axis, value) in chosen { statement.add(proof.space.axes[axis][value]) }
                if isDenied { statement.noneOf = denied }
                guard proof.look(statement, Profile(statement)) != nil else { return false }
            }
            guard chosen.count < depth else { return true }
            for next in axis..<proof.space.axes.count {
                for value in proof.space.axes[next].indices {
                    chosen.append((next, value))
                    guard visit(from: next + 1, &proof) else { return false }
                    chosen.removeLast()
                }
            }
            return true
        }
        _ = visit(from: 0, &self)
    }

    /// Answers one question after the other, in random order, until all are answered.
    private mutating func walkChains() {
        var random = SplitMix(state: UInt64(space.axes.count))
        for _ in 0..<RuleProof.chains where count.counterexample == nil {
            var point = [Int](repeating: 0, count: space.axes.count)
            var statement = Profile.Statement()
            guard var before = look(statement, Profile(statement)) else { return }
            for axis in space.axes.indices.shuffled(using: &random) {
                let less = point
                let profile = Profile(statement)
                let value = Int.random(in: 1..<space.count(axis), using: &random)
                guard profile.isOpen(to: space.axes[axis][value - 1]) else { continue }
                point[axis] = value
                statement = space.statement(at: point)
                guard let after = look(statement, Profile(statement)) else { return }
                guard before.contains(after) || compare(less, axis, value) else { return }
                count.comparisons += 1
                before = after
            }
        }
    }

    /// Checks one combination; nil when it is wrong.
    private mutating func look(_ statement: Profile.Statement, _ profile: Profile) -> Mark? {
        count.combinations += 1
        let assessment = assess(profile)
        if let fault = fault(statement, assessment) {
            note(Case(first: statement), fault) { [self] tried in
                self.fault(tried.whole, assess(Profile(tried.whole)))
            }
            return nil
        }
        return mark(assessment)
    }

    private func mark(_ assessment: Assessment) -> Mark {
        Mark(
            presence: group.when.evaluate(assessment.profile.answers), level: assessment.urgency.level,
            upTo: assessment.urgency.upTo)
    }

    /// Whether an answer, given after those of a point, keeps the interval after all, because it takes something back.
    private mutating func compare(_ point: [Int], _ axis: Int, _ value: Int) -> Bool {
        let tried = Case(first: space.statement(at: point), further: [space.axes[axis][value - 1]])
        let fault: (Case) -> String? = { [self] tried in
            let profile = Profile(tried.first)
            guard let step = tried.further.first, profile.isOpen(to: step) else { return nil }
            let (before, after) = (mark(assess(profile)), mark(assess(Profile(tried.whole))))
            return before.contains(after) ? nil : "\(step) makes \(after) of \(before)"
        }
        guard let message = fault(tried) else { return true }
        note(tried, message, fault)
        return false
    }

    private mutating func note(_ tried: Case, _ message: String, _ fault: (Case) -> String?) {
        let smallest = tried.shrunk(fault)
        count.counterexample = Counterexample(
            property: group.rules.map(\.rule.id).joined(separator: ", "), message: fault(smallest) ?? message,
            smallest: smallest)
    }

    /// What is wrong with what the assessment says of the rules.
    private func fault(_ statement: Profile.Statement, _ assessment: Assessment) -> String? {
        let presence = group.when.evaluate(assessment.profile.answers)
        let urgency = assessment.urgency
        if urgency.level > urgency.upTo { return "\(urgency.level) is above \(urgency.upTo)" }
        for (rule, place) in group.rules {
            if let floor = rule.urgency {
                if presence == .present && urgency.level < floor { return "level is \(urgency.level), below \(floor)" }
                if presence != .absent && urgency.upTo < floor { return "up to is \(urgency.upTo), below \(floor)" }
                if presence != .absent && urgency.action == .reassure { return "it reassures" }
            }
            let listed = assessment.presence(of: rule, place, presence)
            if listed != presence { return "\(rule.id) is \(presence), but listed as \(listed)" }
        }
        // What is offered to everybody rests on no answer.
        guard presence == .present, !group.when.leaves.isEmpty else { return nil }
        let because = group.when.because(assessment.profile)
        if because.isEmpty { return "it is present for no reason" }
        return because.first { !statement.states($0) }.map { "\($0) was not stated" }
    }
}

extension Assessment {
    /// What the lists of the assessment say of a rule.
    ///
    /// - Parameter presence: what is said of a rule whose kind has no list, or whose list does not tell.
    fileprivate func presence(of rule: Rule, _ place: Int, _ presence: Presence) -> Presence {
        func listed(_ matches: [Match]) -> Bool { matches.contains { $0.index == place } }
        let isListed: Bool
        switch rule.kind {
        case .warningSign:
            return listed(redFlags.present) ? .present : redFlags.excluded.contains(place) ? .absent : .unknown
        case .criterion:
            let fits = differentiation.patterns
            return listed(fits.flatMap(\.met)) ? .present : listed(fits.flatMap(\.notMet)) ? .absent : .unknown
        case .lookAlike: isListed = listed(differentiation.lookAlikes)
        case .riskFactor: isListed = listed(risk.factors)
        case .reasonForCare: isListed = urgency.because.contains { $0.rule == .careReason(place) }
        case .cause:
            // What the verdict alone brings up does not count: it is there to check, or has no answer that speaks for it.
            isListed = causes.contains { cause in
                cause.match.index == place
                    && (presence == .present || (cause.kind != .toCheck && !cause.match.because.isEmpty))
            }
        case .pattern, .burden, .offer, .caution: return presence
        }
        return isListed ? .present : presence == .present ? .absent : presence
    }
}
