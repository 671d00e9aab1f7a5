/// Pieces of JSON that were encoded ahead of time, one after another: writing one is one copy.
///
/// A class that owns plain memory, so that reaching a piece costs no reference counting.
///
/// Safe: unchecked, because nothing changes after `init`.
final class EncodedList: @unchecked Sendable {
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    /// Where each piece stands.
    private let pieces: UnsafeMutableBufferPointer<Range<Int>>

    /// Encodes one value for each element.
    convenience init<Element>(_ elements: some Sequence<Element>, _ body: (inout JSONWriter, Element) -> Void) {
        self.init(elements, trimming: 0, body)
    }

    /// Encodes the members of one object for each element, without its braces.
    convenience init<Element>(
        members elements: some Sequence<Element>, _ body: (inout JSONWriter, Element) -> Void
    ) {
        self.init(elements, trimming: 1) { json, element in json.object { body(&$0, element) } }
    }

    private init<Element>(
        _ elements: some Sequence<Element>, trimming brackets: Int, _ body: (inout JSONWriter, Element) -> Void
    ) {
        var writer = JSONWriter(capacity: 4096)
        var ranges: [Range<Int>] = []
        for element in elements {
            let start = writer.written.count
            writer.beginPiece()
            body(&writer, element)
            ranges.append(start + brackets..<writer.written.count - brackets)
        }
        // Safe: room for all, which is initialised at once.
        bytes = .allocate(capacity: writer.written.count)
        _ = bytes.initialize(fromContentsOf: writer.written)
        pieces = .allocate(capacity: ranges.count)
        _ = pieces.initialize(fromContentsOf: ranges)
    }

    deinit {
        bytes.deallocate()
        pieces.deallocate()
    }

    /// Lends one piece for as long as the list is kept.
    // Safe: pieces lie within the bytes; an index outside of the list traps.
    subscript(_ index: Int) -> UnsafeBufferPointer<UInt8> {
        precondition(pieces.indices.contains(index), "There is no such piece.")
        return UnsafeBufferPointer(rebasing: bytes[pieces[index]])
    }
}
