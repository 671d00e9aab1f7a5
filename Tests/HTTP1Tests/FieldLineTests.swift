import Testing

@testable import HTTP1

@Suite("Field lines (RFC 9112, section 5)")
struct FieldLineTests {
    private static func with(_ lines: String) -> String { "GET / HTTP/1.1\r\nHost: h\r\n\(lines)\r\n\r\n" }

    @Test(
        "are a token, a colon and a value",
        arguments: [
            .accept("no blank after the colon", with("A:b")),
            .accept("blanks around the value", with("A: \t b\t ")),
            .accept("empty value", with("A:")),
            .accept("blank value", with("A: \t")),
            .accept("colons in the value", with("A: b:c: d")),
            .accept("every token character in the name", with("!#$%&'*+-.^_`|~09azAZ: b")),
            .accept("8-bit bytes in the value are opaque (9110, 5.5)", with("A: \u{80}\u{FF}")),
            .accept("tab inside the value", with("A: b\tc")),
            .accept("a name of 256 bytes", with("\(String(repeating: "n", count: 256)): b")),
            .accept("underscore is not hyphen", with("Content_Length: 5")),
            .refuse(400, "a name of 257 bytes", with("\(String(repeating: "n", count: 257)): b")),
            .refuse(400, "space before the colon", with("A : b")),
            .refuse(400, "tab before the colon", with("A\t: b")),
            .refuse(400, "space in the name", with("A b: c")),
            .refuse(400, "no colon", with("A")),
            .refuse(400, "empty name", with(": b")),
            .refuse(400, "8-bit byte in the name", with("\u{C4}: b")),
            .refuse(400, "delimiter in the name", with("A(b): c")),
            .refuse(400, "folded line (9112, 5.2)", with("A: b\r\n c")),
            .refuse(400, "folded with a tab", with("A: b\r\n\tc")),
            .refuse(400, "blank line", with("A: b\r\n ")),
            .refuse(400, "blank before the first field (9112, 2.2)", "GET / HTTP/1.1\r\n Host: h\r\n\r\n"),
            .refuse(400, "NUL in the value", with("A: b\0c")),
            .refuse(400, "control byte in the value", with("A: b\u{1}c")),
            .refuse(400, "DEL in the value", with("A: b\u{7F}c")),
            .refuse(400, "bare LF in the value", with("A: b\nC: d")),
            .refuse(400, "bare CR in the value", with("A: b\rC: d")),
            .refuse(400, "control byte in the name", with("A\u{1B}: b")),
            .refuse(400, "LF LF at the end of the head", "GET / HTTP/1.1\r\nHost: h\n\n"),
            .refuse(400, "CRLF LF at the end of the head", "GET / HTTP/1.1\r\nHost: h\r\n\n"),
            .refuse(400, "CR CR LF at the end of the head", "GET / HTTP/1.1\r\nHost: h\r\n\r\r\n"),
        ] as [WireCase])
    func grammar(wire: WireCase) throws { try wire.check() }

    @Test(
        "Host is one uri-host with an optional port (9112, 3.2; 9110, 7.2)",
        arguments: [
            "h", "example.org", "EXAMPLE.org:8080", "localhost:0", "a_b-c.d~e", "127.0.0.1:65535", "[::1]", "[::]:80",
            "[2001:db8::8:800:200c:417a]", "[1:2:3:4:5:6:7:8]", "[::ffff:192.0.2.1]:80", "[1:2:3:4:5:6:192.0.2.1]",
            "[1::]", "[v1.a:b]", "%41b", "h:", "xn--bcher-kva.example",
        ])
    func goodHost(host: String) throws {
        try WireCase.accept(host, "GET / HTTP/1.1\r\nhOsT: \(host)\r\n\r\n").check()
    }

    @Test(
        "any other Host is refused",
        arguments: [
            "", ":80", "a b", "a, b", "a,b", "user@h", "h/", "h?q", "h#f", "h:80:80", "h:-1", "h:+80", "h:8o",
            "h:65536",
            "h:99999999999999999999999", "[::1", "::1", "[]", "[::1]x", "[::1]80", "[1:2:3:4:5:6:7]", "[::1::]",
            "[:::]",
            "[1:2:3:4:5:6:7:8:9]", "[12345::]", "[::1%25eth0]", "[::256.0.0.1]", "[::1.2.3]", "[::01.2.3.4]", "[v.a]",
            "[1:]", "[:1]", "[g::]", "[v1.]", "%4", "%zz", "h\u{E9}", "h\\", "<h>", "h\tx", "[::1.2.3.4.5]",
            "[::1.2.3.]",
        ])
    func badHost(host: String) throws {
        try WireCase.refuse(400, host, "GET / HTTP/1.1\r\nHost: \(host)\r\n\r\n").check()
    }

    @Test(
        "exactly one Host is sent with 1.1, at most one with 1.0",
        arguments: [
            .refuse(400, "missing", "GET / HTTP/1.1\r\n\r\n"),
            .refuse(400, "missing, other fields", "GET / HTTP/1.1\r\nHosts: h\r\nX-Host: h\r\n\r\n"),
            .refuse(400, "repeated", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"),
            .refuse(400, "repeated, equal", "GET / HTTP/1.1\r\nHost: a\r\nhost: a\r\n\r\n"),
            .refuse(400, "repeated, 1.0", "GET / HTTP/1.0\r\nHost: a\r\nHost: a\r\n\r\n"),
            .refuse(400, "bad, 1.0", "GET / HTTP/1.0\r\nHost: a b\r\n\r\n"),
            .accept("missing, 1.0", "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"),
            .accept("absolute form, 1.0", "GET http://a/ HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"),
        ] as [WireCase])
    func hostCount(wire: WireCase) throws { try wire.check() }
}

@Suite("Bounds of the head: they apply while the bytes arrive")
struct HeadBoundsTests {
    private static let limits: Limits = {
        var limits = Limits()
        limits.fieldLineLength = 20
        limits.headLength = 60
        limits.fieldCount = 4
        return limits
    }()

    private static let start = "GET / HTTP/1.1\r\n"
    private static let value = String(repeating: "v", count: 16)

    @Test(
        "a head that exceeds one is refused with 431 (6585, 5)",
        arguments: [
            .accept("field line at its limit", start + "Host: h\r\nA: \(value)b\r\n\r\n"),
            .refuse(431, "field line over its limit", start + "Host: h\r\nA: \(value)bc\r\n\r\n"),
            .refuse(431, "field line that never ends", start + "Host: h\r\nA: \(value)bc"),
            .accept("header at its limit", start + "Host: h\r\nA: \(value)b\r\nB: \(value)b\r\nC:d\r\n\r\n"),
            .refuse(431, "header over its limit", start + "Host: h\r\nA: \(value)b\r\nB: \(value)b\r\nC:de\r\n\r\n"),
            .refuse(431, "no room for the last line", start + "Host: h\r\nA: \(value)b\r\nB: \(value)b\r\nC:def\r\n"),
            .accept("most fields", start + "Host: h\r\nA:\r\nB:\r\nC:\r\n\r\n"),
            .refuse(431, "too many fields", start + "Host: h\r\nA:\r\nB:\r\nC:\r\nD:\r\n\r\n"),
        ] as [WireCase])
    func bounds(wire: WireCase) throws { try wire.check(limits: HeadBoundsTests.limits) }

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
