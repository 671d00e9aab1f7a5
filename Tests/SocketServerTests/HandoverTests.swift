import Glibc
import HTTP1
import Testing

@testable import SocketServer

extension SocketServerTests {
    @Suite("Handing a port over")
    struct HandoverTests {
        /// A socket as another program would hand it over.
        private static func openSocket(
            family: Int32 = AF_INET, kind: __socket_type = SOCK_STREAM, listens: Bool = true
        ) throws -> Int32 {
            let descriptor = socket(family, Int32(kind.rawValue), 0)
            if family != AF_UNIX {
                let address = try #require(try SocketAddress.resolve(host: "127.0.0.1", port: 0).first)
                try SystemCalls.bindSocket(descriptor, to: address)
            }
            if listens { try SystemCalls.startListening(descriptor, backlog: 128) }
            return descriptor
        }

        private static func configuration(inheriting descriptors: [Int32]) -> ServerConfiguration {
            var configuration = ServerConfiguration(
                connection: ConnectionConfiguration(limits: Limits(), commonFields: [], handler: TestServer.answer))
            configuration.inheritedListeners = descriptors
            configuration.port = 1
            return configuration
        }

        private static func stop(_ server: Server) async -> Int {
            await withCheckedContinuation { done in
                server.stop(drainWithin: .seconds(5)) { done.resume(returning: $0) }
            }
        }

        @Test("all loops serve every inherited socket, and nothing else is bound")
        func inherited() async throws {
            let sockets = [try Self.openSocket(), try Self.openSocket()]
            var configuration = Self.configuration(inheriting: sockets)
            configuration.loopCount = 3
            let server = Server(configuration)
            let ports = try server.start().map(\.port)
            #expect(ports == (try sockets.map { try SystemCalls.localAddress(of: $0).port }))
            for descriptor in sockets {
                #expect(fcntl(descriptor, F_GETFD) == FD_CLOEXEC)
                #expect(fcntl(descriptor, F_GETFL) & O_NONBLOCK != 0)
            }
            for index in 0..<60 {
                let client = try TestClient(port: ports[index % 2])
                try client.send(get("/\(index)"))
                #expect(try client.response().content == Array("/\(index)".utf8))
            }
            #expect(await Self.stop(server) == 0)
            for port in ports {
                #expect(throws: TestClient.Failure.self, "nobody holds it any more") { try TestClient(port: port) }
            }
        }

        @Test("a connection that waits in a socket others hold is left to the next server")
        func nextServer() async throws {
            let held = try Self.openSocket()
            defer { close(held) }
            var first: Server? = Server(Self.configuration(inheriting: [dup(held)]))
            let port = try #require(try first?.start().first?.port)
            if let first { #expect(await Self.stop(first) == 0) }
            first = nil
            let waiting = try TestClient(port: port)
            try waiting.send(get("/waited"))
            let second = Server(Self.configuration(inheriting: [dup(held)]))
            #expect(try second.start().map(\.port) == [port])
            #expect(try waiting.response().content == Array("/waited".utf8))
            waiting.close()
            #expect(await Self.stop(second) == 0)
        }

        @Test("what cannot be served is refused with a reason")
        func unfit() throws {
            let cases: [(Int32, String)] = [
                (try Self.openSocket(kind: SOCK_DGRAM, listens: false), "it is not a stream socket"),
                (try Self.openSocket(listens: false), "it does not listen"),
                (try Self.openSocket(family: AF_UNIX, listens: false), "it has no internet address"),
                (open("/dev/null", O_RDONLY), "Socket operation on non-socket"),
                (1_000_000, "Bad file descriptor"),
            ]
            for (descriptor, reason) in cases {
                let error = #expect(throws: ServerError.self) {
                    try Server(Self.configuration(inheriting: [descriptor])).start()
                }
                #expect(error == .notAListener(descriptor: descriptor, reason: reason))
                #expect(error?.description == "The inherited descriptor \(descriptor) cannot be served: \(reason).")
                close(descriptor)
            }
        }

        @Test("servers that share a port take over from each other")
        func sharedPort() async throws {
            let old = try TestServer { $0.sharesPort = true }
            let new = try TestServer {
                $0.port = old.port
                $0.sharesPort = true
            }
            #expect(new.port == old.port)
            #expect(await old.stop() == 0)
            for index in 0..<20 {
                let client = try TestClient(port: old.port)
                try client.send(get("/\(index)"))
                #expect(try client.response().content == Array("/\(index)".utf8))
            }
            #expect(new.observed.exchanges.reaches(20))
            #expect(await new.stop() == 0)
        }

        @Test("while the delay runs everybody is served, and told to go elsewhere")
        func delay() async throws {
            let server = try TestServer()
            let resting = try TestClient(port: server.port)
            try resting.send(get("/"))
            #expect(try !resting.response().head.lowercased().contains("\r\nconnection: close\r\n"))
            async let cutOff = withCheckedContinuation { done in
                server.server.stop(after: .seconds(1), drainWithin: .seconds(60)) { done.resume(returning: $0) }
            }
            var served = 0
            while let client = try? TestClient(port: server.port) {
                try client.send(get("/\(served)"))
                let response = try client.response()
                #expect(response.content == Array("/\(served)".utf8))
                if response.head.lowercased().contains("\r\nconnection: close\r\n") {
                    #expect(try client.untilEnd() == [])
                    try? resting.send(get("/resting"))
                    let told = try resting.response()
                    #expect(told.content == Array("/resting".utf8))
                    #expect(told.head.lowercased().contains("\r\nconnection: close\r\n"))
                    served += 1
                    break
                }
            }
            #expect(served == 1, "a new connection and a resting one are served")
            resting.close()
            #expect(await cutOff == 0)
        }

        @Test("who has just connected is answered after stopping began")
        func freshConnection() async throws {
            let server = try TestServer()
            let fresh = try TestClient(port: server.port)
            let resting = try TestClient(port: server.port)
            try resting.send(get("/"))
            #expect(try resting.response().status == 200)
            async let cutOff = server.stop(drainWithin: .seconds(60))
            #expect(try resting.untilEnd() == [], "stopping has begun")
            try fresh.send(get("/fresh"))
            #expect(try fresh.response().content == Array("/fresh".utf8))
            fresh.close()
            #expect(await cutOff == 0)
        }
    }
}
