/// The request target, reduced to what routing needs (RFC 9112, section 3.2).
struct RequestTarget: Sendable {
    /// Starts with `/`, or is `*`.
    private(set) var path = 0..<0
    /// Without the question mark.
    private(set) var query: Range<Int>?
    /// Of the absolute form; it overrides `Host` (RFC 9112, section 3.2.2).
    private(set) var authority: Authority?
    private(set) var defaultPort = 80

    /// Reads the form that the method allows.
    ///
    /// - Parameters:
    ///   - range: where the target lies in `bytes`; not empty.
    ///   - plainEnd: up to where there is nothing in it but plain path.
    mutating func read(
        _ bytes: Span<UInt8>, _ range: Range<Int>, plainEnd: Int, method: Method
    ) throws(ProtocolError) {
        if method == .connect {
            guard let authority = Authority(bytes, range), authority.hasPort else { throw .wrongTargetForm }
            throw .unsupportedMethod
        }
        if bytes[range.lowerBound] == .slash {
            try readPathAndQuery(bytes, range, plainEnd: plainEnd)
        } else if range.count == 1, bytes[range.lowerBound] == 0x2A {
            guard method == .options else { throw .wrongTargetForm }
            path = range
        } else {
            try readAbsoluteForm(bytes, range)
        }
        if method == .trace { throw .unsupportedMethod }
    }

    private mutating func readAbsoluteForm(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(ProtocolError) {
        let start: Int
        if range.count > 7, bytes.extracting(range.lowerBound..<range.lowerBound + 7).equalsIgnoringCase("http://") {
            start = range.lowerBound + 7
        } else if range.count > 8,
            bytes.extracting(range.lowerBound..<range.lowerBound + 8).equalsIgnoringCase("https://")
        {
            start = range.lowerBound + 8
            defaultPort = 443
        } else {
            throw .wrongTargetForm
        }
        var end = start
        while end < range.upperBound, bytes[end] != .slash, bytes[end] != 0x3F { end += 1 }
        guard let authority = Authority(bytes, start..<end) else { throw .malformedTarget }
        self.authority = authority
        let plainEnd = bytes.firstIndex(notIn: .plainPath, from: end, to: range.upperBound)
        try readPathAndQuery(bytes, end..<range.upperBound, plainEnd: plainEnd)
        // An empty path is "/" (RFC 9110, section 4.2.3): the last slash of "http://" stands for it.
        if path.isEmpty { path = start - 1..<start }
    }

    /// `absolute-path [ "?" query ]`: the path is that of RFC 3986, the query any printable ASCII but `#`.
    private mutating func readPathAndQuery(
        _ bytes: Span<UInt8>, _ range: Range<Int>, plainEnd: Int
    ) throws(ProtocolError) {
        var index = plainEnd
        if index < range.upperBound, bytes[index] != 0x3F {
            index = try RequestTarget.endOfPath(bytes, range)
        }
        path = range.lowerBound..<index
        guard index < range.upperBound else { return }
        query = index + 1..<range.upperBound
        index += 1
        var text = EncodedText()
        while index < range.upperBound {
            var byte = bytes[index]
            guard (0x21...0x7E).contains(byte), byte != .hash else { throw .malformedTarget }
            let isEncoded = byte == .percent
            if isEncoded { byte = try RequestTarget.decoded(bytes, at: index, before: range.upperBound) }
            guard text.accept(byte) else { throw .malformedPercentEncoding }
            index += isEncoded ? 3 : 1
        }
        guard text.isComplete else { throw .malformedPercentEncoding }
    }

    /// Checks a path that may have dot segments or percent-encoding.
    private static func endOfPath(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(ProtocolError) -> Int {
        var depth = SegmentDepth()
        var text = EncodedText()
        var index = range.lowerBound
        while index < range.upperBound, bytes[index] != 0x3F {
            var byte = bytes[index]
            let isEncoded = byte == .percent
            if isEncoded {
                byte = try decoded(bytes, at: index, before: range.upperBound)
            } else {
                guard ByteSet.path.contains(byte) else { throw .malformedTarget }
            }
            guard text.accept(byte) else { throw .malformedPercentEncoding }
            guard depth.accept(byte, isEncoded: isEncoded) else { throw .targetAboveRoot }
            index += isEncoded ? 3 : 1
        }
        guard text.isComplete else { throw .malformedPercentEncoding }
        guard depth.endSegment() else { throw .targetAboveRoot }
        return index
    }

    private static func decoded(
        _ bytes: Span<UInt8>, at index: Int, before end: Int
    ) throws(ProtocolError) -> UInt8 {
        guard let byte = bytes.percentDecoded(at: index, before: end), byte != 0 else {
            throw .malformedPercentEncoding
        }
        return byte
    }
}

/// Follows decoded bytes to see that they are UTF-8 (RFC 3629, section 4): no overlong form stands for another character.
private struct EncodedText {
    private var missing = 0
    private var allowed: ClosedRange<UInt8> = 0x80...0xBF

    /// Whether no character is cut off here.
    var isComplete: Bool { missing == 0 }

    /// False when `byte` cannot stand here.
    mutating func accept(_ byte: UInt8) -> Bool {
        guard missing == 0 else {
            defer { allowed = 0x80...0xBF }
            missing -= 1
            return allowed.contains(byte)
        }
        switch byte {
        case 0..<0x80: break
        case 0xC2...0xDF: missing = 1
        case 0xE0: (missing, allowed) = (2, 0xA0...0xBF)
        case 0xED: (missing, allowed) = (2, 0x80...0x9F)
        case 0xE1...0xEF: missing = 2
        case 0xF0: (missing, allowed) = (3, 0x90...0xBF)
        case 0xF1...0xF3: missing = 3
        case 0xF4: (missing, allowed) = (3, 0x80...0x8F)
        default: return false
        }
        return true
    }
}

/// Follows dot segments, also those with encoded dots, to see a path climb above its root (RFC 3986, section 5.2.4).
private struct SegmentDepth {
    private var depth = -1
    private var dots = 0
    private var hasOther = false

    /// False when the segment that `byte` ends leads above the root; an encoded slash ends none.
    mutating func accept(_ byte: UInt8, isEncoded: Bool) -> Bool {
        switch byte {
        case .slash where !isEncoded: return endSegment()
        case .dot: dots += 1
        default: hasOther = true
        }
        return true
    }

    /// False when the segment that ends here leads above the root.
    mutating func endSegment() -> Bool {
        let isDotSegment = !hasOther && (dots == 1 || dots == 2)
        if !isDotSegment { depth += 1 } else if dots == 2 { depth -= 1 }
        dots = 0
        hasOther = false
        return depth >= 0
    }
}
