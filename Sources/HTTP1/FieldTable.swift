/// Where a field line lies, in bytes from the start of its request; the value without surrounding blanks.
struct FieldLine: Sendable {
    var name: Range<Int>
    var value: Range<Int>
}

/// Where the field lines of a request head lie, in order.
///
/// Its memory serves one request after another: removing all lines takes as long for many as for none.
struct FieldTable: Sendable {
    /// The first `count` are lines of this request; what lies behind them is left from earlier ones.
    private var storage: [FieldLine] = []
    private(set) var count = 0
    /// The lengths of all names, a bit each.
    private(set) var nameLengths: UInt64 = 0

    /// Bytes of memory that are held besides the value itself.
    // Safe: memory that is held already.
    var heldBytes: Int { storage.capacity * MemoryLayout<FieldLine>.stride }

    subscript(_ index: Int) -> FieldLine {
        // Safe: a mistake of the caller, who knows the count.
        precondition(index < count)
        return storage[index]
    }

    mutating func append(_ line: FieldLine) {
        if count < storage.count { storage[count] = line } else { storage.append(line) }
        count += 1
        nameLengths |= FieldTable.bit(line.name.count)
    }

    mutating func removeAll() {
        count = 0
        nameLengths = 0
    }

    /// False when no line has a name of that length; true may be said of a length that none has.
    func mayHaveName(of length: Int) -> Bool { nameLengths & FieldTable.bit(length) != 0 }

    static func bit(_ length: Int) -> UInt64 { 1 << UInt64(truncatingIfNeeded: length & 63) }
}
