import Testing

@testable import HTTP1

@Suite("Framing of content (RFC 9112, section 6)")
struct FramingTests {
    @Test(
        "incomplete content is never handed on (9112, 8)",
        arguments: [
            Wire.post("Content-Length: 5", "hell"), Wire.post("Transfer-Encoding: chunked", "5\r\nhello\r\n"),
            Wire.post("Transfer-Encoding: chunked", "5\r\nhello\r\n0\r\n"),
            Wire.post("Transfer-Encoding: chunked", "5\r\nhel"),
            "GET / HTTP/1.1\r\nHost: h\r\n",
        ])
    func incomplete(request: String) {
        var peer = Peer()
        peer.send(request)
        #expect(peer.next == .read)
        #expect(!peer.connection.isIdle)
        peer.end()
        #expect(peer.next == .close)
        #expect(peer.answered.isEmpty)
    }

    @Test("content up to the limit is accepted, in one packet or many", arguments: [65535, 65536])
    func largest(length: Int) throws {
        let content = String(repeating: "c", count: length)
        for request in [
            "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: \(length)\r\n\r\n\(content)",
            "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "\(String(length, radix: 16))\r\n\(content)\r\n0\r\n\r\n",
        ].map(bytes) {
            var peer = Peer()
            peer.send(request)
            #expect(try peer.responses().map(\.content.utf8.count) == [length + 9])
            expectSameAnswers(as: peer, to: request, cuts: [30, 60, 70, 1000, 65537])
        }
    }

    @Test("is linear in the input: content that dribbles in is not looked at again")
    func dribble() throws {
        let count = 60_000
        var peer = Peer()
        peer.send("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n")
        for _ in 0..<count { peer.send("1\r\na\r\n") }
        peer.send("0\r\n\r\n")
        #expect(try peer.responses().map(\.content.utf8.count) == [count + 9])
    }
}
