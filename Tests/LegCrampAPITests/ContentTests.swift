import Testing

@testable import HTTP1
@testable import LegCrampAPI

@Suite("Content of a request")
struct ContentTests {
    @Test(
        "JSON is taken under its names, whatever the parameters",
        arguments: [
            "application/json", "application/json; charset=utf-8", "application/json;charset=UTF-8", "APPLICATION/JSON",
            "application/problem+json", "application/vnd.legcramps.v1+json", "application/fhir+json;version=1",
            "application/json ;x", "application/json;",
        ])
    func json(type: String) throws {
        #expect(try Service.ask(.post, "/assess", fields: [("content-type", type)], content: "{}").status == 200)
    }

    @Test(
        "anything else is refused with what is taken",
        arguments: [
            nil, "", "text/plain", "text/json", "application/x-www-form-urlencoded", "application/jsonp", "json",
            "+json", "/+json",
            "application/+json", "/json", "application/json/x", "application/json, text/plain", "application /json",
            "a/b/c+json", "multipart/form-data; boundary=application/json", ";application/json", "\u{FFFD}",
        ])
    func other(type: String?) throws {
        let fields = type.map { [("content-type", $0)] } ?? []
        for method in [RequestMethod.post, .query] {
            let answer = try Service.ask(method, "/assess", fields: fields, content: "{}")
            #expect(answer.status == 415)
            #expect(answer.problem == "unsupported-media-type")
            #expect(answer.field("Accept") == "application/json")
            #expect(answer.field("Accept-Query") == "application/json")
            #expect(answer.field("Accept-Post") == "application/json")
        }
    }

