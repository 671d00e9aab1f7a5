import Dispatch
import Glibc
import HTTP1
import Synchronization

@testable import SocketServer

/// A server on a free port of the loopback interface, and what its observers saw.
final class TestServer: Sendable {
    let server: Server
    let port: UInt16
    let observed: Observed

    final class Observed: Sendable {
        let exchanges = Counter()
        let refusals = Counter()
        let shed = Counter()
        let pauses = Counter()
        let resumptions = Counter()
    }

    init(
        limits: Limits = Limits(), _ change: (inout ServerConfiguration) -> Void = { _ in },
        handler: @escaping Handler = TestServer.answer
    ) throws {
        let observed = Observed()
        var configuration = ServerConfiguration(
            connection: ConnectionConfiguration(limits: limits, commonFields: [], handler: handler))
        configuration.port = 0
        configuration.loopCount = 1
        configuration.exchangeObserver = { _ in { _ in observed.exchanges.increment() } }
        configuration.observeEvent = { event in
            switch event {
            case .connectionRefused: observed.refusals.increment()
            case .connectionsShed(let count): for _ in 0..<count { observed.shed.increment() }
            case .acceptingPaused: observed.pauses.increment()
            case .acceptingResumed: observed.resumptions.increment()
            }
        }
        change(&configuration)
        server = Server(configuration)
        port = try server.start()[0].port
        self.observed = observed
    }

    /// Answers with the path; `/large/N` with N bytes.
    static let answer: Handler = { request in
        let path = String(decoding: request.path, as: UTF8.self)
        if path.hasPrefix("/large/"), let count = Int(path.dropFirst(7)) {
            return Response(.ok, content: .bytes([UInt8](repeating: 0x61, count: count)))
        }
        return Response(.ok, content: .bytes(Array(request.path)))
    }

    /// Stops the server; returns the number of connections cut off.
    @discardableResult
    func stop(drainWithin time: Duration = .seconds(5)) async -> Int {
        await withCheckedContinuation { continuation in
            server.stop(drainWithin: time) { continuation.resume(returning: $0) }
        }
    }

    /// Returns when the only loop has handled everything clients did before: it takes events in order of arrival.
    func settle() throws {
        let client = try TestClient(port: port)
        try client.send(get("/settle"))
        _ = try client.response()
    }
}

/// A counter a test can wait for.
final class Counter: Sendable {
    private let value = Atomic<Int>(0)
    private let changed = DispatchSemaphore(value: 0)

    var current: Int { value.load(ordering: .acquiring) }

    func increment() {
        value.add(1, ordering: .releasing)
        changed.signal()
    }

    /// Whether the counter gets there within ten seconds.
    func reaches(_ wanted: Int) -> Bool {
        let end = DispatchTime.now() + 10
        while current < wanted {
            guard changed.wait(timeout: end) == .success else { return false }
        }
        return true
    }
}

/// Descriptors this process has open.
func openDescriptorCount() -> Int {
    guard let directory = opendir("/proc/self/fd") else { return -1 }
    defer { closedir(directory) }
    var count = 0
    while readdir(directory) != nil { count += 1 }
    return count
}

/// Resident memory of this process, in bytes.
func residentMemory() -> Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 128)
    guard fgets(&line, 128, file) != nil else { return 0 }
    let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    let words = text.split(separator: " ")
    return words.count > 1 ? (Int(words[1]) ?? 0) * 4096 : 0
}

func get(_ path: String, close: Bool = false) -> String {
    "GET \(path) HTTP/1.1\r\nHost: localhost\r\n\(close ? "Connection: close\r\n" : "")\r\n"
}
