import Foundation
import Testing

@Suite("Running it")
struct OperationTests {
    // MARK: Version and settings

    @Test("--version tells version, commit, rules and the digest that check tells")
    func version() throws {
        let told = try Command.run(["--version"])
        #expect(told.status == 0)
        let lines = told.output.split(separator: "\n").map(String.init)
        try #require(lines.count == 4)
        #expect(lines[0] == "legcramps 1.0.0")
        let commit = try #require(lines[1].split(separator: " ").last)
        #expect(lines[1].hasPrefix("commit ") && (commit == "unknown" || commit.allSatisfy(\.isHexDigit)))
        #expect(lines[2].hasPrefix("rules "))
        let digest = try #require(lines[3].split(separator: " ").last)
        #expect(digest.count == 32)
        #expect(try Command.run(["check"]).output.contains("digest: \(digest)\n"))
    }

    @Test("--print-config tells each value and where it comes from, and starts nothing")
    func printConfig() throws {
        let environment = ["LEGCRAMPS_PORT": "9000", "LEGCRAMPS_REGION": "gb", "LEGCRAMPS_MAX_HEAD": "2048"]
        let text = try Command.run(["serve", "--print-config", "--port", "9001"], environment: environment)
        #expect(text.status == 0)
        let words = text.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        #expect(words.contains(["LEGCRAMPS_PORT", "9001", "(flag)"]))
        #expect(words.contains(["LEGCRAMPS_REGION", "GB", "(environment)"]))
        #expect(words.contains(["LEGCRAMPS_MAX_HEAD", "2048", "(environment)"]))
        #expect(words.contains(["LEGCRAMPS_HOST", "127.0.0.1", "(default)"]))
        let json = try Command.run(["serve", "--print-config", "--json", "--port", "9001"], environment: environment)
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: [[String: String]]])
        let settings = try #require(document["settings"])
        #expect(settings.count == words.count)
        let port = try #require(settings.first { $0["name"] == "port" })
        #expect(port["value"] == "9001" && port["origin"] == "flag" && port["default"] == "8080")
        for setting in settings {
            for member in ["flag", "variable", "unit", "takes", "meaning"] {
                #expect(setting[member]?.isEmpty == false)
            }
        }
    }

    @Test("every setting of --print-config is in --help, with its variable and default")
    func help() throws {
        let json = try Command.run(["serve", "--print-config", "--json"])
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: [[String: String]]])
        let help = try Command.run(["serve", "--help"]).output.split { $0.isWhitespace }.joined(separator: " ")
        for setting in document["settings"] ?? [] {
            let (flag, variable) = (setting["flag"] ?? "", setting["variable"] ?? "")
            #expect(help.contains("\(flag) <"), "\(flag)")
            #expect(help.contains("(\(variable), default: \(setting["default"] ?? ""))"), "\(variable)")
        }
    }

    // MARK: Health

    @Test("health ends with 0 when the service is ready, by flag and by environment")
    func healthy() throws {
        let server = try ServerProcess()
        let port = try #require(server.url.split(separator: ":").last.map(String.init))
        for (arguments, environment) in [
            (["--port", port], [:]), (["--host", "localhost", "--port", port, "--path", "/health/live"], [:]),
            ([], ["LEGCRAMPS_PORT": port]), ([], ["LEGCRAMPS_PORT": port, "LEGCRAMPS_HOST": "0.0.0.0"]),
        ] as [([String], [String: String])] {
            let told = try Command.run(["health"] + arguments, environment: environment)
            #expect(told.status == 0, "\(told.errors)")
            #expect(told.output == "well\n")
        }
        #expect(try server.stop().status == 0)
        let gone = try Command.run(["health", "--port", port])
        #expect(gone.status == 1)
        #expect(gone.errors == "legcramps: 127.0.0.1:\(port)/health/ready is not well: Connection refused.\n")
    }

    @Test("health ends with 1 when the service is not ready, and with 64 when it is asked wrongly")
    func unhealthy() throws {
        let stub = try StubService { _ in StubService.json(503, "{}") }
        let port = try #require(stub.url.split(separator: ":").last.map(String.init))
        let told = try Command.run(["health", "--port", port])
        #expect(told.status == 1)
        #expect(told.errors.contains("it answers with status 503"))
        #expect(stub.requests == ["GET /health/ready HTTP/1.0"])
        for arguments in [["--port", "0"], ["--path", "ready"], ["--timeout", "0"], ["--port", "x"]] {
            #expect(try Command.run(["health"] + arguments).status == 64, "\(arguments)")
        }
    }

    // MARK: The private listener

    @Test("with a private listener, metrics are there and nowhere else, and both have probes")
    func privateListener() throws {
        let server = try ServerProcess(arguments: ["--private-port", "0", "--private-host", "127.0.0.1"])
        let curl = try Curl()
        let line = try #require(server.written.split(separator: "\n").first { $0.contains("listening") })
        let url = try #require(line.split(separator: " ").first { $0.hasPrefix("private=") }).dropFirst(8)
        for path in ["/metrics", "/health/live", "/health/ready"] {
            #expect(try curl.send("GET", url + path).status == 200, "\(path)")
            #expect(try curl.send("HEAD", url + path).content.isEmpty)
            #expect(try curl.send("GET", server.url + path).status == (path == "/metrics" ? 404 : 200), "\(path)")
        }
        for path in ["/", "/causes", "/assess", "/medications/Lasix", "/openapi.yaml"] {
            #expect(try curl.send("GET", url + path).status == 404, "\(path)")
        }
        let port = try #require(url.split(separator: ":").last.map(String.init))
        let told = try Command.run(["health"], environment: ["LEGCRAMPS_PRIVATE_PORT": port])
        #expect(told.status == 0, "\(told.errors)")
        let metrics = try curl.send("GET", url + "/metrics").text
        #expect(metrics.contains("legcramps_loop_busy_seconds_total{loop=\"private0\"}"))
        #expect(metrics.contains("route=\"/health/live\",method=\"GET\",status=\"2xx\"} 2\n"))
        #expect(try server.stop().status == 0)
    }

    @Test("metrics are public without a private listener, in the format that is asked for")
    func publicMetrics() throws {
        let server = try ServerProcess()
        let curl = try Curl()
        let text = try curl.send("GET", server.url + "/metrics")
        #expect(text.field("content-type") == "text/plain; version=0.0.4; charset=utf-8")
        #expect(text.field("cache-control") == "no-store")
        // What Prometheus sends.
        let accept =
            "application/openmetrics-text;version=1.0.0;q=0.5,text/plain;version=0.0.4;q=0.3,*/*;q=0.1"
        let open = try curl.send("GET", server.url + "/metrics", fields: [("Accept", accept)])
        #expect(open.field("content-type") == "application/openmetrics-text; version=1.0.0; charset=utf-8")
        #expect(open.text.hasSuffix("# EOF\n") && !text.text.contains("# EOF"))
        #expect(try curl.send("GET", server.url + "/metrics", fields: [("Accept", "image/png")]).status == 406)
        #expect(try server.stop().status == 0)
    }

    // MARK: The log

    @Test("the first line tells version, commit, address, digest and limits", arguments: ["text", "json"])
    func firstLine(format: String) throws {
        let server = try ServerProcess(arguments: ["--log-format", format])
        let output = try server.stop().output
        let line = try #require(output.split(separator: "\n").first)
        for name in ["address", "version", "commit", "rules", "max_connections", "max_content", "head_timeout"] {
            #expect(line.contains(format == "json" ? "\"\(name)\":\"" : " \(name)="), "\(name)")
        }
    }

    @Test("a trace of the caller is in the line of the request, and in the answer", arguments: ["text", "json"])
    func trace(format: String) throws {
        let server = try ServerProcess(arguments: ["--log-format", format])
        let trace = "4bf92f3577b34da6a3ce929d0e0e4736"
        let answer = try Curl().send(
            "GET", server.url + "/causes", fields: [("traceparent", "00-\(trace)-00f067aa0ba902b7-01")])
        let parts = try #require(answer.field("traceresponse")).split(separator: "-").map(String.init)
        #expect(parts.count == 4 && parts[1] == trace && parts[3] == "01")
        #expect(answer.field("access-control-expose-headers")?.contains("traceresponse") == true)
        let ignored = try Curl().send("GET", server.url + "/causes", fields: [("traceparent", "00-zqxmarker-01")])
        #expect(ignored.field("traceresponse") == nil)
        let output = try server.stop().output
        let line = try #require(output.split(separator: "\n").first { $0.contains(trace) })
        for (name, value) in [("trace_id", trace), ("parent_id", "00f067aa0ba902b7"), ("span_id", parts[2])] {
            #expect(line.contains(format == "json" ? "\"\(name)\":\"\(value)\"" : " \(name)=\(value)"))
        }
        #expect(!output.contains("zqxmarker"))
    }
}
