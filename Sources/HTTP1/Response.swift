/// Answers a request: called on the queue that owns the connection, so it must not block.
package typealias Handler = @Sendable (Request) -> Response

/// What a handler answers; the encoder adds `Content-Length`, `Date`, `X-Request-Id`, `Connection` and the common fields.
package struct Response: Sendable {
    /// The content of a response.
    package enum Content: Sendable {
        case none
        case bytes([UInt8])
        /// Status and most fields come from the head.
        case headed(ResponseHead, [UInt8])
        /// Status and fields come from it too.
        case prepared(PreparedResponse)

        /// What is sent, nothing when there is no content.
        package var bytes: [UInt8] {
            switch self {
            case .none: []
            case .bytes(let bytes), .headed(_, let bytes): bytes
            case .prepared(let prepared): prepared.content
            }
        }
    }

    /// That of the head when the content has one, or is prepared.
    package var status: Status
    /// Sent in this order; with a head or prepared content they are sent in addition to its own.
    package var fields: [Field]
    package var content: Content
    /// For logs and metrics; `nil` when the path names nothing.
    package var route: Route?
    /// Whether the connection closes after this response.
    package var closes: Bool

    package init(
        _ status: Status, fields: [Field] = [], content: Content = .none, route: Route? = nil, closes: Bool = false
    ) {
        self.status = status
        self.fields = fields
        self.content = content
        self.route = route
        self.closes = closes
    }

    /// Whether its fields are grammatical and its status is final: anything else would break the wire.
    @inline(__always)
    var isSendable: Bool { (fields.isEmpty || fields.allSatisfy(\.isAllowed)) && status.code >= 200 }

    /// A response whose head was laid out at start-up.
    package init(_ head: ResponseHead, content: [UInt8], fields: [Field] = [], route: Route? = nil) {
        self.init(head.status, fields: fields, content: .headed(head, content), route: route)
    }

    /// A response laid out at start-up.
    package init(_ prepared: PreparedResponse, fields: [Field] = [], route: Route? = nil) {
        self.init(prepared.status, fields: fields, content: .prepared(prepared), route: route)
    }
}
