import Foundation
import Synchronization

/// A service that answers what a test wants, right or wrong: one connection after another on a free port.
final class StubService: Sendable {
    struct Failure: Error {}

    /// Where it listens, for example `http://127.0.0.1:40123`.
    let url: String
    private let listener: Int32
    private let asked = Mutex<[String]>([])

    /// The first lines of the requests so far.
    var requests: [String] { asked.withLock { $0 } }

    /// - Parameter answer: the bytes to send for the first line of a request.
    init(answer: @escaping @Sendable (String) -> [UInt8]) throws {
        #if canImport(Darwin)
            listener = socket(AF_INET, SOCK_STREAM, 0)
        #else
            listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = listener
        let result = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(listener, address, length) == 0 && listen(listener, 64) == 0
                    && getsockname(listener, address, &length) == 0
            }
        }
        guard result else { throw Failure() }
        url = "http://127.0.0.1:\(UInt16(bigEndian: address.sin_port))"
        Thread.detachNewThread { [weak self] in
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else { return }
                let line = StubService.readRequest(connection)
                self?.asked.withLock { $0.append(line) }
                let bytes = answer(line)
                var sent = 0
                while sent < bytes.count {
                    let count = bytes[sent...].withUnsafeBytes {
                        send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
                    }
                    guard count > 0 else { break }
                    sent += count
                }
                close(connection)
            }
        }
    }

    deinit {
        // Wakes the thread that accepts, which then ends.
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    /// Reads one request with its content, so that closing does not reset the connection.
    private static func readRequest(_ connection: Int32) -> String {
        var received: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { break }
            received += buffer[..<count]
            let text = String(decoding: received, as: UTF8.self)
            guard let end = text.range(of: "\r\n\r\n") else { continue }
            let length = text.range(of: "Content-Length: ").flatMap {
                Int(text[$0.upperBound...].prefix(while: \.isNumber))
            }
            if text[end.upperBound...].utf8.count >= length ?? 0 { break }
        }
        return String(decoding: received.prefix { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
    }

    /// A whole answer with its length.
    static func json(_ status: Int, _ content: String) -> [UInt8] {
        Array(
            "HTTP/1.1 \(status) X\r\nContent-Type: application/json\r\nContent-Length: \(content.utf8.count)\r\n\r\n\(content)"
                .utf8)
    }
}
