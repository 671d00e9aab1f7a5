import Foundation
import Testing

@testable import LegCrampServer

@Suite("Starting and stopping")
struct LifecycleTests {
    @Test("a graceful stop ends with 0 and says so", arguments: [SIGTERM, SIGINT])
    func gracefulStop(number: Int32) throws {
        let server = try ServerProcess()
        #expect(try Curl().send("GET", server.url + "/health/ready").status == 200)
        server.signal(number)
        let (status, output) = try server.waitUntilEnd()
        #expect(status == 0)
        #expect(output.contains("info listening"))
        #expect(output.contains("info stopping"))
        #expect(output.contains("info stopped"))
    }

    @Test("a service that nobody refers to any more gives back its memory")
    func noCycle() throws {
        weak var kept: Service?
        do {
            let service = Service(Settings(), sink: LogSink { _ in })
            kept = service
            #expect(kept != nil)
        }
        #expect(kept == nil)
    }

    @Test("a port in use is one line that says what to do")
    func portInUse() throws {
        let server = try ServerProcess()
        let port = try #require(server.url.split(separator: ":").last.map(String.init))
        let told = try Command.run(["serve", "--port", port])
        #expect(told.status == 69)
        #expect(
            told.errors
                == "legcramps: Port \(port) on 127.0.0.1 is in use: stop the other server or choose another port.\n")
        #expect(try server.stop().status == 0)
    }

    @Test("a host that is not there is one line")
    func unknownHost() throws {
        let told = try Command.run(["serve", "--host", "256.256.256.256", "--port", "0"])
        #expect(told.status == 69)
        #expect(told.errors.split(separator: "\n").count == 1)
    }

    @Test("flags win over the environment, which wins over defaults")
    func precedence() throws {
        let server = try ServerProcess(
            arguments: ["--region", "US"], environment: ["LEGCRAMPS_REGION": "GB", "LEGCRAMPS_ACCESS_LOG": "off"])
        let answer = try Curl().send(
            "POST", server.url + "/assess", fields: [("Content-Type", "application/json")],
            content: Array(#"{"symptoms": {"chest_pain": true}}"#.utf8))
        #expect(answer.text.contains("\"number\":\"911\""))
        let (status, output) = try server.stop()
        #expect(status == 0)
        #expect(!output.contains("route=/assess"))
    }

    @Test("each request leaves one line with its route template, status, bytes and id")
    func accessLog() throws {
        let server = try ServerProcess(environment: ["LEGCRAMPS_LOG_FORMAT": "json"])
        let answer = try Curl().send("GET", server.url + "/causes/diuretics", fields: [("X-Request-Id", "trace-1.a_B")])
        #expect(answer.field("x-request-id") == "trace-1.a_B")
        let (_, output) = try server.stop()
        let line = try #require(output.split(separator: "\n").first { $0.contains("trace-1.a_B") })
        let entry = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        #expect(entry["route"] as? String == "/causes/{id}")
        #expect(entry["method"] as? String == "GET")
        #expect(entry["status"] as? Int == 200)
        #expect(entry["bytes"] as? Int == answer.content.count)
        #expect((entry["duration_us"] as? Int ?? -1) >= 0)
    }
}
