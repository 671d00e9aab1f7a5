import Testing

@testable import HTTP1

@Suite("Framing of content (RFC 9112, section 6)")
struct FramingTests {
    private static func post(_ fields: String, _ content: String = "", version: String = "1.1") -> String {
        "POST / HTTP/\(version)\r\nHost: h\r\n\(fields)\r\n\r\n\(content)"
    }

    @Test(
        "Content-Length is one decimal number (9110, 8.6)",
        arguments: [
            .accept("content of that length", post("Content-Length: 5", "hello"), "POST / - hello"),
            .accept("zero", post("Content-Length: 0"), "POST / - "),
            .accept("name in any case, tabs around the value", post("cONTENT-lENGTH:\t5\t", "hello"), "POST / - hello"),
            .accept("without it there is no content (9112, 6.3)", post("A: b"), "POST / - "),
            .accept(
                "content with GET is read", "GET / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nhi", "GET / - hi"),
            .accept(
                "content that looks like a request is content",
                post("Content-Length: 27", "GET /x HTTP/1.1\r\nHost: h\r\n\r"),
                "POST / - GET /x HTTP/1.1\r\nHost: h\r\n\r"),
            .refuse(400, "empty", post("Content-Length:")),
            .refuse(400, "plus sign", post("Content-Length: +5", "hello")),
            .refuse(400, "minus sign", post("Content-Length: -5", "hello")),
            .refuse(400, "blank inside", post("Content-Length: 5 5", "hello")),
            .refuse(400, "list", post("Content-Length: 5, 5", "hello")),
            .refuse(400, "hexadecimal", post("Content-Length: 0x5", "hello")),
            .refuse(400, "letters", post("Content-Length: 5a", "hello")),
            .refuse(400, "fraction", post("Content-Length: 5.0", "hello")),
            .refuse(400, "exponent", post("Content-Length: 1e1", "hello")),
            .refuse(400, "separator", post("Content-Length: 1_0", "hello")),
            .refuse(400, "leading zero (C)", post("Content-Length: 05", "hello")),
            .refuse(400, "two zeros (C)", post("Content-Length: 00")),
            .refuse(400, "quoted", post("Content-Length: \"5\"", "hello")),
            .refuse(400, "digits that are not ASCII", post("Content-Length: \u{B2}", "hi")),
            .refuse(400, "repeated, different", post("Content-Length: 5\r\nContent-Length: 6", "hello")),
            .refuse(400, "repeated, equal (C)", post("Content-Length: 5\r\ncontent-length: 5", "hello")),
            .refuse(413, "just above the limit", post("Content-Length: 65537")),
            .refuse(413, "the largest integer", post("Content-Length: 9223372036854775807")),
            .refuse(413, "one more than the largest integer", post("Content-Length: 9223372036854775808")),
            .refuse(413, "wraps to 5 in 64 bits", post("Content-Length: 18446744073709551621", "hello")),
            .refuse(413, "more than any integer", post("Content-Length: \(String(repeating: "9", count: 400))")),
            .refuse(413, "too long, in spite of Expect", post("Expect: 100-continue\r\nContent-Length: 70000")),
        ] as [WireCase])
    func contentLength(wire: WireCase) throws { try wire.check() }

