/// Something that causes or contributes to night leg cramps, or is commonly said to.
public struct Cause: Item, Equatable {
    /// What sort of cause it is.
    public enum Kind: String, CaseIterable, Sendable {
        case body
        case lifestyle
        case medicine
        case illness
        case recentEvent = "recent-event"
        /// Not known from the answers, but worth a test.
        case toCheck = "to-check"
    }

    /// The slug in documents and paths.
    public let id: String
    /// A short plain title.
    public let title: String
    /// What sort it is.
    public let kind: Kind
    /// The text for the person.
    public let text: String
    /// The text for a clinician.
    public let clinicianText: String
    /// How it is thought to work, and how sure that is.
    public let mechanism: String
    /// What is commonly said and what was found, where the two disagree.
    public let disagreement: Disagreement?
    /// How good the evidence is, and its sources.
    public let evidence: Evidence
    /// The claims of the seed article that it represents.
    public let claims: [String]
    /// When it is listed for a profile.
    public let when: Condition

    init(
        _ id: String, _ title: String, _ kind: Kind, text: String, clinician clinicianText: String,
        mechanism: String, disagreement: Disagreement? = nil, evidence: Evidence, claims: [String] = [],
        when: Condition
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.text = text
        self.clinicianText = clinicianText
        self.mechanism = mechanism
        self.disagreement = disagreement
        self.evidence = evidence
        self.claims = claims
        self.when = when
    }
}

/// Where popular belief and the evidence part.
public struct Disagreement: Equatable, Sendable {
    /// What is commonly said.
    public let commonlySaid: String
    /// What was found.
    public let found: String

    init(said commonlySaid: String, found: String) {
        self.commonlySaid = commonlySaid
        self.found = found
    }
}
