@testable import LegCrampRules

extension Condition {
    /// Present when both parts are; unknown while one is missing and the other does not rule it out.
    static let tutorialLongCramp: Condition = .named(
        "a cramp of more than 10 minutes",
        .all([.crampLike, .moreThan(.durationMinutes, Bound.longestTypicalCramp)]))
}
