/// A request that is being read, and its times.
struct RequestInProgress: Sendable {
    var parser: RequestParser
    /// When its first byte was seen, or when it was read from again.
    private(set) var started = Instant(nanoseconds: 0)
    private var contentBegan: Instant?

    /// A request that has not begun.
    init() { parser = RequestParser(lines: FieldTable()) }

    /// Makes way for the next request, which gets the memory of this one.
    mutating func clear() { parser.restart() }

    /// Hands the request on, and leaves one that has not begun.
    mutating func take() -> RequestInProgress {
        var taken = RequestInProgress()
        swap(&taken, &self)
        return taken
    }

    /// Starts its times, or starts them anew when its bytes were not read, because the peer did not read either.
    mutating func begin(at now: Instant) {
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
