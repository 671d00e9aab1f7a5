/// Finds the lines of a message head, each ended by CRLF and nothing else (RFC 9112, section 2.2).
struct LineScanner: Sendable {
    /// Where the line being scanned starts.
    private(set) var start = 0
    private var scanned = 0

    /// Whether text of the line has arrived.
    var hasText: Bool { scanned > start }

    /// Looks at each byte once, however many calls a line takes to arrive.
    ///
    /// - Parameters:
    ///   - bytes: everything received so far, from the first byte of the message.
    ///   - limit: the longest line accepted, in bytes without CRLF.
    ///   - tooLong: thrown as soon as the line is longer.
    /// - Returns: the line without CRLF, or `nil` while it is incomplete.
    /// - Throws: at the first byte that no line can contain.
    mutating func next(
        in bytes: Span<UInt8>, limit: Int, tooLong: @autoclosure () -> ProtocolError
    ) throws(ProtocolError) -> Range<Int>? {
        let bound = min(bytes.count, start + limit + 1)
        let end = LineScanner.endOfText(in: bytes, from: scanned, to: bound)
        scanned = end
        guard end < bound else {
            if end > start + limit { throw tooLong() }
            return nil
        }
        switch bytes[end] {
        case .cr:
            guard end + 1 < bytes.count else { return nil }
            guard bytes[end + 1] == .lf else { throw .lineNotEndedByCRLF }
            let line = start..<end
            restart(at: end + 2)
            return line
        case .lf: throw .lineNotEndedByCRLF
        default: throw .controlByte
        }
    }

    /// The line when it is empty and has arrived as a whole, which is seen without looking for its end.
    @inline(__always)
    mutating func emptyLine(in bytes: Span<UInt8>) -> Range<Int>? {
        guard start + 1 < bytes.count, bytes[start] == .cr, bytes[start + 1] == .lf else { return nil }
        let line = start..<start
        restart(at: start + 2)
        return line
    }

    /// Starts a line at a place of the caller's choice.
    mutating func restart(at index: Int) {
        start = index
        scanned = index
    }

    /// Follows the bytes when `count` of them, all before the line, are removed.
    mutating func moveBack(by count: Int) {
        start -= count
        scanned -= count
    }

    /// The index of the first byte that is not text, or `bound`.
    ///
    /// Takes eight bytes at a time and marks in the high bit of each whether it is below 0x20 or DEL. The lowest mark is
    /// that of the first such byte: subtracting borrows only from bytes behind one that is marked itself.
    private static func endOfText(in bytes: Span<UInt8>, from first: Int, to bound: Int) -> Int {
        let words = bytes.bytes
        var index = first
        while index + 8 <= bound {
            // Safe: `index + 8 <= bound`, and `bound` is at most the count.
            let word = UInt64(littleEndian: words.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self))
            let control = (word &- 0x2020_2020_2020_2020) & ~word
            let difference = word ^ 0x7F7F_7F7F_7F7F_7F7F
            let delete = (difference &- 0x0101_0101_0101_0101) & ~difference
            let marks = (control | delete) & 0x8080_8080_8080_8080
            if marks == 0 {
                index += 8
            } else {
                index += marks.trailingZeroBitCount / 8
                guard bytes[index] == .tab else { return index }
                index += 1
            }
        }
        while index < bound, bytes[index].isText { index += 1 }
        return index
    }
}
