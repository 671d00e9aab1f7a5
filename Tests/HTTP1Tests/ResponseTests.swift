import Testing

@testable import HTTP1

@Suite("Responses (RFC 9110, sections 6.6.1, 8.6, 9.3.2)")
struct ResponseTests {
    private static let common = [Field("X-Content-Type-Options", "nosniff"), Field("Server", "legcramps")]

    private func answer(
        _ response: Response, method: String = "GET", version: String = "1.1", more: String = ""
    ) throws -> (ReceivedResponse, wire: String) {
        var peer = Peer(commonFields: ResponseTests.common) { _ in response }
        peer.send("\(method) / HTTP/\(version)\r\nHost: h\r\nX-Request-Id: id\r\n\(more)\r\n")
        return (try #require(peer.responses(to: [method]).first), text(peer.answered))
    }

    @Test("are laid out as status line, fields and content")
    func layout() throws {
        let fields = [Field("Content-Type", "application/json"), Field("ETag", "\"a\"")]
        let expected = """
            HTTP/1.1 200 OK\r
            Content-Type: application/json\r
            ETag: "a"\r
            Content-Length: 2\r
            Date: Sun, 06 Nov 1994 08:49:37 GMT\r
            X-Content-Type-Options: nosniff\r
            Server: legcramps\r
            X-Request-Id: id\r
            \r
            {}
            """
        let dynamic = Response(.ok, fields: fields, content: .bytes([0x7B, 0x7D]))
        let prepared = Response(PreparedResponse(fields: fields, content: [0x7B, 0x7D]))
        #expect(try answer(dynamic).wire == expected)
        let headed = Response(ResponseHead(fields: fields), content: [0x7B, 0x7D])
        #expect(try answer(prepared).wire == expected)
        #expect(try answer(headed).wire == expected)
        #expect([dynamic, prepared, headed].allSatisfy { $0.content.bytes == [0x7B, 0x7D] })
        #expect(Response(.noContent).content.bytes == [])
    }

    @Test(
        "have the length, unless their status excludes content",
        arguments: [
            (Status.ok, 3, "3"), (.ok, 0, "0"), (Status(201), 1000, "1000"), (.notFound, 10, "10"),
            (.noContent, 0, nil),
            (.notModified, 0, nil), (Status(205), 0, "0"), (Status(599), 1, "1"),
        ] as [(Status, Int, String?)])
    func length(status: Status, count: Int, expected: String?) throws {
        let content = Array(repeating: UInt8(0x61), count: count)
        for response in [
            Response(status, content: count == 0 ? .none : .bytes(content)),
            Response(status, content: .bytes(content)),
            Response(PreparedResponse(status: status, fields: [], content: content)),
        ] {
            for method in ["GET", "HEAD", "POST", "OPTIONS"] {
                let (received, wire) = try answer(response, method: method)
                #expect(received.status == status.code)
                #expect(received["Content-Length"] == expected)
                #expect(received["Transfer-Encoding"] == nil)
                #expect(received["Date"] == Peer.date)
                #expect(received["X-Request-Id"] == "id")
                #expect(received["Server"] == "legcramps")
                #expect(received.content.utf8.count == (method == "HEAD" ? 0 : count))
                #expect(wire.hasSuffix("\r\n\r\n\(received.content)"))
            }
        }
    }

    @Test("to HEAD have the fields of GET (9110, 9.3.2)")
    func head() throws {
        let responses = [
            Response(.ok, fields: [Field("A", "b")], content: .bytes([1, 2, 3])),
            Response(PreparedResponse(fields: [Field("A", "b")], content: [1, 2, 3]), fields: [Field("C", "d")]),
            Response(ResponseHead(fields: [Field("A", "b")]), content: [1, 2, 3], fields: [Field("C", "d")]),
        ]
        for response in responses {
            let get = try answer(response).0
            #expect(try answer(response, method: "HEAD").0.fields == get.fields)
        }
    }

    @Test("a status excluding content never has any")
    func excluded() throws {
        for status in [Status.noContent, .notModified] {
            let (received, wire) = try answer(Response(status, content: .bytes([1, 2])))
            #expect(received["Content-Length"] == nil)
            #expect(wire.hasSuffix("\r\n\r\n"))
        }
    }

    @Test("prepared ones can have fields added, and say how the connection goes on")
    func preparedVariants() throws {
        let response = Response(
            PreparedResponse(status: .notFound, fields: [], content: [0x61]), fields: [Field("Vary", "Origin")])
        #expect(response.status == .notFound)
        #expect(try answer(response).0["Vary"] == "Origin")
        #expect(try answer(response).0["Connection"] == nil)
        #expect(try answer(response, more: "Connection: close\r\n").0["Connection"] == "close")
        let old = try answer(response, version: "1.0", more: "Connection: keep-alive\r\n")
        #expect(old.0["Connection"] == "keep-alive")
        #expect(old.wire.hasPrefix("HTTP/1.1 404 Not Found\r\n"))
    }

    @Test(
        "with fields that would break the wire are replaced by 500",
        arguments: [
            Field("A", "b\r\nC: d"), Field("A", "b\n"), Field("A", "b\0"), Field("A", "\u{7F}"), Field("A", " b"),
            Field("A", "b\t"), Field("", "b"), Field("A b", "c"), Field("A:", "b"), Field("\u{E9}", "b"),
            Field("A\r\n", "b"), Field("Content-Length", "5"), Field("transfer-ENCODING", "chunked"),
            Field("Connection", "close"), Field("Keep-Alive", "1"), Field("date", Peer.date),
            Field("X-Request-ID", "a"),
        ])
    func badFields(field: Field) throws {
        for content in [Response.Content.none, .bytes([1]), .prepared(PreparedResponse(fields: []))] {
            let (received, wire) = try answer(Response(.ok, fields: [field], content: content))
            #expect(received.status == 500)
            #expect(received["Content-Type"] == "application/problem+json")
            #expect(wire.hasPrefix("HTTP/1.1 500 Internal Server Error\r\nContent-Type"))
        }
    }

    @Test("an empty value, tabs inside and 8-bit text are lawful in a field")
    func goodFields() throws {
        for value in ["", "a\tb", "\u{E9}", "a b"] {
            #expect(Field("A", value).isAllowed)
        }
    }

    @Test("an interim status from a handler is replaced by 500")
    func interim() throws {
        #expect(try answer(Response(Status(100))).0.status == 500)
    }

    @Test("of the protocol layer are problem documents with every common field (9457)")
    func problems() throws {
        var peer = Peer(commonFields: ResponseTests.common)
        peer.send("GET / HTTP/1.1\r\nX-Request-Id: r-1\r\n\r\n")
        let response = try #require(peer.responses().first)
        #expect(response["Content-Type"] == "application/problem+json")
        #expect(response["Cache-Control"] == "no-store")
        #expect(response["Date"] == Peer.date)
        #expect(response["X-Content-Type-Options"] == "nosniff")
        #expect(response["X-Request-Id"] == "r-1")
        #expect(response["Connection"] == "close")
        let expected =
            #"{"type":"urn:legcramps:problem:missing-host","title":"Host missing","status":400,"#
            + #""detail":"Send one Host field.","request_id":"r-1"}"#
        #expect(response.content == expected)
    }

    @Test(
        "to a refused HEAD have no content, however early it is refused (9110, 9.3.2)",
        arguments: [
            ("HEAD / HTTP/1.1\r\n\r\n", 400), ("HEAD / HTTP/2.0\r\n\r\n", 505), ("HEAD /\r\n", 400),
            ("HEAD  / HTTP/1.1\r\n", 400), ("HEAD /# HTTP/1.1\r\n", 400), ("HEAD /\0", 400), ("HEAD /\n", 400),
            ("\r\nHEAD /\rx", 400), ("HEAD /\(String(repeating: "a", count: 8188))", 414),
            ("HEAD / HTTP/1.1\r\nHost: h\r\nContent-Length: 99999\r\n\r\n", 413),
            ("HEAD / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nx", 400),
        ])
    func refusedHead(wire: String, status: Int) throws {
        for (method, isHead) in [("HEAD", true), ("HEAP", false)] {
            var peer = Peer()
            let input = bytes(wire.replacing("HEAD", with: method))
            peer.send(input)
            #expect(text(peer.answered).hasSuffix("\r\n\r\n") == isHead)
            #expect(try peer.responses(to: [method]).map(\.status) == [status])
            expectSameAnswers(as: peer, to: input, cuts: Array(0...min(input.count, 40)))
        }
    }

    @Test(
        "to a refused line have content, although the next line asks with HEAD",
        arguments: ["X\r\n", "\r\n\r\n\r\n", "\r\nX\r\n", "G(T / HTTP/1.1\r\n"])
    func refusedBeforeHead(wire: String) throws {
        var peer = Peer()
        let input = bytes(wire + "HEAD / HTTP/1.1\r\nHost: h\r\n\r\n")
        peer.send(input)
        #expect(try peer.responses().map(\.status) == [400])
        #expect(!text(peer.answered).hasSuffix("\r\n\r\n"))
        expectSameAnswers(as: peer, to: input)
    }

    @Test("to a HEAD that never ends have no content")
    func slowHead() throws {
        var peer = Peer()
        peer.send("HEAD /")
        peer.wait(until: 10)
        #expect(text(peer.answered).hasSuffix("\r\n\r\n"))
        #expect(try peer.responses(to: ["HEAD"]).map(\.status) == [408])
    }

    @Test(
        "of the protocol layer have the fields that depend on what was read of the request",
        arguments: [
            ("GET / HTTP/1.1\r\nHost: h\r\nA: b\r\nC\r\n", 400, "b"),
            ("GET / HTTP/1.1\r\nHost: h\r\nA: b\r\nContent-Length: 99999\r\n\r\n", 413, "b"),
            ("GET / HTTP/1.1\r\nHost: h\r\nA: b\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n123456", 400, "b"),
            ("GET / HTTP/1.1\r\nA: b\r\n\r\n", 400, "b"), ("GET / HTTP/1.1\r\nC\r\nA: b\r\n\r\n", 400, nil),
            ("GET /\r\n", 400, nil), ("\n", 400, nil),
        ] as [(String, Int, String?)])
    func refusalFields(wire: String, status: Int, value: String?) throws {
        var peer = Peer(refusalFields: { fields in fields["a"].map { [Field("A", text($0))] } ?? [] })
        peer.send("GET / HTTP/1.1\r\nHost: h\r\nA: first\r\n\r\n" + wire)
        let responses = try peer.responses()
        #expect(responses.map(\.status) == [200, status])
        #expect(responses[0]["A"] == nil)
        #expect(responses[1]["A"] == value)
        #expect(responses[1]["Content-Type"] == "application/problem+json")
    }

    @Test("of the protocol layer to what stops arriving have them too")
    func refusalFieldsOfTimeout() throws {
        var peer = Peer(refusalFields: { fields in [Field("A", "\(fields.count)")] })
        peer.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\na")
        peer.wait(until: 10)
        #expect(try peer.responses().map { "\($0.status) \($0["A"] ?? "-")" } == ["408 2"])
    }

    @Test("in place of what a handler cannot send have them too")
    func refusalFieldsOfUnsendable() throws {
        var peer = Peer(
            handler: { _ in Response(.ok, fields: [Field("A", "\n")]) }, refusalFields: { _ in [Field("B", "c")] })
        peer.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(try peer.responses().map { "\($0.status) \($0["B"] ?? "-")" } == ["500 c"])
    }

    @Test(
        "say why their status is what it is (9110, 15)",
        arguments: [
            (.ok, "200 OK"), (.noContent, "204 No Content"), (.notModified, "304 Not Modified"),
            (.badRequest, "400 Bad Request"), (.notFound, "404 Not Found"),
            (.methodNotAllowed, "405 Method Not Allowed"),
            (.notAcceptable, "406 Not Acceptable"), (.requestTimeout, "408 Request Timeout"),
            (.preconditionFailed, "412 Precondition Failed"), (.contentTooLarge, "413 Content Too Large"),
            (.uriTooLong, "414 URI Too Long"), (.unsupportedMediaType, "415 Unsupported Media Type"),
            (.expectationFailed, "417 Expectation Failed"), (.unprocessableContent, "422 Unprocessable Content"),
            (.tooManyRequests, "429 Too Many Requests"), (.fieldsTooLarge, "431 Request Header Fields Too Large"),
            (.internalServerError, "500 Internal Server Error"), (.notImplemented, "501 Not Implemented"),
            (.serviceUnavailable, "503 Service Unavailable"), (.versionNotSupported, "505 HTTP Version Not Supported"),
            (Status(299), "299 "),
        ] as [(Status, String)])
    func reason(status: Status, line: String) throws {
        #expect(try answer(Response(status)).wire.hasPrefix("HTTP/1.1 \(line)\r\n"))
    }

    @Test(
        "the identifier is the peer's if it is strict, otherwise generated",
        arguments: [
            ("X-Request-Id: abc-DEF_1.2\r\n", "abc-DEF_1.2"), ("x-request-id:  a \r\n", "a"),
            ("X-Request-Id: \(String(repeating: "a", count: 64))\r\n", String(repeating: "a", count: 64)),
            ("X-Request-Id: \(String(repeating: "a", count: 65))\r\n", nil), ("X-Request-Id:\r\n", nil),
            ("X-Request-Id: a b\r\n", nil), ("X-Request-Id: a/b\r\n", nil), ("X-Request-Id: <a>\r\n", nil),
            ("X-Request-Id: \u{E9}\r\n", nil), ("X-Request-Id: a\r\nX-Request-Id: b\r\n", nil),
            ("X-Request-Id: a\r\nX-Request-Id: b\r\nX-Request-Id: c\r\n", nil), ("", nil),
        ] as [(String, String?)])
    func identifier(field: String, expected: String?) throws {
        var peer = Peer { request in Response(.ok, content: .bytes(Array(request.id.description.utf8))) }
        peer.send("GET / HTTP/1.1\r\nHost: h\r\n\(field)\r\n")
        let response = try #require(peer.responses().first)
        #expect(response["X-Request-Id"] == expected ?? "63cbe1e459320dd7")
        #expect(response["X-Request-Id"] == response.content)
    }

    @Test("generated identifiers differ")
    func generated() {
        var generator = IdentifierGenerator(state: 0)
        #expect(Set((0..<1000).map { _ in generator.next() }).count == 1000)
        #expect(RequestID(0x0123_4567_89AB_CDEF).description == "0123456789abcdef")
    }
}

@Suite("Problems (RFC 9457)")
struct ProblemTests {
    private static let errors: [ProtocolError] = [
        .lineNotEndedByCRLF, .controlByte, .tooManyEmptyLines(limit: 1), .malformedRequestLine,
        .malformedMethod(limit: 1), .malformedVersion, .unsupportedVersion, .unsupportedMethod,
        .requestLineTooLong(limit: 1), .malformedTarget, .malformedPercentEncoding, .targetAboveRoot, .wrongTargetForm,
        .malformedField, .blankBeforeColon, .foldedField, .fieldLineTooLong(limit: 1), .headerTooLong(limit: 1),
        .tooManyFields(limit: 1), .missingHost, .repeatedHost, .malformedHost, .hostDisagreesWithTarget,
        .malformedConnection, .malformedContentLength, .repeatedContentLength, .contentLengthWithTransferEncoding,
        .transferEncodingInHTTP10, .malformedTransferEncoding, .unsupportedTransferCoding, .unsupportedExpectation,
        .contentTooLong(limit: 1), .malformedChunkSize(limit: 1), .malformedChunkExtension,
        .chunkExtensionsTooLong(limit: 1), .chunkNotEndedByCRLF, .trailerTooLong(limit: 1), .headTimeout,
        .contentTimeout,
    ]

    @Test("each error has its own code, a client status or 501 or 505, and a sentence")
    func catalogue() {
        let problems = ProblemTests.errors.map(\.problem)
        #expect(Set(problems.map(\.code)).count == ProblemTests.errors.count)
        for problem in problems {
            #expect((400..<500).contains(problem.status.code) || [501, 505].contains(problem.status.code))
            #expect(!problem.status.reason.isEmpty)
            #expect(problem.code.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
            #expect(problem.detail.hasSuffix("."))
            #expect(!problem.title.isEmpty)
        }
    }

    @Test("text is escaped as JSON (8259, 7)")
    func escaping() {
        let problem = Problem(code: "c", status: .notFound, title: "a\"b\\c", detail: "\u{1}\n\u{1F}\u{E9}")
        let expected =
            #"{"type":"urn:legcramps:problem:c","title":"a\"b\\c","status":404,"#
            + #""detail":"\u0001\u000a\u001fé","request_id":"0000000000000001"}"#
        #expect(text(problem.json(requestID: RequestID(1))) == expected)
    }
}
