/// Reads a JSON text into tokens, in one pass and without recursion.
///
/// The grammar is RFC 8259. Of I-JSON (RFC 7493) it takes the rules against two readings of one text: no
/// duplicate names, no lone surrogates, UTF-8 only. Noncharacters are let through: they have one reading.
struct JSONReader: ~Copyable {
    private let limits: JSONDocument.Limits
    var position = 0
    var tokens: JSONTape
    var unescaped: [UInt8] = []
    /// How often two names were compared: the only work of a reader that is not proportional to the text.
    private(set) var comparisons = 0
    /// The place of the innermost object or array that has not ended, counted from 1; 0 when there is none.
    private var container = 0
    /// How many objects and arrays have not ended.
    private var depth = 0

    /// - Parameter length: that of the text.
    init(limits: JSONDocument.Limits, length: Int) {
        self.limits = limits
        // A profile's share of tokens, so that reading one seldom grows the tape.
        tokens = JSONTape(capacity: 4 + length / 8)
    }

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
        skipBlanks(in: text)
        guard position < text.count else { throw error(.empty, in: text) }

        repeat {
            // What an object or array begins with is its first value.
            while try !readMember(in: text) {}
            while container > 0, try readEnd(in: text) {}
        } while container > 0
        skipBlanks(in: text)
        guard position == text.count else { throw error(.contentAfterDocument, in: text) }
    }

    // MARK: Structure

    @inline(never)
    private mutating func skipBlanks(in text: Span<UInt8>) {
        while position < text.count {
            switch text[position] {
            case .space, .lineFeed, .carriageReturn, .tab: position += 1
            default: return
            }
        }
    }

    /// Skips white space and looks at what follows.
    @inline(__always)
    private mutating func nextByte(in text: Span<UInt8>) throws(JSONError) -> UInt8 {
        if position < text.count {
            let byte = text[unchecked: position]  // Safe: below the count, and a position is never negative.
            if byte > .space { return byte }
        }
        return try nextByteAfterBlanks(in: text)
    }

    @inline(never)
    private mutating func nextByteAfterBlanks(in text: Span<UInt8>) throws(JSONError) -> UInt8 {
        skipBlanks(in: text)
        guard position < text.count else { throw error(.incomplete, in: text) }
        return text[position]
    }

    /// Reads a value, in an object with its name.
    ///
    /// - Returns: whether the value has ended.
    // Always inlined, like what it calls: there is one caller, and no member costs a call.
    @inline(__always)
    private mutating func readMember(in text: Span<UInt8>) throws(JSONError) -> Bool {
        if container > 0, tokens[container - 1].kind == .object { try readName(in: text) }
        return try readValue(in: text)
    }

    /// Reads a scalar or an empty object or array, or the beginning of one before its first value.
    ///
    /// - Returns: whether the value has ended.
    @inline(__always)
    private mutating func readValue(in text: Span<UInt8>) throws(JSONError) -> Bool {
        let byte = try nextByte(in: text)
        switch byte {
        case .quote: try readString(in: text)
        case .openBrace:
            try open(.object, in: text)
            guard try nextByte(in: text) != .closeBrace else {
                close()
                return true
            }
            return false
        case .openBracket:
            try open(.array, in: text)
            guard try nextByte(in: text) != .closeBracket else {
                close()
                return true
            }
            return false
        case .minus, 0x30...0x39: try readNumber(in: text)
        case UInt8(ascii: "t"): try readLiteral("true", .bool, in: text)
        case UInt8(ascii: "f"): try readLiteral("false", .bool, in: text)
        case UInt8(ascii: "n"): try readLiteral("null", .null, in: text)
        case 0x41...0x5A, 0x61...0x7A: throw error(.misspeltLiteral, in: text)
        default: throw error(.expectedValue, in: text)
        }
        return true
    }

    /// Reads what follows a value in an object or array: its end, or the comma before the next value.
    ///
    /// - Returns: whether it was the end.
    private mutating func readEnd(in text: Span<UInt8>) throws(JSONError) -> Bool {
        let byte = try nextByte(in: text)
        let isObject = tokens[container - 1].kind == .object
        let end: UInt8 = isObject ? .closeBrace : .closeBracket
        if byte == .comma {
            let comma = position
            position += 1
            guard try nextByte(in: text) != end else { throw JSONError(.trailingComma, at: comma, in: text) }
            return false
        }
        guard byte == end else { throw error(isObject ? .expectedCommaOrBrace : .expectedCommaOrBracket, in: text) }
        let object = container - 1
        // Safe: a count of members, which fits in 32 bits.
        let count = isObject ? Int(tokens[object].end) : 0
        close()
        if count > 1 { try refuseDuplicates(in: object, of: count, text) }
        return true
    }

    private mutating func refuseDuplicates(in object: Int, of count: Int, _ text: Span<UInt8>) throws(JSONError) {
        var names = JSONNames()
        let duplicate = names.duplicate(in: object, of: count, tokens, text, unescaped.span)
        comparisons += names.comparisons
        if let duplicate { throw JSONError(.duplicateName, at: duplicate.offset, in: text) }
    }

    private mutating func open(_ kind: JSONValue.Kind, in text: Span<UInt8>) throws(JSONError) {
        guard depth < limits.depth else { throw error(.tooDeep(limit: limits.depth), in: text) }
        depth += 1
        var token = JSONToken(kind, position..<position)
        token.end = 0
        token.link = UInt32(truncatingIfNeeded: container)
        tokens.append(token)
        container = tokens.count
        position += 1
    }

    /// Ends the innermost object or array at its bracket.
    private mutating func close() {
        position += 1
        depth -= 1
        let index = container - 1
        var token = tokens[index]
        container = Int(token.link)  // Safe: 32 bits fit.
        token.end = UInt32(truncatingIfNeeded: position)
        token.link = UInt32(truncatingIfNeeded: tokens.count)
        tokens[index] = token
    }

    @inline(__always)
    private mutating func readName(in text: Span<UInt8>) throws(JSONError) {
        guard text[position] == .quote else { throw error(.expectedName, in: text) }
        // Safe: a count of members, which fits in 32 bits.
        guard Int(tokens[container - 1].end) < limits.membersPerObject else {
            throw error(.tooManyMembers(limit: limits.membersPerObject), in: text)
        }
        tokens[container - 1].end += 1
        try readString(in: text)
        guard try nextByte(in: text) == .colon else { throw error(.expectedColon, in: text) }
        position += 1
    }

    /// The fault of the byte at the current position.
    func error(_ reason: JSONError.Reason, in text: Span<UInt8>) -> JSONError {
        JSONError(reason, at: position, in: text)
    }

    // MARK: Scalars

    /// Reads a word whose first letter was looked at.
    private mutating func readLiteral(
        _ word: StaticString, _ kind: JSONValue.Kind, in text: Span<UInt8>
    ) throws(JSONError) {
        let start = position
        let end = start + word.utf8CodeUnitCount
        // Safe: the words have four or five letters and live as long as the process; the last four are in the text.
        let isWord =
            end <= text.count
            && text.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: end - 4, as: UInt32.self)
                == UnsafeRawPointer(word.utf8Start + (end - start - 4)).loadUnaligned(as: UInt32.self)
        guard isWord else {
            // Safe: an index of the word.
            for index in 0..<end - start {
                guard start + index < text.count else { throw JSONError(.incomplete, at: text.count, in: text) }
                guard text[start + index] == word.utf8Start[index] else { break }
            }
            throw JSONError(.misspeltLiteral, at: start, in: text)
        }
        position = end
        tokens.append(JSONToken(kind, start..<end))
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
        tokens.append(JSONToken(.number, start..<position))
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
}
