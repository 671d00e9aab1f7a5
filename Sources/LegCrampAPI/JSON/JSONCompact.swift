/// Takes out of JSON what stands there for people.
package enum JSONCompact {
    /// The text without white space between tokens.
    ///
    /// - Parameter text: one JSON text; of what is not JSON, something shorter that is not JSON either.
    package static func format(_ text: some Sequence<UInt8>) -> [UInt8] {
        var compact: [UInt8] = []
        var inString = false
        var afterBackslash = false
        for byte in text {
            if inString {
                if byte == .quote, !afterBackslash { inString = false }
                afterBackslash = byte == .backslash && !afterBackslash
            } else {
                switch byte {
                case .space, .lineFeed, .carriageReturn, .tab: continue
                default: inString = byte == .quote
                }
            }
            compact.append(byte)
        }
        return compact
    }
}
