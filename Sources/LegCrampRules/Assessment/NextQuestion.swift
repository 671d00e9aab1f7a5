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

    /// What decides its rank, the most important in the highest bits: the smallest key comes first.
    ///
    /// The urgency that it could bring, whether it asks for a warning sign, how many rules its answer alone decides, how
    /// many wait for it, its most important output, its place in the catalogue, a bit for each output, and its number.
    private let key: UInt64

    /// Which question.
    public var question: Question.ID { NextQuestion.questions[NextQuestion.slot(key)] }
    /// The highest urgency that its answer could still bring, if it could raise the level.
    public var couldRaiseTo: Urgency? {
        let urgency = Urgency.emergency.rawValue - UInt8(key >> 57)
        return urgency == 0 ? nil : Urgency(rawValue: urgency)
    }
    /// One bit for each output that its answer could change.
    package var outputs: UInt8 { UInt8(key >> 8 & 0x1F) }

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
        ranked(evaluation.rules.demands(evaluation.evaluated, above: level), usualOrder[Int(level.rawValue)], level)
    }

    /// Those questions for whose answers something waits.
    ///
    /// - Parameter all: the questions that can matter, with the ends of their keys; the answers take their places, so that
    ///   no other list is needed.
    private static func ranked(_ demands: [Demand], _ all: [NextQuestion], _ level: Urgency) -> [NextQuestion] {
        let (demands, lanes) = (demands.span, Demand.lanes(above: level))
        var ranked = all
        var count = 0
        // Safe: what is written stands before what is still to be read.
        ranked.withUnsafeMutableBufferPointer { ranked in
            for place in ranked.indices {
                let end = ranked[place].key
                let summary = demands[slot(end)].summary(in: lanes)
                if summary.outputs == 0 { continue }
                let question = NextQuestion(summary, end)
                // Sorting by insertion is the fastest where nearly all come in order.
                var place = count
                while place > 0, ranked[place &- 1].key > question.key {
                    ranked[place] = ranked[place &- 1]
                    place &-= 1
                }
                ranked[place] = question
                count &+= 1
            }
        }
        ranked.removeLast(ranked.count - count)
        return ranked
    }

    private init(end: UInt64) { key = end }

    @inline(__always)
    private init(_ demand: Demand.Summary, _ end: UInt64) {
        let urgency = UInt64(Urgency.emergency.rawValue) - demand.urgency
        let rules = UInt64(UInt16.max) - demand.rules
        key =
            urgency << 57 | rules << 24 | UInt64(demand.outputs.trailingZeroBitCount) << 21 | demand.outputs << 8 | end
    }

    /// The number of the question of a key.
    @inline(__always)
    private static func slot(_ key: UInt64) -> Int { Int(key & 0xFF) }

    private static let questions = Question.ID.allCases

    /// What of a key is the same for every profile, for each question by its number: whether it asks for a warning sign,
    /// its place in the catalogue, and the number itself.
    private static let ends: [NextQuestion] = {
        var ends = [NextQuestion](repeating: NextQuestion(end: 0), count: questions.count)
        for (place, question) in Catalogue.questions.enumerated() {
            // A test counts that a byte can number the questions.
            let isOther: UInt64 = question.id.isWarningSign ? 0 : 1
            let number = UInt64(question.id.rawValue)
            ends[question.id.rawValue] = NextQuestion(end: isOther << 56 | UInt64(place) << 13 | number)
        }
        return ends
    }()

    /// For each level of urgency the ends of the keys of the questions that can matter, in the order that they have when
    /// nothing else is told: most profiles change little of it, so that little is left to sort.
    private static let usualOrder: [[NextQuestion]] = {
        let demands = Rulebook.shared.demands(Rulebook.shared.evaluate(Answers()), above: .selfCare)
        return Urgency.allCases.map { level in ranked(demands, ends, level).map { ends[slot($0.key)] } }
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
