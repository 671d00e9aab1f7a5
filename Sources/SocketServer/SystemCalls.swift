import CSystem
import HTTP1

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The C library as this module sees it: one place for platform differences, and one where faults can be injected.
///
/// A call that a signal interrupted is made again.
enum SystemCalls {
    // MARK: Moving bytes

    /// Receives into `buffer`, whose length is not zero.
    // Safe: the length of the buffer bounds what the kernel writes.
    static func receive(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Transfer {
        while true {
            let count = recv(descriptor, buffer.baseAddress, buffer.count, 0)
            if count >= 0 { return .moved(count) }
            let number = errno
            if number != EINTR { return failedTransfer(number) }
        }
    }

    /// Sends what the socket takes now of two parts, of which the second may be empty; a peer that is gone is an error, not
    /// a signal.
    // Safe: the lengths of the buffers bound what the kernel reads.
    static func transmit(
        _ descriptor: Int32, _ first: UnsafeRawBufferPointer,
        _ second: UnsafeRawBufferPointer = UnsafeRawBufferPointer(start: nil, count: 0)
    ) -> Transfer {
        while true {
            let count = csystem_send(descriptor, first.baseAddress, first.count, second.baseAddress, second.count)
            if count >= 0 { return .moved(count) }
            let number = errno
            if number != EINTR { return failedTransfer(number) }
        }
    }

    private static func failedTransfer(_ number: Int32) -> Transfer {
        number == EAGAIN || number == EWOULDBLOCK ? .wouldBlock : .failed(SystemError(number: number))
    }

    /// Tells the peer that no more will be sent; a peer that is already gone does not matter.
    static func endSending(_ descriptor: Int32) {
        _ = shutdown(descriptor, Int32(SHUT_WR))
    }

    /// Never retried: after EINTR the descriptor is gone on Linux, and its number may already be another's.
    static func closeDescriptor(_ descriptor: Int32) {
        _ = close(descriptor)
    }

    // MARK: Listening

    static func acceptConnection(_ listener: Int32) -> Acceptance {
        var peer = csystem_address()
        while true {
            let descriptor = csystem_accept(listener, &peer)
            if descriptor >= 0 {
                return .connection(FileDescriptor(owning: descriptor), IPAddress(high: peer.high, low: peer.low))
            }
            let number = errno
            switch number {
            case EINTR: continue
            case EAGAIN, EWOULDBLOCK: return .none
            // accept(2) on Linux: network errors pending on the new connection are reported by the listener.
            case ECONNABORTED, EPROTO, ENETDOWN, ENOPROTOOPT, EHOSTDOWN, EHOSTUNREACH, ENETUNREACH, EPERM:
                return .lost
            default: return .failed(SystemError(number: number))
            }
        }
    }

    /// Opens a stream socket that does not block and is closed on exec.
    static func streamSocket(family: Int32) throws(SystemError) -> FileDescriptor {
        FileDescriptor(owning: try checked(csystem_stream_socket(family)))
    }

    static func set(_ option: SocketOption, on descriptor: Int32) throws(SystemError) {
        var (level, name, value) = (SOL_SOCKET, SO_REUSEADDR, Int32(1))
        switch option {
        case .reuseAddress: break
        case .reusePort: name = SO_REUSEPORT
        case .noDelay: (level, name) = (Int32(IPPROTO_TCP), TCP_NODELAY)
        case .dualStack: (level, name, value) = (Int32(IPPROTO_IPV6), IPV6_V6ONLY, 0)
        case .sendBuffer(let length): (name, value) = (SO_SNDBUF, length)
        }
        try checked(setsockopt(descriptor, level, name, &value, socklen_t(MemoryLayout<Int32>.size)))
    }

    static func bindSocket(_ descriptor: Int32, to address: SocketAddress) throws(SystemError) {
        try checked(address.withPointer { bind(descriptor, $0, $1) })
    }

    static func startListening(_ descriptor: Int32, backlog: Int32) throws(SystemError) {
        try checked(listen(descriptor, backlog))
    }

    static func localAddress(of descriptor: Int32) throws(SystemError) -> SocketAddress {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        // Safe: the pointer does not outlive the closure, and its length goes with it.
        let result = withUnsafeMutablePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
        }
        try checked(result)
        return SocketAddress(storage: storage, length: length)
    }

    /// Makes a descriptor that another program opened fit for an event loop: it does not block, and is closed on exec.
    static func adopt(_ descriptor: Int32) throws(SystemError) {
        try checked(csystem_adopt(descriptor))
    }

