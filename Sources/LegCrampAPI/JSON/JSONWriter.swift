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
        var bytes: [UInt8] = []
        bytes.append(addingCapacity: max(capacity, 1)) { output in
            // Safe: the first `count` bytes are initialised when the writer still writes to the memory of the array.
            output.withUnsafeMutableBufferPointer { memory, count in
                guard let start = memory.baseAddress else { return }
                var writer = JSONWriter(lent: start, capacity: memory.count)
                body(&writer)
                if writer.isLent { count = writer.written.count } else { moved = writer.bytes }
            }
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
    package mutating func name(_ name: StaticString) { appendName(name, roomFor: 0) }

    /// Writes the name of a member, with escapes where JSON demands them.
    package mutating func name(escaping name: String) {
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
        appendName(name, roomFor: 1)
        appendInRoom(.openBracket)
    }

    /// Begins an object that is the value of a member; `endObject` must follow.
    @inline(__always)
    mutating func beginObject(_ name: StaticString) {
        appendName(name, roomFor: 1)
        appendInRoom(.openBrace)
    }

    /// Writes a member whose value is an object.
    @inline(__always)
    package mutating func object(_ name: StaticString, _ body: (inout JSONWriter) -> Void) {
        beginObject(name)
        body(&self)
        endObject()
    }

    /// Writes a member whose value is an array.
    @inline(__always)
    package mutating func array(_ name: StaticString, _ body: (inout JSONWriter) -> Void) {
        beginArray(name)
        body(&self)
        endArray()
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
        var rest = value.magnitude
        var digits = 1
        while rest >= 10 {
            rest /= 10
            digits += 1
        }
        reserve(digits + 2)
        if value < 0 { appendInRoom(.minus) }
        rest = value.magnitude
        count &+= digits
        var place = count
        // Safe: there is room for all digits, and each fits in a byte. The last one comes first, at its place.
        repeat {
            place &-= 1
            buffer[place] = .zero &+ UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        } while rest > 0
        appendInRoom(.comma)
    }

    /// Writes a literal.
    mutating func literal(_ spelling: StaticString) {
        let text = JSONWriter.bytes(of: spelling)
        reserve(text.count + 1)
        appendInRoom(text)
        appendInRoom(.comma)
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

    /// Appends the name of a member; so many more bytes fit behind it.
    @inline(__always)
    private mutating func appendName(_ name: StaticString, roomFor more: Int) {
        let text = JSONWriter.bytes(of: name)
        // Safe: a name in the code, looked at in debug builds; there is room for quotes and colon too.
        assert(JSONWriter.plainCount(text, from: 0) == text.count, "This name needs an escape.")
        reserve(text.count + 3 + more)
        appendInRoom(.quote)
        appendInRoom(text)
        appendInRoom(.quote)
        appendInRoom(.colon)
    }

    @inline(__always)
    private mutating func end(_ bracket: UInt8) {
        if endsInComma { count -= 1 }
        reserve(2)
        appendInRoom(bracket)
        appendInRoom(.comma)
    }

    // Safe: the bytes of a literal live as long as the process.
    @inline(__always)
    static func bytes(of literal: StaticString) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
    }

    mutating func append(_ byte: UInt8) {
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

    /// Appends bytes behind which more can be read: a few are copied as so many, because a copy of a fixed length
    /// needs no call.
    // Safe: room is made before the copy, and what is copied too much is written over.
    @inline(__always)
    mutating func append(padded bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count <= JSONWriter.padding, let start = bytes.baseAddress else { return append(bytes) }
        reserve(JSONWriter.padding)
        UnsafeMutableRawPointer(buffer + count).storeBytes(
            of: UnsafeRawPointer(start).loadUnaligned(as: SIMD64<UInt8>.self), as: SIMD64<UInt8>.self)
        count &+= bytes.count
    }

    /// So many bytes can be read from the start of padded ones, however many they are.
    static let padding = 64

    /// Appends bytes for which there is room.
    // Safe: `reserve` came before, and the bytes are none of the writer's; the count stays within the capacity.
    @inline(__always)
    mutating func appendInRoom(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        (buffer + count).initialize(from: start, count: bytes.count)
        count &+= bytes.count
    }

    /// Appends a byte for which there is room.
    @inline(__always)
    mutating func appendInRoom(_ byte: UInt8) {
        // Safe: `reserve` came before.
        buffer[count] = byte
        count &+= 1
    }

    /// Makes room for so many more bytes.
    @inline(__always)
    mutating func reserve(_ additional: Int) {
        // Safe: the count is never above the capacity.
        if capacity &- count < additional { grow(by: additional) }
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
