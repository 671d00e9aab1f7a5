import Dispatch
import HTTP1

/// One event loop: a reactor that is served on a serial queue.
///
/// One dispatch source watches a whole readiness queue: a source for each connection would cost more system calls per
/// request than the request itself.
///
/// Safe: unchecked, because after `start` every property that can change is touched only on `queue`.
final class EventLoop: @unchecked Sendable {
    private let queue: DispatchQueue
    // Made by `start`, because a source that was never activated may not be released. Their handlers hold the loop
    // and the loop holds them, until leaving lets go of both.
    private var source: (any DispatchSourceRead)?
    private var timer: (any DispatchSourceTimer)?
    private var isTimerRunning = false
    private var reactor: Reactor
    private var completion: (@Sendable (_ cutOff: Int) -> Void)?

    init(
        index: Int, listeners: [Listener], configuration: ServerConfiguration, shared: SharedState,
        counts: CounterRow
    ) throws(SystemError) {
        queue = DispatchQueue(label: "legcramps.loop.\(index)")
        reactor = Reactor(
            index: index, readiness: try ReadinessQueue(batchLimit: Reactor.eventsPerBatch), listeners: listeners,
            configuration: configuration, shared: shared, counts: counts)
        try reactor.watchListeners()
    }

    /// Starts to serve; from here on the loop keeps itself alive until it has been stopped.
    func start() {
        let source = DispatchSource.makeReadSource(fileDescriptor: reactor.descriptor, queue: queue)
        let timer = DispatchSource.makeTimerSource(queue: queue)
        source.setEventHandler { self.run { $0.turn() } }
        timer.setEventHandler { self.tick() }
        source.setCancelHandler { self.end() }
        timer.schedule(deadline: .distantFuture)
        self.source = source
        self.timer = timer
        source.activate()
        timer.activate()
    }

    /// Ends each connection with its next response; after the delay accepts no more, and leaves once every connection is
    /// gone, or when the time is up.
    ///
    /// - Parameter completion: called once, with the number of connections that were cut off.
    func stop(
        after delay: Duration, drainWithin time: Duration, completion: @escaping @Sendable (_ cutOff: Int) -> Void
    ) {
        queue.async {
            self.completion = completion
            self.reactor.announceStop()
            self.queue.asyncAfter(deadline: .now() + delay.interval) {
                self.run { $0.drain() }
                self.queue.asyncAfter(deadline: .now() + time.interval) { [weak self] in self?.run { $0.leave() } }
            }
        }
    }

    /// Has the reactor do something, then sees to what it needs.
    private func run(_ body: (inout Reactor) -> Void) {
        body(&reactor)
        if reactor.hasLeft {
            timer?.cancel()
            source?.cancel()
            (timer, source) = (nil, nil)
        } else if reactor.needsTicks, !isTimerRunning {
            isTimerRunning = true
            let tick = DispatchTimeInterval.nanoseconds(DeadlineWheel.tickNanoseconds)
            timer?.schedule(deadline: .now() + tick, repeating: tick, leeway: Reactor.turnTime.interval)
        }
    }

    private func tick() {
        run { $0.tick() }
        guard !reactor.needsTicks else { return }
        isTimerRunning = false
        timer?.schedule(deadline: .distantFuture)
    }

    /// The last call: the descriptor that a source watches may be closed only after the source is cancelled.
    private func end() {
        reactor.close()
        completion?(reactor.cutOff)
        completion = nil
    }
}

extension Duration {
    fileprivate var interval: DispatchTimeInterval { .nanoseconds(Int(clamping: attoseconds / 1_000_000_000)) }
}
