/// One entry of a document's tape: a value or a member name.
///
/// An object is followed by name, value, name, value and so on; an array by its elements. Offsets are 32 bits
/// wide because the tape is most of a document's memory.
struct JSONToken: Sendable {
    let kind: JSONValue.Kind
    /// Whether `start..<end` lies in the unescaped strings instead of the text itself.
    let isUnescaped: Bool
    /// Where the token begins in the text, the quote of a string included.
    let offset: UInt32
    /// The first byte of its content.
    let start: UInt32
    /// The end of its content.
    var end: UInt32
    /// The index of the first token that does not belong to this value.
    var next: UInt32

    // Safe: 32 bits fit, and no token ends before it starts.
    var length: Int { Int(end - start) }

    /// A string's characters without quotes and escapes; otherwise the value as it is spelt.
    func content(in text: ArraySlice<UInt8>, or unescaped: [UInt8]) -> ArraySlice<UInt8> {
        // Safe: 32 bits fit, and the reader checked both ends.
        if isUnescaped { return unescaped[Int(start)..<Int(end)] }
        return text[text.startIndex + Int(start)..<text.startIndex + Int(end)]
    }
}