    @Test(
        "Transfer-Encoding is chunked, once, and alone (9112, 6.1)",
        arguments: [
            .accept("chunked", post("Transfer-Encoding: chunked", "5\r\nhello\r\n0\r\n\r\n"), "POST / - hello"),
            .accept("in any case", post("transfer-ENCODING:\tChUnKeD ", "1\r\na\r\n0\r\n\r\n"), "POST / - a"),
            .refuse(400, "with Content-Length", post("Content-Length: 5\r\nTransfer-Encoding: chunked", "0\r\n\r\n")),
            .refuse(400, "before Content-Length", post("Transfer-Encoding: chunked\r\nContent-Length: 5", "0\r\n\r\n")),
            .refuse(
                400, "before Content-Length, not supported",
                post("Transfer-Encoding: gzip, chunked\r\nContent-Length: 5")),
            .refuse(400, "unknown, with Content-Length", post("Content-Length: 5\r\nTransfer-Encoding: x", "hello")),
            .refuse(400, "in HTTP/1.0", post("Transfer-Encoding: chunked", "0\r\n\r\n", version: "1.0")),
            .refuse(400, "repeated on one line", post("Transfer-Encoding: chunked, chunked", "0\r\n\r\n")),
            .refuse(400, "repeated on two lines", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked")),
            .refuse(400, "on two lines", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity")),
            .refuse(400, "not last", post("Transfer-Encoding: chunked, gzip")),
            .refuse(400, "other coding alone", post("Transfer-Encoding: gzip")),
            .refuse(400, "identity", post("Transfer-Encoding: identity")),
            .refuse(400, "empty", post("Transfer-Encoding:", "0\r\n\r\n")),
            .refuse(400, "empty members", post("Transfer-Encoding: chunked,", "0\r\n\r\n")),
            .refuse(400, "parameter", post("Transfer-Encoding: chunked;a=b", "0\r\n\r\n")),
            .refuse(400, "quoted", post("Transfer-Encoding: \"chunked\"", "0\r\n\r\n")),
            .refuse(400, "prefix", post("Transfer-Encoding: xchunked", "0\r\n\r\n")),
            .refuse(400, "vertical tab", post("Transfer-Encoding: \u{B}chunked", "0\r\n\r\n")),
            .refuse(400, "8-bit byte", post("Transfer-Encoding: chunked\u{A0}", "0\r\n\r\n")),
            .refuse(400, "blank before the colon", post("Transfer-Encoding : chunked", "0\r\n\r\n")),
            .refuse(400, "folded", post("Transfer-Encoding:\r\n chunked", "0\r\n\r\n")),
            .refuse(501, "another coding first", post("Transfer-Encoding: gzip, chunked", "0\r\n\r\n")),
        ] as [WireCase])
    func transferEncoding(wire: WireCase) throws { try wire.check() }

    @Test(
        "incomplete content is never handed on (9112, 8)",
        arguments: [
            post("Content-Length: 5", "hell"), post("Transfer-Encoding: chunked", "5\r\nhello\r\n"),
            post("Transfer-Encoding: chunked", "5\r\nhello\r\n0\r\n"), post("Transfer-Encoding: chunked", "5\r\nhel"),
            "GET / HTTP/1.1\r\nHost: h\r\n",
        ])
    func incomplete(request: String) {
        var peer = Peer()
        peer.send(request)
        #expect(peer.next == .read)
        #expect(!peer.connection.isIdle)
        peer.end()
        #expect(peer.next == .close)
        #expect(peer.answered.isEmpty)
    }

    @Test("content up to the limit is accepted, in one packet or many", arguments: [65535, 65536])
    func largest(length: Int) throws {
        let content = String(repeating: "c", count: length)
        for request in [
            "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: \(length)\r\n\r\n\(content)",
            "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "\(String(length, radix: 16))\r\n\(content)\r\n0\r\n\r\n",
        ].map(bytes) {
            var peer = Peer()
            peer.send(request)
            #expect(try peer.responses().map(\.content.utf8.count) == [length + 9])
            expectSameAnswers(as: peer, to: request, cuts: [30, 60, 70, 1000, 65537])
        }
    }

    @Test("is linear in the input: content that dribbles in is not looked at again")
    func dribble() throws {
        let count = 60_000
        var peer = Peer()
        peer.send("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n")
        for _ in 0..<count { peer.send("1\r\na\r\n") }
        peer.send("0\r\n\r\n")
        #expect(try peer.responses().map(\.content.utf8.count) == [count + 9])
    }
}
