/// One line of a published set of criteria, or of the table that tells cramps from restless legs.
public struct Criterion: Equatable, Sendable {
    /// Which picture it speaks of.
    public enum Pattern: String, CaseIterable, Sendable {
        case legCramps = "leg-cramps"
        case restlessLegs = "restless-legs"

        /// The plain name.
        public var title: String {
            switch self {
            case .legCramps: "Leg cramps"
            case .restlessLegs: "Restless legs"
            }
        }
    }

    /// The published set it belongs to.
    public enum CriteriaSet: String, CaseIterable, Sendable {
        case icsd3 = "ICSD-3"
        case hallegraeff = "Hallegraeff"
        case irlssg = "IRLSSG 2014"
        case supportive = "supportive"
    }

    /// The slug in documents.
    public let id: String
    /// Which picture it speaks of.
    public let pattern: Pattern
    /// The set it belongs to.
    public let set: CriteriaSet
    /// The criterion in plain words.
    public let text: String
    /// The criterion for a clinician.
    public let clinicianText: String
    /// Where it was published.
    public let sources: [Source.ID]
    /// The claims of the seed article that it represents.
    public let claims: [String]
    /// When it is met.
    public let when: Condition

    init(
        _ id: String, _ pattern: Pattern, _ set: CriteriaSet, text: String, clinician: String, sources: [Source.ID],
        claims: [String] = [], when: Condition
    ) {
        self.id = id
        self.pattern = pattern
        self.set = set
        self.text = text
        self.clinicianText = clinician
        self.sources = sources
        self.claims = claims
        self.when = when
    }
}

/// One line of the table that tells cramps from restless legs.
public struct Discriminator: Equatable, Sendable {
    /// The slug in documents.
    public let id: String
    /// What is compared.
    public let item: String
    /// What it is like with leg cramps.
    public let legCramps: String
    /// What it is like with restless legs.
    public let restlessLegs: String
    /// Where it was published.
    public let sources: [Source.ID]
    /// The claims of the seed article that it represents.
    public let claims: [String]

    init(
        _ id: String, _ item: String, legCramps: String, restlessLegs: String, sources: [Source.ID],
        claims: [String] = []
    ) {
        self.id = id
        self.item = item
        self.legCramps = legCramps
        self.restlessLegs = restlessLegs
        self.sources = sources
        self.claims = claims
    }
}
