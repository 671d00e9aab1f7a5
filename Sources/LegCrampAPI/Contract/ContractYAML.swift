/// Translates the contract from YAML to JSON, once at start-up.
///
/// It reads the part of YAML 1.2 that the contract keeps to: mappings and sequences indented by two spaces,
/// scalars and flow collections on one line, literal and folded block scalars. Whatever lies outside of that, or
/// is read in one way by YAML 1.1 and in another by 1.2, is a fault; nothing is guessed.
package enum ContractYAML {
    /// What was wrong, and where.
    package struct Fault: Error, Equatable, Sendable {
        /// The first rule that the text breaks.
        package enum Reason: Equatable, Sendable {
            case notUTF8
            case empty
            case tabOrControlCharacter
            case trailingSpace
            case noFinalLineFeed
            case indentation
            case tooDeep
            case expectedKey
            case duplicateKey
            case keyIsNoString
            case malformedFlow
            case malformedBlockScalar
            case unterminatedQuote
            case unsupportedEscape
            case unsupportedIndicator
            case ambiguousScalar
            case colonInPlainScalar
            case contentAfterValue
            case malformedComment
        }

        /// The number of the line, from 1.
        package let line: Int
        /// What was wrong.
        package let reason: Reason
    }

    /// Translates a text whose root is a mapping or a sequence.
    ///
    /// - Returns: compact JSON with its members in the order of the text.
    package static func json(from yaml: [UInt8]) throws(Fault) -> [UInt8] {
        var reader = try YAMLReader(yaml)
        return try reader.read()
    }
}

extension ContractYAML.Fault {
    /// One sentence that the author of the text can act on.
    package var message: String {
        switch reason {
        case .notUTF8: "The text must be encoded in UTF-8."
        case .empty: "The text has no content."
        case .tabOrControlCharacter: "Tabs, carriage returns and control characters are not read."
        case .trailingSpace: "The line must not end in a space."
        case .noFinalLineFeed: "The last line must end in a line feed."
        case .indentation: "Each level must be indented by two spaces, and a value must not go on in the next line."
        case .tooDeep: "The text is nested too deeply."
        case .expectedKey: "A key followed by a colon is expected."
        case .duplicateKey: "The key occurs twice in the same mapping."
        case .keyIsNoString: "A key that is not plainly a string must be quoted."
        case .malformedFlow: "The flow sequence or mapping is not complete on this line, or a space or comma is amiss."
        case .malformedBlockScalar: "The block scalar must begin with |, |-, > or >- and its text with the next line."
        case .unterminatedQuote: "The quoted scalar must end on the line on which it begins."
        case .unsupportedEscape: "The escape is not one that JSON and YAML share."
        case .unsupportedIndicator: "A scalar that begins with this character must be quoted."
        case .ambiguousScalar: "A scalar that versions of YAML read differently must be quoted."
        case .colonInPlainScalar: "A scalar with a colon before a space or at its end must be quoted."
        case .contentAfterValue: "Nothing but a comment may follow the value."
        case .malformedComment: "A comment needs a space after its sign."
        }
    }
}
