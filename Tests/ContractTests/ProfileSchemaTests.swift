import LegCrampRules
import Testing

@testable import LegCrampAPI

@Suite("The schema of a profile")
struct ProfileSchemaTests {
    private static let schema = ContractDocument.resolve(.object(["$ref": .string("#/components/schemas/Profile")]))

    /// The schema of every member that is no section, by its pointer.
    private static let members: [String: Tree] = {
        var found: [String: Tree] = [:]
        func visit(_ schema: Tree, _ pointer: String) {
            let schema = ContractDocument.resolve(schema)
            guard schema["type"]?.string == "object" else {
                found[pointer] = schema
                return
            }
            for (name, member) in schema["properties"]?.members ?? [:] { visit(member, "\(pointer)/\(name)") }
        }
        visit(schema, "")
        return found
    }()

    @Test("has the members of the question catalogue, and region and none_of")
    func members() {
        let expected = Catalogue.questions.map(\.pointer) + ["/region", "/none_of"]
        #expect(Set(ProfileSchemaTests.members.keys) == Set(expected))
    }

    @Test("has each member with the type, the range and the options of its question", arguments: Catalogue.questions)
    func question(_ question: Question) throws {
        let schema = try #require(ProfileSchemaTests.members[question.pointer])
        #expect(schema["description"]?.string?.isEmpty == false)
        var bare = schema.members
        bare["description"] = nil
        switch question.kind {
        case .yesNo: #expect(bare == ["type": .string("boolean")])
        case .number(_, let range, let whole):
            #expect(
                bare == [
                    "type": .string(whole ? "integer" : "number"), "minimum": .number(range.lowerBound),
                    "maximum": .number(range.upperBound),
                ])
        case .choice(let options):
            #expect(bare == ["type": .string("string"), "enum": .array(options.map { .string($0.id) })])
        case .choices(let options):
            let item: Tree = .object(["type": .string("string"), "enum": .array(options.map { .string($0.id) })])
            #expect(bare == ["type": .string("array"), "maxItems": mostItems, "items": item])
        case .names:
            let item: Tree = .object(["$ref": .string("#/components/schemas/Name")])
            #expect(bare == ["type": .string("array"), "maxItems": mostItems, "items": item])
        }
    }

    private let mostItems: Tree = .number(Double(ProfileDecoder.mostNames))

    @Test("has the length of a name")
    func names() {
        let longest = ContractDocument.schemas["Name"]?["maxLength"]?.number
        #expect(longest == Double(ProfileDecoder.longestName))
    }

    /// A profile, and the fault that the service finds in it, if any.
    struct Case: Sendable, CustomTestStringConvertible {
        let profile: Tree
        let code: Fault.Code?
        var testDescription: String { "\(profile.json.prefix(60)): \(code?.rawValue ?? "accepted")" }

        init(_ pointer: String, _ value: Tree, _ code: Fault.Code?) {
            profile = Tree.object([:]).setting(value, at: pointer.split(separator: "/").map(String.init))
            self.code = code
        }
    }

    /// Values at the edges of each question.
    private static let edges: [Case] = Catalogue.questions.flatMap { question -> [Case] in
        let pointer = question.pointer
        let wrong = [Case(pointer, .null, .nullValue), Case(pointer, .object([:]), .wrongType)]
        switch question.kind {
        case .yesNo:
            return wrong + [
                Case(pointer, .bool(true), nil), Case(pointer, .bool(false), nil),
                Case(pointer, .string("yes"), .wrongType), Case(pointer, .number(1), .wrongType),
            ]
        case .number(_, let range, let whole):
            return wrong + [
                Case(pointer, .number(range.lowerBound), nil), Case(pointer, .number(range.upperBound), nil),
                Case(pointer, .number(range.lowerBound - 1), .outOfRange),
                Case(pointer, .number(range.upperBound + 1), .outOfRange),
                Case(pointer, .number(range.lowerBound + 0.5), whole ? .notWhole : nil),
                Case(pointer, .string("1"), .wrongType),
            ]
        case .choice(let options):
            return wrong + options.map { Case(pointer, .string($0.id), nil) } + [
                Case(pointer, .string("nonsense"), .unknownOption), Case(pointer, .bool(true), .wrongType),
            ]
        case .choices(let options):
            return wrong + [
                Case(pointer, .array([]), nil), Case(pointer, .array(options.map { .string($0.id) }), nil),
                Case(pointer, .array([.string("nonsense")]), .unknownOption),
                Case(pointer, .array([.bool(true)]), .wrongType), Case(pointer, .string(options[0].id), .wrongType),
            ]
        case .names:
            let name: Tree = .string("ibuprofen")
            return wrong + [
                Case(pointer, .array([]), nil), Case(pointer, .array(Array(repeating: name, count: 100)), nil),
                Case(pointer, .array(Array(repeating: name, count: 101)), .tooManyItems),
                Case(pointer, .array([.string(String(repeating: "a", count: 200))]), nil),
                Case(pointer, .array([.string(String(repeating: "a", count: 201))]), .textTooLong),
                Case(pointer, .array([.string("")]), .emptyText), Case(pointer, .array([.string(" ")]), .emptyText),
                Case(pointer, .array([.string("\u{85}\u{2003}")]), .emptyText),
                // No white space of Unicode, although some languages' regular expressions take them for it.
                Case(pointer, .array([.string("\u{FEFF}"), .string("\u{1C}"), .string(" \u{308}")]), nil),
                Case(pointer, .array([.number(1)]), .wrongType), Case(pointer, name, .wrongType),
            ]
        }
    }

    /// Values at the edges of the profile itself.
    private static let others: [Case] =
        Profile.Denial.allCases.map { Case("/none_of", .array([.string($0.rawValue)]), nil) } + [
            Case("/none_of", .array([.string("person")]), .unknownOption),
            Case("/none_of", .string("warning-signs"), .wrongType),
            Case("/region", .string("GB"), nil), Case("/region", .string("gb"), nil),
            Case("/region", .string("GBR"), .malformedRegion), Case("/region", .string("1B"), .malformedRegion),
            Case("/region", .number(44), .wrongType), Case("/region", .null, .nullValue),
            Case("/pregnent", .bool(true), .unknownMember), Case("/person/pregnent", .bool(true), .unknownMember),
            Case("/person", .array([]), .wrongType), Case("", .array([]), .notAnObject), Case("", .object([:]), nil),
        ]

    @Test("accepts and refuses what the service accepts and refuses")
    func agreement() {
        for example in ProfileSchemaTests.edges + ProfileSchemaTests.others {
            let isValid = SchemaValidator.faults(of: example.profile, against: ProfileSchemaTests.schema).isEmpty
            #expect(isValid == (example.code == nil), "\(example.testDescription)")
            let read = API.read(Array(example.profile.json.utf8)[...])
            switch (read, example.code) {
            case (.success, nil): break
            case (.failure(.invalid(let faults)), let code?):
                #expect(faults.map(\.code).contains(code), "\(example.testDescription)")
            default: Issue.record("\(example.testDescription): \(read)")
            }
        }
    }

    @Test("is closed at every level")
    func closed() {
        let sections = (ProfileSchemaTests.schema["properties"] ?? .null).members.values.map(ContractDocument.resolve)
        for schema in [ProfileSchemaTests.schema] + sections where schema["type"]?.string == "object" {
            #expect(schema["additionalProperties"] == .bool(false))
            #expect(schema["required"] == nil)
        }
    }
}
