extension UInt8 {
    static var hash: UInt8 { 0x23 }
    static var apostrophe: UInt8 { 0x27 }
}

/// Reads keys, scalars and flow collections from what is left of one line.
struct YAMLScanner {
    private static let depthLimit = 32

    private let line: Int
    private var rest: ArraySlice<UInt8>

    init(_ text: ArraySlice<UInt8>, line: Int) {
        self.line = line
        rest = text
    }

    private func fault(_ reason: ContractYAML.Fault.Reason) -> ContractYAML.Fault {
        ContractYAML.Fault(line: line, reason: reason)
    }

    private mutating func skipSpaces() { rest = rest.drop { $0 == .space } }

    /// Whether nothing but blanks and a comment is left.
    mutating func isAtEnd() throws(ContractYAML.Fault) -> Bool {
        let afterSpace = rest.first == .space
        skipSpaces()
        guard afterSpace, rest.first == .hash else { return rest.isEmpty }
        guard rest.count == 1 || rest.starts(with: [.hash, .space]) else { throw fault(.malformedComment) }
        return true
    }

    /// The rest of the line when it begins a block scalar.
    func blockScalarHeader() -> String? {
        let header = rest.drop { $0 == .space }
        guard header.first == UInt8(ascii: "|") || header.first == UInt8(ascii: ">") else { return nil }
        return String(decoding: header, as: UTF8.self)
    }

    // MARK: Keys and values

    /// Reads a key and its colon; `nil` when the line does not begin with a key.
    mutating func readKey() throws(ContractYAML.Fault) -> String? {
        let key: String
        switch rest.first {
        case nil, .space, .hash, .openBracket, .openBrace, UInt8(ascii: "|"), UInt8(ascii: ">"):
            return nil
        case .quote, .apostrophe:
            key = try readQuoted()
            guard isAtKeyColon else { return nil }
        case .some:
            let plain = try readPlain(inFlow: false)
            guard isAtKeyColon else { return nil }
            key = try self.key(plain)
        }
        rest = rest.dropFirst()
        return key
    }

    /// Reads a scalar or flow collection and writes it as JSON.
    mutating func readValue(to writer: inout JSONWriter) throws(ContractYAML.Fault) {
        skipSpaces()
        switch rest.first {
        case .openBracket, .openBrace, .quote, .apostrophe:
            try readFlowValue(to: &writer, depth: 0)
        case .some, nil:
            let plain = try readPlain(inFlow: false)
            guard rest.first != .colon else { throw fault(.colonInPlainScalar) }
            writer.value(try scalar(plain))
        }
    }

    /// Whether a colon follows that is itself followed by a space or by the end of the line.
    private var isAtKeyColon: Bool {
        rest.first == .colon && (rest.count == 1 || rest.starts(with: [.colon, .space]))
    }

    private func key(_ plain: ArraySlice<UInt8>) throws(ContractYAML.Fault) -> String {
        guard plain.last != .space, case .string(let key)? = YAMLScalar(plain: plain) else {
            throw fault(.keyIsNoString)
        }
        return key
    }

    private func scalar(_ plain: ArraySlice<UInt8>) throws(ContractYAML.Fault) -> YAMLScalar {
        var plain = plain
        while plain.last == .space { plain.removeLast() }
        guard let scalar = YAMLScalar(plain: plain) else { throw fault(.ambiguousScalar) }
        return scalar
    }

    // MARK: Flow collections

    private mutating func readFlowValue(to writer: inout JSONWriter, depth: Int) throws(ContractYAML.Fault) {
        guard depth <= Self.depthLimit else { throw fault(.tooDeep) }
        switch rest.first {
        case .openBracket:
            writer.beginArray()
            try readFlowItems(until: .closeBracket) { (scanner) throws(ContractYAML.Fault) in
                try scanner.readFlowValue(to: &writer, depth: depth + 1)
            }
            writer.endArray()
        case .openBrace:
            var keys: Set<[UInt8]> = []
            writer.beginObject()
            try readFlowItems(until: .closeBrace) { (scanner) throws(ContractYAML.Fault) in
                let key = try scanner.readFlowKey()
                guard keys.insert(Array(key.utf8)).inserted else { throw scanner.fault(.duplicateKey) }
                writer.name(escaping: key)
                try scanner.readFlowValue(to: &writer, depth: depth + 1)
            }
            writer.endObject()
        case .quote, .apostrophe:
            writer.value(try readQuoted())
        case .some, nil:
            let plain = try readPlain(inFlow: true)
            guard !plain.isEmpty else { throw fault(.malformedFlow) }
            writer.value(try scalar(plain))
        }
    }

