import Synchronization

@testable import HTTP1

/// Collects exchanges.
final class Recorder: Sendable {
    private let storage = Mutex<[Exchange]>([])
    var exchanges: [Exchange] { storage.withLock { $0 } }
    func append(_ exchange: Exchange) { storage.withLock { $0.append(exchange) } }
}
