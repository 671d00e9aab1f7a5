import LegCrampRules
import Testing

@testable import HTTP1
@testable import LegCrampAPI

@Suite("GET /search")
struct SearchRouteTests {
    @Test("tells the words, how many items there are, and the best of them")
    func shape() throws {
        let answer = try Service.ask(.get, "/search?q=Water+tablets")
        #expect(answer.status == 200)
        #expect(answer.route == "/search")
        #expect(answer.strings("/query_words") == ["water", "tablets"])
        #expect(answer.value("/total")?.int ?? 0 > 20)
        #expect(answer.strings("/results", each: "title").count == 20)
        let first = try #require(answer.value("/results/0"))
        #expect(first.names == ["kind", "id", "title", "text", "path", "matched"])
        #expect(answer.string("/results/0/path") == "/medications/diuretic")
        #expect(answer.strings("/results/0/matched") == ["water", "tablets"])
    }

    @Test("is sent with the fields of an answer that is computed", arguments: [RequestMethod.get, .head])
    func fields(method: RequestMethod) throws {
        let answer = try Service.ask(method, "/search?q=lasix")
        #expect(answer.status == 200)
        #expect(answer.fields.map(\.name) == ["Content-Type", "Cache-Control", "Vary", "Content-Security-Policy"])
        #expect(answer.field("Content-Type") == "application/json")
        #expect(answer.field("Cache-Control") == "no-store")
        #expect(answer.field("Vary") == "Accept")
    }

    @Test("decodes the query once; a plus is a blank")
    func decoding() throws {
        let plain = try Service.ask(.get, "/search?q=water+tablets").content
        for query in [
            "q=water%20tablets", "q=%77ater%20tablets", "%71=water%2Ftablets", "q=water%00tablets&",
            "&q=water%2Btablets",
        ] {
            #expect(try Service.ask(.get, "/search?\(query)").content == plain, "\(query)")
        }
        #expect(try Service.ask(.get, "/search?q=%C5%93dema").strings("/query_words") == ["oedema"])
        #expect(try Service.ask(.get, "/search?q=a%2573").strings("/query_words") == ["73"])
        #expect(try Service.ask(.get, "/search?q=x=y").strings("/query_words") == ["x", "y"])
    }

    @Test(
        "parameters that are missing, empty, repeated, unknown, malformed or too long are refused",
        arguments: [
            ("/search", "?q missing-parameter"), ("/search?", "?q missing-parameter"),
            ("/search?&&", "?q missing-parameter"),
            ("/search?q", "?q empty-text"), ("/search?q=", "?q empty-text"), ("/search?q=+%20-", "?q empty-text"),
            ("/search?q=a&q=b", "?q repeated-parameter"), ("/search?q=a&q=a", "?q repeated-parameter"),
            ("/search?q=a&limit=5", "?limit unknown-parameter"), ("/search?q=leg&Q=leg", "?Q unknown-parameter"),
            ("/search?q=%", "?q malformed-parameter"), ("/search?q=leg%2", "?q malformed-parameter"),
            ("/search?q=%zz", "?q malformed-parameter"), ("/search?q=%FF", "?q malformed-parameter"),
            ("/search?q=%C3", "?q malformed-parameter"), ("/search?q=%ED%A0%80", "?q malformed-parameter"),
        ])
    func refused(target: String, fault: String) throws {
        for method in [RequestMethod.get, .head] {
            let answer = try Service.ask(method, target)
            #expect(answer.status == 400)
            #expect(answer.problem == "invalid-parameters")
            #expect(answer.faults == [fault])
            #expect(answer.route == "/search")
            #expect(answer.field("Cache-Control") == "no-store")
        }
    }

    @Test("every fault of the parameters is told at once")
    func faults() throws {
        let answer = try Service.ask(.get, "/search?query=leg")
        #expect(answer.faults == ["?query unknown-parameter", "?q missing-parameter"])
        #expect(answer.strings("/errors/0/allowed") == ["q"])
    }

    @Test("a query of nothing but unknown parameters gets an answer of bounded length")
    func manyFaults() throws {
        let answer = try Service.ask(.get, "/search?" + (0..<1000).map { "a\($0)" }.joined(separator: "&"))
        #expect(answer.faults == (0..<20).map { "?a\($0) unknown-parameter" } + ["?q missing-parameter"])
    }

    @Test("the limit is 200 bytes after decoding, and the problem names it")
    func limit() throws {
        let longest = String(repeating: "%C3%A9", count: 100)
        #expect(try Service.ask(.get, "/search?q=\(longest)").status == 200)
        let answer = try Service.ask(.get, "/search?q=\(longest)a")
        #expect(answer.status == 400)
        #expect(answer.faults == ["?q text-too-long"])
        #expect(answer.string("/errors/0/detail")?.contains("200 bytes") == true)
    }

    @Test("only GET, HEAD and OPTIONS, and only JSON")
    func methods() throws {
        #expect(try Service.ask(.options, "/search").field("Allow") == "GET, HEAD, OPTIONS")
        for method in [RequestMethod.post, .query, .delete] {
            let answer = try Service.ask(method, "/search?q=leg", content: "{}")
            #expect(answer.status == 405)
            #expect(answer.field("Allow") == "GET, HEAD, OPTIONS")
        }
        #expect(try Service.ask(.get, "/search?q=leg", fields: [("accept", "image/png")]).status == 406)
        #expect(try Service.ask(.get, "/search/?q=leg").status == 404)
    }

    @Test("what was looked for stands in query_words and matched, and nowhere else")
    func privacy() throws {
        let answer = try Service.ask(.get, "/search?q=zebra7Marker+lasix")
        #expect(answer.strings("/query_words") == ["zebra7marker", "lasix"])
        #expect(answer.text.lowercased().components(separatedBy: "zebra7").count == 2)
        #expect(!answer.fields.contains { $0.value.lowercased().contains("zebra7") })
        for query in ["q=zebra7%", "q=zebra7&q=zebra7", "q=zebra7%FF", "q=\(String(repeating: "zebra7", count: 40))"] {
            let refused = try Service.ask(.get, "/search?\(query)")
            #expect(refused.status == 400)
            #expect(!refused.text.lowercased().contains("zebra7"), "\(query)")
        }
    }

    @Test("every path that a result can tell is served")
    func paths() throws {
        for path in Set(SearchIndex.content.documents.map(\.path)).sorted() {
            #expect(try Service.ask(.get, path).status == 200, "\(path)")
        }
    }

    @Test("an item with a path of its own is found under the title that it is served with")
    func titles() throws {
        for document in SearchIndex.content.documents where document.path.hasSuffix("/\(document.id)") {
            let answer = try Service.ask(.get, document.path)
            #expect(answer.string("/id") == document.id, "\(document.path)")
            #expect(
                answer.string(document.kind == .medicine ? "/name" : "/title") == document.title, "\(document.path)")
        }
    }
}
