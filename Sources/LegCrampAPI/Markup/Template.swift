/// A file with places to fill, which are written `{{name}}`.
enum Template {
    /// Fills the places of a template.
    ///
    /// - Parameter parts: markup by the name of its place.
    static func fill(_ template: String, _ parts: [String: Markup]) -> String {
        var rest = Substring(template)
        var filled = ""
        while let opening = rest.firstRange(of: "{{"), let closing = rest[opening.upperBound...].firstRange(of: "}}") {
            let name = String(rest[opening.upperBound..<closing.lowerBound])
            // Safe: called with templates of the program, never with words of a request.
            guard let part = parts[name] else { preconditionFailure("Nothing fills \(name); a test fills every page.") }
            filled += rest[..<opening.lowerBound] + part.string
            rest = rest[closing.upperBound...]
        }
        return filled + rest
    }
}
