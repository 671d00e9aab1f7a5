/// The Flesch-Kincaid school grade, with syllables counted by their vowels.
public enum Readability {
    /// The grade of a text; 0 for an empty one.
    public static func grade(of text: String) -> Double {
        var counts = Counts()
        for scalar in text.unicodeScalars { counts.take(scalar) }
        counts.endSentence()
        guard counts.words > 0 else { return 0 }
        let words = Double(counts.words)
        return 0.39 * words / Double(max(1, counts.sentences)) + 11.8 * Double(counts.syllables) / words - 15.59
    }
}

/// Counts in one pass over the scalars of a text: all texts are graded at start-up, so nothing is cut into strings.
private struct Counts {
    private(set) var sentences = 0
    private(set) var words = 0
    private(set) var syllables = 0
    private var isInSentence = false
    private var isInWord = false
    private var vowels = 0
    /// The last two characters of the word, in lower case.
    private var endings: (Unicode.Scalar, Unicode.Scalar) = (" ", " ")

    mutating func take(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "A"..."Z": takeLetter(Unicode.Scalar(UInt8(scalar.value) | 0x20))
        case "a"..."z", "'": takeLetter(scalar)
        case ".", "!", "?", ":": endSentence()
        case _ where !scalar.isASCII && scalar.properties.isAlphabetic: takeLetter(scalar)
        default: endWord()
        }
        isInSentence = isInSentence || (isInWord && scalar != "'")
    }

    mutating func endSentence() {
        endWord()
        sentences += isInSentence ? 1 : 0
        isInSentence = false
    }

    private mutating func takeLetter(_ letter: Unicode.Scalar) {
        if !isInWord { (isInWord, vowels, endings) = (true, 0, (" ", " ")) }
        if Counts.isVowel(letter), !Counts.isVowel(endings.1) { vowels += 1 }
        endings = (endings.1, letter)
    }

    private mutating func endWord() {
        guard isInWord else { return }
        isInWord = false
        words += 1
        // A final e is silent, but that of "table" is not.
        let isSilent = endings.1 == "e" && endings.0 != "l" && vowels > 1
        syllables += max(1, isSilent ? vowels - 1 : vowels)
    }

    private static func isVowel(_ letter: Unicode.Scalar) -> Bool {
        switch letter {
        case "a", "e", "i", "o", "u", "y": true
        default: false
        }
    }
}