    private mutating func readFlowItems(
        until end: UInt8, _ readItem: (inout YAMLScanner) throws(ContractYAML.Fault) -> Void
    ) throws(ContractYAML.Fault) {
        rest = rest.dropFirst()
        skipSpaces()
        if rest.first == end {
            rest = rest.dropFirst()
            return
        }
        while true {
            try readItem(&self)
            skipSpaces()
            guard let separator = rest.popFirst() else { throw fault(.malformedFlow) }
            if separator == end { return }
            guard separator == .comma else { throw fault(.malformedFlow) }
            skipSpaces()
        }
    }

    private mutating func readFlowKey() throws(ContractYAML.Fault) -> String {
        let key: String
        if rest.first == .quote || rest.first == .apostrophe {
            key = try readQuoted()
        } else {
            let plain = try readPlain(inFlow: true)
            guard !plain.isEmpty else { throw fault(.malformedFlow) }
            key = try self.key(plain)
        }
        guard isAtKeyColon else { throw fault(.malformedFlow) }
        rest = rest.dropFirst()
        skipSpaces()
        return key
    }

    // MARK: Scalars

    /// Reads up to what ends a plain scalar: a colon before a space, a comment and, within a flow, its punctuation.
    private mutating func readPlain(inFlow: Bool) throws(ContractYAML.Fault) -> ArraySlice<UInt8> {
        let isFlowPunctuation: (UInt8) -> Bool = { inFlow && ",[]{}".utf8.contains($0) }
        if let first = rest.first, !isFlowPunctuation(first) {
            let isIndicator = "?:,[]{}#&*!|>'\"%@`".utf8.contains(first)
            let isDash = first == .minus && (rest.count == 1 || rest.starts(with: [.minus, .space]))
            guard !isIndicator, !isDash else { throw fault(.unsupportedIndicator) }
        }
        let end = rest.indices.first { index in
            let next = index + 1 < rest.endIndex ? rest[index + 1] : nil
            switch rest[index] {
            case .colon: return next.map { $0 == .space || isFlowPunctuation($0) } ?? true
            case .space: return next == .hash
            case let byte: return isFlowPunctuation(byte)
            }
        }
        let plain = rest[..<(end ?? rest.endIndex)]
        rest = rest[plain.endIndex...]
        return plain
    }

    private mutating func readQuoted() throws(ContractYAML.Fault) -> String {
        let quote = rest.popFirst()
        var text: [UInt8] = []
        while let byte = rest.popFirst() {
            if byte == quote {
                guard quote == .apostrophe, rest.first == .apostrophe else {
                    return String(decoding: text, as: UTF8.self)
                }
                text.append(.apostrophe)
                rest = rest.dropFirst()
            } else if byte == .backslash, quote == .quote {
                text += try readEscape()
            } else {
                text.append(byte)
            }
        }
        throw fault(.unterminatedQuote)
    }

    private mutating func readEscape() throws(ContractYAML.Fault) -> [UInt8] {
        switch rest.popFirst() {
        case .quote: return [.quote]
        case .backslash: return [.backslash]
        case .slash: return [.slash]
        case UInt8(ascii: "n"): return [.lineFeed]
        case UInt8(ascii: "t"): return [.tab]
        case UInt8(ascii: "u"):
            let digits = rest.prefix(4).compactMap(\.hexDigitValue)
            // Surrogates are no scalars: pairs of them belong to JSON, not to YAML.
            guard digits.count == 4, let scalar = Unicode.Scalar(digits.reduce(0) { $0 << 4 | $1 }) else {
                throw fault(.unsupportedEscape)
            }
            rest = rest.dropFirst(4)
            return Array(scalar.utf8)
        case .some, nil: throw fault(.unsupportedEscape)
        }
    }
}
