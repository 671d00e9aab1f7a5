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
    @usableFromInline let key: UInt64

    /// Which question.
    public var question: Question.ID { NextQuestion.questions[slot] }
    /// The number of the question.
    @inlinable
    package var slot: Int { Int(truncatingIfNeeded: key & 0xFF) }
    /// The highest urgency that its answer could still bring, if it could raise the level.
    public var couldRaiseTo: Urgency? {
        let urgency = Urgency.emergency.rawValue - UInt8(levelsBelowEmergency)
        return urgency == 0 ? nil : Urgency(rawValue: urgency)
    }
    /// How many levels that urgency is below an emergency; all of them, if its answer could not raise the level.
    @inlinable
    package var levelsBelowEmergency: Int { Int(truncatingIfNeeded: key >> 57) }
    /// One bit for each output that its answer could change.
    @inlinable
    package var outputs: UInt8 { UInt8(truncatingIfNeeded: key >> 8 & 0x1F) }

    /// What its answer could change.
    public var couldChange: [Output] { Output.allCases.filter(couldChange) }

    /// Whether its answer could change an output.
    public func couldChange(_ output: Output) -> Bool { outputs & output.bit != 0 }

    fileprivate init(end: UInt64) { key = end }

    /// The question that an end belongs to with the urgency that it could bring: no output that it could change makes it
    /// come earlier.
    @inline(__always)
    fileprivate init(_ demand: Demand, _ end: NextQuestion) {
        let (urgency, ways) = demand.mostUrgent
        key = (UInt64(Urgency.emergency.rawValue) - urgency) << 57 | (UInt64(UInt16.max) - ways) << 24 | end.key
    }

    /// The same with what it could change.
    @inline(__always)
    fileprivate init(_ question: NextQuestion, changes: UInt64) {
        key = question.key | UInt64(changes.trailingZeroBitCount) << 21 | changes << 8
    }

    /// Whether it comes before another.
    @inline(__always)
    fileprivate func precedes(_ other: NextQuestion) -> Bool { key < other.key }

    private static let questions = Question.ID.allCases

    /// What of a key is the same for every profile, for each question by its number: whether it asks for a warning sign,
    /// its place in the catalogue, and the number itself.
    fileprivate static let ends: [NextQuestion] = {
        var ends = [NextQuestion](repeating: NextQuestion(end: 0), count: questions.count)
        for (place, question) in Catalogue.questions.enumerated() {
            // A test counts that a byte can number the questions.
            let isOther: UInt64 = question.id.isWarningSign ? 0 : 1
            let number = UInt64(question.id.rawValue)
            ends[question.id.rawValue] = NextQuestion(end: isOther << 56 | UInt64(place) << 13 | number)
        }
        return ends
    }()
}

/// Every unanswered question that could change an output.
///
/// Warning signs come first: those of the highest urgency, and among them those whose answer alone decides most rules,
/// because they shrink the interval most. Then come questions about the picture, the safety of advice, causes and risk.
struct OpenQuestions: Equatable, Sendable {
    /// What waits for the answer to each question, by its number.
    private let demands: [Demand]
    private let level: Urgency

    init(_ evaluation: Evaluation, level: Urgency) {
        demands = evaluation.rules.demands(evaluation.evaluated, above: level)
        self.level = level
    }

    /// The first of them, at most so many, and how many there are.
    func first(_ most: Int) -> (questions: [NextQuestion], total: Int) {
        OpenQuestions.first(most, of: OpenQuestions.usualOrder[Int(level.rawValue)], demands, level)
    }

    /// - Parameter all: the questions that can matter, with the ends of their keys.
    private static func first(
        _ most: Int, of all: FixedArray<NextQuestion>, _ demands: [Demand], _ level: Urgency
    ) -> (questions: [NextQuestion], total: Int) {
        let (demands, lanes) = (demands.span, Demand.lanes(above: level))
        // One more look is saved at each question when there is room for one.
        let room = max(1, min(most, all.count))
        // Safe: at most `room` are written, one after another, and no others are read.
        return withUnsafeTemporaryAllocation(of: NextQuestion.self, capacity: room) { first in
            var (count, total) = (0, 0)
            // Once there are so many that could raise the level, no other comes in.
            var areUrgent = false
            for end in all {
                let demand = demands[end.slot].in(lanes)
                if demand.isNothing { continue }
                total &+= 1
                if areUrgent, demand.rules == 0 { continue }
                let earliest = NextQuestion(demand, end)
                if count == room, !earliest.precedes(first[room &- 1]) { continue }
                let question = NextQuestion(earliest, changes: demand.changes)
                if count < room {
                    count &+= 1
                } else if !question.precedes(first[room &- 1]) {
                    continue
                }
                // Sorting by insertion is the fastest where nearly all come in order.
                var place = count &- 1
                while place > 0, question.precedes(first[place &- 1]) {
                    first[place] = first[place &- 1]
                    place &-= 1
                }
                first[place] = question
                areUrgent = count == room && first[room &- 1].couldRaiseTo != nil
            }
            return (Array(first[..<min(count, most)]), total)
        }
    }

    /// For each level of urgency the ends of the keys of the questions that can matter, in the order that they have when
    /// nothing else is told: most profiles change little of it, so that little is left to sort.
    private static let usualOrder: [FixedArray<NextQuestion>] = {
        let demands = Rulebook.shared.demands(Rulebook.shared.evaluate(Answers()), above: .selfCare)
        let ends = NextQuestion.ends
        return Urgency.allCases.map { level in
            FixedArray(first(.max, of: FixedArray(ends), demands, level).questions.map { ends[$0.slot] })
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
