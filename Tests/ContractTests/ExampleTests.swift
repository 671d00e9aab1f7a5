import Testing

@Suite("Examples")
struct ExampleTests {
    @Test("are as their schemas say", arguments: ContractDocument.operations)
    func valid(_ operation: Operation) throws {
        for (status, response) in operation.responses {
            for (mediaType, media) in response["content"]?.members ?? [:] {
                try check(media, "\(operation.testDescription) \(status) \(mediaType)")
            }
        }
        for (mediaType, media) in operation.body["requestBody"]?["content"]?.members ?? [:] {
            try check(media, "\(operation.testDescription) \(mediaType)")
        }
        for parameter in operation.parameters {
            try check(parameter, "\(operation.testDescription) \(parameter["name"]?.string ?? "")")
        }
    }

    private func check(_ holder: Tree, _ comment: Comment) throws {
        let schema = try #require(holder["schema"])
        var values = (holder["examples"]?.members ?? [:]).values.compactMap { ContractDocument.resolve($0)["value"] }
        if let example = holder["example"] { values.append(example) }
        #expect(!values.isEmpty, "\(comment)")
        for value in values { #expect(SchemaValidator.faults(of: value, against: schema) == [], "\(comment)") }
    }

    @Test("of requests are answered")
    func requests() throws {
        for operation in ContractDocument.operations {
            for (name, profile) in operation.requestExamples {
                let answer = try Client().send(
                    operation.method, operation.target(), fields: [("Content-Type", "application/json")],
                    content: profile.json)
                #expect(answer.status == 200, "\(name)")
            }
            for parameter in operation.parameters
            where parameter["in"]?.string != "header" && !Operation.isOfBuild(parameter) {
                let name = parameter["name"]?.string ?? ""
                let named = (parameter["examples"]?.members ?? [:]).values.compactMap { $0["value"]?.string }
                for value in named + [parameter["example"]?.string].compactMap({ $0 }) {
                    let isInPath = parameter["in"]?.string == "path"
                    let target = isInPath ? operation.target(with: value) : operation.target(asking: "\(name)=\(value)")
                    #expect(try Client().send("GET", target).status == 200, "\(target)")
                }
            }
        }
    }

    /// Answers that stand as examples, the request that they belong to, and the members that matter most.
    private static let pairs: [(path: String, request: String, answer: String, members: [[String]])] = [
        (
            "/assess", "ProfileNightCramps", "AssessmentNightCramps",
            [["urgency", "level"], ["urgency", "action"], ["differentiation", "verdict"], ["understood"]]
        ),
        ("/red-flags", "ProfilePossibleClot", "RedFlagsPossibleClot", [["urgency", "level"], ["urgency", "action"]]),
        ("/differentiate", "ProfileRestlessLegs", "DifferentiationRestlessLegs", [["verdict"], ["understood"]]),
    ]

    @Test("of answers say what the service says")
    func answers() throws {
        let examples = ContractDocument.component("examples")
        for pair in ExampleTests.pairs {
            let request = try #require(examples[pair.request]?["value"])
            let documented = try #require(examples[pair.answer]?["value"])
            let answer = try Client().send(
                "POST", pair.path, fields: [("Content-Type", "application/json")], content: request.json
            ).tree()
            for path in pair.members {
                let expected = path.reduce(Optional(answer)) { $0?[$1] }
                #expect(path.reduce(Optional(documented)) { $0?[$1] } == expected, "\(pair.answer) \(path)")
            }
        }
    }
}
