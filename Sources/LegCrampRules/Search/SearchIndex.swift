/// Finds items of the content by words: built once, then each query is a few look-ups in sorted arrays.
public struct SearchIndex: Sendable {
    /// Everything that can be found; a place in it names a document.
    public let documents: [Document]
    /// The words of the content.
    let words: WordTable
    /// The documents of each meaning.
    let meaningPostings: [[Int32]]
    let meanings: SearchMeanings
    /// How many words each title has, fillers left out.
    let titleLengths: [Int32]
    /// The document of each medicine, in the order of `Medicine.all`.
    let medicineDocuments: [Int?]
    /// The place of the warning of quinine.
    let warning: Int?
    /// The place of the word "quinine".
    let quinineWord: Int?

    /// The measure that warns of quinine.
    static let quinineWarning = "quinine"

    /// The content of this build.
    public static let content = SearchIndex(Document.all)

    /// Where a word stands in a document; the order is that of its weight.
    enum Place: Int32, CaseIterable {
        case title, names, text, clinicianText

        /// What a word is worth in a place: as it stands, under another name, as the beginning of a longer word, and as the
        /// class of a medicine that was looked for.
        struct Scores {
            let exact: Int32
            let meaning: Int32
            let prefix: Int32
            let wider: Int32
        }

        /// What a word is worth there.
        var scores: Scores {
            switch self {
            case .title: Scores(exact: 200, meaning: 190, prefix: 170, wider: 60)
            case .names: Scores(exact: 120, meaning: 115, prefix: 100, wider: 30)
            case .text: Scores(exact: 40, meaning: 38, prefix: 28, wider: 12)
            case .clinicianText: Scores(exact: 10, meaning: 9, prefix: 5, wider: 3)
            }
        }

        /// The scores of every place, in the order of their numbers.
        static let allScores = allCases.map(\.scores)
        static let bits: Int32 = 2
        static let mask: Int32 = 1 << bits - 1

        /// A document and a place as one number.
        func posting(_ document: Int) -> Int32 { Int32(document) << Place.bits | rawValue }
    }

    init(_ documents: [Document]) {
        self.documents = documents
        meanings = SearchMeanings()
        var builder = Builder(meanings)
        for (index, document) in documents.enumerated() { builder.add(document, at: index) }
        words = WordTable(builder.entries)
        meaningPostings = builder.meaningPostings
        titleLengths = builder.titleLengths
        let places = Dictionary(
            documents.enumerated().filter { $0.element.kind == .medicine }.map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        medicineDocuments = Medicine.all.map { places[$0.id] }
        warning = documents.firstIndex { $0.kind == .advice && $0.id == SearchIndex.quinineWarning }
        quinineWord = words.index(of: Array("quinine".utf8))
    }

    /// Collects the words of documents.
    private struct Builder {
        /// A word that was met before, so that each is folded once.
        private struct Known {
            let plain: Int
            let spelled: Int
            let folded: Int
            let meaningKey: Int32?
            let isFiller: Bool
            let isQuinine: Bool
        }

        private let meanings: SearchMeanings
        private var known: [String: Known] = [:]
        private var forms: [String: Int] = [:]
        private(set) var postings: [[Int32]] = []
        private(set) var meaningPostings: [[Int32]]
        private(set) var titleLengths: [Int32] = []

        init(_ meanings: SearchMeanings) {
            self.meanings = meanings
            meaningPostings = Array(repeating: [], count: meanings.count)
        }

        /// Every form of every word with its postings.
        var entries: [(word: String, postings: [Int32])] { forms.map { ($0.key, postings[$0.value]) } }

        mutating func add(_ document: Document, at index: Int) {
            add([document.title], .title, at: index)
            add(document.names, .names, at: index)
            add([document.text] + document.more, .text, at: index)
            add([document.clinicianText], .clinicianText, at: index)
        }

        private mutating func add(_ texts: [String], _ place: Place, at index: Int) {
            // What a study of quinine measured stands in texts for clinicians: no reason to list an item for it.
            let isAside = place == .clinicianText
            for text in texts {
                let words = words(of: text)
                if place == .title { titleLengths.append(Int32(Set(words.map(\.folded)).count)) }
                for word in words where !(isAside && word.isQuinine) {
                    Builder.add(place.posting(index), to: &postings[word.plain])
                    Builder.add(place.posting(index), to: &postings[word.spelled])
                    Builder.add(place.posting(index), to: &postings[word.folded])
                }
                for sighting in meanings.sightings(in: words.map(\.meaningKey)) {
                    for meaning in sighting.meanings where !(isAside && meanings.quinine.contains(meaning)) {
                        Builder.add(place.posting(index), to: &meaningPostings[Int(meaning)])
                    }
                }
            }
        }

        /// Adds a posting unless the document has one, from a place that counts more.
        private static func add(_ posting: Int32, to postings: inout [Int32]) {
            if let last = postings.last, last >> Place.bits == posting >> Place.bits { return }
            postings.append(posting)
        }

        /// The words of a text without its fillers, unless there is nothing else.
        private mutating func words(of text: String) -> [Known] {
            let all = SearchWord.plainWords(of: text).map { known(as: $0) }
            let telling = all.filter { !$0.isFiller }
            return telling.isEmpty ? all : telling
        }

        private mutating func known(as plain: String) -> Known {
            if let word = known[plain] { return word }
            let word = SearchWord(plain)
            let new = Known(
                plain: number(of: word.plain), spelled: number(of: word.spelled), folded: number(of: word.folded),
                meaningKey: meanings.key(of: word), isFiller: word.isFiller,
                isQuinine: word.plain == SearchIndex.quinineWarning)
            known[plain] = new
            return new
        }

        private mutating func number(of form: String) -> Int {
            if let number = forms[form] { return number }
            forms[form] = postings.count
            postings.append([])
            return postings.count - 1
        }
    }
}
