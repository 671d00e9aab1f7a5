@testable import LegCrampRules

extension Disagreement {
    /// What is commonly said beside what was found, for a cause whose fame is better than its evidence.
    static let tutorialInactivity = Disagreement(
        said: "An inactive life leaves muscles tired and stiff, and so they cramp.",
        found: "One small study found a link in people over 60. It could not show which came first or why.")
}
