/// What an event loop counts of its own work.
package enum LoopCount: Int, CaseIterable, Sendable {
    /// Connections accepted, refused ones included.
    case accepted
    /// Connections above the limit: answered 503 and closed.
    case refusedByLimit
    /// Connections above the share of their address: answered 503 and closed.
    case refusedByAddress
    /// Connections closed because the buffers were full.
    case shed
    /// Times that accepting was paused because no descriptor or memory was left.
    case acceptingPaused
    /// Bytes received, whatever became of them.
    case receivedBytes
    /// Bytes sent, 503 to refused connections included.
    case sentBytes
    /// Nanoseconds spent on events: what is missing to the time that passed, the loop was idle.
    case busyNanoseconds
}

extension RefusalReason {
    /// What refusing so is counted as.
    var count: LoopCount {
        switch self {
        case .tooManyConnections: .refusedByLimit
        case .tooManyFromAddress: .refusedByAddress
        }
    }
}

extension CounterRow {
    /// The counters of a loop.
    convenience init() { self.init(count: LoopCount.allCases.count) }

    package subscript(count: LoopCount) -> UInt64 { self[count.rawValue] }

    func add(_ amount: Int = 1, to count: LoopCount) { add(UInt64(amount.magnitude), to: count.rawValue) }
}
