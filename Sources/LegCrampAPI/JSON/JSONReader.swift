/// Reads a JSON text into tokens, in one pass and without recursion.
///
/// The grammar is RFC 8259. Of I-JSON (RFC 7493) it takes the rules against two readings of one text: no
/// duplicate names, no lone surrogates, UTF-8 only. Noncharacters are let through: they have one reading.
struct JSONReader {
    /// What the grammar allows next, white space apart.
    private enum Expected { case value, valueOrBracket, name, nameOrBrace, commaOrBrace, commaOrBracket, nothing }

    /// An object or array whose end has not been reached.
    private struct OpenContainer {
        let index: Int
        let isObject: Bool
        /// Where its names begin on the stack of names.
        let firstName: Int
    }

    private let limits: JSONDocument.Limits
    private var position = 0
    private var openContainers: [OpenContainer] = []
    private(set) var names = JSONNames()
    private(set) var tokens: [JSONToken] = []
    private(set) var unescaped: [UInt8] = []

    init(limits: JSONDocument.Limits) { self.limits = limits }

    /// Reads one complete text; a reader reads only once.
    ///
    /// The text is handed from method to method as a span, which costs no reference counting.
    mutating func read(_ text: Span<UInt8>) throws(JSONError) {
        // Safe: this keeps every offset and count of tokens below 32 bits.
        let limit = min(limits.bytes, Int(UInt32.max))
        guard text.count <= limit else { throw JSONError(.tooLong(limit: limit), at: 0, in: text) }
        guard text.count < 3 || text[0] != 0xEF || text[1] != 0xBB || text[2] != 0xBF else {
            throw JSONError(.byteOrderMark, at: 0, in: text)
        }
        // A profile's share of tokens and its depth, so that reading one seldom grows a buffer.
        tokens.reserveCapacity(8 + text.count / 8)
        openContainers.reserveCapacity(8)

        var expected = Expected.value
        while let byte = nextByte(in: text) {
            switch (expected, byte) {
            case (.valueOrBracket, .closeBracket), (.commaOrBracket, .closeBracket), (.nameOrBrace, .closeBrace),
                (.commaOrBrace, .closeBrace):
                expected = try close(in: text)
            case (.commaOrBracket, .comma):
                expected = try afterComma(.value, unlessAt: .closeBracket, in: text)
            case (.commaOrBrace, .comma):
                expected = try afterComma(.name, unlessAt: .closeBrace, in: text)
            case (.value, _), (.valueOrBracket, _):
                expected = try readValue(beginningWith: byte, in: text)
            case (.name, .quote), (.nameOrBrace, .quote):
                expected = try readName(in: text)
            case (.name, _), (.nameOrBrace, _): throw error(.expectedName, in: text)
            case (.commaOrBracket, _): throw error(.expectedCommaOrBracket, in: text)
            case (.commaOrBrace, _): throw error(.expectedCommaOrBrace, in: text)
            case (.nothing, _): throw error(.contentAfterDocument, in: text)
            }
        }
        guard expected == .nothing else { throw error(tokens.isEmpty ? .empty : .incomplete, in: text) }
    }

    // MARK: Structure

    /// Skips white space and looks at what follows.
    private mutating func nextByte(in text: Span<UInt8>) -> UInt8? {
        while position < text.count {
            switch text[position] {
            case .space, .lineFeed, .carriageReturn, .tab: position += 1
            case let byte: return byte
            }
        }
        return nil
    }

    private var afterValue: Expected {
        guard let container = openContainers.last else { return .nothing }
        return container.isObject ? .commaOrBrace : .commaOrBracket
    }

    private mutating func afterComma(
        _ next: Expected, unlessAt end: UInt8, in text: Span<UInt8>
    ) throws(JSONError) -> Expected {
        let comma = position
        position += 1
        guard nextByte(in: text) != end else { throw JSONError(.trailingComma, at: comma, in: text) }
        return next
    }

    private mutating func readValue(beginningWith byte: UInt8, in text: Span<UInt8>) throws(JSONError) -> Expected {
        switch byte {
        case .openBrace: return try open(.object, in: text)
        case .openBracket: return try open(.array, in: text)
        case .quote: _ = try readString(in: text)
        case .minus, 0x30...0x39: try readNumber(in: text)
        case UInt8(ascii: "t"): try readLiteral("true", .bool, in: text)
        case UInt8(ascii: "f"): try readLiteral("false", .bool, in: text)
        case UInt8(ascii: "n"): try readLiteral("null", .null, in: text)
        case 0x41...0x5A, 0x61...0x7A: throw error(.misspeltLiteral, in: text)
        default: throw error(.expectedValue, in: text)
        }
        return afterValue
    }

    private mutating func open(_ kind: JSONValue.Kind, in text: Span<UInt8>) throws(JSONError) -> Expected {
        guard openContainers.count < limits.depth else { throw error(.tooDeep(limit: limits.depth), in: text) }
        openContainers.append(
            OpenContainer(index: tokens.count, isObject: kind == .object, firstName: names.count))
        append(kind, from: position, to: position)
        position += 1
        return kind == .object ? .nameOrBrace : .valueOrBracket
    }

