import HTTP1

/// What a server is started with.
package struct ServerConfiguration: Sendable {
    /// A name or an address in digits: `localhost`, `127.0.0.1`, `::1`, `0.0.0.0`, `::` (which takes IPv4 too).
    package var host = "127.0.0.1"
    /// The port to listen on; 0 lets the system choose a free one.
    package var port: UInt16 = 8080
    /// Whether other processes of the same user may listen on the port at the same time.
    ///
    /// The system then shares connections out among all of them, so that a new process can take over from an old one. A
    /// connection that is being set up in the moment in which the old one stops listening is reset, unless the system
    /// moves it (`net.ipv4.tcp_migrate_req`); none is when the socket is inherited.
    package var sharesPort = false
    /// Listening sockets that another program opened and handed over; when there are any, nothing is bound.
    package var inheritedListeners: [Int32] = []
    /// Event loops, each on one processor at a time; at least 1.
    package var loopCount: Int
    /// Connections open at once; one more is answered 503 and closed.
    package var maximumConnections = 10_000
    /// Connections open at once from one client.
    ///
    /// A client is an IPv4 address or an IPv6 network of 64 bits; one more is answered 503 and closed. `nil` for no limit
    /// but the one above.
    package var maximumConnectionsPerAddress: Int?
    /// Addresses whose connections that limit does not count, because many clients share them.
    package var uncountedAddresses: [AddressRange] = []
    /// Who may say whom they forward for: see `Peer`.
    package var trustedProxies: [AddressRange] = []
    /// Bytes held in all for requests that are not complete and answers that are not taken.
    ///
    /// Each loop has an equal part. Above it, the connections that have held some for longest are closed.
    package var maximumBufferedBytes = 64 << 20
    /// Bytes that the system keeps for each connection whose peer does not read; left alone it would keep megabytes,
    /// which no limit of a process counts.
    package var sendBuffer = 131_072
    /// How HTTP is spoken and who answers.
    package var connection: ConnectionConfiguration
    /// Asked once for each loop, by its index; what it returns is called on that loop after each response was laid out:
    /// it must be quick, and keep no part of the exchange that it has not copied.
    package var exchangeObserver: (@Sendable (_ loop: Int) -> @Sendable (Exchange) -> Void)?
    /// Called on some loop when something happened that is not an exchange; it must be quick.
    package var observeEvent: (@Sendable (ServerEvent) -> Void)?

    /// One loop for each processor this process may use, and the defaults above.
    package init(connection: ConnectionConfiguration) {
        self.connection = connection
        loopCount = SystemCalls.processorCount()
    }
}

/// Why a connection was refused.
package enum RefusalReason: CaseIterable, Sendable {
    /// The server has as many as it can serve.
    case tooManyConnections
    /// Its address has as many as one may have.
    case tooManyFromAddress
}

/// Something that happened to a server and is not an exchange.
package enum ServerEvent: Equatable, Sendable {
    /// A connection was above a limit: answered 503 and closed.
    case connectionRefused(RefusalReason)
    /// The buffers were full: this many connections that had held some for longest were closed.
    case connectionsShed(Int)
    /// No descriptor or memory is left for one more connection: none is accepted until one closes or a moment passes.
    case acceptingPaused(reason: String)
    /// Connections are accepted again.
    case acceptingResumed
}
