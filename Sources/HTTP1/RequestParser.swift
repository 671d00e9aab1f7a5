/// Reads one request; what it has seen it does not look at again, however the bytes arrive (RFC 9112, section 2).
///
/// All positions are counted from the first byte of the request.
struct RequestParser: Sendable {
    /// How far a request has been read.
    enum Progress: Equatable {
        case incomplete
        /// The head is complete and asks for `100 Continue` before the content; said once.
        case expectation(contentHasBegun: Bool)
        case complete(length: Int)
    }

    private enum Stage { case requestLine, header, content, chunks, trailer }

    private var head = RequestHead()
    private var stage = Stage.requestLine
    private var line = LineScanner()
    private var emptyLineCount = 0
    /// The field lines of the head so far.
    private(set) var lines: FieldTable
    private var trailerFieldCount = 0
    /// Where the request line, the header section or the trailer section starts that is being read or was refused.
    private var sectionStart = 0
    private var content = 0..<0
    private var chunks = ChunkedDecoder(position: 0)

    /// - Parameter lines: an empty table, reused for its memory.
    init(lines: FieldTable) { self.lines = lines }

    /// Whether a byte of the request line has arrived: empty lines before it do not count.
    var hasBegun: Bool { stage != .requestLine || line.hasText }

    /// Whether the head is complete and content is missing.
    var isReadingContent: Bool {
        switch stage {
        case .requestLine, .header: false
        case .content, .chunks, .trailer: true
        }
    }

    /// Bytes of content that are here; the framing of chunks does not count.
    ///
    /// - Parameter received: bytes of this request that are here.
    func contentCount(received: Int) -> Int {
        stage == .content ? received - content.lowerBound : chunks.content.count
    }

    /// Whether the connection persists after the response, as far as the peer is concerned.
    var isPersistent: Bool { head.isPersistent }

    /// Where the identifier lies that the peer gave the request.
    var givenID: Range<Int>? { head.requestID }

    /// Where the trace lies that the request is part of.
    var traceparent: Range<Int>? { head.traceparent }

    /// Bytes of memory that are held besides the value itself.
    // Safe: memory that is held already.
    var heldBytes: Int { chunks.content.capacity + lines.heldBytes }

    /// Starts the next request with the memory of the last one.
    mutating func restart() {
        // Content that was decoded is not kept.
        if stage == .chunks || stage == .trailer { chunks = ChunkedDecoder(position: 0) }
        head = RequestHead()
        stage = .requestLine
        line.restart(at: 0)
        emptyLineCount = 0
        lines.removeAll()
        trailerFieldCount = 0
        sectionStart = 0
        content = 0..<0
    }

    /// Goes on reading.
    ///
    /// - Parameter bytes: everything received so far, from the first byte of the request.
    mutating func advance(over bytes: Span<UInt8>, limits: Limits) throws(ProtocolError) -> Progress {
        while true {
            switch stage {
            case .requestLine:
                let tooLong = ProtocolError.requestLineTooLong(limit: limits.requestLineLength)
                guard let range = try line.next(in: bytes, limit: limits.requestLineLength, tooLong: tooLong) else {
                    return .incomplete
                }
                try readRequestLine(bytes, range, limits: limits)
            case .header:
                guard let range = try nextFieldLine(in: bytes, limits: limits) else { return .incomplete }
                if range.isEmpty {
                    if try endHead(bytes, limits: limits) {
                        return .expectation(contentHasBegun: bytes.count > line.start)
                    }
                } else {
                    let field = try FieldLine(bytes, range, limits: limits)
                    guard lines.count < limits.fieldCount else { throw .tooManyFields(limit: limits.fieldCount) }
                    lines.append(field)
                    try head.readField(bytes, field)
                }
            case .content:
                return bytes.count < content.upperBound ? .incomplete : .complete(length: content.upperBound)
            case .chunks:
                guard try chunks.advance(over: bytes, limits: limits) else { return .incomplete }
                startSection(at: chunks.position, .trailer)
            case .trailer:
                guard let range = try nextFieldLine(in: bytes, limits: limits) else { return .incomplete }
                if range.isEmpty { return .complete(length: line.start) }
                _ = try FieldLine(bytes, range, limits: limits)
                trailerFieldCount += 1
                guard trailerFieldCount <= limits.fieldCount else { throw .tooManyFields(limit: limits.fieldCount) }
            }
        }
    }

    /// The request, its head complete: views over `bytes`; `nil` before there is a request line.
    ///
    /// - Parameters:
    ///   - bytes: what holds the request.
    ///   - origin: where it starts there.
    ///   - id: what the request is called.
    ///   - peer: who sent it.
    ///   - hasContent: false for a request by its head alone.
    func request(in bytes: [UInt8], origin: Int, id: RequestID, peer: Peer?, hasContent: Bool) -> Request? {
        guard let method = head.method else { return nil }
        let received: ContentPlace = stage == .content ? .among(hasContent ? content : 0..<0) : .decoded(chunks.content)
        return Request(
            method: method, version: head.version, path: head.target.path.moved(by: origin),
            query: head.target.query?.moved(by: origin), fields: fields(in: bytes, origin: origin),
            content: received, id: id, peer: peer)
    }

