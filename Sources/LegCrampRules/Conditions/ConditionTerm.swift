/// The wording of a condition that a profile can name.
public struct ConditionTerm: Equatable, Sendable {
    /// Which condition.
    public let condition: HealthCondition
    /// The slug in documents.
    public let id: String
    /// The plain name, with the medical term in brackets where they differ.
    public let title: String
    /// Other names and spellings by which it is recognised, lower case.
    public let synonyms: [String]
    /// Conditions that it says as well (dialysis says kidney disease).
    public let implies: [HealthCondition]
    /// Questions that naming it answers with yes (a pregnancy written among the conditions).
    public let answers: [Question.ID]

    init(
        _ condition: HealthCondition, _ id: String, _ title: String, _ synonyms: [String],
        implies: [HealthCondition] = [], answers: [Question.ID] = []
    ) {
        self.condition = condition
        self.id = id
        self.title = title
        self.synonyms = synonyms
        self.implies = implies
        self.answers = answers
    }
}
