/// Finds known names in free text: case, accents of punctuation and doses around the name do not matter.
struct NameIndex: Sendable {
    /// The places of the spellings.
    private let places: ByteTable
    private let spellings: [(characters: [UInt8], entry: Int)]
    private let longest: Int

    /// Words that turn a name round ("no diabetes", "stopped Lasix", "heat stroke"): a text that holds one beside a name is
    /// not recognised, so it is listed back.
    private static let reversing = ByteTable(
        [
            "no", "non", "not", "never", "without", "don", "dont", "doesn", "doesnt", "didn", "didnt", "isn", "isnt",
            "aren",
            "wasn", "hasn", "haven", "denies", "denied", "stopped", "former", "formerly", "previously", "allergic",
            "allergy",
            "family", "mother", "father", "sister", "brother", "excluded", "negative", "against", "pre", "suspected",
            "possible", "maybe", "trying", "insipidus", "ruled", "normal", "screening", "query", "heat", "risk",
            "worried",
            "fear",
        ].map { Array($0.utf8) })

    /// The longest text that is searched, in bytes; names are never longer.
    static let longestText = 200

    /// - Parameter names: for each entry, all its names.
    init(_ names: [[String]]) {
        var spellings: [(characters: [UInt8], entry: Int)] = []
        var longest = 1
        var known: Set<[UInt8]> = []
        for (index, names) in names.enumerated() {
            for name in names {
                for variant in NameIndex.variants(of: name) {
                    let words = Words(variant)
                    guard words.count > 0, known.insert(words.bytes).inserted else { continue }
                    longest = max(longest, words.count)
                    spellings.append((words.bytes, index))
                }
            }
        }
        places = ByteTable(spellings.map(\.characters))
        self.spellings = spellings
        self.longest = longest
    }

    private func entry(_ spelling: ArraySlice<UInt8>) -> Int? { places[spelling].map { spellings[$0].entry } }

    /// The entry that has exactly this name.
    func exact(_ name: String) -> Int? {
        guard name.utf8.count <= NameIndex.longestText else { return nil }
        return entry(Words(name).bytes[...])
    }

    /// Entries named in a text, in the order of the text, without repetition; the longest name at each place wins.
    ///
    /// - Parameter words: those of the text.
    func matches(_ text: String, _ words: Words) -> [Int] {
        guard text.utf8.count <= NameIndex.longestText else { return [] }
        if let exact = entry(words.bytes[...]) { return [exact] }
        var found: [Int] = []
        var start = 0
        while start < words.count {
            var step = 1
            var isName = false
            for length in stride(from: min(longest, words.count - start), through: 1, by: -1) {
                if let entry = entry(words[start..<start + length]) {
                    if !found.contains(entry) { found.append(entry) }
                    step = length
                    isName = true
                    break
                }
            }
            if !isName, NameIndex.reversing.contains(words[start..<start + 1]) { return [] }
            start += step
        }
        return found
    }

    /// Up to three entries whose names are close to a text by edit distance, the closest first.
    func suggestions(for text: String) -> [Int] {
        guard text.utf8.count <= 60 else { return [] }
        let wanted = Words(text).bytes
        guard wanted.count >= 3 else { return [] }
        let limit = max(1, wanted.count / 3)
        var best: [(distance: Int, entry: Int)] = []
        for (characters, entry) in spellings where abs(characters.count - wanted.count) <= limit {
            guard let distance = EditDistance.between(characters, wanted, atMost: limit) else { continue }
            if let known = best.firstIndex(where: { $0.entry == entry }) {
                best[known].distance = min(best[known].distance, distance)
            } else {
                best.append((distance, entry))
            }
        }
        return best.sorted { ($0.distance, $0.entry) < ($1.distance, $1.entry) }.prefix(3).map(\.entry)
    }

    /// A name, and what stands before and inside its brackets.
    private static func variants(of name: String) -> [String] {
        guard let open = name.firstIndex(of: "("), let close = name.lastIndex(of: ")"), open < close else {
            return [name]
        }
        return [name, String(name[..<open]), String(name[name.index(after: open)..<close])]
    }

    /// The words of a text in lower case: letters and digits, everything else separates.
    struct Words: Sendable {
        /// The words with one blank between them.
        private(set) var bytes: [UInt8] = []
        /// Where each word ends.
        private var ends: [Int] = []

        /// The number of words.
        var count: Int { ends.count }

        init(_ text: String) {
            bytes.reserveCapacity(text.utf8.count)
            // Names are nearly always ASCII, which needs no table of Unicode properties.
            if readASCII(text) { return }
            bytes.removeAll()
            ends.removeAll()
            for word in text.lowercased().split(whereSeparator: { !($0.isLetter || $0.isNumber) }) {
                if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
                bytes += word.utf8
                ends.append(bytes.count)
            }
        }

        /// Some of the words, as they stand.
        subscript(_ words: Range<Int>) -> ArraySlice<UInt8> {
            bytes[(words.lowerBound == 0 ? 0 : ends[words.lowerBound - 1] + 1)..<ends[words.upperBound - 1]]
        }

        /// - Returns: false at the first byte that is not ASCII.
        private mutating func readASCII(_ text: String) -> Bool {
            var isInWord = false
            for byte in text.utf8 {
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
                    if !isInWord, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
                    isInWord = true
                    // Digits have this bit already.
                    bytes.append(byte | 0x20)
                case 0x80...: return false
                default:
                    if isInWord { ends.append(bytes.count) }
                    isInWord = false
                }
            }
            if isInWord { ends.append(bytes.count) }
            return true
        }
    }
}

/// How many single-character edits lie between two names (optimal string alignment).
public enum EditDistance {
    /// The distance, or `nil` when it is greater than the limit.
    public static func between(_ first: [UInt8], _ second: [UInt8], atMost limit: Int) -> Int? {
        guard abs(first.count - second.count) <= limit else { return nil }
        if first.isEmpty || second.isEmpty { return max(first.count, second.count) }
        var beforeLast: [Int] = []
        var last = Array(0...second.count)
        for row in 1...first.count {
            var current = [row] + [Int](repeating: 0, count: second.count)
            var smallest = row
            for column in 1...second.count {
                let cost = first[row - 1] == second[column - 1] ? 0 : 1
                var value = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost)
                if row > 1, column > 1, first[row - 1] == second[column - 2], first[row - 2] == second[column - 1] {
                    value = min(value, beforeLast[column - 2] + 1)
                }
                current[column] = value
                smallest = min(smallest, value)
            }
            guard smallest <= limit else { return nil }
            beforeLast = last
            last = current
        }
        return last[second.count] <= limit ? last[second.count] : nil
    }

    /// The candidates closest to a name, at most a third of its length away, the closest first.
    public static func closest(to name: String, among candidates: [String], most: Int = 3) -> [String] {
        let wanted = Array(name.lowercased().utf8.prefix(64))
        let limit = max(1, wanted.count / 3)
        return
            candidates.compactMap { candidate in
                between(Array(candidate.utf8), wanted, atMost: limit).map { (distance: $0, name: candidate) }
            }
            .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
            .prefix(most)
            .map(\.name)
    }
}
