import HTTP1
import LegCrampAPI
import LegCrampRules
import Testing

@Suite("The document")
struct DocumentTests {
    @Test("is YAML")
    func isYAML() throws {
        #expect(try Tree(yaml: Contract.yaml) != .null)
    }

    @Test("says the same in the JSON that is served as in YAML")
    func sameInJSON() throws {
        #expect(try Tree(json: try Contract.json()) == Tree(yaml: Contract.yaml))
    }

    @Test("is served as it is")
    func isServed() throws {
        let yaml = try Client().send("GET", "/openapi.yaml")
        #expect(yaml.content == Contract.yaml)
        #expect(yaml.mediaType == "application/yaml")
        #expect(try Client().send("GET", "/openapi.json").tree() == ContractDocument.root)
    }

    @Test("has the version of the rules, and names no licence")
    func version() {
        let info = ContractDocument.root["info"]
        #expect(info?["version"]?.string == RulesVersion.current)
        #expect(info?["license"] == nil)
    }

    @Test("refers only to what it has, and has nothing that it never refers to")
    func references() {
        var used: Set<String> = []
        collectReferences(in: ContractDocument.root, into: &used)
        for reference in used {
            #expect(ContractDocument.resolve(.object(["$ref": .string(reference)])) != .null, "\(reference)")
        }
        var defined: Set<String> = []
        for kind in ["parameters", "headers", "responses", "schemas", "examples"] {
            for name in ContractDocument.component(kind).keys { defined.insert("#/components/\(kind)/\(name)") }
        }
        #expect(defined.subtracting(used) == [])
    }

    private func collectReferences(in value: Tree, into found: inout Set<String>) {
        if let reference = value["$ref"]?.string { found.insert(reference) }
        for member in value.members.values { collectReferences(in: member, into: &found) }
        for element in value.elements { collectReferences(in: element, into: &found) }
    }

    @Test("describes each operation: a unique id, a summary, a description, a tag that exists, and an example")
    func operations() {
        let operations = ContractDocument.operations
        #expect(!operations.isEmpty)
        #expect(Set(operations.compactMap { $0.body["operationId"]?.string }).count == operations.count)
        let tags = Set((ContractDocument.root["tags"]?.elements ?? []).compactMap { $0["name"]?.string })
        for operation in operations {
            for member in ["summary", "description"] {
                #expect(operation.body[member]?.string?.isEmpty == false, "\(member) of \(operation.testDescription)")
            }
            #expect(operation.body["tags"]?.strings.allSatisfy(tags.contains) == true)
            for (mediaType, media) in operation.responses["200"]?["content"]?.members ?? [:] {
                #expect(media["examples"]?.members.isEmpty == false, "\(mediaType) of \(operation.testDescription)")
            }
            for parameter in operation.parameters {
                #expect(parameter["example"] != nil || parameter["examples"] != nil)
            }
        }
    }
}
