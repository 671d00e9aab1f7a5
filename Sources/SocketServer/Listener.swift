/// A socket that waits for connections.
struct Listener: ~Copyable {
    let descriptor: FileDescriptor
    let address: SocketAddress

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
