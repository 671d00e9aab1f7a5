/// What is to be sent to one peer: bytes that were laid out here, and behind them at most one content that is only lent.
///
/// A large content is not copied as long as nothing comes behind it: a socket can send from two places at once. The buffer
/// cannot be copied, so that its memory has one owner, and appending need not ask whether it has others.
package struct OutputBuffer: ~Copyable, Sendable {
    /// A content that is at least this long is lent, in bytes: copying less costs no more than sending from two places.
    static let lentLength = 8192

    /// Safe: owned by this value alone, and given back at its end; the first `copied` bytes are initialised.
    private var memory: Memory
    private var copied = 0
    private var lent: [UInt8] = []

    /// Safe: an address is sent along with its only owner.
    private struct Memory: @unchecked Sendable {
        let start: UnsafeMutablePointer<UInt8>
        let capacity: Int

        init(capacity: Int) {
            start = .allocate(capacity: capacity)
            self.capacity = capacity
        }
    }

    /// - Parameter capacity: bytes for which there is room at first; it grows when they are not enough.
    package init(capacity: Int = 512) { memory = Memory(capacity: max(capacity, 16)) }

    deinit { memory.start.deallocate() }

    /// Bytes to be sent.
    package var count: Int { copied + lent.count }

    package var isEmpty: Bool { copied == 0 && lent.isEmpty }

    /// A copy of the bytes to be sent.
    package var bytes: [UInt8] { suffix(from: 0) }

    /// The bytes to be sent, as text.
    package var text: String {
        withParts { first, second in
            let text = String(decoding: first, as: UTF8.self)
            return second.isEmpty ? text : text + String(decoding: second, as: UTF8.self)
        }
    }

    /// A copy of the bytes that are left when so many have been sent.
    package func suffix(from sent: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count - sent)
        withParts { first, second in
            bytes.append(contentsOf: first.dropFirst(sent))
            bytes.append(contentsOf: second.dropFirst(sent - min(sent, first.count)))
        }
        return bytes
    }

    /// Lends what is to be sent: the second part behind the first, each of which may be empty.
    // Safe: the pointers are lent for the call; the first `copied` bytes are initialised.
    package func withParts<Result>(
        _ body: (_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) -> Result
    ) -> Result {
        let first = UnsafeRawBufferPointer(start: memory.start, count: copied)
        guard !lent.isEmpty else { return body(first, UnsafeRawBufferPointer(start: nil, count: 0)) }
        return lent.withUnsafeBytes { body(first, $0) }
    }

    /// Forgets everything; the memory stays unless it is more than that.
    package mutating func removeAll(keepingAtMost capacity: Int = .max) {
        copied = 0
        if !lent.isEmpty { lent = [] }
        guard memory.capacity > capacity else { return }
        memory.start.deallocate()
        memory = Memory(capacity: max(capacity, 16))
    }

    // MARK: Appending

    /// Appends content, which is lent when it is large.
    package mutating func append(content: [UInt8]) {
        guard content.count >= OutputBuffer.lentLength, lent.isEmpty else { return append(content) }
        lent = content
    }

    package mutating func append(_ bytes: [UInt8]) {
        // Safe: the bytes are borrowed for the call.
        bytes.withUnsafeBytes { append($0) }
    }

    package mutating func append(_ bytes: ArraySlice<UInt8>) {
        // Safe: the bytes are borrowed for the call.
        bytes.withUnsafeBytes { append($0) }
    }

    /// Appends a constant.
    @inline(__always)
    package mutating func append(literal: StaticString) {
        // Safe: the bytes of a literal live as long as the process.
        append(UnsafeRawBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    /// Appends text in UTF-8.
    package mutating func append(text: String) {
        var text = text
        // Safe: the pointer does not outlive the closure.
        text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
    }

    package mutating func append(_ byte: UInt8) {
        reserve(1)
        // Safe: there is room for one byte more.
        memory.start[copied] = byte
        copied += 1
    }

    /// Appends a number that is not negative.
    package mutating func append(decimal number: Int) {
        var divisor: UInt = 1
        // Safe: the divisor is never above the magnitude, and a digit fits in a byte.
        while number.magnitude / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            append(0x30 + UInt8(number.magnitude / divisor % 10))
            divisor /= 10
        }
    }

    // Safe: room is made before the copy; the bytes are not those of this buffer, which lends them to nobody who appends.
    @inline(__always)
    package mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress else { return }
        reserve(bytes.count)
        UnsafeMutableRawPointer(memory.start + copied).copyMemory(from: start, byteCount: bytes.count)
        copied += bytes.count
    }

    /// Makes room for so many more bytes, before which nothing is lent any more.
    @inline(__always)
    private mutating func reserve(_ additional: Int) {
        if !lent.isEmpty { copyLent() }
        if memory.capacity - copied < additional { grow(by: additional) }
    }

    @inline(never)
    private mutating func copyLent() {
        let content = lent
        lent = []
        append(content)
    }

    // Safe: the new memory is larger than the old one, which nothing refers to any more.
    @inline(never)
    private mutating func grow(by additional: Int) {
        let larger = Memory(capacity: max(memory.capacity * 2, copied + additional))
        larger.start.moveInitialize(from: memory.start, count: copied)
        memory.start.deallocate()
        memory = larger
    }
}
