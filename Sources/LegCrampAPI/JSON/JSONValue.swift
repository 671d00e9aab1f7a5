/// One value of a document.
///
/// An accessor is `nil` when the value is of another kind. Strings are compared by their bytes, never by Swift's
/// canonical equivalence.
package struct JSONValue: Sendable {
    /// The kinds of value that JSON knows.
    package enum Kind: Equatable, Sendable { case object, array, string, number, bool, null }

    private let document: JSONDocument
    private let token: JSONToken
    /// Where the token stands on the tape of the document.
    private let index: Int

    init(document: JSONDocument, index: Int) {
        self.document = document
        self.index = index
        token = document.content.tokens[index]
    }

    private var content: ArraySlice<UInt8> { document.content.content(index) }

    /// What kind of value this is.
    package var kind: Kind { token.kind }

    /// Where the value begins, in bytes from the start of the document.
    package var offset: Int { token.offset }

    /// Whether this is the literal `null`.
    package var isNull: Bool { kind == .null }

    /// The value of `true` or `false`.
    package var bool: Bool? { document.content.bool(index) }

    /// An object, an array, a number or a literal as it is spelt; `nil` for a string.
    package var spelling: ArraySlice<UInt8>? { kind == .string ? nil : content }

    /// The UTF-8 of a string with its escapes resolved, as a view over the document.
    package var stringBytes: ArraySlice<UInt8>? { kind == .string ? content : nil }

    /// A string with its escapes resolved.
    package var string: String? { stringBytes.map { String(decoding: $0, as: UTF8.self) } }

    /// Whether this is a string with exactly the bytes of the given text.
    package func isString(_ text: StaticString) -> Bool {
        kind == .string && token.length == text.utf8CodeUnitCount
            && text.withUTF8Buffer { content.elementsEqual($0) }
    }

    /// Whether this is a string with exactly the bytes of the given text.
    package func isString(_ text: String) -> Bool {
        kind == .string && token.length == text.utf8.count && content.elementsEqual(text.utf8)
    }

    /// A number as the nearest double; `nil` also when it is so large or so small that no double is near.
    package var double: Double? { document.content.double(index) }

    /// A number whose exact value is an integer, however it is spelt (5, 5.0, 50e-1), within the range of `Int`.
    package var int: Int? { document.content.int(index) }

    /// The elements of an array.
    package var elements: JSONElements? {
        kind == .array ? JSONElements(document: document, remaining: index + 1..<indexAfter) : nil
    }

    /// The members of an object, in the order of the document.
    package var members: JSONMembers? {
        kind == .object ? JSONMembers(document: document, remaining: index + 1..<indexAfter) : nil
    }

    /// The value of the member of that name, found by looking at one member after another.
    package subscript(name: StaticString) -> JSONValue? { members?.first { $0.name.isString(name) }?.value }

    /// The index on the tape of what follows this value.
    fileprivate var indexAfter: Int { document.content.tokens.indexAfter(index) }
}

/// The elements of an array, in order.
package struct JSONElements: Sequence, IteratorProtocol, Sendable {
    fileprivate let document: JSONDocument
    fileprivate var remaining: Range<Int>

    /// The next element, `nil` after the last.
    package mutating func next() -> JSONValue? {
        guard !remaining.isEmpty else { return nil }
        let element = JSONValue(document: document, index: remaining.lowerBound)
        remaining = element.indexAfter..<remaining.upperBound
        return element
    }
}

/// A name of an object and its value.
package struct JSONMember: Sendable {
    /// The name, always a string.
    package let name: JSONValue
    /// The value, of any kind.
    package let value: JSONValue
}

/// The members of an object, in the order of the document.
package struct JSONMembers: Sequence, IteratorProtocol, Sendable {
    fileprivate let document: JSONDocument
    fileprivate var remaining: Range<Int>

    /// The next member, `nil` after the last.
    package mutating func next() -> JSONMember? {
        guard !remaining.isEmpty else { return nil }
        let name = JSONValue(document: document, index: remaining.lowerBound)
        let value = JSONValue(document: document, index: name.indexAfter)
        remaining = value.indexAfter..<remaining.upperBound
        return JSONMember(name: name, value: value)
    }
}
