import HTTP1
import LegCrampRules

/// The service: every route with its answer, without a socket.
package final class API: Sendable {
    /// What a head, without its content, leads to.
    private enum Decision {
        case answer(Response)
        /// The content is to be read; the media type is that of the answer.
        case compute(Resource.Computation, Route, mediaType: String)
    }

    /// What the rules and the content are, as 32 hexadecimal digits.
    package let digest: String
    let configuration: Configuration
    let encoder: AssessmentEncoder
    /// The templates of all routes, each at the place of its number: never with a value from a request.
    package let routeTemplates: [String]
    private let starRoute: Route
    private let resources: ResourceTable
    /// What the private listener serves: probes and metrics.
    private let operationResources: ResourceTable
    let filters: ListFilters
    private let preconditions = Fields.Names(["if-match", "if-none-match"])
    /// Whether no answer depends on the origin.
    private let isOpenToAnyOrigin: Bool
    private let hints: [(prefix: String, route: Route, hint: String, ids: [String])]

    /// Lays out what the digest covers and what answers to profiles repeat.
    package init(_ configuration: Configuration = Configuration()) {
        self.configuration = configuration
        isOpenToAnyOrigin = configuration.crossOrigin == .anyOrigin
        var documents = Documents()
        digest = documents.digest
        let region = configuration.region?.uppercased()
        documents.finish(digest: digest, region: region)
        encoder = AssessmentEncoder(library: Library(digest: digest), defaultRegion: region)
        var routes = RouteTable()
        hints = (documents.hints + [PageResource.hint]).map { ($0.prefix, routes[$0.route], $0.hint, $0.ids) }

        var representations: [String: [PreparedResource]] = [:]
        var filters = ListFilters()
        var computations: [String: Resource.Computation] = [
            "/assess": .assess, "/red-flags": .redFlags, "/differentiate": .differentiate,
        ]
        for document in documents.all {
            let computed = computations[document.path] != nil
            let prepared = PreparedResource(
                document, route: routes[document.route], fields: computed ? [API.acceptQuery] : [])
            if let mark = document.path.utf8.firstIndex(of: UInt8(ascii: "?")) {
                filters.add(prepared, for: String(document.path[mark...].dropFirst()))
            } else {
                representations[document.path, default: []].append(prepared)
            }
        }
        var resources: [String: Resource] = [:]
        for document in documents.all {
            let path = document.path
            guard resources[path] == nil, let prepared = representations[path] else { continue }
            resources[path] = Resource(
                prepared[0].route, .prepared(prepared), computation: computations.removeValue(forKey: path))
        }
        for (path, computation) in computations {
            resources[path] = Resource(routes[path], .none, computation: computation)
        }
        for page in PageResource.all {
            resources[page.path] = Resource(routes[page.route], .page(page))
        }
        for live in Resource.LiveContent.allCases where live != .metrics || configuration.metrics != nil {
            resources[live.path] = Resource(routes[live.path], .live(live))
        }
        let metrics = Resource.LiveContent.metrics.path
        let operations = ["/health/live", Resource.LiveContent.readiness.path, metrics]
        operationResources = ResourceTable(resources.filter { operations.contains($0.key) })
        if configuration.hidesMetrics { resources[metrics] = nil }
        self.resources = ResourceTable(resources)
        starRoute = routes["*"]
        routeTemplates = routes.templates
        self.filters = filters
    }

    /// Makes what the first answers do not need; who asks for it earlier waits for it.
    package func prepareRest() {
        // The tables of the rules first: most who ask send a profile.
        _ = assessment(of: Profile.Statement(), asText: false)
        for resource in resources.all {
            guard case .prepared(let representations) = resource.reading else { continue }
            for representation in representations { representation.prepare() }
        }
        _ = SearchEndpoint.shared
    }

    /// Fields that go on every response, errors of the protocol layer included.
    package static func commonFields(_ configuration: Configuration) -> [Field] {
        [
            Field("Server", "legcramps"), Field("X-Content-Type-Options", "nosniff"),
            Field("Referrer-Policy", "no-referrer"), Field("Cross-Origin-Resource-Policy", "cross-origin"),
        ] + configuration.crossOrigin.commonFields
    }

    /// Fields that depend on the origin of a request, for what is answered before `respond` is asked.
    package func crossOriginFields(for request: Request) -> [Field] {
        configuration.crossOrigin.fields(for: request.fields)
    }

    /// Fields that an answer of the protocol layer has in common with those of the service to the same request.
    package static func refusalFields(_ configuration: Configuration, for request: Fields) -> [Field] {
        configuration.crossOrigin.fields(for: request)
    }

    /// The refusal that a request earns whatever its content; `nil` when it earns none.
    package func refusal(ofHead request: Request) -> Response? {
        let crossOrigin = configuration.crossOrigin.fields(for: request.fields)
        let (found, canonicalPath) = resource(at: request.path)
        guard case .answer(let response) = decide(request, found, canonicalPath, crossOrigin),
            response.status.code >= 400
        else { return nil }
        return response
    }

    /// Answers a request.
    package func respond(to request: Request) -> Response {
        // Most requests are these, and nothing but the path decides their answer.
        if case .get = request.method, request.queryRange == nil, request.fields.lack(preconditions), isOpenToAnyOrigin,
            Negotiation.acceptsAnything(request.fields), let prepared = resources.prepared(for: request)
        {
            return prepared.plainAnswer
        }
        if let found = resources[request] { return respond(to: request, found, nil) }
        let (found, canonicalPath) = resource(at: request.path)
        return respond(to: request, found, canonicalPath)
    }

    /// Answers a request to the private listener, which serves probes and metrics and nothing else.
    package func respondPrivately(to request: Request) -> Response {
        respond(to: request, operationResources[request.path], nil, isPrivate: true)
    }

    private func respond(
        to request: Request, _ found: Resource?, _ canonicalPath: String?, isPrivate: Bool = false
    ) -> Response {
        let crossOrigin = configuration.crossOrigin.fields(for: request.fields)
        // Most requests are these, and nothing that is decided before reading concerns them.
        if let found, case .get = request.method, let answer = read(found, canonicalPath, request, crossOrigin) {
            return answer
        }
        switch decide(request, found, canonicalPath, crossOrigin, isPrivate: isPrivate) {
        case .answer(let response): return response
        case .compute(let computation, let route, let mediaType):
            return compute(computation, route, mediaType, request, crossOrigin)
        }
    }

    private func decide(
        _ request: Request, _ found: Resource?, _ canonicalPath: String?, _ crossOrigin: [Field],
        isPrivate: Bool = false
    ) -> Decision {
        if case .options = request.method {
            if request.fields["access-control-request-method"] != nil {
                return .answer(configuration.crossOrigin.preflight(request, route: found?.route))
            }
            if request.path.elementsEqual("*".utf8) {
                let allow = Field("Allow", "GET, HEAD, POST, QUERY, OPTIONS")
                return .answer(Response(.noContent, fields: [allow] + crossOrigin, route: starRoute))
            }
        }
        guard request.method.isKnown else {
            return .answer(refuse(.methodNotImplemented, request, fields: crossOrigin, route: found?.route))
        }
        guard let found else { return .answer(notFound(request, fields: crossOrigin, isPrivate: isPrivate)) }
        switch request.method {
        case .get, .head:
            if let answer = read(found, canonicalPath, request, crossOrigin) { return .answer(answer) }
        case .post, .query:
            guard let computation = found.computation else { break }
            do throws(Refusal) {
                let mediaType = try mediaType(of: computation, request, crossOrigin, found.route)
                return .compute(computation, found.route, mediaType: mediaType)
            } catch {
                return .answer(error.response)
            }
        case .options:
            var fields = [Field("Allow", found.allow)]
            if found.computation != nil { fields += [API.acceptQuery, Field("Accept-Post", API.json)] }
            return .answer(Response(.noContent, fields: fields + crossOrigin, route: found.route))
        default: break
        }
        let fields = [Field("Allow", found.allow)] + crossOrigin
        return .answer(refuse(.methodNotAllowed, request, fields: fields, route: found.route))
    }

    // MARK: Finding

    /// The resource at a path, and where the same content stands under its own name when it was asked for by another one.
    private func resource(at path: ArraySlice<UInt8>) -> (Resource?, canonicalPath: String?) {
        if let found = resources[path] { return (found, nil) }
        let decoded = path.contains(UInt8(ascii: "%")) ? PercentEncoding.decode(path) : path
        guard let decoded else { return (nil, nil) }
        if path.count != decoded.count, let found = resources[decoded] { return (found, nil) }
        let prefix = "/medications/"
        guard decoded.starts(with: prefix.utf8) else { return (nil, nil) }
        let name = String(decoding: decoded.dropFirst(prefix.utf8.count), as: UTF8.self)
        guard !name.contains("/"), let medicine = Medicine.named(name) else { return (nil, nil) }
        let canonicalPath = prefix + medicine.id
        return (resources[Array(canonicalPath.utf8)[...]], canonicalPath)
    }

    private func notFound(_ request: Request, fields: [Field], isPrivate: Bool) -> Response {
        if isPrivate {
            let hint = "This listener serves \(Resource.LiveContent.metrics.path), /health/live and /health/ready."
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

    /// Assesses a profile without a request: the same content as `POST /assess`.
    package func assessment(of statement: Profile.Statement, asText: Bool) -> [UInt8] {
        let assessment = assess(Profile(statement))
        return asText
            ? AssessmentNote.text(assessment, region: encoder.region(of: assessment.profile))
            : encoder.assessment(assessment)
    }
}
