/// The caller's place in a distributed trace: the value of `traceparent` (W3C Trace Context, section 3.2).
package struct TraceContext: Equatable, Sendable {
    /// 32 hexadecimal digits, not all of them 0.
    let traceID: (high: UInt64, low: UInt64)
    /// The span of the caller.
    let parentID: UInt64
    /// Of the flags those with a meaning: sampled (1) and random trace id (2).
    let flags: UInt8

    private static let knownFlags: UInt8 = 0b11
    private static let length = 55

    /// Reads a value strictly; `nil` for what the standard says to ignore.
    ///
    /// A later version may go on after the parts of version 00, with a hyphen.
    package init?(_ value: ArraySlice<UInt8>) {
        let bytes = value.prefix(TraceContext.length)
        guard bytes.count == TraceContext.length else { return nil }
        let start = bytes.startIndex
        for dash in [2, 35, 52] where bytes[start + dash] != 0x2D { return nil }
        func number(_ from: Int, _ count: Int) -> UInt64? {
            var number: UInt64 = 0
            // Safe: at most 16 digits, which fit; the cases bound what is subtracted.
            for byte in bytes[start + from..<start + from + count] {
                switch byte {
                case 0x30...0x39: number = number << 4 | UInt64(byte - 0x30)
                // Capital letters are not allowed.
                case 0x61...0x66: number = number << 4 | UInt64(byte - 0x57)
                default: return nil
                }
            }
            return number
        }
        guard let version = number(0, 2), version != 0xFF, let high = number(3, 16), let low = number(19, 16),
            high != 0 || low != 0, let parentID = number(36, 16), parentID != 0, let flags = number(53, 2)
        else { return nil }
        if value.count > TraceContext.length {
            guard version > 0, value[start + TraceContext.length] == 0x2D else { return nil }
        }
        traceID = (high, low)
        self.parentID = parentID
        // Safe: a number of 2 digits.
        self.flags = UInt8(flags) & TraceContext.knownFlags
    }

    package static func == (left: TraceContext, right: TraceContext) -> Bool {
        left.traceID == right.traceID && left.parentID == right.parentID && left.flags == right.flags
    }
}

/// An exchange as one span of the caller's trace.
package struct TraceSpan: Equatable, Sendable {
    let context: TraceContext
    /// Not 0.
    let id: UInt64

    /// The trace in 32 hexadecimal digits.
    package var traceID: String { text { $0.append(hexadecimal: context.traceID.high, context.traceID.low) } }
    /// The span of the caller in 16 hexadecimal digits.
    package var parentID: String { text { $0.append(hexadecimal: context.parentID) } }
    /// The span of this exchange in 16 hexadecimal digits.
    package var spanID: String { text { $0.append(hexadecimal: id) } }

    private func text(_ append: (inout OutputBuffer) -> Void) -> String {
        var buffer = OutputBuffer(capacity: 64)
        append(&buffer)
        return buffer.text
    }

    /// Appends the value of `traceresponse`: the trace, this exchange, and the flags of the caller.
    ///
    /// The Recommendation says nothing about answers; the draft on response fields by the same group has this form.
    func append(to output: inout OutputBuffer) {
        output.append(literal: "00-")
        output.append(hexadecimal: context.traceID.high, context.traceID.low)
        output.append(literal: "-")
        output.append(hexadecimal: id)
        output.append(literal: "-0")
        output.append(0x30 + context.flags)
    }
}

extension OutputBuffer {
    /// Appends 16 hexadecimal digits for each number.
    mutating func append(hexadecimal numbers: UInt64...) {
        for number in numbers { RequestID(number).append(to: &self) }
    }
}
