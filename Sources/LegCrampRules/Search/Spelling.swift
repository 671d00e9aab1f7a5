/// British and American spellings, the singular and the plural, letters with and without accents: one key for each word.
///
/// A key need not be a word: "exercise" becomes "exercize". Texts and queries are treated alike, so that does no harm.
enum Spelling {
    /// The key of a word in lower case.
    static func folded(_ word: String) -> String { irregular[word] ?? uniform(singular(word)) }

    private static let irregular = [
        "feet": "foot", "calves": "calf", "women": "woman", "men": "man", "children": "child", "toes": "toe",
        "shoes": "shoe", "diagnoses": "diagnosis", "thromboses": "thrombosis", "viruses": "virus", "gps": "gp",
    ]

    /// Without the ending of the plural.
    private static func singular(_ word: String) -> String {
        let letters = word.utf8
        guard letters.count >= 4, letters.last == UInt8(ascii: "s") else { return word }
        for ending in ["ss", "us", "is"] where word.hasSuffix(ending) { return word }
        if letters.count >= 5, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
        for ending in ["ches", "shes", "sses", "xes"] where word.hasSuffix(ending) && !word.hasSuffix("aches") {
            return String(word.dropLast(2))
        }
        if letters.count >= 7, word.hasSuffix("oes") { return String(word.dropLast(2)) }
        return String(word.dropLast())
    }

    /// Parts of words with their American spelling; the longer of two that overlap stands first.
    private static let parts: [(british: [UInt8], american: [UInt8])] = [
        ("manoeuv", "maneuv"), ("oestr", "estr"), ("oeso", "eso"), ("coel", "cel"), ("foet", "fet"), ("sulph", "sulf"),
        ("oea", "ea"), ("oed", "ed"), ("oeo", "eo"), ("ae", "e"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    /// Ends of words with their American spelling.
    private static let endings: [(british: [UInt8], american: [UInt8])] = [
        ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("iser", "izer"), ("ise", "ize"),
        ("ysing", "yzing"), ("ysed", "yzed"), ("yse", "yze"),
        ("elling", "eling"), ("elled", "eled"), ("bre", "ber"), ("tre", "ter"), ("neurone", "neuron"),
        ("programme", "program"), ("grey", "gray"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    /// Ends of words of which the u is dropped: "colour" and "odour", but neither "four" nor "hour".
    private static let ourEndings: [[UInt8]] = ["our", "ours", "oured", "ouring"].map { Array($0.utf8) }

    /// In American spelling.
    static func uniform(_ word: String) -> String {
        var letters = Array(word.utf8)
        guard letters.count >= 3 else { return word }
        if let ending = endings.first(where: { letters.ends(with: $0.british) }) {
            letters.replaceSubrange((letters.count - ending.british.count)..., with: ending.american)
        }
        if let ending = ourEndings.first(where: letters.ends), letters.count >= ending.count + 2 {
            letters.remove(at: letters.count - ending.count + 1)
        }
        return String(decoding: withoutDigraphs(letters), as: UTF8.self)
    }

    private static func withoutDigraphs(_ letters: [UInt8]) -> [UInt8] {
        // Few words have one, so these pairs of letters, one of which is in each part, are looked for first.
        let mayHaveOne = zip(letters, letters.dropFirst()).contains { first, second in
            switch second {
            case UInt8(ascii: "e"): first == UInt8(ascii: "a") || first == UInt8(ascii: "o")
            case UInt8(ascii: "h"): first == UInt8(ascii: "p")
            default: false
            }
        }
        guard mayHaveOne else { return letters }
        var folded: [UInt8] = []
        folded.reserveCapacity(letters.count)
        var index = 0
        while index < letters.count {
            if let part = parts.first(where: { letters[index...].starts(with: $0.british) }) {
                folded += part.american
                index += part.british.count
            } else {
                folded.append(letters[index])
                index += 1
            }
        }
        return folded
    }

    /// A letter or digit beyond ASCII in lower case, without its accent where it has one; empty for anything else.
    static func withoutAccent(_ scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0xC0...0xC5, 0xE0...0xE5, 0x100...0x105: return "a"
        case 0xC6, 0xE6: return "ae"
        case 0xC7, 0xE7, 0x106...0x10D: return "c"
        case 0xC8...0xCB, 0xE8...0xEB, 0x112...0x11B: return "e"
        case 0xCC...0xCF, 0xEC...0xEF, 0x128...0x131: return "i"
        case 0xD1, 0xF1, 0x143...0x148: return "n"
        case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8, 0x14C...0x151: return "o"
        case 0x152, 0x153: return "oe"
        case 0xDF, 0x1E9E: return "ss"
        case 0xD9...0xDC, 0xF9...0xFC, 0x168...0x173: return "u"
        case 0xDD, 0xFD, 0xFF: return "y"
        // Letters and digits of full width, as some keyboards make them.
        case 0xFF10...0xFF19, 0xFF41...0xFF5A: return String(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
        case 0xFF21...0xFF3A: return String(Unicode.Scalar(UInt8(scalar.value - 0xFEC0)))
        default:
            var letters = String.UnicodeScalarView()
            letters.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars.filter(isLetterOrDigit))
            return String(letters)
        }
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber: true
        default: false
        }
    }
}

extension [UInt8] {
    fileprivate func ends(with ending: [UInt8]) -> Bool { last == ending.last && suffix(ending.count) == ending[...] }
}
