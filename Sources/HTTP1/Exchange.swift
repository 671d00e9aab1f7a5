/// A request and its final response, for logs and metrics; nothing in it is content of the request.
package struct Exchange: Sendable {
    /// `nil` when the request line did not begin with one.
    package let method: Method?
    /// What the handler named, `nil` when the path names nothing or no handler was asked.
    package let route: Route?
    package let status: Int
    /// Bytes of content sent: 0 for HEAD, 204 and 304.
    package let contentLength: Int
    package let requestID: RequestID
    /// Where it stands in the trace of the caller, if there is one.
    package let trace: TraceSpan?
    /// When the first byte of the request was seen.
    package let started: Instant
    /// When the response was laid out, by the clock of the context.
    package let ended: Instant
    /// Why the protocol layer refused the request, `nil` when a handler answered.
    package let error: ProtocolError?
}
