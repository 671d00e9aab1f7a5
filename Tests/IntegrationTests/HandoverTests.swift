import Foundation
import Synchronization
import Testing

@testable import LegCrampServer

@Suite("Handing the socket over, and stopping")
struct HandoverTests {
    @Test("a new process takes over under load, and no connection is refused, reset or left without an answer")
    func takeOver() throws {
        let held = try HeldSocket()
        var server = try held.startServer(["--access-log", "off"])
        let load = Load(port: held.port, clients: 4)
        _ = server.written(until: "listening")
        for round in 0..<4 {
            load.waitForAnswers(50)
            // In even rounds two processes serve for a while, in odd rounds nobody does.
            let early = round % 2 == 0 ? try held.startServer(["--access-log", "off"]) : nil
            _ = early?.written(until: "listening")
            kill(server.identifier, SIGTERM)
            #expect(server.end() == 0)
            if let early {
                server = early
            } else {
                server = try held.startServer(["--access-log", "off"])
                _ = server.written(until: "listening")
            }
        }
        let (answered, lost) = load.end()
        #expect(lost == 0, "\(answered) were answered")
        #expect(answered >= 200)
        kill(server.identifier, SIGTERM)
        #expect(server.end() == 0)
    }

    @Test("the socket is served instead of the port that is set")
    func inheritedOnly() throws {
        let held = try HeldSocket()
        let other = try HeldSocket()
        let server = try held.startServer(
            ["--port", "\(other.port)"], environment: ["LISTEN_FDNAMES": "public"])
        let told = server.written(until: "listening")
        #expect(told.contains("address=http://127.0.0.1:\(held.port)") && told.contains("inherited=public"))
        kill(server.identifier, SIGTERM)
        #expect(server.end() == 0)
    }

    @Test("a descriptor that is no listening socket ends the start with one line")
    func unfit() throws {
        let server = try HeldSocket().startServer(count: 2)
        let told = server.written(until: "never")
        #expect(server.end() == 69)
        #expect(told.contains("legcramps: The inherited descriptor 4 cannot be served: "))
        #expect(told.split(separator: "\n").count == 1)
    }

    @Test(
        "variables for nobody or for another process mean no sockets",
        arguments: [
            [:], ["LISTEN_FDS": "1"], ["LISTEN_FDS": "1", "LISTEN_PID": "43"], ["LISTEN_PID": "42"],
            ["LISTEN_FDS": "0", "LISTEN_PID": "42"], ["LISTEN_FDS": "x", "LISTEN_PID": "43"],
        ])
    func notOurs(environment: [String: String]) throws {
        #expect(try InheritedSockets(environment: environment, processIdentifier: 42).sockets.isEmpty)
    }

    @Test("sockets are numbered from 3, with the names of their units")
    func numbered() throws {
        let sockets = try InheritedSockets(
            environment: ["LISTEN_FDS": "3", "LISTEN_PID": "42", "LISTEN_FDNAMES": "a::c"], processIdentifier: 42)
        #expect(sockets.sockets.map(\.descriptor) == [3, 4, 5])
        #expect(sockets.sockets.map(\.name) == ["a", "", "c"])
    }

