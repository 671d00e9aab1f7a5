extension WireRule {
    static let fieldRules: [WireRule] = [
        WireRule(
            "a field name is a token, directly before the colon", "RFC 9112, 5.1; RFC 9110, 5.1",
            [
                .accept("every token character", Wire.with("!#$%&'*+-.^_`|~09azAZ: b")),
                .accept("underscore is not hyphen", Wire.with("Content_Length: 5\r\nTransfer_Encoding: chunked")),
                .refuse(400, "space before the colon", Wire.with("A : b")),
                .refuse(400, "tab before the colon", Wire.with("A\t: b")),
                .refuse(400, "space before the colon of Host", "GET / HTTP/1.1\r\nHost : h\r\n\r\n"),
                .refuse(400, "space before the colon of Content-Length", Wire.post("Content-Length : 5", "hello")),
                .refuse(
                    400, "space before the colon of Transfer-Encoding",
                    Wire.post("Transfer-Encoding : chunked", "0\r\n\r\n")),
                .refuse(400, "space in the name", Wire.with("A b: c")),
                .refuse(400, "no colon", Wire.with("A")),
                .refuse(400, "empty", Wire.with(": b")),
                .refuse(400, "8-bit byte", Wire.with("\u{C4}: b")),
                .refuse(400, "delimiter", Wire.with("A(b): c")),
                .refuse(400, "quoted", Wire.with("\"A\": c")),
                .refuse(400, "a second request line", Wire.with("GET / HTTP/1.1")),
            ]),
        WireRule(
            "no field line begins with a blank", "RFC 9112, 2.2 and 5.2",
            [
                .accept("blanks in a value are not folding", Wire.with("A: b  \t c")),
                .refuse(400, "folded with a space", Wire.with("A: b\r\n c")),
                .refuse(400, "folded with a tab", Wire.with("A: b\r\n\tc")),
                .refuse(400, "folded framing", Wire.post("Transfer-Encoding:\r\n chunked", "0\r\n\r\n")),
                .refuse(400, "a line of blanks", Wire.with("A: b\r\n ")),
                .refuse(400, "before the first field", "GET / HTTP/1.1\r\n Host: h\r\n\r\n"),
                .refuse(400, "a hidden field", Wire.with("A: b\r\n Content-Length: 5")),
            ]),
        WireRule(
            "a field value is text; blanks around it do not count", "RFC 9110, 5.5",
            [
                .accept("no blank after the colon", Wire.with("A:b")),
                .accept("blanks around it", Wire.with("A: \t b\t ")),
                .accept("empty", Wire.with("A:")),
                .accept("blank", Wire.with("A: \t")),
                .accept("colons", Wire.with("A: b:c: d")),
                .accept("8-bit bytes are opaque", Wire.with("A: \u{80}\u{FF}")),
                .accept("tab inside", Wire.with("A: b\tc")),
                .refuse(400, "NUL", Wire.with("A: b\0c")),
                .refuse(400, "control byte", Wire.with("A: b\u{1}c")),
                .refuse(400, "vertical tab", Wire.with("A:\u{B}b")),
                .refuse(400, "DEL", Wire.with("A: b\u{7F}c")),
                .refuse(400, "escape in the name", Wire.with("A\u{1B}: b")),
            ]),
    ]

    static let hostRules: [WireRule] = [
        WireRule(
            "Host is one uri-host with an optional port", "RFC 9112, 3.2; RFC 9110, 7.2",
            [
                "example.org", "EXAMPLE.org:8080", "localhost:0", "a_b-c.d~e", "127.0.0.1:65535", "[::1]", "[::]:80",
                "[2001:db8::8:800:200c:417a]", "[1:2:3:4:5:6:7:8]", "[::ffff:192.0.2.1]:80",
                "[1:2:3:4:5:6:192.0.2.1]", "[1::]", "[v1.a:b]", "[vF.!$&'()*+;=]", "%41b", "h:",
                "xn--bcher-kva.example",
            ].map { WireCase.accept($0, Wire.get("/", host: $0)) }
                + [
                    "", ":80", ":", "a b", "a, b", "a,b", "h/", "h?q", "h#f", "h:80:80", "h:-1", "h:+80", "h:8o",
                    "h:65536", "h:99999999999999999999999", "h: 80", "[::1", "::1", "[]", "[::1]x", "[::1]80",
                    "[1:2:3:4:5:6:7]", "[::1::]", "[:::]", "[1:2:3:4:5:6:7:8:9]", "[1:2:3:4:5:6:7:192.0.2.1]",
                    "[12345::]", "[::1%25eth0]", "[::256.0.0.1]", "[::1.2.3]", "[::01.2.3.4]", "[::1.2.3.4.5]",
                    "[::1.2.3.]", "[v.a]", "[1:]", "[:1]", "[g::]", "[v1.]", "[v1.a/b]", "[v1a]", "%4", "%",
                    "h\u{E9}", "h\\", "<h>", "h\tx", "\"h\"", "http://h",
                ].map { WireCase.refuse(400, "not \($0)", Wire.get("/", host: $0)) }),
        WireRule(
            "exactly one Host is sent with 1.1, at most one with 1.0", "RFC 9112, 3.2",
            [
                .accept("one, name in any case", "GET / HTTP/1.1\r\nhOsT: h\r\n\r\n"),
                .accept("none, 1.0", "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"),
                .refuse(400, "none", "GET / HTTP/1.1\r\n\r\n"),
                .refuse(400, "others only", "GET / HTTP/1.1\r\nHosts: h\r\nX-Host: h\r\n\r\n"),
                .refuse(400, "two", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"),
                .refuse(400, "two, equal", "GET / HTTP/1.1\r\nHost: a\r\nhost: a\r\n\r\n"),
                .refuse(400, "two, apart", "GET / HTTP/1.1\r\nHost: a\r\nA: b\r\nHost: a\r\n\r\n"),
                .refuse(400, "two, one empty", "GET / HTTP/1.1\r\nHost: a\r\nHost:\r\n\r\n"),
                .refuse(400, "two, 1.0", "GET / HTTP/1.0\r\nHost: a\r\nHost: a\r\n\r\n"),
                .refuse(400, "a bad one, 1.0", "GET / HTTP/1.0\r\nHost: a b\r\n\r\n"),
            ]),
    ]
}
