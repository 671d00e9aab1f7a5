import LegCrampRules
import Testing

@testable import HTTP1
@testable import LegCrampAPI

@Suite("Pages of the documentation")
struct PageTests {
    private static let paths = Page.all.map(\.path)

    private static func page(_ path: String) throws -> MarkupTree {
        let answer = try Service.ask(.get, path)
        #expect(answer.status == 200)
        return try MarkupTree(answer.content)
    }

    @Test("are well-formed HTML without a script or a style of their own", arguments: paths + [SearchPage.path])
    func form(path: String) throws {
        let answer = try Service.ask(.get, path)
        #expect(answer.field("content-type") == "text/html; charset=utf-8")
        let policy = try #require(answer.field("content-security-policy"))
        #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe"))
        let tree = try MarkupTree(answer.content)
        #expect(tree.elements("script").isEmpty && tree.elements("style").isEmpty)
        #expect(
            !tree.elements.contains {
                $0.attributes["style"] != nil || $0.attributes.keys.contains { $0.hasPrefix("on") }
            })
        #expect(tree.elements.first?.attributes["lang"] == "en")
        #expect(tree.elements("h1").count == 1 && tree.elements("title").count == 1)
        #expect(Set(tree.ids).count == tree.ids.count)
    }

    @Test("lead only to what there is", arguments: paths)
    func links(path: String) throws {
        let tree = try PageTests.page(path)
        var pages: [String: Set<String>] = [path: Set(tree.ids)]
        let targets =
            tree.elements("a").compactMap { $0.attributes["href"] }
            + tree.elements("img").compactMap { $0.attributes["src"] }
            + tree.elements("link").compactMap { $0.attributes["href"] }
        for target in Set(targets) where !target.hasPrefix("https://") && !target.hasPrefix("http://") {
            let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let place = parts[0].isEmpty ? path : parts[0]
            if parts.count == 1 {
                #expect(try Service.ask(.get, place).status == 200, "\(target)")
            } else {
                if pages[place] == nil { pages[place] = Set(try PageTests.page(place).ids) }
                #expect(pages[place]?.contains(parts[1]) == true, "\(target)")
            }
        }
    }

    @Test("show every operation with a line to copy, and what this build answers")
    func operations() throws {
        let tree = try PageTests.page("/docs/api")
        let contract = try ContractView()
        let ids = Set(tree.ids)
        #expect(contract.operations.count > 30)
        for operation in contract.operations { #expect(ids.contains(operation.id), "\(operation.id)") }
        for (name, _) in contract.schemas { #expect(ids.contains("schema-\(name)")) }
        let lines = tree.elements("code").map(\.text)
        #expect(lines.contains { $0.hasPrefix("curl -s localhost:8080/assess --json '{") })
        #expect(lines.contains("curl -s localhost:8080/red-flags/suspected-dvt"))
        #expect(lines.contains { $0.contains("\"id\": \"suspected-dvt\"") })
    }

    @Test("show what this build answers wherever it is always the same")
    func examples() throws {
        let contract = try ContractView()
        let api = Service.api
        let without = contract.operations.filter { OperationExample($0, contract, api: api) == nil }
        #expect(
            without.allSatisfy {
                $0.tag == "pages" || ["/metrics", "/widget/{version}/leg-cramp-check.js"].contains($0.path)
            }, "\(without.map(\.id))")
    }

    @Test("show every rule with its condition in words, its conclusion, points, evidence and sources")
    func rules() throws {
        let answer = try Service.ask(.get, "/docs/rules")
        let tree = try MarkupTree(answer.content)
        let rows = Dictionary(
            tree.elements("tr").compactMap { row in row.attributes["id"].map { ($0, row.text) } },
            uniquingKeysWith: { first, _ in first })
        for rule in Rule.all {
            let row = try #require(rows[rule.id], "\(rule.id)")
            #expect(row.contains(rule.conclusion) && row.contains("Evidence \(rule.evidence.grade.rawValue)"))
            for source in rule.evidence.sources { #expect(row.contains(source.rawValue)) }
            if rule.evidence.basis == .judgement { #expect(row.contains("judgement")) }
            if let points = rule.points { #expect(row.contains("\(points) point")) }
        }
        for phrase in ConditionPhrase.all { #expect(rows[phrase.anchor] != nil, "\(phrase.name)") }
    }

    @Test("a phrase of conditions means one thing")
    func phrases() {
        var meanings: [String: Condition] = [:]
        func collect(_ condition: Condition) {
            switch condition {
            case .named(let name, let part):
                #expect(meanings[name, default: part] == part, "\(name)")
                meanings[name] = part
                collect(part)
            case .all(let parts), .any(let parts), .count(_, let parts): for part in parts { collect(part) }
            case .not(let part): collect(part)
            case .yes, .chosen, .atLeast, .atMost, .has, .takes: break
            }
        }
        for rule in Rule.all { collect(rule.when) }
        #expect(Set(meanings.keys.map(ConditionPhrase.anchor)).count == meanings.count)
    }

    @Test("show every source with how much of it was read")
    func sources() throws {
        let tree = try PageTests.page("/docs/evidence")
        let rows = tree.elements("tr").filter { $0.attributes["id"] != nil }
        #expect(rows.count == Source.all.count)
        for (row, source) in zip(rows, Source.all) {
            #expect(row.text.contains(source.seen) && row.text.contains(source.title))
        }
    }

    @Test(
        "find without a script",
        arguments: [
            ("", "Say what to look for"), ("?q=magnesium", "items."), ("?q=qqqqzzzz", "Nothing was found"),
            ("?q=%20", "at least 1 letter"), ("?q=" + String(repeating: "a", count: 300), "200 bytes"),
            ("?q=%3Cscript%3E", "&lt;script&gt;"),
        ])
    func search(query: String, holds: String) throws {
        let answer = try Service.ask(.get, SearchPage.path + query)
        #expect(answer.status == 200 && answer.text.contains(holds))
        #expect(answer.field("cache-control") == (query.isEmpty ? "no-store" : "no-store"))
        _ = try MarkupTree(answer.content)
    }

    @Test("refuse a parameter that is not known", arguments: ["?x=1", "?q=a&q=b", "?q=%FF"])
    func parameters(query: String) throws {
        #expect(try Service.ask(.get, SearchPage.path + query).status == 400)
    }

    @Test("a picture of an answer for those who ask for one")
    func answerPicture() throws {
        let answer = try Service.post(#"{"symptoms": {"dark_urine": true}}"#, fields: [("accept", "image/svg+xml")])
        #expect(answer.status == 200 && answer.field("content-type") == "image/svg+xml")
        #expect(answer.field("cache-control") == "no-store" && answer.field("vary")?.contains("Accept") == true)
        let policy = try #require(answer.field("content-security-policy"))
        #expect(policy.contains("default-src 'none'") && policy.contains("style-src 'sha384-"))
        #expect(try MarkupTree(answer.content).elements.first?.name == "svg")
    }

    @Test("pictures may use their own style and nothing else", arguments: PictureResource.all.map(\.path))
    func policy(path: String) throws {
        let answer = try Service.ask(.get, path)
        #expect(answer.field("content-type") == "image/svg+xml" && answer.field("etag") != nil)
        let style = try #require(try MarkupTree(answer.content).text("style"))
        let hash = SHA384.integrity(of: Array(style.utf8))
        #expect(answer.field("content-security-policy")?.contains("style-src '\(hash)'") == true)
    }
}
