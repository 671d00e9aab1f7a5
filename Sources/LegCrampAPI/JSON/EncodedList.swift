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
    private let bounds: UnsafeMutablePointer<Int>
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
        // Safe: room for all, which is initialised at once.
        bytes = .allocate(capacity: writer.piece.count)
        _ = UnsafeMutableBufferPointer(start: bytes, count: writer.piece.count).initialize(fromContentsOf: writer.piece)
        self.bounds = .allocate(capacity: bounds.count)
        _ = UnsafeMutableBufferPointer(start: self.bounds, count: bounds.count).initialize(fromContentsOf: bounds)
    }

    deinit {
        bytes.deallocate()
        bounds.deallocate()
    }

    /// Lends a piece, or all from the first to the last of several, for as long as the list is kept.
    // Safe: the bounds lie within the bytes and do not fall; an index outside of the list traps.
    @inline(__always)
    subscript(_ first: Int, through last: Int) -> UnsafeBufferPointer<UInt8> {
        precondition(first >= 0 && first <= last && last < count, "There is no such piece.")
        let start = bounds[first]
        return UnsafeBufferPointer(start: bytes + start, count: bounds[last + 1] - start)
    }
}

extension JSONWriter {
    /// Writes a piece that was written before.
    @inline(__always)
    mutating func piece(_ list: borrowing EncodedList, _ index: Int) { append(list[index, through: index]) }

    /// Writes several pieces that were written before; those that follow one another in one copy.
    mutating func pieces(_ list: borrowing EncodedList, _ indices: [Int]) {
        guard var first = indices.first else { return }
        var last = first
        for index in indices.dropFirst() {
            // Safe: a piece is there, so the one after it has a number.
            if index != last &+ 1 {
                append(list[first, through: last])
                first = index
            }
            last = index
        }
        append(list[first, through: last])
    }
}
