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
    static func ranked(_ evaluation: Evaluation, level: Urgency) -> [NextQuestion] {
        let demands = evaluation.rules.demands(evaluation.evaluated, above: level)
        return keys(of: usualOrder[Int(level.rawValue)], demands, level).map(NextQuestion.init(key:))
    }

    /// The keys of those questions for whose answers something waits, the smallest first.
    private static func keys(of slots: [Int], _ demands: [Demand], _ level: Urgency) -> [UInt64] {
        var keys: [UInt64] = []
        keys.reserveCapacity(slots.count)
        let (demands, ends) = (demands.span, ends.span)
        let lanes = Demand.lanes(above: level)
        for slot in slots {
            let summary = demands[slot].summary(in: lanes)
            if summary.outputs != 0 { keys.append(key(summary, ends[slot])) }
        }
        sort(&keys)
        return keys
    }

    /// Sorts by insertion, which is the fastest for few keys that are nearly in order.
    private static func sort(_ keys: inout [UInt64]) {
        // Safe: places between the first and the last.
        keys.withUnsafeMutableBufferPointer { keys in
            for end in keys.indices.dropFirst() {
                let key = keys[end]
                var place = end
                while place > 0, keys[place - 1] > key {
                    keys[place] = keys[place - 1]
                    place -= 1
                }
                keys[place] = key
            }
        }
    }

    /// What decides the order, the most important in the highest bits; the smallest key comes first.
    ///
    /// - Parameter end: what does not depend on the answers.
    @inline(__always)
    private static func key(_ demand: Demand.Summary, _ end: UInt64) -> UInt64 {
        let urgency = UInt64(Urgency.emergency.rawValue - demand.urgency.rawValue)
        let decided = UInt64(UInt16.max - demand.decided)
        let rules = UInt64(UInt16.max - demand.rules)
        return urgency << 57 | decided << 40 | rules << 24 | UInt64(demand.outputs.trailingZeroBitCount) << 21
            | UInt64(demand.outputs) | end
    }

    private init(key: UInt64) {
        let urgency = Urgency.emergency.rawValue - UInt8(key >> 57)
        question = NextQuestion.questions[Int(key >> 5 & 0xFF)]
        couldRaiseTo = urgency == 0 ? nil : Urgency(rawValue: urgency)
        outputs = UInt8(key & 0x1F)
    }

    private static let questions = Question.ID.allCases

    /// What of a key is the same for every profile, for each question by its number: whether it asks for a warning sign,
    /// its place in the catalogue, and the number itself.
    private static let ends: [UInt64] = {
        var ends = [UInt64](repeating: 0, count: questions.count)
        for (place, question) in Catalogue.questions.enumerated() {
            // A test counts that a byte can number the questions.
            let isOther: UInt64 = question.id.isWarningSign ? 0 : 1
            ends[question.id.rawValue] = isOther << 56 | UInt64(place) << 13 | UInt64(question.id.rawValue) << 5
        }
        return ends
    }()

    /// For each level of urgency the numbers of the questions that can matter, in the order that they have when nothing
    /// else is told: most profiles change little of it, so that little is left to sort.
    private static let usualOrder: [[Int]] = {
        let demands = Rulebook.shared.demands(Rulebook.shared.evaluate(Answers()), above: .selfCare)
        return Urgency.allCases.map { level in
            keys(of: Array(questions.indices), demands, level).map { Int($0 >> 5 & 0xFF) }
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
