extension WireRule {
    static let lineRules: [WireRule] = [
        WireRule(
            "a line of the head ends in CRLF and nothing else", "RFC 9112, 2.2; a lone LF: ours",
            [
                .accept("CRLF", "GET / HTTP/1.1\(Wire.end)"),
                .refuse(400, "LF after the request line", "GET / HTTP/1.1\nHost: h\r\n\r\n"),
                .refuse(400, "LF before the request line", "\nGET / HTTP/1.1\(Wire.end)"),
                .refuse(400, "CR alone after the request line", "GET / HTTP/1.1\rHost: h\r\n\r\n"),
                .refuse(400, "CR before the request line", "\rGET / HTTP/1.1\(Wire.end)"),
                .refuse(400, "CR CR LF after the request line", "GET / HTTP/1.1\r\r\nHost: h\r\n\r\n"),
                .refuse(400, "LF in a target", "GET /\nX HTTP/1.1\(Wire.end)"),
                .refuse(400, "CR in a target", "GET /\rX HTTP/1.1\(Wire.end)"),
                .refuse(400, "LF in a value", Wire.with("A: b\nC: d")),
                .refuse(400, "CR in a value", Wire.with("A: b\rC: d")),
                .refuse(400, "CR at the end of a value", Wire.with("A: b\r")),
                .refuse(400, "LF LF at the end of the head", "GET / HTTP/1.1\r\nHost: h\n\n"),
                .refuse(400, "CRLF LF at the end of the head", "GET / HTTP/1.1\r\nHost: h\r\n\n"),
                .refuse(400, "CRLF CR at the end of the head", "GET / HTTP/1.1\r\nHost: h\r\n\rX"),
                .refuse(400, "CR CR LF at the end of the head", "GET / HTTP/1.1\r\nHost: h\r\n\r\r\n"),
            ]),
        WireRule(
            "up to two empty lines before a request line are skipped", "RFC 9112, 2.2; their number: ours",
            [
                .accept("one", "\r\nGET / HTTP/1.1\(Wire.end)"),
                .accept("two", "\r\n\r\nGET / HTTP/1.1\(Wire.end)"),
                .refuse(400, "three", "\r\n\r\n\r\nGET / HTTP/1.1\(Wire.end)"),
                .refuse(400, "a blank line", " \r\nGET / HTTP/1.1\(Wire.end)"),
            ]),
    ]

    static let requestLineRules: [WireRule] = [
        WireRule(
            "a request line is method, target and version with single spaces", "RFC 9112, 3",
            [
                .accept("longest of the short", "GET /a HTTP/1.1\(Wire.end)", "GET /a - "),
                .refuse(400, "two spaces after the method", "GET  / HTTP/1.1\(Wire.end)"),
                .refuse(400, "two spaces before the version", "GET /  HTTP/1.1\(Wire.end)"),
                .refuse(400, "space before the method", " GET / HTTP/1.1\(Wire.end)"),
                .refuse(400, "space after the version", "GET / HTTP/1.1 \(Wire.end)"),
                .refuse(400, "tab after the method", "GET\t/ HTTP/1.1\(Wire.end)"),
                .refuse(400, "tab before the version", "GET /\tHTTP/1.1\(Wire.end)"),
                .refuse(400, "a fourth part", "GET / HTTP/1.1 x\(Wire.end)"),
                .refuse(400, "a blank in the target", "GET /a b HTTP/1.1\(Wire.end)"),
                .refuse(400, "method alone", "GET\r\n"),
                .refuse(400, "method and a space", "GET \r\n"),
                .refuse(400, "space alone", " \r\n\r\n"),
                .refuse(400, "a TLS greeting", "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}"),
                .refuse(400, "a SOCKS greeting", "\u{4}\u{1}\u{0}P"),
            ]),
        WireRule(
            "a method is a token, in the case it is sent", "RFC 9110, 9.1; 5.6.2",
            [
                .accept("unknown: the handler answers", "BREW / HTTP/1.1\(Wire.end)", "other / - "),
                .accept("lower case is another method", "get / HTTP/1.1\(Wire.end)", "other / - "),
                .accept("every kind of token character", "M-SEARCH!~ / HTTP/1.1\(Wire.end)", "other / - "),
                .refuse(400, "delimiter", "G(T / HTTP/1.1\(Wire.end)"),
                .refuse(400, "colon", "Host: h\r\n\r\n"),
                .refuse(400, "8-bit byte", "G\u{C9}T / HTTP/1.1\(Wire.end)"),
                .refuse(400, "empty", " / HTTP/1.1\(Wire.end)"),
                .refuse(400, "quoted", "\"GET\" / HTTP/1.1\(Wire.end)"),
            ]),
        WireRule(
            "a version is HTTP, a slash, a digit, a dot and a digit", "RFC 9112, 2.3",
            [
                .accept("1.2 is treated as 1.1", "GET / HTTP/1.2\(Wire.end)"),
                .accept("1.9 is treated as 1.1", "GET / HTTP/1.9\(Wire.end)"),
                .refuse(400, "missing (HTTP/0.9)", "GET /\r\n"),
                .refuse(400, "empty", "GET / \(Wire.end)"),
                .refuse(400, "lower case", "GET / http/1.1\(Wire.end)"),
                .refuse(400, "two digits", "GET / HTTP/1.10\(Wire.end)"),
                .refuse(400, "leading zero", "GET / HTTP/01.1\(Wire.end)"),
                .refuse(400, "no minor version", "GET / HTTP/1\(Wire.end)"),
                .refuse(400, "no minor digit", "GET / HTTP/1.\(Wire.end)"),
                .refuse(400, "comma for the dot", "GET / HTTP/1,1\(Wire.end)"),
                .refuse(400, "other protocol", "GET / HTTPS/1.1\(Wire.end)"),
                .refuse(400, "other protocol of the same length", "GET / HTTX/1.1\(Wire.end)"),
                .refuse(400, "sign", "GET / HTTP/+1.1\(Wire.end)"),
                .refuse(400, "letter", "GET / HTTP/1.x\(Wire.end)"),
                .refuse(400, "hexadecimal", "GET / HTTP/a.1\(Wire.end)"),
            ]),
        WireRule(
            "a major version other than 1 is not supported", "RFC 9110, 15.6.6",
            [
                .accept("1.0 is", "GET / HTTP/1.0\r\nHost: h\r\nConnection: keep-alive\r\n\r\n"),
                .refuse(505, "2.0", "GET / HTTP/2.0\(Wire.end)"),
                .refuse(505, "0.9", "GET / HTTP/0.9\(Wire.end)"),
                .refuse(505, "3.1", "GET / HTTP/3.1\(Wire.end)"),
                .refuse(505, "the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
            ]),
        WireRule(
            "TRACE and CONNECT are refused", "RFC 9110, 9.3.6; 9.3.8",
            [
                .accept("other methods are the handler's", "DELETE / HTTP/1.1\(Wire.end)", "DELETE / - "),
                .refuse(501, "TRACE", "TRACE / HTTP/1.1\(Wire.end)"),
                .refuse(501, "TRACE in the absolute form", "TRACE http://h/ HTTP/1.1\(Wire.end)"),
                .refuse(501, "CONNECT", "CONNECT h:443 HTTP/1.1\r\nHost: h:443\r\n\r\n"),
            ]),
    ]
}
