import Testing

@testable import HTTP1
@testable import LegCrampAPI

@Suite("Problems")
struct ProblemTests {
    /// Every problem that the code can answer with.
    private static let problems: [Problem] =
        ProtocolError.examples.map(\.problem) + APIError.examples.map(\.problem) + [
            Problem.unsendableResponse,
            // The sockets answer so above the limits of connections; their module is not visible here.
            Problem(
                code: "too-many-connections", status: .serviceUnavailable, title: "Too many connections", detail: ""),
            Problem(
                code: "too-many-connections-from-address", status: .serviceUnavailable,
                title: "Too many connections from one address", detail: ""),
            Admission.problem,
        ]

    @Test("are listed with their status and title, each of them and nothing else")
    func listed() throws {
        let schema = try #require(ContractDocument.schemas["ProblemType"])
        var expected: [String: Tree] = [:]
        for problem in ProblemTests.problems {
            expected[problem.code] = .object([
                "status": .number(Double(problem.status.code)), "title": .string(problem.title),
            ])
        }
        #expect(expected.count == ProblemTests.problems.count)
        #expect(schema["x-problems"]?.members == expected)
        #expect(Set(schema["enum"]?.strings ?? []) == Set(expected.keys.map { "urn:legcramps:problem:\($0)" }))
    }

    @Test("that no operation lists itself have the statuses of the default answer")
    func statuses() throws {
        let refused = try #require(ContractDocument.component("responses")["Refused"])
        let documented = Set((refused["x-statuses"]?.elements ?? []).compactMap(\.number).map { Int($0) })
        let inOperations = Set(ContractDocument.operations.flatMap(\.statuses))
        let possible = Set(ProblemTests.problems.map(\.status.code))
        #expect(possible == documented.union(inOperations).subtracting([200, 304]))
        let protocolLayer = Set(ProtocolError.examples.map(\.problem.status.code) + [429, 500, 501, 503])
        #expect(documented == protocolLayer.subtracting([400]))
        for operation in ContractDocument.operations {
            #expect(operation.responses["default"] == refused, "\(operation.testDescription)")
        }
    }

