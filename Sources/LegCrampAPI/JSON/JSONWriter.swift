/// Appends JSON (RFC 8259) to a buffer of its own, compact and in the order it is called.
///
/// The writer puts in the commas; each name must be followed by exactly one value. It cannot be copied, so that its
/// buffer has one owner, and appending need not ask whether it has others.
package struct JSONWriter: ~Copyable {
    /// Safe: written by this value alone, and given back at its end unless it is lent; the first `count` bytes are
    /// initialised.
    private var buffer: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private var isLent = false
    private var count = 0
    /// Whether the next value or name follows another one in the same object or array.
    private var needsComma = false

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
            if writer.isLent { count = writer.count } else { moved = writer.bytes }
        }
        return moved ?? bytes
    }

    /// What was written so far.
    package var bytes: [UInt8] { Array(written) }

    /// What was written so far, lent for as long as nothing more is written.
    // Safe: the first `count` bytes are initialised.
    var written: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: buffer, count: count) }

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
    ///
    /// - Parameter name: of letters that need no escape.
    package mutating func name(_ name: StaticString) {
        // Safe: the bytes of a literal live as long as the process.
        let text = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        // Safe: a name in the code, looked at in debug builds; there is room for comma, quotes and colon too.
        assert(JSONWriter.plainCount(text, from: 0) == text.count, "This name needs an escape.")
        reserve(text.count + 4)
        if needsComma { appendInRoom(.comma) }
        appendInRoom(.quote)
        appendInRoom(text)
        appendInRoom(.quote)
        appendInRoom(.colon)
        needsComma = false
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
        append(name.bytes)
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
        if value < 0 { append(.minus) }
        var divisor: UInt = 1
        // Safe: the divisor is never above the magnitude, and a digit fits in a byte.
        while value.magnitude / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            append(.zero + UInt8(value.magnitude / divisor % 10))
            divisor /= 10
        }
    }

    /// Writes a literal.
    mutating func literal(_ spelling: StaticString) {
        separate()
        spelling.withUTF8Buffer { append($0) }
    }

    /// Writes a number that is spelt the same in JSON.
    mutating func number(_ spelling: String) {
        separate()
        for byte in spelling.utf8 { append(byte) }
    }

    /// Begins a value that has nothing to do with those before it, although it stands behind them.
    mutating func beginPiece() { needsComma = false }

    /// Writes one complete value that was encoded before.
    mutating func encoded(_ value: [UInt8]) {
        separate()
        append(value)
    }

    /// Writes one complete value, or the members of an object, that were encoded before; nothing when they are empty.
    mutating func encoded(_ list: EncodedList, _ index: Int) {
        let bytes = list[index]
        guard !bytes.isEmpty else { return }
        separate()
        append(bytes)
    }

    /// Writes several complete values that were encoded before.
    mutating func encoded(_ list: EncodedList, _ indices: [Int]) {
        for index in indices { encoded(list, index) }
    }

    /// Writes the name of a member, which was encoded before as a value.
    mutating func encodedName(_ list: EncodedList, _ index: Int) {
        encoded(list, index)
        endName()
    }

    // MARK: Bytes

    private mutating func separate() {
        if needsComma { append(.comma) }
        needsComma = true
    }

    private mutating func begin(_ bracket: UInt8) {
        separate()
        append(bracket)
        needsComma = false
    }

    private mutating func end(_ bracket: UInt8) {
        append(bracket)
        needsComma = true
    }

    private mutating func endName() {
        append(.colon)
        needsComma = false
    }

    private mutating func appendQuoted(_ text: String) {
        // A native string lends its storage; any other is copied once.
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

    // Safe: room is made before the copy.
    private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
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
