/// A warning sign: when it is present, how soon to seek care, and why.
public struct RedFlag: Item, Equatable {
    /// The slug in documents and paths.
    public let id: String
    /// A short plain title.
    public let title: String
    /// What to look for, in plain words.
    public let text: String
    /// The text for a clinician.
    public let clinicianText: String
    /// When it is present.
    public let when: Condition
    /// The least urgency while it is present.
    public let urgency: Urgency
    /// Why, in one short sentence for the person.
    public let because: String
    /// What to do, for the person; the number to call is added from the region.
    public let action: String
    /// What a clinician would think of.
    public let suspected: String
    /// What not to do meanwhile; ids of measures of kind `avoid`.
    public let avoid: [String]
    /// How good the evidence is, and its sources.
    public let evidence: Evidence
    /// The claims of the seed article that it represents.
    public let claims: [String]
    /// The rows of the evidence table of warning signs that it represents.
    public let rows: [String]

    init(
        _ id: String, _ title: String, _ urgency: Urgency, text: String, clinician clinicianText: String,
        because: String, action: String, suspected: String, avoid: [String] = [], evidence: Evidence,
        rows: [String] = [], claims: [String] = [], when: Condition
    ) {
        self.id = id
        self.title = title
        self.urgency = urgency
        self.text = text
        self.clinicianText = clinicianText
        self.because = because
        self.action = action
        self.suspected = suspected
        self.avoid = avoid
        self.evidence = evidence
        self.rows = rows
        self.claims = claims
        self.when = when
    }
}

extension RedFlag {
    /// Every warning sign, the most urgent first.
    public static let all: [RedFlag] =
        bodyEmergencies + nerveEmergencies + clotSigns + sameDaySigns + sameDaySignsOther + soonSigns + soonSignsOther
        + halfToldSigns
}
