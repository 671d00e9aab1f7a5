import LegCrampRules
import Testing

@Suite("Searches")
struct SearchTests {
    /// Words that bring about items of every kind.
    private static let queries = [
        "quinine", "lasix", "charley+horse", "water+tablets", "oedema", "doctor", "diary", "stretching", "cochrane",
        "swollen+leg", "what+is+the+age", "b%C3%A9b%C3%A9", "%E5%B9%B3%E6%88%90", "zzzz",
        "hurt+much+more+than+usual+cramps+and+nobody+knows+why+zzzz",
    ]

    @Test("are answered as the schema says, and the schema is not wider than the answers")
    func answers() throws {
        let operation = try #require(ContractDocument.operations.first { $0.path == "/search" })
        let schema = try #require(operation.schema("200", "application/json"))
        var validator = SchemaValidator()
        var kinds: Set<String> = []
        for query in SearchTests.queries + SearchIndex.Document.Kind.allCases.map(\.rawValue) {
            let answer = try Client().send("GET", "/search?q=\(query)")
            #expect(answer.status == 200, "\(query)")
            #expect(answer["Cache-Control"] == ["no-store"])
            let tree = try answer.tree()
            validator.check(tree, against: schema)
            #expect(validator.faults == [], "\(query)")
            guard validator.faults.isEmpty else { return }
            for result in tree["results"]?.elements ?? [] { kinds.insert(result["kind"]?.string ?? "") }
        }
        #expect(validator.undocumentedHabits(exceptIn: []) == [])
        #expect(kinds.count >= 12)
    }

    @Test("have the limits that the contract tells")
    func limits() throws {
        let operation = try #require(ContractDocument.operations.first { $0.path == "/search" })
        let query = try #require(operation.parameters.first { $0["name"]?.string == "q" })
        #expect(query["schema"]?["maxLength"]?.number == Double(SearchIndex.longestQuery))
        let answer = try #require(ContractDocument.schemas["SearchAnswer"]?["properties"])
        #expect(answer["results"]?["maxItems"]?.number == Double(SearchIndex.mostResults))
        #expect(answer["query_words"]?["maxItems"]?.number == Double(SearchIndex.mostWords))
    }

    @Test("are shown by an example that the service answers")
    func example() throws {
        let example = try #require(ContractDocument.component("examples")["SearchAnswer"]?["value"])
        #expect(try Client().send("GET", "/search?q=bananas").tree() == example)
    }
}
