/// A request that is being read, and its times.
struct RequestInProgress: Sendable {
    var parser: RequestParser
    /// When its first byte was seen, or when it was read from again.
    private(set) var started: Instant
    private var contentDeadline: Instant?

    /// A request that starts now, with memory lent by the loop.
    init(context: inout ConnectionContext) {
        var lines: [FieldLine] = []
        swap(&lines, &context.spareLines)
        parser = RequestParser(lines: lines)
        started = context.now
    }

    /// Starts the next request with the memory of the last one.
    mutating func restart(at now: Instant) {
        parser.restart()
        started = now
        contentDeadline = nil
    }

    /// Starts its times anew: so far its bytes were not read, because the peer did not read either.
    mutating func resume(at now: Instant) {
        started = now
        contentDeadline = nil
    }

    /// When patience ends, given that bytes have arrived `now`: progress extends only the content.
    mutating func deadline(at now: Instant, limits: Limits) -> Instant {
        guard parser.isReadingContent else { return started.advanced(by: limits.headTimeout) }
        let total = contentDeadline ?? now.advanced(by: limits.contentTimeout)
        contentDeadline = total
        return min(total, now.advanced(by: limits.contentIdleTimeout))
    }
}