    /// What the system knows about a socket.
    static func value(of property: SocketProperty, on descriptor: Int32) throws(SystemError) -> Int32 {
        let name =
            switch property {
            case .kind: SO_TYPE
            case .isListening: SO_ACCEPTCONN
            }
        var (value, length) = (Int32(0), socklen_t(MemoryLayout<Int32>.size))
        try checked(getsockopt(descriptor, SOL_SOCKET, name, &value, &length))
        return value
    }

    @discardableResult
    private static func checked(_ result: Int32) throws(SystemError) -> Int32 {
        guard result >= 0 else { throw SystemError(number: errno) }
        return result
    }

    #if canImport(Glibc)
        static let streamKind = Int32(SOCK_STREAM.rawValue)
    #else
        static let streamKind = SOCK_STREAM
    #endif

    // MARK: Waiting

    static func readinessQueue() throws(SystemError) -> FileDescriptor {
        FileDescriptor(owning: try checked(csystem_queue_create()))
    }

    static func setInterest(
        _ interest: Interest, of descriptor: Int32, isNew: Bool, in queue: Int32, token: UInt64
    ) throws(SystemError) {
        let awaited =
            switch interest {
            case .nothing: CSYSTEM_NOTHING
            case .reading: CSYSTEM_READING
            case .writing: CSYSTEM_WRITING
            }
        try checked(csystem_queue_set(queue, descriptor, isNew, awaited, token))
    }

    /// Forgets a descriptor; one that is not in the queue does not matter.
    static func removeInterest(of descriptor: Int32, in queue: Int32) {
        _ = csystem_queue_remove(queue, descriptor)
    }

    /// Takes events; while there is none, waits so many milliseconds for one.
    static func takeReady(_ queue: Int32, into events: inout [csystem_event], patience: Int32) -> Int {
        // A failure reads as "nothing": only a signal can cause one, and what was ready still is.
        max(0, Int(csystem_queue_take(queue, &events, Int32(events.count), patience)))
    }

    // MARK: Process

    /// Nanoseconds of a clock that never goes back.
    static func monotonicNanoseconds() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    /// Seconds since 1970, from a clock that is cheap to read.
    static func secondsSince1970() -> Int64 { Int64(time(nil)) }

    /// Processors this process may run on, at least one.
    static func processorCount() -> Int {
        max(1, Int(csystem_processor_count()))
    }

    static func ignoreBrokenPipe() {
        csystem_ignore_broken_pipe()
    }

    /// Raises the soft limit of open descriptors as far towards `wanted` as the hard limit allows.
    static func raiseDescriptorLimit(to wanted: Int) {
        csystem_raise_descriptor_limit(UInt64(max(0, wanted)))
    }
}

/// A socket option this server uses.
enum SocketOption: Sendable {
    /// A port whose former connections still linger can be bound.
    case reuseAddress
    /// Several sockets listen on one port, and the kernel shares the connections out.
    case reusePort
    /// Small answers leave at once; accepted connections inherit it.
    case noDelay
    /// An IPv6 socket serves IPv4 too.
    case dualStack
    /// Bytes the kernel keeps for a peer that does not read, which Linux doubles; accepted connections inherit it.
    case sendBuffer(Int32)
}

/// Something to ask about a socket.
enum SocketProperty: Sendable {
    /// `SystemCalls.streamKind` for one that carries a stream.
    case kind
    /// Not 0 for one that waits for connections.
    case isListening
}

/// The error number of a system call that failed.
struct SystemError: Error, Equatable, Sendable, CustomStringConvertible {
    let number: Int32

    static let addressInUse = SystemError(number: EADDRINUSE)
    static let addressNotAvailable = SystemError(number: EADDRNOTAVAIL)
    static let addressFamilyNotSupported = SystemError(number: EAFNOSUPPORT)
    static let accessDenied = SystemError(number: EACCES)
    static let notPermitted = SystemError(number: EPERM)

    var description: String {
        guard let text = strerror(number) else { return "error \(number)" }
        return String(cString: text)
    }
}

/// What a call that moves bytes did.
enum Transfer: Equatable, Sendable {
    /// Bytes moved; zero from a receiving call means that the peer sends no more.
    case moved(Int)
    case wouldBlock
    case failed(SystemError)
}

/// What a call that accepts a connection did.
enum Acceptance: ~Copyable {
    case connection(FileDescriptor, IPAddress)
    /// Nobody is waiting.
    case none
    /// This one connection failed before it was accepted; the next may be fine.
    case lost
    /// No descriptor or memory is left for one more, or the listener is broken.
    case failed(SystemError)
}
