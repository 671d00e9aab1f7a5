/// Something to do, to ask a clinician about, or to avoid.
public struct Measure: Item, Equatable {
    /// When or by whom it is done.
    public enum Kind: String, CaseIterable, Sendable {
        /// While the cramp or the discomfort is there.
        case now
        /// Between attacks.
        case prevention
        /// An option that only a clinician can start.
        case withClinician = "with-clinician"
        /// Something not to do.
        case avoid
    }

    /// A circumstance in which the measure could harm; it is withheld when the circumstance is known to be there.
    public struct Caution: Equatable, Sendable {
        /// When it applies.
        public let when: Condition
        /// What is said beside the measure, and as the reason when it is withheld.
        public let text: String

        init(_ when: Condition, _ text: String) {
            self.when = when
            self.text = text
        }
    }

    /// What the measure is for.
    public enum Use: String, CaseIterable, Sendable {
        case legCramps = "leg-cramps"
        case restlessLegs = "restless-legs"
        /// Whatever the cause.
        case any
    }

    /// The slug in documents and paths.
    public let id: String
    /// A short plain title.
    public let title: String
    /// What sort it is.
    public let kind: Kind
    /// Which picture it helps with.
    public let use: Use
    /// The text for the person.
    public let text: String
    /// How to do it, step by step, in one or more short sentences.
    public let how: String
    /// The text for a clinician.
    public let clinicianText: String
    /// How good the evidence is, and its sources.
    public let evidence: Evidence
    /// Circumstances in which it is withheld.
    public let cautions: [Caution]
    /// When it is offered, beyond the verdict; for example only to someone who takes a medicine of a group.
    public let offer: Condition?
    /// The claims of the seed article that it represents.
    public let claims: [String]

    init(
        _ id: String, _ title: String, _ kind: Kind, for use: Use, text: String, how: String,
        clinician clinicianText: String, evidence: Evidence, cautions: [Caution] = [], offer: Condition? = nil,
        claims: [String] = []
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.use = use
        self.text = text
        self.how = how
        self.clinicianText = clinicianText
        self.evidence = evidence
        self.cautions = cautions
        self.offer = offer
        self.claims = claims
    }
}
