import Testing

@testable import HTTP1
@testable import LegCrampAPI

@Suite("Cross-origin requests (Fetch standard)")
struct CrossOriginTests {
    private static let preflight = ("access-control-request-method", "QUERY")

    /// A policy with a service that follows it, laid out once.
    private struct Policed: Sendable {
        let configuration: API.Configuration
        let api: API

        init(_ policy: CrossOriginPolicy) {
            var configuration = API.Configuration()
            configuration.crossOrigin = policy
            self.configuration = configuration
            api = API(configuration)
        }
    }

    private static let open = Policed(.anyOrigin)
    private static let list = Policed(.only(["https://a.example", "https://b.example:8443"]))
    private static let null = Policed(.only(["null"]))

    /// The answer with the common fields of the policy.
    private func answer(
        _ policed: Policed, _ method: RequestMethod, _ path: String, origin: String?, fields: [(String, String)] = []
    ) throws -> Answer {
        let sent = fields + (origin.map { [("origin", $0)] } ?? [])
        let answer = Answer(policed.api.respond(to: Request(method, path, fields: sent)))
        let own = answer.fields.map { Field($0.name, $0.value) }
        return Answer(
            Response(
                Status(answer.status), fields: own + API.commonFields(policed.configuration),
                content: .bytes(answer.content)))
    }

    @Test("any origin may read, without credentials", arguments: ["/causes", "/nowhere", "/assess"])
    func anyOrigin(path: String) throws {
        for origin in ["https://a.example", "null", nil] {
            let answer = try answer(Self.open, .get, path, origin: origin)
            #expect(answer.field("Access-Control-Allow-Origin") == "*")
            #expect(answer.field("Access-Control-Allow-Credentials") == nil)
            #expect(answer.field("Access-Control-Expose-Headers")?.contains("X-Request-Id") == true)
            #expect(answer.field("Vary")?.contains("Origin") != true)
        }
    }

    @Test("a preflight is answered before any other check", arguments: ["/assess", "/causes", "/nowhere", "*"])
    func preflight(path: String) throws {
        let answer = try answer(Self.open, .options, path, origin: "https://a.example", fields: [Self.preflight])
        #expect(answer.status == 204)
        #expect(answer.content.isEmpty)
        #expect(answer.field("Access-Control-Allow-Origin") == "*")
        #expect(answer.field("Access-Control-Allow-Methods") == "GET, HEAD, POST, QUERY, OPTIONS")
        #expect(answer.field("Access-Control-Allow-Headers")?.contains("Content-Type") == true)
        #expect(answer.field("Access-Control-Max-Age") == "86400")
        #expect(answer.field("Access-Control-Allow-Credentials") == nil)
    }

    @Test(
        "a listed origin is named alone, and caches are told",
        arguments: ["/causes", "/nowhere", "/assess", "/about?x=1"])
    func listed(path: String) throws {
        for origin in ["https://a.example", "https://b.example:8443"] {
            for method in [RequestMethod.get, .post, .put] {
                let answer = try answer(Self.list, method, path, origin: origin)
                #expect(answer.field("Access-Control-Allow-Origin") == origin)
                #expect(answer.field("Vary")?.contains("Origin") == true)
                #expect(answer.field("Access-Control-Expose-Headers") != nil)
            }
        }
    }

    @Test(
        "other origins are not named, and caches are told all the same",
        arguments: [
            "https://evil.example", "https://a.example.evil.example", "http://a.example", "https://a.example:443",
            "https://A.example", "https://a.example/", "https://b.example", "null", "", "*", nil,
        ])
    func others(origin: String?) throws {
        for (method, fields) in [(RequestMethod.get, []), (.options, [Self.preflight])] {
            let answer = try answer(Self.list, method, "/causes", origin: origin, fields: fields)
            #expect(answer.field("Access-Control-Allow-Origin") == nil)
            #expect(answer.field("Access-Control-Expose-Headers") == nil)
            #expect(answer.field("Vary")?.contains("Origin") == true)
        }
    }

    @Test("null names nobody, even when it is listed")
    func listedNull() throws {
        let answer = try answer(Self.null, .get, "/causes", origin: "null")
        #expect(answer.field("Access-Control-Allow-Origin") == nil)
    }

    @Test("a preflight of a listed origin names it")
    func listedPreflight() throws {
        let answer = try answer(Self.list, .options, "/assess", origin: "https://a.example", fields: [Self.preflight])
        #expect(answer.status == 204)
        #expect(answer.field("Access-Control-Allow-Origin") == "https://a.example")
        #expect(answer.field("Access-Control-Allow-Methods")?.contains("QUERY") == true)
        #expect(answer.field("Vary")?.contains("Origin") == true)
    }
}
