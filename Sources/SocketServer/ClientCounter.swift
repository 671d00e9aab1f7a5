import HTTP1
import Synchronization

/// How many connections each client has open, in all loops: one entry for a client that has any.
final class ClientCounter: Sendable {
    private let counts = Mutex<[ClientID: Int]>([:])

    /// Counts one more connection, unless the client has `limit` already.
    ///
    /// - Returns: whether it was counted.
    func add(_ client: ClientID, limit: Int) -> Bool {
        counts.withLock { counts in
            let count = counts[client, default: 0]
            guard count < limit else { return false }
            counts[client] = count + 1
            return true
        }
    }

    /// Counts one less; the last one takes the entry with it.
    func remove(_ client: ClientID) {
        counts.withLock { counts in
            guard let count = counts[client] else { return }
            counts[client] = count > 1 ? count - 1 : nil
        }
    }

    /// Clients that have a connection.
    var clientCount: Int { counts.withLock { $0.count } }
}
