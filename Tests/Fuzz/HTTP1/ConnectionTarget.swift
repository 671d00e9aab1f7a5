@testable import HTTP1

/// Input: a byte of options, what the socket and the clock do up to a line feed, and what a peer sent.
let connectionTarget = FuzzTarget(name: "connection") { input in
    guard let end = input.firstIndex(of: .lf), end > 0 else { return }
    let configuration = input[0] & 1 == 0 ? SocketOwner.usual : SocketOwner.tight
    let wire = input[(end + 1)...]
    var owner = SocketOwner(configuration)
    var rest = wire
    for step in input[1..<end] { owner.take(step, from: &rest) }
    owner.receiveAll(rest)
    let answers = Answers(owner)

    if owner.isUndisturbed {
        var whole = SocketOwner(configuration)
        whole.receiveAll(wire)
        let expected = Answers(whole)
        require(
            answers.final == expected.final,
            "in pieces it answers \(shown(answers.final)), whole \(shown(expected.final))")
        require(owner.next == whole.next, "in pieces it asks for \(owner.next), whole for \(whole.next)")
        require(owner.connection.isIdle == whole.connection.isIdle, "in pieces it is idle, whole it is not")
    }
    owner.waitForEnd()
}

/// Calls a connection as the owner of a socket does, and looks after each call at what must hold.
private struct SocketOwner: ~Copyable {
    static let usual = configuration(Limits())
    static let tight: ConnectionConfiguration = {
        var limits = tightLimits
        limits.firstByteTimeout = .seconds(2)
        limits.headTimeout = .seconds(3)
        limits.contentIdleTimeout = .seconds(2)
        limits.contentTimeout = .seconds(6)
        limits.keepAliveTimeout = .seconds(4)
        limits.writeTimeout = .seconds(5)
        limits.lingerTimeout = .seconds(1)
        return configuration(limits)
    }()
    static let date = Array("Sun, 06 Nov 1994 08:49:37 GMT".utf8)
    /// The longest head of a response with its content, if that is no echo.
    private static let longestHead = 1024

    private(set) var connection: Connection
    private(set) var next = Next.read
    /// Sent, or lost when the connection was given up.
    private(set) var answered: [UInt8] = []
    /// Whether nothing happened but bytes arriving and leaving, so that the answers depend on the bytes alone.
    private(set) var isUndisturbed = true
    let exchanges = ExchangeLog()
    private var context: ConnectionContext
    private var output = OutputBuffer()
    private var hasStalled = false
    /// When the first short send was, and how much has been sent since.
    private var stall = (began: Instant(nanoseconds: 0), sent: 0)
    private var hasPeerEnded = false
    /// When there was progress last that sets a new deadline: an answer, a send, or the first byte of a request.
    private var progress = Instant(nanoseconds: 0)

    private var limits: Limits { context.configuration.limits }

    private static func configuration(_ limits: Limits) -> ConnectionConfiguration {
        ConnectionConfiguration(limits: limits, commonFields: [Field("Server", "s")], handler: answer)
    }

    init(_ configuration: ConnectionConfiguration) {
        let now = Instant(nanoseconds: 0)
        connection = Connection(openedAt: now, idSeed: 7, limits: configuration.limits)
        let exchanges = exchanges
        context = ConnectionContext(
            configuration: configuration, now: now, date: SocketOwner.date, observe: { exchanges.append($0) })
    }

    /// Does one thing: the low three bits of the step say what, the others how much.
    mutating func take(_ step: UInt8, from rest: inout ArraySlice<UInt8>) {
        let amount = Int(step >> 3)
        switch step & 7 {
        case 0, 1: receive(1 + amount, from: &rest)
        case 2: receive(1 + amount * 16, from: &rest)
        case 3: send(output.count)
        case 4: send(min(output.count, amount * 8))
        case 5: wait(milliseconds: UInt64(amount) * 300)
        case 6 where amount & 3 == 0: drain()
        case 7 where amount & 3 == 0: receiveEnd()
        case 6, 7: expire()
        default: break
        }
    }

    /// Receives the rest and sends everything.
    mutating func receiveAll(_ rest: ArraySlice<UInt8>) {
        var rest = rest
        repeat {
            while !output.isEmpty || next == .flush { send(output.count) }
            receive(max(1, rest.count), from: &rest)
        } while !output.isEmpty || next == .flush || isReading && !rest.isEmpty
    }

    /// Lets time pass until the connection closes by itself.
    mutating func waitForEnd() {
        for _ in 0..<3 {
            guard let deadline = connection.deadline else { break }
            context.now = max(context.now, deadline)
            call { $0.expire(at: $1.now, context: &$1, output: &$2) }
            output.removeAll()
        }
        require(next == .close, "left alone it still asks for \(next)")
        require(connection.ownsNoMemory, "it is closed and keeps memory")
        call { $0.receive(Array("GET".utf8), 0..<3, context: &$1, output: &$2) }
        call { $0.receiveEnd(context: &$1, output: &$2) }
        call { $0.drain(context: &$1, output: &$2) }
    }

