/// The bytes that the connections of one loop hold, and how many they may.
///
/// Held are partial requests and answers that their clients have not taken; a healthy connection holds some for the time
/// of a few packets. When the sum is above the limit, those who have held something for longest are given up until an
/// eighth of the limit is free again: so the search for them is rare, and who is quick is not harmed.
struct BufferBudget {
    let limit: Int
    private(set) var held = 0

    /// - Parameter limit: in bytes.
    init(limit: Int) { self.limit = limit }

    var isExceeded: Bool { held > limit }

    /// Takes note of what a connection holds now.
    @inline(__always)
    mutating func update(_ connection: inout SocketConnection) {
        let bytes = UInt32(clamping: connection.heldBytes)
        held += Int(bytes) - Int(connection.accountedBytes)
        connection.accountedBytes = bytes
    }

    /// Forgets a connection that is gone.
    mutating func release(_ accountedBytes: UInt32) { held -= Int(accountedBytes) }

    /// Whom to close so that the rest is within seven eighths of the limit: those who do not take their answers before
    /// those who do not finish their requests, and the oldest first.
    func excess(of connections: borrowing ConnectionTable) -> [Int] {
        var holders: [(index: Int, isFlushing: Bool, since: UInt64, bytes: Int)] = []
        for index in connections.indices where connections.token(at: index) != nil {
            let connection = connections.place(index)
            guard connection.pointee.accountedBytes > 0 else { continue }
            holders.append(
                (
                    index, connection.pointee.interest == .writing, connection.pointee.heldSince.nanoseconds,
                    Int(connection.pointee.accountedBytes)
                ))
        }
        holders.sort { ($0.isFlushing ? 0 : 1, $0.since) < ($1.isFlushing ? 0 : 1, $1.since) }
        var rest = held
        var excess: [Int] = []
        for holder in holders where rest > limit - limit / 8 {
            excess.append(holder.index)
            rest -= holder.bytes
        }
        return excess
    }
}
