/// Where the content of a request is.
enum ContentPlace: Sendable {
    /// In the bytes that hold the head, where it is relative to their origin.
    case among(Range<Int>)
    /// In bytes of its own, because the transfer coding was removed.
    case decoded([UInt8])
}

/// A complete request: views over the bytes received, which a handler gives back by returning.
package struct Request: Sendable {
    package let method: Method
    package let version: Version
    /// As sent, without the query: begins with `/`, or is `*` for `OPTIONS *`.
    ///
    /// An absolute form is reduced to its path, an empty one to `/`. Percent-encoding is well-formed, encodes UTF-8
    /// without NUL, and dot segments stay below the root; nothing is decoded or normalised.
    package var path: ArraySlice<UInt8> { fields.bytes[pathRange] }
    /// Where the path lies in the bytes of the fields.
    package let pathRange: Range<Int>
    /// As sent, without the question mark; `nil` when there is none.
    package var query: ArraySlice<UInt8>? { queryRange.map { fields.bytes[$0] } }
    /// Where the query lies in the bytes of the fields.
    package let queryRange: Range<Int>?
    package let fields: Fields
    /// Complete, with the transfer coding removed.
    package var content: ArraySlice<UInt8> {
        switch place {
        case .among(let range): fields.bytes(range)
        case .decoded(let bytes): bytes[...]
        }
    }
    /// From `X-Request-Id` when that is 1 to 64 of `A-Z a-z 0-9 . _ -`, otherwise generated.
    package let id: RequestID
    /// Whom the connection comes from, `nil` without one.
    package let peer: Peer?
    private let place: ContentPlace

    /// - Parameters:
    ///   - path: where it lies in the bytes that the fields are a view over, as does the query.
    init(
        method: Method, version: Version, path: Range<Int>, query: Range<Int>?, fields: Fields,
        content: ContentPlace, id: RequestID, peer: Peer?
    ) {
        self.method = method
        self.version = version
        pathRange = path
        queryRange = query
        self.fields = fields
        place = content
        self.id = id
        self.peer = peer
    }

    /// A request without a connection, for tests and offline use: nothing is validated.
    ///
    /// - Parameters:
    ///   - target: in origin form, or `*`.
    ///   - fields: names in any case, values without surrounding blanks.
    package init(
        _ method: Method, _ target: String, fields: [(String, String)] = [], content: [UInt8] = [],
        version: Version = .http11, peer: Peer? = nil
    ) {
        var bytes = Array(target.utf8)
        let mark = bytes.firstIndex(of: 0x3F)
        let targetEnd = bytes.count
        var lines = FieldTable()
        for (name, value) in fields {
            let nameStart = bytes.count
            bytes.append(contentsOf: name.utf8)
            let valueStart = bytes.count
            bytes.append(contentsOf: value.utf8)
            lines.append(FieldLine(name: nameStart..<valueStart, value: valueStart..<bytes.count))
        }
        let view = Fields(bytes: bytes, origin: 0, lines: lines)
        self.init(
            method: method, version: version, path: 0..<(mark ?? targetEnd),
            query: mark.map { ($0 + 1)..<targetEnd }, fields: view, content: .decoded(content),
            id: view["x-request-id"].flatMap(RequestID.init) ?? RequestID(0), peer: peer)
    }
}
