import Testing

@testable import HTTP1

@Suite("Connections (RFC 9112, section 9)")
struct ConnectionTests {
    /// Version, field line, value of `Connection` in the response.
    @Test(
        "persist in 1.1 unless close is asked for, close in 1.0 unless keep-alive is (9112, 9.3)",
        arguments: [
            ("1.1", "", nil), ("1.1", "Connection: close\r\n", "close"), ("1.1", "connection: CLOSE\r\n", "close"),
            ("1.1", "Connection: keep-alive\r\n", nil), ("1.1", "Connection:\r\n", nil),
            ("1.1", "Connection: keep-alive, close\r\n", "close"), ("1.1", "Connection: a,\t Close ,b\r\n", "close"),
            ("1.1", "Connection: ,close,\r\n", "close"), ("1.1", "Connection: a\r\nConnection: close\r\n", "close"),
            ("1.1", "Connection: closed\r\n", nil), ("1.1", "Connection: not-close\r\n", nil),
            ("1.1", "Connection: upgrade\r\nUpgrade: h2c\r\n", nil), ("1.1", "Keep-Alive: timeout=1\r\n", nil),
            ("1.0", "", "close"), ("1.0", "Connection: keep-alive\r\n", "keep-alive"),
            ("1.0", "Connection: Keep-Alive\r\n", "keep-alive"), ("1.0", "Connection: close, keep-alive\r\n", "close"),
            ("1.0", "Connection: a\r\n", "close"), ("1.0", "Keep-Alive: 1\r\n", "close"), ("1.2", "", nil),
        ] as [(String, String, String?)])
    func persistence(version: String, field: String, expected: String?) throws {
        let request = bytes("GET / HTTP/\(version)\r\nHost: h\r\n\(field)\r\n")
        var peer = Peer()
        peer.send(request + request)
        let responses = try peer.responses()
        let closes = expected == "close"
        #expect(responses.map(\.status) == (closes ? [200] : [200, 200]))
        #expect(responses.allSatisfy { $0["Connection"] == expected })
        #expect(peer.next == (closes ? .lingeringClose : .read))
        #expect(peer.connection.isIdle == !closes)
        expectSameAnswers(as: peer, to: request + request)
    }

    @Test("pipelined requests are answered completely and in order, whatever their number (9112, 9.3.2)")
    func pipelining() throws {
        var peer = Peer()
        let requests = (0..<200).map { number in
            number % 2 == 0
                ? "GET /\(number) HTTP/1.1\r\nHost: h\r\n\r\n"
                : "POST /\(number) HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n"
        }
        peer.send(requests.joined())
        let expected = (0..<200).map { $0 % 2 == 0 ? "GET /\($0) - " : "POST /\($0) - a" }
        #expect(try peer.responses().map(\.content) == expected)
        // After some answers other connections come first.
        #expect(peer.flushes == 200 / Limits().answersPerTurn)
        expectSameAnswers(as: peer, to: bytes(requests.joined()), cuts: [1, 20, 500, 5000])
    }

