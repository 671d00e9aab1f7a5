/// What waits for a part of a condition, or for the answer to a question.
///
/// Each lane of 16 bits counts ways from what waits: a sum, so that ways can be taken away again.
struct Demand: Equatable, Sendable {
    /// A lane for each urgency: in its lower byte the ways from rules that ask for it, in its upper byte those ways on which
    /// each part alone could decide the whole.
    private(set) var rules: UInt64 = 0
    /// A lane for each other output: ways from what it depends on.
    private(set) var outputs: UInt64 = 0

    private static let laneWidth: UInt64 = 16
    private static let lowerBytes: UInt64 = 0x00FF_00FF_00FF_00FF

    /// Nothing waits.
    init() {}

    /// A rule that asks for a level of urgency.
    init(_ urgency: Urgency) {
        guard urgency > .selfCare else { return }
        rules = 0x0101 << ((UInt64(urgency.rawValue) - 1) * Demand.laneWidth)
    }

    /// Another output.
    init(_ output: NextQuestion.Output) {
        guard output != .urgency else { return }
        outputs = 1 << ((UInt64(output.bit.trailingZeroBitCount) - 1) * Demand.laneWidth)
    }

    // No lane and no byte of one overflows: a test counts all the ways to each question.

    /// Adds the ways of another demand.
    @inline(__always)
    static func += (left: inout Demand, right: Demand) {
        left.rules &+= right.rules
        left.outputs &+= right.outputs
    }

    /// What was added, as something to add; its lanes are negative where ways are lost.
    @inline(__always)
    static func - (left: Demand, right: Demand) -> Demand {
        var change = Demand()
        change.rules = left.rules &- right.rules
        change.outputs = left.outputs &- right.outputs
        return change
    }

    /// The demand without the ways on which each part decides alone.
    @inline(__always)
    var withoutDeciding: Demand {
        var demand = self
        demand.rules &= Demand.lowerBytes
        return demand
    }

    /// All bits of the lanes of those urgencies that are above a level.
    static func lanes(above level: Urgency) -> UInt64 { UInt64.max << (UInt64(level.rawValue) * laneWidth) }

    /// The demand without the rules of other lanes.
    @inline(__always)
    func `in`(_ lanes: UInt64) -> Demand {
        var demand = self
        demand.rules &= lanes
        return demand
    }

    /// Whether nothing waits.
    @inline(__always)
    var isNothing: Bool { rules | outputs == 0 }

    /// The highest urgency that could still come, of self-care if none could, and how many ways its rules wait: in the lower
    /// byte all of them, in the upper one those on which the answer alone could decide.
    @inline(__always)
    var mostUrgent: (urgency: UInt64, ways: UInt64) {
        guard rules != 0 else { return (0, 0) }
        let shift = UInt64(UInt64.bitWidth - 1 - rules.leadingZeroBitCount) & ~(Demand.laneWidth - 1)
        return (shift / Demand.laneWidth + 1, rules &>> shift & 0xFFFF)
    }

    /// One bit for each output that the answer could change, as in `NextQuestion.Output.bit`.
    @inline(__always)
    var changes: UInt64 {
        // No lane is half full, so that adding so much sets the highest bit of each that is not empty, and the product has
        // these bits of all four lanes beside one another.
        let isWaiting = (outputs &+ 0x7FFF_7FFF_7FFF_7FFF) >> 15 & 0x0001_0001_0001_0001
        let others = (isWaiting &* 0x0001_0002_0004_0008) >> 47 & 0b1_1110
        return rules == 0 ? others : others | UInt64(NextQuestion.Output.urgency.bit)
    }
}