    private var isReading: Bool { next == .read && output.isEmpty && !hasPeerEnded }

    /// A connection that does not read, but waits for a flush or has ended, is given bytes all the same.
    private mutating func receive(_ count: Int, from rest: inout ArraySlice<UInt8>) {
        guard !hasPeerEnded, isReading || next != .read else { return }
        let piece = rest.prefix(count)
        rest = rest.dropFirst(piece.count)
        // The bytes lie somewhere in a larger buffer.
        let buffer = [0x47] + piece + [.lf]
        if connection.isIdle { progress = context.now }
        call { $0.receive(buffer, 1..<1 + piece.count, context: &$1, output: &$2) }
    }

    private mutating func receiveEnd() {
        guard isReading else { return }
        hasPeerEnded = true
        isUndisturbed = false
        call { $0.receiveEnd(context: &$1, output: &$2) }
    }

    private mutating func drain() {
        isUndisturbed = false
        call { $0.drain(context: &$1, output: &$2) }
    }

    private mutating func send(_ count: Int) {
        let rest = output.suffix(from: count)
        answered += output.bytes.dropLast(rest.count)
        output.removeAll()
        output.append(rest)
        if !output.isEmpty || hasStalled {
            stall = hasStalled ? (stall.began, stall.sent + count) : (context.now, 0)
            connection.wrote(
                remaining: output.count, sent: stall.sent, since: stall.began, at: context.now, context: context)
            hasStalled = !output.isEmpty
            progress = context.now
            checkDeadline(before: nil)
        }
        guard output.isEmpty, next == .flush else { return }
        progress = context.now
        call { $0.resume(context: &$1, output: &$2) }
        if hasPeerEnded, next == .read { fail("it reads from a peer that has ended") }
    }

    private mutating func wait(milliseconds: UInt64) {
        context.now = Instant(nanoseconds: context.now.nanoseconds + milliseconds * 1_000_000)
        expire()
    }

    private mutating func expire() {
        guard let deadline = connection.deadline else { return }
        let isDue = deadline <= context.now
        let before = output.count
        let nextBefore = next
        call { $0.expire(at: $1.now, context: &$1, output: &$2) }
        if isDue {
            isUndisturbed = false
            require(next == .close || next == .lingeringClose, "after its deadline it asks for \(next)")
            require(connection.deadline.map { $0 > context.now } ?? true, "an expired deadline stays")
            // What the peer did not read in time is lost.
            if next == .close { send(output.count) }
        } else {
            require(output.count == before, "it answers before the deadline")
            require(next == nextBefore && connection.deadline == deadline, "it changes before the deadline")
        }
    }

    private mutating func call(
        _ body: (inout Connection, inout ConnectionContext, inout OutputBuffer) -> Next
    ) {
        let before = (next: next, count: output.count, exchanges: exchanges.all.count, deadline: connection.deadline)
        next = body(&connection, &context, &output)
        if exchanges.all.count > before.exchanges { progress = context.now }
        switch before.next {
        case .close: require(next == .close, "it was closed and asks for \(next)")
        case .lingeringClose: require(next == .close || next == .lingeringClose, "it was ending and asks for \(next)")
        case .read, .flush: break
        }
        if before.next == .close || before.next == .lingeringClose {
            require(output.count == before.count, "it answers after its end")
        }
        let bound = limits.outputMark + limits.contentLength + limits.requestLineLength + SocketOwner.longestHead
        require(output.count - before.count <= bound, "\(output.count - before.count) bytes of output at once")
        require(!connection.isIdle || next == .read, "it is idle and asks for \(next)")
        checkDeadline(before: before.deadline)
    }

    /// The deadline is no later than the progress made allows, and no earlier than now unless it has passed before.
    private func checkDeadline(before: Instant?) {
        guard let deadline = connection.deadline else { return require(next == .close, "it has no deadline") }
        require(next != .close, "it is closed and has a deadline")
        require(deadline == before || deadline >= context.now, "its deadline has passed when it is set")
        let patience: Duration =
            if hasStalled || next == .flush {
                limits.writeTimeout
            } else if next == .lingeringClose {
                limits.lingerTimeout + max(limits.headTimeout + limits.contentTimeout, limits.keepAliveTimeout)
            } else if connection.isIdle {
                max(limits.keepAliveTimeout, limits.firstByteTimeout)
            } else {
                limits.headTimeout + limits.contentTimeout
            }
        require(
            deadline <= progress.advanced(by: patience), "its deadline is \(deadline), its last progress \(progress)")
    }
}

/// Collects exchanges, on the one thread of a fuzzer.
private final class ExchangeLog: @unchecked Sendable {
    private(set) var all: [Exchange] = []
    func append(_ exchange: Exchange) { all.append(exchange) }
}

