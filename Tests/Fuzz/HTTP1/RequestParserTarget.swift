@testable import HTTP1

/// Input: a byte of options, a byte that says how to cut, and what a peer sent.
let requestParserTarget = FuzzTarget(name: "request-parser") { input in
    guard input.count > 2 else { return }
    let limits = input[0] & 1 == 0 ? Limits() : tightLimits
    let wire = input[2...]
    let whole = Reading(of: wire, cut: { wire.count }, limits: limits)
    var cuts = Cuts(seed: input[1])
    let inPieces = Reading(of: wire, cut: { cuts.next() }, limits: limits)
    require(whole == inPieces, "cut into pieces: \(inPieces); whole: \(whole)")

    guard case .complete(let request) = whole else { return }
    request.checkBounds(limits)
    request.checkAgainstPlainReading(of: wire)

    // The end is where the framing says: nothing after it matters, and nothing before it can be missing.
    let end = wire.startIndex + request.length
    let exact = Reading(of: wire[..<end], cut: { wire.count }, limits: limits)
    require(exact == whole, "without what follows: \(exact); with it: \(whole)")
    let short = Reading(of: wire[..<(end - 1)], cut: { wire.count }, limits: limits)
    require(short == .incomplete, "without the last byte: \(short)")

    let encoded = request.encoded(inChunks: input[0] & 2 != 0)
    guard case .complete(var again) = Reading(of: encoded[...], cut: { encoded.count }, limits: Limits()) else {
        fail("encoded again it is refused: \(shown(encoded))")
    }
    require(again.length == encoded.count, "encoded again it ends early: \(shown(encoded))")
    again.length = request.length
    again.fields = ReadRequest.withoutFraming(again.fields)
    var expected = request
    expected.fields = ReadRequest.withoutFraming(request.fields)
    require(again == expected, "encoded again: \(again); before: \(expected)")
}

/// What a parser makes of bytes.
private enum Reading: Equatable {
    case incomplete
    case refused(ProtocolError)
    case complete(ReadRequest)

    /// Reads bytes in pieces, with what has been decoded removed after each as a connection does.
    init(of wire: ArraySlice<UInt8>, cut: () -> Int, limits: Limits) {
        var parser = RequestParser(lines: FieldTable())
        var buffer: [UInt8] = []
        var discarded = 0
        var rest = wire
        while !rest.isEmpty {
            let piece = rest.prefix(cut())
            rest = rest.dropFirst(piece.count)
            buffer += piece
            do throws(ProtocolError) {
                var progress = try parser.advance(over: buffer.span, limits: limits)
                // Said once, after which the content is read as if nothing had been said.
                if case .expectation = progress { progress = try parser.advance(over: buffer.span, limits: limits) }
                switch progress {
                case .complete(let length):
                    self = .complete(ReadRequest(parser, buffer, length: length, discarded: discarded))
                    return
                case .incomplete: break
                case .expectation: fail("an expectation is said twice")
                }
            } catch {
                self = .refused(error)
                return
            }
            let count = buffer.count
            parser.discardDecoded(from: &buffer)
            discarded += count - buffer.count
            require(buffer.count <= Reading.mostHeld(limits), "\(buffer.count) bytes are held")
        }
        self = .incomplete
    }

    /// The most bytes of an incomplete request that can be needed again.
    private static func mostHeld(_ limits: Limits) -> Int {
        2 * limits.emptyLineCount + limits.requestLineLength + 2 + limits.headLength
            + max(limits.contentLength, limits.trailerLength)
    }
}

/// A request in values of its own.
private struct ReadRequest: Equatable {
    let method: Method
    let version: Version
    let path: [UInt8]
    let query: [UInt8]?
    /// Names and values in turn, as sent.
    var fields: [[UInt8]]
    let content: [UInt8]
    /// Bytes on the wire.
    var length: Int

