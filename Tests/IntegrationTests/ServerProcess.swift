import Foundation
import Synchronization

/// The built executable, started on a free port and stopped by its process id when it is not needed any more.
final class ServerProcess: Sendable {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Everything that the process wrote to standard output and standard error.
    private final class Output: Sendable {
        let bytes = Mutex<[UInt8]>([])
        let changed = DispatchSemaphore(value: 0)
        let ended = DispatchSemaphore(value: 0)
        let terminated = DispatchSemaphore(value: 0)
    }

    /// Where it listens, for example `http://127.0.0.1:40123`.
    let url: String
    /// Its process id.
    let identifier: Int32
    private let process: Mutex<Process>
    private let output: Output

    /// The executable beside the test runner.
    static var executable: String {
        let runner =
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        return URL(fileURLWithPath: runner).deletingLastPathComponent().appendingPathComponent("legcramps").path
    }

    /// How long to wait for what takes less than a second on an idle machine: sanitizers and neighbours slow it down.
    static let patience = 120

    /// What the executable sees of the environment: nothing of the tests' own but the options of sanitizers.
    static func environment(_ own: [String: String]) -> [String: String] {
        ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }
            .merging(["PATH": "/usr/bin:/bin"]) { $1 }.merging(own) { $1 }
    }

    init(arguments: [String] = [], environment: [String: String] = [:]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: ServerProcess.executable)
        process.arguments = ["serve", "--port", "0"] + arguments
        process.environment = ServerProcess.environment(environment)
        process.standardInput = FileHandle.nullDevice
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        let output = Output()
        pipe.fileHandleForReading.readabilityHandler = { handle in
            let data = handle.availableData
            if data.isEmpty {
                handle.readabilityHandler = nil
                output.ended.signal()
            } else {
                output.bytes.withLock { $0 += data }
            }
            output.changed.signal()
        }
        process.terminationHandler = { _ in output.terminated.signal() }
        try process.run()
        identifier = process.processIdentifier
        self.process = Mutex(process)
        self.output = output
        var found: String?
        let deadline = DispatchTime.now() + .seconds(ServerProcess.patience)
        while found == nil {
            let text = String(decoding: output.bytes.withLock { $0 }, as: UTF8.self)
            if let range = text.range(of: "http://127.0.0.1:") {
                let port = text[range.upperBound...].prefix(while: \.isNumber)
                if text[range.upperBound...].contains(where: { !$0.isNumber }) { found = "http://127.0.0.1:\(port)" }
            }
            if found == nil, output.changed.wait(timeout: deadline) == .timedOut {
                kill(identifier, SIGKILL)
                throw Failure(description: "The server did not say where it listens: \(text)")
            }
        }
        url = found ?? ""
    }

    deinit { if process.withLock({ $0.isRunning }) { kill(identifier, SIGKILL) } }

    /// Everything that it has written so far.
    var written: String { String(decoding: output.bytes.withLock { $0 }, as: UTF8.self) }

    /// Sends a signal.
    func signal(_ number: Int32) { kill(identifier, number) }

    /// Waits until the process has ended.
    ///
    /// - Returns: its exit status and everything it wrote.
    func waitUntilEnd() throws -> (status: Int32, output: String) {
        guard output.terminated.wait(timeout: .now() + .seconds(ServerProcess.patience)) == .success else {
            kill(identifier, SIGKILL)
            throw Failure(description: "The server did not stop.")
        }
        // A process that another test started meanwhile may hold the pipe open; what this one wrote has arrived by then.
        _ = output.ended.wait(timeout: .now() + .seconds(2))
        return process.withLock { process in
            process.waitUntilExit()
            return (process.terminationStatus, String(decoding: output.bytes.withLock { $0 }, as: UTF8.self))
        }
    }

    /// Stops it gracefully.
    ///
    /// - Returns: its exit status and everything it wrote.
    func stop() throws -> (status: Int32, output: String) {
        signal(SIGTERM)
        return try waitUntilEnd()
    }
}

/// One run of the executable to its end.
enum Command {
    /// Runs it for no longer than patience lasts.
    ///
    /// - Returns: its exit status and what it wrote.
    static func run(
        _ arguments: [String], input: String = "", environment: [String: String] = [:]
    ) throws -> (status: Int32, output: String, errors: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: ServerProcess.executable)
        process.arguments = arguments
        process.environment = ServerProcess.environment(environment)
        let (standardInput, output, errors) = (Pipe(), Pipe(), Pipe())
        process.standardInput = standardInput
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let identifier = process.processIdentifier
        let watchdog = DispatchWorkItem { kill(identifier, SIGKILL) }
        DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(ServerProcess.patience), execute: watchdog)
        defer { watchdog.cancel() }
        // The program may end without reading, which must not end this process.
        try? standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try? standardInput.fileHandleForWriting.close()
        let written = output.fileHandleForReading.readDataToEndOfFile()
        let complaints = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (
            process.terminationStatus, String(decoding: written, as: UTF8.self),
            String(decoding: complaints, as: UTF8.self)
        )
    }
}
