/// The answers that were stated, by question: a dictionary in use, one slot for each question in memory.
public struct StatedAnswers: Equatable, Sendable, Sequence, ExpressibleByDictionaryLiteral {
    /// What was stated, as conditions see it.
    private(set) var answers = Answers()

    /// Nothing is stated.
    public init() {}

    /// These answers are stated; of two to the same question the later one counts.
    public init(dictionaryLiteral elements: (Question.ID, Answers.Answer)...) {
        for (question, answer) in elements { self[question] = answer }
    }

    /// The answer to a question, `nil` when it is not stated; stating that it is unknown states nothing.
    public subscript(_ question: Question.ID) -> Answers.Answer? {
        get {
            let answer = answers[question]
            return answer == .unknown ? nil : answer
        }
        set { answers[question] = newValue ?? .unknown }
    }

    /// Hands over the answers, so that they can be added to without being copied; nothing is stated afterwards.
    mutating func takeAnswers() -> Answers {
        defer { self = StatedAnswers.none }
        return answers
    }

    private static let none = StatedAnswers()

    /// The questions that are answered, in order.
    public var keys: [Question.ID] { map(\.key) }

    /// Adds the answers of another statement.
    ///
    /// - Parameters:
    ///   - other: what is added.
    ///   - combine: chooses between two answers to the same question: the one that was there, and the other.
    public mutating func merge(
        _ other: StatedAnswers, uniquingKeysWith combine: (Answers.Answer, Answers.Answer) -> Answers.Answer
    ) {
        for (question, answer) in other { self[question] = self[question].map { combine($0, answer) } ?? answer }
    }

    /// Iterates over the answers in the order of the questions.
    public func makeIterator() -> [(key: Question.ID, value: Answers.Answer)].Iterator {
        var stated: [(key: Question.ID, value: Answers.Answer)] = []
        answers.answered.forEachSlot { slot in
            if let question = Question.ID(rawValue: slot) { stated.append((question, answers[question])) }
        }
        return stated.makeIterator()
    }
}
