import Dispatch
import HTTP1
import LegCrampAPI
import SocketServer
import Synchronization

/// Sends marked words through everything that a service takes, and looks for them in everything that it gives.
struct PrivacyCheck {
    /// Why the check could not be made.
    struct Failure: Error {
        let reason: String
    }

    /// Where a marked word was found that must not be there.
    struct Leak: Hashable {
        let what: String
        let place: String
    }

    /// What one run found.
    struct Findings {
        var leaks: [Leak: Int] = [:]
        var allowed: [AllowedPlace: Int] = [:]
        var requests = 0
        var answers = 0
        var logLines = 0
        /// Marked words sent, by where they were put.
        var sent: [String: Int] = [:]

        /// What was sent, where it was looked for, and what was found.
        var report: [String] {
            let places = sent.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
            var lines = [
                "sent: \(requests) requests with \(sent.values.reduce(0, +)) marked words:",
                "  " + places.joined(separator: ", "),
                "looked at: \(answers) answers, the metrics in both formats, \(logLines) lines of log",
            ]
            for place in AllowedPlace.allCases {
                lines.append("as designed, only to who sent it: \(place.rawValue): \(allowed[place] ?? 0)")
            }
            let found = leaks.sorted { ($0.key.what, $0.key.place) < ($1.key.what, $1.key.place) }
            lines += found.map { "not well: \($0.key.what) is in \($0.key.place), \($0.value) times" }
            return lines + (leaks.isEmpty ? ["none of them is anywhere else"] : [])
        }
    }

    private final class Written: Sendable {
        let bytes = Mutex<[UInt8]>([])
    }

    private static let longestAnswer = 4 << 20
    private static let timeout = Duration.seconds(10)
    private static let next = Array("GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".utf8)

    private var probes: Probes
    private let paths: [String]
    private var findings = Findings()

    /// Runs a service on a free port of this process, with the log in a format and at its most talkative.
    ///
    /// - Parameters:
    ///   - paths: the templates to try; all of the contract when none are named.
    ///   - tap: takes the place of the handler, which it is given with the log; a test plants a leak with it.
    static func run(
        format: LogFormat, paths only: [String]? = nil,
        tap: (@escaping Handler, LogSink) -> Handler = { handler, _ in handler }
    ) throws(Failure) -> Findings {
        let paths: [String]
        do {
            let contract = try JSONDocument(try Contract.json())
            paths = only ?? contract.root["paths"]?.members.map { $0.compactMap(\.name.string) } ?? []
        } catch {
            throw Failure(reason: "the embedded contract cannot be read")
        }
        var settings = Settings()
        settings.port = 0
        settings.loops = 1
        settings.logFormat = format
        settings.logLevel = .trace
        settings.drainTime = .seconds(1)
        let log = Written()
        let sink = LogSink { bytes in log.bytes.withLock { $0 += bytes } }
        let service: Service
        let address: BoundAddress
        do {
            service = Service(settings, sink: sink) { tap($0, sink) }
            address = try service.listen().open[0]
        } catch {
            throw Failure(reason: "\(error)")
        }
        var check = PrivacyCheck(paths: paths)
        try check.converse(address)
        let stopped = DispatchSemaphore(value: 0)
        service.stop { _ in stopped.signal() }
        stopped.wait()
        sink.flush(within: .seconds(1))
        check.lookIntoLog(log.bytes.withLock { $0 })
        return check.findings
    }

    private init(paths: [String]) {
        self.paths = paths
        probes = Probes(paths: paths)
        for marker in probes.markers.all { findings.sent[marker.place, default: 0] += 1 }
    }

    // MARK: Sending

    private mutating func converse(_ address: BoundAddress) throws(Failure) {
        for (index, probe) in probes.all.enumerated() {
            // A request without marks follows on the connection: what the first left behind would be in its answer.
            let received = try PrivacyCheck.exchange(probe.bytes + PrivacyCheck.next, address)
            findings.requests += 1
            let (first, rest) = PrivacyCheck.split(received, isHead: probe.method == "HEAD")
            look(into: first, of: probe, index)
            lookForAny(in: rest, "the next answer on the connection")
        }
        for path in paths where !path.contains("{") {
            for accept in ["*/*", "application/openmetrics-text"] {
                let request =
                    "GET \(path) HTTP/1.1\r\nHost: localhost\r\nAccept: \(accept)\r\nConnection: close\r\n\r\n"
                let received = try PrivacyCheck.exchange(Array(request.utf8), address)
                lookForAny(in: received[...], path == "/metrics" ? "the metrics" : "a later answer")
            }
        }
    }

