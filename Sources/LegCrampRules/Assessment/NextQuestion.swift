/// A question whose answer could change the assessment.
public struct NextQuestion: Equatable, Sendable {
    /// What an answer could change.
    public enum Output: String, CaseIterable, Sendable {
        case urgency
        case differentiation
        case advice
        case likelyCauses = "likely_causes"
        case risk
    }

    /// Which question.
    public let question: Question.ID
    /// What its answer could change.
    public let couldChange: [Output]
    /// The highest urgency that its answer could still bring, if it could raise the level.
    public let couldRaiseTo: Urgency?

    /// What is known of an unanswered question while the rules are walked.
    private struct Weight {
        var outputs: UInt8 = 0
        var urgency: Urgency?
        /// Rules of that urgency that the answer alone could decide.
        var decided = 0
        /// Rules of that urgency that wait for the answer.
        var rules = 0

        mutating func note(_ level: Urgency, decides: Bool) {
            if level > urgency ?? .selfCare {
                urgency = level
                decided = 0
                rules = 0
            }
            guard level == urgency else { return }
            rules += 1
            decided += decides ? 1 : 0
        }
    }

    /// Every unanswered question that could change an output.
    ///
    /// Warning signs come first: those of the highest urgency, and among them those whose answer alone decides most rules,
    /// because they shrink the interval most. Then come questions about the picture, the safety of advice, causes and risk.
    static func ranked(_ answers: Answers, urgency: UrgencyInterval, redFlags: RedFlagStates) -> [NextQuestion] {
        var weights = [Weight](repeating: Weight(), count: Question.ID.allCases.count)
        func note(_ condition: Condition, _ output: Output, _ level: Urgency? = nil) {
            condition.forEachUnanswered(answers) { question, decides in
                weights[question.rawValue].outputs |= output.bit
                if let level { weights[question.rawValue].note(level, decides: decides) }
            }
        }
        for index in redFlags.notExcluded where RedFlag.all[index].urgency > urgency.level {
            note(RedFlag.all[index].when, .urgency, RedFlag.all[index].urgency)
        }
        for reason in CareReason.all where reason.urgency > urgency.level { note(reason.when, .urgency, reason.urgency) }
        note(.likelyCramp, .differentiation)
        note(.likelyRestlessLegs, .differentiation)
        for lookAlike in LookAlike.all { note(lookAlike.when, .differentiation) }
        for measure in Measure.all {
            if let offer = measure.offer { note(offer, .advice) }
            for caution in measure.cautions { note(caution.when, .advice) }
        }
        for cause in Cause.all { note(cause.when, .likelyCauses) }
        for factor in RiskFactor.all where factor.strength != .notCounted { note(factor.when, .risk) }
        for (condition, _) in Risk.burden { note(condition, .risk) }

        let catalogueOrder = NextQuestion.catalogueOrder
        let asked = Question.ID.allCases.filter { weights[$0.rawValue].outputs != 0 }
        return asked.sorted { first, second in
            let (one, other) = (weights[first.rawValue], weights[second.rawValue])
            let (oneUrgency, otherUrgency) = (one.urgency?.rawValue ?? 0, other.urgency?.rawValue ?? 0)
            if oneUrgency != otherUrgency { return oneUrgency > otherUrgency }
            if (first.isWarningSign) != (second.isWarningSign) { return first.isWarningSign }
            if one.decided != other.decided { return one.decided > other.decided }
            if one.rules != other.rules { return one.rules > other.rules }
            let (oneFirst, otherFirst) = (one.outputs.trailingZeroBitCount, other.outputs.trailingZeroBitCount)
            if oneFirst != otherFirst { return oneFirst < otherFirst }
            return catalogueOrder[first.rawValue] < catalogueOrder[second.rawValue]
        }.map { question in
            NextQuestion(
                question: question,
                couldChange: Output.allCases.filter { weights[question.rawValue].outputs & $0.bit != 0 },
                couldRaiseTo: weights[question.rawValue].urgency)
        }
    }

    private static let catalogueOrder: [Int] = {
        var order = [Int](repeating: 0, count: Question.ID.allCases.count)
        for (place, question) in Catalogue.questions.enumerated() { order[question.id.rawValue] = place }
        return order
    }()
}

extension NextQuestion.Output {
    /// One bit for each output, in the order of `allCases`.
    fileprivate var bit: UInt8 {
        switch self {
        case .urgency: 1
        case .differentiation: 2
        case .advice: 4
        case .likelyCauses: 8
        case .risk: 16
        }
    }
}

extension Question.ID {
    /// Whether it asks for a warning sign.
    public var isWarningSign: Bool {
        switch Catalogue[self].group {
        case .emergencySigns, .sameDaySigns, .otherSigns: true
        case .recentEvents, .crampFeatures, .restlessLegsFeatures, .conditions, .medications, .person, .lifestyle,
            .history:
            false
        }
    }
}
