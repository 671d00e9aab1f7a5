import Testing

@testable import HTTP1

@Suite("Bounds of the head: they apply while the bytes arrive")
struct HeadBoundsTests {
    @Test("what is buffered stays below the sum of the bounds", arguments: ["A: b\r\n", "A", "A: \t", "\t"])
    func ceiling(repeated: String) throws {
        var peer = Peer()
        peer.send("GET / HTTP/1.1\r\nHost: h\r\n")
        let packet = Array(repeatElement(bytes(repeated), count: 100).joined())
        var sent = 0
        while peer.next == .read, sent < 1_000_000 {
            peer.send(packet)
            sent += packet.count
        }
        #expect(sent < 17_000)
        #expect(try [400, 431].contains(#require(peer.responses().first).status))
    }
}
