import Synchronization
import Testing

@testable import HTTP1

@Suite("Requests as handlers see them")
struct RequestTests {
    @Test("fields are found without regard to case, in order, repeated ones kept (9110, 5.1, 5.3)")
    func fields() throws {
        let fields = Request(
            .get, "/", fields: [("ACCEPT", "a"), ("X", "1"), ("accept", "b"), ("X-Empty", ""), ("Accepts", "c")]
        ).fields
        #expect(fields["accept"].map { text($0) } == "a")
        #expect(fields["x-empty"].map { text($0) } == "")
        #expect(fields["missing"] == nil)
        #expect(fields.values("accept").map { text($0) } == ["a", "b"])
        #expect(fields.values("missing").map { text($0) } == [])
        #expect(fields.only("accept") == nil)
        #expect(fields.only("x").map { text($0) } == "1")
        #expect(fields.only("missing") == nil)
        #expect(fields.count == 5)
    }

    @Test("a name that is there is never said to be lacking; one of another length than all of them always is")
    func lack() {
        let fields = Request(.get, "/", fields: [("Accept", "a"), ("If-Match", "b")]).fields
        #expect(!fields.lack(Fields.Names(["accept"])))
        #expect(!fields.lack(Fields.Names(["if-none-match", "IF-MATCH"])))
        #expect(fields.lack(Fields.Names(["if-none-match", "host"])))
        #expect(fields.lack(Fields.Names([])))
        #expect(Request(.get, "/").fields.lack(Fields.Names(["accept"])))
    }

    @Test("bytes equal a literal when all of them do")
    func equals() {
        let bytes = Array("application/json".utf8)
        #expect(bytes[...].equals("application/json"))
        #expect(bytes[12...].equals("json"))
        #expect(bytes[3..<3].equals(""))
        for other: StaticString in ["application/jsom", "Application/json", "application/jso", "application/json;", ""]
        {
            #expect(!bytes[...].equals(other))
        }
    }

    @Test(
        "list members are separated by commas outside quotes (9110, 5.6.1)",
        arguments: [
            (["a, b"], ["a", "b"]), (["a", "b,c"], ["a", "b", "c"]), ([" ,, a ,\t,"], ["a"]), ([""], []), ([], []),
            (["\"a,b\", c"], ["\"a,b\"", "c"]), (["W/\"a\\\",b\",c"], ["W/\"a\\\",b\"", "c"]), (["\"a, b"], ["\"a, b"]),
            (["a;q=0.5, */*"], ["a;q=0.5", "*/*"]), (["a\\,b"], ["a\\", "b"]),
        ] as [([String], [String])])
    func list(lines: [String], expected: [String]) {
        let request = Request(.get, "/", fields: lines.map { ("If-None-Match", $0) } + [("Other", "x,y")])
        #expect(request.fields.listMembers("if-none-match").map { text($0) } == expected)
    }

    @Test("received fields are views over the packet")
    func received() throws {
        var peer = Peer { request in
            let values = request.fields.values("a").map { text($0) }
            return Response(.ok, content: .bytes(Array("\(values) \(request.fields.count)".utf8)))
        }
        peer.send("GET / HTTP/1.1\r\nHost: h\r\nA: 1\r\nB: 2\r\na:\t3 \r\n\r\nGET / HTTP/1.1\r\nHost: h\r\nA:\r\n\r\n")
        #expect(try peer.responses().map(\.content) == ["[\"1\", \"3\"] 4", "[\"\"] 2"])
    }

    @Test("a handler may keep a request: it stays what it was")
    func kept() throws {
        let kept = Mutex<[Request]>([])
        var peer = Peer { request in
            kept.withLock { $0.append(request) }
            return echo(request)
        }
        peer.send("POST /1 HTTP/1.1\r\nHost: h\r\nA: one\r\nContent-Length: 1\r\n\r\na")
        peer.send("POST /2 HTTP/1.1\r\nHost: h\r\nA: two\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nb\r\n0\r\n\r\n")
        let requests = kept.withLock { $0 }
        #expect(requests.map { text($0.path) } == ["/1", "/2"])
        #expect(requests.map { text($0.content) } == ["a", "b"])
        #expect(requests.map { $0.fields["a"].map { text($0) } } == ["one", "two"])
    }

    @Test("one made without a connection is split like a received one")
    func offline() {
        let request = Request(.post, "/a?b=c", fields: [("X-Request-Id", "r")], content: [1])
        #expect(text(request.path) == "/a")
        #expect(request.query.map { text($0) } == "b=c")
        #expect(request.content == [1])
        #expect(request.id.description == "r")
        #expect(Request(.options, "*").query == nil)
    }

    @Test("known methods are found by their names", arguments: Method.allCases.filter(\.isKnown))
    func method(known: Method) { #expect(Method(known.name) == known) }

    @Test("any other token is another method", arguments: ["M-SEARCH", "get", "GETT", "QUERZ"])
    func otherMethod(name: String) { #expect(Method(name) == .other) }

    @Test("what is no token is no method", arguments: ["", "A B", "A\n", "\u{E9}"])
    func noMethod(name: String) { #expect(Method(name) == nil) }

    @Test("known methods are known")
    func known() {
        let known: [Method] = [.get, .head, .post, .put, .delete, .options, .trace, .connect, .patch, .query]
        #expect(known.allSatisfy { $0.isKnown })
        #expect(Set(known).count == 10)
        #expect(Method("get")?.isKnown == false)
        #expect(Method("BREW")?.isKnown == false)
    }

    @Test("each method has a number of its own, which metrics count by")
    func numbers() { #expect(Method.allCases.map(\.rawValue) == Array(0...10)) }

    @Test("letters equal a literal in any case, any other byte of a text only itself")
    func literals() {
        for (literal, bytes) in [
            ("a", "Aa"), ("z", "Zz"), ("-", "-"), ("/", "/"), ("0", "0"), ("9", "9"), (":", ":"),
        ] as [(StaticString, String)] {
            let equal = (0...255).filter { (byte: UInt8) in byte.isText && [byte].span.equalsIgnoringCase(literal) }
            #expect(equal.map { $0 } == Array(bytes.utf8))
        }
        func isName(_ bytes: some Collection<UInt8>) -> Bool {
            Array(bytes).span.equalsIgnoringCase("transfer-encoding")
        }
        let sent = Array("Transfer-ENCODING".utf8)
        #expect(isName(sent))
        for index in sent.indices {
            var other = sent
            other[index] = 0x21
            #expect(!isName(other))
            #expect(!isName(sent[..<index]))
        }
    }

    @Test("sets of bytes are those of the grammars")
    func byteSets() {
        let alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
        for (set, characters) in [
            (ByteSet.token, "!#$%&'*+-.^_`|~" + alphanumeric), (.identifier, "._-" + alphanumeric),
            (.path, "-._~!$&'()*+,;=:@/" + alphanumeric), (.plainPath, "-_~!$&'()*+,;=:@/" + alphanumeric),
            (.registeredName, "-._~!$&'()*+;=" + alphanumeric),
        ] {
            #expect((0...255).filter(set.contains).map { $0 } == characters.utf8.sorted())
        }
    }
}
