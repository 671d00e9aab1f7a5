/// One entry of a document's tape: a value or a member name.
///
/// An object is followed by name, value, name, value and so on; an array by its elements. Offsets are 32 bits
/// wide because the tape is most of a document's memory.
struct JSONToken: Sendable {
    let kind: JSONValue.Kind
    /// Whether it is a string that contains escapes, so that its content lies among the unescaped strings.
    let isUnescaped: Bool
    /// The first byte of its content: a string's characters without quotes, or the value as it is spelt.
    let start: UInt32
    /// The end of its content; of an object that has not ended, the number of its members so far.
    var end: UInt32
    /// Of an object or array, the index of the first token after it, and until it ends, the place from 1 of what it stands
    /// in; of an unescaped string, where it begins in the text.
    var link: UInt32

    /// - Parameter content: offsets in a text, which fit in 32 bits.
    init(_ kind: JSONValue.Kind, _ content: Range<Int>, unescapedFrom opening: Int? = nil) {
        self.kind = kind
        isUnescaped = opening != nil
        start = UInt32(truncatingIfNeeded: content.lowerBound)
        end = UInt32(truncatingIfNeeded: content.upperBound)
        link = UInt32(truncatingIfNeeded: opening ?? 0)
    }

    // Safe: 32 bits fit, and no token ends before it starts.
    var length: Int { Int(end &- start) }

    /// Where its content lies, in the text or among the unescaped strings.
    // Safe: 32 bits fit.
    var range: Range<Int> { Int(start)..<Int(end) }

    /// Where the token begins in the text, the quote of a string included.
    // Safe: 32 bits fit, and a string begins after its quote.
    var offset: Int { isUnescaped ? Int(link) : kind == .string ? Int(start) - 1 : Int(start) }
}
