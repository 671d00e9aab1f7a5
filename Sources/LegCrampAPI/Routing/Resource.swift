import HTTP1

/// A path that exists.
///
/// A class, so that finding it costs one reference.
final class Resource: Sendable {
    /// What a POST or QUERY to a path computes.
    enum Computation: Sendable {
        case assess
        case redFlags
        case differentiate
    }

    /// What a GET asks that changes from one request to the next.
    enum LiveContent: CaseIterable, Sendable {
        case readiness
        case search
        case searchPage
        case metrics

        var path: String {
            switch self {
            case .readiness: "/health/ready"
            case .search: SearchEndpoint.path
            case .searchPage: SearchPage.path
            case .metrics: "/metrics"
            }
        }
    }

    /// How GET is answered.
    enum Reading: Sendable {
        case none
        /// One for each media type; the first is for those who accept any.
        case prepared([PreparedResource])
        /// A page or a picture for people, laid out when it is first asked for.
        case page(PageResource)
        case live(LiveContent)
    }

    let route: Route
    let reading: Reading
    let computation: Computation?
    /// The methods, as `Allow` lists them.
    let allow: String

    init(_ route: Route, _ reading: Reading, computation: Computation? = nil) {
        self.route = route
        self.reading = reading
        self.computation = computation
        var methods: [String] = []
        if case .none = reading {} else { methods += ["GET", "HEAD"] }
        if computation != nil { methods += ["POST", "QUERY"] }
        allow = (methods + ["OPTIONS"]).joined(separator: ", ")
    }
}