    /// The field lines read so far.
    func fields(in bytes: [UInt8], origin: Int) -> Fields { Fields(bytes: bytes, origin: origin, lines: lines) }

    /// The method, also of a request line that is incomplete or refused, if it begins with one.
    func method(in bytes: Span<UInt8>, limits: Limits) -> Method? {
        guard stage == .requestLine, head.method == nil else { return head.method }
        var begun = RequestHead()
        let end = min(bytes.count, sectionStart + limits.requestLineLength)
        _ = try? begun.readMethod(bytes, sectionStart..<end, limits: limits)
        return begun.method
    }

    /// Removes chunks that have been decoded, so that they are not kept twice.
    mutating func discardDecoded(from bytes: inout [UInt8]) {
        let seen: Int
        switch stage {
        case .requestLine, .header, .content: return
        case .chunks: seen = chunks.position
        case .trailer: seen = line.start
        }
        let discarded = content.lowerBound..<seen
        guard !discarded.isEmpty else { return }
        bytes.removeSubrange(discarded)
        chunks.moveBack(by: discarded.count)
        line.moveBack(by: discarded.count)
        sectionStart -= discarded.count
    }

    private mutating func readRequestLine(
        _ bytes: Span<UInt8>, _ range: Range<Int>, limits: Limits
    ) throws(ProtocolError) {
        if range.isEmpty {
            emptyLineCount += 1
            guard emptyLineCount <= limits.emptyLineCount else {
                throw .tooManyEmptyLines(limit: limits.emptyLineCount)
            }
            sectionStart = line.start
        } else {
            try head.readRequestLine(bytes, range, limits: limits)
            startSection(at: line.start, .header)
        }
    }

    private mutating func startSection(at index: Int, _ stage: Stage) {
        line.restart(at: index)
        sectionStart = index
        self.stage = stage
    }

    /// The next line of a header or trailer section, which with its CRLF must fit into what is left of the section.
    private mutating func nextFieldLine(
        in bytes: Span<UInt8>, limits: Limits
    ) throws(ProtocolError) -> Range<Int>? {
        let isHeader = stage == .header
        let sectionLimit = isHeader ? limits.headLength : limits.trailerLength
        let tooLong = isHeader ? ProtocolError.headerTooLong(limit: sectionLimit) : .trailerTooLong(limit: sectionLimit)
        let left = sectionLimit - (line.start - sectionStart) - 2
        guard left >= 0 else { throw tooLong }
        if let end = line.emptyLine(in: bytes) { return end }
        return left < limits.fieldLineLength
            ? try line.next(in: bytes, limit: left, tooLong: tooLong)
            : try line.next(
                in: bytes, limit: limits.fieldLineLength, tooLong: .fieldLineTooLong(limit: limits.fieldLineLength))
    }

    /// - Returns: whether the peer expects `100 Continue` before it sends content.
    private mutating func endHead(_ bytes: Span<UInt8>, limits: Limits) throws(ProtocolError) -> Bool {
        switch try head.framing(in: bytes, limits: limits) {
        case .length(let length):
            content = line.start..<line.start + length
            stage = .content
        case .chunked:
            content = line.start..<line.start
            chunks = ChunkedDecoder(position: line.start)
            stage = .chunks
        }
        return head.expectsContinue && (stage == .chunks || !content.isEmpty)
    }
}

extension Range<Int> {
    fileprivate func moved(by distance: Int) -> Range<Int> {
        lowerBound + distance..<upperBound + distance
    }
}

extension FieldLine {
    /// Reads `field-name ":" OWS field-value OWS` (RFC 9112, section 5).
    ///
    /// - Parameter line: without control bytes, not empty.
    init(_ bytes: Span<UInt8>, _ line: Range<Int>, limits: Limits) throws(ProtocolError) {
        guard !bytes[line.lowerBound].isBlank else { throw .foldedField }
        let colon = bytes.firstIndex(notIn: .token, from: line.lowerBound, to: line.upperBound)
        guard colon < line.upperBound, bytes[colon] == .colon else {
            throw colon < line.upperBound && bytes[colon].isBlank ? .blankBeforeColon : .malformedField
        }
        name = line.lowerBound..<colon
        guard !name.isEmpty, name.count <= limits.fieldNameLength else { throw .malformedField }
        var start = colon + 1
        while start < line.upperBound, bytes[start].isBlank { start += 1 }
        var end = line.upperBound
        while end > start, bytes[end - 1].isBlank { end -= 1 }
        value = start..<end
    }
}
