/// Something that goes along with troublesome night leg cramps.
public struct RiskFactor: Item, Equatable {
    /// How many points it counts for; a documented count, not a validated score.
    public enum Strength: Int, CaseIterable, Sendable {
        /// Named, but not counted: the evidence is anecdotal or contradicted.
        case notCounted = 0
        /// One point.
        case one = 1
        /// Two points.
        case two = 2
    }

    /// The slug in documents and paths.
    public let id: String
    /// A short plain title.
    public let title: String
    /// The text for the person.
    public let text: String
    /// The text for a clinician.
    public let clinicianText: String
    /// How much it counts.
    public let strength: Strength
    /// Whether the person, or a clinician with them, can change it.
    public let modifiable: Bool
    /// Published effects with their intervals.
    public let effects: [Effect]
    /// Findings that disagree, in one or two sentences.
    public let contradiction: String?
    /// How good the evidence is, and its sources.
    public let evidence: Evidence
    /// The claims of the seed article that it represents.
    public let claims: [String]
    /// When it is counted for a profile.
    public let when: Condition

    init(
        _ id: String, _ title: String, _ strength: Strength, modifiable: Bool, text: String,
        clinician clinicianText: String, effects: [Effect] = [], contradiction: String? = nil, evidence: Evidence,
        claims: [String] = [], when: Condition
    ) {
        self.id = id
        self.title = title
        self.strength = strength
        self.modifiable = modifiable
        self.text = text
        self.clinicianText = clinicianText
        self.effects = effects
        self.contradiction = contradiction
        self.evidence = evidence
        self.claims = claims
        self.when = when
    }
}
