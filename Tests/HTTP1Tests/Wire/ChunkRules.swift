@testable import HTTP1

extension WireRule {
    private static let chunkLimits: Limits = {
        var limits = Limits()
        limits.contentLength = 300
        limits.chunkExtensionLength = 40
        limits.trailerLength = 40
        limits.fieldLineLength = 30
        limits.fieldCount = 3
        return limits
    }()

    static let chunkRules: [WireRule] = [
        WireRule(
            "a chunk size is hexadecimal digits, and nothing else stands in its line", "RFC 9112, 7.1",
            limits: chunkLimits,
            [
                .accept(
                    "in either case", Wire.chunked("A\r\n0123456789\r\na\r\nabcdefghij\r\n0\r\n\r\n"),
                    "POST / - 0123456789abcdefghij"),
                .accept(
                    "leading zeros up to 16 digits", Wire.chunked("0000000000000001\r\na\r\n0\r\n\r\n"), "POST / - a"),
                .refuse(400, "17 digits", Wire.chunked("00000000000000001\r\na\r\n0\r\n\r\n")),
                .refuse(400, "zeros without end", Wire.chunked(Wire.many("0", 17))),
                .refuse(400, "none", Wire.chunked("\r\n")),
                .refuse(400, "other letters", Wire.chunked("g\r\n")),
                .refuse(400, "plus sign", Wire.chunked("+1\r\na\r\n0\r\n\r\n")),
                .refuse(400, "minus sign", Wire.chunked("-1\r\na\r\n0\r\n\r\n")),
                .refuse(400, "prefix", Wire.chunked("0x1\r\na\r\n0\r\n\r\n")),
                .refuse(400, "separator", Wire.chunked("1_0\r\n")),
                .refuse(400, "fraction", Wire.chunked("1.0\r\na\r\n0\r\n\r\n")),
                .refuse(400, "space before it", Wire.chunked(" 1\r\na\r\n0\r\n\r\n")),
                .refuse(400, "space after it", Wire.chunked("1 \r\na\r\n0\r\n\r\n")),
                .refuse(400, "tab after it", Wire.chunked("1\t\r\na\r\n0\r\n\r\n")),
                .refuse(400, "8-bit digit", Wire.chunked("\u{B9}\r\na\r\n0\r\n\r\n")),
                .refuse(413, "over the limit", Wire.chunked("12D\r\n")),
                .refuse(413, "over the limit with those before", Wire.chunked("1\r\na\r\n12c\r\n")),
                .refuse(413, "32 bits", Wire.chunked("100000001\r\na\r\n")),
                .refuse(413, "63 bits", Wire.chunked("7fffffffffffffff\r\n")),
                .refuse(413, "64 bits", Wire.chunked("ffffffffffffffff\r\n")),
                .refuse(413, "over 63 bits with those before", Wire.chunked("1\r\na\r\n7fffffffffffffff\r\n")),
            ]),
        WireRule(
            "a chunk is as long as it says, and CRLF ends it and its size", "RFC 9112, 7.1",
            limits: chunkLimits,
            [
                .accept("none", Wire.chunked("0\r\n\r\n"), "POST / - "),
                .accept("several", Wire.chunked("1\r\na\r\n2\r\nbc\r\n0\r\n\r\n"), "POST / - abc"),
                .accept("data may hold CRLF", Wire.chunked("6\r\n\r\n0\r\n\r\r\n0\r\n\r\n"), "POST / - \r\n0\r\n\r"),
                .accept("the last is one or more zeros", Wire.chunked("1\r\na\r\n0000\r\n\r\n"), "POST / - a"),
                .refuse(400, "LF after the size", Wire.chunked("1\na\r\n0\r\n\r\n")),
                .refuse(400, "CR alone after the size", Wire.chunked("1\ra\r\n0\r\n\r\n")),
                .refuse(400, "LF after the data", Wire.chunked("1\r\na\n0\r\n\r\n")),
                .refuse(400, "CR alone after the data", Wire.chunked("1\r\na\r0\r\n\r\n")),
                .refuse(400, "nothing after the data", Wire.chunked("1\r\na0\r\n\r\n")),
                .refuse(400, "more data than announced", Wire.chunked("1\r\nab\r\n0\r\n\r\n")),
                .refuse(400, "less data than announced", Wire.chunked("3\r\na\r\n0\r\n\r\n")),
                .refuse(400, "LF after the last", Wire.chunked("0\n\n")),
                .refuse(400, "LF for the empty line", Wire.chunked("0\r\n\n")),
                .refuse(400, "CR alone for the empty line", Wire.chunked("0\r\n\rX")),
                .refuse(400, "an empty line between chunks", Wire.chunked("1\r\na\r\n\r\n0\r\n\r\n")),
            ]),
    ]

