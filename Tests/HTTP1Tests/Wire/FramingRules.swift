extension WireRule {
    static let lengthRules: [WireRule] = [
        WireRule(
            "Content-Length is one decimal number", "RFC 9110, 8.6; RFC 9112, 6.2; leading zeros: ours",
            [
                .accept("content of that length", Wire.post("Content-Length: 5", "hello"), "POST / - hello"),
                .accept("zero", Wire.post("Content-Length: 0"), "POST / - "),
                .accept(
                    "name in any case, tabs around the value", Wire.post("cONTENT-lENGTH:\t5\t", "hello"),
                    "POST / - hello"),
                .refuse(400, "empty", Wire.post("Content-Length:")),
                .refuse(400, "blank", Wire.post("Content-Length: \t")),
                .refuse(400, "plus sign", Wire.post("Content-Length: +5", "hello")),
                .refuse(400, "minus sign", Wire.post("Content-Length: -5", "hello")),
                .refuse(400, "minus zero", Wire.post("Content-Length: -0")),
                .refuse(400, "blank inside", Wire.post("Content-Length: 5 5", "hello")),
                .refuse(400, "hexadecimal", Wire.post("Content-Length: 0x5", "hello")),
                .refuse(400, "letters", Wire.post("Content-Length: 5a", "hello")),
                .refuse(400, "fraction", Wire.post("Content-Length: 5.0", "hello")),
                .refuse(400, "exponent", Wire.post("Content-Length: 1e1", "hello")),
                .refuse(400, "separator", Wire.post("Content-Length: 1_0", "hello")),
                .refuse(400, "leading zero", Wire.post("Content-Length: 05", "hello")),
                .refuse(400, "two zeros", Wire.post("Content-Length: 00")),
                .refuse(400, "quoted", Wire.post("Content-Length: \"5\"", "hello")),
                .refuse(400, "parameter", Wire.post("Content-Length: 5;a", "hello")),
                .refuse(400, "digits that are not ASCII", Wire.post("Content-Length: \u{B2}", "hi")),
                .refuse(400, "in 1.0 too", Wire.post("Content-Length: +5", "hello", version: "1.0")),
            ]),
        WireRule(
            "Content-Length is sent once", "RFC 9112, 6.3; equal values: ours",
            [
                .accept(
                    "beside names that are like it", Wire.post("Content-Lengths: 6\r\nContent-Length: 1", "a"),
                    "POST / - a"),
                .refuse(400, "list", Wire.post("Content-Length: 5, 5", "hello")),
                .refuse(400, "list without blanks", Wire.post("Content-Length: 5,5", "hello")),
                .refuse(400, "empty member", Wire.post("Content-Length: 5,", "hello")),
                .refuse(400, "two lines, different", Wire.post("Content-Length: 5\r\nContent-Length: 6", "hello")),
                .refuse(400, "two lines, equal", Wire.post("Content-Length: 5\r\ncontent-length: 5", "hello")),
                .refuse(400, "two lines, one zero", Wire.post("Content-Length: 0\r\nContent-Length: 5", "hello")),
                .refuse(400, "two lines, one empty", Wire.post("Content-Length: 5\r\nContent-Length:", "hello")),
                .refuse(400, "two lines, apart", Wire.post("Content-Length: 5\r\nA: b\r\nContent-Length: 5", "hello")),
            ]),
        WireRule(
            "a length that no integer holds is too long, not short", "RFC 9110, 8.6; 15.5.14",
            [
                .accept("two digits", Wire.post("Content-Length: 10", "0123456789"), "POST / - 0123456789"),
                .refuse(413, "one more than 16 bits", Wire.post("Content-Length: 65537")),
                .refuse(413, "32 bits", Wire.post("Content-Length: 4294967296")),
                .refuse(413, "one more than 32 bits", Wire.post("Content-Length: 4294967301", "hello")),
                .refuse(413, "the largest integer", Wire.post("Content-Length: 9223372036854775807")),
                .refuse(413, "one more than the largest integer", Wire.post("Content-Length: 9223372036854775808")),
                .refuse(413, "64 bits", Wire.post("Content-Length: 18446744073709551615")),
                .refuse(413, "wraps to 5 in 64 bits", Wire.post("Content-Length: 18446744073709551621", "hello")),
                .refuse(413, "more than any integer", Wire.post("Content-Length: \(Wire.many("9", 400))")),
                .refuse(
                    400, "more than any integer, then a letter", Wire.post("Content-Length: \(Wire.many("9", 400))a")),
            ]),
        WireRule(
            "content ends where its length says, and what follows is a request", "RFC 9112, 6 and 6.3",
            oneSided: "what follows is judged by the other rules",
            [
                .accept("without framing fields there is none", Wire.post("A: b"), "POST / - "),
                .accept(
                    "with GET it is read", "GET / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nhi", "GET / - hi"),
                .accept(
                    "content that looks like a request is content",
                    Wire.post("Content-Length: 27", "GET /x HTTP/1.1\r\nHost: h\r\n\r"),
                    "POST / - GET /x HTTP/1.1\r\nHost: h\r\n\r"),
                .accept(
                    "content that looks like a chunk is content", Wire.post("Content-Length: 5", "0\r\n\r\n"),
                    "POST / - 0\r\n\r\n"),
            ]),
        WireRule(
            "Content-Length and Transfer-Encoding never come together", "RFC 9112, 6.1 and 6.3",
            [
                .accept(
                    "in a name that is like it", Wire.post("Content-Length: 1\r\nX-Transfer-Encoding: chunked", "a"),
                    "POST / - a"),
                .refuse(400, "length first", Wire.post("Content-Length: 5\r\nTransfer-Encoding: chunked", "0\r\n\r\n")),
                .refuse(400, "coding first", Wire.post("Transfer-Encoding: chunked\r\nContent-Length: 5", "0\r\n\r\n")),
                .refuse(400, "zero length", Wire.post("Content-Length: 0\r\nTransfer-Encoding: chunked", "0\r\n\r\n")),
                .refuse(
                    400, "coding first, zero length",
                    Wire.post("Transfer-Encoding: chunked\r\nContent-Length: 0", "0\r\n\r\n")),
                .refuse(400, "any spelling", Wire.post("tRANSFER-eNCODING:CHUNKED\r\ncontent-length:5", "0\r\n\r\n")),
                .refuse(
                    400, "apart", Wire.post("Content-Length: 5\r\nA: b\r\nTransfer-Encoding: chunked", "0\r\n\r\n")),
                .refuse(
                    400, "coding not supported", Wire.post("Transfer-Encoding: gzip, chunked\r\nContent-Length: 5")),
                .refuse(400, "coding unknown", Wire.post("Content-Length: 5\r\nTransfer-Encoding: x", "hello")),
                .refuse(400, "coding empty", Wire.post("Content-Length: 5\r\nTransfer-Encoding:", "hello")),
                .refuse(
                    400, "two lengths",
                    Wire.post("Content-Length: 5\r\nContent-Length: 5\r\nTransfer-Encoding: chunked")),
                .refuse(
                    400, "a length too large", Wire.post("Content-Length: 99999999999\r\nTransfer-Encoding: chunked")),
                .refuse(
                    400, "with GET",
                    "GET / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n"),
                .refuse(400, "in 1.0", Wire.post("Content-Length: 5\r\nTransfer-Encoding: chunked", version: "1.0")),
            ]),
    ]

    static let codingRules: [WireRule] = [
        WireRule(
            "Transfer-Encoding is the one token chunked", "RFC 9112, 6.1 and 7",
            [
                .accept("chunked", Wire.chunked("5\r\nhello\r\n0\r\n\r\n"), "POST / - hello"),
                .accept("in any case", Wire.post("transfer-ENCODING:\tChUnKeD ", "1\r\na\r\n0\r\n\r\n"), "POST / - a"),
                .refuse(400, "empty", Wire.post("Transfer-Encoding:", "0\r\n\r\n")),
                .refuse(400, "parameter", Wire.post("Transfer-Encoding: chunked;a=b", "0\r\n\r\n")),
                .refuse(400, "semicolon", Wire.post("Transfer-Encoding: chunked;", "0\r\n\r\n")),
                .refuse(400, "quoted", Wire.post("Transfer-Encoding: \"chunked\"", "0\r\n\r\n")),
                .refuse(400, "prefix", Wire.post("Transfer-Encoding: xchunked", "0\r\n\r\n")),
                .refuse(400, "suffix", Wire.post("Transfer-Encoding: chunkedx", "0\r\n\r\n")),
                .refuse(400, "two words", Wire.post("Transfer-Encoding: chunked chunked", "0\r\n\r\n")),
                .refuse(400, "vertical tab", Wire.post("Transfer-Encoding: \u{B}chunked", "0\r\n\r\n")),
                .refuse(400, "8-bit byte", Wire.post("Transfer-Encoding: chunked\u{A0}", "0\r\n\r\n")),
                .refuse(400, "empty members after it", Wire.post("Transfer-Encoding: chunked,", "0\r\n\r\n")),
                .refuse(400, "empty members before it", Wire.post("Transfer-Encoding: ,chunked,", "0\r\n\r\n")),
            ]),
        WireRule(
            "chunked is the last coding, and named once", "RFC 9112, 6.1",
            oneSided: "chunked alone is accepted by the rule before",
            [
                .refuse(400, "repeated on one line", Wire.post("Transfer-Encoding: chunked, chunked", "0\r\n\r\n")),
                .refuse(
                    400, "repeated on two lines", Wire.post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked")),
                .refuse(
                    400, "another on the next line",
                    Wire.post("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity")),
                .refuse(
                    400, "another on the line before",
                    Wire.post("Transfer-Encoding: gzip\r\nTransfer-Encoding: chunked")),
                .refuse(400, "not last", Wire.post("Transfer-Encoding: chunked, gzip")),
                .refuse(400, "another alone", Wire.post("Transfer-Encoding: gzip")),
                .refuse(400, "identity", Wire.post("Transfer-Encoding: identity")),
                .refuse(400, "repeated after another", Wire.post("Transfer-Encoding: gzip, chunked, chunked")),
                .refuse(
                    501, "another first is not supported", Wire.post("Transfer-Encoding: gzip, chunked", "0\r\n\r\n")),
                .refuse(501, "two others first", Wire.post("Transfer-Encoding: br,gzip ,\tchunked", "0\r\n\r\n")),
                .refuse(501, "an unknown one first", Wire.post("Transfer-Encoding: x-y, CHUNKED", "0\r\n\r\n")),
            ]),
        WireRule(
            "HTTP/1.0 has no transfer codings", "RFC 9112, 6.1",
            [
                .accept(
                    "Content-Length frames there",
                    Wire.post("Content-Length: 1\r\nConnection: keep-alive", "a", version: "1.0"),
                    "POST / - a"),
                .refuse(400, "chunked", Wire.chunked("0\r\n\r\n").replacing("HTTP/1.1", with: "HTTP/1.0")),
                .refuse(400, "gzip, chunked", Wire.post("Transfer-Encoding: gzip, chunked", version: "1.0")),
                .refuse(400, "empty", Wire.post("Transfer-Encoding:", version: "1.0")),
            ]),
    ]

    static let connectionRules: [WireRule] = [
        WireRule(
            "Connection is a list of tokens", "RFC 9110, 7.6.1",
            [
                .accept("tokens and empty members", Wire.with("Connection: , a ,\tkeep-alive,")),
                .accept("empty", Wire.with("Connection:")),
                .refuse(400, "two words", Wire.with("Connection: clo se")),
                .refuse(400, "semicolon", Wire.with("Connection: close;")),
                .refuse(400, "quoted", Wire.with("Connection: \"close\"")),
                .refuse(400, "value", Wire.with("Connection: a=b")),
                .refuse(400, "8-bit byte", Wire.with("Connection: \u{E9}")),
            ]),
        WireRule(
            "Upgrade is ignored", "RFC 9110, 7.8", oneSided: "no upgrade is an error",
            [
                .accept(
                    "HTTP/2", Wire.with("Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AA")),
                .accept("a socket", Wire.with("Connection: upgrade\r\nUpgrade: websocket")),
            ]),
        WireRule(
            "the only expectation is 100-continue", "RFC 9110, 10.1.1",
            [
                .accept(
                    "with content at once", Wire.post("Expect: 100-Continue\r\nContent-Length: 2", "ok"), "POST / - ok"),
                .accept("without content", Wire.with("Expect: 100-continue")),
                .accept("any in 1.0", "GET / HTTP/1.0\r\nExpect: x\r\nConnection: keep-alive\r\n\r\n"),
                .refuse(417, "unknown", Wire.post("Expect: 200-ok\r\nContent-Length: 2")),
                .refuse(417, "empty", Wire.post("Expect:\r\nContent-Length: 2")),
                .refuse(417, "list", Wire.post("Expect: 100-continue, 100-continue\r\nContent-Length: 2")),
                .refuse(417, "two lines", Wire.post("Expect: 100-continue\r\nExpect: x\r\nContent-Length: 2")),
                .refuse(
                    417, "two lines, other order", Wire.post("Expect: x\r\nExpect: 100-continue\r\nContent-Length: 2")),
                .refuse(417, "parameter", Wire.post("Expect: 100-continue;a=b\r\nContent-Length: 2")),
                .refuse(413, "too much content", Wire.post("Expect: 100-continue\r\nContent-Length: 65537")),
                .refuse(400, "bad framing", Wire.post("Expect: 100-continue\r\nContent-Length: +1")),
            ]),
    ]
}
