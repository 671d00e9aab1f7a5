/// Walks over the lines of a YAML text and writes each value as JSON when it is reached.
struct YAMLReader: ~Copyable {
    private struct Line {
        let number: Int
        var indentation: Int
        /// What follows the indentation.
        var content: ArraySlice<UInt8>

        var isBlankOrComment: Bool { content.isEmpty || content.first == .hash }
        var isItem: Bool { content.first == .minus && (content.count == 1 || content.starts(with: [.minus, .space])) }
    }

    private enum BlockStyle { case literal, folded }

    private static let step = 2
    private static let deepestIndentation = 64

    private var lines: [Line] = []
    private var current = 0
    private var writer = JSONWriter()

    init(_ yaml: [UInt8]) throws(ContractYAML.Fault) {
        guard String(validating: yaml, as: UTF8.self) != nil else {
            throw ContractYAML.Fault(line: 1, reason: .notUTF8)
        }
        guard yaml.isEmpty || yaml.last == .lineFeed else {
            throw ContractYAML.Fault(line: 1 + yaml.count { $0 == .lineFeed }, reason: .noFinalLineFeed)
        }
        for (index, text) in yaml.split(separator: .lineFeed, omittingEmptySubsequences: false).enumerated() {
            let number = index + 1
            guard text.allSatisfy({ $0 >= .space && $0 != 0x7F }) else {
                throw ContractYAML.Fault(line: number, reason: .tabOrControlCharacter)
            }
            guard text.last != .space else { throw ContractYAML.Fault(line: number, reason: .trailingSpace) }
            let content = text.drop { $0 == .space }
            lines.append(Line(number: number, indentation: text.count - content.count, content: content))
        }
    }

    mutating func read() throws(ContractYAML.Fault) -> [UInt8] {
        guard let first = nextLine() else { throw ContractYAML.Fault(line: 1, reason: .empty) }
        guard first.indentation == 0 else { throw fault(.indentation, at: first) }
        try readBlock(beginningWith: first)
        if let line = nextLine() { throw fault(.indentation, at: line) }
        return writer.bytes
    }

    /// Moves to the next line that is neither blank nor a comment.
    private mutating func nextLine() -> Line? {
        while current < lines.count, lines[current].isBlankOrComment { current += 1 }
        return current < lines.count ? lines[current] : nil
    }

    private func fault(_ reason: ContractYAML.Fault.Reason, at line: Line) -> ContractYAML.Fault {
        ContractYAML.Fault(line: line.number, reason: reason)
    }

    // MARK: Collections

    /// Reads the mapping or sequence that the current line begins.
    private mutating func readBlock(beginningWith line: Line) throws(ContractYAML.Fault) {
        guard line.indentation <= Self.deepestIndentation else { throw fault(.tooDeep, at: line) }
        if line.isItem {
            try readSequence(indentation: line.indentation)
        } else {
            try readMapping(indentation: line.indentation)
        }
    }

    private mutating func readMapping(indentation: Int) throws(ContractYAML.Fault) {
        var keys: Set<[UInt8]> = []
        writer.beginObject()
        while let line = nextLine(), line.indentation >= indentation {
            guard line.indentation == indentation else { throw fault(.indentation, at: line) }
            var scanner = YAMLScanner(line.content, line: line.number)
            guard !line.isItem, let key = try scanner.readKey() else { throw fault(.expectedKey, at: line) }
            guard keys.insert(Array(key.utf8)).inserted else { throw fault(.duplicateKey, at: line) }
            writer.name(escaping: key)
            try readValue(scanner, at: line)
        }
        writer.endObject()
    }

    private mutating func readSequence(indentation: Int) throws(ContractYAML.Fault) {
        writer.beginArray()
        while let line = nextLine(), line.indentation >= indentation {
            guard line.indentation == indentation, line.isItem else { throw fault(.indentation, at: line) }
            let afterDash = line.content.dropFirst()
            // A collection on the line of the dash is read as a block whose first line begins behind the dash.
            let inner = Line(
                number: line.number, indentation: indentation + Self.step, content: afterDash.dropFirst())
            var scanner = YAMLScanner(inner.content, line: line.number)
            let beginsBlock = inner.isItem ? true : try scanner.readKey() != nil
            if beginsBlock {
                lines[current] = inner
                try readBlock(beginningWith: inner)
            } else {
                try readValue(YAMLScanner(afterDash, line: line.number), at: line)
            }
        }
        writer.endArray()
    }

    /// Reads what follows a key or dash: a value on the same line, or the block below.
    private mutating func readValue(_ scanner: YAMLScanner, at line: Line) throws(ContractYAML.Fault) {
        var scanner = scanner
        if let header = scanner.blockScalarHeader() {
            try readBlockScalar(header: header, at: line)
            return
        }
        current += 1
        if try scanner.isAtEnd() {
            if let below = nextLine(), below.indentation > line.indentation {
                guard below.indentation == line.indentation + Self.step else { throw fault(.indentation, at: below) }
                try readBlock(beginningWith: below)
            } else {
                writer.null()
            }
        } else {
            try scanner.readValue(to: &writer)
            guard try scanner.isAtEnd() else { throw fault(.contentAfterValue, at: line) }
        }
    }

    // MARK: Block scalars

    private mutating func readBlockScalar(header: String, at line: Line) throws(ContractYAML.Fault) {
        let style: BlockStyle
        switch header {
        case "|", "|-": style = .literal
        case ">", ">-": style = .folded
        default: throw fault(.malformedBlockScalar, at: line)
        }
        let indentation = line.indentation + Self.step
        var text = ""
        var lineBreaks = 0
        current += 1
        while current < lines.count, lines[current].content.isEmpty || lines[current].indentation >= indentation {
            let part = lines[current]
            current += 1
            if part.content.isEmpty {
                guard !text.isEmpty else { throw fault(.malformedBlockScalar, at: part) }
                lineBreaks += 1
                continue
            }
            switch style {
            case .literal:
                // YAML takes the indentation of the text from its first line.
                guard !text.isEmpty || part.indentation == indentation else {
                    throw fault(.malformedBlockScalar, at: part)
                }
                if !text.isEmpty { text += String(repeating: "\n", count: lineBreaks + 1) }
                text += String(repeating: " ", count: part.indentation - indentation)
            case .folded:
                // Lines that are indented further are folded by rules of their own, which the contract does not need.
                guard part.indentation == indentation else { throw fault(.malformedBlockScalar, at: part) }
                if !text.isEmpty { text += lineBreaks == 0 ? " " : String(repeating: "\n", count: lineBreaks) }
            }
            text += String(decoding: part.content, as: UTF8.self)
            lineBreaks = 0
        }
        guard !text.isEmpty else { throw fault(.malformedBlockScalar, at: line) }
        writer.value(header.hasSuffix("-") ? text : text + "\n")
    }
}
