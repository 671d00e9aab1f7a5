import Testing

@testable import HTTP1

/// The bytes of a text in which every scalar up to U+00FF stands for one byte.
func bytes(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
}

func text(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self) }

let echoRoute = Route(number: 4)

/// Answers with what it was asked: method, path, query or `-`, content.
let echo: Handler = { request in
    let query = request.query.map { text($0) } ?? "-"
    let content = "\(request.method) \(text(request.path)) \(query) \(text(request.content))"
    return Response(
        .ok, fields: [Field("Content-Type", "text/plain")], content: .bytes(Array(content.utf8)), route: echoRoute)
}

/// The other end of a connection: sends bytes, keeps what was answered, does what a socket's owner does.
struct Peer {
    static let date = "Sun, 06 Nov 1994 08:49:37 GMT"

    var connection: Connection
    var context: ConnectionContext
    /// Everything answered so far.
    var answered: [UInt8] = []
    var next = Next.read
    /// How often the connection asked for its output to be flushed.
    var flushes = 0

    init(
        limits: Limits = Limits(), commonFields: [Field] = [],
        handler: @escaping Handler = echo, observe: (@Sendable (Exchange) -> Void)? = nil,
        refusalFields: @escaping @Sendable (Fields) -> [Field] = { _ in [] },
        refusal: @escaping @Sendable (Request) -> Response? = { _ in nil }
    ) {
        connection = Connection(openedAt: Instant(nanoseconds: 0), idSeed: 7, limits: limits)
        context = ConnectionContext(
            configuration: ConnectionConfiguration(
                limits: limits, commonFields: commonFields, refusalFields: refusalFields, refusal: refusal,
                handler: handler),
            now: Instant(nanoseconds: 0), date: Array(Peer.date.utf8), observe: observe)
    }

    /// Sends bytes as one packet, in the middle of a larger buffer, and reads all that is answered.
    mutating func send(_ packet: some Collection<UInt8>) {
        let buffer = [0xFF, 0x0A] + Array(packet) + [0x0D, 0x0A, 0xFF]
        var output = OutputBuffer()
        next = connection.receive(buffer, 2..<2 + packet.count, context: &context, output: &output)
        answered += output.bytes
        while next == .flush {
            flushes += 1
            output.removeAll()
            next = connection.resume(context: &context, output: &output)
            answered += output.bytes
        }
    }

    mutating func send(_ packet: String) { send(bytes(packet)) }

    /// Ends the sending half of the connection.
    mutating func end() {
        var output = OutputBuffer()
        next = connection.receiveEnd(context: &context, output: &output)
        answered += output.bytes
    }

    /// Lets time pass, in seconds since the connection was opened.
    mutating func wait(until seconds: Double) {
        context.now = Instant(nanoseconds: UInt64(seconds * 1e9))
        var output = OutputBuffer()
        next = connection.expire(at: context.now, context: &context, output: &output)
        answered += output.bytes
    }

    /// Tells the connection of a send, in seconds since it was opened.
    mutating func wrote(remaining: Int, sent: Int, since began: Double, at now: Double) {
        connection.wrote(
            remaining: remaining, sent: sent, since: Instant(nanoseconds: UInt64(began * 1e9)),
            at: Instant(nanoseconds: UInt64(now * 1e9)), context: context)
    }

    mutating func drain() {
        context.isStopping = true
        var output = OutputBuffer()
        next = connection.drain(context: &context, output: &output)
        answered += output.bytes
    }

    /// The deadline in seconds since the connection was opened.
    var deadline: Double? { connection.deadline.map { Double($0.nanoseconds) / 1e9 } }

    /// What was answered, read back.
    func responses(to methods: [String] = []) throws -> [ReceivedResponse] {
        try ReceivedResponse.read(answered, to: methods)
    }
}

/// A response as a strict client reads it.
struct ReceivedResponse: Equatable {
    struct Malformed: Error { let reason: String }

    let status: Int
    let fields: [String]
    let content: String

    /// The value of a field that occurs once.
    subscript(name: String) -> String? {
        let prefix = name.lowercased() + ": "
        let found = fields.filter { $0.lowercased().hasPrefix(prefix) }
        return found.count == 1 ? String(found[0].dropFirst(prefix.count)) : nil
    }

