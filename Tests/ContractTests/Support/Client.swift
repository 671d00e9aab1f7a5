import HTTP1
import LegCrampAPI

/// Sends requests over a connection in memory, so that answers carry every field that they carry on the wire.
struct Client {
    /// The service with its defaults.
    static let api: API = makeAPI(API.Configuration())

    /// The service while it stops.
    static let stopping: API = {
        var configuration = API.Configuration()
        configuration.isReady = { false }
        return makeAPI(configuration)
    }()

    private static func makeAPI(_ configuration: API.Configuration) -> API {
        var configuration = configuration
        configuration.metrics = { Array("# metrics as \($0)\n".utf8) }
        return API(configuration)
    }

    var handler: Handler = { Client.api.respond(to: $0) }

    /// Sends a request.
    func send(
        _ method: String, _ target: String, fields: [(String, String)] = [], content: String? = nil
    ) throws -> Answer {
        var head = "\(method) \(target) HTTP/1.1\r\nHost: localhost\r\n"
        for (name, value) in fields { head += "\(name): \(value)\r\n" }
        if let content, !fields.contains(where: { $0.0 == "Content-Length" }) {
            head += "Content-Length: \(content.utf8.count)\r\n"
        }
        return try send(raw: head + "\r\n" + (content ?? ""))
    }

    /// Sends bytes as they are.
    ///
    /// - Parameter waiting: whether to let the deadline pass afterwards.
    func send(raw: String, waiting: Bool = false) throws -> Answer {
        let start = Instant(nanoseconds: 0)
        let configuration = ConnectionConfiguration(
            commonFields: API.commonFields(API.Configuration()), handler: handler)
        var context = ConnectionContext(
            configuration: configuration, now: start, date: Array("Sun, 06 Nov 1994 08:49:37 GMT".utf8))
        var connection = Connection(openedAt: start, idSeed: 7, limits: configuration.limits)
        let bytes = Array(raw.utf8)
        var output = OutputBuffer()
        _ = connection.receive(bytes, bytes.indices, context: &context, output: &output)
        if waiting, let deadline = connection.deadline {
            context.now = deadline
            _ = connection.expire(at: deadline, context: &context, output: &output)
        }
        return try Answer(output.bytes)
    }
}

/// An answer as a client reads it.
struct Answer {
    struct Malformed: Error {}

    let status: Int
    let content: [UInt8]
    private let fields: [(name: String, value: String)]

    init(_ bytes: [UInt8]) throws {
        guard let end = bytes.indices.first(where: { bytes[$0...].starts(with: "\r\n\r\n".utf8) }) else {
            throw Malformed()
        }
        let lines = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\r\n")
        guard let status = lines.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
            throw Malformed()
        }
        self.status = status
        content = Array(bytes[(end + 4)...])
        fields = lines.dropFirst().map { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            return (parts[0].lowercased(), parts.count > 1 ? String(parts[1].drop { $0 == " " }) : "")
        }
    }

    /// The values of all fields of a name, in any case.
    subscript(_ name: String) -> [String] { fields.filter { $0.name == name.lowercased() }.map(\.value) }

    /// The content type without its parameters.
    var mediaType: String? { self["Content-Type"].first?.split(separator: ";").first.map(String.init) }

    /// The content as JSON, or as a text when it is declared as something else.
    func tree() throws -> Tree {
        guard let mediaType, mediaType == "application/json" || mediaType.hasSuffix("+json") else {
            return .string(String(decoding: content, as: UTF8.self))
        }
        return try Tree(json: content)
    }

    /// The code of a problem: the last part of its type.
    func problemCode() throws -> String? {
        try tree()["type"]?.string?.split(separator: ":").last.map(String.init)
    }
}
