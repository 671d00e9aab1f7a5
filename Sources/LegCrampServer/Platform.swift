import HTTP1
import LegCrampAPI

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The clock that event loops count with: it never goes back.
enum MonotonicClock {
    /// The time now.
    static func now() -> Instant {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Instant(nanoseconds: UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec))
    }
}

/// The time of day.
enum WallClock {
    /// The time now as RFC 3339 writes it, in UTC with milliseconds.
    static func timestamp() -> String {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        let seconds = Int64(now.tv_sec)
        let (year, month, day) = HTTPDate.civilDate(daysSince1970: seconds / 86400)
        let time = seconds % 86400
        let parts = [
            pad(year, 4), "-", pad(month, 2), "-", pad(day, 2), "T", pad(time / 3600, 2), ":", pad(time / 60 % 60, 2),
            ":", pad(time % 60, 2), ".", pad(Int64(now.tv_nsec) / 1_000_000, 3), "Z",
        ]
        return parts.joined()
    }

    private static func pad(_ number: Int64, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

/// Files and standard streams.
enum StandardStream {
    /// Writes all bytes to standard output.
    static func print(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

    /// Writes all bytes to standard error.
    static func report(_ bytes: [UInt8]) { write(bytes, to: STDERR_FILENO) }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            #if canImport(Glibc)
                let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            #elseif canImport(Musl)
                let count = rest.withUnsafeBytes { Musl.write(descriptor, $0.baseAddress, $0.count) }
            #elseif canImport(Darwin)
                let count = rest.withUnsafeBytes { Darwin.write(descriptor, $0.baseAddress, $0.count) }
            #endif
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                return
            }
        }
    }

    /// Everything in a file, or from standard input for `-`.
    ///
    /// - Parameter limit: the most bytes that are read.
    /// - Throws: why it cannot be read, in a few words.
    static func read(_ path: String, limit: Int) throws(UnreadableFile) -> [UInt8] {
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw UnreadableFile(path: path, reason: String(cString: strerror(errno))) }
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            #if canImport(Glibc)
                let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            #elseif canImport(Musl)
                let count = buffer.withUnsafeMutableBytes { Musl.read(descriptor, $0.baseAddress, $0.count) }
            #elseif canImport(Darwin)
                let count = buffer.withUnsafeMutableBytes { Darwin.read(descriptor, $0.baseAddress, $0.count) }
            #endif
            if count > 0 {
                bytes += buffer[..<count]
                guard bytes.count <= limit else {
                    throw UnreadableFile(path: path, reason: "it is longer than \(limit) bytes")
                }
            } else if count == 0 {
                return bytes
            } else if errno != EINTR {
                throw UnreadableFile(path: path, reason: String(cString: strerror(errno)))
            }
        }
    }
}

/// A file that cannot be read.
struct UnreadableFile: Error {
    let path: String
    let reason: String
}

/// The variables of the process.
enum ProcessEnvironment {
    /// All variables by name.
    static func all() -> [String: String] {
        var all: [String: String] = [:]
        var next = environ
        while let entry = next.pointee {
            let text = String(cString: entry)
            if let mark = text.firstIndex(of: "=") {
                all[String(text[..<mark])] = String(text[text.index(after: mark)...])
            }
            next += 1
        }
        return all
    }

    /// Lets a dispatch source take a signal instead of its default action.
    static func ignore(_ number: Int32) { signal(number, SIG_IGN) }

    /// Leaves at once.
    static func leave(_ code: Int32) -> Never { exit(code) }

    static let terminate = SIGTERM
    static let interrupt = SIGINT
}