    /// Reads all responses, each framed by its `Content-Length` alone.
    ///
    /// - Parameter methods: of the requests, GET where there are fewer.
    static func read(_ bytes: [UInt8], to methods: [String] = []) throws -> [ReceivedResponse] {
        var rest = bytes[...]
        var responses: [ReceivedResponse] = []
        var finals = 0
        while !rest.isEmpty {
            guard let end = rest.indices.first(where: { rest[$0...].starts(with: "\r\n\r\n".utf8) }) else {
                throw Malformed(reason: "no end of head")
            }
            let lines = text(rest[..<end]).split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
            rest = rest[(end + 4)...]
            guard let status = Int(lines[0].dropFirst(9).prefix(3)), lines[0].hasPrefix("HTTP/1.1 "),
                lines[0].dropFirst(12).first == " "
            else { throw Malformed(reason: lines[0]) }
            for line in lines.dropFirst() where line.wholeMatch(of: /[!-9;-~]+: [ -~]*[!-~]/) == nil {
                throw Malformed(reason: line)
            }
            let head = ReceivedResponse(status: status, fields: Array(lines.dropFirst()), content: "")
            let method = finals < methods.count ? methods[finals] : "GET"
            if status >= 200 { finals += 1 }
            let hasNoContent = status < 200 || status == 204 || status == 304 || method == "HEAD"
            guard let length = hasNoContent ? 0 : head["Content-Length"].flatMap({ Int($0) }), length <= rest.count
            else { throw Malformed(reason: "content length") }
            responses.append(
                ReceivedResponse(status: status, fields: head.fields, content: text(rest.prefix(length))))
            rest = rest.dropFirst(length)
        }
        return responses
    }
}

/// One rule of the wire, and bytes that show it.
struct WireCase: Sendable, CustomTestStringConvertible {
    enum Outcome: Equatable {
        /// What the echo handler answers.
        case answered(String)
        /// The status with which the connection closes.
        case refused(Int)
    }

    let rule: String
    let wire: [UInt8]
    let outcome: Outcome

    /// Bytes that are one request.
    static func accept(_ rule: String, _ wire: String, _ content: String = "GET / - ") -> WireCase {
        WireCase(rule: rule, wire: bytes(wire), outcome: .answered(content))
    }

    /// Bytes that are refused.
    static func refuse(_ status: Int, _ rule: String, _ wire: String) -> WireCase {
        WireCase(rule: rule, wire: bytes(wire), outcome: .refused(status))
    }

    var testDescription: String { rule }

    /// Checks the outcome whole, cut at every byte, byte by byte, and followed by another request.
    func check(limits: Limits = Limits(), sourceLocation: SourceLocation = #_sourceLocation) throws {
        // After what is refused comes a request whose method would change the answer if anybody read it.
        let method = if case .refused = outcome { "HEAD" } else { "POST" }
        let following = bytes("\(method) /n HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nok")
        for input in [wire, wire + following] {
            var whole = Peer(limits: limits)
            whole.send(input)
            let responses = try whole.responses()
            switch outcome {
            case .answered(let content):
                let expected = input.count == wire.count ? [content] : [content, "POST /n - ok"]
                #expect(responses.map(\.content) == expected, "\(rule)", sourceLocation: sourceLocation)
                #expect(responses.allSatisfy { $0.status == 200 }, "\(rule)", sourceLocation: sourceLocation)
                #expect(whole.next == .read, "\(rule)", sourceLocation: sourceLocation)
                #expect(whole.connection.isIdle, "\(rule)", sourceLocation: sourceLocation)
            case .refused(let status):
                #expect(responses.map(\.status) == [status], "\(rule)", sourceLocation: sourceLocation)
                #expect(responses.first?["Connection"] == "close", "\(rule)", sourceLocation: sourceLocation)
                #expect(whole.next == .lingeringClose, "\(rule)", sourceLocation: sourceLocation)
            }
            expectSameAnswers(as: whole, to: input, limits: limits, rule: rule, sourceLocation: sourceLocation)
        }
    }
}

/// Expects the same answers however the input is cut: once at every byte, and at all bytes.
func expectSameAnswers(
    as whole: Peer, to input: [UInt8], limits: Limits = Limits(), cuts: [Int]? = nil, rule: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
) {
    func expectSame(_ peer: Peer, _ cut: String) {
        let isSame =
            peer.answered == whole.answered || peer.answered.withoutInterim == whole.answered.withoutInterim
        guard isSame, peer.next == whole.next else {
            Issue.record("\(rule) \(cut): \(text(peer.answered)), \(peer.next)", sourceLocation: sourceLocation)
            return
        }
    }
    for cut in cuts ?? Array(0...input.count) where cut <= input.count {
        var peer = Peer(limits: limits)
        peer.send(input[..<cut])
        peer.send(input[cut...])
        expectSame(peer, "cut at \(cut)")
    }
    var peer = Peer(limits: limits)
    for byte in input { peer.send(CollectionOfOne(byte)) }
    expectSame(peer, "byte by byte")
}

extension [UInt8] {
    /// Without `100 Continue`, which depends on whether the content has arrived.
    var withoutInterim: [UInt8] {
        let interim = Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)
        var result: [UInt8] = []
        var index = 0
        while index < count {
            if self[index] == 0x48, self[index...].starts(with: interim) {
                index += interim.count
            } else {
                result.append(self[index])
                index += 1
            }
        }
        return result
    }
}
