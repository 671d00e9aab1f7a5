/// What a request head says about routing, framing and the connection (RFC 9112, sections 3, 6 and 9).
struct RequestHead: Sendable {
    private enum TransferEncoding { case absent, chunked, unsupported }
    private enum Expectation { case absent, proceed, unsupported }

    /// How the end of the content is found (RFC 9112, section 6.3).
    enum Framing: Equatable, Sendable {
        case length(Int)
        case chunked
    }

    /// `nil` until the request line has been read.
    private(set) var method: Method?
    private(set) var version = Version.http11
    private(set) var target = RequestTarget()
    /// The value of `X-Request-Id`, `nil` unless there is exactly one.
    private(set) var requestID: Range<Int>?
    private var requestIDCount = 0
    /// The value of `traceparent`, `nil` unless there is exactly one.
    private(set) var traceparent: Range<Int>?
    private var traceparentCount = 0
    private var host: Authority?
    private var contentLength: Int?
    private var transferEncoding = TransferEncoding.absent
    private var expectation = Expectation.absent
    private var hasClose = false
    private var hasKeepAlive = false

    /// Whether the connection persists after the response, as far as the peer is concerned (RFC 9112, section 9.3).
    @inline(__always)
    var isPersistent: Bool { !hasClose && (version == .http11 || hasKeepAlive) }

    /// Whether the peer waits for `100 Continue` before it sends content (RFC 9110, section 10.1.1).
    var expectsContinue: Bool { expectation == .proceed && version == .http11 }

    /// Reads `method SP request-target SP HTTP-version` (RFC 9112, section 3).
    mutating func readRequestLine(
        _ bytes: Span<UInt8>, _ line: Range<Int>, limits: Limits
    ) throws(ProtocolError) {
        let method = try readMethod(bytes, line, limits: limits)
        let end = line.upperBound
        let targetStart = method.end + 1
        let plainEnd = bytes.firstIndex(notIn: .plainPath, from: targetStart, to: end)
        var index = plainEnd
        while index < end, bytes[index] != .space { index += 1 }
        guard index > targetStart, index < end else { throw .malformedRequestLine }
        version = try RequestHead.version(bytes.extracting(index + 1..<end))
        try target.read(bytes, targetStart..<index, plainEnd: plainEnd, method: method.name)
    }

    /// Reads `method SP`, which is known before the rest of the line: the answer to a refused HEAD has no content either.
    ///
    /// - Returns: the method and where it ends.
    @discardableResult
    mutating func readMethod(
        _ bytes: Span<UInt8>, _ line: Range<Int>, limits: Limits
    ) throws(ProtocolError) -> (name: Method, end: Int) {
        if bytes.extracting(line).hasPrefix("GET ") {
            method = .get
            return (.get, line.lowerBound + 3)
        }
        let end = bytes.firstIndex(notIn: .token, from: line.lowerBound, to: line.upperBound)
        guard end > line.lowerBound, end < line.upperBound else { throw .malformedRequestLine }
        guard bytes[end] == .space, end - line.lowerBound <= limits.methodLength else {
            throw .malformedMethod(limit: limits.methodLength)
        }
        let name = Method(token: bytes.extracting(line.lowerBound..<end))
        method = name
        return (name, end)
    }

    private static func version(_ bytes: Span<UInt8>) throws(ProtocolError) -> Version {
        if bytes.equals("HTTP/1.1") { return .http11 }
        guard bytes.count == 8, bytes.extracting(0..<5).equals("HTTP/"),
            let major = bytes[5].decimalValue, bytes[6] == .dot, let minor = bytes[7].decimalValue
        else { throw .malformedVersion }
        guard major == 1 else { throw .unsupportedVersion }
        return minor == 0 ? .http10 : .http11
    }

    /// Takes in a field line if it concerns this layer.
    mutating func readField(_ bytes: Span<UInt8>, _ line: FieldLine) throws(ProtocolError) {
        let name = bytes.extracting(line.name)
        switch name.count {
        case 4 where name.equalsIgnoringCase("host"): try readHost(bytes, line.value)
        case 6 where name.equalsIgnoringCase("expect"): readExpect(bytes.extracting(line.value))
        case 10 where name.equalsIgnoringCase("connection"): try readConnection(bytes.extracting(line.value))
        case 11 where name.equalsIgnoringCase("traceparent"):
            traceparentCount += 1
            traceparent = traceparentCount == 1 ? line.value : nil
        case 12 where name.equalsIgnoringCase("x-request-id"):
            requestIDCount += 1
            requestID = requestIDCount == 1 ? line.value : nil
        case 14 where name.equalsIgnoringCase("content-length"): try readContentLength(bytes.extracting(line.value))
        case 17 where name.equalsIgnoringCase("transfer-encoding"):
            try readTransferEncoding(bytes.extracting(line.value))
        default: break
        }
    }

