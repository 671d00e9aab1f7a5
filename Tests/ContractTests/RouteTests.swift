import HTTP1
import LegCrampRules
import Testing

@testable import LegCrampAPI

@Suite("Paths and methods")
struct RouteTests {
    /// Every document of the service with the template of its path.
    private static let documents: [Documents.Document] = {
        var documents = Documents()
        documents.finish(digest: documents.digest)
        return documents.all
    }()

    @Test("every route of the service is in the contract, and every path of the contract is served")
    func bothWays() throws {
        let index = try Client().send("GET", "/").tree()
        let linked = (index["links"] ?? .null).members.values.compactMap(\.string)
        let pages = PageResource.all.map(\.route) + [SearchPage.path]
        // Metrics are not linked, because an operator may keep them from the public.
        let served = Set(RouteTests.documents.map(\.route) + linked + pages + ["/metrics"])
        #expect(served == Set(ContractDocument.operations.map(\.path)))
    }

    @Test("the methods of a path are those that its Allow field lists", arguments: ContractDocument.operations)
    func methods(_ operation: Operation) throws {
        let documented = ContractDocument.operations.filter { $0.path == operation.path }
        var expected: Set = ["OPTIONS"]
        for other in documented {
            expected.insert(other.method)
            if other.method == "GET" { expected.insert("HEAD") }
            if other.body["x-query"]?.bool == true { expected.insert("QUERY") }
        }
        let options = try Client().send("OPTIONS", operation.target())
        #expect(options.status == 204)
        #expect(options["Allow"].count == 1)
        #expect(Set(options["Allow"].joined().split(separator: ", ").map(String.init)) == expected)
        let refused = try Client().send("DELETE", operation.target())
        #expect(refused["Allow"] == options["Allow"])
    }

    @Test("every POST works as a QUERY too, with the same answer")
    func query() throws {
        for operation in ContractDocument.operations where operation.method == "POST" {
            #expect(operation.body["x-query"]?.bool == true)
            for example in operation.requestExamples.values {
                let json = [("Content-Type", "application/json")]
                let post = try Client().send("POST", operation.target(), fields: json, content: example.json)
                let query = try Client().send("QUERY", operation.target(), fields: json, content: example.json)
                #expect(post.status == 200)
                #expect(query.status == 200)
                #expect(post.content == query.content)
                #expect(query["Accept-Query"] == ["application/json"])
            }
        }
    }

    @Test("HEAD answers like GET, without content")
    func head() throws {
        for operation in ContractDocument.operations where operation.method == "GET" {
            let get = try Client().send("GET", operation.target())
            let head = try Client().send("HEAD", operation.target())
            #expect(head.status == get.status)
            #expect(head["ETag"] == get["ETag"])
            #expect(head.content.isEmpty)
        }
    }

    @Test("the parameters of a query are those that the service knows")
    func parameters() {
        var known: [String: Set<String>] = [:]
        for document in RouteTests.documents {
            guard let query = document.path.split(separator: "?").dropFirst().first else { continue }
            known[document.route, default: []].insert(String(query.prefix { $0 != "=" }))
        }
        known["/search"] = ["q"]
        known["/docs/search"] = ["q"]
        var documented: [String: Set<String>] = [:]
        for operation in ContractDocument.operations {
            for parameter in operation.parameters where parameter["in"]?.string == "query" {
                documented[operation.path, default: []].insert(parameter["name"]?.string ?? "")
            }
        }
        #expect(documented == known)
    }

    @Test("every document, each item and each part of a list included, is as its schema says")
    func documents() throws {
        var validator = SchemaValidator()
        for document in RouteTests.documents {
            let operation = try #require(
                ContractDocument.operations.first { $0.path == document.route && $0.method == "GET" })
            let schema = try #require(operation.schema("200", document.mediaType))
            let answer = try Client().send("GET", document.path, fields: [("Accept", document.mediaType)])
            #expect(answer.status == 200, "\(document.path)")
            validator.check(try answer.tree(), against: schema)
            #expect(validator.faults == [], "\(document.path)")
            guard validator.faults.isEmpty else { return }
        }
        // The cases hold profiles, of which each says only what was told.
        let profiles: Set = [
            "Profile", "Person", "Lifestyle", "Symptoms", "RecentEvents", "Episode", "Sensations", "History", "Tests",
        ]
        #expect(validator.undocumentedHabits(exceptIn: profiles.union(["Contract"])) == [])
    }

    @Test("a medicine under another name says where it stands under its id")
    func canonicalPath() throws {
        let operation = try #require(ContractDocument.operations.first { $0.path == "/medications/{name}" })
        let headers = operation.responses["200"]?["headers"] ?? .null
        let header = ContractDocument.resolve(headers["Content-Location"] ?? .null)
        let location = try Client().send("GET", "/medications/Lasix")["Content-Location"]
        #expect(location == ["/medications/furosemide"])
        let schema = try #require(header["schema"])
        #expect(SchemaValidator.faults(of: .string(location.joined()), against: schema) == [])
    }
}

extension SchemaValidator {
    /// Members that an item has only where there is something to say: the content may come to have all or none of them.
    private static let decidedByContent: Set = [
        "LookAlike/claims", "Source/authors", "Source/doi", "Source/pmid", "Source/url", "Source/year",
    ]

    /// Members that never occurred, and members that always occurred though their schema does not require them.
    ///
    /// - Parameter schemas: names of schemas of which not all members were to be expected.
    func undocumentedHabits(exceptIn schemas: Set<String>) -> [String] {
        var habits: [String] = []
        for (place, sightings) in sightings.sorted(by: { $0.key < $1.key }) {
            let parts = place.split(separator: "/").map(String.init)
            guard let root = parts.first.map({ $0.replacing("[]", with: "") }), !schemas.contains(root),
                let schema = SchemaValidator.schema(at: place)
            else { continue }
            let required = Set(schema["required"]?.strings ?? [])
            for name in (schema["properties"]?.members ?? [:]).keys.sorted() {
                let count = sightings.members[name] ?? 0
                guard !SchemaValidator.decidedByContent.contains("\(root)/\(name)") else { continue }
                if count == 0 { habits.append("\(place)/\(name) never occurs") }
                if count == sightings.objects, !required.contains(name) {
                    habits.append("\(place)/\(name) always occurs")
                }
            }
        }
        return habits
    }

    /// The schema at a place such as `Meta/rules` or `QuestionCatalogue/groups[]`.
    private static func schema(at place: String) -> Tree? {
        var parts = place.split(separator: "/").map(String.init)
        guard !parts.isEmpty else { return nil }
        var schema = ContractDocument.schemas[parts.removeFirst()]
        for part in parts {
            let name = part.replacing("[]", with: "")
            schema = schema?["properties"]?[name].map(ContractDocument.resolve)
            for _ in 0..<(part.count - name.count) / 2 { schema = schema?["items"].map(ContractDocument.resolve) }
        }
        return schema
    }
}
