import HTTP1
import Testing

@testable import SocketServer

extension SocketServerTests {
    @Suite("Shares of one server")
    struct BudgetTests {
        @Test("one address has its share of the connections; when one closes there is room again")
        func connectionsPerAddress() async throws {
            let server = try TestServer {
                $0.host = "0.0.0.0"
                $0.maximumConnectionsPerAddress = 2
                $0.uncountedAddresses = [AddressRange("127.0.0.9")].compactMap { $0 }
            }
            let clients = try (0..<2).map { _ in try TestClient(port: server.port, from: "127.0.0.2") }
            for client in clients {
                try client.send(get("/"))
                #expect(try client.response().status == 200)
            }
            for _ in 0..<3 {
                let refused = try TestClient(port: server.port, from: "127.0.0.2")
                let response = try refused.response()
                #expect(response.status == 503)
                #expect(response.head.contains("\r\nRetry-After: 1\r\n"))
                #expect(String(decoding: response.content, as: UTF8.self).contains("too-many-connections-from-address"))
                #expect(try refused.untilEnd() == [])
            }
            // Others are not concerned, and neither is a proxy.
            for source in ["127.0.0.3", "127.0.0.9", "127.0.0.9", "127.0.0.9"] {
                let other = try TestClient(port: server.port, from: source)
                try other.send(get("/other"))
                #expect(try other.response().status == 200)
            }
            for client in clients {
                try client.send(get("/unharmed"))
                #expect(try client.response().status == 200)
            }
            clients[0].close()
            try server.settle()
            let accepted = try TestClient(port: server.port, from: "127.0.0.2")
            try accepted.send(get("/again"))
            #expect(try accepted.response().status == 200)
            #expect(server.observed.refusals.current == 3)
            await server.stop()
        }

        @Test("a client that has no connection leaves no trace")
        func counter() {
            let counter = ClientCounter()
            let (first, second) = (IPAddress(high: 1, low: 0).client, IPAddress(high: 2, low: 0).client)
            #expect(counter.add(first, limit: 2))
            #expect(counter.add(first, limit: 2))
            #expect(!counter.add(first, limit: 2))
            #expect(counter.add(second, limit: 2))
            #expect(counter.clientCount == 2)
            counter.remove(first)
            #expect(counter.add(first, limit: 2))
            for client in [first, first, second, second] { counter.remove(client) }
            #expect(counter.clientCount == 0)
        }

        @Test("when the buffers are full, those who have not read for longest are closed; others are served")
        func slowReaders() async throws {
            let server = try TestServer { $0.maximumBufferedBytes = 4_000_000 }
            let healthy = try TestClient(port: server.port)
            let before = residentMemory()
            var deaf: [TestClient] = []
            // Each leaves more than a megabyte with the server, whatever the sockets take.
            while server.observed.shed.current == 0, deaf.count < 40 {
                let client = try TestClient(port: server.port, receiveBuffer: 4096)
                try client.send(get("/large/6000000"))
                deaf.append(client)
                try healthy.send(get("/healthy"))
                #expect(try healthy.response().content == Array("/healthy".utf8))
            }
            #expect(server.observed.shed.current > 0)
            #expect(residentMemory() - before < 40_000_000)
            #expect(try deaf[0].untilEnd().count < 6_000_000, "the first was cut off")
            try healthy.send(get("/still"))
            #expect(try healthy.response().status == 200)
            await server.stop(drainWithin: .milliseconds(100))
        }

        /// Connections without a server.
        private final class Bench {
            var workspace = LoopWorkspace(
                configuration: ConnectionConfiguration(handler: TestServer.answer), counts: CounterRow(), observe: nil)
            var table = ConnectionTable()
            var budget: BufferBudget
            private var pairs: [Int: TestPair] = [:]

            init(limit: Int) { budget = BufferBudget(limit: limit) }

            /// A connection to which a client sends something, a nanosecond after the one before; its index.
            func connect(sending text: String) throws -> Int {
                let pair = try TestPair()
                let peer = Peer(IPAddress(high: 0, low: 0), trustedProxies: [])
                let token = table.insert(SocketConnection(pair.server(), from: peer, &workspace))
                let index = table.index(of: token) ?? -1
                pairs[index] = pair
                pair.send(text)
                workspace.context.now = Instant(nanoseconds: workspace.now.nanoseconds + 1)
                let isOpen = table.place(index).pointee.isReady(&workspace)
                #expect(isOpen)
                budget.update(&table.place(index).pointee)
                return index
            }

            func held(_ index: Int) -> Int { Int(table.place(index).pointee.accountedBytes) }
            var excess: [Int] { budget.excess(of: table) }
        }

        @Test("who holds for longest goes first, and who does not read before who does not finish")
        func order() throws {
            let bench = Bench(limit: 1_000_000)
            let partial = try bench.connect(sending: "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\na")
            let resting = try bench.connect(sending: get("/"))
            #expect((1...10_000).contains(bench.held(partial)))
            #expect(bench.held(resting) == 0)
            #expect(!bench.budget.isExceeded)
            let early = try bench.connect(sending: get("/large/2000000"))
            let late = try bench.connect(sending: get("/large/3000000"))
            #expect(bench.budget.isExceeded)
            #expect(bench.budget.held == [partial, early, late].map(bench.held).reduce(0, +))
            #expect(bench.excess == [early, late])
        }

        @Test("no more are given up than it takes to free an eighth")
        func eighth() throws {
            let bench = Bench(limit: 4_000_000)
            let all = try (0..<3).map { _ in try bench.connect(sending: get("/large/2000000")) }
            #expect(bench.budget.isExceeded)
            // Each leaves between half of its answer and all of it: without one of them the rest may still be too much.
            let excess = bench.excess
            #expect(excess == Array(all.prefix(excess.count)))
            let rest = bench.budget.held - excess.map(bench.held).reduce(0, +)
            #expect(rest <= 3_500_000)
            #expect(rest + bench.held(excess.last ?? 0) > 3_500_000)
            for index in excess {
                let connection = bench.table.remove(at: index)
                bench.budget.release(connection.accountedBytes)
                _ = consume connection
            }
            #expect(bench.budget.held == rest)
            #expect(bench.excess.isEmpty)
        }
    }
}
