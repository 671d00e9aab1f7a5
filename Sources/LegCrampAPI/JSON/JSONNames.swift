/// Looks for names that occur twice in one object.
///
/// Names are compared by their bytes after unescaping (RFC 8259, section 8.3).
struct JSONNames {
    /// Up to this many members, comparing each name with those before it is faster than sorting.
    private static let pairwiseLimit = 16
    /// So many places are looked at for one name before the names count as ones that may be alike.
    private static let mostProbes = 8

    /// How often two names were compared.
    private(set) var comparisons = 0

    /// A name that occurred before in an object whose members follow it up to the end of the tape.
    mutating func duplicate(
        in object: Int, of count: Int, _ tokens: borrowing JSONTape, _ text: Span<UInt8>, _ unescaped: Span<UInt8>
    ) -> JSONToken? {
        guard mayRepeat(in: object, of: count, tokens, text) else { return nil }
        var names: [JSONToken] = []
        names.reserveCapacity(count)
        var index = object + 1
        while index < tokens.count {
            names.append(tokens[index])
            index = tokens.indexAfter(index + 1)
        }
        return count <= Self.pairwiseLimit
            ? duplicateByPairs(names, in: text, or: unescaped)
            : duplicateBySorting(names, in: text, or: unescaped)
    }

    /// Whether two names may be the same; nearly always false when none is.
    ///
    /// Names with escapes count as ones that may be, and so do names that are made to be alike.
    private func mayRepeat(
        in object: Int, of count: Int, _ tokens: borrowing JSONTape, _ text: Span<UInt8>
    ) -> Bool {
        // Safe: at least twice as many places as names, which are few; a power of two; 0 is free.
        let bits = Int.bitWidth - (2 * count - 1).leadingZeroBitCount
        let places = 1 << bits
        // Safe: every place is set before it is read, and the mask keeps indices below the number of places.
        return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: places) { seen in
            seen.initialize(repeating: 0)
            var index = object + 1
            while index < tokens.count {
                let key = tokens[index].key(in: text)
                guard key != 0 else { return true }
                var place = Int(truncatingIfNeeded: key >> UInt64(64 - bits))
                var probes = 0
                while seen[place] != 0 {
                    probes += 1
                    guard seen[place] != key, probes < Self.mostProbes else { return true }
                    place = (place + 1) & (places - 1)
                }
                seen[place] = key
                index = tokens.indexAfter(index + 1)
            }
            return false
        }
    }

    private mutating func duplicateByPairs(
        _ names: [JSONToken], in text: Span<UInt8>, or unescaped: Span<UInt8>
    ) -> JSONToken? {
        for later in names.indices {
            for earlier in 0..<later {
                comparisons += 1
                if names[earlier].order(names[later], in: text, or: unescaped) == 0 { return names[later] }
            }
        }
        return nil
    }

    /// Many names are sorted first, so that no choice of names makes the search quadratic.
    private mutating func duplicateBySorting(
        _ names: [JSONToken], in text: Span<UInt8>, or unescaped: Span<UInt8>
    ) -> JSONToken? {
        var comparisons = 0
        defer { self.comparisons += comparisons }
        var keys: [(key: UInt64, index: Int)] = []
        keys.reserveCapacity(names.count)
        for index in names.indices { keys.append((names[index].ending(in: text, or: unescaped), index)) }
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
    /// A number that equal names have in common, made of the length and the first and last eight bytes; 0 for a name that
    /// is to be compared by all its bytes.
    fileprivate func key(in text: Span<UInt8>) -> UInt64 {
        let range = range
        guard !isUnescaped, range.upperBound >= 8 else { return 0 }
        let bytes = text.bytes
        // Safe: the eight bytes before the end of the name are in the text, and so are the first of a longer name.
        var word = UInt64(
            littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: range.upperBound - 8, as: UInt64.self))
        if range.count < 8 {
            // What stands before the name is shifted out.
            word >>= UInt64(truncatingIfNeeded: 8 * (8 - range.count))
        } else {
            word ^= bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: range.lowerBound, as: UInt64.self) &* 31
        }
        let key = word &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: range.count)
        return key == 0 ? 1 : key
    }

    /// The length and the last six bytes of the content: what most names of one object differ in.
    fileprivate func ending(in text: Span<UInt8>, or unescaped: Span<UInt8>) -> UInt64 {
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
