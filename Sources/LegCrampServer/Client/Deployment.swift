import HTTP1

/// A running service that is asked over plain HTTP: one short connection for each request.
struct Deployment {
    /// Why there is no answer, in a few words.
    struct Unreachable: Error {
        let reason: String
    }

    /// The status and the content of an answer.
    struct Answer {
        let status: Int
        let content: [UInt8]
    }

    /// The longest answer that is taken, in bytes.
    private static let longestAnswer = 4 << 20
    /// For one request from connecting to the last byte of the answer.
    private static let timeout = Duration.seconds(10)

    /// The host as a name server takes it.
    let host: String
    /// The port in digits.
    let port: String
    /// The host and the port as the Host field has them.
    let authority: String
    /// What stands before every path, such as `/legcramps`; empty for most.
    let prefix: String

    /// A deployment at a URL such as `http://localhost:8080`; `nil` when it is no such URL.
    init?(url: String) {
        let scheme = "http://"
        guard url.lowercased().hasPrefix(scheme),
            url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") })
        else { return nil }
        let rest = url.dropFirst(scheme.count)
        authority = String(rest.prefix { $0 != "/" })
        var path = rest.dropFirst(authority.count)
        while path.last == "/" { path = path.dropLast() }
        prefix = String(path)
        let afterHost: Substring
        if authority.first == "[" {
            guard let end = authority.firstIndex(of: "]") else { return nil }
            host = String(authority[authority.index(after: authority.startIndex)..<end])
            afterHost = authority[authority.index(after: end)...]
        } else {
            host = String(authority.prefix { $0 != ":" })
            afterHost = authority.dropFirst(host.count)
        }
        if afterHost.isEmpty {
            port = "80"
        } else {
            guard afterHost.first == ":", let number = UInt16(afterHost.dropFirst()), number > 0 else { return nil }
            port = String(number)
        }
        if host.isEmpty || authority.contains("@") { return nil }
    }

    /// A deployment at an address.
    init(host: String, port: UInt16) {
        self.host = host
        self.port = String(port)
        authority = host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
        prefix = ""
    }

    /// Asks for a path.
    func get(_ path: String, within time: Duration = timeout) throws(Unreachable) -> Answer {
        try send("GET", path, content: nil, within: time)
    }

    /// Sends a JSON document to a path.
    func post(_ content: [UInt8], to path: String) throws(Unreachable) -> Answer {
        try send("POST", path, content: content, within: Deployment.timeout)
    }

    /// HTTP/1.0 (RFC 9112, appendix C.1): the answer is never chunked, and ends with the connection.
    private func send(_ method: String, _ path: String, content: [UInt8]?, within time: Duration) throws(Unreachable)
        -> Answer
    {
        var head = "\(method) \(prefix)\(path) HTTP/1.0\r\nHost: \(authority)\r\nAccept: application/json\r\n"
        if let content {
            head += "Content-Type: application/json\r\nContent-Length: \(content.count)\r\n"
        }
        let received: [UInt8]
        do throws(ClientSocket.Failure) {
            let socket = try ClientSocket(
                host: host, port: port, deadline: MonotonicClock.now().advanced(by: time))
            try socket.send(Array((head + "Connection: close\r\n\r\n").utf8) + (content ?? []))
            received = try socket.receive(limit: Deployment.longestAnswer)
        } catch {
            throw Unreachable(reason: error.reason)
        }
        guard let answer = Deployment.read(received) else {
            throw Unreachable(reason: "it does not answer as HTTP/1.1 asks")
        }
        return answer
    }

    /// Reads a status line, skips the fields but for the length, and takes the content.
    private static func read(_ received: [UInt8]) -> Answer? {
        let emptyLine = Array("\r\n\r\n".utf8)
        guard let end = received.indices.first(where: { received[$0...].starts(with: emptyLine) }) else { return nil }
        let lines = String(decoding: received[..<end], as: UTF8.self).split(separator: "\r\n")
        let statusLine = (lines.first ?? "").split(separator: " ")
        guard statusLine.count >= 2, statusLine[0].hasPrefix("HTTP/1."), let status = Int(statusLine[1]) else {
            return nil
        }
        let content = received[(end + emptyLine.count)...]
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            switch parts.first?.lowercased() {
            case "transfer-encoding": return nil
            case "content-length":
                let length = parts.last.flatMap { Int($0.filter { $0 != " " }) }
                guard length == content.count else { return nil }
            default: break
            }
        }
        return Answer(status: status, content: Array(content))
    }
}
