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
        var text = OutputBuffer(capacity: 24)
        func append(_ number: Int64, digits count: Int, then end: Unicode.Scalar) {
            var divisor: Int64 = 1
            for _ in 1..<count { divisor *= 10 }
            while divisor > 0 {
                text.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / divisor % 10))
                divisor /= 10
            }
            text.append(UInt8(ascii: end))
        }
        append(year, digits: 4, then: "-")
        append(month, digits: 2, then: "-")
        append(day, digits: 2, then: "T")
        append(time / 3600, digits: 2, then: ":")
        append(time / 60 % 60, digits: 2, then: ":")
        append(time % 60, digits: 2, then: ".")
        append(Int64(now.tv_nsec) / 1_000_000, digits: 3, then: "Z")
        return text.text
    }

    /// Seconds since 1970.
    static func secondsSince1970() -> Int { Int(time(nil)) }
}

/// Files and standard streams.
enum StandardStream {
    /// Writes all bytes to standard output.
    static func print(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

    /// Writes all bytes to standard error.
    static func report(_ bytes: [UInt8]) { write(bytes, to: STDERR_FILENO) }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        // Safe: the pointer does not outlive the closure, and its length goes with it.
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
        // Safe: the pointer does not outlive the closure, and its length goes with it.
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

/// A connection of a client, with a time by which everything must be done.
struct ClientSocket: ~Copyable {
    /// Why it cannot be used any more, in a few words.
    struct Failure: Error {
        let reason: String
    }

    private let descriptor: Int32
    private let deadline: Instant

    /// Connects to the first address of a host that answers.
    ///
    /// - Parameter port: a number from 1 to 65535.
    init(host: String, port: String, deadline: Instant) throws(Failure) {
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        #if canImport(Glibc)
            hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        #else
            hints.ai_socktype = SOCK_STREAM
        #endif
        hints.ai_flags = AI_NUMERICSERV
        // Safe: the list is read before it is freed.
        var list: UnsafeMutablePointer<addrinfo>?
        let result = getaddrinfo(host, port, &hints, &list)
        guard result == 0 else { throw Failure(reason: String(cString: gai_strerror(result))) }
        defer { freeaddrinfo(list) }
        var failure = Failure(reason: "the host has no address")
        var next = list
        while let address = next?.pointee {
            next = address.ai_next
            do throws(Failure) {
                descriptor = try ClientSocket.connect(to: address, deadline: deadline)
                self.deadline = deadline
                return
            } catch {
                failure = error
            }
        }
        throw failure
    }

    deinit { close(descriptor) }

    private static func connect(to address: addrinfo, deadline: Instant) throws(Failure) -> Int32 {
        let descriptor = socket(address.ai_family, address.ai_socktype, address.ai_protocol)
        guard descriptor >= 0 else { throw failure(errno) }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
        #if canImport(Darwin)
            var isOn = Int32(1)
            _ = setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &isOn, socklen_t(MemoryLayout<Int32>.size))
        #endif
        do throws(Failure) {
            #if canImport(Glibc)
                let result = Glibc.connect(descriptor, address.ai_addr, address.ai_addrlen)
            #elseif canImport(Musl)
                let result = Musl.connect(descriptor, address.ai_addr, address.ai_addrlen)
            #elseif canImport(Darwin)
                let result = Darwin.connect(descriptor, address.ai_addr, address.ai_addrlen)
            #endif
            if result != 0 {
                guard errno == EINPROGRESS || errno == EINTR else { throw failure(errno) }
                try wait(for: POLLOUT, on: descriptor, until: deadline)
                var number = Int32(0)
                var length = socklen_t(MemoryLayout<Int32>.size)
                guard getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &number, &length) == 0 else { throw failure(errno) }
                guard number == 0 else { throw failure(number) }
            }
        } catch {
            close(descriptor)
            throw error
        }
        return descriptor
    }

    /// Sends all bytes; a peer that is gone is an error, not a signal.
    func send(_ bytes: [UInt8]) throws(Failure) {
        var rest = bytes[...]
        // Safe: the pointer does not outlive the closure, and its length goes with it.
        while !rest.isEmpty {
            try ClientSocket.wait(for: POLLOUT, on: descriptor, until: deadline)
            let count = rest.withUnsafeBytes { bytes in
                #if canImport(Glibc)
                    Glibc.send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
                #elseif canImport(Musl)
                    Musl.send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
                #elseif canImport(Darwin)
                    Darwin.send(descriptor, bytes.baseAddress, bytes.count, 0)
                #endif
            }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR, errno != EAGAIN {
                throw ClientSocket.failure(errno)
            }
        }
    }

    /// Everything up to the end of the connection.
    ///
    /// - Parameter limit: the most bytes that are taken.
    func receive(limit: Int) throws(Failure) -> [UInt8] {
        var received: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        // Safe: the pointer does not outlive the closure, and its length goes with it.
        while true {
            try ClientSocket.wait(for: POLLIN, on: descriptor, until: deadline)
            let count = buffer.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, 0) }
            if count > 0 {
                received += buffer[..<count]
                guard received.count <= limit else {
                    throw Failure(reason: "it answers more than \(limit) bytes")
                }
            } else if count == 0 {
                return received
            } else if errno != EINTR, errno != EAGAIN {
                throw ClientSocket.failure(errno)
            }
        }
    }

    private static func wait(for events: Int32, on descriptor: Int32, until deadline: Instant) throws(Failure) {
        var entry = pollfd(fd: descriptor, events: Int16(events), revents: 0)
        while true {
            let now = MonotonicClock.now()
            guard now < deadline else { throw Failure(reason: "it does not answer in time") }
            let milliseconds = (deadline.nanoseconds - now.nanoseconds) / 1_000_000
            let result = poll(&entry, 1, Int32(clamping: milliseconds + 1))
            if result > 0 { return }
            if result < 0, errno != EINTR { throw failure(errno) }
        }
    }

    private static func failure(_ number: Int32) -> Failure { Failure(reason: String(cString: strerror(number))) }
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

    /// Removes a variable, so that no process started from here has it; to be called while there is one thread.
    static func remove(_ name: String) { unsetenv(name) }

    /// The number of this process.
    static var identifier: Int32 { getpid() }

    /// Lets a dispatch source take a signal instead of its default action.
    static func ignore(_ number: Int32) { signal(number, SIG_IGN) }

    /// Leaves at once.
    static func leave(_ code: Int32) -> Never { exit(code) }

    static let terminate = SIGTERM
    static let interrupt = SIGINT
}
