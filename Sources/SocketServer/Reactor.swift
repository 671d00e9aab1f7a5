import HTTP1
import Synchronization

/// What the loops of one server share.
final class SharedState: Sendable {
    /// Connections open in all loops, refused ones not counted.
    let connectionCount = Atomic<Int>(0)
    /// Those of each client, where that is limited.
    let clients = ClientCounter()
}

/// The listeners of one event loop and the connections it accepted: all that happens to them, without a thread of its own.
///
/// A value that has one owner, so that what it holds is changed without asking each time whether somebody else does.
struct Reactor: ~Copyable {
    private enum Phase { case running, draining, left }

    /// The token of the first listener; the others count down.
    ///
    /// No connection has one: their indices are beyond every table.
    private static let listenerToken = UInt64.max
    /// How long a turn may take, after which timers and stopping get theirs; what is ready then is still ready in the next.
    ///
    /// As long as timers may be late anyway, a fifth of a tick: each end of a turn is a way through dispatch, which is two
    /// threads to wake. So a turn that has handled something also waits that long for more: who has been answered often
    /// asks again at once. A shorter wait costs more, because the processor has to be told of a time that comes before its
    /// own next tick, each time.
    static let turnTime = Duration.milliseconds(50)
    static let eventsPerBatch = 256
    private static let acceptsPerEvent = 256
    /// Of a listener that other loops wait on too: they should get theirs.
    private static let acceptsPerSharedEvent = 8
    /// Refused connections that may linger until the peer has read the answer; others are closed at once.
    private static let refusedLimit = 64

    private let configuration: ServerConfiguration
    private let shared: SharedState
    private let counts: CounterRow

    private var phase = Phase.running
    private var readiness: ReadinessQueue
    /// How many events the last batch had, and how many of them were handled.
    private var events = 0
    private var handledEvents = 0
    private var listeners: [Listener]
    /// Those that the readiness queue watches, counted from the first: none while accepting is paused.
    private var watchedListeners = 0
    /// Whether the last thing the observer was told about accepting is that it is paused.
    private var isPauseReported = false
    private var connections = ConnectionTable()
    private var refusedCount = 0
    private var wheel: DeadlineWheel
    private var due: [Int] = []
    private var workspace: LoopWorkspace
    private var refusals: [RefusalReason: Refusal] = [:]
    private var budget: BufferBudget
    /// Connections that were not done when it left.
    private(set) var cutOff = 0

    /// - Parameters:
    ///   - index: the number of the loop.
    ///   - readiness: a queue that watches nothing yet.
    init(
        index: Int, readiness: consuming ReadinessQueue, listeners: [Listener], configuration: ServerConfiguration,
        shared: SharedState, counts: CounterRow
    ) {
        self.configuration = configuration
        self.shared = shared
        self.counts = counts
        self.readiness = readiness
        self.listeners = listeners
        workspace = LoopWorkspace(
            configuration: configuration.connection, counts: counts, observe: configuration.exchangeObserver?(index))
        for reason in RefusalReason.allCases {
            refusals[reason] = Refusal(configuration: configuration.connection, reason: reason)
        }
        budget = BufferBudget(limit: configuration.maximumBufferedBytes / max(1, configuration.loopCount))
        wheel = DeadlineWheel(startingAt: workspace.now)
    }

    /// Readable while there is something for `turn` to do.
    var descriptor: Int32 { readiness.descriptor }

    /// Whether `tick` has to be called: an idle server need not wake.
    var needsTicks: Bool { !wheel.isEmpty || isAcceptingPaused }

    /// Whether every connection is gone and nothing more will happen.
    var hasLeft: Bool { phase == .left }

    // MARK: Serving

    /// Handles what is ready.
    mutating func turn() {
        var end: Instant?
        var patience: Int32 = 0
        while phase != .left {
            if handledEvents == events {
                events = readiness.poll(patience: patience)
                handledEvents = 0
                guard events > 0 else { return }
            }
            workspace.readClocks()
            let turnEnd = end ?? workspace.now.advanced(by: Self.turnTime)
            let now = handleBatch(before: turnEnd)
            guard now < turnEnd else { return }
            patience = Int32(clamping: (turnEnd.nanoseconds - now.nanoseconds) / 1_000_000)
            end = turnEnd
        }
    }

