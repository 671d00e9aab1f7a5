import Foundation
import LegCrampRules
import Scenarios
import Testing

@Suite("The started service, asked by libcurl")
struct ServiceTests {
    @Test("answers every scenario")
    func scenarios() throws {
        let server = try ServerProcess()
        let curl = try Curl()
        for scenario in Scenario.all {
            let answer = try curl.send(
                scenario.method, server.url + scenario.path, fields: scenario.fields, content: scenario.content)
            #expect(answer.status == scenario.status, "\(scenario.name): \(answer.text.prefix(300))")
            for text in scenario.holds { #expect(answer.text.contains(text), "\(scenario.name) lacks \(text)") }
            for (name, value) in scenario.answerFields {
                let given = answer.field(name)
                #expect(
                    given != nil && (value.isEmpty || given == value), "\(scenario.name): \(name) is \(given ?? "-")")
            }
            #expect(answer.field("x-request-id") != nil, "\(scenario.name) has no request id")
            #expect(answer.field("date") != nil, "\(scenario.name) has no date")
        }
        #expect(try server.stop().status == 0)
    }

    @Test("assesses every vignette as the rules do, never below its level")
    func vignettes() throws {
        let server = try ServerProcess()
        let curl = try Curl()
        for vignette in Vignette.all {
            let answer = try curl.send(
                "POST", server.url + "/assess", fields: [("Content-Type", "application/json")],
                content: Array(vignette.profile.utf8))
            let document = try #require(
                try JSONSerialization.jsonObject(with: Data(answer.content)) as? [String: Any])
            let urgency = try #require(document["urgency"] as? [String: Any])
            let differentiation = try #require(document["differentiation"] as? [String: Any])
            #expect(vignette.urgencies.contains(try #require(urgency["level"] as? String)), "\(vignette.id)")
            #expect(vignette.verdicts.contains(try #require(differentiation["verdict"] as? String)), "\(vignette.id)")
        }
        #expect(try server.stop().status == 0)
    }

    @Test("keeps one connection for many requests, errors among them")
    func keepAlive() throws {
        let server = try ServerProcess()
        let curl = try Curl()
        var connections = 0
        for index in 0..<200 {
            let (path, status) = index % 3 == 0 ? ("/nothing", 404) : ("/causes/older-age", 200)
            let answer = try curl.send("GET", server.url + path)
            #expect(answer.status == status)
            connections += answer.newConnections
        }
        #expect(connections == 1)
        #expect(try server.stop().status == 0)
    }

    @Test("takes chunked content, and answers 100 Continue to who asks")
    func chunked() throws {
        let server = try ServerProcess()
        let curl = try Curl()
        for fields in [
            [("Transfer-Encoding", "chunked")], [("Expect", "100-continue")],
            [("Transfer-Encoding", "chunked"), ("Expect", "100-continue")],
        ] {
            let answer = try curl.send(
                "POST", server.url + "/assess", fields: [("Content-Type", "application/json")] + fields,
                content: Array(Scenario.example.utf8))
            #expect(answer.status == 200, "\(fields)")
            #expect(answer.text.contains("\"level\":\"same-day\""), "\(fields)")
        }
        #expect(try server.stop().status == 0)
    }

    @Test("refuses too long content and goes on")
    func tooLong() throws {
        let server = try ServerProcess()
        let curl = try Curl()
        let long = [UInt8](repeating: UInt8(ascii: " "), count: 1 << 20)
        let refused = try curl.send(
            "POST", server.url + "/assess", fields: [("Content-Type", "application/json")], content: long)
        #expect(refused.status == 413)
        #expect(refused.field("content-type") == "application/problem+json")
        #expect(try curl.send("GET", server.url + "/health/live").status == 200)
        #expect(try server.stop().status == 0)
    }

    @Test("honours entity tags, the same in two instances")
    func entityTags() throws {
        let (first, second) = (try ServerProcess(), try ServerProcess())
        let curl = try Curl()
        for path in ["/", "/causes", "/medications/lasix", "/openapi.json"] {
            let tag = try #require(try curl.send("GET", first.url + path).field("etag"))
            let again = try curl.send("GET", second.url + path, fields: [("If-None-Match", tag)])
            #expect(again.status == 304 && again.content.isEmpty && again.field("etag") == tag)
            #expect(try curl.send("GET", first.url + path, fields: [("If-Match", "\"other\"")]).status == 412)
        }
        #expect(try first.stop().status == 0)
        #expect(try second.stop().status == 0)
    }

    @Test("answers 8 clients at once")
    func parallel() async throws {
        let server = try ServerProcess()
        let url = server.url
        let answered = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    let curl = try Curl()
                    var good = 0
                    for _ in 0..<50 {
                        let answer = try curl.send(
                            "POST", url + "/assess", fields: [("Content-Type", "application/json")],
                            content: Array(Scenario.example.utf8))
                        good += answer.status == 200 ? 1 : 0
                    }
                    return good
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(answered == 400)
        #expect(try server.stop().status == 0)
    }

    @Test("restricts reading by web pages to the origins that are set")
    func restrictedOrigins() throws {
        let server = try ServerProcess(arguments: ["--allow-origin", "https://example.org"])
        let curl = try Curl()
        let allowed = try curl.send("GET", server.url + "/causes", fields: [("Origin", "https://example.org")])
        #expect(allowed.field("access-control-allow-origin") == "https://example.org")
        for origin in ["https://example.com", "null"] {
            let other = try curl.send("GET", server.url + "/causes", fields: [("Origin", origin)])
            #expect(other.field("access-control-allow-origin") == nil)
            #expect(other.fields.contains { $0.name == "vary" && $0.value.contains("Origin") })
        }
        #expect(try server.stop().status == 0)
    }
}
