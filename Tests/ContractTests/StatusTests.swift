import Testing

@Suite("Statuses")
struct StatusTests {
    /// Something to do to an operation so that it answers with a status.
    struct Provocation: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// The statuses that it brings about, where the operation has them.
        let statuses: Set<Int>
        let send: @Sendable (Operation) throws -> Answer
    }

    private static let json = ("Content-Type", "application/json")

    /// Sends a request as it should be, but for what is given.
    @Sendable private static func send(
        _ operation: Operation, method: String? = nil, target: String? = nil, fields: [(String, String)] = [],
        content: String = "{}"
    ) throws -> Answer {
        let target = target ?? operation.target()
        guard operation.method == "POST" else {
            return try Client().send(method ?? operation.method, target, fields: fields)
        }
        let type = fields.contains { $0.0 == "Content-Type" } ? [] : [json]
        return try Client().send(method ?? "POST", target, fields: type + fields, content: content)
    }

    private static let provocations: [Provocation] = [
        Provocation(testDescription: "nothing", statuses: [200]) { try send($0) },
        Provocation(testDescription: "a current entity tag", statuses: [304, 200]) { operation in
            let tag = try send(operation)["ETag"].first ?? "*"
            return try send(operation, fields: [("If-None-Match", tag)])
        },
        Provocation(testDescription: "a stale entity tag", statuses: [412, 200]) {
            try send($0, fields: [("If-Match", "\"stale\"")])
        },
        Provocation(testDescription: "an unknown parameter", statuses: [400, 200]) {
            try send($0, target: $0.target(asking: "nonsense=1"))
        },
        Provocation(testDescription: "no host", statuses: [400]) {
            try Client().send(raw: "\($0.method) \($0.target()) HTTP/1.1\r\n\r\n")
        },
        Provocation(testDescription: "an unknown item", statuses: [404, 200]) {
            try send($0, target: $0.target(with: "no-such-item"))
        },
        Provocation(testDescription: "a method that the path does not have", statuses: [405]) {
            try send($0, method: "DELETE")
        },
        Provocation(testDescription: "a format that the path does not have", statuses: [406, 200]) {
            try send($0, fields: [("Accept", "image/png")])
        },
        Provocation(testDescription: "content that is too long", statuses: [413]) {
            try send($0, fields: [("Content-Length", "65537")])
        },
        Provocation(testDescription: "another type of content", statuses: [415, 200]) {
            try send($0, fields: [("Content-Type", "text/plain")])
        },
        Provocation(testDescription: "compressed content", statuses: [415, 200]) {
            try send($0, fields: [("Content-Encoding", "gzip")])
        },
        Provocation(testDescription: "no content", statuses: [400, 200]) { try send($0, content: "") },
        Provocation(testDescription: "content that is not JSON", statuses: [400, 200]) { try send($0, content: "{,}") },
        Provocation(testDescription: "a profile that is not valid", statuses: [422, 200]) {
            try send($0, content: #"{"nonsense": 1}"#)
        },
        Provocation(testDescription: "a server that stops", statuses: [503, 200]) { operation in
            let client = Client { Client.stopping.respond(to: $0) }
            guard operation.method == "GET" else {
                return try client.send("POST", operation.target(), fields: [json], content: "{}")
            }
            return try client.send("GET", operation.target())
        },
    ]

    @Test("that an operation can answer with are documented, with their fields and content", arguments: provocations)
    func documented(_ provocation: Provocation) throws {
        let refused = ContractDocument.component("responses")["Refused"]?["x-statuses"]?.elements ?? []
        for operation in ContractDocument.operations {
            let answer = try provocation.send(operation)
            let comment = "\(provocation.testDescription) at \(operation.testDescription): \(answer.status)"
            #expect(provocation.statuses.contains(answer.status), "\(comment)")
            let isDefault = refused.contains(.number(Double(answer.status)))
            let response =
                operation.responses[String(answer.status)] ?? (isDefault ? operation.responses["default"] : nil)
            try check(answer, against: try #require(response, "\(comment)"), "\(comment)")
        }
    }

    @Test("that are documented do occur", arguments: ContractDocument.operations)
    func occur(_ operation: Operation) throws {
        var occurred: Set<Int> = []
        for provocation in StatusTests.provocations { occurred.insert(try provocation.send(operation).status) }
        #expect(Set(operation.statuses).subtracting(occurred) == [])
    }

    private func check(_ answer: Answer, against response: Tree, _ comment: Comment) throws {
        for (name, header) in response["headers"]?.members ?? [:] {
            let header = ContractDocument.resolve(header)
            let values = answer[name]
            #expect(values.count <= 1, "\(name), \(comment)")
            #expect(!values.isEmpty || header["required"] != .bool(true), "\(name), \(comment)")
            guard let value = values.first, let schema = header["schema"] else { continue }
            #expect(SchemaValidator.faults(of: .string(value), against: schema) == [], "\(name), \(comment)")
        }
        guard let content = response["content"] else {
            #expect(answer.content.isEmpty, "\(comment)")
            return
        }
        let schema = try #require(content[answer.mediaType ?? ""]?["schema"], "\(comment)")
        let tree = try answer.tree()
        #expect(SchemaValidator.faults(of: tree, against: schema) == [], "\(comment)")
        if answer.mediaType == "application/problem+json" {
            #expect(tree["status"] == .number(Double(answer.status)), "\(comment)")
            #expect(answer["X-Request-Id"] == [tree["request_id"]?.string], "\(comment)")
        }
    }
}