    private mutating func readHost(_ bytes: Span<UInt8>, _ value: Range<Int>) throws(ProtocolError) {
        guard host == nil else { throw .repeatedHost }
        guard let authority = Authority(bytes, value) else { throw .malformedHost }
        host = authority
    }

    /// `1*DIGIT` without leading zeros; a number that does not fit is only known to be too large.
    private mutating func readContentLength(_ value: Span<UInt8>) throws(ProtocolError) {
        guard transferEncoding == .absent else { throw .contentLengthWithTransferEncoding }
        guard contentLength == nil else { throw .repeatedContentLength }
        guard !value.isEmpty, value.count == 1 || value[0] != 0x30 else { throw .malformedContentLength }
        var length = 0
        for index in value.indices {
            guard let digit = value[index].decimalValue else { throw .malformedContentLength }
            // Safe: both steps report overflow.
            let (product, overflow) = length.multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.addingReportingOverflow(Int(digit))
            length = overflow || carry || length == .max ? .max : sum
        }
        contentLength = length
    }

    /// The single coding `chunked`; another coding before it is answered 501 unless the framing is also ambiguous.
    private mutating func readTransferEncoding(_ value: Span<UInt8>) throws(ProtocolError) {
        guard contentLength == nil else { throw .contentLengthWithTransferEncoding }
        guard version == .http11 else { throw .transferEncodingInHTTP10 }
        guard transferEncoding == .absent else { throw .malformedTransferEncoding }
        if value.equalsIgnoringCase("chunked") {
            transferEncoding = .chunked
            return
        }
        var index = 0
        while let coding = value.nextListToken(from: &index) {
            let isLast = index == value.count
            guard value.extracting(coding).equalsIgnoringCase("chunked") == isLast else {
                throw .malformedTransferEncoding
            }
            if isLast {
                transferEncoding = .unsupported
                return
            }
        }
        throw .malformedTransferEncoding
    }

    private mutating func readConnection(_ value: Span<UInt8>) throws(ProtocolError) {
        var index = 0
        while let option = value.nextListToken(from: &index) {
            let option = value.extracting(option)
            if option.equalsIgnoringCase("close") { hasClose = true }
            if option.equalsIgnoringCase("keep-alive") { hasKeepAlive = true }
        }
        guard index == value.count else { throw .malformedConnection }
    }

    private mutating func readExpect(_ value: Span<UInt8>) {
        if !value.equalsIgnoringCase("100-continue") {
            expectation = .unsupported
        } else if expectation == .absent {
            expectation = .proceed
        }
    }

    /// Judges the head as a whole, at its end: what is ambiguous first, then what is not supported or too much.
    func framing(in bytes: Span<UInt8>, limits: Limits) throws(ProtocolError) -> Framing {
        if let host {
            if let authority = target.authority,
                !authority.agrees(with: host, defaultPort: target.defaultPort, in: bytes)
            {
                throw .hostDisagreesWithTarget
            }
        } else if version == .http11 {
            throw .missingHost
        }
        guard transferEncoding != .unsupported else { throw .unsupportedTransferCoding }
        guard expectation != .unsupported || version == .http10 else { throw .unsupportedExpectation }
        if transferEncoding == .chunked { return .chunked }
        let length = contentLength ?? 0
        guard length <= limits.contentLength else { throw .contentTooLong(limit: limits.contentLength) }
        return .length(length)
    }
}

extension Span<UInt8> {
    /// The next token of a comma-separated list (RFC 9110, section 5.6.1); empty members are passed over.
    ///
    /// - Parameter index: where to start; left after the token and blanks, or at whatever is not in the grammar.
    /// - Returns: `nil` at the end, which `index == count` confirms, and when the list is malformed.
    func nextListToken(from index: inout Int) -> Range<Int>? {
        while index < count, self[index].isBlank || self[index] == .comma { index += 1 }
        let start = index
        var end = start
        while end < count, ByteSet.token.contains(self[end]) { end += 1 }
        guard end > start else { return nil }
        var next = end
        while next < count, self[next].isBlank { next += 1 }
        guard next == count || self[next] == .comma else { return nil }
        index = next
        return start..<end
    }
}
