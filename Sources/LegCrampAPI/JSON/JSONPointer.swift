/// The place of a value in a document (RFC 6901), built from the root step by step.
package struct JSONPointer: Hashable, Sendable, CustomStringConvertible {
    /// The whole document.
    package static let root = JSONPointer(text: "")

    /// The pointer as RFC 6901 writes it, for example `/medications/0`.
    package let text: String

    /// The same as `text`.
    package var description: String { text }

    /// The place of the member of that name.
    package func appending(_ name: String) -> JSONPointer {
        var text = text + "/"
        for scalar in name.unicodeScalars {
            switch scalar {
            case "~": text += "~0"
            case "/": text += "~1"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return JSONPointer(text: text)
    }

    /// The place of the element of that index, counted from 0.
    package func appending(_ index: Int) -> JSONPointer { JSONPointer(text: "\(text)/\(index)") }
}