    @Test("of the default answer look like every other")
    func refused() throws {
        let schema = try #require(ContractDocument.schemas["Problem"])
        let long = String(repeating: "a", count: 9000)
        let broken = Client { _ in Response(.ok, fields: [Field("bad name", "")]) }
        let policy = RatePolicy(requests: 1, per: .seconds(1))
        let admission = Admission(
            limiter: RateLimiter(policy: policy, capacity: 1), policy: policy, trustedProxies: [],
            clock: { Instant(nanoseconds: 0) })
        let peer = Peer(IPAddress(high: 1, low: 0), trustedProxies: [])
        let limited = Client {
            [handler = admission.around({ _ in Response(.ok) }, refusalFields: { _ in [] })] request in
            let counted = Request(.get, "/", fields: [("x-request-id", request.id.description)], peer: peer)
            _ = handler(counted)
            return handler(counted)
        }
        let answers = [
            408: try Client().send(raw: "GET / HT", waiting: true),
            413: try Client().send("GET", "/", fields: [("Content-Length", "65537")]),
            414: try Client().send("GET", "/" + long),
            417: try Client().send("GET", "/", fields: [("Expect", "nothing")]),
            429: try limited.send("GET", "/"),
            431: try Client().send("GET", "/", fields: [("X-Long", long)]),
            500: try broken.send("GET", "/"),
            501: try Client().send("BREW", "/"),
            503: try Client { Client.stopping.respond(to: $0) }.send("GET", "/health/ready"),
            505: try Client().send(raw: "GET / HTTP/2.0\r\n\r\n"),
        ]
        let refused = try #require(ContractDocument.component("responses")["Refused"])
        for (status, answer) in answers {
            #expect(answer.status == status)
            #expect(answer.mediaType == "application/problem+json")
            #expect(SchemaValidator.faults(of: try answer.tree(), against: schema) == [])
            #expect(try answer.tree()["status"] == .number(Double(status)))
            #expect(answer["X-Request-Id"] == [try answer.tree()["request_id"]?.string])
            #expect(answer["Cache-Control"] == ["no-store"])
            for name in ["Retry-After", "RateLimit", "RateLimit-Policy"] {
                #expect(answer[name].count == (status == 429 || status == 503 && name == "Retry-After" ? 1 : 0))
                let schema = ContractDocument.resolve(try #require(refused["headers"]?[name]))["schema"] ?? .null
                for value in answer[name] {
                    #expect(SchemaValidator.faults(of: .string(value), against: schema) == [])
                }
            }
        }
        #expect(Set((refused["x-statuses"]?.elements ?? []).compactMap(\.number)) == Set(answers.keys.map(Double.init)))
    }

    @Test("stand as examples only under answers of their status")
    func examples() throws {
        for (name, response) in ContractDocument.component("responses") {
            let statuses = Set(
                ContractDocument.operations.flatMap { operation in
                    operation.responses.filter { $0.value == response && $0.key != "default" }.keys
                })
            let media = response["content"]?["application/problem+json"]
            for example in (media?["examples"]?.members ?? [:]).values.map(ContractDocument.resolve) {
                let problem = example["value"] ?? .null
                let code = problem["type"]?.string?.split(separator: ":").last.map(String.init) ?? ""
                let known = try #require(ContractDocument.schemas["ProblemType"]?["x-problems"]?[code], "\(name)")
                #expect(problem["status"] == known["status"])
                #expect(problem["title"] == known["title"])
                if let status = statuses.first { #expect(problem["status"]?.number == Double(status)) }
            }
        }
    }
}

extension ProtocolError {
    /// One value of each case.
    static let examples: [ProtocolError] = [
        .lineNotEndedByCRLF, .controlByte, .tooManyEmptyLines(limit: 1), .malformedRequestLine,
        .malformedMethod(limit: 1), .malformedVersion, .unsupportedVersion, .unsupportedMethod,
        .requestLineTooLong(limit: 1), .malformedTarget, .malformedPercentEncoding, .targetAboveRoot, .wrongTargetForm,
        .malformedField, .blankBeforeColon, .foldedField, .fieldLineTooLong(limit: 1), .headerTooLong(limit: 1),
        .tooManyFields(limit: 1), .missingHost, .repeatedHost, .malformedHost, .hostDisagreesWithTarget,
        .malformedConnection, .malformedContentLength, .repeatedContentLength, .contentLengthWithTransferEncoding,
        .transferEncodingInHTTP10, .malformedTransferEncoding, .unsupportedTransferCoding, .unsupportedExpectation,
        .contentTooLong(limit: 1), .malformedChunkSize(limit: 1), .malformedChunkExtension,
        .chunkExtensionsTooLong(limit: 1), .chunkNotEndedByCRLF, .trailerTooLong(limit: 1), .headTimeout,
        .contentTimeout,
    ]

    /// A new case does not compile here until somebody looks at the examples above.
    private var isAmongTheExamples: Bool {
        switch self {
        case .lineNotEndedByCRLF, .controlByte, .tooManyEmptyLines, .malformedRequestLine, .malformedMethod,
            .malformedVersion, .unsupportedVersion, .unsupportedMethod, .requestLineTooLong, .malformedTarget,
            .malformedPercentEncoding, .targetAboveRoot, .wrongTargetForm, .malformedField, .blankBeforeColon,
            .foldedField, .fieldLineTooLong, .headerTooLong, .tooManyFields, .missingHost, .repeatedHost,
            .malformedHost, .hostDisagreesWithTarget, .malformedConnection, .malformedContentLength,
            .repeatedContentLength, .contentLengthWithTransferEncoding, .transferEncodingInHTTP10,
            .malformedTransferEncoding, .unsupportedTransferCoding, .unsupportedExpectation, .contentTooLong,
            .malformedChunkSize, .malformedChunkExtension, .chunkExtensionsTooLong, .chunkNotEndedByCRLF,
            .trailerTooLong, .headTimeout, .contentTimeout:
            true
        }
    }
}

extension APIError {
    /// One value of each case.
    static let examples: [APIError] = {
        var examples: [APIError] = [
            .notFound(hint: ""), .methodNotAllowed, .methodNotImplemented, .notAcceptable([]), .unsupportedMediaType,
            .unsupportedContentCoding, .emptyContent, .invalidProfile(faults: 1), .invalidParameters(faults: 1),
            .preconditionFailed, .stopping,
        ]
        if case .failure(.malformed(let error)) = API.read([]) { examples.append(.malformedJSON(error)) }
        return examples
    }()

    /// A new case does not compile here until somebody looks at the examples above.
    private var isAmongTheExamples: Bool {
        switch self {
        case .notFound, .methodNotAllowed, .methodNotImplemented, .notAcceptable, .unsupportedMediaType,
            .unsupportedContentCoding, .emptyContent, .malformedJSON, .invalidProfile, .invalidParameters,
            .preconditionFailed, .stopping:
            true
        }
    }
}