    private mutating func close(in text: Span<UInt8>) throws(JSONError) -> Expected {
        position += 1
        if let container = openContainers.popLast() {
            // Safe: below the length of the text, which fits in 32 bits.
            tokens[container.index].end = UInt32(position)
            tokens[container.index].next = UInt32(tokens.count)
            let unescaped = unescaped[...]
            if let duplicate = names.remove(from: container.firstName, in: text, or: unescaped.span) {
                throw JSONError(.duplicateName, at: Int(duplicate.offset), in: text)
            }
        }
        return afterValue
    }

    private mutating func readName(in text: Span<UInt8>) throws(JSONError) -> Expected {
        let firstName = openContainers.last?.firstName ?? 0
        guard names.count - firstName < limits.membersPerObject else {
            throw error(.tooManyMembers(limit: limits.membersPerObject), in: text)
        }
        names.append(try readString(in: text))
        switch nextByte(in: text) {
        case .colon: position += 1
        case .some: throw error(.expectedColon, in: text)
        case nil: throw error(.incomplete, in: text)
        }
        return .value
    }

    private mutating func append(_ kind: JSONValue.Kind, from start: Int, to end: Int) {
        tokens.append(
            JSONToken(
                // Safe: below the length of the text, which fits in 32 bits.
                kind: kind, isUnescaped: false, offset: UInt32(start), start: UInt32(start), end: UInt32(end),
                next: UInt32(tokens.count + 1)))
    }

    /// The fault of the byte at the current position.
    private func error(_ reason: JSONError.Reason, in text: Span<UInt8>) -> JSONError {
        JSONError(reason, at: position, in: text)
    }

    // MARK: Scalars

    private mutating func readLiteral(
        _ word: StaticString, _ kind: JSONValue.Kind, in text: Span<UInt8>
    ) throws(JSONError) {
        let start = position
        for index in 0..<word.utf8CodeUnitCount {
            guard position < text.count else { throw error(.incomplete, in: text) }
            // Safe: an index of the word, which lives as long as the process.
            guard text[position] == word.utf8Start[index] else {
                throw JSONError(.misspeltLiteral, at: start, in: text)
            }
            position += 1
        }
        append(kind, from: start, to: position)
    }

    private mutating func readNumber(in text: Span<UInt8>) throws(JSONError) {
        let start = position
        if text[position] == .minus { position += 1 }
        let leadingZero = position < text.count && text[position] == .zero
        let integerLength = try readDigits(in: text)
        guard !leadingZero || integerLength == 1 else { throw JSONError(.leadingZero, at: start, in: text) }
        if position < text.count, text[position] == .point {
            position += 1
            _ = try readDigits(in: text)
        }
        if position < text.count, text[position] | 0x20 == UInt8(ascii: "e") {
            position += 1
            if position < text.count, text[position] == .plus || text[position] == .minus { position += 1 }
            _ = try readDigits(in: text)
        }
        guard position - start <= limits.numberLength else {
            throw JSONError(.numberTooLong(limit: limits.numberLength), at: start, in: text)
        }
        append(.number, from: start, to: position)
    }

    /// Reads one digit or more and returns how many.
    private mutating func readDigits(in text: Span<UInt8>) throws(JSONError) -> Int {
        let start = position
        while position < text.count, text[position].digitValue != nil { position += 1 }
        guard position > start else {
            throw error(position < text.count ? .malformedNumber : .incomplete, in: text)
        }
        return position - start
    }

    // MARK: Strings

    private mutating func readString(in text: Span<UInt8>) throws(JSONError) -> JSONToken {
        let opening = position
        let unescapedStart = unescaped.count
        var plainStart = position + 1  // what follows has not been copied to `unescaped`
        var hasEscape = false
        position += 1
        while position < text.count {
            switch text[position] {
            case .quote:
                if hasEscape { appendUnescaped(text, plainStart..<position) }
                let token = JSONToken(
                    // Safe: below the length of the text, which fits in 32 bits; unescaped text is no longer.
                    kind: .string, isUnescaped: hasEscape, offset: UInt32(opening),
                    start: UInt32(hasEscape ? unescapedStart : plainStart),
                    end: UInt32(hasEscape ? unescaped.count : position), next: UInt32(tokens.count + 1))
                tokens.append(token)
                position += 1
                return token
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

    /// Skips the run of ASCII that begins at the current position and needs no further look.
    private mutating func skipPlainCharacters(in text: Span<UInt8>) {
        var end = position + 1
        let words = text.bytes
        while end + 8 <= text.count {
            // Safe: `end + 8` is at most the count.
            let word = words.unsafeLoadUnaligned(fromUncheckedByteOffset: end, as: UInt64.self)
            guard !word.needsEscape, word & 0x8080_8080_8080_8080 == 0 else { break }
            end += 8
        }
        while end < text.count, (0x20..<0x80).contains(text[end]), text[end] != .quote, text[end] != .backslash {
            end += 1
        }
        position = end
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
