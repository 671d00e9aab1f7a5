/// A word as search compares it.
struct SearchWord: Hashable, Sendable {
    /// In lower case without accents: letters and digits, nothing else.
    let plain: String
    /// Also in the singular and in one spelling; a key to compare by, not always a word.
    let folded: String
    /// In one spelling, but with the ending that was typed, since what begins a word may look like a plural.
    let spelled: String

    init(_ plain: String) {
        self.plain = plain
        folded = Spelling.folded(plain)
        spelled = Spelling.uniform(plain)
    }

    /// Words that say nothing about what is looked for.
    private static let fillers: Set<String> = [
        "a", "about", "am", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can", "could", "did",
        "do", "does", "for", "from", "get", "had", "has", "have", "how", "i", "if", "im", "in", "is", "it", "its", "me",
        "my", "of", "on", "or", "should", "so", "some", "than", "that", "the", "their", "them", "there", "these",
        "they", "this", "to", "was", "we", "were", "what", "when", "where", "which", "while", "who", "why", "will",
        "with", "would", "you", "your",
    ]

    /// Whether it says nothing about what is looked for.
    var isFiller: Bool { SearchWord.fillers.contains(plain) }

    /// The words of a text, fillers included.
    static func words(of text: String) -> [SearchWord] { plainWords(of: text).map(SearchWord.init) }

    /// The words of a text as they are shown.
    static func plainWords(of text: String) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x61...0x7A, 0x30...0x39: word.append(UInt8(scalar.value))
            case 0x41...0x5A: word.append(UInt8(scalar.value) + 0x20)
            // An apostrophe, and an accent that stands alone, belong to the word: "Parkinson's".
            case 0x27, 0x2019, 0x02BC, 0x0300...0x036F: break
            case ..<0x80: end(&word, &words)
            default:
                let letters = Spelling.withoutAccent(scalar)
                if letters.isEmpty { end(&word, &words) } else { word += letters.utf8 }
            }
        }
        end(&word, &words)
        return words
    }

    private static func end(_ word: inout [UInt8], _ words: inout [String]) {
        guard !word.isEmpty else { return }
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
    }
}
