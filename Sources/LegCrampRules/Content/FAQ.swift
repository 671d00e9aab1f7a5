/// A question that people ask, with an answer that may be shown alone.
public struct FAQEntry: Item, Equatable {
    /// The slug in documents and paths.
    public let id: String
    /// The question, as a person would put it.
    public let title: String
    /// The answer for the person; what must come first stands first.
    public let text: String
    /// The answer for a clinician.
    public let clinicianText: String
    /// What is commonly said and what was found, where the two disagree.
    public let disagreement: Disagreement?
    /// Where to read on: paths such as `/causes/diuretics`.
    public let see: [String]
    /// How good the evidence is, and its sources.
    public let evidence: Evidence
    /// The claims of the seed article that it represents.
    public let claims: [String]

    init(
        _ id: String, _ question: String, answer: String, clinician clinicianText: String,
        disagreement: Disagreement? = nil, see: [String], evidence: Evidence, claims: [String] = []
    ) {
        self.id = id
        self.title = question
        self.text = answer
        self.clinicianText = clinicianText
        self.disagreement = disagreement
        self.see = see
        self.evidence = evidence
        self.claims = claims
    }
}