    static let extensionRules: [WireRule] = [
        WireRule(
            "a chunk extension is a name with an optional value, and is ignored", "RFC 9112, 7.1.1",
            limits: chunkLimits,
            [
                .accept("name", Wire.chunked("1;a\r\na\r\n0\r\n\r\n"), "POST / - a"),
                .accept("token value", Wire.chunked("1;a=b\r\na\r\n0;c\r\n\r\n"), "POST / - a"),
                .accept("quoted value", Wire.chunked("1;a=\"b;\\\"\t\u{E9}=\"\r\na\r\n0\r\n\r\n"), "POST / - a"),
                .accept("empty quoted value", Wire.chunked("1;a=\"\"\r\na\r\n0\r\n\r\n"), "POST / - a"),
                .accept("several", Wire.chunked("1;a;b=c;d=\"e\";f\r\na\r\n0\r\n\r\n"), "POST / - a"),
                .accept(
                    "bad blanks that recipients must parse", Wire.chunked("1; a = b ;c\t=\t\"d\" ;e\r\na\r\n0\r\n\r\n"),
                    "POST / - a"),
                .refuse(400, "blank before the first", Wire.chunked("1 ;a\r\na\r\n0\r\n\r\n")),
                .refuse(400, "no size", Wire.chunked(";a\r\na\r\n0\r\n\r\n")),
                .refuse(400, "no name", Wire.chunked("1;\r\na\r\n0\r\n\r\n")),
                .refuse(400, "no name before the value", Wire.chunked("1;=b\r\na\r\n0\r\n\r\n")),
                .refuse(400, "no value", Wire.chunked("1;a=\r\na\r\n0\r\n\r\n")),
                .refuse(400, "no name between two", Wire.chunked("1;;a\r\na\r\n0\r\n\r\n")),
                .refuse(400, "blank at the end", Wire.chunked("1;a \r\na\r\n0\r\n\r\n")),
                .refuse(400, "quote without end", Wire.chunked("1;a=\"b\r\na\r\n0\r\n\r\n")),
                .refuse(400, "quote for a name", Wire.chunked("1;\"a\"\r\na\r\n0\r\n\r\n")),
                .refuse(400, "text after the quotes", Wire.chunked("1;a=\"b\"c\r\na\r\n0\r\n\r\n")),
                .refuse(400, "two words", Wire.chunked("1;a b\r\na\r\n0\r\n\r\n")),
                .refuse(400, "two values", Wire.chunked("1;a=b=c\r\na\r\n0\r\n\r\n")),
                .refuse(400, "control byte", Wire.chunked("1;a\u{1}\r\na\r\n0\r\n\r\n")),
                .refuse(400, "control byte in quotes", Wire.chunked("1;a=\"\u{1}\"\r\na\r\n0\r\n\r\n")),
                .refuse(400, "escaped control byte", Wire.chunked("1;a=\"\\\u{1}\"\r\na\r\n0\r\n\r\n")),
                .refuse(400, "LF at the end", Wire.chunked("1;a\na\r\n0\r\n\r\n")),
                .refuse(400, "LF in quotes", Wire.chunked("1;a=\"\n\"\r\na\r\n0\r\n\r\n")),
                .refuse(400, "CRLF in quotes", Wire.chunked("1;a=\"\r\n\"\r\na\r\n0\r\n\r\n")),
                .refuse(400, "CR without LF", Wire.chunked("1;a\rb\r\na\r\n0\r\n\r\n")),
            ]),
        WireRule(
            "the chunk extensions of a message are bounded", "RFC 9112, 7.1.1", limits: chunkLimits,
            [
                .accept("40 bytes", Wire.chunked("1;\(Wire.many("a", 39))\r\na\r\n0\r\n\r\n"), "POST / - a"),
                .refuse(400, "41 bytes", Wire.chunked("1;\(Wire.many("a", 40))\r\na\r\n0\r\n\r\n")),
                .refuse(
                    400, "41 bytes in all",
                    Wire.chunked("1;\(Wire.many("a", 20))\r\na\r\n1;\(Wire.many("a", 20))")),
                .refuse(400, "without end", Wire.chunked("1;a=\"\(Wire.many("b", 60))")),
            ]),
    ]

