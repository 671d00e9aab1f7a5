import Testing

@testable import HTTP1

@Suite("Memory of a connection (what a peer sends is all that it can make the server keep)")
struct MemoryTests {
    /// With the default limits: the longest head and content, twice for how arrays grow, and what one call brings.
    private static let ceiling = 2 * (8192 + 16384 + 65536) + 2 * 65536 + 100 * 64

    /// Sends parts one after the other; the most that was held meanwhile.
    private func most(_ parts: some Sequence<[UInt8]>) -> Int {
        var peer = Peer()
        var most = 0
        for part in parts where peer.next == .read || peer.next == .flush {
            peer.send(part)
            most = max(most, peer.connection.heldBytes)
        }
        return most
    }

    private static let post = "POST / HTTP/1.1\r\nHost: h\r\n"

    @Test("what is held tells since when, and nothing is held at rest")
    func since() {
        var peer = Peer()
        #expect(peer.connection.heldSince == nil)
        peer.send("GET / HTTP/1.1\r\nHost")
        #expect(peer.connection.heldSince == peer.context.now)
        peer.send(": h\r\n\r\n")
        #expect(peer.connection.heldSince == nil)
    }

    @Test("a length that is announced takes no memory before it arrives")
    func announced() {
        for framing in ["Content-Length: 65536\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\nfFfF\r\n"] {
            #expect((1...2000).contains(most([bytes(MemoryTests.post + framing)])), "\(framing)")
        }
    }

    @Test(
        "has a ceiling, whatever is sent and in whatever pieces",
        arguments: [
            (
                "a head that never ends", "GET / HTTP/1.1\r\nHost: h\r\n",
                "A: \(String(repeating: "b", count: 6000))\r\n"
            ),
            ("fields without end", "GET / HTTP/1.1\r\nHost: h\r\n", "A:\r\n"),
            ("a line without end", "GET /", "a"), ("empty lines", "", "\r\n"),
            ("content", post + "Content-Length: 65536\r\n\r\n", String(repeating: "c", count: 1000)),
            ("chunks of one byte", post + "Transfer-Encoding: chunked\r\n\r\n", "1\r\nc\r\n"),
            ("chunk extensions", post + "Transfer-Encoding: chunked\r\n\r\n", "1;a=b\r\nc\r\n"),
            ("a trailer without end", post + "Transfer-Encoding: chunked\r\n\r\n0\r\n", "A: b\r\n"),
            ("requests without end", "", "GET / HTTP/1.1\r\nHost: h\r\n\r\n"),
        ])
    func ceiling(name: String, start: String, then part: String) {
        let batch = bytes(String(repeating: part, count: 65_536 / part.utf8.count))
        let batches = [bytes(start)] + Array(repeating: batch, count: 5)
        #expect(most(batches) <= MemoryTests.ceiling)
        let pieces = [bytes(start)] + Array(repeating: bytes(part), count: 140_000 / part.utf8.count)
        #expect(most(pieces) <= MemoryTests.ceiling)
    }

    @Test("requests that come while answers wait are not read; those that came before have the same ceiling")
    func pipelined() {
        var limits = Limits()
        limits.outputMark = 1
        var peer = Peer(limits: limits)
        let requests = bytes(String(repeating: "GET / HTTP/1.1\r\nHost: h\r\n\r\n", count: 2000))
        var output = OutputBuffer()
        let next = peer.connection.receive(requests, requests.indices, context: &peer.context, output: &output)
        #expect(next == .flush)
        #expect((requests.count / 2...MemoryTests.ceiling).contains(peer.connection.heldBytes))
        #expect(output.count < 1000, "one answer")
    }
}
