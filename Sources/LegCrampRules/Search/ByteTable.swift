/// Texts, as bytes, with their places in the list that they came from; built once, and quick to ask.
///
/// A dictionary would guard against keys that are chosen to collide, which here are never a request's: asking for any
/// text takes no more steps than the longest run of keys in the table.
package final class ByteTable: Sendable {
    /// What most keys differ in, and a key of up to 16 bytes differs from every other in.
    private struct Mark: Equatable {
        let first: UInt64
        let last: UInt64
        /// The group and the length, 32 bits each.
        let size: UInt64

        @inline(__always)
        init(_ key: Span<UInt8>, group: Int) {
            let bytes = key.bytes
            let count = key.count
            size = UInt64(truncatingIfNeeded: group << 32 | count)
            switch count {
            case 8...:
                // Safe: eight bytes from either end are in the key; below, four are.
                first = bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: 0, as: UInt64.self)
                last = bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: count - 8, as: UInt64.self)
            case 4...7:
                first = UInt64(bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: 0, as: UInt32.self))
                last = UInt64(bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: count - 4, as: UInt32.self))
            case 1...3:
                first = UInt64(key[0]) << 16 | UInt64(key[count / 2]) << 8 | UInt64(key[count - 1])
                last = 0
            default: (first, last) = (0, 0)
            }
        }

        /// Each step mixes a word into all bits above it, and those back into the lower ones.
        @inline(__always)
        var hash: Int {
            let once = (first ^ size) &* 0x9E37_79B9_7F4A_7C15
            let twice = (once ^ once >> 32 ^ last) &* 0x9E37_79B9_7F4A_7C15
            return Int(truncatingIfNeeded: (twice ^ twice >> 32) & 0x7FFF_FFFF)
        }
    }

    private struct Entry {
        let mark: Mark
        /// Where the key begins in `bytes`.
        let start: Int
    }

    /// All keys, one after another.
    private let bytes: [UInt8]
    private let entries: FixedArray<Entry>
    /// The number of a key counted from 1, at the first free place from that of its hash on; 0 is free.
    private let places: FixedArray<Int32>

    /// - Parameter keys: each once.
    package convenience init(_ keys: [[UInt8]]) { self.init(groups: [keys]) }

    /// - Parameter groups: of keys, each once in its group; they are numbered through.
    package init(groups: [[[UInt8]]]) {
        var count = 8
        while count < groups.map(\.count).reduce(0, +) * 2 { count *= 2 }
        var bytes: [UInt8] = []
        var entries: [Entry] = []
        var places = [Int32](repeating: 0, count: count)
        for (group, keys) in groups.enumerated() {
            for key in keys {
                let mark = Mark(key.span, group: group)
                // Safe: there are twice as many places as keys.
                var place = mark.hash & (count - 1)
                while places[place] != 0 { place = (place + 1) & (count - 1) }
                entries.append(Entry(mark: mark, start: bytes.count))
                bytes += key
                places[place] = Int32(entries.count)
            }
        }
        (self.bytes, self.entries, self.places) = (bytes, FixedArray(entries), FixedArray(places))
    }

    /// Whether there is such a key.
    package func contains(_ key: ArraySlice<UInt8>) -> Bool { self[key] != nil }

    /// The place of a key in the list.
    package subscript(_ key: ArraySlice<UInt8>) -> Int? { place(of: key.span) }

    /// The number of a key of a group.
    package func place(of key: Span<UInt8>, in group: Int = 0) -> Int? {
        let mark = Mark(key, group: group)
        // Safe: the number of places is a power of two, and numbers are those of entries.
        let mask = places.count &- 1
        var place = mark.hash & mask
        while true {
            let number = Int(places[place]) &- 1
            if number < 0 { return nil }
            if entries[number].mark == mark, key.count <= 16 || isKey(number, key) { return number }
            place = (place &+ 1) & mask
        }
    }

    /// Whether a longer key is the same between its ends.
    private func isKey(_ number: Int, _ key: Span<UInt8>) -> Bool {
        let start = entries[number].start
        let bytes = bytes
        let own = bytes.span.extracting(start..<start + key.count)
        var index = 8
        while index < key.count - 8 {
            // Safe: `index + 8` is at most the count of both.
            let word = own.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
            guard word == key.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self) else {
                return false
            }
            guard index + 8 < key.count else { return true }
            index = min(index + 8, key.count - 8)
        }
        return true
    }
}
