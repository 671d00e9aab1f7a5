import Testing

@testable import HTTP1
@testable import LegCrampAPI

@Suite("Readiness")
struct ReadinessTests {
    private func answer(ready: Bool, _ path: String) throws -> Answer {
        var configuration = API.Configuration()
        configuration.isReady = { ready }
        let api = API(configuration)
        return Answer(api.respond(to: Request(.get, path)), from: api)
    }

    @Test("a ready instance says so, and the answer is not stored")
    func ready() throws {
        let answer = try answer(ready: true, "/health/ready")
        #expect(answer.status == 200)
        #expect(answer.text == "{\"status\":\"ready\"}")
        #expect(answer.field("Cache-Control") == "no-store")
        #expect(answer.route == "/health/ready")
    }

    @Test("an instance that stops asks to try again")
    func stopping() throws {
        let answer = try answer(ready: false, "/health/ready")
        #expect(answer.status == 503)
        #expect(answer.field("Retry-After") == "5")
        #expect(answer.problem == "stopping")
        #expect(answer.field("Cache-Control") == "no-store")
    }

    @Test("an instance that stops still lives and answers")
    func others() throws {
        #expect(try answer(ready: false, "/health/live").status == 200)
        #expect(try answer(ready: false, "/causes").status == 200)
    }
}
