/// Strings between quotes, with the escapes that RFC 8259 demands.
extension JSONWriter {
    mutating func appendQuoted(_ text: String) {
        if text.utf8.withContiguousStorageIfAvailable({ appendQuoted($0) }) != nil { return }
        // No native string, which lends no storage: it is copied once.
        var text = text
        text.withUTF8 { appendQuoted($0) }
    }

    /// Appends runs of bytes that stand for themselves in one copy each (RFC 8259, section 7).
    // Safe: the buffer is borrowed for the call, and indices are below its count.
    mutating func appendQuoted(_ text: UnsafeBufferPointer<UInt8>) {
        reserve(text.count + 2)
        appendInRoom(.quote)
        var start = 0
        while true {
            let end = JSONWriter.plainCount(text, from: start)
            append(UnsafeBufferPointer(rebasing: text[start..<end]))
            guard end < text.count else { break }
            appendEscape(of: text[end])
            start = end + 1
        }
        append(.quote)
    }

    /// The index of the first byte that needs an escape, or the count.
    ///
    /// Eight bytes at a time; what is found so is looked at byte by byte.
    // Safe: `index + 8` is at most the count.
    static func plainCount(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let bytes = UnsafeRawBufferPointer(text)
        var index = start
        while index + 8 <= text.count {
            guard !bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self).needsEscape else { break }
            index += 8
        }
        while index < text.count, text[index] >= 0x20, text[index] != .quote, text[index] != .backslash { index += 1 }
        return index
    }

    private mutating func appendEscape(of byte: UInt8) {
        append(.backslash)
        switch byte {
        case .quote, .backslash: append(byte)
        case 0x08: append(UInt8(ascii: "b"))
        case .tab: append(UInt8(ascii: "t"))
        case .lineFeed: append(UInt8(ascii: "n"))
        case 0x0C: append(UInt8(ascii: "f"))
        case .carriageReturn: append(UInt8(ascii: "r"))
        default:
            for digit in (byte < 0x10 ? "u000" : "u001").utf8 { append(digit) }
            append(byte & 0x0F < 10 ? .zero + (byte & 0x0F) : UInt8(ascii: "a") + (byte & 0x0F) - 10)
        }
    }
}