    static let trailerRules: [WireRule] = [
        WireRule(
            "a trailer section is field lines as strict as those of the header", "RFC 9112, 7.1.2",
            limits: chunkLimits,
            [
                .accept("one", Wire.chunked("1\r\na\r\n0\r\nA: b\r\n\r\n"), "POST / - a"),
                .refuse(400, "no colon", Wire.chunked("0\r\nA\r\n\r\n")),
                .refuse(400, "no name", Wire.chunked("0\r\n: b\r\n\r\n")),
                .refuse(400, "blank before the colon", Wire.chunked("0\r\nA : b\r\n\r\n")),
                .refuse(400, "folded", Wire.chunked("0\r\nA: b\r\n c\r\n\r\n")),
                .refuse(400, "blank first", Wire.chunked("0\r\n A: b\r\n\r\n")),
                .refuse(400, "control byte", Wire.chunked("0\r\nA: \0\r\n\r\n")),
                .refuse(400, "LF", Wire.chunked("0\r\nA: b\n\r\n")),
                .refuse(400, "CR", Wire.chunked("0\r\nA: b\r\r\n\r\n")),
                .refuse(400, "a request in place of the empty line", Wire.chunked("0\r\nGET / HTTP/1.1\r\n\r\n")),
            ]),
        WireRule(
            "no field of a trailer section has an effect", "RFC 9110, 6.5.1", limits: chunkLimits,
            oneSided: "what is bad there is refused by the rule before",
            [
                .accept("framing", Wire.chunked("0\r\nContent-Length: 5\r\n\r\n"), "POST / - "),
                .accept("another coding", Wire.chunked("0\r\nTransfer-Encoding: gzip\r\n\r\n"), "POST / - "),
                .accept("routing", Wire.chunked("0\r\nHost: x y\r\n\r\n"), "POST / - "),
                .accept("the connection", Wire.chunked("0\r\nConnection: close\r\n\r\n"), "POST / - "),
                .accept("an expectation", Wire.chunked("0\r\nExpect: x\r\n\r\n"), "POST / - "),
            ]),
        WireRule(
            "a trailer section is bounded", "RFC 6585, 5", limits: chunkLimits,
            [
                .accept("40 bytes", Wire.chunked("0\r\nA: \(Wire.many("b", 27))\r\nB:cd\r\n\r\n"), "POST / - "),
                .accept("most fields", Wire.chunked("0\r\nA:\r\nB:\r\nC:\r\n\r\n"), "POST / - "),
                .refuse(431, "41 bytes", Wire.chunked("0\r\nA: \(Wire.many("b", 27))\r\nB:cde\r\n\r\n")),
                .refuse(431, "without end", Wire.chunked("0\r\nA: b\r\nB: \(Wire.many("b", 29))")),
                .refuse(431, "a line over its limit", Wire.chunked("0\r\nA: \(Wire.many("b", 28))\r\n\r\n")),
                .refuse(431, "too many fields", Wire.chunked("0\r\nA:\r\nB:\r\nC:\r\nD:\r\n\r\n")),
            ]),
    ]
}
