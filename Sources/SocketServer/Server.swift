import Dispatch
import HTTP1
import Synchronization

/// An HTTP/1.1 server: listens on one address and serves connections on its event loops.
///
/// A server that was started runs until `stop`, whether anybody keeps the value or not.
package final class Server: Sendable {
    private enum State {
        case idle
        case running([EventLoop])
        case stopping
    }

    private let configuration: ServerConfiguration
    private let shared = SharedState()
    /// What each loop has counted, by its index; to be read at any time.
    package let counts: [CounterRow]
    private let state = Mutex(State.idle)
    private let running = DispatchGroup()
    private let cutOff = Atomic<Int>(0)

    /// Opens nothing yet: see `start`.
    package init(_ configuration: ServerConfiguration) {
        self.configuration = configuration
        counts = (0..<max(1, configuration.loopCount)).map { _ in CounterRow() }
    }

    /// Connections open now.
    package var connectionCount: Int { shared.connectionCount.load(ordering: .relaxed) }

    /// Listens and serves; returns at once.
    ///
    /// - Returns: the addresses in digits, with the port the system chose when the configuration leaves it open: one, or
    ///   that of each inherited socket.
    @discardableResult
    package func start() throws(ServerError) -> [BoundAddress] {
        try state.withLock { state throws(ServerError) in
            guard case .idle = state else { throw .alreadyStarted }
            SystemCalls.ignoreBrokenPipe()
            SystemCalls.raiseDescriptorLimit(to: configuration.maximumConnections + 256)
            let (loops, addresses) = try configuration.inheritedListeners.isEmpty ? bindLoops() : inheritLoops()
            for loop in loops {
                running.enter()
                loop.start()
            }
            state = .running(loops)
            return addresses.map { BoundAddress(host: $0.numericHost, port: $0.port) }
        }
    }

    /// Accepts no more connections, closes idle ones, lets the others finish the request they are at, and leaves.
    ///
    /// - Parameters:
    ///   - delay: how long everybody is served as before, but for one thing: each response says `Connection: close`, so that
    ///     clients go elsewhere without a request meeting a connection that is just being closed.
    ///   - drainTime: begins after the delay;: connections still open after this are cut off.
    ///   - completion: called once, on some queue, with the number of connections that were cut off; at once when the
    ///     server does not run. A second call to `stop` waits for the end of the first.
    package func stop(
        after delay: Duration = .zero, drainWithin drainTime: Duration,
        completion: @escaping @Sendable (_ cutOff: Int) -> Void
    ) {
        let loops: [EventLoop] = state.withLock { state in
            defer { state = .stopping }
            if case .running(let loops) = state { return loops }
            return []
        }
        for loop in loops {
            loop.stop(after: delay, drainWithin: drainTime) { [self] count in
                cutOff.add(count, ordering: .relaxed)
                running.leave()
            }
        }
        running.notify(queue: .global()) { [self] in completion(cutOff.load(ordering: .relaxed)) }
    }

    private func bindLoops() throws(ServerError) -> ([EventLoop], [SocketAddress]) {
        let (host, port) = (configuration.host, configuration.port)
        var address = try findAddress()
        do throws(SystemError) {
            var loops: [EventLoop] = []
            for index in counts.indices {
                let listener = try Listener(at: address, sendBuffer: Int32(clamping: configuration.sendBuffer))
                // The first may have let the system choose a port, which the others take too.
                address = listener.address
                loops.append(try makeLoop(index, [listener]))
            }
            return (loops, [address])
        } catch {
            throw ServerError(error, host: host, port: port)
        }
    }

    /// All loops wait on every inherited socket: sockets of our own beside them would lose the connections that wait in
    /// them when this process ends.
    private func inheritLoops() throws(ServerError) -> ([EventLoop], [SocketAddress]) {
        var listeners: [Listener] = []
        for descriptor in configuration.inheritedListeners { listeners.append(try Listener(inheriting: descriptor)) }
        do throws(SystemError) {
            var loops: [EventLoop] = []
            for index in 0..<max(1, configuration.loopCount) { loops.append(try makeLoop(index, listeners)) }
            return (loops, listeners.map(\.address))
        } catch {
            throw .system(reason: error.description)
        }
    }

    private func makeLoop(_ index: Int, _ listeners: [Listener]) throws(SystemError) -> EventLoop {
        try EventLoop(
            index: index, listeners: listeners, configuration: configuration, shared: shared, counts: counts[index])
    }

    /// The first address of the host that a socket can be bound to.
    private func findAddress() throws(ServerError) -> SocketAddress {
        let (host, port) = (configuration.host, configuration.port)
        var failure: ServerError?
        for address in try SocketAddress.resolve(host: host, port: port) {
            do throws(SystemError) {
                if !configuration.sharesPort { try Listener.probe(address) }
                return address
            } catch {
                failure = failure ?? ServerError(error, host: host, port: port)
                // A name may stand for an address of a family this machine does not have; a port in use is final.
                guard error == .addressNotAvailable || error == .addressFamilyNotSupported else { break }
            }
        }
        throw failure ?? .hostNotFound(host: host, reason: "it has no address")
    }
}
