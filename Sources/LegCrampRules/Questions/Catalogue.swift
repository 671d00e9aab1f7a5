/// Every question, in the order in which a form would show them.
public enum Catalogue {
    /// The questions in order.
    public static let questions: [Question] =
        personQuestions + lifestyleQuestions + listQuestions + emergencySignQuestions + sameDaySignQuestions
        + otherSignQuestions + recentEventQuestions + episodeQuestions + sensationQuestions + historyQuestions

    private static let byID: [Question] = questions.sorted { $0.id.rawValue < $1.id.rawValue }

    /// The question with this id; the catalogue test proves that each id has exactly one.
    public static subscript(_ id: Question.ID) -> Question { byID[id.rawValue] }
}
