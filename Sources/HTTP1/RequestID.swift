/// Names one exchange in logs, problems and the `X-Request-Id` field.
package struct RequestID: Sendable, CustomStringConvertible {
    /// Eight characters each, held in place: handing an identifier on counts no references.
    private typealias Characters = (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64)

    /// Characters in the order of memory; zero behind the first `count`.
    private var characters: Characters = (0, 0, 0, 0, 0, 0, 0, 0)
    private var count: Int

    /// An identifier of 16 hexadecimal digits.
    package init(_ number: UInt64) {
        characters.0 = RequestID.hexDigits(UInt32(truncatingIfNeeded: number >> 32)).bigEndian
        characters.1 = RequestID.hexDigits(UInt32(truncatingIfNeeded: number)).bigEndian
        count = 16
    }

    /// The identifier a peer chose, `nil` unless it is 1 to 64 of `A-Z a-z 0-9 . _ -`.
    package init?(_ given: ArraySlice<UInt8>) {
        guard (1...64).contains(given.count), given.allSatisfy(ByteSet.identifier.contains) else { return nil }
        count = given.count
        // Safe: there is room for 64 bytes, and the pointer does not outlive the closure.
        withUnsafeMutableBytes(of: &characters) { $0.copyBytes(from: given) }
    }

    /// Appends the identifier to bytes being laid out.
    package func append(to output: inout OutputBuffer) {
        // Safe: the count is at most 64, and the pointer does not outlive the closure.
        withUnsafeBytes(of: characters) { output.append(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }

    /// Eight digits, the first in the highest byte: each half-byte is moved to a byte of its own, then made a digit.
    private static func hexDigits(_ number: UInt32) -> UInt64 {
        // Safe: each digit stays in its byte: 15 + 0x30 + 0x27 is less than 256.
        var digits = UInt64(number)
        digits = (digits << 16 | digits) & 0x0000_FFFF_0000_FFFF
        digits = (digits << 8 | digits) & 0x00FF_00FF_00FF_00FF
        digits = (digits << 4 | digits) & 0x0F0F_0F0F_0F0F_0F0F
        let letters = ((digits + 0x0606_0606_0606_0606) >> 4) & 0x0101_0101_0101_0101
        return digits + 0x3030_3030_3030_3030 + letters * 0x27
    }

    package var description: String {
        var buffer = OutputBuffer(capacity: 64)
        append(to: &buffer)
        return buffer.text
    }
}
