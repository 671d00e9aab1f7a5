import Glibc
import HTTP1
import Testing

@testable import SocketServer

/// Everything that opens sockets runs one after the other: some of it counts the descriptors of the process.
@Suite("Socket server", .serialized)
enum SocketServerTests {}

extension SocketServerTests {
    @Suite("Serving connections")
    struct ServingTests {
        @Test("no identifier is given twice, whichever connection it is for")
        func identifiers() async throws {
            let server = try TestServer()
            var seen: [String] = []
            for _ in 0..<4 {
                let client = try TestClient(port: server.port)
                for _ in 0..<4 {
                    try client.send(get("/"))
                    let lines = try client.response().head.lowercased().split(separator: "\r\n")
                    seen += lines.filter { $0.hasPrefix("x-request-id:") }.map(String.init)
                }
                client.close()
            }
            #expect(seen.count == 16)
            #expect(Set(seen).count == 16)
            await server.stop()
        }

        @Test("the loops count connections and bytes exactly")
        func counts() async throws {
            let server = try TestServer()
            let client = try TestClient(port: server.port)
            var (sent, received) = (0, 0)
            for length in [0, 1, 1000, 300_000] {
                let request = get("/large/\(length)")
                try client.send(request)
                sent += request.utf8.count
                let answer = try client.response()
                received += answer.head.utf8.count + answer.content.count
            }
            client.close()
            await server.stop()
            let counts = server.server.counts
            #expect(counts.reduce(0) { $0 + $1[.accepted] } == 1)
            #expect(counts.reduce(0) { $0 + $1[.receivedBytes] } == UInt64(sent))
            #expect(counts.reduce(0) { $0 + $1[.sentBytes] } == UInt64(received))
            #expect(counts.reduce(0) { $0 + $1[.busyNanoseconds] } > 0)
        }

        @Test("answers a request and keeps the connection for the next ones")
        func keepsAlive() async throws {
            let server = try TestServer()
            let client = try TestClient(port: server.port)
            for number in 0..<5 {
                try client.send(get("/\(number)"))
                let response = try client.response()
                #expect(response.status == 200)
                #expect(response.content == Array("/\(number)".utf8))
            }
            #expect(server.server.connectionCount == 1)
            #expect(server.observed.exchanges.current == 5)
            client.close()
            #expect(await server.stop() == 0)
        }

        @Test("closes after the answer when asked to")
        func closes() async throws {
            let server = try TestServer()
            let client = try TestClient(port: server.port)
            try client.send(get("/last", close: true))
            #expect(String(decoding: try client.untilEnd(), as: UTF8.self).hasSuffix("\r\n\r\n/last"))
            client.close()
            await server.stop()
        }

        @Test("answers 1000 pipelined requests in order")
        func pipelining() async throws {
            let server = try TestServer()
            let client = try TestClient(port: server.port)
            try client.send((0..<1000).map { get("/\($0)") }.joined())
            for number in 0..<1000 {
                #expect(try client.response().content == Array("/\(number)".utf8))
            }
            await server.stop()
        }

        @Test("answers a request that arrives one byte per packet")
        func oneBytePerPacket() async throws {
            let server = try TestServer()
            let client = try TestClient(port: server.port)
            for byte in get("/slow").utf8 { try client.send([byte]) }
            #expect(try client.response().content == Array("/slow".utf8))
            await server.stop()
        }

        @Test("answers a complete request of a client that sends no more, then closes")
        func halfCloseAfterRequest() async throws {
            let server = try TestServer()
            let client = try TestClient(port: server.port)
            try client.send(get("/half") + get("/closed"))
            client.endSending()
            let text = String(decoding: try client.untilEnd(), as: UTF8.self)
            #expect(text.hasSuffix("/closed"))
            #expect(text.contains("/half"))
            await server.stop()
        }

        @Test("sends a large answer to a client that sends no more")
        func halfCloseLargeAnswer() async throws {
            let server = try TestServer()
            let client = try TestClient(port: server.port, receiveBuffer: 4096)
            try client.send(get("/large/3000000"))
            client.endSending()
            #expect(try client.untilEnd().count > 3_000_000)
            await server.stop()
        }

        @Test("closes on a client that stops in the middle of a request", arguments: [true, false])
        func endInRequest(byReset: Bool) async throws {
            let server = try TestServer()
            let client = try TestClient(port: server.port)
            try client.send("GET / HTTP/1.1\r\nHo")
            try server.settle()
            if byReset {
                client.reset()
            } else {
                client.endSending()
                #expect(!String(decoding: try client.untilEnd(), as: UTF8.self).contains(" 200 "))
                client.close()
            }
            try server.settle()
            try server.settle()
            #expect(server.server.connectionCount <= 1, "the last settling client may still be there")
            #expect(await server.stop() == 0)
        }

        @Test("serves 500 connections at once")
        func manyConnections() async throws {
            let server = try TestServer { $0.loopCount = 2 }
            let clients = try (0..<500).map { _ in try TestClient(port: server.port) }
            for round in 0..<3 {
                for (index, client) in clients.enumerated() { try client.send(get("/\(round)/\(index)")) }
                for (index, client) in clients.enumerated() {
                    #expect(try client.response().content == Array("/\(round)/\(index)".utf8))
                }
            }
            #expect(server.server.connectionCount == 500)
            for client in clients { client.close() }
            await server.stop()
            #expect(server.server.connectionCount == 0)
        }

        @Test("does not answer, read or remember more for a client that does not read; others are served")
        func slowReader() async throws {
            let server = try TestServer()
            let slow = try TestClient(port: server.port, receiveBuffer: 4096)
            let before = residentMemory()
            // 64 MB of answers to 640 requests; then as many bytes of requests as the sockets take.
            let requests = Array(repeatElement(get("/large/100000"), count: 640).joined().utf8)
            try slow.send(requests)
            var offered = 0
            while let count = slow.offer(requests), offered < 64_000_000 { offered += count }
            try server.settle()
            #expect(offered < 64_000_000, "the server goes on reading")
            #expect(residentMemory() - before < 20_000_000)
            for number in 0..<100 {
                let other = try TestClient(port: server.port)
                try other.send(get("/\(number)"))
                #expect(try other.response().status == 200)
            }
            for _ in 0..<640 { #expect(try slow.response().content.count == 100_000) }
            slow.close()
            #expect(await server.stop() == 0)
        }

        @Test("gives back every descriptor, however its connections ended")
        func descriptors() async throws {
            // Dispatch opens its own descriptors with the first server and keeps them.
            try await TestServer().stop()
            let before = openDescriptorCount()
            for _ in 0..<3 {
                let server = try TestServer { $0.loopCount = 2 }
                var clients: [TestClient] = []
                for number in 0..<60 {
                    let client = try TestClient(port: server.port)
                    clients.append(client)
                    switch number % 5 {
                    case 0: try client.send(get("/"))
                    case 1: try client.send("GET / HT")
                    case 2: client.reset()
                    case 3: client.close()
                    default: try client.send("\u{0}\u{1}\r\n\r\n")
                    }
                }
                await server.stop(drainWithin: .milliseconds(50))
                #expect(server.server.connectionCount == 0)
                for client in clients { client.close() }
            }
            #expect(openDescriptorCount() == before)
        }
    }
}
