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

    /// Every unanswered question that could change an output.
    ///
    /// Warning signs come first: those of the highest urgency, and among them those whose answer alone decides most
    /// rules, because they shrink the interval most. Then come questions about the picture, the safety of advice, causes
    /// and risk.
    static func ranked(
        _ evaluation: Evaluation, urgency: UrgencyInterval, redFlags: RedFlagStates
    ) -> [NextQuestion] {
        let rules = evaluation.rules
        var demands = rules.demands
        func note(_ rule: Rulebook.Demand) {
            guard rule.urgency > urgency.level else { return }
            let demand = ConditionTable.Demand(
                outputs: Output.urgency.bit, urgency: rule.urgency, rules: 1, decided: 1)
            demands[rule.part].add(demand, decides: true)
        }
        for index in redFlags.notExcluded { note(rules.redFlags[index]) }
        for reason in rules.careReasons { note(reason) }
        let reached = rules.table.carryDown(demands, evaluation.results)

        var keys: [UInt64] = []
        keys.reserveCapacity(reached.count)
        let ends = NextQuestion.ends
        for slot in reached.indices where reached[slot].outputs != 0 { keys.append(key(reached[slot], ends[slot])) }
        keys.sort()
        let questions = NextQuestion.questions
        return keys.map { key in
            let slot = Int(key & 0xFF)
            let level = reached[slot].urgency
            return NextQuestion(
                question: questions[slot], couldRaiseTo: level > .selfCare ? level : nil,
                outputs: reached[slot].outputs)
        }
    }

    /// What decides the order, the most important in the highest bits; the smallest key comes first.
    ///
    /// - Parameter end: what does not depend on the answers.
    private static func key(_ demand: ConditionTable.Demand, _ end: End) -> UInt64 {
        var key = UInt64(Urgency.emergency.rawValue - demand.urgency.rawValue)
        key = key << 1 | (end.isWarningSign ? 0 : 1)
        key = key << 16 | UInt64(UInt16.max - demand.decided)
        key = key << 16 | UInt64(UInt16.max - demand.rules)
        key = key << 3 | UInt64(demand.outputs.trailingZeroBitCount)
        return key << 16 | end.bits
    }

    /// What of a key is the same for every profile.
    private struct End: Sendable {
        let isWarningSign: Bool
        /// The place in the catalogue and the number of the question.
        let bits: UInt64
    }

    private static let questions = Question.ID.allCases

    /// In the order of the numbers of the questions.
    private static let ends: [End] = {
        var order = [Int](repeating: 0, count: questions.count)
        for (place, question) in Catalogue.questions.enumerated() { order[question.id.rawValue] = place }
        return questions.map { question in
            // Safe: there are fewer questions than a byte can number, which a test counts.
            End(
                isWarningSign: question.isWarningSign,
                bits: UInt64(order[question.rawValue] << 8 | question.rawValue))
        }
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
