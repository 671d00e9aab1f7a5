/// Pieces of JSON that were encoded ahead of time, one after another: writing one is one copy.
///
/// A class that owns plain memory, so that reaching a piece costs no reference counting.
///
/// Safe: unchecked, because nothing changes after `init`.
final class EncodedList: @unchecked Sendable {
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    /// Where each piece ends.
    private let ends: UnsafeMutableBufferPointer<Int>

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
        var pieces: [UInt8] = []
        var ends: [Int] = []
        for element in elements {
            var writer = JSONWriter(capacity: 1024)
            body(&writer, element)
            pieces += writer.written.dropFirst(brackets).dropLast(brackets)
            ends.append(pieces.count)
        }
        bytes = .allocate(capacity: pieces.count)
        _ = bytes.initialize(from: pieces)
        self.ends = .allocate(capacity: ends.count)
        _ = self.ends.initialize(from: ends)
    }

    deinit {
        bytes.deallocate()
        ends.deallocate()
    }

    /// The number of pieces.
    var count: Int { ends.count }

    /// Lends one piece for as long as the list is kept.
    // Safe: ends are in order and at most the count; an index outside of the list traps.
    subscript(_ index: Int) -> UnsafeBufferPointer<UInt8> {
        precondition(ends.indices.contains(index), "There is no such piece.")
        let start = index == 0 ? 0 : ends[index - 1]
        return UnsafeBufferPointer(rebasing: bytes[start..<ends[index]])
    }
}
