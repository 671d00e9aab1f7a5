import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Markup as a strict XML parser reads it: what browsers would repair is an error here.
final class MarkupTree: NSObject, XMLParserDelegate {
    struct Element {
        let name: String
        let attributes: [String: String]
        var text = ""
    }

    /// Every element in the order of their beginnings.
    private(set) var elements: [Element] = []
    private var open: [Int] = []

    /// - Throws: when the markup is not well-formed.
    init(_ bytes: [UInt8]) throws {
        super.init()
        let doctype = Array("<!DOCTYPE html>\n".utf8)
        let parser = XMLParser(data: Data(bytes.starts(with: doctype) ? Array(bytes.dropFirst(doctype.count)) : bytes))
        parser.delegate = self
        guard parser.parse() else { throw Malformed(line: parser.lineNumber, reason: "\(parser.parserError as Any)") }
    }

    struct Malformed: Error {
        let line: Int
        let reason: String
    }

    func elements(_ name: String) -> [Element] { elements.filter { $0.name == name } }

    /// The text of the first element of a name, with what is inside of it.
    func text(_ name: String) -> String? { elements(name).first?.text }

    var ids: [String] { elements.compactMap { $0.attributes["id"] } }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        open.append(elements.count)
        elements.append(Element(name: name, attributes: attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        for index in open { elements[index].text += string }
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        open.removeLast()
    }
}
