/// Finds known names in free text: case, accents of punctuation and doses around the name do not matter.
struct NameIndex: Sendable {
    /// The places of the spellings.
    private let places: ByteTable
    private let spellings: [(characters: [UInt8], entry: Int)]
    private let longest: Int
    /// For each entry, a list of it alone: what nearly every name matches.
    private let alone: [[Int]]

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
        alone = names.indices.map { [$0] }
    }

    private func entry(_ spelling: ArraySlice<UInt8>) -> Int? { places[spelling].map { spellings[$0].entry } }

    /// The entry that has exactly this name.
    func exact(_ name: String) -> Int? {
        guard name.utf8.count <= NameIndex.longestText else { return nil }
        return spelling(name).map { spellings[$0].entry }
    }

    /// The number of the known name that a text is, in any case and spacing.
    func spelling(_ text: String) -> Int? {
        let count = text.utf8.count
        if count <= NameIndex.longestText {
            // Safe: the words of a text are no longer than the text, and only those that were written are read.
            let found: Int??? = text.utf8.withContiguousStorageIfAvailable { text in
                withUnsafeTemporaryAllocation(of: UInt8.self, capacity: NameIndex.longestText) { memory in
                    Words.fold(text, into: memory).map { places.place(of: memory.span.extracting(first: $0)) }
                }
            }
            if case .some(.some(let place)) = found { return place }
        }
        return places[Words(text).bytes[...]]
    }

    /// Entries named in a text, in the order of the text, without repetition; the longest name at each place wins.
    ///
    /// - Parameter spelling: the number of the known name that the whole text is, if it is one.
    func matches(_ text: String, _ spelling: Int?) -> [Int] {
        guard text.utf8.count <= NameIndex.longestText else { return [] }
        if let spelling { return alone[spellings[spelling].entry] }
        let words = Words(text)
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
            // Names are nearly always ASCII, which needs no table of Unicode properties.
            var isASCII = true
            // Safe: the words of a text are no longer than the text, and as many bytes count as were written.
            bytes = Array(unsafeUninitializedCapacity: text.utf8.count) { memory, count in
                let folded = text.utf8.withContiguousStorageIfAvailable { Words.fold($0, into: memory) } ?? nil
                isASCII = folded != nil
                count = folded ?? 0
            }
            if !isASCII {
                for word in text.lowercased().split(whereSeparator: { !($0.isLetter || $0.isNumber) }) {
                    if !bytes.isEmpty { bytes.append(.blank) }
                    bytes += word.utf8
                }
            }
            for index in bytes.indices where bytes[index] == .blank { ends.append(index) }
            if !bytes.isEmpty { ends.append(bytes.count) }
        }

        /// Some of the words, as they stand.
        subscript(_ words: Range<Int>) -> ArraySlice<UInt8> {
            bytes[(words.lowerBound == 0 ? 0 : ends[words.lowerBound - 1] + 1)..<ends[words.upperBound - 1]]
        }

        /// Writes the words of a text into memory that has room for the text.
        ///
        /// - Returns: how many bytes they take, `nil` when the text is not ASCII.
        // Safe: at most one byte is written for each of the text, for a blank stands for a byte between words.
        static func fold(_ text: UnsafeBufferPointer<UInt8>, into memory: UnsafeMutableBufferPointer<UInt8>) -> Int? {
            var count = 0
            var isInWord = false
            for byte in text {
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
                    if !isInWord, count > 0 {
                        memory[count] = .blank
                        count += 1
                    }
                    isInWord = true
                    // Digits have this bit already.
                    memory[count] = byte | 0x20
                    count += 1
                case 0x80...: return nil
                default: isInWord = false
                }
            }
            return count
        }
    }
}

extension UInt8 {
    /// What stands between two words.
    fileprivate static var blank: UInt8 { 0x20 }
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
