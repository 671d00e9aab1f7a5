import Glibc

@testable import SocketServer

/// A blocking client socket whose every wait is bounded.
final class TestClient {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private(set) var descriptor: Int32
    private var buffer: [UInt8] = []
    private let timeoutInMilliseconds: Int32 = 10_000

    /// - Parameters:
    ///   - source: the address it comes from.
    ///   - receiveBuffer: bytes the kernel keeps for this client; small for one that reads slowly.
    init(host: String = "127.0.0.1", port: UInt16, from source: String? = nil, receiveBuffer: Int32? = nil) throws {
        guard let address = try SocketAddress.resolve(host: host, port: port).first else {
            throw Failure(description: "no address")
        }
        descriptor = socket(address.family, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var one: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &one, 4)
        if var receiveBuffer { setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, 4) }
        if let source, let local = try SocketAddress.resolve(host: source, port: 0).first {
            guard local.withPointer({ bind(descriptor, $0, $1) }) == 0 else {
                throw Failure(description: "bind: \(String(cString: strerror(errno)))")
            }
        }
        guard address.withPointer({ connect(descriptor, $0, $1) }) == 0 else {
            throw Failure(description: "connect: \(String(cString: strerror(errno)))")
        }
    }

    deinit { close() }

    func close() {
        guard descriptor >= 0 else { return }
        _ = Glibc.close(descriptor)
        descriptor = -1
    }

    /// Closes so that the server sees a reset instead of an end.
    func reset() {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
        close()
    }

    func endSending() { _ = shutdown(descriptor, Int32(SHUT_WR)) }

    func send(_ text: String) throws { try send(Array(text.utf8)) }

    func send(_ bytes: [UInt8]) throws {
        var sent = 0
        while sent < bytes.count {
            try wait(for: POLLOUT)
            let count = bytes[sent...].withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
            }
            guard count >= 0 || errno == EAGAIN else {
                throw Failure(description: "send: \(String(cString: strerror(errno)))")
            }
            sent += max(0, count)
        }
    }

    /// Sends what the socket takes without waiting.
    ///
    /// - Returns: the bytes taken, `nil` when it takes none now.
    func offer(_ bytes: [UInt8]) -> Int? {
        let count = bytes.withUnsafeBytes {
            Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
        }
        return count > 0 ? count : nil
    }

    /// The next response: its status code and content.
    func response() throws -> (status: Int, head: String, content: [UInt8]) {
        while true {
            if let end = endOfHead() {
                let head = String(decoding: buffer[..<end], as: UTF8.self)
                let length =
                    head.split(separator: "\r\n").lazy
                    .filter { $0.lowercased().hasPrefix("content-length:") }
                    .compactMap { Int($0.dropFirst(15).drop { $0 == " " }) }.first ?? 0
                while buffer.count < end + length { try receive() }
                let content = Array(buffer[end..<end + length])
                buffer.removeFirst(end + length)
                let status = Int(head.split(separator: " ").dropFirst().first ?? "") ?? 0
                return (status, head, content)
            }
            try receive()
        }
    }

    /// Everything until the server closes.
    func untilEnd() throws -> [UInt8] {
        while true {
            do { try receive() } catch let end as Failure where end.description == "end" { break }
        }
        defer { buffer = [] }
        return buffer
    }

    /// Whether the server closes or resets the connection, whatever it sent before.
    func hangsUp() throws -> Bool {
        do {
            while true { try receive() }
        } catch let failure as Failure {
            return failure.description != "the server is silent"
        }
    }

    private func endOfHead() -> Int? {
        guard buffer.count >= 4 else { return nil }
        for index in 3..<buffer.count
        where buffer[index] == 10 && buffer[index - 1] == 13 && buffer[index - 2] == 10 && buffer[index - 3] == 13 {
            return index + 1
        }
        return nil
    }

    /// Appends at least one byte to the buffer, or throws.
    private func receive() throws {
        try wait(for: POLLIN)
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &bytes, bytes.count, 0)
        if count == 0 { throw Failure(description: "end") }
        guard count > 0 else { throw Failure(description: "receive: \(String(cString: strerror(errno)))") }
        buffer.append(contentsOf: bytes[..<count])
    }

    private func wait(for events: Int32) throws {
        var entry = pollfd(fd: descriptor, events: Int16(events), revents: 0)
        guard poll(&entry, 1, timeoutInMilliseconds) == 1 else { throw Failure(description: "the server is silent") }
    }
}

/// Two ends of one connection without a server.
final class TestPair {
    private var descriptors: [Int32] = [-1, -1]

    init() throws {
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue), 0, &descriptors) == 0 else {
            throw TestClient.Failure(description: "socketpair: \(String(cString: strerror(errno)))")
        }
    }

    deinit { _ = Glibc.close(descriptors[0]) }

    /// The other end, which the caller owns.
    func server() -> FileDescriptor { FileDescriptor(owning: descriptors[1]) }

    func send(_ text: String) {
        let bytes = Array(text.utf8)
        _ = Glibc.send(descriptors[0], bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }
}
