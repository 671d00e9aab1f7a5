/// A question whose answer could change the assessment.
public struct NextQuestion: Equatable, Sendable {
    /// What an answer could change.
    public enum Output: String, CaseIterable, Sendable {
        case urgency
        case differentiation
        case advice
        case likelyCauses = "likely_causes"
        case risk

        /// One bit for each output, in the order of `allCases`.
        package var bit: UInt8 {
            switch self {
            case .urgency: 1
            case .differentiation: 2
            case .advice: 4
            case .likelyCauses: 8
            case .risk: 16
            }
        }
    }

    /// Which question.
    public let question: Question.ID
    /// The highest urgency that its answer could still bring, if it could raise the level.
    public let couldRaiseTo: Urgency?
    /// One bit for each output that its answer could change.
    package let outputs: UInt8

    /// What its answer could change.
    public var couldChange: [Output] { Output.allCases.filter(couldChange) }

    /// Whether its answer could change an output.
    public func couldChange(_ output: Output) -> Bool { outputs & output.bit != 0 }

    /// What is known of an unanswered question while the rules are walked.
    private struct Weight {
        var urgency = Urgency.selfCare
        /// Rules of that urgency that the answer alone could decide.
        var decided = 0
        /// Rules of that urgency that wait for the answer.
        var rules = 0

        mutating func note(_ level: Urgency, decides: Bool) {
            if level > urgency { self = Weight(urgency: level) }
            guard level == urgency else { return }
            rules += 1
            decided += decides ? 1 : 0
        }
    }

    /// Every unanswered question that could change an output.
    ///
    /// Warning signs come first: those of the highest urgency, and among them those whose answer alone decides most
    /// rules, because they shrink the interval most. Then come questions about the picture, the safety of advice, causes
    /// and risk.
    static func ranked(
        _ evaluation: Evaluation, urgency: UrgencyInterval, redFlags: RedFlagStates
    ) -> [NextQuestion] {
        let rules = evaluation.rules
        var weights = [Weight](repeating: Weight(), count: Question.ID.count)
        for index in redFlags.notExcluded where rules.redFlags[index].urgency > urgency.level {
            note(rules.redFlags[index], evaluation, &weights)
        }
        for reason in rules.careReasons where reason.urgency > urgency.level { note(reason, evaluation, &weights) }
        let outputs = rules.table.carryDown(rules.outputs, evaluation.results)

        var keys: [UInt64] = []
        keys.reserveCapacity(weights.count)
        for (slot, weight) in weights.enumerated() {
            let bits = outputs[slot] | (weight.urgency > .selfCare ? Output.urgency.bit : 0)
            guard bits != 0 else { continue }
            keys.append(key(slot, weight, bits))
        }
        keys.sort()
        return keys.compactMap { key in
            let slot = Int(key & 0xFF)
            guard let question = Question.ID(rawValue: slot) else { return nil }
            let level = weights[slot].urgency
            return NextQuestion(
                question: question, couldRaiseTo: level > .selfCare ? level : nil,
                outputs: outputs[slot] | (level > .selfCare ? Output.urgency.bit : 0))
        }
    }

    private static func note(_ demand: Rulebook.Demand, _ evaluation: Evaluation, _ weights: inout [Weight]) {
        evaluation.rules.table.forEachUnanswered(demand.part, evaluation.results, &weights) {
            $0[$1].note(demand.urgency, decides: $2)
        }
    }

    /// What decides the order, the most important in the highest bits; the smallest key comes first.
    private static func key(_ slot: Int, _ weight: Weight, _ outputs: UInt8) -> UInt64 {
        var key = UInt64(Urgency.emergency.rawValue - weight.urgency.rawValue)
        key = key << 1 | (isWarningSign[slot] ? 0 : 1)
        key = key << 10 | UInt64(1023 - min(weight.decided, 1023))
        key = key << 10 | UInt64(1023 - min(weight.rules, 1023))
        key = key << 3 | UInt64(outputs.trailingZeroBitCount)
        key = key << 8 | UInt64(catalogueOrder[slot])
        return key << 8 | UInt64(slot)
    }

    private static let isWarningSign: [Bool] = Question.ID.allCases.map(\.isWarningSign)

    private static let catalogueOrder: [Int] = {
        var order = [Int](repeating: 0, count: Question.ID.allCases.count)
        for (place, question) in Catalogue.questions.enumerated() { order[question.id.rawValue] = place }
        return order
    }()
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
