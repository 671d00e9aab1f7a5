/// The member names of all objects that have not ended, those of the innermost object last.
struct JSONNames {
    /// Up to this many members, comparing each name with those before it is faster than sorting.
    private static let pairwiseLimit = 16

    private var names: [JSONToken] = []
    /// How often two names were compared: the only work of a reader that is not proportional to the text.
    private(set) var comparisons = 0

    var count: Int { names.count }

    mutating func append(_ name: JSONToken) {
        if names.isEmpty { names.reserveCapacity(Self.pairwiseLimit) }
        names.append(name)
    }

    /// Removes the names of an object that has ended: those from the given index on.
    ///
    /// Names are compared by their bytes after unescaping (RFC 8259, section 8.3). Many names are sorted first, so
    /// that no choice of names makes the search quadratic.
    ///
    /// - Returns: a name that occurred before.
    mutating func remove(from first: Int, in text: Span<UInt8>, or unescaped: Span<UInt8>) -> JSONToken? {
        let duplicate =
            names.count - first <= Self.pairwiseLimit
            ? duplicateByPairs(from: first, in: text, or: unescaped)
            : duplicateBySorting(from: first, in: text, or: unescaped)
        names.removeLast(names.count - first)
        return duplicate
    }

    private mutating func duplicateByPairs(
        from first: Int, in text: Span<UInt8>, or unescaped: Span<UInt8>
    ) -> JSONToken? {
        for later in first..<names.count {
            for earlier in first..<later {
                comparisons += 1
                if names[earlier].order(names[later], in: text, or: unescaped) == 0 { return names[later] }
            }
        }
        return nil
    }

    private mutating func duplicateBySorting(
        from first: Int, in text: Span<UInt8>, or unescaped: Span<UInt8>
    ) -> JSONToken? {
        var comparisons = 0
        defer { self.comparisons += comparisons }
        var keys: [(key: UInt64, index: Int)] = []
        keys.reserveCapacity(names.count - first)
        for index in first..<names.count { keys.append((names[index].key(in: text, or: unescaped), index)) }
        keys.sort {
            if $0.key != $1.key { return $0.key < $1.key }
            comparisons += 1
            let order = names[$0.index].order(names[$1.index], in: text, or: unescaped)
            return order < 0 || order == 0 && $0.index < $1.index
        }
        for (earlier, later) in zip(keys, keys.dropFirst()) where earlier.key == later.key {
            comparisons += 1
            let order = names[earlier.index].order(names[later.index], in: text, or: unescaped)
            if order == 0 { return names[later.index] }
        }
        return nil
    }
}

extension JSONToken {
    /// The length and the last six bytes of the content: what most names of one object differ in.
    fileprivate func key(in text: Span<UInt8>, or unescaped: Span<UInt8>) -> UInt64 {
        // Safe: 32 bits fit, and the token lies in its buffer.
        let (start, end) = (Int(start), Int(end))
        var key = UInt64(min(length, 0xFFFF))
        for index in max(start, end - 6)..<end {
            key = key << 8 | UInt64(isUnescaped ? unescaped[index] : text[index])
        }
        return key
    }

    /// Negative, zero or positive as the content is ordered before, equal to or after the other's; shorter ones first.
    fileprivate func order(_ other: JSONToken, in text: Span<UInt8>, or unescaped: Span<UInt8>) -> Int {
        guard length == other.length else { return length - other.length }
        for index in 0..<length {
            // Safe: 32 bits fit; both tokens lie in their buffers and have the same length.
            let byte = isUnescaped ? unescaped[Int(start) + index] : text[Int(start) + index]
            let otherByte = other.isUnescaped ? unescaped[Int(other.start) + index] : text[Int(other.start) + index]
            if byte != otherByte { return Int(byte) - Int(otherByte) }
        }
        return 0
    }
}
