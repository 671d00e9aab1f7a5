/// Writes HTML and SVG: elements nest by closures, and every text and attribute is escaped.
///
/// An element without content ends in `/>`, which both languages read where the element is void.
struct Markup: Sendable {
    /// Names and values; an attribute without a value is left out.
    typealias Attributes = KeyValuePairs<StaticString, String?>

    /// What was written, in UTF-8.
    private(set) var bytes: [UInt8] = []

    /// What was written.
    var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Nothing yet.
    init() {}

    /// A text of which nothing is read as markup.
    init(text: String) { self.text(text) }

    /// An element that holds what the body writes.
    mutating func element(
        _ name: StaticString, _ attributes: Attributes = [:], _ body: (inout Markup) -> Void
    ) {
        open(name, attributes)
        bytes.append(UInt8(ascii: ">"))
        body(&self)
        append("</")
        append(name)
        bytes.append(UInt8(ascii: ">"))
    }

    /// An element that holds a text.
    mutating func element(_ name: StaticString, _ attributes: Attributes = [:], text: String) {
        element(name, attributes) { $0.text(text) }
    }

    /// An element without content.
    mutating func void(_ name: StaticString, _ attributes: Attributes = [:]) {
        open(name, attributes)
        append("/>")
    }

    /// A text of which nothing is read as markup.
    mutating func text(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): append("&amp;")
            case UInt8(ascii: "<"): append("&lt;")
            case UInt8(ascii: ">"): append("&gt;")
            case UInt8(ascii: "\""): append("&quot;")
            // Control characters are no characters of XML; a request can bring them in as the name of a medicine.
            case 0..<0x20 where byte != 0x09 && byte != 0x0A: bytes.append(UInt8(ascii: " "))
            default: bytes.append(byte)
            }
        }
    }

    /// Markup as it is, written by us.
    mutating func raw(_ markup: StaticString) { append(markup) }

    /// What another writer wrote.
    mutating func add(_ other: Markup) { bytes += other.bytes }

    /// A list of texts, a line each.
    mutating func list(_ texts: [String]) {
        element("ul") { list in
            list.raw("\n")
            for text in texts {
                list.element("li", text: text)
                list.raw("\n")
            }
        }
    }

    private mutating func open(_ name: StaticString, _ attributes: Attributes) {
        bytes.append(UInt8(ascii: "<"))
        append(name)
        self.attributes(attributes)
    }

    /// Attributes as they stand in a tag, each behind a blank.
    mutating func attributes(_ attributes: Attributes) {
        for (name, value) in attributes {
            guard let value else { continue }
            bytes.append(UInt8(ascii: " "))
            append(name)
            append("=\"")
            text(value)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    private mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }
}
