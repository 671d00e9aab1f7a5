/// A page of plain text in lines that fit a terminal.
struct PlainPage {
    /// The longest line, in columns.
    private static let width = 78
    private(set) var lines: [String] = []

    /// Begins a section.
    mutating func heading(_ title: String) {
        if !lines.isEmpty { lines.append("") }
        lines.append(contentsOf: PlainPage.wrapped(title.uppercased(), mark: ""))
    }

    /// A paragraph; its first line begins with the mark, and the others are indented by its length.
    mutating func paragraph(_ text: String, mark: String = "") {
        lines.append(contentsOf: PlainPage.wrapped(text, mark: mark))
    }

    /// An item of a list.
    mutating func bullet(_ text: String) { paragraph(text, mark: "  - ") }

    /// A text from a request that cannot move the cursor, break a line or turn the writing direction.
    static func harmless(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    switch scalar.properties.generalCategory {
                    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: " "
                    default: scalar
                    }
                }))
    }

    private static func wrapped(_ text: String, mark: String) -> [String] {
        var lines: [String] = []
        var line = mark
        var used = mark.count
        var isEmpty = true
        for word in text.split(separator: " ").flatMap({ pieces(of: $0, width: width - mark.count) }) {
            let columns = columns(of: word)
            if !isEmpty, used + 1 + columns > width {
                lines.append(line)
                line = String(repeating: " ", count: mark.count)
                used = mark.count
                isEmpty = true
            }
            line += (isEmpty ? "" : " ") + word
            used += (isEmpty ? 0 : 1) + columns
            isEmpty = false
        }
        return lines + [line]
    }

    /// A word in pieces that fit a line; most words are one piece.
    private static func pieces(of word: Substring, width: Int) -> [String] {
        guard columns(of: word) > width else { return [String(word)] }
        var pieces: [String] = []
        var piece = ""
        var used = 0
        for character in word {
            let columns = columns(of: String(character))
            if used + columns > width, !piece.isEmpty {
                pieces.append(piece)
                piece = ""
                used = 0
            }
            piece.append(character)
            used += columns
        }
        return pieces + [piece]
    }

    /// At most how many columns a terminal gives a text: 2 for scalars from Hangul on, among them all wide ones.
    private static func columns(of text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 ? 2 : 1) }
    }
}
