/// Pieces of JSON that were encoded ahead of time, one after another: writing one is one copy, holding all is one array.
struct EncodedList: Sendable {
    private let bytes: [UInt8]
    /// Where each piece ends.
    private let ends: [Int32]

    /// Encodes one value for each element.
    init<Element>(_ elements: some Sequence<Element>, _ body: (inout JSONWriter, Element) -> Void) {
        self.init(elements, trimming: 0, body)
    }

    /// Encodes the members of one object for each element, without its braces.
    init<Element>(members elements: some Sequence<Element>, _ body: (inout JSONWriter, Element) -> Void) {
        self.init(elements, trimming: 1) { json, element in json.object { body(&$0, element) } }
    }

    private init<Element>(
        _ elements: some Sequence<Element>, trimming brackets: Int, _ body: (inout JSONWriter, Element) -> Void
    ) {
        var bytes: [UInt8] = []
        var ends: [Int32] = []
        for element in elements {
            var writer = JSONWriter(capacity: 1024)
            body(&writer, element)
            bytes += writer.written.dropFirst(brackets).dropLast(brackets)
            // Safe: all pieces together are far smaller than 2 GB.
            ends.append(Int32(bytes.count))
        }
        self.bytes = Array(bytes[...])
        self.ends = ends
    }

    /// Lends one piece.
    // Safe: ends are in order and at most the count.
    func withBytes<Result>(of index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let start = index == 0 ? 0 : Int(ends[index - 1])
        let end = Int(ends[index])
        return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start..<end])) }
    }
}
