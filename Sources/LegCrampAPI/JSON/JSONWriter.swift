/// Appends JSON (RFC 8259) to a buffer, compact and in the order it is called.
///
/// The writer puts in the commas; each name must be followed by exactly one value.
package struct JSONWriter: Sendable {
    /// What was written so far, after what the buffer held before.
    package private(set) var bytes: [UInt8]
    /// Whether the next value or name follows another one in the same object or array.
    private var needsComma = false

    /// Writes behind the given bytes.
    package init(appendingTo bytes: consuming [UInt8] = []) { self.bytes = bytes }

    /// Writes to a new buffer with room for that many bytes.
    package init(capacity: Int) {
        bytes = []
        bytes.reserveCapacity(capacity)
    }

    // MARK: Values

    /// Writes an element of an array, the value of a member, or the root.
    package mutating func value(_ value: some JSONWritable) { value.write(to: &self) }

    /// Writes `null`.
    package mutating func null() { literal("null") }

    /// Writes an object whose members the closure writes.
    package mutating func object(_ body: (inout JSONWriter) -> Void) {
        beginObject()
        body(&self)
        endObject()
    }

    /// Writes an array whose elements the closure writes.
    package mutating func array(_ body: (inout JSONWriter) -> Void) {
        beginArray()
        body(&self)
        endArray()
    }

    /// Begins an object; `endObject` must follow.
    package mutating func beginObject() { begin(.openBrace) }

    /// Ends the object begun last.
    package mutating func endObject() { end(.closeBrace) }

    /// Begins an array; `endArray` must follow.
    package mutating func beginArray() { begin(.openBracket) }

    /// Ends the array begun last.
    package mutating func endArray() { end(.closeBracket) }

    // MARK: Members

    /// Writes the name of a member.
    package mutating func name(_ name: StaticString) {
        separate()
        name.withUTF8Buffer { appendQuoted($0) }
        endName()
    }

    /// Writes the name of a member.
    package mutating func name(_ name: String) {
        separate()
        appendQuoted(name)
        endName()
    }

    /// Writes the name of a member.
    package mutating func name(_ name: JSONName) {
        separate()
        bytes += name.bytes
        needsComma = false
    }

    /// Writes a member.
    package mutating func member(_ name: StaticString, _ value: some JSONWritable) {
        self.name(name)
        value.write(to: &self)
    }

    /// Writes a member.
    package mutating func member(_ name: JSONName, _ value: some JSONWritable) {
        self.name(name)
        value.write(to: &self)
    }

    /// Writes a member unless it has no value.
    package mutating func memberIfPresent(_ name: StaticString, _ value: (some JSONWritable)?) {
        if let value { member(name, value) }
    }

    /// Writes a member whose value is an object.
    package mutating func object(_ name: StaticString, _ body: (inout JSONWriter) -> Void) {
        self.name(name)
        object(body)
    }

    /// Writes a member whose value is an array.
    package mutating func array(_ name: StaticString, _ body: (inout JSONWriter) -> Void) {
        self.name(name)
        array(body)
    }

    // MARK: Encodings

    mutating func string(_ text: String) {
        separate()
        appendQuoted(text)
    }

    mutating func string(_ text: StaticString) {
        separate()
        text.withUTF8Buffer { appendQuoted($0) }
    }

    mutating func integer(_ value: Int) {
        separate()
        if value < 0 { bytes.append(.minus) }
        var divisor: UInt = 1
        // Safe: the divisor is never above the magnitude, and a digit fits in a byte.
        while value.magnitude / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            bytes.append(.zero + UInt8(value.magnitude / divisor % 10))
            divisor /= 10
        }
    }

    /// Writes a number or literal that is spelt the same in JSON.
    mutating func literal(_ spelling: String) {
        separate()
        bytes += spelling.utf8
    }

    /// Writes one complete value that was encoded before.
    mutating func encoded(_ value: [UInt8]) {
        separate()
        bytes += value
    }

    // MARK: Bytes

    private mutating func separate() {
        if needsComma { bytes.append(.comma) }
        needsComma = true
    }

    private mutating func begin(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        needsComma = false
    }

    private mutating func end(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }

    private mutating func endName() {
        bytes.append(.colon)
        needsComma = false
    }

    private mutating func appendQuoted(_ text: String) {
        // A native string lends its storage; any other is copied once.
        var text = text
        text.withUTF8 { appendQuoted($0) }
    }

    /// Appends runs of bytes that stand for themselves in one copy each (RFC 8259, section 7).
    // Safe: the buffer is borrowed for the call.
    private mutating func appendQuoted(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.append(.quote)
        var plainStart = 0
        for index in text.indices {
            let byte = text[index]
            if byte >= 0x20, byte != .quote, byte != .backslash { continue }
            // Safe: indices of the text, in order.
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[plainStart..<index]))
            appendEscape(of: byte)
            plainStart = index + 1
        }
        // Safe: indices of the text, in order.
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[plainStart...]))
        bytes.append(.quote)
    }

    private mutating func appendEscape(of byte: UInt8) {
        bytes.append(.backslash)
        switch byte {
        case .quote, .backslash: bytes.append(byte)
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case .tab: bytes.append(UInt8(ascii: "t"))
        case .lineFeed: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case .carriageReturn: bytes.append(UInt8(ascii: "r"))
        default:
            bytes += (byte < 0x10 ? "u000" : "u001").utf8
            bytes += String(byte & 0x0F, radix: 16).utf8
        }
    }
}
