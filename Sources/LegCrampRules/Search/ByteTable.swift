/// Texts, as bytes, with their places in the list that they came from; built once, and quick to ask.
///
/// A dictionary would guard against keys that are chosen to collide, which here are never a request's: asking for any
/// text takes no more steps than the longest run of keys in the table.
package struct ByteTable: Sendable {
    /// All keys, one after another.
    private var bytes: [UInt8] = []
    /// Where each key ends.
    private var ends: [Int] = []
    /// The number of a key counted from 1, at the first free place from that of its hash on; 0 is free.
    private var places: [Int32]

    /// - Parameter keys: each once.
    package init(_ keys: [[UInt8]]) {
        var count = 8
        while count < keys.count * 2 { count *= 2 }
        places = [Int32](repeating: 0, count: count)
        for key in keys {
            // Safe: there are twice as many places as keys.
            var place = ByteTable.hash(key.span) & (count - 1)
            while places[place] != 0 { place = (place + 1) & (count - 1) }
            bytes += key
            ends.append(bytes.count)
            places[place] = Int32(ends.count)
        }
    }

    /// Whether there is such a key.
    package func contains(_ key: ArraySlice<UInt8>) -> Bool { self[key] != nil }

    /// The place of a key in the list.
    package subscript(_ key: ArraySlice<UInt8>) -> Int? {
        let key = key.span
        var place = ByteTable.hash(key) & (places.count - 1)
        while places[place] != 0 {
            let number = Int(places[place]) - 1
            if isKey(number, key) { return number }
            place = (place + 1) & (places.count - 1)
        }
        return nil
    }

    private func isKey(_ number: Int, _ key: Span<UInt8>) -> Bool {
        let start = number == 0 ? 0 : ends[number - 1]
        guard ends[number] - start == key.count else { return false }
        let own = bytes.span.extracting(start..<start + key.count)
        guard key.count >= 8 else {
            for index in key.indices where own[index] != key[index] { return false }
            return true
        }
        // The last eight bytes may overlap those before: quicker than one at a time.
        var index = 0
        while true {
            // Safe: `index + 8` is at most the count of both.
            let word = own.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
            guard word == key.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self) else {
                return false
            }
            guard index + 8 < key.count else { return true }
            index = min(index + 8, key.count - 8)
        }
    }

    /// Eight bytes at a time, the last eight of which may overlap those before: each step mixes a word into all bits above
    /// it, and those back into the lower ones.
    private static func hash(_ key: Span<UInt8>) -> Int {
        let words = key.bytes
        var hash = UInt64(truncatingIfNeeded: key.count)
        guard key.count >= 8 else {
            var word: UInt64 = 0
            for index in key.indices { word = word << 8 | UInt64(key[index]) }
            return Int(truncatingIfNeeded: mixed(hash, word) & 0x7FFF_FFFF)
        }
        var index = 0
        while true {
            // Safe: `index + 8` is at most the count.
            hash = mixed(hash, words.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self))
            guard index + 8 < key.count else { return Int(truncatingIfNeeded: hash & 0x7FFF_FFFF) }
            index = min(index + 8, key.count - 8)
        }
    }

    private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 32
    }
}
