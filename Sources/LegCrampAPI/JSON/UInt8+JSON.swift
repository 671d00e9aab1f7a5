/// The bytes that have a meaning of their own in JSON (RFC 8259, sections 2 and 7).
extension UInt8 {
    static var tab: UInt8 { 0x09 }
    static var lineFeed: UInt8 { 0x0A }
    static var carriageReturn: UInt8 { 0x0D }
    static var space: UInt8 { 0x20 }
    static var quote: UInt8 { 0x22 }
    static var plus: UInt8 { 0x2B }
    static var comma: UInt8 { 0x2C }
    static var minus: UInt8 { 0x2D }
    static var point: UInt8 { 0x2E }
    static var slash: UInt8 { 0x2F }
    static var zero: UInt8 { 0x30 }
    static var nine: UInt8 { 0x39 }
    static var colon: UInt8 { 0x3A }
    static var openBracket: UInt8 { 0x5B }
    static var backslash: UInt8 { 0x5C }
    static var closeBracket: UInt8 { 0x5D }
    static var openBrace: UInt8 { 0x7B }
    static var closeBrace: UInt8 { 0x7D }

    /// The value of a decimal digit, `nil` for any other byte.
    // Safe: a digit is at most 9.
    var digitValue: Int? { self >= .zero && self <= .nine ? Int(self - .zero) : nil }

    /// The value of a hexadecimal digit of either case, `nil` for any other byte.
    // Safe: each difference is at most 15.
    var hexDigitValue: UInt32? {
        switch self {
        case 0x30...0x39: UInt32(self - 0x30)
        case 0x41...0x46: UInt32(self - 0x41 + 10)
        case 0x61...0x66: UInt32(self - 0x61 + 10)
        default: nil
        }
    }
}

extension UInt64 {
    /// Whether one of its eight bytes can need an escape in a string (RFC 8259, section 7); false only if none does.
    ///
    /// `x - 0x20` borrows from the high bit of a byte only if that byte, or one before it, is below 0x20, and `x - 1` only
    /// if it is zero.
    var needsEscape: Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quote = self ^ 0x2222_2222_2222_2222
        let backslash = self ^ 0x5C5C_5C5C_5C5C_5C5C
        let found =
            (self &- 0x2020_2020_2020_2020) & ~self | (quote &- ones) & ~quote | (backslash &- ones) & ~backslash
        return found & 0x8080_8080_8080_8080 != 0
    }
}
