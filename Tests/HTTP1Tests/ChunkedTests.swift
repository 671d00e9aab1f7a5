import Testing

@testable import HTTP1

@Suite("Chunked transfer coding (RFC 9112, section 7.1)")
struct ChunkedTests {
    private static let limits: Limits = {
        var limits = Limits()
        limits.contentLength = 300
        limits.chunkExtensionLength = 40
        limits.trailerLength = 40
        limits.fieldLineLength = 60
        limits.fieldCount = 3
        return limits
    }()

    private static func post(_ content: String) -> String {
        "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n\(content)"
    }

    @Test(
        "a chunk is its size, CRLF, that many octets, CRLF",
        arguments: [
            .accept("no content", post("0\r\n\r\n"), "POST / - "),
            .accept("several chunks", post("1\r\na\r\n2\r\nbc\r\n0\r\n\r\n"), "POST / - abc"),
            .accept(
                "hexadecimal in either case", post("A\r\n0123456789\r\na\r\nabcdefghij\r\n0\r\n\r\n"),
                "POST / - 0123456789abcdefghij"),
            .accept("data may hold CRLF", post("6\r\n\r\n0\r\n\r\r\n0\r\n\r\n"), "POST / - \r\n0\r\n\r"),
            .accept("leading zeros up to 16 digits", post("0000000000000001\r\na\r\n0\r\n\r\n"), "POST / - a"),
            .accept("the last chunk is one or more zeros", post("1\r\na\r\n0000\r\n\r\n"), "POST / - a"),
            .refuse(400, "17 digits", post("00000000000000001\r\na\r\n0\r\n\r\n")),
            .refuse(400, "zeros without end", post(String(repeating: "0", count: 17))),
            .refuse(400, "no size", post("\r\n")),
            .refuse(400, "other letters", post("g\r\n")),
            .refuse(400, "plus sign", post("+1\r\na\r\n0\r\n\r\n")),
            .refuse(400, "minus sign", post("-1\r\na\r\n0\r\n\r\n")),
            .refuse(400, "prefix", post("0x1\r\na\r\n0\r\n\r\n")),
            .refuse(400, "separator", post("1_0\r\n")),
            .refuse(400, "space before the size", post(" 1\r\na\r\n0\r\n\r\n")),
            .refuse(400, "space after the size", post("1 \r\na\r\n0\r\n\r\n")),
            .refuse(400, "tab after the size", post("1\t\r\na\r\n0\r\n\r\n")),
            .refuse(400, "LF after the size", post("1\na\r\n0\r\n\r\n")),
            .refuse(400, "CR alone after the size", post("1\ra\r\n0\r\n\r\n")),
            .refuse(400, "LF after the data", post("1\r\na\n0\r\n\r\n")),
            .refuse(400, "CR alone after the data", post("1\r\na\r0\r\n\r\n")),
            .refuse(400, "no line end after the data", post("1\r\na0\r\n\r\n")),
            .refuse(400, "more data than announced", post("1\r\nab\r\n0\r\n\r\n")),
            .refuse(400, "LF at the end", post("0\n\n")),
            .refuse(400, "LF after the last chunk", post("0\r\n\n")),
            .refuse(413, "a chunk over the limit", post("12D\r\n")),
            .refuse(413, "chunks over the limit", post("1\r\na\r\n12c\r\n")),
            .refuse(413, "a size of 63 bits", post("7fffffffffffffff\r\n")),
            .refuse(413, "a size of 64 bits", post("ffffffffffffffff\r\n")),
        ] as [WireCase])
    func chunks(wire: WireCase) throws { try wire.check(limits: ChunkedTests.limits) }

