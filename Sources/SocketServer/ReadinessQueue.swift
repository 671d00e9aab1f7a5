import CSystem

/// What is awaited of a descriptor.
enum Interest: Equatable, Sendable { case nothing, reading, writing }

/// A set of descriptors, any number of which is asked about at once, by level: epoll, on Darwin kqueue.
///
/// A descriptor that is closed leaves the set by itself, unless another process holds it too. An error or a hang-up counts as readiness for whatever is
/// awaited: the next call on the socket names it.
struct ReadinessQueue: ~Copyable {
    /// Readable while an event is pending, so that one dispatch source can watch the whole set.
    let descriptor: Int32
    private var owner: FileDescriptor?
    private var ready: [csystem_event]

    /// - Parameter batchLimit: the most events taken by one call.
    init(batchLimit: Int) throws(SystemError) {
        let opened = try SystemCalls.readinessQueue()
        descriptor = opened.rawValue
        owner = consume opened
        ready = [csystem_event](repeating: csystem_event(), count: batchLimit)
    }

    /// The set must not be used any more; closing it with the last use of the value does as well.
    mutating func close() { owner = nil }

    /// - Parameter token: what events of this descriptor are known by.
    func add(_ added: Int32, _ interest: Interest, token: UInt64) throws(SystemError) {
        try SystemCalls.setInterest(interest, of: added, isNew: true, in: descriptor, token: token)
    }

    func change(_ changed: Int32, _ interest: Interest, token: UInt64) throws(SystemError) {
        try SystemCalls.setInterest(interest, of: changed, isNew: false, in: descriptor, token: token)
    }

    /// Needed only for a descriptor that stays open, here or in another process.
    func remove(_ removed: Int32) {
        SystemCalls.removeInterest(of: removed, in: descriptor)
    }

    /// Takes what is ready.
    ///
    /// - Parameter patience: how long to wait while nothing is, in milliseconds.
    /// - Returns: the number of events, whose tokens are to be read by subscript before the next call.
    mutating func poll(patience: Int32) -> Int {
        SystemCalls.takeReady(descriptor, into: &ready, patience: patience)
    }

    subscript(index: Int) -> UInt64 { csystem_event_token(ready[index]) }
}
