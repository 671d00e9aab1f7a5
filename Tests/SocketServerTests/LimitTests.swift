import Glibc
import HTTP1
import Testing

@testable import SocketServer

extension SocketServerTests {
    @Suite("Limits")
    struct LimitTests {
        private static func limits(_ change: (inout Limits) -> Void) -> Limits {
            var limits = Limits()
            change(&limits)
            return limits
        }

        @Test("closes a connection that was idle for too long, without a word")
        func idle() async throws {
            let server = try TestServer(limits: Self.limits { $0.keepAliveTimeout = .milliseconds(100) })
            let client = try TestClient(port: server.port)
            try client.send(get("/"))
            #expect(try client.response().status == 200)
            #expect(try client.untilEnd() == [])
            await server.stop()
        }

        @Test("closes a connection on which nothing ever comes")
        func firstByte() async throws {
            let server = try TestServer(limits: Self.limits { $0.firstByteTimeout = .milliseconds(100) })
            let client = try TestClient(port: server.port)
            #expect(try client.untilEnd() == [])
            await server.stop()
        }

        @Test("answers 408 to a head that takes too long, and closes")
        func head() async throws {
            let server = try TestServer(limits: Self.limits { $0.headTimeout = .milliseconds(100) })
            let client = try TestClient(port: server.port)
            try client.send("GET / HTTP/1.1\r\n")
            #expect(try client.response().status == 408)
            #expect(try client.untilEnd() == [])
            client.close()
            await server.stop()
        }

        @Test("cuts off a client that does not read its answer")
        func writeStall() async throws {
            let limits = Self.limits {
                $0.writeTimeout = .milliseconds(100)
                $0.firstByteTimeout = .milliseconds(1000)
            }
            let server = try TestServer(limits: limits)
            let client = try TestClient(port: server.port, receiveBuffer: 4096)
            try client.send(get("/large/20000000"))
            try server.settle()
            let clock = try TestClient(port: server.port)
            #expect(try clock.untilEnd() == [], "the time of a client that came later is up")
            #expect(server.server.connectionCount == 0)
            #expect(try client.untilEnd().count < 20_000_000)
            await server.stop()
        }

        @Test("closes after the linger time on a client that goes on sending")
        func linger() async throws {
            let server = try TestServer(limits: Self.limits { $0.lingerTimeout = .milliseconds(100) })
            let client = try TestClient(port: server.port)
            try client.send(get("/", close: true))
            #expect(try client.response().status == 200)
            #expect(try client.untilEnd() == [])
            #expect(throws: TestClient.Failure.self, "the server still reads") {
                while true { try client.send([UInt8](repeating: 0x61, count: 100)) }
            }
            await server.stop()
        }

        @Test("answers a connection above the limit 503 with Retry-After; when one closes there is room again")
        func connectionLimit() async throws {
            let server = try TestServer { $0.maximumConnections = 2 }
            let clients = [try TestClient(port: server.port), try TestClient(port: server.port)]
            for client in clients {
                try client.send(get("/"))
                #expect(try client.response().status == 200)
            }
            for number in 1...100 {
                let refused = try TestClient(port: server.port)
                let response = try refused.response()
                #expect(response.status == 503)
                #expect(response.head.contains("\r\nRetry-After: 1\r\n"))
                #expect(response.head.contains("\r\nConnection: close\r\n"))
                #expect(try refused.untilEnd() == [])
                #expect(server.observed.refusals.reaches(number))
            }
            #expect(server.server.connectionCount == 2)
            clients[0].close()
            let accepted = try TestClient(port: server.port)
            try accepted.send(get("/again"))
            #expect(try accepted.response().status == 200)
            for client in clients { client.close() }
            #expect(await server.stop() == 0)
        }

        @Test("accepts nobody while no descriptor is left, serves the others, and goes on when there is one again")
        func noDescriptorLeft() async throws {
            let server = try TestServer()
            let first = try TestClient(port: server.port)
            try first.send(get("/"))
            #expect(try first.response().status == 200)

            // The next client gets the last descriptor there is.
            var limit = rlimit()
            let resource = __rlimit_resource_t(UInt32(RLIMIT_NOFILE.rawValue))
            getrlimit(resource, &limit)
            let next = dup(0)
            close(next)
            var low = limit
            low.rlim_cur = rlim_t(next + 1)
            setrlimit(resource, &low)
            defer { setrlimit(resource, &limit) }
            let second = try TestClient(port: server.port)
            try second.send(get("/waiting"))
            #expect(server.observed.pauses.reaches(1))
            for _ in 0..<10 {
                try first.send(get("/"))
                #expect(try first.response().status == 200)
            }
            setrlimit(resource, &limit)
            #expect(try second.response().content == Array("/waiting".utf8))
            #expect(server.observed.resumptions.reaches(1))
            #expect(server.observed.pauses.current == 1, "the pause is reported once")
            await server.stop()
        }
    }
}
