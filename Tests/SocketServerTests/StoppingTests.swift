import HTTP1
import Testing

@testable import SocketServer

extension SocketServerTests {
    @Suite("Starting and stopping")
    struct StoppingTests {
        @Test(
            "listens where it is told to",
            arguments: [
                ("127.0.0.1", "127.0.0.1"), ("localhost", "localhost"), ("0.0.0.0", "127.0.0.1"), ("::1", "::1"),
                ("::", "::1"), ("::", "127.0.0.1"),
            ])
        func hosts(host: String, reachedAt peer: String) async throws {
            let server = try TestServer { $0.host = host }
            let client = try TestClient(host: peer, port: server.port)
            try client.send(get("/"))
            #expect(try client.response().status == 200)
            client.close()
            await server.stop()
        }

        @Test("tells the address in digits, as a URI writes it")
        func address() async throws {
            #expect(BoundAddress(host: "::1", port: 80).description == "[::1]:80")
            #expect(BoundAddress(host: "127.0.0.1", port: 8080).description == "127.0.0.1:8080")
            let server = Server(Self.configuration(host: "127.0.0.1", port: 0))
            let addresses = try server.start()
            #expect(addresses.map(\.host) == ["127.0.0.1"])
            #expect(throws: ServerError.alreadyStarted) { try server.start() }
            await withCheckedContinuation { done in server.stop(drainWithin: .zero) { _ in done.resume() } }
        }

        @Test("does not start on a port that is in use", arguments: ["127.0.0.1", "0.0.0.0"])
        func portInUse(host: String) async throws {
            let server = try TestServer()
            let second = Server(Self.configuration(host: host, port: server.port))
            #expect(throws: ServerError.portInUse(host: host, port: server.port)) { try second.start() }
            await server.stop()
            let third = Server(Self.configuration(host: host, port: server.port))
            #expect(try third.start().map(\.port) == [server.port], "the port is free again")
            await withCheckedContinuation { done in third.stop(drainWithin: .zero) { _ in done.resume() } }
        }

        @Test("says in one line why it does not start")
        func errors() {
            #expect(throws: ServerError.addressNotAvailable(host: "192.0.2.1")) {
                try Server(Self.configuration(host: "192.0.2.1", port: 0)).start()
            }
            for host in ["no.such.host.invalid", "", "1.2.3.4.5", "a b"] {
                let error = #expect(throws: ServerError.self) {
                    try Server(Self.configuration(host: host, port: 0)).start()
                }
                guard case .hostNotFound(host, _) = error else {
                    Issue.record("\(host): \(String(describing: error))")
                    continue
                }
            }
            let denied = ServerError(.accessDenied, host: "0.0.0.0", port: 80)
            #expect(denied == .permissionDenied(host: "0.0.0.0", port: 80))
            for error in [denied, .portInUse(host: "::", port: 1), .system(reason: "x"), .alreadyStarted] {
                #expect(!error.description.contains("\n") && error.description.hasSuffix("."))
            }
        }

        @Test("closes idle connections when it stops")
        func idleConnections() async throws {
            let server = try TestServer { $0.loopCount = 2 }
            let clients = try (0..<20).map { _ in try TestClient(port: server.port) }
            for client in clients {
                try client.send(get("/"))
                #expect(try client.response().status == 200)
            }
            #expect(await server.stop(drainWithin: .seconds(60)) == 0)
            for client in clients { #expect(try client.untilEnd() == []) }
            #expect(throws: TestClient.Failure.self, "nobody listens") { try TestClient(port: server.port) }
        }

        @Test("finishes the request that is being received, and says that it closes")
        func requestInFlight() async throws {
            let server = try TestServer()
            let client = try TestClient(port: server.port)
            let request = get("/in-flight")
            try client.send(String(request.prefix(20)))
            async let cutOff = server.stop(drainWithin: .seconds(60))
            // Whether the rest arrives before or after the server has begun to stop, it is answered.
            try client.send(String(request.dropFirst(20)))
            let response = try client.response()
            #expect(response.content == Array("/in-flight".utf8))
            client.close()
            #expect(await cutOff == 0)
        }

        @Test("says that it closes when the request began before stopping and ended after")
        func closesAfterAnswer() async throws {
            let server = try TestServer()
            let idle = try TestClient(port: server.port)
            try idle.send(get("/"))
            _ = try idle.response()
            let client = try TestClient(port: server.port)
            try client.send("GET /late HTTP/1.1\r\n")
            async let cutOff = server.stop(drainWithin: .seconds(60))
            #expect(try idle.untilEnd() == [], "an idle connection closes when stopping begins")
            try client.send("Host: a\r\n\r\n")
            let response = try client.response()
            #expect(response.content == Array("/late".utf8))
            #expect(response.head.lowercased().contains("\r\nconnection: close\r\n"))
            #expect(try client.untilEnd() == [])
            client.close()
            #expect(await cutOff == 0)
        }

        @Test("sends an answer that is on its way to the end")
        func answerInFlight() async throws {
            let server = try TestServer()
            let client = try TestClient(port: server.port, receiveBuffer: 4096)
            try client.send(get("/large/10000000"))
            #expect(server.observed.exchanges.reaches(1))
            async let cutOff = server.stop(drainWithin: .seconds(60))
            #expect(try client.response().content.count == 10_000_000)
            #expect(try client.untilEnd() == [])
            client.close()
            #expect(await cutOff == 0)
        }

        @Test("cuts off what has not finished when the time is up, and counts it")
        func cutOff() async throws {
            let server = try TestServer()
            let client = try TestClient(port: server.port)
            try client.send("GET / HTTP/1.1\r\n")
            try server.settle()
            #expect(await server.stop(drainWithin: .milliseconds(50)) == 1)
            #expect(try client.hangsUp())
            #expect(await server.stop() == 1, "stopping twice waits for the first stop")
        }

        @Test("a server that was never started has stopped at once, and does not start any more")
        func neverStarted() async {
            let server = Server(Self.configuration(host: "127.0.0.1", port: 0))
            let cutOff = await withCheckedContinuation { done in
                server.stop(drainWithin: .seconds(1)) { done.resume(returning: $0) }
            }
            #expect(cutOff == 0)
            #expect(throws: ServerError.alreadyStarted) { try server.start() }
        }

        private static func configuration(host: String, port: UInt16) -> ServerConfiguration {
            var configuration = ServerConfiguration(
                connection: ConnectionConfiguration(limits: Limits(), commonFields: [], handler: TestServer.answer))
            configuration.host = host
            configuration.port = port
            return configuration
        }
    }
}
