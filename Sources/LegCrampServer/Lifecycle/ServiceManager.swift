#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The program that started this one and waits to hear how it is: systemd, or what speaks as it does (sd_notify(3)).
enum ServiceManager {
    enum State: String {
        /// Connections are accepted: a unit of `Type=notify` has started.
        case ready = "READY=1"
        /// The process is about to leave.
        case stopping = "STOPPING=1"
    }

    /// Tells the manager, if there is one.
    ///
    /// - Parameter name: the variable NOTIFY_SOCKET: a path, or after `@` a name that is none.
    /// - Returns: `false` when there is one that cannot be told.
    @discardableResult
    static func tell(_ state: State, at name: String?) -> Bool {
        guard let name, !name.isEmpty else { return true }
        var path = Array(name.utf8)
        if path[0] == UInt8(ascii: "@") { path[0] = 0 }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        guard path.count < MemoryLayout.size(ofValue: address.sun_path) else { return false }
        // Safe: the path is shorter than its place, and no pointer outlives its closure.
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path) }
        // The path is the last member.
        let start = MemoryLayout.size(ofValue: address) - MemoryLayout.size(ofValue: address.sun_path)
        #if canImport(Glibc)
            let kind = Int32(SOCK_DGRAM.rawValue)
        #else
            let kind = SOCK_DGRAM
        #endif
        let descriptor = socket(AF_UNIX, kind, 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        let message = Array(state.rawValue.utf8)
        // Safe: every address begins as a sockaddr, and the length counts only what was filled.
        let sent = withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                sendto(descriptor, message, message.count, 0, $0, socklen_t(start + path.count))
            }
        }
        return sent == message.count
    }
}
