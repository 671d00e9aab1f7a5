/// A request that is being read, and its times.
struct RequestInProgress: Sendable {
    var parser: RequestParser
    /// When its first byte was seen, or when it was read from again.
    private(set) var started: Instant
    private var contentBegan: Instant?

    /// A request that starts now, with memory lent by the loop.
    init(context: inout ConnectionContext) {
        var lines = FieldTable()
        swap(&lines, &context.spareLines)
        parser = RequestParser(lines: lines)
        started = context.now
    }

    /// Starts the next request with the memory of the last one.
    mutating func restart(at now: Instant) {
        parser.restart()
        started = now
        contentBegan = nil
    }

    /// Starts its times anew: so far its bytes were not read, because the peer did not read either.
    mutating func resume(at now: Instant) {
        started = now
        contentBegan = nil
    }

    /// When patience ends, given that bytes have arrived `now`: progress extends only the content.
    ///
    /// - Parameter received: bytes of this request that are here.
    mutating func deadline(at now: Instant, received: Int, limits: Limits) -> Instant {
        guard parser.isReadingContent else { return started.advanced(by: limits.headTimeout) }
        let began = contentBegan ?? now
        contentBegan = began
        let count = parser.contentCount(received: received)
        return min(
            began.advanced(by: limits.contentTimeout),
            began.patience(limits.contentIdleTimeout, at: now, after: count, rate: limits.contentRate))
    }
}