    @Test("nothing is answered after a refused request")
    func nothingAfterRefusal() throws {
        var peer = Peer()
        peer.send("GET /1 HTTP/1.1\r\nHost: h\r\n\r\nGET /2\r\n\r\nGET /3 HTTP/1.1\r\nHost: h\r\n\r\n")
        peer.send("GET /4 HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(try peer.responses().map(\.status) == [200, 400])
        #expect(peer.next == .lingeringClose)
        peer.end()
        #expect(peer.next == .close)
        #expect(peer.connection.deadline == nil)
    }

    @Test("output over the mark is flushed before the next request is answered")
    func backpressure() throws {
        var limits = Limits()
        limits.outputMark = 1000
        let big = Response(.ok, content: .bytes(Array(repeating: 0x61, count: 600)))
        let request = "GET / HTTP/1.1\r\nHost: h\r\n\r\n"
        var peer = Peer(limits: limits) { _ in big }
        var output = OutputBuffer()
        var sent: [Int] = []
        let input = bytes(String(repeating: request, count: 7) + "GET /")
        peer.next = peer.connection.receive(input, input.indices, context: &peer.context, output: &output)
        while peer.next == .flush {
            #expect(!peer.connection.isIdle)
            #expect(output.count < 1000 + 800)
            sent.append(try ReceivedResponse.read(output.bytes).count)
            output.removeAll()
            peer.next = peer.connection.resume(context: &peer.context, output: &output)
        }
        #expect(sent == [2, 2, 2])
        #expect(try ReceivedResponse.read(output.bytes).count == 1)
        #expect(peer.next == .read)
        output.removeAll()
        peer.next = peer.connection.receive(
            bytes(" HTTP/1.1\r\nHost: h\r\n\r\n"), 0..<22, context: &peer.context, output: &output)
        #expect(peer.next == .read)
        #expect(peer.connection.isIdle || output.bytes.isEmpty)
    }

    @Test("what arrives while output is flushed waits its turn")
    func arrivalWhileFlushing() throws {
        var limits = Limits()
        limits.outputMark = 10
        var peer = Peer(limits: limits)
        var output = OutputBuffer()
        func get(_ path: String) -> [UInt8] { bytes("GET \(path) HTTP/1.1\r\nHost: h\r\n\r\n") }
        let first = get("/1") + get("/2")
        #expect(peer.connection.receive(first, first.indices, context: &peer.context, output: &output) == .flush)
        let more = get("/3")
        #expect(peer.connection.receive(more, more.indices, context: &peer.context, output: &output) == .flush)
        var next = Next.flush
        while next == .flush {
            peer.answered += output.bytes
            output.removeAll()
            next = peer.connection.resume(context: &peer.context, output: &output)
        }
        #expect(next == .read)
        peer.answered += output.bytes
        #expect(try peer.responses().map(\.content) == ["GET /1 - ", "GET /2 - ", "GET /3 - "])
        output.removeAll()
        #expect(peer.connection.resume(context: &peer.context, output: &output) == .read)
        #expect(output.bytes.isEmpty)
    }

    @Test("a peer that ends before pipelined requests were answered still gets all answers")
    func endWhileFlushing() throws {
        var limits = Limits()
        limits.outputMark = 10
        var peer = Peer(limits: limits)
        let input = bytes(String(repeating: "GET / HTTP/1.1\r\nHost: h\r\n\r\n", count: 3) + "GET /incomplete")
        var output = OutputBuffer()
        #expect(peer.connection.receive(input, input.indices, context: &peer.context, output: &output) == .flush)
        #expect(peer.connection.receiveEnd(context: &peer.context, output: &output) == .flush)
        var responses = try ReceivedResponse.read(output.bytes).count
        for expected in [Next.flush, .flush, .close] {
            output.removeAll()
            #expect(peer.connection.resume(context: &peer.context, output: &output) == expected)
            responses += try ReceivedResponse.read(output.bytes).count
        }
        #expect(responses == 3)
    }

    @Test("a peer that ends after a complete request gets its answer; the connection then closes")
    func halfClose() throws {
        var peer = Peer()
        peer.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(try peer.responses().count == 1)
        peer.end()
        #expect(peer.next == .close)

        var slow = Peer()
        var output = OutputBuffer()
        let request = bytes("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(slow.connection.receive(request, request.indices, context: &slow.context, output: &output) == .read)
        #expect(slow.connection.receiveEnd(context: &slow.context, output: &output) == .lingeringClose)
    }

    @Test("a peer that ends without a request is closed", arguments: ["", "\r\n", "GET", "GET / HTTP/1.1\r\n"])
    func earlyEnd(sent: String) {
        var peer = Peer()
        peer.send(sent)
        peer.end()
        #expect(peer.next == .close)
        #expect(peer.answered.isEmpty)
        peer.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(peer.next == .close)
        #expect(peer.answered.isEmpty)
    }

    @Test("draining closes what is idle at once, and what is busy with its next response")
    func drain() throws {
        var idle = Peer()
        idle.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n\r\n")
        idle.drain()
        #expect(idle.next == .close)

        var busy = Peer()
        busy.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\no")
        busy.drain()
        #expect(busy.next == .read)
        busy.send("kGET / HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(busy.next == .lingeringClose)
        #expect(try busy.responses().map { $0["Connection"] } == ["close"])
        busy.drain()
        #expect(busy.next == .lingeringClose)

        var unsent = Peer()
        unsent.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        unsent.connection.wrote(
            remaining: 5, sent: 0, since: unsent.context.now, at: unsent.context.now, context: unsent.context)
        unsent.drain()
        #expect(unsent.next == .lingeringClose)
    }

    @Test("draining gives a peer that has just connected the linger time for its first request")
    func drainFresh() throws {
        var silent = Peer()
        silent.drain()
        #expect(silent.next == .read)
        #expect(silent.deadline == 2)
        silent.wait(until: 2)
        #expect(silent.next == .close && silent.answered.isEmpty)

        var asking = Peer()
        asking.drain()
        asking.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(asking.next == .lingeringClose)
        #expect(try asking.responses().map { $0["Connection"] } == ["close"])

        var gone = Peer()
        gone.end()
        gone.drain()
        #expect(gone.next == .close)
    }

    @Test("while the server stops, each response ends its connection and nothing after it is answered")
    func stopping() throws {
        var peer = Peer()
        peer.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        peer.context.isStopping = true
        peer.send("GET /a HTTP/1.1\r\nHost: h\r\n\r\nGET /b HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(peer.next == .lingeringClose)
        #expect(try peer.responses().map { $0["Connection"] } == [nil, "close"])
    }

    @Test("a handler can close the connection; its errors do not")
    func handlerCloses() throws {
        let request = "GET / HTTP/1.1\r\nHost: h\r\n\r\n"
        var closing = Peer { _ in Response(.ok, closes: true) }
        closing.send(request + request)
        #expect(try closing.responses().map { $0["Connection"] } == ["close"])
        #expect(closing.next == .lingeringClose)

        for status in [Status.badRequest, .notFound, .methodNotAllowed, .unsupportedMediaType, .internalServerError] {
            var open = Peer { _ in Response(status) }
            open.send(request + request)
            #expect(try open.responses().map(\.status) == [status.code, status.code])
            #expect(open.next == .read)
        }
    }

    @Test("a connection at rest is small and owns no memory")
    func footprint() {
        #expect(MemoryLayout<Connection>.size <= 64)
        var peer = Peer()
        #expect(peer.connection.isIdle)
        peer.send("GET / HTTP/1.1\r\nHo")
        #expect(!peer.connection.isIdle)
        peer.send("st: h\r\n\r\n")
        #expect(peer.connection.isIdle)
        #expect(peer.connection.ownsNoMemory)
    }

    @Test("each answer has the date that the loop has set last")
    func date() throws {
        var peer = Peer()
        for (seconds, date) in [(784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"), (0, "Thu, 01 Jan 1970 00:00:00 GMT")] {
            peer.context.date = HTTPDate.encode(secondsSince1970: Int64(seconds))
            peer.answered = []
            peer.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
            #expect(text(peer.answered).contains("\r\nDate: \(date)\r\n"))
        }
    }

    @Test("the table of fields is lent by the loop and given back")
    func reuse() {
        var peer = Peer()
        peer.send("GET / HTTP/1.1\r\nHost: h\r\nA: b\r\nC: d\r\nE: f\r\nG: h\r\n\r\n")
        let held = peer.context.request.parser.lines.heldBytes
        #expect(held >= 5 * MemoryLayout<FieldLine>.stride)
        peer.send(String(repeating: "GET / HTTP/1.1\r\nHost: h\r\nA: b\r\n\r\n", count: 3))
        #expect(peer.context.request.parser.lines.heldBytes == held)
        #expect(peer.context.request.parser.lines.count == 0)
    }

    @Test(
        "the loop keeps nothing of a request that is answered, refused or waits",
        arguments: [
            "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\nT: t",
            "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n: t\r\n",
            "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabcd",
            "GET / HTTP/1.1\r\nHost: h\r\nX-Request-Id: a\r\ntraceparent: b\r\nConnection: close\r\n\r\n", "GET",
        ])
    func nothingKept(request: String) {
        var peer = Peer()
        peer.send(request)
        let lines = peer.context.request.parser.lines
        #expect(peer.context.request.parser.heldBytes == lines.heldBytes)
        #expect(lines.count == 0)
        #expect(!peer.context.request.parser.hasBegun)
        #expect(peer.context.request.parser.givenID == nil)
        #expect(peer.context.request.parser.traceparent == nil)
        #expect(peer.context.request.parser.isPersistent)
    }

    @Test("an exchange is observed with what logs and metrics need")
    func observation() throws {
        let seen = Recorder()
        var peer = Peer(observe: { seen.append($0) })
        peer.context.now = Instant(nanoseconds: 5)
        peer.send("HEAD /a HTTP/1.1\r\nHost: h\r\nX-Request-Id: abc\r\n\r\nGET")
        peer.context.now = Instant(nanoseconds: 9)
        peer.send(" / HTTP/1.1\r\n Host: h\r\n\r\n")
        let exchanges = seen.exchanges
        try #require(exchanges.count == 2)
        #expect(exchanges[0].method == .head)
        #expect(exchanges[0].route == echoRoute)
        #expect(exchanges[0].status == 200)
        #expect(exchanges[0].contentLength == 0)
        #expect(exchanges[0].requestID.description == "abc")
        #expect(exchanges[0].started == Instant(nanoseconds: 5))
        #expect(exchanges[0].error == nil)
        #expect(exchanges[1].method == .get)
        #expect(exchanges[1].route == nil)
        #expect(exchanges[1].status == 400)
        #expect(exchanges[1].contentLength > 0)
        #expect(exchanges[1].started == Instant(nanoseconds: 5))
        #expect(exchanges[1].ended == Instant(nanoseconds: 9))
        #expect(exchanges[1].error == .foldedField)
    }
}
