/// A condition that can be taken for leg cramps or restless legs.
public struct LookAlike: Item, Equatable {
    /// The slug in documents and paths.
    public let id: String
    /// A short plain title.
    public let title: String
    /// The text for the person.
    public let text: String
    /// The text for a clinician.
    public let clinicianText: String
    /// What tells it apart from a cramp and from restless legs.
    public let distinguishing: String
    /// Whether it explains the picture even when a muscle truly goes hard (tetanus, for example).
    public let outweighsTrueCramp: Bool
    /// Whether it explains the picture only when neither cramps nor restless legs are likely.
    public let yieldsToLikelyPicture: Bool
    /// How good the evidence is, and its sources.
    public let evidence: Evidence
    /// The claims of the seed article that it represents.
    public let claims: [String]
    /// When it explains the picture better than a cramp or restless legs.
    public let when: Condition

    init(
        _ id: String, _ title: String, text: String, clinician clinicianText: String, distinguishing: String,
        outweighsTrueCramp: Bool = false, evidence: Evidence, claims: [String] = [],
        yieldsToLikelyPicture: Bool = false, when: Condition
    ) {
        self.id = id
        self.title = title
        self.text = text
        self.clinicianText = clinicianText
        self.distinguishing = distinguishing
        self.outweighsTrueCramp = outweighsTrueCramp
        self.yieldsToLikelyPicture = yieldsToLikelyPicture
        self.evidence = evidence
        self.claims = claims
        self.when = when
    }
}
