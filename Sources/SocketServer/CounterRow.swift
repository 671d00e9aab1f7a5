import Synchronization

/// Counters that one event loop writes and anybody reads.
///
/// Only the owner adds, so that adding needs no lock and no atomic read-modify-write: it is a load, an addition and a
/// store. Readers see every counter whole, and each some moment late at most.
package final class CounterRow: Sendable {
    /// Safe: the pointer never changes, and what it points to is atomic.
    private struct Storage: @unchecked Sendable {
        let start: UnsafeMutablePointer<Atomic<UInt64>>
    }

    private let storage: Storage
    package let count: Int

    /// Counters that are all zero.
    package init(count: Int) {
        self.count = count
        // Safe: `count` atomics are allocated, initialised and freed together.
        let start = UnsafeMutablePointer<Atomic<UInt64>>.allocate(capacity: count)
        for index in 0..<count { (start + index).initialize(to: Atomic(0)) }
        storage = Storage(start: start)
    }

    deinit {
        storage.start.deinitialize(count: count)
        storage.start.deallocate()
    }

    /// What a counter has come to.
    package subscript(index: Int) -> UInt64 {
        // Safe: an index is a counter of the program, never a number of a peer.
        precondition(index >= 0 && index < count, "There is no such counter.")
        return storage.start[index].load(ordering: .relaxed)
    }

    /// Adds to a counter; only ever called by the loop that owns the row.
    package func add(_ amount: UInt64 = 1, to index: Int) {
        // Safe: an index is a counter of the program, never a number of a peer.
        precondition(index >= 0 && index < count, "There is no such counter.")
        let value = storage.start[index].load(ordering: .relaxed)
        storage.start[index].store(value &+ amount, ordering: .relaxed)
    }
}