    /// - Returns: when it ended; the rest of the batch is left when that is `end` or later.
    private mutating func handleBatch(before end: Instant) -> Instant {
        var now = workspace.now
        defer { counts.add(Int(clamping: now.nanoseconds - workspace.now.nanoseconds), to: .busyNanoseconds) }
        while handledEvents < events, now < end {
            handle(readiness[handledEvents])
            handledEvents += 1
            // The rest of the batch comes first in the next turn. Asked again, the kernel would name first who was first
            // before, and a busy few could keep the others waiting for as long as they like.
            now = Instant(nanoseconds: SystemCalls.monotonicNanoseconds())
        }
        return now
    }

    /// - Parameter token: whose event this is.
    private mutating func handle(_ token: UInt64) {
        if Self.listenerToken - token < UInt64(listeners.count) {
            let listener = listeners[Int(Self.listenerToken - token)]
            return acceptConnections(
                from: listener, atMost: listener.isShared ? Self.acceptsPerSharedEvent : Self.acceptsPerEvent)
        }
        // A connection that was closed earlier in this batch is not found any more.
        guard let index = connections.index(of: token) else { return }
        settle(index, isOpen: connections.place(index).pointee.isReady(&workspace))
    }

    /// Registers what a connection waits for now, or lets go of it.
    private mutating func settle(_ index: Int, isOpen: Bool) {
        guard isOpen else { return remove(index) }
        let connection = connections.place(index)
        let interest = connection.pointee.interest
        if interest != connection.pointee.registered, let token = connections.token(at: index) {
            connection.pointee.registered = interest
            do throws(SystemError) {
                try readiness.change(connection.pointee.descriptor.rawValue, interest, token: token)
            } catch {
                return remove(index)
            }
        }
        if let deadline = connection.pointee.deadline {
            wheel.schedule(index, at: deadline)
        }
        budget.update(&connection.pointee)
        if budget.isExceeded { shed() }
    }

    /// Gives up who holds too much for too long.
    private mutating func shed() {
        let excess = budget.excess(of: connections)
        for index in excess where connections.token(at: index) != nil { remove(index) }
        counts.add(excess.count, to: .shed)
        configuration.observeEvent?(.connectionsShed(excess.count))
    }

    private mutating func remove(_ index: Int) {
        wheel.cancel(index)
        // The end of the value closes the descriptor and frees what it buffered.
        let connection = connections.remove(at: index)
        budget.release(connection.accountedBytes)
        if connection.isCounted { shared.clients.remove(connection.peer.client) }
        if connection.isRefused {
            refusedCount -= 1
        } else {
            shared.connectionCount.subtract(1, ordering: .relaxed)
        }
        _ = consume connection
        if isAcceptingPaused { resumeAccepting() }
        if phase == .draining, connections.count == refusedCount { leave() }
    }

    // MARK: Accepting

    private mutating func acceptConnections(from listener: Listener, atMost limit: Int) {
        guard !isAcceptingPaused else { return }
        for _ in 0..<limit {
            switch SystemCalls.acceptConnection(listener.descriptor.rawValue) {
            case .connection(let accepted, let address):
                counts.add(to: .accepted)
                reportAccepting()
                admit(accepted, from: address)
            case .none: return
            case .lost: continue
            case .failed(let error): return pauseAccepting(error)
            }
        }
    }

    private mutating func admit(_ descriptor: consuming FileDescriptor, from address: IPAddress) {
        let peer = Peer(address, trustedProxies: configuration.trustedProxies)
        let count = shared.connectionCount.add(1, ordering: .relaxed).newValue
        guard count <= configuration.maximumConnections else {
            shared.connectionCount.subtract(1, ordering: .relaxed)
            return refuse(descriptor, from: peer, .tooManyConnections)
        }
        var isCounted = false
        if let limit = configuration.maximumConnectionsPerAddress, !configuration.uncountedAddresses.contains(address) {
            isCounted = shared.clients.add(peer.client, limit: limit)
            guard isCounted else {
                shared.connectionCount.subtract(1, ordering: .relaxed)
                return refuse(descriptor, from: peer, .tooManyFromAddress)
            }
        }
        insert(SocketConnection(descriptor, from: peer, isCounted: isCounted, &workspace))
    }

