/// What was wrong with a JSON text, and where.
package struct JSONError: Error, Equatable, Sendable {
    /// The first rule that the text breaks.
    package enum Reason: Equatable, Sendable {
        case empty
        case tooLong(limit: Int)
        case byteOrderMark
        case invalidUTF8
        case incomplete
        case expectedValue
        case expectedName
        case expectedColon
        case expectedCommaOrBrace
        case expectedCommaOrBracket
        case trailingComma
        case misspeltLiteral
        case malformedNumber
        case leadingZero
        case numberTooLong(limit: Int)
        case controlCharacter
        case malformedEscape
        case loneSurrogate
        case duplicateName
        case tooManyMembers(limit: Int)
        case tooDeep(limit: Int)
        case contentAfterDocument
    }

    /// What was wrong.
    package let reason: Reason
    /// Where, in bytes from the start of the text.
    package let offset: Int
    /// Where, as a line number from 1; a line ends at a line feed.
    package let line: Int
    /// Where, as a column number from 1, in Unicode scalars.
    package let column: Int

    init(_ reason: Reason, at offset: Int, in text: Span<UInt8>) {
        var line = 1
        var column = 1
        for index in 0..<min(offset, text.count) {
            if text[index] == .lineFeed {
                line += 1
                column = 1
            } else if text[index] & 0xC0 != 0x80 {
                // Continuation bytes of UTF-8 (10xxxxxx) do not begin a scalar.
                column += 1
            }
        }
        self.reason = reason
        self.offset = offset
        self.line = line
        self.column = column
    }

    /// One sentence that its reader can act on; it never repeats the text.
    package var message: String { reason.message }
}

extension JSONError.Reason {
    var message: String {
        switch self {
        case .empty: "The document is empty."
        case .tooLong(let limit): "The document must fit in \(limit) bytes."
        case .byteOrderMark: "The document must not begin with a byte order mark."
        case .invalidUTF8: "The document must be encoded in UTF-8."
        case .incomplete: "The document ends before it is complete."
        case .expectedValue: "A JSON value is expected here."
        case .expectedName: "A member name in double quotes is expected here."
        case .expectedColon: "A colon is expected after the member name."
        case .expectedCommaOrBrace: "A comma or a closing brace is expected after the member."
        case .expectedCommaOrBracket: "A comma or a closing bracket is expected after the element."
        case .trailingComma: "There must be no comma after the last member or element."
        case .misspeltLiteral: "The only words allowed outside strings are true, false and null, in lower case."
        case .malformedNumber: "The number lacks a digit where one is required."
        case .leadingZero: "A number must not begin with a superfluous zero."
        case .numberTooLong(let limit): "A number must fit in \(limit) bytes."
        case .controlCharacter: "A control character in a string must be written as an escape."
        case .malformedEscape: "The escape sequence is not one that JSON defines."
        case .loneSurrogate: "An escaped surrogate must be part of a pair."
        case .duplicateName: "A member name must not occur twice in the same object."
        case .tooManyMembers(let limit): "An object must not have more than \(limit) members."
        case .tooDeep(let limit): "Objects and arrays must not be nested more than \(limit) deep."
        case .contentAfterDocument: "Nothing but white space may follow the document."
        }
    }
}
