import Testing

@testable import HTTP1

@Suite("Expect (RFC 9110, section 10.1.1)")
struct ExpectTests {
    private static func head(
        _ expect: String, _ framing: String = "Content-Length: 2", path: String = "/", version: String = "1.1"
    ) -> String {
        "POST \(path) HTTP/\(version)\r\nHost: h\r\nExpect: \(expect)\r\nConnection: keep-alive\r\n\(framing)\r\n\r\n"
    }

    /// A service that has nothing under `/nowhere`, and says so without looking at the content.
    private static func service() -> Peer {
        Peer(
            refusal: { request in
                #expect(request.content.isEmpty)
                guard text(request.path) == "/nowhere" else { return nil }
                return Response(
                    .notFound, content: .bytes(Array("\(request.fields.count)".utf8)), route: Route(number: 1))
            })
    }

    @Test(
        "100 is sent when the head has arrived and the content has not",
        arguments: [
            (head("100-continue"), "ok"), (head("100-CONTINUE"), "ok"),
            (head("100-continue", "Transfer-Encoding: chunked"), "2\r\nok\r\n0\r\n\r\n"),
        ])
    func interim(head: String, content: String) throws {
        var peer = ExpectTests.service()
        peer.send(head)
        #expect(text(peer.answered) == "HTTP/1.1 100 Continue\r\n\r\n")
        peer.send(content.prefix(1).description)
        peer.send(content.dropFirst().description)
        #expect(try peer.responses().map(\.status) == [100, 200])
        #expect(try peer.responses()[1].content == "POST / - ok")
        #expect(peer.next == .read)
    }

    @Test(
        "100 is not sent when content is there, none is announced, or the client speaks 1.0",
        arguments: [
            [head("100-continue") + "ok"], [head("100-continue") + "o", "k"],
            [head("100-continue", "Content-Length: 0")],
            [head("100-continue", "A: b")], [head("100-continue", version: "1.0"), "ok"],
            [head("something", version: "1.0"), "ok"],
        ])
    func noInterim(packets: [String]) throws {
        var peer = ExpectTests.service()
        for packet in packets { peer.send(packet) }
        #expect(try peer.responses().map(\.status) == [200])
    }

    @Test(
        "what the head decides is answered at once without 100, and the connection closes, however the bytes arrive",
        arguments: ["Content-Length: 2", "Transfer-Encoding: chunked", "Content-Length: 60000"],
        ["", "ok", "2\r\nok\r\n0\r\n\r\n", "no chunk"])
    func decidedByHead(framing: String, content: String) throws {
        let head = bytes(ExpectTests.head("100-continue", framing, path: "/nowhere"))
        let all = head + bytes(content)
        var answers: Set<[UInt8]> = []
        for cut in 0...all.count {
            var peer = ExpectTests.service()
            peer.send(all[..<cut])
            #expect(peer.answered.isEmpty == (cut < head.count))
            peer.send(all[cut...])
            #expect(peer.next == .lingeringClose)
            answers.insert(peer.answered)
        }
        #expect(answers.count == 1)
        let response = try #require(try answers.first.map { try ReceivedResponse.read($0) }?.first)
        #expect(response.status == 404)
        #expect(response["Connection"] == "close")
        #expect(response.content == "4")
    }

    @Test(
        "without an expectation, or without content, the handler answers and the connection stays open",
        arguments: [
            ("GET /nowhere HTTP/1.1\r\nHost: h\r\n\r\n", "GET /nowhere - "),
            ("POST /nowhere HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nok", "POST /nowhere - ok"),
            (head("100-continue", "Content-Length: 0", path: "/nowhere"), "POST /nowhere - "),
            (head("100-continue", path: "/nowhere", version: "1.0") + "ok", "POST /nowhere - ok"),
        ])
    func handled(request: String, content: String) throws {
        var peer = ExpectTests.service()
        peer.send(request)
        #expect(try peer.responses().map(\.content) == [content])
        #expect(peer.next == .read)
    }

    @Test("a service that says nothing of heads refuses none and adds nothing")
    func defaults() {
        let configuration = ConnectionConfiguration(handler: echo)
        let request = Request(.post, "/")
        #expect(configuration.refusal(request)?.status == nil)
        #expect(configuration.refusalFields(request.fields).isEmpty)
    }

    @Test("output that waits is flushed before 100 is followed by more, and nothing is asked twice")
    func flushed() throws {
        var limits = Limits()
        limits.outputMark = 10
        var peer = Peer(limits: limits)
        peer.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n" + ExpectTests.head("100-continue"))
        #expect(peer.flushes == 2)
        peer.send("ok")
        #expect(try peer.responses().map(\.status) == [200, 100, 200])
        #expect(peer.next == .read)
    }
}
