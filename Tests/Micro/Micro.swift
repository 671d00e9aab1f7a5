import Glibc
import HTTP1
import LegCrampAPI
import LegCrampRules

/// Does each part of a request many times: `Micro` tells the CPU time of each, `Micro --count` does it for callgrind, which
/// counts instructions and allocations from mark to mark.
@main
struct Micro {
    static func main() throws {
        let api = API()
        let cases = Case.all(api)
        let counts = CommandLine.arguments.contains("--count")
        for measured in cases {
            measured.run(measured.repetitions / 5 + 1)
            if counts {
                beginCase()
                measured.run(measured.repetitions)
                endCase()
                print("\(measured.name) \(measured.repetitions)")
            } else {
                let nanoseconds = (0..<5).map { _ in cpuTime { measured.run(measured.repetitions) } }.min() ?? 0
                let each = Double(nanoseconds) / Double(measured.repetitions)
                print("\(measured.name): \((each / 10).rounded() / 100) µs")
            }
        }
    }

    /// The CPU time of this thread in nanoseconds.
    private static func cpuTime(of work: () -> Void) -> Int {
        func now() -> Int {
            var time = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return time.tv_sec * 1_000_000_000 + time.tv_nsec
        }
        let start = now()
        work()
        return now() - start
    }
}

// callgrind is told by `Tests/instructions` to write what it counted whenever one of these is entered.

@_cdecl("micro_begin") @inline(never)
private func beginCase() {}

@_cdecl("micro_end") @inline(never)
private func endCase() {}
