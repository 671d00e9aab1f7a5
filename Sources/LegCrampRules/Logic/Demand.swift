/// What waits for a part of a condition, or for the answer to a question.
///
/// Each field counts ways from what waits, in lanes of 16 bits: a sum, so that ways can be taken away again.
struct Demand: Equatable, Sendable {
    /// A lane for each urgency: ways from rules that ask for it.
    private(set) var rules: UInt64 = 0
    /// The same for those ways on which each part alone could decide the whole.
    private(set) var decided: UInt64 = 0
    /// A lane for each other output: ways from what it depends on.
    private(set) var outputs: UInt64 = 0

    private static let laneWidth: UInt64 = 16

    /// Nothing waits.
    init() {}

    /// A rule that asks for a level of urgency.
    init(_ urgency: Urgency) {
        guard urgency > .selfCare else { return }
        rules = 1 << ((UInt64(urgency.rawValue) - 1) * Demand.laneWidth)
        decided = rules
    }

    /// Another output.
    init(_ output: NextQuestion.Output) {
        guard output != .urgency else { return }
        outputs = 1 << ((UInt64(output.bit.trailingZeroBitCount) - 1) * Demand.laneWidth)
    }

    // A lane never overflows: a test counts all the ways to each question.

    /// Adds the ways of another demand.
    static func += (left: inout Demand, right: Demand) {
        left.rules &+= right.rules
        left.decided &+= right.decided
        left.outputs &+= right.outputs
    }

    /// What was added, as something to add; its lanes are negative where ways are lost.
    static func - (left: Demand, right: Demand) -> Demand {
        var change = Demand()
        change.rules = left.rules &- right.rules
        change.decided = left.decided &- right.decided
        change.outputs = left.outputs &- right.outputs
        return change
    }

    /// The demand without the ways on which each part decides alone.
    var withoutDeciding: Demand {
        var demand = self
        demand.decided = 0
        return demand
    }

    /// All bits of the lanes of those urgencies that are above a level.
    static func lanes(above level: Urgency) -> UInt64 { UInt64.max << (UInt64(level.rawValue) * laneWidth) }

    /// The demand without the rules of other lanes.
    @inline(__always)
    func `in`(_ lanes: UInt64) -> Demand {
        var demand = self
        demand.rules &= lanes
        demand.decided &= lanes
        return demand
    }

    /// Whether nothing waits.
    var isNothing: Bool { rules | decided | outputs == 0 }

    /// What waits for an answer.
    struct Summary {
        /// The highest urgency that could still come, self-care if none counts.
        var urgency = Urgency.selfCare
        /// How often rules of that urgency wait.
        var rules: UInt16 = 0
        /// How often the answer alone could decide one of them.
        var decided: UInt16 = 0
        /// One bit for each output that the answer could change.
        var outputs: UInt8 = 0
    }

    /// What counts when only the urgencies of some lanes do, up to the highest.
    @inline(__always)
    func summary(in lanes: UInt64) -> Summary {
        var summary = Summary()
        if rules & lanes != 0 {
            let lane = UInt64(UInt64.bitWidth - 1 - rules.leadingZeroBitCount) / Demand.laneWidth
            summary.urgency = Urgency(rawValue: UInt8(lane) + 1) ?? .emergency
            summary.rules = UInt16(truncatingIfNeeded: rules &>> (lane * Demand.laneWidth))
            summary.decided = UInt16(truncatingIfNeeded: decided &>> (lane * Demand.laneWidth))
            summary.outputs = NextQuestion.Output.urgency.bit
        }
        for lane: UInt64 in 0..<4 where UInt16(truncatingIfNeeded: outputs &>> (lane * Demand.laneWidth)) != 0 {
            summary.outputs |= NextQuestion.Output.urgency.bit << (UInt8(lane) + 1)
        }
        return summary
    }
}
