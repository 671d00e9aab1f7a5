/// The grammar of RFC 8259 by the shortest recursive code: no limits, no places, no values.
struct PlainJSON {
    private let text: [UInt8]
    private var index = 0

    private init(_ text: [UInt8]) { self.text = text }

    /// Whether the text is one value of the grammar, in UTF-8.
    static func accepts(_ text: [UInt8]) -> Bool {
        var reader = PlainJSON(text)
        return String(validating: text, as: UTF8.self) != nil && reader.value() && reader.index == text.count
    }

    /// A value with the white space around it.
    private mutating func value() -> Bool {
        skipBlanks()
        let isValue =
            switch next {
            case UInt8(ascii: "{"): members(until: UInt8(ascii: "}")) { $0.name() && $0.value() }
            case UInt8(ascii: "["): members(until: UInt8(ascii: "]")) { $0.value() }
            case UInt8(ascii: "\""): string()
            case UInt8(ascii: "t"): take("true")
            case UInt8(ascii: "f"): take("false")
            case UInt8(ascii: "n"): take("null")
            default: number()
            }
        skipBlanks()
        return isValue
    }

    private mutating func members(until end: UInt8, _ member: (inout PlainJSON) -> Bool) -> Bool {
        index += 1
        skipBlanks()
        if next == end { return take(end) }
        while member(&self) {
            if next == end { return take(end) }
            guard take(UInt8(ascii: ",")) else { return false }
        }
        return false
    }

    private mutating func name() -> Bool {
        skipBlanks()
        guard string() else { return false }
        skipBlanks()
        return take(UInt8(ascii: ":"))
    }

    private mutating func string() -> Bool {
        guard take(UInt8(ascii: "\"")) else { return false }
        while let byte = next {
            index += 1
            switch byte {
            case UInt8(ascii: "\""): return true
            case 0..<0x20: return false
            case UInt8(ascii: "\\"): guard escape() else { return false }
            default: break
            }
        }
        return false
    }

    private mutating func escape() -> Bool {
        if take(UInt8(ascii: "u")) { return (0..<4).allSatisfy { _ in takeDigit(hex: true) } }
        guard let next, "\"\\/bfnrt".utf8.contains(next) else { return false }
        index += 1
        return true
    }

    private mutating func number() -> Bool {
        _ = take(UInt8(ascii: "-"))
        guard take(UInt8(ascii: "0")) || takeDigits() else { return false }
        if take(UInt8(ascii: ".")), !takeDigits() { return false }
        guard take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) else { return true }
        _ = take(UInt8(ascii: "+")) || take(UInt8(ascii: "-"))
        return takeDigits()
    }

    private var next: UInt8? { index < text.count ? text[index] : nil }

    private mutating func skipBlanks() {
        while let next, " \t\r\n".utf8.contains(next) { index += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        index += 1
        return true
    }

    private mutating func take(_ word: StaticString) -> Bool {
        word.withUTF8Buffer { bytes in bytes.allSatisfy { take($0) } }
    }

    private mutating func takeDigits() -> Bool {
        guard takeDigit(hex: false) else { return false }
        while takeDigit(hex: false) {}
        return true
    }

    private mutating func takeDigit(hex: Bool) -> Bool {
        guard let next, (0x30...0x39).contains(next) || hex && (0x61...0x66).contains(next | 0x20) else { return false }
        index += 1
        return true
    }
}
