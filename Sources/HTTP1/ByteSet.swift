/// A set of ASCII bytes as 128 bits; no byte from 0x80 is in any set.
struct ByteSet: Sendable {
    private let low: UInt64
    private let high: UInt64

    /// `tchar` of RFC 9110, section 5.6.2.
    static var token: ByteSet { ByteSet(low: 0x03FF_6CFA_0000_0000, high: 0x57FF_FFFF_C7FF_FFFE) }
    /// `A-Z a-z 0-9 . _ -`.
    static var identifier: ByteSet { ByteSet(low: 0x03FF_6000_0000_0000, high: 0x07FF_FFFE_87FF_FFFE) }
    /// `pchar` and `/` of RFC 3986, section 3.3, without `%`.
    static var path: ByteSet { ByteSet(low: 0x2FFF_FFD2_0000_0000, high: 0x47FF_FFFE_87FF_FFFF) }
    /// The same without the dot: a path of these has no dot segments.
    static var plainPath: ByteSet { ByteSet(low: 0x2FFF_BFD2_0000_0000, high: 0x47FF_FFFE_87FF_FFFF) }
    /// `unreserved` and `sub-delims` of RFC 3986, section 2, without the comma, which would make a list.
    static var registeredName: ByteSet { ByteSet(low: 0x2BFF_6FD2_0000_0000, high: 0x47FF_FFFE_87FF_FFFE) }

    func contains(_ byte: UInt8) -> Bool {
        // Safe: a byte fits.
        let bits = byte < 64 ? low : high
        return byte < 128 && (bits >> UInt64(byte & 63)) & 1 == 1
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
    func equals(_ literal: StaticString) -> Bool {
        matches(literal) { $0 }
    }

    /// Whether the bytes are those of a lower-case literal, in any case.
    @inline(__always)
    func equalsIgnoringCase(_ literal: StaticString) -> Bool {
        matches(literal) { $0.lowercased }
    }

    @inline(__always)
    private func matches(_ literal: StaticString, folding: (UInt8) -> UInt8) -> Bool {
        guard count == literal.utf8CodeUnitCount else { return false }
        // Safe: both have the same count; the bytes of a literal live as long as the process.
        let expected = literal.utf8Start
        for index in 0..<count where folding(self[unchecked: index]) != expected[index] { return false }
        return true
    }
}
