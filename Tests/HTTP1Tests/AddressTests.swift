import Testing

@testable import HTTP1

@Suite("Addresses of clients")
struct AddressTests {
    private static func address(_ text: String) -> IPAddress? { IPAddress(Array(text.utf8)[...]) }

    @Test(
        "reads both families",
        arguments: [
            ("192.0.2.1", UInt64(0), UInt64(0xFFFF_C000_0201)), ("0.0.0.0", 0, 0xFFFF_0000_0000),
            ("255.255.255.255", 0, 0xFFFF_FFFF_FFFF), ("::", 0, 0), ("::1", 0, 1), ("1::", 1 << 48, 0),
            ("2001:db8::1", 0x2001_0DB8_0000_0000, 1), ("1:2:3:4:5:6:7:8", 0x1_0002_0003_0004, 0x5_0006_0007_0008),
            ("1:2:3:4:5:6:7::", 0x1_0002_0003_0004, 0x5_0006_0007_0000), ("ABCD::ef", 0xABCD << 48, 0xEF),
            ("::ffff:192.0.2.1", 0, 0xFFFF_C000_0201), ("64:ff9b::192.0.2.33", 0x64_FF9B_0000_0000, 0xC000_0221),
        ])
    func reads(text: String, high: UInt64, low: UInt64) {
        #expect(Self.address(text) == IPAddress(high: high, low: low))
    }

    @Test("the machine itself is known in both families")
    func loopback() throws {
        for (text, isLoopback) in [
            ("127.0.0.1", true), ("127.9.9.9", true), ("::1", true), ("192.0.2.1", false), ("::2", false),
        ] {
            let address = try #require(Self.address(text))
            #expect(AddressRange.loopback.contains { $0.contains(address) } == isLoopback)
        }
    }

