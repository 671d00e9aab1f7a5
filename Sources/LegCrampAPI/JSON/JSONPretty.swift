/// Lays out JSON for people.
package enum JSONPretty {
    /// Puts every member and element on a line of its own, indented by two spaces a level, and ends the last line.
    ///
    /// - Parameter compact: JSON without white space between tokens, as `JSONWriter` writes it.
    package static func format(_ compact: [UInt8]) -> [UInt8] {
        var pretty: [UInt8] = []
        // Safe: content of the program, laid out at start-up.
        pretty.reserveCapacity(compact.count * 2)
        var depth = 0
        var inString = false
        var afterBackslash = false
        var previous: UInt8 = 0

        func breakLine() {
            pretty.append(.lineFeed)
            // Safe: content of the program, laid out at start-up.
            pretty += repeatElement(.space, count: depth * 2)
        }

        for byte in compact {
            if inString {
                if byte == .quote, !afterBackslash { inString = false }
                afterBackslash = byte == .backslash && !afterBackslash
                pretty.append(byte)
                previous = byte
                continue
            }
            let isClosing = byte == .closeBrace || byte == .closeBracket
            let afterOpening = previous == .openBrace || previous == .openBracket
            if isClosing { depth = max(0, depth - 1) }
            if afterOpening != isClosing { breakLine() }
            pretty.append(byte)
            switch byte {
            case .quote: inString = true
            case .openBrace, .openBracket: depth += 1
            case .comma: breakLine()
            case .colon: pretty.append(.space)
            default: break
            }
            previous = byte
        }
        pretty.append(.lineFeed)
        return pretty
    }
}
