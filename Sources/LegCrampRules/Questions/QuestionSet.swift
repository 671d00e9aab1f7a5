/// Some of the questions: one bit each, without memory of its own.
struct QuestionSet: Equatable, Sendable {
    private var words = SIMD4<UInt64>()

    /// The same set, aligned to 16 bytes: memory for elements aligned to 32, as a vector of four is, is slow to get.
    struct Halves: Equatable, Sendable {
        fileprivate var low = SIMD2<UInt64>()
        fileprivate var high = SIMD2<UInt64>()
    }

    init() {}

    init(_ halves: Halves) { words = SIMD4(lowHalf: halves.low, highHalf: halves.high) }

    private init(words: SIMD4<UInt64>) { self.words = words }

    /// The set as it is kept in lists.
    var halves: Halves { Halves(low: words.lowHalf, high: words.highHalf) }

    /// Adds a question by its number.
    mutating func insert(slot: Int) { words[slot >> 6] |= 1 << UInt64(slot & 63) }

    /// Takes a question out, by its number.
    mutating func remove(slot: Int) { words[slot >> 6] &= ~(1 << UInt64(slot & 63)) }

    /// Adds all questions of another set.
    mutating func formUnion(_ other: QuestionSet) { words |= other.words }

    /// The questions that are in both sets.
    func intersection(_ other: QuestionSet) -> QuestionSet { QuestionSet(words: words & other.words) }

    /// The questions that are not in the other set.
    func subtracting(_ other: QuestionSet) -> QuestionSet { QuestionSet(words: words & ~other.words) }

    /// Whether a question is there, by its number.
    func contains(slot: Int) -> Bool { words[slot >> 6] >> UInt64(slot & 63) & 1 != 0 }

    /// Calls `body` with the number of each question, in order.
    func forEachSlot(_ body: (Int) -> Void) {
        for index in words.indices { words[index].forEachBit { body(index << 6 | $0) } }
    }
}

extension FixedWidthInteger {
    /// Calls `body` with the place of each bit that is set, from the lowest.
    @inline(__always)
    func forEachBit(_ body: (Int) -> Void) {
        var bits = self
        while bits != 0 {
            body(bits.trailingZeroBitCount)
            bits &= bits &- 1
        }
    }
}
