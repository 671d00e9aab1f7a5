/// A socket that waits for connections.
final class Listener: Sendable {
    let descriptor: FileDescriptor
    let address: SocketAddress
    /// Whether all loops wait on this socket, and perhaps other processes too, instead of each on its own.
    ///
    /// The kernel wakes every loop then: exclusive waiting (`EPOLLEXCLUSIVE`) does not reach through a readiness queue
    /// that is itself watched. The first to come accepts, the others find nothing.
    let isShared: Bool

    /// Connections the kernel completes for a listener that is busy; it cuts this down to `net.core.somaxconn`.
    static let backlog: Int32 = 4096

    /// Other listeners of this process may wait on the same address: the kernel shares the connections out.
    ///
    /// - Parameter sendBuffer: the send buffer of each accepted connection, in bytes.
    init(at wanted: SocketAddress, sendBuffer: Int32) throws(SystemError) {
        let descriptor = try Self.boundSocket(wanted, shared: true)
        try SystemCalls.set(.sendBuffer(sendBuffer), on: descriptor.rawValue)
        try SystemCalls.startListening(descriptor.rawValue, backlog: Self.backlog)
        address = try SystemCalls.localAddress(of: descriptor.rawValue)
        self.descriptor = descriptor
        isShared = false
    }

    /// Takes over a socket that another program bound and listens on.
    ///
    /// Connections that wait in it when this process ends are kept for the next one, as long as anybody holds it.
    init(inheriting number: Int32) throws(ServerError) {
        let local: SocketAddress
        var fault: String?
        do throws(SystemError) {
            let kind = try SystemCalls.value(of: .kind, on: number)
            local = try SystemCalls.localAddress(of: number)
            if kind != SystemCalls.streamKind {
                fault = "it is not a stream socket"
            } else if !local.isInternet {
                fault = "it has no internet address"
            } else if try SystemCalls.value(of: .isListening, on: number) == 0 {
                fault = "it does not listen"
            } else {
                try SystemCalls.adopt(number)
                try SystemCalls.set(.noDelay, on: number)
            }
        } catch {
            throw .notAListener(descriptor: number, reason: error.description)
        }
        if let fault { throw .notAListener(descriptor: number, reason: fault) }
        descriptor = FileDescriptor(owning: number)
        address = local
        isShared = true
    }

    /// Fails when anybody listens on the address.
    ///
    /// Sharing hides that: a second server of the same user would silently get half of the connections. So a socket
    /// that does not share is bound and closed first.
    static func probe(_ address: SocketAddress) throws(SystemError) {
        _ = try boundSocket(address, shared: false)
    }

    private static func boundSocket(_ address: SocketAddress, shared: Bool) throws(SystemError) -> FileDescriptor {
        let descriptor = try SystemCalls.streamSocket(family: address.family)
        try SystemCalls.set(.reuseAddress, on: descriptor.rawValue)
        if shared { try SystemCalls.set(.reusePort, on: descriptor.rawValue) }
        try SystemCalls.set(.noDelay, on: descriptor.rawValue)
        if address.isIPv6 { try SystemCalls.set(.dualStack, on: descriptor.rawValue) }
        try SystemCalls.bindSocket(descriptor.rawValue, to: address)
        return descriptor
    }
}