    @Test(
        "refuses what is no address",
        arguments: [
            "", "1", "1.2.3", "1.2.3.4.5", "1.2.3.256", "01.2.3.4", "1.2.3.", "1.2.3.1000", "a.b.c.d", ":", ":::",
            "1:2",
            "1::2::3", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7:8::", "12345::", "g::", "::1%eth0", "[::1]",
            "1.2.3.4:80", "::1.2.3", "1.2.3.4::", "1:2:3:4:5:6:7:1.2.3.4", " ::1", String(repeating: "1", count: 46),
        ])
    func refuses(text: String) { #expect(Self.address(text) == nil) }

    @Test(
        "counts an IPv4 address as one client, and so an IPv6 network of 64 bits",
        arguments: [
            ("192.0.2.1", "192.0.2.1", true), ("192.0.2.1", "::ffff:192.0.2.1", true),
            ("192.0.2.1", "192.0.2.2", false),
            ("2001:db8::1", "2001:db8::ffff:2", true), ("2001:db8::1", "2001:db8:0:1::1", false),
            ("::1", "192.0.2.1", false), ("::1", "0.0.0.0", false),
        ])
    func clients(left: String, right: String, isSame: Bool) throws {
        #expect((try #require(Self.address(left)).client == #require(Self.address(right)).client) == isSame)
    }

    @Test(
        "a range holds the addresses that share its bits",
        arguments: [
            ("10.0.0.0/8", "10.255.0.1", true), ("10.0.0.0/8", "11.0.0.0", false), ("10.1.2.3", "10.1.2.3", true),
            ("10.1.2.3", "10.1.2.4", false), ("10.1.2.3/31", "10.1.2.2", true), ("0.0.0.0/0", "203.0.113.9", true),
            ("0.0.0.0/0", "::1", false), ("::/0", "203.0.113.9", true), ("2001:db8::/32", "2001:db8:ffff::1", true),
            ("2001:db8::/32", "2001:db9::", false), ("2001:db8::/65", "2001:db8::7fff:0:0:0", true),
            ("2001:db8::/65", "2001:db8::8000:0:0:0", false), ("::1/128", "::1", true), ("::1/128", "::2", false),
        ])
    func ranges(range: String, address: String, isInside: Bool) throws {
        #expect(try #require(AddressRange(range)).contains(#require(Self.address(address))) == isInside)
        #expect(AddressRange(range)?.description == range)
    }

    @Test(
        "refuses what is no range",
        arguments: ["", "/8", "10.0.0.0/", "10.0.0.0/33", "::/129", "10.0.0.0/+8", "10/8", "a"])
    func refusesRange(text: String) { #expect(AddressRange(text) == nil) }

    private static let proxies = ["10.0.0.0/8", "2001:db8:ffff::/48"].compactMap(AddressRange.init)

    @Test(
        "believes the last address that a trusted proxy adds and that is not one itself",
        arguments: [
            // Nobody says anything.
            ([], "10.0.0.1"),
            ([("X-Forwarded-For", "192.0.2.1")], "192.0.2.1"),
            ([("X-Forwarded-For", "203.0.113.9, 192.0.2.1")], "192.0.2.1"),
            ([("X-Forwarded-For", "203.0.113.9, 192.0.2.1, 10.3.3.3")], "192.0.2.1"),
            ([("X-Forwarded-For", "203.0.113.9"), ("X-Forwarded-For", "192.0.2.1")], "192.0.2.1"),
            ([("X-Forwarded-For", "10.4.4.4, 10.3.3.3")], "10.4.4.4"),
            ([("X-Forwarded-For", "192.0.2.1:4711")], "192.0.2.1"),
            ([("X-Forwarded-For", "[2001:db8::1]:4711")], "2001:db8::1"),
            ([("X-Forwarded-For", "2001:db8::1")], "2001:db8::1"),
            ([("X-Forwarded-For", "192.0.2.1, 2001:db8:ffff::7")], "192.0.2.1"),
            // What stands before a word that is no address is not known to be true.
            ([("X-Forwarded-For", "192.0.2.1, unknown, 10.3.3.3")], "10.3.3.3"),
            ([("X-Forwarded-For", "192.0.2.1, unknown")], "10.0.0.1"),
            ([("X-Forwarded-For", "[192.0.2.1")], "10.0.0.1"),
            ([("X-Forwarded-For", "[::1]x")], "10.0.0.1"),
            ([("Forwarded", "for=192.0.2.1")], "192.0.2.1"),
            ([("Forwarded", "for=203.0.113.9, proto=https; FOR=\"[2001:db8::1]:80\";by=10.0.0.1")], "2001:db8::1"),
            ([("Forwarded", "for=192.0.2.1, for=_hidden")], "10.0.0.1"),
            ([("Forwarded", "by=192.0.2.1;for")], "10.0.0.1"),
            ([("Forwarded", "for=\"192.0.2.1")], "10.0.0.1"),
            // A proxy adds to one and hands on the other as a client wrote it.
            ([("X-Forwarded-For", "192.0.2.1"), ("Forwarded", "for=192.0.2.1")], "192.0.2.1"),
            ([("X-Forwarded-For", "192.0.2.1"), ("Forwarded", "for=203.0.113.9")], "10.0.0.1"),
        ] as [([(String, String)], String)])
    func forwarded(fields: [(String, String)], client: String) throws {
        let peer = HTTP1.Peer(try #require(Self.address("10.0.0.1")), trustedProxies: Self.proxies)
        let request = Request(.get, "/", fields: fields, peer: peer)
        #expect(request.client(trustedProxies: Self.proxies) == Self.address(client)?.client)
    }

    @Test("believes nobody else")
    func notForwarded() throws {
        let peer = HTTP1.Peer(try #require(Self.address("192.0.2.7")), trustedProxies: Self.proxies)
        let fields = [("X-Forwarded-For", "203.0.113.9"), ("Forwarded", "for=203.0.113.9")]
        #expect(Request(.get, "/", fields: fields, peer: peer).client(trustedProxies: Self.proxies) == peer.client)
        #expect(Request(.get, "/", fields: fields).client(trustedProxies: Self.proxies) == nil)
    }
}
