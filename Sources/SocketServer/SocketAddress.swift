import CSystem

/// An address a socket can be bound to.
struct SocketAddress: Sendable {
    private let storage: sockaddr_storage
    private let length: socklen_t

    init(storage: sockaddr_storage, length: socklen_t) {
        self.storage = storage
        self.length = length
    }

    var family: Int32 { Int32(storage.ss_family) }
    var isIPv6: Bool { family == AF_INET6 }
    var isInternet: Bool { isIPv6 || family == AF_INET }

    /// The addresses of a host name or literal, in the order in which they should be tried.
    ///
    static func resolve(host: String, port: UInt16) throws(ServerError) -> [SocketAddress] {
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        // Without a protocol each address would be reported once for every kind of socket.
        hints.ai_protocol = Int32(IPPROTO_TCP)
        hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
        // Safe: the list is read before it is freed.
        var first: UnsafeMutablePointer<addrinfo>?
        let result = getaddrinfo(host, String(port), &hints, &first)
        guard result == 0 else {
            throw .hostNotFound(host: host, reason: String(cString: gai_strerror(result)))
        }
        defer { freeaddrinfo(first) }

        var addresses: [SocketAddress] = []
        var next = first
        while let entry = next?.pointee {
            next = entry.ai_next
            guard let address = entry.ai_addr, entry.ai_addrlen <= MemoryLayout<sockaddr_storage>.size else { continue }
            var storage = sockaddr_storage()
            // Safe: the length was compared with that of the storage.
            withUnsafeMutableBytes(of: &storage) {
                $0.copyMemory(from: UnsafeRawBufferPointer(start: address, count: Int(entry.ai_addrlen)))
            }
            addresses.append(SocketAddress(storage: storage, length: entry.ai_addrlen))
        }
        return addresses
    }

    /// Both families keep it, in network order, in the two bytes that follow the family.
    var port: UInt16 {
        // Safe: the storage is longer than 4 bytes.
        UInt16(bigEndian: withUnsafeBytes(of: storage) { $0.load(fromByteOffset: 2, as: UInt16.self) })
    }

    /// The address in digits, without the port.
    var numericHost: String {
        var host = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        let result = withPointer { getnameinfo($0, $1, &host, socklen_t(host.count), nil, 0, NI_NUMERICHOST) }
        guard result == 0 else { return "?" }
        return String(decoding: host.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    // Safe: the pointer does not outlive the closure.
    func withPointer<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
        withUnsafePointer(to: storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, length) }
        }
    }
}

/// Where a server listens.
package struct BoundAddress: Equatable, Hashable, Sendable, CustomStringConvertible {
    /// The address in digits, such as `127.0.0.1` or `::1`.
    package let host: String
    /// The port in use, never 0.
    package let port: UInt16

    /// As in the authority of a URI: `127.0.0.1:8080`, `[::1]:8080`.
    package var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}
