import Foundation

/// What is told while the proof runs.
struct Report: Sendable {
    /// The least time between two lines of progress.
    private static let pause = Duration.seconds(3)

    private let clock = ContinuousClock()
    private let start = ContinuousClock.now

    /// Prints a line at once, even into a pipe.
    func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

    /// Works on all items, as many at a time as there are processors, and tells of progress every few seconds.
    ///
    /// - Returns: the results in the order of the items.
    func each<Item: Sendable, Result: Sendable>(
        _ what: String, _ items: [Item], _ work: @escaping @Sendable (Item) -> Result
    ) async -> [Result] {
        var results: [Result?] = items.map { _ in nil }
        var spoken = clock.now
        await withTaskGroup(of: (Int, Result).self) { group in
            var next = 0
            func start() {
                guard next < items.count else { return }
                let (place, item) = (next, items[next])
                next += 1
                group.addTask { (place, work(item)) }
            }
            for _ in 0..<ProcessInfo.processInfo.activeProcessorCount { start() }
            var done = 0
            while let (place, result) = await group.next() {
                results[place] = result
                done += 1
                start()
                if clock.now - spoken > Report.pause {
                    spoken = clock.now
                    say("  \(seconds) s: \(done) of \(items.count) \(what)")
                }
            }
        }
        return results.compactMap { $0 }
    }

    private var seconds: Int64 { (clock.now - start).components.seconds }
}
