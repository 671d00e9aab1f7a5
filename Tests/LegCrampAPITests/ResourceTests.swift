import Foundation
import LegCrampRules
import Testing

@testable import HTTP1
@testable import LegCrampAPI

@Suite("GET resources")
struct ResourceTests {
    /// Each path with the template of its route.
    static let routes: [(path: String, route: String)] =
        [
            "/", "/causes", "/risk-factors", "/red-flags", "/differentiate", "/medications", "/advice", "/questions",
            "/sources", "/conditions", "/seeking-care", "/faq", "/facts", "/misdiagnosis", "/diary", "/rules",
            "/vignettes",
            "/about", "/openapi.yaml", "/openapi.json", "/health/live",
        ].map { ($0, $0) } + [
            ("/causes/\(Cause.all[0].id)", "/causes/{id}"),
            ("/risk-factors/\(RiskFactor.all[0].id)", "/risk-factors/{id}"),
            ("/red-flags/\(RedFlag.all[0].id)", "/red-flags/{id}"), ("/medications/furosemide", "/medications/{name}"),
            ("/advice/\(Measure.all[0].id)", "/advice/{id}"),
            ("/faq/\(FAQEntry.all[0].id)", "/faq/{id}"), ("/facts/\(Fact.all[0].id)", "/facts/{id}"),
            ("/misdiagnosis/\(MisdiagnosisFactor.all[0].id)", "/misdiagnosis/{id}"),
            ("/rules/\(Rule.all[0].id)", "/rules/{id}"),
            ("/sources/\(Source.all[0].id.rawValue)", "/sources/{id}"),
        ]
    static let paths = routes.map(\.path)

    @Test("each answers with the fields that a cache and a browser need", arguments: routes)
    func fields(path: String, route: String) throws {
        let answer = try Service.ask(.get, path)
        #expect(answer.status == 200)
        #expect(answer.route == route)
        #expect(!answer.content.isEmpty)
        #expect(answer.field("Content-Type") == (path.hasSuffix(".yaml") ? "application/yaml" : "application/json"))
        // A cache must not answer for a process that has ended.
        let caching = path == "/health/live" ? "no-store" : "public, max-age=3600"
        #expect(answer.field("Cache-Control") == caching)
        #expect(answer.field("Vary") == "Accept")
        #expect(answer.field("Content-Security-Policy") == "default-src 'none'; frame-ancestors 'none'")
        #expect(answer.field("Content-Length") == String(answer.content.count))
        let tag = try #require(answer.field("ETag"))
        #expect(tag.hasPrefix("\"") && tag.hasSuffix("\"") && tag.count == 34, "a strong tag")
    }

    @Test("no field is sent twice", arguments: paths)
    func fieldsOnce(path: String) throws {
        let names = try Service.ask(.get, path).fields.map { $0.name.lowercased() }
        #expect(Set(names).count == names.count, "\(names)")
        let common = API.commonFields(API.Configuration()).map { $0.name.lowercased() }
        #expect(Set(names).isDisjoint(with: common))
    }

    @Test("HEAD answers as GET does; the encoder leaves the content out", arguments: paths + ["/health/ready"])
    func head(path: String) throws {
        let (get, head) = (try Service.ask(.get, path), try Service.ask(.head, path))
        #expect(head.status == 200)
        #expect(head.fields.map(\.name) == get.fields.map(\.name))
        #expect(head.fields.map(\.value) == get.fields.map(\.value))
    }

    @Test(
        "JSON bodies are JSON to Foundation too",
        arguments: paths.filter { !$0.hasSuffix(".yaml") })
    func parses(path: String) throws {
        let answer = try Service.ask(.get, path)
        let object = try JSONSerialization.jsonObject(with: Data(answer.content))
        #expect(object is [String: Any])
    }

    @Test("two instances answer with the same content and the same entity tag, whenever that was laid out")
    func stable() throws {
        let other = API()
        other.prepareRest()
        #expect(other.digest == Service.api.digest)
        for path in ResourceTests.paths {
            let (mine, theirs) = (try Service.ask(.get, path), Answer(other.respond(to: Request(.get, path))))
            #expect(mine.content == theirs.content)
            #expect(mine.field("ETag") == theirs.field("ETag"))
        }
    }

    @Test("different contents have different entity tags")
    func tagsDiffer() throws {
        let answers = try ResourceTests.paths.map { try Service.ask(.get, $0) }
        #expect(Set(answers.map { $0.field("ETag") ?? "" }).count == Set(answers.map(\.content)).count)
    }

    @Test("every item of a list stands under its own path, and says the same")
    func items() throws {
        for (path, name) in [
            ("/causes", "causes"), ("/risk-factors", "risk_factors"), ("/red-flags", "red_flags"),
            ("/medications", "medications"), ("/advice", "advice"), ("/sources", "sources"),
        ] {
            let list = try Service.ask(.get, path)
            let items = try #require(list.value("/\(name)")?.elements)
            var count = 0
            for item in items {
                count += 1
                let id = try #require(item.value(at: "/id")?.string)
                let single = try Service.ask(.get, "\(path)/\(id)")
                #expect(single.status == 200)
                #expect(single.string("/id") == id)
                #expect(single.value("")?.names == item.names)
            }
            #expect(list.value("/total")?.int == count)
        }
    }

    @Test("every pointer that an item asks for is a question")
    func asks() throws {
        let known = Set(try Service.ask(.get, "/questions").strings("/questions", each: "pointer"))
        for path in ["/causes", "/risk-factors", "/red-flags", "/differentiate"] {
            try #require(Service.ask(.get, path).value("")).walk { pointer, value in
                guard pointer.text.hasSuffix("/asks"), let asked = value.elements else { return }
                for text in asked.compactMap(\.string) { #expect(known.contains(text), "\(pointer)") }
            }
        }
    }

    @Test("every source that is cited anywhere is listed")
    func sources() throws {
        let known = Set(try Service.ask(.get, "/sources").strings("/sources", each: "id"))
        for path in ["/causes", "/risk-factors", "/red-flags", "/differentiate", "/medications", "/advice"] {
            try #require(Service.ask(.get, path).value("")).walk { pointer, value in
                if pointer.text.hasSuffix("/sources"), let cited = value.elements {
                    for text in cited.compactMap(\.string) { #expect(known.contains(text), "\(pointer)") }
                } else if pointer.text.hasSuffix("/source"), let text = value.string {
                    #expect(known.contains(text), "\(pointer)")
                }
            }
        }
    }

    @Test("the index links to what exists")
    func index() throws {
        let links = try #require(try Service.ask(.get, "/").value("/links")?.members)
        for link in links {
            let path = try #require(link.value.string)
            let allowed = try Service.ask(.options, path)
            #expect(allowed.status == 204, "\(path)")
        }
    }

    @Test("the common fields protect every response")
    func common() {
        let fields = API.commonFields(API.Configuration())
        #expect(fields.contains(Field("X-Content-Type-Options", "nosniff")))
        #expect(fields.contains(Field("Referrer-Policy", "no-referrer")))
        #expect(fields.contains(Field("Server", "legcramps")))
        #expect(fields.contains(Field("Access-Control-Allow-Origin", "*")))
        #expect(fields.filter { $0.name == "Access-Control-Expose-Headers" }.allSatisfy { $0.value.contains("ETag") })
    }
}
