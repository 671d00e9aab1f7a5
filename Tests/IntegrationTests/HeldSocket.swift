import Foundation

/// A listening socket on a free port that this process holds and hands to servers, as a service manager does.
final class HeldSocket: Sendable {
    struct Failure: Error {
        let reason: String
    }

    let port: UInt16
    private let descriptor: Int32

    init() throws {
        #if canImport(Darwin)
            descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #else
            descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let descriptor = descriptor
        let result = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(descriptor, address, length) == 0 && listen(descriptor, 4096) == 0
                    && getsockname(descriptor, address, &length) == 0
            }
        }
        guard result else { throw Failure(reason: String(cString: strerror(errno))) }
        port = UInt16(bigEndian: address.sin_port)
    }

    deinit { close(descriptor) }

    /// Starts the executable with the socket as descriptor 3.
    ///
    /// - Parameter environment: beside LISTEN_FDS and LISTEN_PID, which a shell in between sets to its own number.
    /// - Returns: the process, and the descriptor from which its output can be read.
    func startServer(
        _ arguments: [String] = [], environment: [String: String] = [:], count: Int = 1
    ) throws -> HeldProcess {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw Failure(reason: "no pipe") }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, ends[1], 2)
        posix_spawn_file_actions_adddup2(&actions, descriptor, 3)
        // A pipe of another test that runs meanwhile would otherwise stay open as long as this server.
        for other in Int32(4)..<256 { posix_spawn_file_actions_addclose(&actions, other) }
        let script = "LISTEN_PID=$$ exec \"$0\" serve \"$@\""
        let line = ["/bin/sh", "-c", script, ServerProcess.executable] + arguments
        let variables = ServerProcess.environment(["LISTEN_FDS": "\(count)"].merging(environment) { $1 })
        var argv = line.map { strdup($0) } + [nil]
        var envp = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in argv + envp { free(text) } }
        var identifier = pid_t()
        let result = posix_spawn(&identifier, "/bin/sh", &actions, nil, &argv, &envp)
        close(ends[1])
        guard result == 0 else {
            close(ends[0])
            throw Failure(reason: String(cString: strerror(result)))
        }
        return HeldProcess(identifier: identifier, output: ends[0])
    }

    /// One connection with one request on it, from connecting to its end.
    ///
    /// - Returns: the answer, `nil` when the connection was refused, reset or closed without one.
    static func ask(_ port: UInt16, _ path: String) -> String? {
        #if canImport(Darwin)
            let client = socket(AF_INET, SOCK_STREAM, 0)
        #else
            let client = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        #endif
        defer { close(client) }
        var patience = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(client, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else { return nil }
        let request = Array("GET \(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".utf8)
        guard send(client, request, request.count, Int32(MSG_NOSIGNAL)) == request.count else { return nil }
        var received: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while true {
            let count = recv(client, &buffer, buffer.count, 0)
            guard count >= 0 else { return nil }
            if count == 0 { break }
            received += buffer[..<count]
        }
        return received.isEmpty ? nil : String(decoding: received, as: UTF8.self)
    }
}

/// A process started with inherited sockets.
struct HeldProcess: Sendable {
    let identifier: pid_t
    let output: Int32

    /// Everything it writes until the text is found or it ends.
    func written(until text: String) -> String {
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while !String(decoding: all, as: UTF8.self).contains(text) {
            let count = read(output, &buffer, buffer.count)
            guard count > 0 else { break }
            all += buffer[..<count]
        }
        return String(decoding: all, as: UTF8.self)
    }

    /// Waits for its end, for at most 20 seconds.
    ///
    /// - Returns: the exit status; 128 and the number of the signal that ended it.
    func end() -> Int32 {
        let identifier = identifier
        let watchdog = DispatchWorkItem { kill(identifier, SIGKILL) }
        DispatchQueue.global().asyncAfter(deadline: .now() + 20, execute: watchdog)
        defer { watchdog.cancel() }
        var status: Int32 = 0
        while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
        close(output)
        return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    }
}
