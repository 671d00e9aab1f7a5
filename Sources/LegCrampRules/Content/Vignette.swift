/// A case of a real or authored person: what they said as a profile, and what a good answer is.
public struct Vignette: Sendable, CustomStringConvertible {
    /// The id of the case.
    public let id: String
    /// What was told, in one line.
    public let told: String
    /// What was told, as a profile.
    public let profile: String
    /// The expected verdict, and others that are acceptable.
    public let verdicts: [String]
    /// The expected level of urgency, and others that are acceptable.
    public let urgencies: [String]
    /// Ids of warning signs that must be present.
    public let redFlags: [String]
    /// Ids of causes that must be mentioned among causes, factors or medicines.
    public let causes: [String]
    /// What must not be advised: ids of measures, or of things to avoid that rule measures out.
    public let mustNotAdvise: [String]
    /// The acceptable levels of risk; empty when none is expected.
    public let risks: [String]

    /// The id.
    public var description: String { id }

    init(
        id: String, told: String, profile: String, verdicts: [String], urgencies: [String], redFlags: [String] = [],
        causes: [String] = [], mustNotAdvise: [String] = [], risks: [String] = []
    ) {
        self.id = id
        self.told = told
        self.profile = profile
        self.verdicts = verdicts
        self.urgencies = urgencies
        self.redFlags = redFlags
        self.causes = causes
        self.mustNotAdvise = mustNotAdvise
        self.risks = risks
    }
}
