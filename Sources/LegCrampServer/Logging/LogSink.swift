import Dispatch
import Synchronization

/// Where log lines go: a bounded buffer that a queue of its own writes to standard error, so that no event loop waits.
///
/// When the reader of standard error is slower than the lines come, lines are dropped and counted, and the count is
/// told with the next line that fits.
final class LogSink: Sendable {
    /// The most bytes that wait to be written.
    static let mostWaiting = 1 << 20

    private struct State {
        var waiting: [UInt8] = []
        var dropped = 0
        var isScheduled = false
    }

    private let state = Mutex(State())
    private let allDropped = Atomic(0)
    private let queue = DispatchQueue(label: "log")
    /// Collects the lines of many requests into one write.
    private let delay = DispatchTimeInterval.milliseconds(20)

    private let output: @Sendable ([UInt8]) -> Void

    /// - Parameter output: writes bytes; called on a queue of the sink, which it may block.
    init(_ output: @escaping @Sendable ([UInt8]) -> Void = StandardStream.report) { self.output = output }

    /// Lines dropped since the start.
    var droppedCount: Int { allDropped.load(ordering: .relaxed) }

    /// Adds a line that ends in a line feed.
    func append(_ line: [UInt8]) {
        let schedules = state.withLock { state in
            guard state.waiting.count + line.count <= LogSink.mostWaiting else {
                state.dropped += 1
                allDropped.add(1, ordering: .relaxed)
                return false
            }
            state.waiting += line
            defer { state.isScheduled = true }
            return !state.isScheduled
        }
        if schedules { queue.asyncAfter(deadline: .now() + delay) { self.write() } }
    }

    /// Writes what waits, and returns when it is written, or when the time is up because nobody reads it.
    func flush(within time: DispatchTimeInterval) {
        let writing = DispatchWorkItem { self.write() }
        queue.async(execute: writing)
        _ = writing.wait(timeout: .now() + time)
    }

    private func write() {
        var (bytes, dropped) = state.withLock { state in
            defer {
                state.waiting = []
                state.dropped = 0
                state.isScheduled = false
            }
            return (state.waiting, state.dropped)
        }
        if dropped > 0 { bytes += Array("log lines dropped: \(dropped)\n".utf8) }
        output(bytes)
    }
}