    private mutating func insert(_ connection: consuming SocketConnection) {
        let descriptor = connection.descriptor.rawValue
        let token = connections.insert(connection)
        guard let index = connections.index(of: token) else { return }
        do throws(SystemError) {
            try readiness.add(descriptor, .reading, token: token)
            settle(index, isOpen: true)
        } catch {
            remove(index)
        }
    }

    private mutating func refuse(_ descriptor: consuming FileDescriptor, from peer: Peer, _ reason: RefusalReason) {
        refusals[reason]?.append(&workspace)
        _ = workspace.transmitOutput(to: descriptor.rawValue)
        workspace.clearOutput()
        SystemCalls.endSending(descriptor.rawValue)
        counts.add(to: reason.count)
        configuration.observeEvent?(.connectionRefused(reason))
        guard refusedCount < Self.refusedLimit else { return }
        refusedCount += 1
        insert(SocketConnection(descriptor, from: peer, isRefused: true, &workspace))
    }

    /// A listener that cannot be served stays ready: left alone it would keep the loop busy with failing.
    private mutating func pauseAccepting(_ error: SystemError) {
        unwatchListeners()
        guard !isPauseReported else { return }
        isPauseReported = true
        counts.add(to: .acceptingPaused)
        configuration.observeEvent?(.acceptingPaused(reason: error.description))
    }

    private mutating func reportAccepting() {
        guard isPauseReported else { return }
        isPauseReported = false
        configuration.observeEvent?(.acceptingResumed)
    }

    private var isAcceptingPaused: Bool { watchedListeners < listeners.count }

    /// One that cannot be watched now, for want of memory, is tried again with the next tick.
    private mutating func resumeAccepting() {
        do throws(SystemError) { try watchListeners() } catch { unwatchListeners() }
    }

    /// Has the readiness queue tell of new connections.
    mutating func watchListeners() throws(SystemError) {
        while watchedListeners < listeners.count {
            let token = Self.listenerToken - UInt64(watchedListeners)
            try readiness.add(listeners[watchedListeners].descriptor.rawValue, .reading, token: token)
            watchedListeners += 1
        }
    }

    /// Taken out, and not only left without interest: another process may hold the socket, which is then not gone when it
    /// is closed here, and an error of it would be reported all the same.
    private mutating func unwatchListeners() {
        for listener in listeners.prefix(watchedListeners) { readiness.remove(listener.descriptor.rawValue) }
        watchedListeners = 0
    }

    // MARK: Keeping time

    /// Ends what has run out of time, and tries again what could not be done.
    mutating func tick() {
        guard phase != .left else { return }
        workspace.readClocks()
        if isAcceptingPaused { resumeAccepting() }
        wheel.advance(to: workspace.now, due: &due)
        for index in due {
            // It may have left meanwhile, and a deadline may have been put off since it was scheduled.
            guard connections.token(at: index) != nil, let deadline = connections.place(index).pointee.deadline else {
                continue
            }
            if deadline > workspace.now {
                wheel.schedule(index, at: deadline)
            } else {
                settle(index, isOpen: connections.place(index).pointee.expire(&workspace))
            }
        }
        due.removeAll(keepingCapacity: true)
    }

    // MARK: Stopping

    /// Has each connection end with its next response.
    mutating func announceStop() { workspace.context.isStopping = true }

    /// Accepts no more, and leaves once every connection is gone.
    mutating func drain() {
        guard phase == .running else { return }
        workspace.readClocks()
        // Who is connected already would be reset when the listener closes.
        for listener in listeners { acceptConnections(from: listener, atMost: Int(Listener.backlog)) }
        phase = .draining
        unwatchListeners()
        listeners = []
        for index in connections.indices where connections.token(at: index) != nil {
            settle(index, isOpen: connections.place(index).pointee.drain(&workspace))
        }
        if connections.count == refusedCount { leave() }
    }

    /// Gives up every connection that is left.
    mutating func leave() {
        guard phase == .draining else { return }
        phase = .left
        for index in connections.indices where connections.token(at: index) != nil {
            if !connections.place(index).pointee.isDone { cutOff += 1 }
            remove(index)
        }
    }

    /// The last call: the descriptor must not be watched any more.
    mutating func close() { readiness.close() }
}
