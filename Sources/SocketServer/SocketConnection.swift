import HTTP1

/// One accepted connection: moves bytes between its socket and the HTTP/1.1 state machine.
///
/// Each call returns whether the connection lives on; when it does, `interest` and `deadline` say what it waits for.
/// A connection that waits for a request owns no memory beyond this value.
struct SocketConnection: ~Copyable {
    private enum Phase {
        case conversing
        /// The socket did not take everything: nothing is read until it has, and then `next` is done.
        case flushing(next: Next)
        /// Everything is sent and the peer knows; what it still sends is thrown away, so that it can read the answer
        /// instead of having it destroyed by a reset (RFC 9112, section 9.6).
        case lingering
        /// As `lingering`, for a connection above the limit.
        case refused
    }

    /// What a short send left over: `bytes[sentCount...]`.
    private struct Unsent {
        let bytes: [UInt8]
        /// When the send was that left it over.
        let began: Instant
        var sentCount = 0
    }

    // The order keeps the value small: there may be ten thousand of them.
    private var http: Connection
    let descriptor: FileDescriptor
    /// One element while flushing, otherwise none: an array is a box that costs nothing while it is empty.
    private var unsent: [Unsent] = []
    private var phase: Phase
    private var inputEnded = false
    /// What the readiness queue was last told; kept by the loop.
    var registered = Interest.reading
    /// What the budget was last told; kept by the loop.
    var accountedBytes: UInt32 = 0
    /// Whether it is counted among those of its client.
    let isCounted: Bool
    let peer: Peer

    /// - Parameters:
    ///   - isCounted: whether it is counted among those of its client.
    ///   - isRefused: whether the connection is above a limit, and has been told so.
    init(
        _ descriptor: consuming FileDescriptor, from peer: Peer, isCounted: Bool = false, isRefused: Bool = false,
        _ workspace: inout LoopWorkspace
    ) {
        self.descriptor = descriptor
        self.peer = peer
        self.isCounted = isCounted
        http = workspace.makeConnection(isRefused: isRefused)
        phase = isRefused ? .refused : .conversing
    }

    /// What the socket must become ready for.
    var interest: Interest {
        switch phase {
        case .conversing, .lingering, .refused: .reading
        case .flushing: .writing
        }
    }

    /// When `expire` is to be called.
    var deadline: Instant? { http.deadline }

    /// Bytes of memory held besides the value itself, for what is not complete or not taken.
    var heldBytes: Int { http.heldBytes + (unsent.isEmpty ? 0 : unsent[0].bytes.count) }

    /// Since when it has held the oldest of them.
    var heldSince: Instant { unsent.first?.began ?? http.heldSince ?? Instant(nanoseconds: .max) }

    var isRefused: Bool {
        if case .refused = phase { true } else { false }
    }

    /// Whether everything is sent and only the peer's end is missing.
    var isDone: Bool {
        switch phase {
        case .lingering, .refused: true
        case .conversing, .flushing: false
        }
    }

    /// The socket is ready for what was awaited, or has failed.
    mutating func isReady(_ workspace: inout LoopWorkspace) -> Bool {
        workspace.context.peer = peer
        return switch phase {
        case .conversing: converse(&workspace)
        case .flushing(let next): flush(then: next, &workspace)
        case .lingering, .refused: discard(&workspace)
        }
    }

    /// The deadline has passed.
    mutating func expire(_ workspace: inout LoopWorkspace) -> Bool {
        switch phase {
        // Whether the peer does not read or does not close: what could be said to it has been said.
        case .flushing, .lingering, .refused: return false
        case .conversing:
            let next = http.expire(at: workspace.now, context: &workspace.context, output: &workspace.output)
            return proceed(next, &workspace)
        }
    }

    /// The server stops: an idle connection closes, another one after its next answer.
    mutating func drain(_ workspace: inout LoopWorkspace) -> Bool {
        workspace.context.peer = peer
        // Closing on bytes that have arrived would reset the connection instead of answering them.
        if case .conversing = phase, http.isIdle, !converse(&workspace) { return false }
        switch phase {
        case .conversing:
            let next = http.drain(context: &workspace.context, output: &workspace.output)
            return proceed(next, &workspace)
        case .flushing:
            phase = .flushing(next: http.drain(context: &workspace.context, output: &workspace.output))
            return true
        case .lingering, .refused: return true
        }
    }

    private mutating func converse(_ workspace: inout LoopWorkspace) -> Bool {
        switch workspace.receive(from: descriptor.rawValue) {
        case .moved(0):
            inputEnded = true
            return proceed(http.receiveEnd(context: &workspace.context, output: &workspace.output), &workspace)
        case .moved(let count):
            let next = http.receive(
                workspace.received, 0..<count, context: &workspace.context, output: &workspace.output)
            return proceed(next, &workspace)
        case .wouldBlock: return true
        case .failed: return false
        }
    }

    private mutating func discard(_ workspace: inout LoopWorkspace) -> Bool {
        switch workspace.receive(from: descriptor.rawValue) {
        case .moved(let count): count > 0
        case .wouldBlock: true
        case .failed: false
        }
    }

    /// Sends the output in the workspace, which is empty afterwards, then does what the state machine asked for.
    private mutating func proceed(_ next: Next, _ workspace: inout LoopWorkspace) -> Bool {
        if !workspace.output.isEmpty {
            defer { workspace.clearOutput() }
            switch workspace.transmitOutput(to: descriptor.rawValue) {
            case .failed: return false
            case .moved(workspace.output.count): break
            case .moved(let count): return keep(workspace.output.suffix(from: count), then: next, workspace)
            case .wouldBlock: return keep(workspace.output.bytes, then: next, workspace)
            }
        }
        switch next {
        case .read:
            phase = .conversing
            return !inputEnded
        case .flush:
            // Other connections come first: the rest is answered when the loop comes round again.
            unsent = []
            phase = .flushing(next: .flush)
            return true
        case .lingeringClose:
            SystemCalls.endSending(descriptor.rawValue)
            phase = .lingering
            return !inputEnded
        case .close: return false
        }
    }

    private mutating func keep(
        _ rest: [UInt8], then next: Next, _ workspace: borrowing LoopWorkspace
    ) -> Bool {
        unsent = [Unsent(bytes: rest, began: workspace.now)]
        phase = .flushing(next: next)
        http.wrote(
            remaining: rest.count, sent: 0, since: workspace.now, at: workspace.now, context: workspace.context)
        return true
    }

    private mutating func flush(then next: Next, _ workspace: inout LoopWorkspace) -> Bool {
        guard !unsent.isEmpty else {
            guard next == .flush else { return proceed(next, &workspace) }
            let resumed = http.resume(context: &workspace.context, output: &workspace.output)
            return proceed(resumed, &workspace)
        }
        switch workspace.transmit(unsent[0].bytes[unsent[0].sentCount...], to: descriptor.rawValue) {
        case .failed: return false
        case .wouldBlock: return true
        case .moved(let count): unsent[0].sentCount += count
        }
        let remaining = unsent[0].bytes.count - unsent[0].sentCount
        http.wrote(
            remaining: remaining, sent: unsent[0].sentCount, since: unsent[0].began, at: workspace.now,
            context: workspace.context)
        guard remaining == 0 else { return true }
        unsent = []
        return proceed(next, &workspace)
    }
}
