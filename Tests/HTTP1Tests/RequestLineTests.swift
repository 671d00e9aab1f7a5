import Testing

@testable import HTTP1

@Suite("Request line (RFC 9112, section 3)")
struct RequestLineTests {
    private static let host = "\r\nHost: h\r\n\r\n"

    @Test(
        "is method, target and version with single spaces, ended by CRLF",
        arguments: [
            .accept("shortest", "GET / HTTP/1.1\(host)"),
            .accept("version 1.2 is treated as 1.1 (9112, 2.3)", "GET / HTTP/1.2\(host)"),
            .accept("version 1.9 is treated as 1.1 (9112, 2.3)", "GET / HTTP/1.9\(host)"),
            .accept("an empty line before it is skipped (9112, 2.2)", "\r\nGET / HTTP/1.1\(host)"),
            .accept("two empty lines before it are skipped (C)", "\r\n\r\nGET / HTTP/1.1\(host)"),
            .accept("an unknown method reaches the handler", "BREW / HTTP/1.1\(host)", "BREW / - "),
            .accept("methods are case-sensitive (9110, 9.1)", "get / HTTP/1.1\(host)", "get / - "),
            .accept("a method is any token", "M-SEARCH!~ / HTTP/1.1\(host)", "M-SEARCH!~ / - "),
            .accept(
                "a method of 32 bytes", "\(String(repeating: "M", count: 32)) / HTTP/1.1\(host)",
                "\(String(repeating: "M", count: 32)) / - "),
            .refuse(400, "three empty lines before it", "\r\n\r\n\r\nGET / HTTP/1.1\(host)"),
            .refuse(400, "a method of 33 bytes", "\(String(repeating: "M", count: 33)) / HTTP/1.1\(host)"),
            .refuse(400, "two spaces after the method", "GET  / HTTP/1.1\(host)"),
            .refuse(400, "two spaces before the version", "GET /  HTTP/1.1\(host)"),
            .refuse(400, "space before the method", " GET / HTTP/1.1\(host)"),
            .refuse(400, "space after the version", "GET / HTTP/1.1 \(host)"),
            .refuse(400, "tab in place of a space", "GET\t/ HTTP/1.1\(host)"),
            .refuse(400, "no version (HTTP/0.9)", "GET /\r\n"),
            .refuse(400, "method alone", "GET\r\n"),
            .refuse(400, "space alone", " \r\n"),
            .refuse(400, "bare LF at its end", "GET / HTTP/1.1\nHost: h\r\n\r\n"),
            .refuse(400, "bare LF before it", "\nGET / HTTP/1.1\(host)"),
            .refuse(400, "CR not followed by LF", "GET / HTTP/1.1\rHost: h\r\n\r\n"),
            .refuse(400, "CR CR LF", "GET / HTTP/1.1\r\r\nHost: h\r\n\r\n"),
            .refuse(400, "NUL", "GET /\0 HTTP/1.1\(host)"),
            .refuse(400, "a TLS greeting", "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}"),
            .refuse(400, "delimiter in the method", "G(T / HTTP/1.1\(host)"),
            .refuse(400, "8-bit byte in the method", "G\u{C9}T / HTTP/1.1\(host)"),
            .refuse(400, "empty method", " / HTTP/1.1\(host)"),
            .refuse(400, "lower-case version", "GET / http/1.1\(host)"),
            .refuse(400, "two digits in the version", "GET / HTTP/1.10\(host)"),
            .refuse(400, "no minor version", "GET / HTTP/1\(host)"),
            .refuse(400, "other protocol", "GET / HTTPS/1.1\(host)"),
            .refuse(400, "sign in the version", "GET / HTTP/+1.1\(host)"),
            .refuse(505, "version 2.0 (9110, 15.6.6)", "GET / HTTP/2.0\(host)"),
            .refuse(505, "version 0.9", "GET / HTTP/0.9\(host)"),
            .refuse(505, "version 3.1", "GET / HTTP/3.1\(host)"),
            .refuse(505, "HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
            .refuse(501, "TRACE (9110, 9.3.8)", "TRACE / HTTP/1.1\(host)"),
            .refuse(501, "CONNECT (9110, 9.3.6)", "CONNECT h:443 HTTP/1.1\r\nHost: h:443\r\n\r\n"),
        ] as [WireCase])
    func grammar(wire: WireCase) throws { try wire.check() }

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

    @Test("its limit applies to the line without CRLF, also when CR is its last byte so far")
    func boundary() throws {
        var limits = Limits()
        limits.requestLineLength = 16
        try WireCase.accept("exact", "GET /ab HTTP/1.1\r\nHost: h\r\n\r\n", "GET /ab - ").check(limits: limits)
        try WireCase.refuse(414, "one more", "GET /abc HTTP/1.1\r\nHost: h\r\n\r\n").check(limits: limits)
    }
}

@Suite("Request target (RFC 9112, section 3.2)")
struct RequestTargetTests {
    private static func get(_ target: String, host: String = "h", method: String = "GET") -> String {
        "\(method) \(target) HTTP/1.1\r\nHost: \(host)\r\n\r\n"
    }

