/// How likely troublesome recurrent night cramps are: a count that a reader can follow by hand, not a validated score.
public struct Risk: Equatable, Sendable {
    /// The level of the count.
    public enum Level: String, CaseIterable, Comparable, Sendable {
        case low
        case moderate
        case high

        /// From least to most.
        public static func < (left: Level, right: Level) -> Bool { left.order < right.order }

        private var order: Int {
            switch self {
            case .low: 0
            case .moderate: 1
            case .high: 2
            }
        }

        /// 0 or 1 point is low, 2 or 3 is moderate, 4 or more is high (judgement).
        public init(points: Int) {
            switch points {
            case ..<2: self = .low
            case 2...3: self = .moderate
            default: self = .high
            }
        }
    }

    /// What is said beside the level.
    public static let note =
        """
        This is a simple count of known factors. It has not been tested in a study, and it cannot predict what \
        happens to you.
        """

    /// Points for how often attacks come: 1 from once a week, 2 from 3 a week (judgement).
    static let burden: [(condition: Condition, points: Int)] = [
        (.atLeast(.episodesPerWeek, Bound.regularPerWeek), 1), (.atLeast(.episodesPerWeek, Bound.oftenPerWeek), 1),
    ]

    /// The level of the points stated.
    public let level: Level
    /// The level if every unanswered factor were there.
    public let upTo: Level
    /// The points stated.
    public let points: Int
    /// Factors that are there; places in `RiskFactor.all`.
    public let factors: [Assessment.Match]

    init(_ evaluation: Evaluation) {
        let rules = evaluation.rules
        let (found, given) = (evaluation.present(rules.factors), evaluation.present(rules.burden))
        let absent = evaluation.absent(rules.factors)
        let unknown = rules.factors.all.subtracting(found).subtracting(absent)
        let open = rules.burden.all.subtracting(given).subtracting(evaluation.absent(rules.burden))
        let points = found.sum(of: rules.factorPoints) + given.sum(of: rules.burdenPoints)
        let possible = unknown.sum(of: rules.factorPoints) + open.sum(of: rules.burdenPoints)
        factors = evaluation.matches(found, rules.factors)
        self.points = points
        level = Level(points: points)
        upTo = Level(points: points + possible)
    }
}

/// A cause that the answers speak for.
public struct CauseMatch: Equatable, Sendable {
    /// The cause and the answers that led to it.
    public let match: Assessment.Match
    /// The kind of the cause.
    public var kind: Cause.Kind { Cause.kinds[match.index] }

    static func all(_ evaluation: Evaluation, _ verdict: Differentiation.Verdict) -> [CauseMatch] {
        let causes = evaluation.rules.causes
        let present = evaluation.present(causes)
        var found: [CauseMatch] = []
        found.reserveCapacity(max(present.count, 1))
        present.forEachPlace { place in
            let because = evaluation.because(causes.parts[place])
            found.append(CauseMatch(match: Assessment.Match(index: place, because: because)))
        }
        if found.isEmpty, verdict == .legCramps {
            found.append(CauseMatch(match: Assessment.Match(index: Cause.unknownCause, because: Places())))
        }
        return found
    }
}

extension Cause {
    /// The kind of each cause, in the order of `all`.
    static let kinds: [Kind] = all.map(\.kind)
    /// The place of "no cause found", which is said when nothing else is.
    static let unknownCause = all.firstIndex { $0.id == "unknown-cause" } ?? 0
}
