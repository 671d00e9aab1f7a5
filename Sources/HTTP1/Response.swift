/// Answers a request: called on the queue that owns the connection, so it must not block.
package typealias Handler = @Sendable (Request) -> Response

/// What a handler answers; the encoder adds `Content-Length`, `Date`, `X-Request-Id`, `Connection` and the common fields.
package struct Response: Sendable {
    /// The content of a response.
    package enum Content: Sendable {
        case none
        case bytes([UInt8])
        /// Status and fields come from it too.
        case prepared(PreparedResponse)
    }

    /// Ignored when the content is prepared.
    package var status: Status
    /// Sent in this order; with prepared content they are sent in addition to its own.
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
    var isSendable: Bool { fields.allSatisfy(\.isAllowed) && status.code >= 200 }

    /// A response laid out at start-up.
    package init(_ prepared: PreparedResponse, fields: [Field] = [], route: Route? = nil) {
        self.init(prepared.status, fields: fields, content: .prepared(prepared), route: route)
    }
}