    @Test(
        "extensions are a name with an optional value, and are ignored (9112, 7.1.1)",
        arguments: [
            .accept("name", post("1;a\r\na\r\n0\r\n\r\n"), "POST / - a"),
            .accept("token value", post("1;a=b\r\na\r\n0;c\r\n\r\n"), "POST / - a"),
            .accept("quoted value", post("1;a=\"b;\\\"\t\u{E9}=\"\r\na\r\n0\r\n\r\n"), "POST / - a"),
            .accept("empty quoted value", post("1;a=\"\"\r\na\r\n0\r\n\r\n"), "POST / - a"),
            .accept("several", post("1;a;b=c;d=\"e\";f\r\na\r\n0\r\n\r\n"), "POST / - a"),
            .accept(
                "bad whitespace that recipients must parse", post("1; a = b ;c\t=\t\"d\" ;e\r\na\r\n0\r\n\r\n"),
                "POST / - a"),
            .accept("40 bytes", post("1;\(String(repeating: "a", count: 39))\r\na\r\n0\r\n\r\n"), "POST / - a"),
            .refuse(400, "41 bytes", post("1;\(String(repeating: "a", count: 40))\r\na\r\n0\r\n\r\n")),
            .refuse(
                400, "41 bytes in all",
                post("1;\(String(repeating: "a", count: 20))\r\na\r\n1;\(String(repeating: "a", count: 20))")),
            .refuse(400, "blank before the first", post("1 ;a\r\na\r\n0\r\n\r\n")),
            .refuse(400, "no name", post("1;\r\na\r\n0\r\n\r\n")),
            .refuse(400, "no name before the value", post("1;=b\r\na\r\n0\r\n\r\n")),
            .refuse(400, "no value", post("1;a=\r\na\r\n0\r\n\r\n")),
            .refuse(400, "empty extension", post("1;;a\r\na\r\n0\r\n\r\n")),
            .refuse(400, "blank at the end", post("1;a \r\na\r\n0\r\n\r\n")),
            .refuse(400, "quote without end", post("1;a=\"b\r\na\r\n0\r\n\r\n")),
            .refuse(400, "text after the quotes", post("1;a=\"b\"c\r\na\r\n0\r\n\r\n")),
            .refuse(400, "control byte", post("1;a\u{1}\r\na\r\n0\r\n\r\n")),
            .refuse(400, "control byte in quotes", post("1;a=\"\u{1}\"\r\na\r\n0\r\n\r\n")),
            .refuse(400, "escaped control byte", post("1;a=\"\\\u{1}\"\r\na\r\n0\r\n\r\n")),
            .refuse(400, "LF at the end", post("1;a\na\r\n0\r\n\r\n")),
            .refuse(400, "LF in quotes", post("1;a=\"\n\"\r\na\r\n0\r\n\r\n")),
            .refuse(400, "CR without LF", post("1;a\rb\r\na\r\n0\r\n\r\n")),
            .refuse(400, "two values", post("1;a=b=c\r\na\r\n0\r\n\r\n")),
        ] as [WireCase])
    func extensions(wire: WireCase) throws { try wire.check(limits: ChunkedTests.limits) }

    @Test(
        "trailers are field lines, bounded and discarded (9112, 7.1.2; 9110, 6.5.1)",
        arguments: [
            .accept("one", post("1\r\na\r\n0\r\nA: b\r\n\r\n"), "POST / - a"),
            .accept("framing fields without effect", post("0\r\nContent-Length: 5\r\nHost: x y\r\n\r\n"), "POST / - "),
            .accept("connection fields without effect", post("0\r\nConnection: close\r\n\r\n"), "POST / - "),
            .accept("40 bytes", post("0\r\nA: \(String(repeating: "b", count: 33))\r\n\r\n"), "POST / - "),
            .accept("most fields", post("0\r\nA:\r\nB:\r\nC:\r\n\r\n"), "POST / - "),
            .refuse(431, "41 bytes", post("0\r\nA: \(String(repeating: "b", count: 34))\r\n\r\n")),
            .refuse(431, "too long, without end", post("0\r\nA: \(String(repeating: "b", count: 38))")),
            .refuse(431, "too many", post("0\r\nA:\r\nB:\r\nC:\r\nD:\r\n\r\n")),
            .refuse(400, "no colon", post("0\r\nA\r\n\r\n")),
            .refuse(400, "blank before the colon", post("0\r\nA : b\r\n\r\n")),
            .refuse(400, "folded", post("0\r\nA: b\r\n c\r\n\r\n")),
            .refuse(400, "control byte", post("0\r\nA: \0\r\n\r\n")),
            .refuse(400, "bare LF", post("0\r\nA: b\n\r\n")),
            .refuse(400, "bare CR", post("0\r\nA: b\r\r\n\r\n")),
            .refuse(400, "a request in place of the empty line", post("0\r\nGET / HTTP/1.1\r\n\r\n")),
        ] as [WireCase])
    func trailers(wire: WireCase) throws { try wire.check(limits: ChunkedTests.limits) }
}