    init(_ parser: RequestParser, _ buffer: [UInt8], length: Int, discarded: Int) {
        guard let request = parser.request(in: buffer, origin: 0, id: RequestID(0), peer: nil, hasContent: true) else {
            fail("a complete request has no method")
        }
        self.method = request.method
        version = request.version
        path = Array(request.path)
        query = request.query.map { Array($0) }
        content = Array(request.content)
        self.length = length + discarded
        fields = (0..<parser.lines.count).flatMap { index in
            let line = parser.lines[index]
            return [Array(buffer[line.name]), Array(buffer[line.value])]
        }
        require(request.fields.count * 2 == fields.count, "\(request.fields.count) fields are counted")
    }

    static func withoutFraming(_ fields: [[UInt8]]) -> [[UInt8]] {
        stride(from: 0, to: fields.count, by: 2)
            .filter { !isFraming(fields[$0]) }
            .flatMap { [fields[$0], fields[$0 + 1]] }
    }

    private static func isFraming(_ name: [UInt8]) -> Bool {
        name.span.equalsIgnoringCase("content-length") || name.span.equalsIgnoringCase("transfer-encoding")
    }

    /// The same request in origin form, framed the way asked for.
    func encoded(inChunks: Bool) -> [UInt8] {
        var wire = Array(method.name.utf8) + [0x20] + path
        if let query { wire += [0x3F] + query }
        wire += version == .http11 ? " HTTP/1.1\r\n".utf8 : " HTTP/1.0\r\n".utf8
        let others = ReadRequest.withoutFraming(fields)
        for index in stride(from: 0, to: others.count, by: 2) {
            wire += others[index] + ":".utf8 + others[index + 1] + "\r\n".utf8
        }
        if inChunks, version == .http11 {
            wire += "Transfer-Encoding: chunked\r\n\r\n".utf8
            let half = content.count / 2
            for part in [content[..<half], content[half...]] where !part.isEmpty {
                wire += "\(String(part.count, radix: 16))\r\n".utf8 + part + "\r\n".utf8
            }
            return wire + "0\r\n\r\n".utf8
        }
        return wire + "Content-Length: \(content.count)\r\n\r\n".utf8 + content
    }

    func checkBounds(_ limits: Limits) {
        require(content.count <= limits.contentLength, "content of \(content.count) bytes")
        require(fields.count <= 2 * limits.fieldCount, "\(fields.count / 2) field lines")
        require(method.name.utf8.count <= limits.methodLength, "a method of \(method.name.utf8.count) bytes")
        let isAsterisk = method == .options && path == [0x2A]
        require(path.first == 0x2F || isAsterisk, "the path \(shown(path))")
        require(path.allSatisfy { (0x21...0x7E).contains($0) }, "the path \(shown(path))")
        require(query?.allSatisfy { (0x21...0x7E).contains($0) } ?? true, "a query \(shown(query ?? []))")
    }

    func checkAgainstPlainReading(of wire: ArraySlice<UInt8>) {
        guard let plain = PlainReading.request(wire) else { fail("a plain reading finds no request") }
        require(plain.length == length, "a plain reading ends at \(plain.length), this one at \(length)")
        require(plain.content == content, "a plain reading finds the content \(shown(plain.content))")
        require(Method(token: plain.method.span) == method, "a plain reading finds the method \(shown(plain.method))")
        let names = fields.enumerated().map { $0.offset % 2 == 0 ? $0.element.map(\.lowercased) : $0.element }
        require(plain.fields == names, "a plain reading finds other fields")
        require((plain.version == Array("HTTP/1.0".utf8)) == (version == .http10), "the version differs")
        let target = path + (query.map { [0x3F] + $0 } ?? [])
        let isSame =
            plain.target == target || plain.target.first != 0x2F && ReadRequest.isAbsolute(plain.target, target)
        require(isSame, "a plain reading finds the target \(shown(plain.target))")
    }

    /// Whether an absolute form ends in the path and query, where an empty path is `/`.
    private static func isAbsolute(_ absolute: [UInt8], _ target: [UInt8]) -> Bool {
        guard let slashes = absolute.firstIndex(of: 0x2F), absolute[(slashes + 1)...].first == 0x2F else {
            return false
        }
        let rest = absolute[(slashes + 2)...].drop { $0 != 0x2F && $0 != 0x3F }
        return (rest.first == 0x2F ? Array(rest) : [0x2F] + rest) == target
    }
}
