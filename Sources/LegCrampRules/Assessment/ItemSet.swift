/// Some items of a list of the content, by their places: one bit each, without memory of its own.
public struct ItemSet: Equatable, Sendable {
    /// The most items that such a list can have; the rulebook looks that none has more.
    static let mostItems = 256

    // Not one vector of four: memory for elements aligned to 32 is slow to get.
    private var low = SIMD2<UInt64>()
    private var high = SIMD2<UInt64>()

    init() {}

    /// Those of the first `count` items for which `isMember` holds; it is asked for each in order.
    @inline(__always)
    init(count: Int, where isMember: (Int) -> Bool) {
        low.x = ItemSet.word(0, count, isMember)
        low.y = ItemSet.word(64, count, isMember)
        high.x = ItemSet.word(128, count, isMember)
        high.y = ItemSet.word(192, count, isMember)
    }

    @inline(__always)
    private static func word(_ first: Int, _ count: Int, _ isMember: (Int) -> Bool) -> UInt64 {
        var word: UInt64 = 0
        var place = first
        while place < min(count, first + 64) {
            if isMember(place) { word |= 1 << UInt64(place & 63) }
            place &+= 1
        }
        return word
    }

    /// Whether there is none.
    public var isEmpty: Bool { low | high == SIMD2() }

    /// How many there are.
    public var count: Int {
        low.x.nonzeroBitCount + low.y.nonzeroBitCount + high.x.nonzeroBitCount + high.y.nonzeroBitCount
    }

    /// The place of the first.
    public var first: Int? {
        var first: Int?
        forEachRun { run in if first == nil { first = run.lowerBound } }
        return first
    }

    /// The places, in order.
    public var places: [Int] {
        var places: [Int] = []
        places.reserveCapacity(count)
        forEachRun { places += $0 }
        return places
    }

    /// Adds an item.
    @inline(__always)
    mutating func insert(_ place: Int) {
        let bit: UInt64 = 1 << UInt64(place & 63)
        if place < 128 { low[place >> 6] |= bit } else { high[place >> 6 & 1] |= bit }
    }

    /// Calls `body` with each run of places that follow one another, in order; a long run may come in parts.
    package func forEachRun(_ body: (Range<Int>) -> Void) {
        ItemSet.forEachRun(low.x, from: 0, body)
        ItemSet.forEachRun(low.y, from: 64, body)
        ItemSet.forEachRun(high.x, from: 128, body)
        ItemSet.forEachRun(high.y, from: 192, body)
    }

    @inline(__always)
    private static func forEachRun(_ word: UInt64, from base: Int, _ body: (Range<Int>) -> Void) {
        var bits = word
        while bits != 0 {
            let start = bits.trailingZeroBitCount
            let end = start + (~(bits >> UInt64(start))).trailingZeroBitCount
            body(base + start..<base + end)
            // A shift by the whole width leaves nothing.
            bits &= UInt64.max << UInt64(end)
        }
    }
}
