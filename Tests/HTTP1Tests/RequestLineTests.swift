import Testing

@testable import HTTP1

@Suite("Request line (RFC 9112, section 3)")
struct RequestLineTests {
    @Test("accepts 8000 octets and refuses what exceeds its limit with 414", arguments: [8000, 8192, 8193, 20000])
    func length(octets: Int) throws {
        let target = "/" + String(repeating: "a", count: octets - 14)
        let request = bytes("GET \(target) HTTP/1.1\r\nHost: h\r\n\r\n")
        var peer = Peer()
        peer.send(request)
        #expect(try peer.responses().map(\.status) == [octets <= 8192 ? 200 : 414])
        expectSameAnswers(as: peer, to: request, cuts: [1, 4096, 8191, 8192, 8193])
    }

    @Test("is refused with 414 while the bytes arrive, if it never ends")
    func endless() throws {
        var peer = Peer()
        var sent = 0
        while peer.next == .read, sent < 100_000 {
            peer.send("A")
            sent += 1
        }
        #expect(sent == 8193)
        #expect(try peer.responses().map(\.status) == [414])
    }
}
