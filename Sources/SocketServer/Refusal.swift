import HTTP1

/// The answer to a connection above the limit, which sends no request that anybody reads: 503 with `Retry-After`.
///
/// A state machine of its own lays it out, so that it looks like every other answer.
struct Refusal: Sendable {
    private static let request = Array("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8)
    private static let problem = Problem(
        code: "too-many-connections", status: .serviceUnavailable, title: "Too many connections",
        detail: "The server has as many connections as it can serve: try again in a second.")

    private var context: ConnectionContext

    /// - Parameter configuration: that of the server, for its common fields.
    init(configuration: ConnectionConfiguration) {
        let refusing = ConnectionConfiguration(commonFields: configuration.commonFields) { request in
            var response = Self.problem.response(requestID: request.id, fields: [Field("Retry-After", "1")])
            response.closes = true
            return response
        }
        context = ConnectionContext(configuration: refusing, now: Instant(nanoseconds: 0), date: [])
    }

    /// Appends the answer to the output of the workspace.
    mutating func append(_ workspace: inout LoopWorkspace) {
        context.date = workspace.context.date
        var connection = workspace.makeConnection()
        _ = connection.receive(Self.request, Self.request.indices, context: &context, output: &workspace.output)
    }
}
