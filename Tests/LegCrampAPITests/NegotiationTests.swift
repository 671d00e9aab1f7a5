import Testing

@testable import HTTP1
@testable import LegCrampAPI

@Suite("Content negotiation (RFC 9110, section 12.5.1)")
struct NegotiationTests {
    @Test(
        "an assessment comes as JSON or as plain text, as Accept likes best",
        arguments: [
            (nil, "json"), ("*/*", "json"), ("", "json"), (" , ", "json"), ("application/json", "json"),
            ("application/*", "json"),
            ("APPLICATION/JSON", "json"), ("application/json; charset=utf-8", "json"), ("text/plain", "text"),
            ("text/*", "text"), ("Text/Plain;charset=utf-8", "text"), ("text/plain, application/json", "json"),
            ("text/plain;q=0.9, application/json;q=0.8", "text"), ("text/plain;q=0.8, application/json;q=0.9", "json"),
            ("text/plain, */*;q=0.1", "text"), ("*/*;q=0.1, text/plain", "text"), ("application/json;q=0, */*", "text"),
            ("application/json;q=0.0, text/*;q=0.001", "text"), ("text/plain;q=0, */*", "json"),
            ("text/html, application/xhtml+xml, */*;q=0.8", "json"), ("text/html, text/plain;q=0.5", "text"),
            ("text/plain ; q=0.5 , application/json ; q=0.4", "text"),
            ("text/plain;q=garbage, application/json;q=0.9", "text"),
            ("application/*;q=0.2, text/*;q=0.3", "text"),
            ("application/json;q=0.2, application/*;q=0.9, text/plain;q=0.5", "text"),
            ("application/json;q=.5, text/plain;q=0.4", "json"), ("application/json;q=.4, text/plain;q=0.5", "text"),
            ("application/json;q=0.5559, text/plain;q=0.556", "text"),
            ("application/json;q=1., text/plain;q=0.9", "json"),
            ("application/json;q=1.5, text/plain;q=0.9", "json"), ("application/json;q=1e-1, text/plain;q=0.9", "json"),
            ("application/json;q=99999999999999999999, text/plain;q=0.9", "json"),
            ("application/json;q=, text/plain;q=0.9", "json"), ("application/json;q=., text/plain;q=0.9", "json"),
            ("application/json;Q=0.1;charset=utf-8, text/plain;q=0.2", "text"),
            ("application/json;q=0.1;q=0.9, text/plain;q=0.2", "json"),
            ("application/json;;q=0.1, text/*;q=0.2", "text"),
            ("text/plain;q=0.0009", "none"), ("*/*/*", "none"), ("/*", "none"), ("*", "none"), (";q=1", "none"),
            ("text/html", "none"), ("application/json;q=0", "none"), ("*/*;q=0", "none"), ("image/png", "none"),
            ("image/*", "picture"), ("image/svg+xml", "picture"), ("image/svg+xml, */*;q=0.1", "picture"),
            ("application/json;q=0, text/plain;q=0", "none"), ("json", "none"), ("application/jsonp", "none"),
            ("application/*;q=0, text/html", "none"), ("application", "none"),
        ] as [(String?, String)])
    func assess(accept: String?, chosen: String) throws {
        let answer = try Service.post("{}", fields: accept.map { [("accept", $0)] } ?? [])
        switch chosen {
        case "json":
            #expect(answer.status == 200)
            #expect(answer.field("Content-Type") == "application/json")
        case "text":
            #expect(answer.status == 200)
            #expect(answer.field("Content-Type") == "text/plain; charset=utf-8")
        case "picture":
            #expect(answer.status == 200)
            #expect(answer.field("Content-Type") == "image/svg+xml")
        default:
            #expect(answer.status == 406)
            #expect(answer.problem == "not-acceptable")
            #expect(answer.string("/detail")?.contains("application/json or text/plain or image/svg+xml") == true)
            return
        }
        #expect(answer.field("Vary") == "Accept")
        #expect(answer.field("Cache-Control") == "no-store")
        #expect(answer.field("Content-Security-Policy") != nil)
        #expect(answer.field("ETag") == nil)
    }

    @Test("several lines of Accept count as one list")
    func lines() throws {
        let fields = [("accept", "application/json;q=0.1"), ("accept", "text/plain")]
        #expect(try Service.post("{}", fields: fields).field("Content-Type") == "text/plain; charset=utf-8")
    }

    @Test(
        "what has one form is refused to whom cannot take it",
        arguments: [
            ("/causes", "application/json", 200), ("/causes", "text/plain", 406), ("/causes", "*/*", 200),
            ("/causes", "text/html, */*;q=0.1", 200), ("/openapi.yaml", "application/yaml", 200),
            ("/openapi.yaml", "application/json", 406), ("/openapi.json", "application/yaml", 406),
            ("/causes?grade=A", "text/plain", 406),
        ])
    func resources(target: String, accept: String, status: Int) throws {
        let answer = try Service.ask(.get, target, fields: [("accept", accept)])
        #expect(answer.status == status)
        if status == 406 { #expect(answer.problem == "not-acceptable") }
    }

    @Test("only an assessment has a page of plain text", arguments: ["/red-flags", "/differentiate"])
    func jsonOnly(path: String) throws {
        #expect(try Service.post("{}", to: path, fields: [("accept", "text/plain")]).status == 406)
        #expect(try Service.post("{}", to: path, fields: [("accept", "application/json")]).status == 200)
    }

    @Test(
        "a problem is a problem document whatever Accept says",
        arguments: ["text/plain", "text/html", "application/json"])
    func problems(accept: String) throws {
        let answer = try Service.ask(.get, "/nowhere", fields: [("accept", accept)])
        #expect(answer.field("Content-Type") == "application/problem+json")
    }
}
