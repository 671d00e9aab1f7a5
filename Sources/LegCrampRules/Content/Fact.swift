/// Something known about leg cramps or restless legs that is no cause, risk factor, warning sign or measure.
public struct Fact: Item, Equatable {
    /// What a fact is about.
    public enum Topic: String, CaseIterable, Sendable {
        /// How many people have them, and how often.
        case frequency
        /// How long an attack lasts, and how it goes on over the years.
        case course
        /// Who gets them.
        case who
        /// When and where they come.
        case circumstances
        /// How they are thought to arise.
        case mechanism
        /// What knowing more is good for.
        case management
        /// Cramps beside restless legs.
        case comparison
        /// Where studies disagree.
        case disagreement
    }

    /// The slug in documents.
    public let id: String
    /// A short plain title.
    public let title: String
    /// What it is about.
    public let topic: Topic
    /// The text for the person.
    public let text: String
    /// The text for a clinician.
    public let clinicianText: String
    /// Published figures with their intervals; figures without one stand in the text for a clinician.
    public let effects: [Effect]
    /// Findings that disagree, one sentence or two each.
    public let contradictions: [String]
    /// How good the evidence is, and its sources.
    public let evidence: Evidence
    /// The claims of the seed article that it represents.
    public let claims: [String]

    init(
        _ id: String, _ title: String, _ topic: Topic, text: String, clinician clinicianText: String,
        effects: [Effect] = [], contradictions: [String] = [], evidence: Evidence, claims: [String] = []
    ) {
        self.id = id
        self.title = title
        self.topic = topic
        self.text = text
        self.clinicianText = clinicianText
        self.effects = effects
        self.contradictions = contradictions
        self.evidence = evidence
        self.claims = claims
    }
}
