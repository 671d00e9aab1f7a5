/// A JSON text that was read completely, as values that can be kept.
///
/// A class, so that every value of the document holds it by a single reference.
package final class JSONDocument: Sendable {
    /// The bounds within which a text is read.
    package struct Limits: Sendable {
        /// The longest text, in bytes; never above 4 GiB, the reach of a token.
        package var bytes: Int
        /// How deep objects and arrays may be nested; a lone scalar has depth 0.
        package var depth: Int
        /// The most members of one object, which bounds the search for duplicates.
        package var membersPerObject: Int
        /// The longest number, in bytes.
        package var numberLength: Int

        /// The defaults suit a request of a person's profile.
        package init(
            bytes: Int = 16 << 20, depth: Int = 32, membersPerObject: Int = 512, numberLength: Int = 64
        ) {
            self.bytes = bytes
            self.depth = depth
            self.membersPerObject = membersPerObject
            self.numberLength = numberLength
        }
    }

    let content: JSONContent

    /// Reads one complete text; the document keeps the slice, and with it the buffer it belongs to.
    ///
    /// - Throws: the first fault of the text.
    package init(_ text: ArraySlice<UInt8>, limits: Limits = Limits()) throws(JSONError) {
        content = try JSONContent(text, limits: limits)
    }

    /// Reads one complete text.
    ///
    /// - Throws: the first fault of the text.
    package convenience init(_ text: [UInt8], limits: Limits = Limits()) throws(JSONError) {
        try self.init(text[...], limits: limits)
    }

    /// The value that the text consists of.
    package var root: JSONValue { JSONValue(document: self, index: 0) }
}
