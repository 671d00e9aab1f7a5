/// The connections of one loop, found by a token that is never used twice within four billion insertions.
///
/// The lower half of a token is an index; the upper half is the generation of that place, which changes with each
/// insertion and each removal: the token of a connection that is gone finds nothing.
struct ConnectionTable: ~Copyable {
    private static let pageShift = 6
    private static let pageLength = 1 << pageShift

    /// Pages never move and live as long as the table, so that a pointer into one stays valid; a place in them is
    /// initialised exactly while its generation is odd.
    // Safe: see above; only places with an odd generation are read.
    private var pages: [UnsafeMutablePointer<SocketConnection>] = []
    private var generations: [UInt32] = []
    private var vacant: [UInt32] = []
    private(set) var count = 0

    deinit {
        for index in generations.indices where generations[index] & 1 == 1 { place(index).deinitialize(count: 1) }
        for page in pages { page.deallocate() }
    }

    /// Every index that was ever given out is below this.
    var indices: Range<Int> { generations.indices }

    mutating func insert(_ connection: consuming SocketConnection) -> UInt64 {
        if vacant.isEmpty { addPage() }
        let index = Int(vacant.removeLast())
        place(index).initialize(to: connection)
        generations[index] &+= 1
        count += 1
        return token(generations[index], index)
    }

    /// Moves a connection out; its place is free at once.
    mutating func remove(at index: Int) -> SocketConnection {
        // Safe: an index comes from `insert`, never from a peer.
        precondition(generations[index] & 1 == 1, "no connection lives here")
        generations[index] &+= 1
        vacant.append(UInt32(index))
        count -= 1
        return place(index).move()
    }

    /// The index of the connection that was given this token, or `nil` when it is gone.
    func index(of token: UInt64) -> Int? {
        let index = Int(truncatingIfNeeded: token & 0xFFFF_FFFF)
        guard index < generations.count, generations[index] == UInt32(truncatingIfNeeded: token >> 32) else {
            return nil
        }
        return index
    }

    /// The token of the connection at an index, or `nil` where there is none.
    func token(at index: Int) -> UInt64? {
        generations[index] & 1 == 1 ? token(generations[index], index) : nil
    }

    /// Where the connection at an index is, until it is removed.
    // Safe: pages never move.
    func place(_ index: Int) -> UnsafeMutablePointer<SocketConnection> {
        pages[index >> Self.pageShift] + (index & (Self.pageLength - 1))
    }

    private mutating func addPage() {
        pages.append(.allocate(capacity: Self.pageLength))
        let first = generations.count
        generations.append(contentsOf: repeatElement(0, count: Self.pageLength))
        // Taken from the end: low indices first.
        for index in (first..<first + Self.pageLength).reversed() { vacant.append(UInt32(index)) }
    }

    private func token(_ generation: UInt32, _ index: Int) -> UInt64 {
        UInt64(generation) << 32 | UInt64(index)
    }
}
