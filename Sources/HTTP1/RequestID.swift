/// Names one exchange in logs, problems and the `X-Request-Id` field.
package struct RequestID: Hashable, Sendable, CustomStringConvertible {
    private enum Source: Hashable {
        case generated(UInt64)
        case given(ArraySlice<UInt8>)
    }

    private let source: Source

    /// An identifier of 16 hexadecimal digits.
    package init(_ number: UInt64) { source = .generated(number) }

    /// The identifier a peer chose, `nil` unless it is 1 to 64 of `A-Z a-z 0-9 . _ -`.
    package init?(_ given: ArraySlice<UInt8>) {
        guard (1...64).contains(given.count), given.allSatisfy(ByteSet.identifier.contains) else { return nil }
        source = .given(given)
    }

    /// Appends the identifier to bytes being laid out.
    package func append(to output: inout OutputBuffer) {
        switch source {
        case .given(let bytes): output.append(bytes)
        case .generated(let number):
            let digits = (
                RequestID.hexDigits(UInt32(truncatingIfNeeded: number >> 32)).bigEndian,
                RequestID.hexDigits(UInt32(truncatingIfNeeded: number)).bigEndian
            )
            // Safe: the pointer does not outlive the closure.
            withUnsafeBytes(of: digits) { output.append($0) }
        }
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
