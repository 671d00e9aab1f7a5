/// Some of the questions: one bit each, without memory of its own.
@usableFromInline
package struct QuestionSet: Equatable, Sendable {
    @usableFromInline var words = SIMD4<UInt64>()

    /// The same set as numbers: memory for elements that are aligned like vectors is slow to get.
    @usableFromInline
    package struct Words: Equatable, Sendable {
        @usableFromInline var x: UInt64 = 0
        @usableFromInline var y: UInt64 = 0
        @usableFromInline var z: UInt64 = 0
        @usableFromInline var w: UInt64 = 0

        /// Adds a question by its number.
        @inline(__always)
        mutating func insert(slot: Int) {
            let bit: UInt64 = 1 << UInt64(slot & 63)
            switch slot >> 6 {
            case 0: x |= bit
            case 1: y |= bit
            case 2: z |= bit
            default: w |= bit
            }
        }
    }

    package init() {}

    @inlinable
    package init(_ words: Words) { self.words = SIMD4(words.x, words.y, words.z, words.w) }

    @usableFromInline
    init(words: SIMD4<UInt64>) { self.words = words }

    /// The set as it is kept in lists.
    var numbers: Words { Words(x: words.x, y: words.y, z: words.z, w: words.w) }

    /// Whether there is none.
    @inlinable
    package var isEmpty: Bool { words == SIMD4() }

    /// Adds a question by its number.
    package mutating func insert(slot: Int) { words[slot >> 6] |= 1 << UInt64(slot & 63) }

    /// Takes a question out, by its number.
    mutating func remove(slot: Int) { words[slot >> 6] &= ~(1 << UInt64(slot & 63)) }

    /// Adds all questions of another set.
    mutating func formUnion(_ other: QuestionSet) { words |= other.words }

    /// The questions that are in both sets.
    @inlinable
    @inline(__always)
    package func intersection(_ other: QuestionSet) -> QuestionSet { QuestionSet(words: words & other.words) }

    /// The questions that are not in the other set.
    func subtracting(_ other: QuestionSet) -> QuestionSet { QuestionSet(words: words & ~other.words) }

    /// Whether a question is there, by its number.
    func contains(slot: Int) -> Bool { words[slot >> 6] >> UInt64(slot & 63) & 1 != 0 }

    /// Calls `body` with the number of each question, in order.
    @inlinable
    package func forEachSlot(_ body: (Int) -> Void) {
        // Not by index: which word it is, is known where the body stands.
        words.x.forEachBit { body($0) }
        words.y.forEachBit { body(1 << 6 | $0) }
        words.z.forEachBit { body(2 << 6 | $0) }
        words.w.forEachBit { body(3 << 6 | $0) }
    }
}

extension FixedWidthInteger {
    /// Calls `body` with the place of each bit that is set, from the lowest.
    @inlinable
    @inline(__always)
    package func forEachBit(_ body: (Int) -> Void) {
        var bits = self
        while bits != 0 {
            body(bits.trailingZeroBitCount)
            bits &= bits &- 1
        }
    }
}
