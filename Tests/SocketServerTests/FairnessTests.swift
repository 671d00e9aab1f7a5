import Glibc
import HTTP1
import Synchronization
import Testing

@testable import SocketServer

extension SocketServerTests {
    @Suite("Taking turns")
    struct FairnessTests {
        /// What the handler of the test knows: who asks, and who asks again at once.
        private final class Table: Sendable {
            let isWaiting = Atomic(false)
            let isSet = Atomic(false)
            let descriptors = Mutex<[Int32]>([])
            let answered = Mutex<[Int]>([])

            func send(_ request: String, from client: Int) {
                let bytes = Array(request.utf8)
                let descriptor = descriptors.withLock { $0[client] }
                _ = bytes.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            }
        }

        @Test("nobody waits for others who ask again before their turn is over")
        func turns() async throws {
            let (count, rounds) = (8, 3)
            let table = Table()
            let server = try TestServer(handler: { request in
                let path = String(decoding: request.path, as: UTF8.self)
                if path == "/wait" {
                    table.isWaiting.store(true, ordering: .releasing)
                    while !table.isSet.load(ordering: .acquiring) {}
                } else if let client = Int(path.dropFirst()) {
                    table.answered.withLock { $0.append(client) }
                    // The next request is there before this one is answered, and the turn of the loop is over.
                    table.send(get(path), from: client)
                    let start = SystemCalls.monotonicNanoseconds()
                    while SystemCalls.monotonicNanoseconds() - start < 1_500_000 {}
                }
                return Response(.noContent)
            })
            let clients = try (0..<count).map { _ in try TestClient(port: server.port) }
            table.descriptors.withLock { $0 = clients.map(\.descriptor) }
            try server.settle()
            let first = try TestClient(port: server.port)
            try first.send(get("/wait"))
            // From here on the loop is busy, and finds all that follows in one batch.
            while !table.isWaiting.load(ordering: .acquiring) {}
            for (number, client) in clients.enumerated() { try client.send(get("/\(number)")) }
            table.isSet.store(true, ordering: .releasing)
            for client in clients { for _ in 0..<rounds { #expect(try client.response().status == 204) } }
            let answered = table.answered.withLock { $0 }
            for round in 0..<rounds {
                let turns = answered[(round * count)..<(round * count + count)]
                #expect(Set(turns) == Set(0..<count), "round \(round): \(turns)")
            }
            for client in clients { client.close() }
            await server.stop(drainWithin: .milliseconds(50))
        }
    }
}
