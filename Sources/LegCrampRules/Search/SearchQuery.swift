extension SearchIndex {
    /// The longest query, in bytes of UTF-8.
    public static let longestQuery = 200
    /// The most words of a query that are looked for; further ones are left out.
    public static let mostWords = 32
    /// The most results of one answer.
    public static let mostResults = 20

    /// Why a query cannot be answered.
    public enum QueryError: Error, Equatable, Sendable {
        /// It is longer than `longestQuery`.
        case tooLong
        /// It has no letter and no digit.
        case noWord
    }

    /// What was found.
    public struct Answer: Equatable, Sendable {
        /// One item that was found.
        public struct Result: Equatable, Sendable {
            /// Its place in `SearchIndex.documents`.
            public let document: Int
            /// Which words of the query it has, one bit each from the lowest.
            let matched: UInt32
        }

        /// The words that were looked for, in lower case without accents, each once; letters and digits only.
        public let words: [String]
        /// How many items were found.
        public let total: Int
        /// The best of them, the best first.
        public let results: [Result]

        /// The words of the query that a result has, under this or another name.
        public func matched(_ result: Result) -> [String] {
            words.indices.filter { result.matched & 1 << UInt32($0) != 0 }.map { words[$0] }
        }
    }

    /// What is known of a document while the words of a query are looked up.
    private struct Tally {
        var best: Int32 = 0
        var score: Int32 = 0
        var matched: UInt32 = 0
        var titleWords: Int32 = 0
        var hasTellingTitle = false
        var isNamed = false
    }

    /// Finds the items that have all words of a query or, when there is none, those that have the most of them.
    ///
    /// A word matches as it stands in any spelling, in the singular or the plural, as the beginning of a longer word, and under
    /// its other names. A word in a title counts more than one among other names, and that more than one in a text. For a
    /// warning sign half of the words that tell something are enough when one stands in its title, so that no search passes it
    /// by. Equal queries get equal answers.
    ///
    /// - Parameters:
    ///   - query: the words to look for, in any spelling and case.
    ///   - limit: how many results at most.
    /// - Throws: when the query is too long, or has no word.
    public func search(_ query: String, limit: Int = SearchIndex.mostResults) throws(QueryError) -> Answer {
        guard query.utf8.count <= SearchIndex.longestQuery else { throw .tooLong }
        let words = SearchIndex.wordsToLookFor(in: query)
        guard !words.isEmpty else { throw .noWord }
        var tallies = [Tally](repeating: Tally(), count: documents.count)
        let sightings = meanings.sightings(in: words.map(meanings.key))
        var isAboutQuinine = false
        var telling: UInt32 = 0
        var weight: Int32 = 0
        for (place, word) in words.enumerated() {
            if lookUp(word, isLast: place == words.count - 1, &tallies) { isAboutQuinine = true }
            for sighting in sightings where sighting.words.contains(place) {
                for meaning in sighting.meanings {
                    if meanings.quinine.contains(meaning) { isAboutQuinine = true }
                    lookUp(meaning, isWholeQuery: sighting.words.count == words.count, &tallies)
                }
            }
            let bit = UInt32(1) << UInt32(place)
            let isTelling = book(bit, &tallies)
            if isTelling { telling |= bit }
            weight += isTelling ? SearchIndex.tellingWeight : 1
        }
        let found = ranked(tallies, telling: telling, weight: weight, pinned: isAboutQuinine ? warning : nil)
        return Answer(
            words: words.map(\.plain), total: found.count,
            results: found.prefix(max(0, limit)).map { Answer.Result(document: $0, matched: tallies[$0].matched) })
    }

    /// Each word once without fillers, unless there is nothing else.
    private static func wordsToLookFor(in query: String) -> [SearchWord] {
        let all = SearchWord.words(of: query)
        let looked = all.contains { !$0.isFiller } ? all.filter { !$0.isFiller } : all
        var seen: Set<String> = []
        return Array(looked.filter { seen.insert($0.folded).inserted }.prefix(mostWords))
    }

    // MARK: Looking up

    /// Looks up a word in every form.
    ///
    /// - Returns: whether the word is, or may become, "quinine", or is "tonic", which holds it.
    private func lookUp(_ word: SearchWord, isLast: Bool, _ tallies: inout [Tally]) -> Bool {
        var isQuinine = word.folded == "tonic"
        // One letter begins too many words; two do while somebody is still typing.
        if word.plain.utf8.count >= (isLast ? 2 : 3) {
            for form in word.plain == word.spelled ? [word.plain] : [word.plain, word.spelled] {
                let range = words.range(prefix: Array(form.utf8))
                if let quinineWord, range.contains(quinineWord) { isQuinine = true }
                for posting in words.postings(of: range) { SearchIndex.raise(posting, \.prefix, &tallies) }
            }
        }
        if let place = words.index(of: Array(word.folded.utf8)) {
            for posting in words.postings(of: place..<place + 1) { SearchIndex.raise(posting, \.exact, &tallies) }
        }
        return isQuinine
    }

    /// Looks up what a phrase means, and what is true of the class of a medicine.
    private func lookUp(_ meaning: Int32, isWholeQuery: Bool, _ tallies: inout [Tally]) {
        for posting in meaningPostings[Int(meaning)] { SearchIndex.raise(posting, \.meaning, &tallies) }
        for wider in meanings.wider[Int(meaning)] {
            for posting in meaningPostings[Int(wider)] {
                // Not the other medicines of the class.
                let document = Int(posting >> Place.bits)
                guard documents[document].kind != .medicine || medicineDocuments[Int(wider)] == document else {
                    continue
                }
                SearchIndex.raise(posting, \.wider, &tallies)
            }
        }
        if isWholeQuery, Int(meaning) < meanings.medicines, let document = medicineDocuments[Int(meaning)] {
            tallies[document].isNamed = true
        }
    }

    private static func raise(_ posting: Int32, _ kind: (Place.Scores) -> Int32, _ tallies: inout [Tally]) {
        let score = kind(Place.allScores[Int(posting & Place.mask)])
        let document = Int(posting >> Place.bits)
        if tallies[document].best < score { tallies[document].best = score }
    }

    /// How much more a word counts that tells something.
    private static let tellingWeight: Int32 = 3

    /// Books the best match of one word.
    ///
    /// - Returns: whether the word tells something: at most an eighth of the documents have it.
    private func book(_ word: UInt32, _ tallies: inout [Tally]) -> Bool {
        let isTelling = tallies.count { $0.best > 0 } * 8 <= documents.count
        for index in tallies.indices where tallies[index].best > 0 {
            tallies[index].score += tallies[index].best * (isTelling ? SearchIndex.tellingWeight : 1)
            tallies[index].matched |= word
            if tallies[index].best >= Place.title.scores.prefix {
                tallies[index].titleWords += 1
                if isTelling { tallies[index].hasTellingTitle = true }
            }
            tallies[index].best = 0
        }
        return isTelling
    }

    // MARK: Ranking

    /// The documents that answer the query, the best first, and equals in the order of the documents.
    private func ranked(_ tallies: [Tally], telling: UInt32, weight: Int32, pinned: Int?) -> [Int] {
        let most = tallies.reduce(0) { max($0, $1.matched.nonzeroBitCount) }
        var found: [(score: Int32, document: Int)] = []
        for (index, tally) in tallies.enumerated() where tally.matched != 0 {
            let isHalfWarned =
                documents[index].kind == .warningSign && tally.hasTellingTitle
                && (tally.matched & telling).nonzeroBitCount * 2 >= telling.nonzeroBitCount
            guard tally.matched.nonzeroBitCount == most || isHalfWarned || index == pinned else { continue }
            found.append((index == pinned ? .max : score(index, tally, weight), index))
        }
        found.sort { ($1.score, $0.document) < ($0.score, $1.document) }
        return found.map(\.document)
    }

    /// How well a document fits: the mean of its words, more for what covers the title, and the weight of its kind.
    private func score(_ index: Int, _ tally: Tally, _ weight: Int32) -> Int32 {
        let length = max(titleLengths[index], 1)
        let covered = tally.isNamed ? length : min(tally.titleWords, length)
        return tally.score / weight + covered * 80 / length + (covered == length ? 40 : 0)
            + documents[index].kind.weight
    }
}