    private static func exchange(_ bytes: [UInt8], _ address: BoundAddress) throws(Failure) -> [UInt8] {
        do throws(ClientSocket.Failure) {
            let socket = try ClientSocket(
                host: address.host, port: String(address.port), deadline: MonotonicClock.now().advanced(by: timeout))
            try socket.send(bytes)
            return try socket.receive(limit: longestAnswer)
        } catch {
            throw Failure(reason: error.reason)
        }
    }

    /// The first answer, and what follows it.
    private static func split(_ received: [UInt8], isHead: Bool) -> (ArraySlice<UInt8>, ArraySlice<UInt8>) {
        let (head, status, content) = parts(received[...])
        guard let head else { return (received[...], []) }
        let lines = String(decoding: head, as: UTF8.self).lowercased().split(separator: "\r\n")
        let length = lines.first { $0.hasPrefix("content-length:") }
            .flatMap { Int($0.dropFirst(15).filter { $0 != " " }) }
        let count = isHead || status == 204 || status == 304 ? 0 : length ?? 0
        let end = min(content.startIndex + count, content.endIndex)
        return (received[..<end], received[end...])
    }

    private static func parts(
        _ answer: ArraySlice<UInt8>
    ) -> (head: ArraySlice<UInt8>?, status: Int, content: ArraySlice<UInt8>) {
        let emptyLine = Array("\r\n\r\n".utf8)
        guard let end = answer.indices.first(where: { answer[$0...].starts(with: emptyLine) }) else {
            return (nil, 0, [])
        }
        let status = String(decoding: answer.prefix(16), as: UTF8.self).split(separator: " ").dropFirst().first
        return (answer[..<end], status.flatMap { Int($0) } ?? 0, answer[(end + emptyLine.count)...])
    }

    // MARK: Looking

    /// Looks into the answer to a probe, whose own words may stand where the design lets them.
    private mutating func look(into answer: ArraySlice<UInt8>, of probe: Probes.Probe, _ index: Int) {
        findings.answers += 1
        let (head, status, content) = PrivacyCheck.parts(answer)
        for marker in probes.markers.find(in: head ?? answer) { leak(marker, "a field of an answer") }
        guard !probes.markers.find(in: content).isEmpty else { return }
        guard let document = try? JSONDocument(content) else {
            return judge(content, index, probe, status, pointer: nil)
        }
        // What is only seen by its bytes, such as a word in escapes, is found in the strings.
        var seen: [(String, ArraySlice<UInt8>)] = []
        document.root.visit { seen.append(($0, $1)) }
        for (pointer, text) in seen { judge(text, index, probe, status, pointer: pointer) }
    }

    private mutating func judge(
        _ text: ArraySlice<UInt8>, _ index: Int, _ probe: Probes.Probe, _ status: Int, pointer: String?
    ) {
        for marker in probes.markers.find(in: text) {
            let place = AllowedPlace(method: probe.method, path: probe.path, status: status, pointer: pointer)
            if let place, marker.probe == index {
                findings.allowed[place, default: 0] += 1
            } else {
                leak(marker, marker.probe == index ? "the answer to it (\(pointer ?? "text"))" : "another answer")
            }
        }
    }

    private mutating func lookForAny(in bytes: ArraySlice<UInt8>, _ place: String) {
        if !bytes.isEmpty { findings.answers += 1 }
        for marker in probes.markers.find(in: bytes) { leak(marker, place) }
    }

    private mutating func lookIntoLog(_ log: [UInt8]) {
        findings.logLines = log.count { $0 == 0x0A }
        for marker in probes.markers.find(in: log[...]) { leak(marker, "the log") }
    }

    private mutating func leak(_ marker: Markers.Marker, _ place: String) {
        findings.leaks[Leak(what: marker.place, place: place), default: 0] += 1
    }
}