/// Answers in every way a handler can, by the second byte of the path.
private let answer: Handler = { request in
    switch request.path.dropFirst().first {
    case UInt8(ascii: "n"): Response(.noContent)
    case UInt8(ascii: "m"): Response(.notModified, fields: [Field("ETag", "\"e\"")])
    case UInt8(ascii: "c"): Response(.ok, content: .bytes([0x63]), closes: true)
    case UInt8(ascii: "p"): Response(prepared, fields: [Field("Vary", "Origin")])
    case UInt8(ascii: "b"): Response(.ok, fields: [Field("Bad", "a\r\nb")])
    default:
        Response(
            .ok, fields: [Field("Content-Type", "text/plain")], content: .bytes(request.path + [.lf] + request.content))
    }
}

private let prepared = PreparedResponse(fields: [Field("Content-Type", "text/plain")], content: [0x70])

/// What a connection has answered, read by a strict client that knows what was asked.
private struct Answers {
    /// The final responses.
    private(set) var final: [UInt8] = []
    private var rest: ArraySlice<UInt8>

    init(_ owner: borrowing SocketOwner) {
        rest = owner.answered[...]
        var exchanges = owner.exchanges.all[...]
        var afterInterim = false
        while !rest.isEmpty {
            let response = rest
            if rest.starts(with: "HTTP/1.1 100 Continue\r\n\r\n".utf8) {
                require(!afterInterim, "two interim responses to one request")
                afterInterim = true
                rest = rest.dropFirst(25)
                continue
            }
            afterInterim = false
            guard let exchange = exchanges.popFirst() else { fail("an answer that was not observed") }
            let isLast = readFinal(exchange)
            final += response[..<rest.startIndex]
            require(!isLast || rest.isEmpty, "an answer follows one that closes")
            require(!isLast || owner.next == .lingeringClose || owner.next == .close, "it goes on after closing")
        }
        require(exchanges.isEmpty, "\(exchanges.count) observed answers were not sent")
    }

    /// Reads a response; returns whether it says that the connection closes.
    private mutating func readFinal(_ exchange: Exchange) -> Bool {
        let line = takeLine()
        require(
            line.starts(with: "HTTP/1.1 \(exchange.status) ".utf8),
            "the status line of \(exchange.status): \(shown(line))")
        var fields: [(name: [UInt8], value: ArraySlice<UInt8>)] = []
        while true {
            let line = takeLine()
            if line.isEmpty { break }
            guard let colon = line.firstIndex(of: .colon) else { fail("the field line \(shown(line))") }
            let value = line[(colon + 1)...].dropFirst()
            require(line[colon...].dropFirst().first == .space, "the field line \(shown(line))")
            require(
                line[..<colon].allSatisfy(ByteSet.token.contains) && colon > line.startIndex, "a name \(shown(line))")
            require(value.first.map { !$0.isBlank } ?? false, "the value of \(shown(line))")
            require(value.allSatisfy { (0x20...0x7E).contains($0) }, "the value of \(shown(line))")
            fields.append((line[..<colon].map(\.lowercased), value))
        }
        func value(_ name: String) -> ArraySlice<UInt8>? {
            let found = fields.filter { $0.name.elementsEqual(name.utf8) }
            require(found.count <= 1, "\(name) stands \(found.count) times")
            return found.first?.value
        }
        require(value("date").map { $0.elementsEqual(SocketOwner.date) } ?? false, "no date")
        require(value("server") != nil, "a common field is missing")
        require(
            value("x-request-id").map { $0.elementsEqual(exchange.requestID.description.utf8) } ?? false,
            "the identifier")
        require(value("transfer-encoding") == nil, "a transfer coding")
        let hasNoContent = exchange.status == 204 || exchange.status == 304
        let length = value("content-length").flatMap { Int(String(decoding: $0, as: UTF8.self)) }
        require((length == nil) == hasNoContent, "the content length of a \(exchange.status)")
        let sent = exchange.method == .head ? 0 : length ?? 0
        require(exchange.contentLength == sent, "\(sent) bytes of content, \(exchange.contentLength) observed")
        require(rest.count >= sent, "the content ends early")
        rest = rest.dropFirst(sent)
        let isLast = value("connection").map { $0.elementsEqual("close".utf8) } ?? false
        require(exchange.error == nil || isLast, "a refusal does not close")
        require([500, 501, 505].contains(exchange.status) || exchange.status < 500, "the status \(exchange.status)")
        require(exchange.status != 500 || exchange.error == nil, "a refusal with 500")
        return isLast
    }

    private mutating func takeLine() -> ArraySlice<UInt8> {
        guard let end = rest.firstIndex(of: .cr), rest[end...].starts(with: "\r\n".utf8) else {
            fail("a line without end: \(shown(rest))")
        }
        defer { rest = rest[(end + 2)...] }
        return rest[..<end]
    }
}
