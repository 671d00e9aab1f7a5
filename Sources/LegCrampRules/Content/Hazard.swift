/// A way in which an answer could harm somebody, what holds it back, and the tests that prove it.
///
/// The list is a working document of the people who answer for the rules; it replaces no review by a clinical safety
/// officer. `HazardLog` in the documentation shows the same list as a table.
public struct Hazard: Equatable, Sendable {
    /// The slug in documents, lower-case kebab.
    public let id: String
    /// What could go wrong.
    public let hazard: String
    /// How it could come about.
    public let cause: String
    /// What it could do to a person.
    public let effect: String
    /// What holds it back.
    public let mitigation: String
    /// Rules and measures that take part, such as `red-flags.suspected-dvt` or `advice.quinine`; often one example.
    public let rules: [String]
    /// Tests that prove it, as the type of the suite and the function: `ReassuranceTests/ended`.
    public let tests: [String]

    init(
        _ id: String, _ hazard: String, cause: String, effect: String, mitigation: String, rules: [String] = [],
        tests: [String]
    ) {
        self.id = id
        self.hazard = hazard
        self.cause = cause
        self.effect = effect
        self.mitigation = mitigation
        self.rules = rules
        self.tests = tests
    }
}

extension Hazard {
    /// Every hazard that is known, grouped by where it arises.
    public static let all: [Hazard] = ofUrgency + ofUnderstanding + ofAdvice + ofTexts + ofOperation
}
