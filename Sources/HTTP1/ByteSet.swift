/// A set of ASCII bytes, drawn: a `#` for each byte that is in it, 64 bytes in a row.
///
/// The columns are those of the ASCII table; the last two rows are the bytes from 0x80, which are in no set:
///
///                                      !"#$%&'()*+,-./0123456789:;<=>?
///     @ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~
struct ByteSet: Sendable {
    private let drawing: StaticString

    /// `tchar` of RFC 9110, section 5.6.2.
    static var token: ByteSet {
        ByteSet(
            drawing: """
                .................................#.#####..##.##.##########......\
                .##########################...#############################.#.#.\
                ................................................................\
                ................................................................
                """)
    }

    /// `A-Z a-z 0-9 . _ -`.
    static var identifier: ByteSet {
        ByteSet(
            drawing: """
                .............................................##.##########......\
                .##########################....#.##########################.....\
                ................................................................\
                ................................................................
                """)
    }

    /// `pchar` and `/` of RFC 3986, section 3.3, without `%`.
    static var path: ByteSet {
        ByteSet(
            drawing: """
                .................................#..#.######################.#..\
                ###########################....#.##########################...#.\
                ................................................................\
                ................................................................
                """)
    }

    /// The same without the dot: a path of these has no dot segments.
    static var plainPath: ByteSet {
        ByteSet(
            drawing: """
                .................................#..#.########.#############.#..\
                ###########################....#.##########################...#.\
                ................................................................\
                ................................................................
                """)
    }

    /// `unreserved` and `sub-delims` of RFC 3986, section 2, without the comma, which would make a list.
    static var registeredName: ByteSet {
        ByteSet(
            drawing: """
                .................................#..#.######.##.##########.#.#..\
                .##########################....#.##########################...#.\
                ................................................................\
                ................................................................
                """)
    }

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        // Safe: each drawing has 256 columns, of which a test sees every one, and lives as long as the process.
        drawing.utf8Start[Int(byte)] == 0x23
    }
}

extension UInt8 {
    static var tab: UInt8 { 0x09 }
    static var lf: UInt8 { 0x0A }
    static var cr: UInt8 { 0x0D }
    static var space: UInt8 { 0x20 }
    static var quote: UInt8 { 0x22 }
    static var hash: UInt8 { 0x23 }
    static var percent: UInt8 { 0x25 }
    static var comma: UInt8 { 0x2C }
    static var dot: UInt8 { 0x2E }
    static var slash: UInt8 { 0x2F }
    static var colon: UInt8 { 0x3A }
    static var semicolon: UInt8 { 0x3B }
    static var equals: UInt8 { 0x3D }
    static var backslash: UInt8 { 0x5C }

    /// SP or HTAB (RFC 9110, section 5.6.3).
    var isBlank: Bool { self == .space || self == .tab }

    /// Whether it is allowed inside a line: neither a control byte other than HTAB nor DEL.
    var isText: Bool { (self >= 0x20 && self != 0x7F) || self == .tab }

    /// The same byte with `A-Z` as `a-z`.
    var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }

    /// The value of `0-9`.
    var decimalValue: UInt8? { (0x30...0x39).contains(self) ? self - 0x30 : nil }

    /// The value of `0-9 A-F a-f`.
    var hexValue: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x37
        case 0x61...0x66: self - 0x57
        default: nil
        }
    }
}

extension Span<UInt8> {
    /// The index of the first byte from `start` that is not in `set`, or `end`.
    @inline(__always)
    func firstIndex(notIn set: ByteSet, from start: Int, to end: Int) -> Int {
        // Safe: the callers pass indices of lines that lie within the bytes; the loop below relies on it.
        precondition(start >= 0 && end <= count)
        var index = start
        // In bounds: from `start` to `end`.
        while index < end, set.contains(self[unchecked: index]) { index += 1 }
        return index
    }

    /// Whether the bytes begin with those of a literal.
    @inline(__always)
    func hasPrefix(_ literal: StaticString) -> Bool {
        count >= literal.utf8CodeUnitCount && extracting(first: literal.utf8CodeUnitCount).equals(literal)
    }

    /// Whether the bytes are exactly those of a literal.
    @inline(__always)
    func equals(_ literal: StaticString) -> Bool { matches(literal, setting: 0) }

    /// Whether the bytes, which are text, are those of a literal in any case.
    ///
    /// The bit that makes a letter small is set in each byte. What then equals a letter is one; what equals a digit or a
    /// mark before the letters would otherwise be a control byte, which is no text.
    /// - Parameter literal: of small letters, digits, and marks that stand before them in ASCII.
    @inline(__always)
    func equalsIgnoringCase(_ literal: StaticString) -> Bool { matches(literal, setting: 0x2020_2020_2020_2020) }

    /// Compares eight bytes at a time, then four, then one: the length of a literal is known when this is compiled.
    ///
    /// - Parameter bits: set before anything is compared.
    @inline(__always)
    private func matches(_ literal: StaticString, setting bits: UInt64) -> Bool {
        guard count == literal.utf8CodeUnitCount else { return false }
        // Safe: both have the same count, and no step goes beyond it; the bytes of a literal live as long as the process.
        let expected = UnsafeRawPointer(literal.utf8Start)
        let own = bytes
        var index = 0
        while index + 8 <= count {
            let word = own.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
            guard word | bits == expected.loadUnaligned(fromByteOffset: index, as: UInt64.self) else { return false }
            index += 8
        }
        if index + 4 <= count {
            let word = own.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt32.self)
            guard
                word | UInt32(truncatingIfNeeded: bits)
                    == expected.loadUnaligned(fromByteOffset: index, as: UInt32.self)
            else { return false }
            index += 4
        }
        while index < count {
            // Safe: as above.
            guard self[unchecked: index] | UInt8(truncatingIfNeeded: bits) == literal.utf8Start[index] else {
                return false
            }
            index += 1
        }
        return true
    }
}