    @Test(
        "is reduced to path and query",
        arguments: [
            .accept("origin form", get("/a/b"), "GET /a/b - "),
            .accept("query", get("/a?b=c&d"), "GET /a b=c&d "),
            .accept("empty query", get("/a?"), "GET /a  "),
            .accept("question mark in the query", get("/a?b?c/d"), "GET /a b?c/d "),
            .accept("all of pchar (3986, 3.3)", get("/-._~!$&'()*+,;=:@Az09"), "GET /-._~!$&'()*+,;=:@Az09 - "),
            .accept("printable ASCII in the query", get("/?[a]|{b}^`\"<>\\"), "GET / [a]|{b}^`\"<>\\ "),
            .accept("percent-encoding stays as sent", get("/%41%2f?%3D"), "GET /%41%2f %3D "),
            .accept("empty segments", get("//a//"), "GET //a// - "),
            .accept("dot segments below the root stay as sent", get("/a/./../b"), "GET /a/./../b - "),
            .accept("dots that are no dot segment", get("/.../..a/%2e%2e%2e"), "GET /.../..a/%2e%2e%2e - "),
            .accept("encoded slash does not end a segment", get("/..%2f.."), "GET /..%2f.. - "),
            .accept("absolute form (9112, 3.2.2)", get("http://h/a?b"), "GET /a b "),
            .accept("absolute form, scheme in upper case", get("HTTP://h/a"), "GET /a - "),
            .accept("absolute form, https", get("https://h/a"), "GET /a - "),
            .accept("absolute form, empty path", get("http://h"), "GET / - "),
            .accept("absolute form, empty path and a query", get("http://h?q"), "GET / q "),
            .accept("absolute form, host in other case", get("http://EXAMPLE.org/", host: "example.ORG")),
            .accept("absolute form, default port", get("http://h:80/", host: "h")),
            .accept("absolute form, default port in Host", get("https://h/", host: "h:443")),
            .accept("absolute form, IPv6", get("http://[::1]:8080/", host: "[::1]:8080")),
            .accept("asterisk with OPTIONS (9112, 3.2.4)", get("*", method: "OPTIONS"), "OPTIONS * - "),
            .accept("OPTIONS of a resource", get("/a", method: "OPTIONS"), "OPTIONS /a - "),
            .refuse(400, "fragment", get("/a#b")),
            .refuse(400, "fragment after the query", get("/a?b#c")),
            .refuse(400, "fragment after an authority", get("http://h#f")),
            .refuse(400, "8-bit byte in the path", get("/\u{E9}")),
            .refuse(400, "8-bit byte in the query", get("/?\u{E9}")),
            .refuse(400, "DEL", get("/\u{7F}")),
            .refuse(400, "tab", get("/a\tb")),
            .refuse(400, "backslash in the path", get("/a\\b")),
            .refuse(400, "quote and angle brackets in the path", get("/\"<x>")),
            .refuse(400, "percent without digits", get("/%")),
            .refuse(400, "percent with one digit", get("/%4")),
            .refuse(400, "percent with other letters", get("/%4g")),
            .refuse(400, "percent-encoding cut by the query", get("/%4?1")),
            .refuse(400, "bad percent-encoding in the query", get("/?a=%zz")),
            .refuse(400, "encoded NUL", get("/a%00b")),
            .refuse(400, "encoded NUL in the query", get("/?a%00b")),
            .refuse(400, "dot segments above the root (3986, 5.2.4)", get("/..")),
            .refuse(400, "dot segments above the root, then down", get("/../etc")),
            .refuse(400, "dot segments above the root, later", get("/a/../../b")),
            .refuse(400, "single dots do not count", get("/././../a")),
            .refuse(400, "encoded dots", get("/%2e%2E/a")),
            .refuse(400, "half encoded dots", get("/.%2e")),
            .refuse(400, "dot segments in the absolute form", get("http://h/../a")),
            .refuse(400, "no slash at the start", get("a")),
            .refuse(400, "query alone", get("?a")),
            .refuse(400, "asterisk with GET", get("*")),
            .refuse(400, "asterisk and more", get("*/", method: "OPTIONS")),
            .refuse(400, "authority form with GET (9112, 3.2.3)", get("h:80")),
            .refuse(400, "origin form with CONNECT", get("/", method: "CONNECT")),
            .refuse(400, "authority without port with CONNECT", get("h", method: "CONNECT")),
            .refuse(400, "user information (9110, 4.2.4)", get("http://user@h/")),
            .refuse(400, "empty authority", get("http:///a")),
            .refuse(400, "bad port", get("http://h:x/")),
            .refuse(400, "other scheme", get("ftp://h/")),
            .refuse(400, "authority disagrees with Host (C)", get("http://other/")),
            .refuse(400, "port disagrees with Host (C)", get("http://h:8080/")),
            .refuse(400, "port of the other scheme", get("https://h:80/")),
            .refuse(400, "absolute form without Host (9112, 3.2.2)", "GET http://h/ HTTP/1.1\r\n\r\n"),
        ] as [WireCase])
    func forms(wire: WireCase) throws { try wire.check() }
}
