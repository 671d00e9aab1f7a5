/// Appends JSON (RFC 8259) to a buffer of its own, compact and in the order it is called.
///
/// Each name must be followed by exactly one value. A comma follows every value, and the end of an object or array
/// takes the place of the last one: so nothing that is written depends on what came before, and what was written ahead
/// of time fits anywhere. The writer cannot be copied, so that its buffer has one owner, and appending need not ask
/// whether it has others.
package struct JSONWriter: ~Copyable {
    /// Safe: written by this value alone, and given back at its end unless it is lent; the first `count` bytes are
    /// initialised.
    private var buffer: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private var isLent = false
    private var count = 0

    /// Writes to a new buffer with room for that many bytes; it grows when they are not enough.
    package init(capacity: Int = 128) {
        self.capacity = max(capacity, 16)
        buffer = .allocate(capacity: self.capacity)
    }

    // Safe: for the call of `encode` alone.
    private init(lent memory: UnsafeMutablePointer<UInt8>, capacity: Int) {
        buffer = memory
        self.capacity = capacity
        isLent = true
    }

    deinit { if !isLent { buffer.deallocate() } }

    /// What the closure writes.
    ///
    /// - Parameter capacity: bytes that are likely to be enough; if they are, nothing is copied.
    static func encode(capacity: Int, _ body: (inout JSONWriter) -> Void) -> [UInt8] {
        var moved: [UInt8]?
        // Safe: the first `count` bytes are initialised when the writer still writes to the memory of the array.
        let bytes = [UInt8](unsafeUninitializedCapacity: max(capacity, 1)) { memory, count in
            guard let start = memory.baseAddress else { return }
            var writer = JSONWriter(lent: start, capacity: memory.count)
            body(&writer)
            if writer.isLent { count = writer.written.count } else { moved = writer.bytes }
        }
        return moved ?? bytes
    }

    /// What was written so far.
    package var bytes: [UInt8] { Array(written) }

    /// What was written so far, lent for as long as nothing more is written.
    // Safe: one byte less than all of them.
    var written: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: buffer, count: endsInComma ? count - 1 : count)
    }

    /// What was written so far with the comma behind it, if it ends in a value; lent like `written`.
    // Safe: the first `count` bytes are initialised.
    var piece: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: buffer, count: count) }

    // Safe: a byte below `count`.
    private var endsInComma: Bool { count > 0 && buffer[count - 1] == .comma }

    // MARK: Values

    /// Writes an element of an array, the value of a member, or the root.
    package mutating func value(_ value: some JSONWritable) { value.write(to: &self) }

    /// Writes `null`.
    package mutating func null() { literal("null") }

    /// Writes an object whose members the closure writes.
    @inline(__always)
    package mutating func object(_ body: (inout JSONWriter) -> Void) {
        beginObject()
        body(&self)
        endObject()
    }

    /// Writes an array whose elements the closure writes.
    @inline(__always)
    package mutating func array(_ body: (inout JSONWriter) -> Void) {
        beginArray()
        body(&self)
        endArray()
    }

    /// Begins an object; `endObject` must follow.
    @inline(__always)
    package mutating func beginObject() { append(.openBrace) }

    /// Ends the object begun last.
    @inline(__always)
    package mutating func endObject() { end(.closeBrace) }

    /// Begins an array; `endArray` must follow.
    @inline(__always)
    package mutating func beginArray() { append(.openBracket) }

    /// Ends the array begun last.
    @inline(__always)
    package mutating func endArray() { end(.closeBracket) }

    // MARK: Members

    /// Writes the name of a member.
    ///
    /// - Parameter name: of letters that need no escape.
    @inline(__always)
    package mutating func name(_ name: StaticString) {
        let text = JSONWriter.bytes(of: name)
        // Safe: a name in the code, looked at in debug builds; there is room for quotes and colon too.
        assert(JSONWriter.plainCount(text, from: 0) == text.count, "This name needs an escape.")
        reserve(text.count + 3)
        appendInRoom(.quote)
        appendInRoom(text)
        appendInRoom(.quote)
        appendInRoom(.colon)
    }

    /// Writes the name of a member.
    package mutating func name(_ name: String) {
        appendQuoted(name)
        append(.colon)
    }

    /// Writes the name of a member.
    package mutating func name(_ name: JSONName) { append(name.bytes) }

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

    /// Begins an array that is the value of a member; `endArray` must follow.
    @inline(__always)
    mutating func beginArray(_ name: StaticString) {
        self.name(name)
        beginArray()
    }

    /// Writes a member whose value is an object.
    @inline(__always)
    package mutating func object(_ name: StaticString, _ body: (inout JSONWriter) -> Void) {
        self.name(name)
        object(body)
    }

    /// Writes a member whose value is an array.
    @inline(__always)
    package mutating func array(_ name: StaticString, _ body: (inout JSONWriter) -> Void) {
        self.name(name)
        array(body)
    }

    // MARK: Encodings

    mutating func string(_ text: String) {
        appendQuoted(text)
        append(.comma)
    }

    mutating func string(_ text: StaticString) {
        appendQuoted(JSONWriter.bytes(of: text))
        append(.comma)
    }

    mutating func integer(_ value: Int) {
        if value < 0 { append(.minus) }
        var divisor: UInt = 1
        // Safe: the divisor is never above the magnitude, and a digit fits in a byte.
        while value.magnitude / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            append(.zero + UInt8(value.magnitude / divisor % 10))
            divisor /= 10
        }
        append(.comma)
    }

    /// Writes a literal.
    mutating func literal(_ spelling: StaticString) {
        append(JSONWriter.bytes(of: spelling))
        append(.comma)
    }

    /// Writes a number that is spelt the same in JSON.
    mutating func number(_ spelling: String) {
        for byte in spelling.utf8 { append(byte) }
        append(.comma)
    }

    /// Writes one complete value that was encoded before.
    mutating func encoded(_ value: [UInt8]) {
        append(value)
        append(.comma)
    }

    /// Writes what ends values, and perhaps begins others: it takes the place of the last comma.
    ///
    /// - Parameter frame: as it stands in the text, for example `]},`.
    @inline(__always)
    mutating func frame(_ frame: StaticString) {
        if endsInComma { count -= 1 }
        let text = JSONWriter.bytes(of: frame)
        reserve(text.count)
        appendInRoom(text)
    }

    // MARK: Bytes

    @inline(__always)
    private mutating func end(_ bracket: UInt8) {
        if endsInComma { count -= 1 }
        reserve(2)
        appendInRoom(bracket)
        appendInRoom(.comma)
    }

    // Safe: the bytes of a literal live as long as the process.
    @inline(__always)
    private static func bytes(of literal: StaticString) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
    }

    private mutating func appendQuoted(_ text: String) {
        if text.utf8.withContiguousStorageIfAvailable({ appendQuoted($0) }) != nil { return }
        // No native string, which lends no storage: it is copied once.
        var text = text
        text.withUTF8 { appendQuoted($0) }
    }

    /// Appends runs of bytes that stand for themselves in one copy each (RFC 8259, section 7).
    // Safe: the buffer is borrowed for the call, and indices are below its count.
    private mutating func appendQuoted(_ text: UnsafeBufferPointer<UInt8>) {
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
    private static func plainCount(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
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

    private mutating func append(_ byte: UInt8) {
        reserve(1)
        appendInRoom(byte)
    }

    private mutating func append(_ bytes: [UInt8]) {
        // Safe: the bytes are borrowed for the call.
        bytes.withUnsafeBufferPointer { append($0) }
    }

    /// Appends bytes as they are.
    // Safe: room is made before the copy.
    @inline(__always)
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        reserve(bytes.count)
        appendInRoom(bytes)
    }

    /// Appends bytes for which there is room.
    // Safe: `reserve` came before, and the bytes are none of the writer's.
    private mutating func appendInRoom(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        (buffer + count).initialize(from: start, count: bytes.count)
        count += bytes.count
    }

    /// Appends a byte for which there is room.
    private mutating func appendInRoom(_ byte: UInt8) {
        // Safe: `reserve` came before.
        buffer[count] = byte
        count += 1
    }

    /// Makes room for so many more bytes.
    private mutating func reserve(_ additional: Int) {
        if capacity - count < additional { grow(by: additional) }
    }

    // Safe: the new buffer is larger than the old one, which nothing refers to any more.
    @inline(never)
    private mutating func grow(by additional: Int) {
        let larger = max(capacity * 2, count + additional)
        let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        moved.moveInitialize(from: buffer, count: count)
        if !isLent { buffer.deallocate() }
        buffer = moved
        capacity = larger
        isLent = false
    }
}
