import HTTP1

/// The answer to a connection above the limit, which sends no request that anybody reads: 503 with `Retry-After`.
///
/// A state machine of its own lays it out, so that it looks like every other answer.
struct Refusal: Sendable {
    private static let request = Array("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8)

    private var context: ConnectionContext

    /// - Parameters:
    ///   - configuration: that of the server, for its common fields.
    ///   - reason: why connections are refused.
    init(configuration: ConnectionConfiguration, reason: RefusalReason) {
        let problem = reason.problem
        let refusing = ConnectionConfiguration(commonFields: configuration.commonFields) { request in
            // Nobody reads what the peer sends: the fields are those of a request of which nothing is known.
            let fields = [Field("Retry-After", "1")] + configuration.refusalFields(request.fields)
            var response = problem.response(requestID: request.id, fields: fields)
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

extension RefusalReason {
    /// 503 for both: 429 is for requests in a given time (RFC 6585, section 4), and no request was read.
    fileprivate var problem: Problem {
        switch self {
        case .tooManyConnections:
            Problem(
                code: "too-many-connections", status: .serviceUnavailable, title: "Too many connections",
                detail: "The server has as many connections as it can serve: try again in a second.")
        case .tooManyFromAddress:
            Problem(
                code: "too-many-connections-from-address", status: .serviceUnavailable,
                title: "Too many connections from one address",
                detail: "Your address has as many connections as it may have: close one, or try again in a second.")
        }
    }
}
