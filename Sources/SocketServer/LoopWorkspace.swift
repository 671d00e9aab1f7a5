import HTTP1

/// What the connections of one loop share because only one of them runs at a time.
struct LoopWorkspace: ~Copyable {
    /// Received bytes land here and are parsed in place.
    var received = [UInt8](repeating: 0, count: receiveLength)
    /// Answers to one batch of received bytes, until they are sent.
    var output = OutputBuffer(capacity: receiveLength)
    var context: ConnectionContext
    /// What the loop counts.
    let counts: CounterRow
    private var second: Int64
    private var seeds = IdentifierGenerator(state: .random(in: .min ... .max))

    private static let receiveLength = 65_536
    private static let outputKept = 1 << 20

    init(
        configuration: ConnectionConfiguration, counts: CounterRow, observe: (@Sendable (Exchange) -> Void)?
    ) {
        self.counts = counts
        second = SystemCalls.secondsSince1970()
        context = ConnectionContext(
            configuration: configuration,
            now: Instant(nanoseconds: SystemCalls.monotonicNanoseconds()),
            date: HTTPDate.encode(secondsSince1970: second),
            observe: observe)
    }

    var now: Instant { context.now }

    /// Reads the clocks; once for each batch of events.
    mutating func readClocks() {
        context.now = Instant(nanoseconds: SystemCalls.monotonicNanoseconds())
        let second = SystemCalls.secondsSince1970()
        guard second != self.second else { return }
        self.second = second
        context.date = HTTPDate.encode(secondsSince1970: second)
    }

    /// A state machine for a connection opened now.
    ///
    /// - Parameter isRefused: it will only be asked for its deadline, which is that of a connection that lingers.
    mutating func makeConnection(isRefused: Bool = false) -> Connection {
        var limits = context.configuration.limits
        if isRefused { limits.firstByteTimeout = limits.lingerTimeout }
        return Connection(openedAt: context.now, idSeed: seeds.next(), limits: limits)
    }

    /// Empties the output, whose memory stays unless a single answer was enormous.
    mutating func clearOutput() {
        output.removeAll(keepingAtMost: Self.outputKept)
    }

    mutating func receive(from descriptor: Int32) -> Transfer {
        // Safe: the pointer does not outlive the closure; the buffer's length bounds what the kernel writes.
        let transfer = received.withUnsafeMutableBytes { SystemCalls.receive(descriptor, into: $0) }
        if case .moved(let count) = transfer { counts.add(count, to: .receivedBytes) }
        return transfer
    }

    /// Sends what the socket takes of the output, which stays as it is.
    func transmitOutput(to descriptor: Int32) -> Transfer {
        // Safe: the pointers do not outlive the closure.
        counted(output.withParts { SystemCalls.transmit(descriptor, $0, $1) })
    }

    /// Sends what the socket takes of some bytes.
    func transmit(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Transfer {
        // Safe: the pointer does not outlive the closure.
        counted(bytes.withUnsafeBytes { SystemCalls.transmit(descriptor, $0) })
    }

    private func counted(_ transfer: Transfer) -> Transfer {
        if case .moved(let count) = transfer { counts.add(count, to: .sentBytes) }
        return transfer
    }
}
