/// What a plain scalar stands for, by the core schema of YAML 1.2 where YAML 1.1 agrees.
enum YAMLScalar {
    case null
    case bool(Bool)
    /// A number that is spelt the same in JSON.
    case number(String)
    case string(String)

    /// What other schemas take for a truth value, a merge key or a default value.
    private static let ambiguousWords: Set = ["yes", "no", "on", "off", "y", "n", "=", "<<", ".inf", ".nan"]

    /// - Returns: `nil` when versions of YAML disagree, or JSON has no such value.
    init?(plain: ArraySlice<UInt8>) {
        let text = String(decoding: plain, as: UTF8.self)
        switch text {
        case "", "~", "null", "Null", "NULL": self = .null
        case "true", "True", "TRUE": self = .bool(true)
        case "false", "False", "FALSE": self = .bool(false)
        case _ where Self.isPlainNumber(plain): self = .number(text)
        case _ where Self.ambiguousWords.contains(text.lowercased()) || Self.isNumberLike(plain): return nil
        default: self = .string(text)
        }
    }

    /// An integer or decimal fraction as JSON spells it, without exponent.
    private static func isPlainNumber(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.allSatisfy({ $0.digitValue != nil || $0 == .minus || $0 == .point }) else { return false }
        return (try? JSONDocument(text))?.root.kind == .number
    }

    /// What some version of YAML may take for a number, date or time; a version such as 3.1.0 is none.
    private static func isNumberLike(_ text: ArraySlice<UInt8>) -> Bool {
        let unsigned = text.first == .plus || text.first == .minus ? text.dropFirst() : text
        guard let first = unsigned.first, first == .point || first.digitValue != nil else { return false }
        if text.allSatisfy({ $0.digitValue != nil || $0 == .point }), text.split(separator: .point).count > 2 {
            return false
        }
        return unsigned.allSatisfy { $0.hexDigitValue != nil || "xXoO_.:+-tTzZinIN ".utf8.contains($0) }
    }
}

extension YAMLScalar: JSONWritable {
    func write(to writer: inout JSONWriter) {
        switch self {
        case .null: writer.null()
        case .bool(let value): writer.value(value)
        case .number(let spelling): writer.number(spelling)
        case .string(let text): writer.value(text)
        }
    }
}
