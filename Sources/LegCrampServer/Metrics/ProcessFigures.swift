#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the process uses now; `nil` where the system does not tell.
struct ProcessFigures {
    /// Nanoseconds of processor time, user and system.
    let cpuNanoseconds: UInt64
    /// Bytes of memory in use.
    let residentBytes: UInt64?
    /// Bytes of address space.
    let virtualBytes: UInt64?
    /// Descriptors that are open.
    let openDescriptors: UInt64?
    /// Descriptors that may be open.
    let mostDescriptors: UInt64?

    /// Asks the system.
    init() {
        var usage = rusage()
        #if canImport(Glibc)
            getrusage(RUSAGE_SELF.rawValue, &usage)
        #else
            getrusage(RUSAGE_SELF, &usage)
        #endif
        cpuNanoseconds = ProcessFigures.nanoseconds(usage.ru_utime) + ProcessFigures.nanoseconds(usage.ru_stime)
        var limit = rlimit()
        #if canImport(Glibc)
            let result = getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        #else
            let result = getrlimit(RLIMIT_NOFILE, &limit)
        #endif
        mostDescriptors = result == 0 ? UInt64(limit.rlim_cur) : nil
        // proc(5): size and resident set, in pages.
        let memory = (try? StandardStream.read("/proc/self/statm", limit: 4096)).map { bytes in
            String(decoding: bytes, as: UTF8.self).split(separator: " ").compactMap { UInt64($0) }
        }
        let page = UInt64(max(0, sysconf(Int32(_SC_PAGESIZE))))
        virtualBytes = memory?.first.map { $0 * page }
        residentBytes = memory?.dropFirst().first.map { $0 * page }
        openDescriptors = ProcessFigures.countDescriptors()
    }

    private static func nanoseconds(_ time: timeval) -> UInt64 {
        UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_usec) * 1000
    }

    /// Since Linux 6.2 the size of the directory is the number; before, and for ten thousand connections that takes a
    /// millisecond, its entries must be counted.
    private static func countDescriptors() -> UInt64? {
        let path = "/proc/self/fd"
        var status = stat()
        if stat(path, &status) == 0, status.st_size > 0 { return UInt64(status.st_size) }
        guard let directory = opendir(path) else { return nil }
        defer { closedir(directory) }
        var count: UInt64 = 0
        while let entry = readdir(directory) {
            // "." and ".." are none, and the directory itself is open only for counting.
            if entry.pointee.d_name.0 != UInt8(ascii: ".") { count += 1 }
        }
        return count - min(count, 1)
    }
}
