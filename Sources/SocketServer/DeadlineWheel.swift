import HTTP1

/// Knows which of many entries may have run out of time, for twelve bytes each.
///
/// Time is cut into ticks of a quarter of a second, and each tick of the next minute has a list of the entries that
/// come up in it. An entry only ever moves towards an earlier tick: a deadline that was put off is noticed when the
/// entry comes up, and its owner then schedules it anew. So requests on a busy connection cost nothing here.
struct DeadlineWheel: Sendable {
    /// The length of a tick: 2 to the power of 28 nanoseconds, so that finding a tick is a shift.
    static let tickNanoseconds = 1 << 28
    private static let spokeCount: UInt32 = 256
    private static let nobody: Int32 = -1
    private static let unscheduled = UInt32.max

    private struct Entry: Sendable {
        var next = nobody
        var previous = nobody
        var tick = unscheduled
    }

    private var entries: [Entry] = []
    private var heads = [Int32](repeating: nobody, count: Int(spokeCount))
    /// The first tick whose entries have not come up yet.
    private var current: UInt32
    private var count = 0

    init(startingAt now: Instant) { current = Self.tick(of: now) }

    var isEmpty: Bool { count == 0 }

    /// Lets an entry come up once `deadline` has passed, or earlier: when it was scheduled for an earlier time
    /// before, or when the deadline is more than a minute away.
    mutating func schedule(_ index: Int, at deadline: Instant) {
        while entries.count <= index { entries.append(Entry()) }
        let tick = max(Self.tick(of: deadline), current)
        guard tick < entries[index].tick else { return }
        cancel(index)
        link(index, at: min(tick, current + Self.spokeCount - 1))
    }

    /// Forgets an entry; one that is not scheduled is fine.
    mutating func cancel(_ index: Int) {
        guard index < entries.count, entries[index].tick != Self.unscheduled else { return }
        let entry = entries[index]
        if entry.previous == Self.nobody {
            heads[spoke(entry.tick)] = entry.next
        } else {
            entries[Int(entry.previous)].next = entry.next
        }
        if entry.next != Self.nobody { entries[Int(entry.next)].previous = entry.previous }
        entries[index] = Entry()
        count -= 1
    }

    /// Takes out every entry whose tick is over.
    ///
    /// - Parameter due: receives the entries; none of them is scheduled any more.
    mutating func advance(to now: Instant, due: inout [Int]) {
        let end = Self.tick(of: now)
        guard end > current else { return }
        // After a long pause once around is enough: no entry is further away than that.
        for step in 0..<min(end - current, Self.spokeCount) {
            let spoke = spoke(current + step)
            var index = heads[spoke]
            heads[spoke] = Self.nobody
            while index != Self.nobody {
                due.append(Int(index))
                let next = entries[Int(index)].next
                entries[Int(index)] = Entry()
                count -= 1
                index = next
            }
        }
        current = end
    }

    private mutating func link(_ index: Int, at tick: UInt32) {
        let spoke = spoke(tick)
        let next = heads[spoke]
        entries[index] = Entry(next: next, tick: tick)
        if next != Self.nobody { entries[Int(next)].previous = Int32(index) }
        heads[spoke] = Int32(index)
        count += 1
    }

    private func spoke(_ tick: UInt32) -> Int { Int(tick % Self.spokeCount) }

    /// Enough for 36 years since the system started.
    private static func tick(of instant: Instant) -> UInt32 {
        UInt32(clamping: instant.nanoseconds >> 28)
    }
}
