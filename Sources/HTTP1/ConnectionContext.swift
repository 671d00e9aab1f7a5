/// What a loop lends to the connections it serves: the configuration, the time, and memory they share.
package struct ConnectionContext: Sendable {
    package let configuration: ConnectionConfiguration
    /// The monotonic time of the events being handled.
    package var now: Instant
    /// The current time as 29 bytes of IMF-fixdate (RFC 9110, section 5.6.7): see `HTTPDate`.
    package var date: [UInt8] { didSet { dateAndCommonFields = date + configuration.afterDate } }
    /// Whom the connection that is served comes from, to be kept current by the loop.
    package var peer: Peer?
    /// Whether the server stops: every connection ends with its next response, which says so (RFC 9112, section 9.6).
    package var isStopping = false
    /// Called after each final response has been laid out.
    package var observe: (@Sendable (Exchange) -> Void)?

    /// The date and what stands between it and the request identifier, laid out once a second.
    private(set) var dateAndCommonFields: [UInt8]

    /// The request that is being read, of one connection after another.
    ///
    /// Its memory is reused, so that reading a head in place allocates nothing. Between two connections it has not begun.
    var request = RequestInProgress()

    /// - Parameters:
    ///   - configuration: what is the same for all connections.
    ///   - now: the monotonic time, to be kept current by the loop.
    ///   - date: 29 bytes of IMF-fixdate, to be kept current by the loop.
    ///   - observe: called after each final response has been laid out.
    package init(
        configuration: ConnectionConfiguration, now: Instant, date: [UInt8],
        observe: (@Sendable (Exchange) -> Void)? = nil
    ) {
        self.configuration = configuration
        self.now = now
        self.date = date
        dateAndCommonFields = date + configuration.afterDate
        self.observe = observe
    }
}
