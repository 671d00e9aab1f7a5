/// Strings (RFC 8259, section 7).
extension JSONReader {
    /// Reads the string that begins at the current position.
    @inline(__always)
    mutating func readString(in text: Span<UInt8>) throws(JSONError) {
        let opening = position
        position += 1
        skipPlainCharacters(in: text)
        guard position < text.count, text[position] == .quote else {
            position = opening
            return try readUnusualString(in: text)
        }
        tokens.append(JSONToken(.string, opening + 1..<position))
        position += 1
    }

    /// Reads a string that does not end where its plain characters do: with escapes, beyond ASCII, or not well formed.
    @inline(never)
    private mutating func readUnusualString(in text: Span<UInt8>) throws(JSONError) {
        let opening = position
        let unescapedStart = unescaped.count
        var plainStart = position + 1  // what follows has not been copied to `unescaped`
        var hasEscape = false
        position += 1
        while position < text.count {
            switch text[position] {
            case .quote:
                if hasEscape { appendUnescaped(text, plainStart..<position) }
                tokens.append(
                    hasEscape
                        ? JSONToken(.string, unescapedStart..<unescaped.count, unescapedFrom: opening)
                        : JSONToken(.string, plainStart..<position))
                position += 1
                return
            case .backslash:
                appendUnescaped(text, plainStart..<position)
                hasEscape = true
                try readEscape(in: text)
                plainStart = position
            case 0..<0x20: throw error(.controlCharacter, in: text)
            case 0x20..<0x80: skipPlainCharacters(in: text)
            case let lead: try skipMultibyteScalar(lead: lead, in: text)
            }
        }
        throw error(.incomplete, in: text)
    }

    /// Skips the run of ASCII at the current position that needs no further look.
    @inline(__always)
    private mutating func skipPlainCharacters(in text: Span<UInt8>) {
        let words = text.bytes
        var index = position
        while index + 8 <= text.count {
            // Safe: `index + 8` is at most the count.
            let word = UInt64(littleEndian: words.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self))
            let notPlain = word.notPlain
            guard notPlain == 0 else {
                position = index + notPlain.trailingZeroBitCount >> 3
                return
            }
            index += 8
        }
        while index < text.count, (0x20..<0x80).contains(text[index]), text[index] != .quote,
            text[index] != .backslash
        {
            index += 1
        }
        position = index
    }

    private mutating func appendUnescaped(_ text: Span<UInt8>, _ range: Range<Int>) {
        for index in range { unescaped.append(text[index]) }
    }

    /// Accepts the well-formed sequences of the Unicode Standard, table 3-7, and no others.
    private mutating func skipMultibyteScalar(lead: UInt8, in text: Span<UInt8>) throws(JSONError) {
        let length: Int
        let second: ClosedRange<UInt8>
        switch lead {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: throw error(.invalidUTF8, in: text)
        }
        guard text.count - position >= length, second.contains(text[position + 1]),
            (position + 2..<position + length).allSatisfy({ text[$0] & 0xC0 == 0x80 })
        else { throw error(.invalidUTF8, in: text) }
        position += length
    }

    /// Reads the escape at the current position and appends what it stands for to `unescaped`.
    private mutating func readEscape(in text: Span<UInt8>) throws(JSONError) {
        let start = position
        guard position + 1 < text.count else { throw JSONError(.incomplete, at: text.count, in: text) }
        position += 2
        switch text[position - 1] {
        case .quote: unescaped.append(.quote)
        case .backslash: unescaped.append(.backslash)
        case .slash: unescaped.append(.slash)
        case UInt8(ascii: "b"): unescaped.append(0x08)
        case UInt8(ascii: "f"): unescaped.append(0x0C)
        case UInt8(ascii: "n"): unescaped.append(.lineFeed)
        case UInt8(ascii: "r"): unescaped.append(.carriageReturn)
        case UInt8(ascii: "t"): unescaped.append(.tab)
        case UInt8(ascii: "u"):
            var code = try readFourHexDigits(of: start, in: text)
            if case 0xD800...0xDBFF = code, position + 1 < text.count, text[position] == .backslash,
                text[position + 1] == UInt8(ascii: "u")
            {
                position += 2
                let low = try readFourHexDigits(of: start, in: text)
                guard case 0xDC00...0xDFFF = low else { throw JSONError(.loneSurrogate, at: start, in: text) }
                code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
            }
            // Surrogates are the only codes up to U+10FFFF that are no scalar.
            guard let scalar = Unicode.Scalar(code) else { throw JSONError(.loneSurrogate, at: start, in: text) }
            unescaped += scalar.utf8
        default: throw JSONError(.malformedEscape, at: start, in: text)
        }
    }

    private mutating func readFourHexDigits(of escape: Int, in text: Span<UInt8>) throws(JSONError) -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<4 {
            guard position < text.count else { throw error(.incomplete, in: text) }
            guard let digit = text[position].hexDigitValue else {
                throw JSONError(.malformedEscape, at: escape, in: text)
            }
            code = code << 4 | digit
            position += 1
        }
        return code
    }
}

extension UInt64 {
    /// Has the high bit of each byte set that is no plain character of a string, and perhaps that of bytes above those.
    fileprivate var notPlain: UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quote = self ^ 0x2222_2222_2222_2222
        let backslash = self ^ 0x5C5C_5C5C_5C5C_5C5C
        return ((self &- 0x2020_2020_2020_2020) | (quote &- ones) | (backslash &- ones) | self) & 0x8080_8080_8080_8080
    }
}
