/// Every question, in the order in which a form would show them.
public enum Catalogue {
    /// The questions in order.
    public static let questions: [Question] =
        personQuestions + lifestyleQuestions + listQuestions + emergencySignQuestions + sameDaySignQuestions
        + otherSignQuestions + recentEventQuestions + episodeQuestions + sensationQuestions + historyQuestions

    private static let byID: [Question] = questions.sorted { $0.id.rawValue < $1.id.rawValue }

    /// The question with this id; the catalogue test proves that each id has exactly one.
    public static subscript(_ id: Question.ID) -> Question { byID[id.rawValue] }

    // What is looked up for every answer stands in arrays of its own, in the order of the ids: a question is large to copy.

    /// The pointer of each question.
    static let pointers: [String] = byID.map(\.pointer)
    /// The number of the group of each question.
    static let groupNumbers: [Int] = byID.map(\.group.number)
    /// The yes/no questions.
    static let yesNoQuestions: [Question.ID] = byID.filter { $0.kind == .yesNo }.map(\.id)
}

extension Question.ID {
    /// How many there are: `allCases` makes an array each time.
    static let count = allCases.count

    /// Where its answer stands in a profile (RFC 6901).
    public var pointer: String { Catalogue.pointers[rawValue] }
}
