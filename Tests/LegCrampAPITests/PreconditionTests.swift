import Testing

@testable import LegCrampAPI

@Suite("Preconditions (RFC 9110, section 13)")
struct PreconditionTests {
    private func tag() throws -> String { try #require(try Service.ask(.get, "/causes").field("ETag")) }

    @Test(
        "If-None-Match compares weakly, and takes lists",
        arguments: [
            ("TAG", 304), ("W/TAG", 304), ("*", 304), ("\"other\", TAG", 304), ("W/\"other\",W/TAG", 304),
            ("\"a,b\", TAG", 304), ("\"other\"", 200), ("W/\"other\"", 200), ("BARE", 200), ("w/TAG", 200), ("", 200),
        ])
    func ifNoneMatch(value: String, status: Int) throws {
        let tag = try tag()
        let bare = tag.replacing("\"", with: "")
        let sent = value.replacing("TAG", with: tag).replacing("BARE", with: bare)
        for method in [RequestMethod.get, .head] {
            let answer = try Service.ask(method, "/causes", fields: [("if-none-match", sent)])
            #expect(answer.status == status)
            #expect(answer.field("ETag") == tag)
        }
    }

    @Test("the members of several lines count as one list")
    func lines() throws {
        let fields = [("if-none-match", "\"other\""), ("if-none-match", try tag())]
        #expect(try Service.ask(.get, "/causes", fields: fields).status == 304)
    }

    @Test("304 repeats what a cache needs, and has no content")
    func notModified() throws {
        let full = try Service.ask(.get, "/medications/lasix")
        let answer = try Service.ask(
            .get, "/medications/lasix", fields: [("if-none-match", full.field("ETag") ?? "")])
        #expect(answer.status == 304)
        #expect(answer.content.isEmpty)
        for name in ["ETag", "Cache-Control", "Vary", "Content-Location"] {
            #expect(answer.field(name) != nil)
            #expect(answer.field(name) == full.field(name))
        }
        #expect(answer.field("Content-Type") == nil)
        #expect(answer.field("Content-Length") == nil)
    }

    @Test(
        "If-Match compares strongly",
        arguments: [
            ("TAG", 200), ("*", 200), ("\"other\", TAG", 200), ("W/TAG", 412), ("\"other\"", 412), ("BARE", 412),
        ])
    func ifMatch(value: String, status: Int) throws {
        let tag = try tag()
        let sent = value.replacing("TAG", with: tag).replacing("BARE", with: tag.replacing("\"", with: ""))
        let answer = try Service.ask(.get, "/causes", fields: [("if-match", sent)])
        #expect(answer.status == status)
        if status == 412 { #expect(answer.problem == "precondition-failed") }
    }

    @Test("If-Match comes before If-None-Match")
    func order() throws {
        let tag = try tag()
        let failing = [("if-none-match", tag), ("if-match", "\"other\"")]
        #expect(try Service.ask(.get, "/causes", fields: failing).status == 412)
        let passing = [("if-none-match", tag), ("if-match", tag)]
        #expect(try Service.ask(.get, "/causes", fields: passing).status == 304)
    }

    @Test("a filtered list has a tag of its own")
    func filtered() throws {
        let filtered = try #require(try Service.ask(.get, "/causes?grade=A").field("ETag"))
        #expect(filtered != (try tag()))
        #expect(try Service.ask(.get, "/causes?grade=A", fields: [("if-none-match", filtered)]).status == 304)
        #expect(try Service.ask(.get, "/causes", fields: [("if-none-match", filtered)]).status == 200)
    }

    @Test("dates and ranges are ignored", arguments: ["if-modified-since", "if-unmodified-since", "range", "if-range"])
    func ignored(name: String) throws {
        for value in ["Fri, 01 Jan 2100 00:00:00 GMT", "bytes=0-1", "garbage"] {
            #expect(try Service.ask(.get, "/causes", fields: [(name, value)]).status == 200)
        }
    }

    @Test("a POST is computed whatever the preconditions say")
    func post() throws {
        let fields = [("if-none-match", "*")]
        #expect(try Service.post("{}", fields: fields).status == 200)
    }
}
