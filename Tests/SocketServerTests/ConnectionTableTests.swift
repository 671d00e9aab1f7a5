import Glibc
import HTTP1
import Testing

@testable import SocketServer

extension SocketServerTests {
    @Suite("Connections of a loop")
    final class ConnectionTableTests {
        private var workspace = LoopWorkspace(
            configuration: ConnectionConfiguration(limits: Limits(), commonFields: [], handler: TestServer.answer),
            counts: CounterRow(), observe: nil)

        private func makeConnection() -> SocketConnection {
            SocketConnection(
                FileDescriptor(owning: dup(0)), from: Peer(IPAddress(high: 0, low: 0), trustedProxies: []), &workspace)
        }

        // The macro cannot look into a call on a value that is not copyable.
        private func found(_ index: Int?) throws -> Int { try #require(index) }

        @Test("a token of a connection that is gone finds nothing, even when its place is taken again")
        func staleToken() throws {
            var table = ConnectionTable()
            let first = table.insert(makeConnection())
            let index = try found(table.index(of: first))
            #expect(table.token(at: index) == first)
            _ = table.remove(at: index)
            #expect(table.index(of: first) == nil)
            #expect(table.token(at: index) == nil)
            let second = table.insert(makeConnection())
            #expect(table.index(of: second) == index, "the place is used again")
            #expect(table.index(of: first) == nil)
            #expect(table.index(of: .max) == nil)
            #expect(table.index(of: 0) == nil)
        }

        @Test("closes the descriptor of a connection that is removed, and of all when the table goes")
        func descriptors() throws {
            let before = openDescriptorCount()
            do {
                var table = ConnectionTable()
                let tokens = (0..<200).map { _ in table.insert(makeConnection()) }
                #expect(table.count == 200)
                #expect(openDescriptorCount() == before + 200)
                for token in tokens.prefix(150) { _ = table.remove(at: try found(table.index(of: token))) }
                #expect(table.count == 50)
                #expect(openDescriptorCount() == before + 50)
                #expect(tokens.suffix(50).allSatisfy { table.index(of: $0) != nil })
            }
            #expect(openDescriptorCount() == before)
        }

        @Test("a connection takes little memory")
        func size() {
            #expect(MemoryLayout<SocketConnection>.stride <= 240)
        }
    }
}
