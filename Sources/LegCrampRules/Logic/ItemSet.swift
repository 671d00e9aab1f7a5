/// Some items of a list of the content, by their places: one bit each, without memory of its own.
public struct ItemSet: Equatable, Sendable {
    /// The most items that such a list can have; none has more.
    @inline(__always)
    static var mostItems: Int { 256 }

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

    /// Those of a list for which `isMember` holds.
    init<Item>(of items: [Item], where isMember: (Item) -> Bool) {
        self.init(count: items.count) { isMember(items[$0]) }
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

    /// The items of a list whose bits start at a word.
    @inline(__always)
    init(words: Span<UInt64>, from first: Int) {
        low = SIMD2(words[first], words[first + 1])
        high = SIMD2(words[first + 2], words[first + 3])
    }

    /// Whether there is none.
    @inline(__always)
    public var isEmpty: Bool { low | high == SIMD2() }

    /// How many there are.
    public var count: Int {
        low.x.nonzeroBitCount + low.y.nonzeroBitCount + high.x.nonzeroBitCount + high.y.nonzeroBitCount
    }

    /// The place of the first.
    public var first: Int? {
        if low.x != 0 { return low.x.trailingZeroBitCount }
        if low.y != 0 { return 64 + low.y.trailingZeroBitCount }
        if high.x != 0 { return 128 + high.x.trailingZeroBitCount }
        return high.y != 0 ? 192 + high.y.trailingZeroBitCount : nil
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

    /// Whether an item is there.
    @inline(__always)
    func contains(_ place: Int) -> Bool { word(place >> 6) >> UInt64(place & 63) & 1 != 0 }

    @inline(__always)
    private func word(_ number: Int) -> UInt64 { number < 2 ? low[number] : high[number & 1] }

    /// The bits of some items that follow one another, at most 64, from the lowest.
    @inline(__always)
    func bits(_ places: Range<Int>) -> UInt64 {
        guard !places.isEmpty else { return 0 }
        let (first, shift) = (places.lowerBound >> 6, UInt64(places.lowerBound & 63))
        var bits = word(first) >> shift
        if Int(shift) + places.count > 64 { bits |= word(first + 1) << (64 - shift) }
        return bits & (UInt64.max >> UInt64(64 - places.count))
    }

    /// The items that are in one of both sets.
    @inline(__always)
    func union(_ other: ItemSet) -> ItemSet {
        var set = self
        set.low |= other.low
        set.high |= other.high
        return set
    }

    /// The items that are in both sets.
    @inline(__always)
    func intersection(_ other: ItemSet) -> ItemSet {
        var set = self
        set.low &= other.low
        set.high &= other.high
        return set
    }

    /// The items that are not in the other set.
    @inline(__always)
    func subtracting(_ other: ItemSet) -> ItemSet {
        var set = self
        set.low &= ~other.low
        set.high &= ~other.high
        return set
    }

    /// Calls `body` with each place, in order.
    @inline(__always)
    func forEachPlace(_ body: (Int) -> Void) {
        for number in 0..<4 { word(number).forEachBit { body(number << 6 | $0) } }
    }

    /// The sum of what each item is worth.
    @inline(__always)
    func sum(of worth: FixedArray<Int>) -> Int {
        var sum = 0
        forEachPlace { sum &+= worth[$0] }
        return sum
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
