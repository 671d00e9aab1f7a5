/// Words in the order of their bytes, each with its postings, laid out in four arrays.
struct WordTable: Sendable {
    private var letters: [UInt8] = []
    private var wordStarts: [Int32] = [0]
    private var values: [Int32] = []
    private var valueStarts: [Int32] = [0]

    /// - Parameter entries: the postings of each word.
    init(_ entries: [(word: String, postings: [Int32])]) {
        let sorted = entries.map { (word: Array($0.word.utf8), postings: $0.postings) }
            .sorted { $0.word.lexicographicallyPrecedes($1.word) }
        for (word, postings) in sorted {
            letters += word
            wordStarts.append(Int32(letters.count))
            values += postings
            valueStarts.append(Int32(values.count))
        }
    }

    /// How many words there are.
    var count: Int { wordStarts.count - 1 }

    /// The postings of a run of words, word by word.
    func postings(of places: Range<Int>) -> ArraySlice<Int32> {
        values[Int(valueStarts[places.lowerBound])..<Int(valueStarts[places.upperBound])]
    }

    /// Where the words stand that begin so; a word itself is the first of those that begin with it.
    func range(prefix: [UInt8]) -> Range<Int> {
        let lower = firstIndex { compare($0, prefix) >= 0 }
        return lower..<max(lower, firstIndex { compare($0, prefix) > 0 && !begins($0, prefix) })
    }

    /// Where a word stands.
    func index(of word: [UInt8]) -> Int? {
        let place = firstIndex { compare($0, word) >= 0 }
        return place < count && compare(place, word) == 0 ? place : nil
    }

    /// The first word for which the test holds, when it holds for all words after one of them.
    private func firstIndex(where test: (Int) -> Bool) -> Int {
        var lower = 0
        var upper = count
        while lower < upper {
            let middle = (lower + upper) / 2
            if test(middle) { upper = middle } else { lower = middle + 1 }
        }
        return lower
    }

    private func begins(_ place: Int, _ prefix: [UInt8]) -> Bool {
        let start = Int(wordStarts[place])
        guard Int(wordStarts[place + 1]) - start >= prefix.count else { return false }
        return letters[start..<start + prefix.count].elementsEqual(prefix)
    }

    /// Less than 0 when the word at a place stands before another one, 0 when they are equal.
    private func compare(_ place: Int, _ word: [UInt8]) -> Int {
        let start = Int(wordStarts[place])
        let length = Int(wordStarts[place + 1]) - start
        for offset in 0..<min(length, word.count) where letters[start + offset] != word[offset] {
            return letters[start + offset] < word[offset] ? -1 : 1
        }
        return length - word.count
    }
}
