/// Pieces of JSON that were written ahead of time, one after another: writing one is one copy.
///
/// A piece is whatever was written for it: a value with the comma behind it, the members of an object, or the start of
/// an object whose end follows later. The list owns plain memory and cannot be copied, so that reaching a piece costs
/// no reference counting.
///
/// Safe: unchecked, because nothing changes after `init`.
struct EncodedList: ~Copyable, @unchecked Sendable {
    private let bytes: UnsafeMutablePointer<UInt8>
    /// Where each piece starts, and where the last one ends.
    private let bounds: UnsafeMutablePointer<UnsafePointer<UInt8>>
    /// How many pieces there are.
    let count: Int

    /// Writes one piece for each element.
    init<Element>(_ elements: some Sequence<Element>, _ body: (inout JSONWriter, Element) -> Void) {
        var writer = JSONWriter(capacity: 4096)
        var bounds = [0]
        for element in elements {
            body(&writer, element)
            bounds.append(writer.piece.count)
        }
        count = bounds.count - 1
        // Safe: room for all and for their bounds, which is initialised at once, and for the bytes that can be read behind the last piece.
        let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: writer.piece.count + JSONWriter.padding)
        bytes.initialize(repeating: 0, count: writer.piece.count + JSONWriter.padding)
        _ = UnsafeMutableBufferPointer(start: bytes, count: writer.piece.count).update(fromContentsOf: writer.piece)
        self.bytes = bytes
        self.bounds = .allocate(capacity: bounds.count)
        for (place, bound) in bounds.enumerated() { (self.bounds + place).initialize(to: UnsafePointer(bytes + bound)) }
    }

    deinit {
        bytes.deallocate()
        bounds.deallocate()
    }

    /// Lends a piece for as long as the list is kept; behind it stand more bytes that can be read.
    // Safe: the bounds lie within the bytes and do not fall; an index outside of the list traps, a negative one too.
    @inline(__always)
    subscript(_ index: Int) -> UnsafeBufferPointer<UInt8> {
        precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "There is no such piece.")
        return UnsafeBufferPointer(start: bounds[index], count: bounds[index &+ 1] - bounds[index])
    }

    /// Lends all pieces from the first to the last of several in the same way.
    // Safe: as above.
    @inline(__always)
    subscript(_ first: Int, through last: Int) -> UnsafeBufferPointer<UInt8> {
        precondition(first >= 0 && first <= last && last < count, "There is no such piece.")
        return UnsafeBufferPointer(start: bounds[first], count: bounds[last &+ 1] - bounds[first])
    }
}

extension JSONWriter {
    /// Writes a piece that was written before.
    @inline(__always)
    mutating func piece(_ list: borrowing EncodedList, _ index: Int) { append(padded: list[index]) }

    /// Writes several pieces that were written before and follow one another, in one copy; nothing for an empty range.
    @inline(__always)
    mutating func pieces(_ list: borrowing EncodedList, _ range: Range<Int>) {
        if !range.isEmpty { append(padded: list[range.lowerBound, through: range.upperBound - 1]) }
    }
}
