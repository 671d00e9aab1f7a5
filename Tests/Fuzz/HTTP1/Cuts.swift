/// Cuts a sequence of bytes into pieces, the same way each time.
struct Cuts {
    private var state: UInt32
    private let longest: Int

    /// - Parameter seed: 0 cuts at every byte; the others cut at random, some into longer pieces.
    init(seed: UInt8) {
        state = UInt32(seed) &* 2_654_435_761 | 1
        longest = seed == 0 ? 1 : 2 << (Int(seed) & 7)
    }

    /// The length of the next piece, from 1.
    mutating func next() -> Int {
        // xorshift32: never zero, for it does not start there.
        state ^= state << 13
        state ^= state >> 17
        state ^= state << 5
        return 1 + Int(state >> 8) % longest
    }
}