    @Test(
        "variables that cannot be right are refused",
        arguments: [
            ["LISTEN_FDS": "-1"], ["LISTEN_FDS": "65"], ["LISTEN_FDS": ""], ["LISTEN_FDS": "1x"],
            ["LISTEN_FDS": "2", "LISTEN_FDNAMES": "a"], ["LISTEN_FDS": "1", "LISTEN_FDNAMES": "a:b"],
        ])
    func wrong(environment: [String: String]) {
        #expect(throws: InheritedSockets.Fault.self) {
            try InheritedSockets(
                environment: environment.merging(["LISTEN_PID": "42"]) { $1 }, processIdentifier: 42)
        }
    }

    @Test("a service manager is told when the service is ready and when it stops", arguments: ["path", "abstract"])
    func notified(kind: String) throws {
        let name = NSTemporaryDirectory() + "legcramps-notify-\(UUID().uuidString)"
        let manager = try NotifySocket(path: name, isAbstract: kind == "abstract")
        let server = try ServerProcess(environment: ["NOTIFY_SOCKET": manager.variable])
        #expect(manager.next() == "READY=1")
        server.signal(SIGTERM)
        #expect(manager.next() == "STOPPING=1")
        #expect(try server.waitUntilEnd().status == 0)
    }

    @Test("a service manager that cannot be reached is a warning")
    func notNotified() throws {
        let server = try ServerProcess(environment: ["NOTIFY_SOCKET": "/nowhere/socket"])
        let (status, output) = try server.stop()
        #expect(status == 0)
        #expect(output.contains("warning the service manager cannot be told"))
    }

    @Test("readiness says no while the delay runs, everybody is served, then nobody listens")
    func drainDelay() throws {
        let server = try ServerProcess(arguments: ["--drain-delay", "1"])
        let port = try #require(server.url.split(separator: ":").last.flatMap { UInt16($0) })
        #expect(HeldSocket.ask(port, "/health/ready")?.hasPrefix("HTTP/1.1 200 ") == true)
        server.signal(SIGTERM)
        var notReady = 0
        var answered = 0
        while let answer = HeldSocket.ask(port, "/health/ready") {
            if answer.hasPrefix("HTTP/1.1 503 ") {
                #expect(answer.contains("\r\nRetry-After: "))
                notReady += 1
                guard let other = HeldSocket.ask(port, "/causes") else { break }
                #expect(other.hasPrefix("HTTP/1.1 200 "))
                answered += 1
            }
        }
        #expect(notReady > 0 && answered > 0)
        let (status, output) = try server.waitUntilEnd()
        #expect(status == 0)
        #expect(output.contains("info stopping"))
    }

    @Test("a second signal leaves at once with 130", arguments: [SIGTERM, SIGINT])
    func secondSignal(number: Int32) throws {
        let server = try ServerProcess(arguments: ["--drain-delay", "600"])
        server.signal(SIGTERM)
        while try Curl().send("GET", server.url + "/health/ready").status == 200 {}
        server.signal(number)
        #expect(try server.waitUntilEnd().status == 130)
    }

    @Test("ends with 3 when the drain time was up before a request was complete")
    func cutOff() throws {
        let server = try ServerProcess(arguments: ["--drain-time", "0.2", "--loops", "1"])
        let port = try #require(server.url.split(separator: ":").last.flatMap { UInt16($0) })
        let slow = try SlowClient(port: port)
        // Its start is taken in before the answer to somebody who asks after it: there is one loop.
        _ = HeldSocket.ask(port, "/health/live")
        server.signal(SIGTERM)
        let (status, output) = try server.waitUntilEnd()
        #expect(status == 3)
        #expect(output.contains("cut_off=1"))
        slow.close()
    }

    @Test("leaves in time although nobody reads its log", arguments: [(1, Int32(0)), (2, 130)])
    func stuckLog(signals: Int, expected: Int32) throws {
        let held = try HeldSocket()
        let server = try held.startServer(["--drain-delay", signals == 1 ? "0" : "600"])
        // More lines than the pipe holds: from then on the writer of the log is stuck.
        for _ in 0..<800 { _ = HeldSocket.ask(held.port, "/health/live") }
        kill(server.identifier, SIGTERM)
        if signals == 2 {
            while HeldSocket.ask(held.port, "/health/ready")?.hasPrefix("HTTP/1.1 200 ") == true {}
            kill(server.identifier, SIGTERM)
        }
        #expect(server.end() == expected)
    }
}

/// Clients that ask again and again, each time on a new connection, on threads of their own because they block.
private final class Load: Sendable {
    private let answeredCount = Atomic(0)
    private let lostCount = Atomic(0)
    private let isOver = Atomic(false)
    private let answered = DispatchSemaphore(value: 0)
    private let threads = DispatchGroup()

    init(port: UInt16, clients: Int) {
        for _ in 0..<clients {
            threads.enter()
            Thread.detachNewThread { [self] in
                while !isOver.load(ordering: .relaxed) {
                    let isAnswered = HeldSocket.ask(port, "/health/live")?.hasPrefix("HTTP/1.1 200 ") == true
                    if isAnswered {
                        answeredCount.add(1, ordering: .relaxed)
                        answered.signal()
                    } else {
                        lostCount.add(1, ordering: .relaxed)
                    }
                }
                threads.leave()
            }
        }
    }

    /// Returns when that many more have been answered, or the time is up, which the final count tells.
    func waitForAnswers(_ number: Int) {
        let deadline = DispatchTime.now() + 20
        for _ in 0..<number { _ = answered.wait(timeout: deadline) }
    }

    func end() -> (answered: Int, lost: Int) {
        isOver.store(true, ordering: .relaxed)
        threads.wait()
        return (answeredCount.load(ordering: .relaxed), lostCount.load(ordering: .relaxed))
    }
}

/// The socket on which a service manager listens.
private final class NotifySocket {
    let variable: String
    private let descriptor: Int32
    private let path: String?

    init(path: String, isAbstract: Bool) throws {
        descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        variable = isAbstract ? "@\(path)" : path
        self.path = isAbstract ? nil : path
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let name = isAbstract ? [0] + Array(path.utf8) : Array(path.utf8)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
        let length = socklen_t(MemoryLayout<sa_family_t>.size + name.count)
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) }
        }
        guard result == 0 else { throw HeldSocket.Failure(reason: String(cString: strerror(errno))) }
        var patience = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit {
        close(descriptor)
        if let path { unlink(path) }
    }

    func next() -> String {
        var buffer = [UInt8](repeating: 0, count: 256)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    }
}

/// A client that sends the start of a request and no more.
private final class SlowClient {
    private let descriptor: Int32

    init(port: UInt16) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else { throw HeldSocket.Failure(reason: "not connected") }
        _ = send(descriptor, "GET / HTTP/1.1\r\n", 16, Int32(MSG_NOSIGNAL))
    }

    func close() { _ = Glibc.close(descriptor) }
}
