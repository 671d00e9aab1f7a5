import HTTP1
import LegCrampAPI
import Scenarios
import Testing

@Suite("Scenarios in memory, the same that libcurl asks of the started service")
struct ScenarioTests {
    @Test("are answered as they say", arguments: Scenario.all)
    func scenario(_ scenario: Scenario) throws {
        let api = Service.api
        let method = try #require(Method(scenario.method))
        let response = api.respond(
            to: Request(
                method, scenario.path, fields: scenario.fields.map { ($0.name, $0.value) },
                content: scenario.content ?? []))
        #expect(response.status.code == scenario.status)
        let text = String(decoding: response.content.bytes, as: UTF8.self)
        for part in scenario.holds { #expect(text.contains(part), "\(part) is missing") }
    }
}
