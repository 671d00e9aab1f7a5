/// Writes HTML for pages that are laid out at start-up.
enum HTML {
    /// A text as it stands in an element or a quoted attribute.
    static func escape(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.append(character)
            }
        }
        return escaped
    }

    /// A text in an element without attributes.
    static func element(_ name: String, _ text: String) -> String { "<\(name)>\(escape(text))</\(name)>" }

    /// A list of texts.
    static func list(_ texts: [String]) -> String {
        "<ul>\n" + texts.map { element("li", $0) + "\n" }.joined() + "</ul>"
    }

    /// Fills the places of a template, which are written `{{name}}`.
    ///
    /// - Parameter parts: HTML by the name of its place; what is not HTML must have been escaped.
    static func fill(_ template: String, _ parts: [String: String]) -> String {
        var rest = Substring(template)
        var filled = ""
        while let opening = rest.firstRange(of: "{{"), let closing = rest[opening.upperBound...].firstRange(of: "}}") {
            let name = String(rest[opening.upperBound..<closing.lowerBound])
            // Safe: called at start-up with templates of the program, never with words of a request.
            guard let part = parts[name] else { preconditionFailure("Nothing fills \(name); a test fills every page.") }
            filled += rest[..<opening.lowerBound] + part
            rest = rest[closing.upperBound...]
        }
        return filled + rest
    }
}
