import HTTP1
import LegCrampRules

/// The service: every route with its answer, without a socket.
package final class API: Sendable {
    /// What an operator can choose.
    package struct Configuration: Sendable {
        /// Which web pages may read answers.
        package var crossOrigin = CrossOriginPolicy.anyOrigin
        /// The region whose emergency number is told when a profile names none (ISO 3166-1, two letters).
        package var region: String?
        /// Whether the instance takes traffic; `/health/ready` answers 503 while it does not.
        package var isReady: @Sendable () -> Bool = { true }
        /// What `/metrics` answers; without it there is no such path.
        package var metrics: (@Sendable (_ format: MetricsFormat) -> [UInt8])?
        /// Whether `/metrics` is left to the private listener.
        package var hidesMetrics = false

        /// The defaults.
        package init() {}
    }

    /// What a POST or QUERY to a path computes.
    private enum Computation: Sendable {
        case assess
        case redFlags
        case differentiate
    }

    /// What a GET to a path asks that changes from one request to the next.
    private enum LiveContent: Sendable {
        case readiness
        case search
        case metrics
    }

    /// A path that exists; a class, so that finding it costs one reference.
    private final class Resource: Sendable {
        let route: Route
        let prepared: PreparedResource?
        let computation: Computation?
        let live: LiveContent?

        init(
            _ route: Route, prepared: PreparedResource? = nil, computation: Computation? = nil,
            live: LiveContent? = nil
        ) {
            self.route = route
            self.prepared = prepared
            self.computation = computation
            self.live = live
        }

        var allow: String {
            let get = prepared != nil || live != nil
            return (get ? ["GET", "HEAD"] : []).joined(separator: ", ")
                + (computation == nil ? "" : (get ? ", " : "") + "POST, QUERY") + ", OPTIONS"
        }
    }

    private static let metricsPath = "/metrics"
    private static let json = "application/json"
    /// A query of thousands of unknown parameters gets an answer of bounded length.
    private static let mostParameterFaults = 20
    private static let jsonAlone = [json]
    private static let assessmentTypes = [json, "text/plain"]
    private static let plain = "text/plain; charset=utf-8"
    private static let security = Field("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
    private static let acceptQuery = Field("Accept-Query", "application/json")
    private static let accept = [Field("Accept", json), acceptQuery, Field("Accept-Post", json)]

    /// What the rules and the content are, as 32 hexadecimal digits.
    package let digest: String
    private let configuration: Configuration
    private let encoder: AssessmentEncoder
    /// Every route, each at the place of its number.
    package let routes: [Route]
    private let starRoute: Route
    private let resources: [PathKey: Resource]
    /// What the private listener serves: probes and metrics.
    private let operationResources: [PathKey: Resource]
    private let filters: [String: [String: PreparedResource]]
    private let hints: [(prefix: String, route: Route, hint: String, ids: [String])]

    /// Lays out every GET resource.
    ///
    /// - Throws: when the embedded contract cannot be read; a test proves that it can.
    package init(_ configuration: Configuration = Configuration()) throws(ContractYAML.Fault) {
        self.configuration = configuration
        var documents = Documents()
        digest = documents.digest
        documents.finish(digest: digest, contract: Contract.yaml, contractJSON: try Contract.json())
        encoder = AssessmentEncoder(library: Library(digest: digest), defaultRegion: configuration.region?.uppercased())
        var routes = RouteTable()
        hints = documents.hints.map { ($0.prefix, routes[$0.route], $0.hint, $0.ids) }

        var resources: [PathKey: Resource] = [:]
        var filters: [String: [String: PreparedResource]] = [:]
        var computations: [String: Computation] = [
            "/assess": .assess, "/red-flags": .redFlags, "/differentiate": .differentiate,
        ]
        for document in documents.all {
            let computation = computations.removeValue(forKey: document.path)
            let prepared = PreparedResource(
                document, route: routes[document.route],
                fields: [API.security] + (computation == nil ? [] : [API.acceptQuery]))
            if let mark = document.path.utf8.firstIndex(of: UInt8(ascii: "?")) {
                let query = String(document.path[mark...].dropFirst())
                filters[document.route, default: [:]][query] = prepared
            } else {
                resources[PathKey(document.path)] = Resource(
                    prepared.route, prepared: prepared, computation: computation)
            }
        }
        for (path, computation) in computations {
            resources[PathKey(path)] = Resource(routes[path], computation: computation)
        }
        func add(_ path: String, _ live: LiveContent) {
            resources[PathKey(path)] = Resource(routes[path], live: live)
        }
        add("/health/ready", .readiness)
        add(SearchEndpoint.path, .search)
        if configuration.metrics != nil { add(API.metricsPath, .metrics) }
        let operations = ["/health/live", "/health/ready", API.metricsPath].map { PathKey($0) }
        operationResources = resources.filter { operations.contains($0.key) }
        if configuration.hidesMetrics { resources[PathKey(API.metricsPath)] = nil }
        self.resources = resources
        starRoute = routes["*"]
        self.routes = routes.all
        self.filters = filters
    }

    /// Makes search, which the first answers do not need; who searches earlier waits for it.
    package static func prepareRest() { _ = SearchEndpoint.shared }

    /// Fields that go on every response, errors of the protocol layer included.
    package static func commonFields(_ configuration: Configuration) -> [Field] {
        [
            Field("Server", "legcramps"), Field("X-Content-Type-Options", "nosniff"),
            Field("Referrer-Policy", "no-referrer"), Field("Cross-Origin-Resource-Policy", "cross-origin"),
        ] + configuration.crossOrigin.commonFields
    }

    /// Fields that depend on the origin of a request, for what is answered before `respond` is asked.
    package func crossOriginFields(for request: Request) -> [Field] { configuration.crossOrigin.fields(for: request) }

    /// Answers a request.
    package func respond(to request: Request) -> Response {
        let (found, canonicalPath) = resource(at: request.path)
        return respond(to: request, found, canonicalPath: canonicalPath)
    }

    /// Answers a request to the private listener, which serves probes and metrics and nothing else.
    package func respondPrivately(to request: Request) -> Response {
        respond(to: request, operationResources[PathKey(request.path)], isPrivate: true)
    }

    private func respond(
        to request: Request, _ found: Resource?, canonicalPath: String? = nil, isPrivate: Bool = false
    ) -> Response {
        let crossOrigin = configuration.crossOrigin.fields(for: request)
        if request.method == .options {
            if request.fields["access-control-request-method"] != nil {
                return configuration.crossOrigin.preflight(request, route: found?.route)
            }
            if request.path.elementsEqual("*".utf8) {
                return Response(
                    .noContent, fields: [Field("Allow", "GET, HEAD, POST, QUERY, OPTIONS")] + crossOrigin,
                    route: starRoute)
            }
        }
        guard request.method.isKnown else {
            return refuse(.methodNotImplemented, request, fields: crossOrigin, route: found?.route)
        }
        guard let found else { return notFound(request, fields: crossOrigin, isPrivate: isPrivate) }
        switch request.method {
        case .get, .head:
            switch found.live {
            case .readiness: return readiness(request, found.route, fields: crossOrigin)
            case .search: return search(request, found.route, fields: crossOrigin)
            case .metrics: return metrics(request, found.route, fields: crossOrigin)
            case nil: break
            }
            if let prepared = found.prepared {
                let location = canonicalPath.map { [Field("Content-Location", $0)] } ?? []
                return get(prepared, request, fields: crossOrigin, location: location)
            }
        case .post, .query:
            if let computation = found.computation { return compute(computation, found.route, request, crossOrigin) }
        case .options:
            var fields = [Field("Allow", found.allow)]
            if found.computation != nil { fields += [API.acceptQuery, Field("Accept-Post", API.json)] }
            return Response(.noContent, fields: fields + crossOrigin, route: found.route)
        default: break
        }
        return refuse(
            .methodNotAllowed, request, fields: [Field("Allow", found.allow)] + crossOrigin, route: found.route)
    }

    // MARK: Finding

    /// The resource at a path, and where the same content stands under its own name when it was asked for by another one.
    private func resource(at path: ArraySlice<UInt8>) -> (Resource?, canonicalPath: String?) {
        if let found = resources[PathKey(path)] { return (found, nil) }
        let decoded = path.contains(UInt8(ascii: "%")) ? PercentEncoding.decode(path) : path
        guard let decoded else { return (nil, nil) }
        if path.count != decoded.count, let found = resources[PathKey(decoded)] { return (found, nil) }
        let prefix = "/medications/"
        guard decoded.starts(with: prefix.utf8) else { return (nil, nil) }
        let name = String(decoding: decoded.dropFirst(prefix.utf8.count), as: UTF8.self)
        guard !name.contains("/"), let medicine = Medicine.named(name) else { return (nil, nil) }
        let canonicalPath = prefix + medicine.id
        return (resources[PathKey(canonicalPath)], canonicalPath)
    }

    private func notFound(_ request: Request, fields: [Field], isPrivate: Bool) -> Response {
        if isPrivate {
            let hint = "This listener serves \(API.metricsPath), /health/live and /health/ready."
            return refuse(.notFound(hint: hint), request, fields: fields, route: nil)
        }
        let path = String(decoding: PercentEncoding.decode(request.path) ?? request.path, as: UTF8.self)
        for family in hints where path.hasPrefix(family.prefix) {
            let given = String(path.dropFirst(family.prefix.count).prefix(64)).lowercased()
            let close =
                family.prefix == "/medications/"
                ? Medicine.suggestions(for: given).map(\.id) : EditDistance.closest(to: given, among: family.ids)
            let suggestion = close.isEmpty ? "" : " Did you mean \(close.joined(separator: ", "))?"
            return refuse(
                .notFound(hint: "There is no item of that name. \(family.hint)\(suggestion)"), request, fields: fields,
                route: family.route)
        }
        return refuse(
            .notFound(hint: "Nothing is served at this path. GET / lists what there is."), request, fields: fields,
            route: nil)
    }

    // MARK: Answering

    private func get(
        _ prepared: PreparedResource, _ request: Request, fields: [Field], location: [Field]
    ) -> Response {
        var prepared = prepared
        if let query = request.query, !query.isEmpty {
            switch filter(prepared, query) {
            case .success(let filtered): prepared = filtered
            case .failure(let faults):
                return APIError.invalidParameters(faults: faults.count).problem
                    .response(to: request, faults: faults.list, fields: fields, route: prepared.route)
            }
        }
        guard Negotiation.accepts(request.fields, prepared.mediaType) else {
            return refuse(.notAcceptable([prepared.mediaType]), request, fields: fields, route: prepared.route)
        }
        return prepared.answer(to: request, fields: location + fields)
            ?? refuse(.preconditionFailed, request, fields: fields, route: prepared.route)
    }

    private struct Faults: Error {
        let list: [Fault]
        var count: Int { list.count }
    }

    /// The part of a list that a query asks for.
    private func filter(_ whole: PreparedResource, _ query: ArraySlice<UInt8>) -> Result<PreparedResource, Faults> {
        let known = filters[whole.route.template] ?? [:]
        let names = Set(known.keys.compactMap { $0.split(separator: "=").first.map(String.init) }).sorted()
        let parameters = query.split(separator: UInt8(ascii: "&")).map { PercentEncoding.parameter($0) }
        var faults: [Fault] = []
        for (name, _) in parameters where !names.contains(name) && faults.count < API.mostParameterFaults {
            faults.append(
                Fault(
                    "?\(name.utf8.count <= 64 ? name : "")", .unknownParameter,
                    names.isEmpty ? "This address takes no parameters." : "This parameter is not known here.",
                    allowed: names, didYouMean: EditDistance.closest(to: name, among: names)))
        }
        if parameters.count > 1, faults.isEmpty {
            faults.append(Fault("?\(names.first ?? "")", .repeatedParameter, "Give this parameter once."))
        }
        guard faults.isEmpty else { return .failure(Faults(list: faults)) }
        guard let (name, value) = parameters.first else { return .success(whole) }
        let wanted = name == "class" ? Medicine.named(value)?.id ?? value : value.uppercased()
        guard let found = known["\(name)=\(wanted)"] else {
            let allowed = known.keys.sorted().compactMap { $0.split(separator: "=").last.map(String.init) }
            return .failure(
                Faults(list: [Fault("?\(name)", .unknownOption, "This value is not known here.", allowed: allowed)]))
        }
        return .success(found)
    }

    private func readiness(_ request: Request, _ route: Route, fields: [Field]) -> Response {
        guard configuration.isReady() else {
            return refuse(.stopping, request, fields: [Field("Retry-After", "5")] + fields, route: route)
        }
        let own = [Field("Content-Type", API.json), Field("Cache-Control", "no-store")]
        return Response(.ok, fields: own + fields, content: .bytes(Array("{\"status\":\"ready\"}".utf8)), route: route)
    }

    private func metrics(_ request: Request, _ route: Route, fields: [Field]) -> Response {
        let formats = MetricsFormat.allCases
        guard let chosen = Negotiation.choose(request.fields, from: formats.map(\.mediaType)),
            let format = formats.first(where: { $0.mediaType == chosen }), let metrics = configuration.metrics
        else { return refuse(.notAcceptable(formats.map(\.mediaType)), request, fields: fields, route: route) }
        let own = [
            Field("Content-Type", format.contentType), Field("Cache-Control", "no-store"), Field("Vary", "Accept"),
        ]
        return Response(.ok, fields: own + fields, content: .bytes(metrics(format)), route: route)
    }

    private func search(_ request: Request, _ route: Route, fields: [Field]) -> Response {
        guard Negotiation.accepts(request.fields, API.json) else {
            return refuse(.notAcceptable([API.json]), request, fields: fields, route: route)
        }
        do throws(SearchEndpoint.InvalidParameters) {
            let content = try SearchEndpoint.shared.answer(request.query ?? [])
            let own = [
                Field("Content-Type", API.json), Field("Cache-Control", "no-store"), Field("Vary", "Accept"),
                API.security,
            ]
            return Response(.ok, fields: own + fields, content: .bytes(content), route: route)
        } catch {
            return APIError.invalidParameters(faults: error.faults.count).problem
                .response(to: request, faults: error.faults, fields: fields, route: route)
        }
    }

    private func compute(
        _ computation: Computation, _ route: Route, _ request: Request, _ crossOrigin: [Field]
    ) -> Response {
        let offers = computation == .assess ? API.assessmentTypes : API.jsonAlone
        guard let mediaType = Negotiation.choose(request.fields, from: offers) else {
            return refuse(.notAcceptable(offers), request, fields: crossOrigin, route: route)
        }
        if request.fields.listMembers("content-encoding").contains(where: { $0.lowercasedText != "identity" }) {
            return refuse(.unsupportedContentCoding, request, fields: API.accept + crossOrigin, route: route)
        }
        var types = request.fields.values("content-type")
        guard let type = types.next(), types.next() == nil, Negotiation.isJSON(type) else {
            return refuse(.unsupportedMediaType, request, fields: API.accept + crossOrigin, route: route)
        }
        guard !request.content.isEmpty else { return refuse(.emptyContent, request, fields: crossOrigin, route: route) }
        let statement: Profile.Statement
        switch API.read(request.content) {
        case .success(let read): statement = read
        case .failure(.malformed(let error)):
            return refuse(.malformedJSON(error), request, fields: crossOrigin, route: route)
        case .failure(.invalid(let faults)):
            return APIError.invalidProfile(faults: faults.count).problem
                .response(to: request, faults: faults, fields: crossOrigin, route: route)
        }
        let assessment = assess(Profile(statement))
        let content: [UInt8]
        switch computation {
        case .assess where mediaType == "text/plain":
            content = AssessmentNote.text(assessment, region: encoder.region(of: assessment.profile))
        case .assess: content = encoder.assessment(assessment)
        case .redFlags: content = encoder.redFlags(assessment)
        case .differentiate: content = encoder.differentiation(assessment)
        }
        let fields = [
            Field("Content-Type", mediaType == "text/plain" ? API.plain : mediaType),
            Field("Cache-Control", "no-store"), Field("Vary", "Accept"), API.security, API.acceptQuery,
        ]
        return Response(.ok, fields: fields + crossOrigin, content: .bytes(content), route: route)
    }

    private func refuse(_ error: APIError, _ request: Request, fields: [Field], route: Route?) -> Response {
        error.problem.response(to: request, fields: fields, route: route)
    }

    /// Assesses a profile without a request: the same content as `POST /assess`.
    package func assessment(of statement: Profile.Statement, asText: Bool) -> [UInt8] {
        let assessment = assess(Profile(statement))
        return asText
            ? AssessmentNote.text(assessment, region: encoder.region(of: assessment.profile))
            : encoder.assessment(assessment)
    }
}