    @Test(
        "encoded content is refused",
        arguments: [
            ("gzip", 415), ("br", 415), ("identity, gzip", 415), ("x", 415), ("identity", 200), ("Identity", 200),
            ("", 200),
        ])
    func coding(coding: String, status: Int) throws {
        let answer = try Service.post("{}", fields: [("content-encoding", coding)])
        #expect(answer.status == status)
        if status == 415 { #expect(answer.problem == "unsupported-content-coding") }
    }

    @Test("a coding on a second line is seen too")
    func codingLines() throws {
        let fields = [("content-encoding", "identity"), ("content-encoding", "gzip")]
        #expect(try Service.post("{}", fields: fields).status == 415)
    }

    @Test("no content is refused by name", arguments: ["/assess", "/red-flags", "/differentiate"])
    func empty(path: String) throws {
        let answer = try Service.post("", to: path)
        #expect(answer.status == 400)
        #expect(answer.problem == "empty-content")
        #expect(answer.route == path)
    }

    @Test("content of a GET is ignored")
    func get() throws {
        #expect(try Service.ask(.get, "/causes", fields: [("content-type", "text/plain")], content: "{").status == 200)
    }

    /// A document, where it breaks, and words of the reason.
    static let broken: [(content: [UInt8], offset: Int, reason: String)] = [
        (Array(" \n".utf8), 2, "empty"), (Array("{".utf8), 1, "ends before"),
        (Array("{\"episode\": {".utf8), 13, "ends before"),
        (Array("{\"region\": \"Secr".utf8), 16, "ends before"), (Array("{\"region\": tru".utf8), 14, "ends before"),
        (Array("{\"region\": \"GB\",}".utf8), 15, "comma"),
        (Array("{\"conditions\": [\"Secret\",]}".utf8), 24, "comma"),
        (Array("{\"person\": {\"age\": NaN}}".utf8), 19, "words"),
        (Array("{\"person\": {\"age\": Infinity}}".utf8), 19, "words"),
        (Array("{\"person\": {\"age\": -Infinity}}".utf8), 20, "digit"),
        (Array("{\"person\": {\"age\": 067}}".utf8), 19, "zero"),
        (Array("{\"person\": {\"age\": +67}}".utf8), 19, "value"),
        (Array("{\"person\": {\"age\": .5}}".utf8), 19, "value"),
        (Array("{} {}".utf8), 3, "follow"), (Array("{}Secret".utf8), 2, "follow"),
        (Array("// Secret\n{}".utf8), 0, "value"),
        (Array("{'region': 'GB'}".utf8), 1, "name"), (Array("{region: 1}".utf8), 1, "name"),
        (Array("{\"region\" 1}".utf8), 10, "colon"),
        ([0xEF, 0xBB, 0xBF] + Array("{}".utf8), 0, "byte order mark"),
        (Array("{\"region\": \"".utf8) + [0xFF, 0x22, 0x7D], 12, "UTF-8"),
        (Array("{\"region\": \"".utf8) + [0xC0, 0xAF, 0x22, 0x7D], 12, "UTF-8"),
        (Array("{\"region\": \"".utf8) + [0xED, 0xA0, 0x80, 0x22, 0x7D], 12, "UTF-8"),
        (Array("{\"region\": \"GB\", \"region\": \"Secret\"}".utf8), 17, "twice"),
        (Array("{\"person\": {\"age\": 1, \"\\u0061ge\": 2}}".utf8), 22, "twice"),
        (Array("{\"conditions\": [\"\\ud800\"]}".utf8), 17, "surrogate"),
        (Array("{\"conditions\": [\"\\x\"]}".utf8), 17, "escape"),
        (Array("{\"conditions\": [\"Secret\nSecret\"]}".utf8), 23, "control"),
        (Array("{\"person\": {\"age\": 1e}}".utf8), 21, "digit"),
        (Array(String(repeating: "[", count: 33).utf8), 32, "nested"),
        (Array((String(repeating: "{\"a\":", count: 33) + "1").utf8), 160, "nested"),
        (Array("{\"person\": {\"age\": \(String(repeating: "1", count: 65))}}".utf8), 19, "64 bytes"),
        (Array("{\"region\": TRUE}".utf8), 11, "words"),
    ]

    @Test("what is not JSON is refused with the place, and nothing of it is repeated", arguments: broken.indices)
    func malformed(index: Int) throws {
        let (content, offset, reason) = ContentTests.broken[index]
        let request = Request(.post, "/assess", fields: [("content-type", "application/json")], content: content)
        let answer = Answer(Service.api.respond(to: request))
        #expect(answer.status == 400)
        #expect(answer.problem == "malformed-json")
        #expect(answer.value("/status")?.int == 400)
        let detail = try #require(answer.string("/detail"))
        #expect(detail.contains("At byte \(offset), line "), "\(detail)")
        #expect(detail.contains(reason), "\(detail)")
        #expect(!answer.text.contains("Secr"))
        #expect(answer.faults.isEmpty)
    }

    @Test("the place is told in lines and columns")
    func place() throws {
        let detail = try Service.post("{\n  \"region\": \"é\" x}").string("/detail")
        #expect(detail?.contains("At byte 19, line 2, column 17.") == true, "\(detail ?? "")")
    }

    @Test("JSON that is no object is no profile", arguments: ["[]", "1", "\"Secret\"", "true", "null", "[{}]"])
    func notAnObject(content: String) throws {
        let answer = try Service.post(content)
        #expect(answer.status == 422)
        #expect(answer.faults == [" not-an-object"])
        #expect(!answer.text.contains("Secret"))
    }

    @Test("depth 32 is read", arguments: [31, 32])
    func deep(depth: Int) throws {
        let content = String(repeating: "{\"a\":", count: depth) + "1" + String(repeating: "}", count: depth)
        let answer = try Service.post(content)
        #expect(answer.faults == ["/a unknown-member"])
    }

    @Test("a profile that is cut off anywhere is refused")
    func truncated() throws {
        let content = Array(Profiles.example.utf8)
        for length in 1..<content.count {
            let answer = try Service.post(String(decoding: content[..<length], as: UTF8.self))
            #expect(answer.problem == "malformed-json", "\(length)")
        }
    }

    @Test("a profile with any byte changed is answered or refused, never an error of ours")
    func changed() throws {
        let content = Array(Profiles.example.utf8)
        for index in content.indices {
            for byte: UInt8 in [0x00, 0x22, 0x30, 0x5C, 0x7D, 0xFF] {
                var changed = content
                changed[index] = byte
                let fields = [("content-type", "application/json")]
                let request = Request(.post, "/assess", fields: fields, content: changed)
                let answer = Answer(Service.api.respond(to: request))
                #expect([200, 400, 422].contains(answer.status), "\(index) \(byte)")
            }
        }
    }
}
