import Testing

@testable import HTTP1

@Suite("Expect (RFC 9110, section 10.1.1)")
struct ExpectTests {
    private static func head(
        _ expect: String, _ framing: String = "Content-Length: 2", version: String = "1.1"
    ) -> String {
        "POST / HTTP/\(version)\r\nHost: h\r\nExpect: \(expect)\r\nConnection: keep-alive\r\n\(framing)\r\n\r\n"
    }

    @Test(
        "100 is sent when the head has arrived and the content has not",
        arguments: [
            (head("100-continue"), "ok"), (head("100-CONTINUE"), "ok"),
            (head("100-continue", "Transfer-Encoding: chunked"), "2\r\nok\r\n0\r\n\r\n"),
        ])
    func interim(head: String, content: String) throws {
        var peer = Peer()
        peer.send(head)
        #expect(text(peer.answered) == "HTTP/1.1 100 Continue\r\n\r\n")
        peer.send(content.prefix(1).description)
        peer.send(content.dropFirst().description)
        #expect(try peer.responses().map(\.status) == [100, 200])
        #expect(try peer.responses()[1].content == "POST / - ok")
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
        var peer = Peer()
        for packet in packets { peer.send(packet) }
        #expect(try peer.responses().map(\.status) == [200])
    }

    @Test(
        "another expectation is answered 417, a length over the limit 413, both at once",
        arguments: [
            .refuse(417, "unknown", head("200-ok")), .refuse(417, "empty", head("")),
            .refuse(417, "list", head("100-continue, 100-continue")),
            .refuse(417, "two lines", head("100-continue\r\nExpect: x")),
            .refuse(417, "two lines, other order", head("x\r\nExpect: 100-continue")),
            .refuse(417, "parameter", head("100-continue;a=b")),
            .refuse(413, "too long", head("100-continue", "Content-Length: 65537")),
            .refuse(400, "bad framing", head("100-continue", "Content-Length: +1")),
            .accept("content at once", head("100-continue") + "ok", "POST / - ok"),
        ] as [WireCase])
    func final(wire: WireCase) throws { try wire.check() }
}
