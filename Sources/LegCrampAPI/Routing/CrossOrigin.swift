import HTTP1

/// Which web pages may read answers (Fetch standard, CORS); credentials are never allowed.
package enum CrossOriginPolicy: Equatable, Sendable {
    /// Pages of any origin: the content is public and nothing is stored.
    case anyOrigin
    /// Pages of these origins only, written exactly as browsers send them.
    case only([String])

    private static let methods = "GET, HEAD, POST, QUERY, OPTIONS"
    private static let requestFields = "Content-Type, Accept, If-None-Match, X-Request-Id, traceparent, tracestate"
    private static let exposed =
        "ETag, Retry-After, X-Request-Id, RateLimit, RateLimit-Policy, Accept-Query, Content-Location, traceresponse"

    /// Fields that go on every response, errors of the protocol layer included.
    var commonFields: [Field] {
        switch self {
        case .anyOrigin:
            [
                Field("Access-Control-Allow-Origin", "*"),
                Field("Access-Control-Expose-Headers", CrossOriginPolicy.exposed),
            ]
        case .only: []
        }
    }

    /// Fields that depend on those of the request.
    func fields(for request: Fields) -> [Field] {
        guard case .only(let origins) = self else { return [] }
        // Sandboxed pages and files of any source send "null", so it names nobody.
        guard let origin = request["origin"], !origin.elementsEqual("null".utf8),
            let allowed = origins.first(where: { $0.utf8.elementsEqual(origin) })
        else { return [Field("Vary", "Origin")] }
        return [
            Field("Access-Control-Allow-Origin", allowed),
            Field("Access-Control-Expose-Headers", CrossOriginPolicy.exposed), Field("Vary", "Origin"),
        ]
    }

    /// The answer to a preflight, which comes before any other check.
    func preflight(_ request: Request, route: Route?) -> Response {
        let own = [
            Field("Access-Control-Allow-Methods", CrossOriginPolicy.methods),
            Field("Access-Control-Allow-Headers", CrossOriginPolicy.requestFields),
            Field("Access-Control-Max-Age", "86400"),
        ]
        return Response(.noContent, fields: own + fields(for: request.fields), route: route)
    }
}
