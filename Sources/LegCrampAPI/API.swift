import HTTP1
import LegCrampRules

/// The service: every route with its answer, without a socket.
package final class API: Sendable {
    /// What a POST or QUERY to a path computes.
    private enum Computation: Sendable {
        case assess
        case redFlags
        case differentiate
    }

    /// What GET computes anew for each request.
    private enum Special: CaseIterable {
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

    /// What a head, without its content, leads to.
    private enum Decision {
        case answer(Response)
        /// The content is to be read; the media type is that of the answer.
        case compute(Computation, Route, mediaType: String)
    }

    /// A path that exists.
    private struct Resource: Sendable {
        let route: Route
        /// What GET answers, one for each media type; the first is for those who accept any.
        var representations: [PreparedResource] = []
        var computation: Computation?
        /// A page or a picture for people, laid out when it is first asked for.
        var page: PageResource?
        var special: Special?
        /// Where the same content stands under its own name, when it was asked for by another one.
        var canonicalPath: String?

        var allow: String {
            let get = !representations.isEmpty || page != nil || special != nil
            return (get ? ["GET", "HEAD"] : []).joined(separator: ", ")
                + (computation == nil ? "" : (get ? ", " : "") + "POST, QUERY") + ", OPTIONS"
        }
    }

    private static let json = "application/json"
    private static let svg = "image/svg+xml"
    private static let plain = "text/plain; charset=utf-8"
    private static let security = Field("Content-Security-Policy", Documents.Document.dataPolicy)
    private static let pictureSecurity = Field("Content-Security-Policy", Documents.Document.picturePolicy)
    private static let acceptQuery = Field("Accept-Query", "application/json")

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
    private let filters: ListFilters
    private let hints: [(prefix: String, route: Route, hint: String, ids: [String])]

    /// Lays out every GET resource.
    ///
    /// - Throws: when the embedded contract cannot be read; a test proves that it can.
    package init(_ configuration: Configuration = Configuration()) throws(ContractYAML.Fault) {
        self.configuration = configuration
        var documents = Documents()
        digest = documents.digest
        let region = configuration.region?.uppercased()
        documents.finish(
            digest: digest, contract: Contract.yaml, contractJSON: try Contract.json(), region: region)
        encoder = AssessmentEncoder(library: Library(digest: digest), defaultRegion: region)
        var routes = RouteTable()
        hints = (documents.hints + [PageResource.hint]).map { ($0.prefix, routes[$0.route], $0.hint, $0.ids) }

        var resources: [PathKey: Resource] = [:]
        var filters = ListFilters()
        let computations: [(String, Computation)] = [
            ("/assess", .assess), ("/red-flags", .redFlags), ("/differentiate", .differentiate),
        ]
        for document in documents.all {
            let computed = computations.contains { $0.0 == document.path }
            let prepared = PreparedResource(
                document, route: routes[document.route],
                fields: [Field("Content-Security-Policy", document.policy)] + (computed ? [API.acceptQuery] : []))
            if let mark = document.path.utf8.firstIndex(of: UInt8(ascii: "?")) {
                filters.add(prepared, for: String(document.path[document.path.index(after: mark)...]))
            } else {
                resources[PathKey(document.path), default: Resource(route: prepared.route)]
                    .representations.append(prepared)
            }
        }
        for (path, computation) in computations {
            resources[PathKey(path), default: Resource(route: routes[path])].computation = computation
        }
        for page in PageResource.all {
            resources[PathKey(page.path)] = Resource(route: routes[page.route], page: page)
        }
        for special in Special.allCases where special != .metrics || configuration.metrics != nil {
            resources[PathKey(special.path)] = Resource(route: routes[special.path], special: special)
        }
        let operations = ["/health/live", Special.readiness.path, Special.metrics.path].map { PathKey($0) }
        operationResources = resources.filter { operations.contains($0.key) }
        if configuration.hidesMetrics { resources[PathKey(Special.metrics.path)] = nil }
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
        guard case .answer(let response) = decide(request, resource(at: request.path), crossOrigin),
            response.status.code >= 400
        else { return nil }
        return response
    }

    /// Answers a request.
    package func respond(to request: Request) -> Response { respond(to: request, resource(at: request.path)) }

    /// Answers a request to the private listener, which serves probes and metrics and nothing else.
    package func respondPrivately(to request: Request) -> Response {
        respond(to: request, operationResources[PathKey(request.path)], isPrivate: true)
    }

    private func respond(to request: Request, _ found: Resource?, isPrivate: Bool = false) -> Response {
        let crossOrigin = configuration.crossOrigin.fields(for: request.fields)
        switch decide(request, found, crossOrigin, isPrivate: isPrivate) {
        case .answer(let response): return response
        case .compute(let computation, let route, let mediaType):
            return compute(computation, route, mediaType, request, crossOrigin)
        }
    }

    private func decide(
        _ request: Request, _ found: Resource?, _ crossOrigin: [Field], isPrivate: Bool = false
    ) -> Decision {
        if request.method == .options {
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
            switch found.special {
            case .readiness?: return .answer(readiness(request, found.route, fields: crossOrigin))
            case .search?: return .answer(search(request, found.route, fields: crossOrigin))
            case .searchPage?: return .answer(searchPage(request, found.route, fields: crossOrigin))
            case .metrics?: return .answer(metrics(request, found.route, fields: crossOrigin))
            case nil: break
            }
            let page = found.page.map { [$0.prepared(by: self, route: found.route)] }
            let representations = page ?? found.representations
            if !representations.isEmpty {
                let location = found.canonicalPath.map { [Field("Content-Location", $0)] } ?? []
                return .answer(
                    get(representations, found.route, request, fields: crossOrigin, location: location))
            }
        case .post, .query:
            if let computation = found.computation { return decide(computation, found.route, request, crossOrigin) }
        case .options:
            var fields = [Field("Allow", found.allow)]
            if found.computation != nil { fields += [API.acceptQuery, Field("Accept-Post", API.json)] }
            return .answer(Response(.noContent, fields: fields + crossOrigin, route: found.route))
        default: break
        }
        return .answer(
            refuse(.methodNotAllowed, request, fields: [Field("Allow", found.allow)] + crossOrigin, route: found.route))
    }

    // MARK: Finding

    private func resource(at path: ArraySlice<UInt8>) -> Resource? {
        if let found = resources[PathKey(path)] { return found }
        let decoded = path.contains(UInt8(ascii: "%")) ? PercentEncoding.decode(path) : path
        guard let decoded else { return nil }
        if path.count != decoded.count, let found = resources[PathKey(decoded)] { return found }
        let prefix = "/medications/"
        guard decoded.starts(with: prefix.utf8) else { return nil }
        let name = String(decoding: decoded.dropFirst(prefix.utf8.count), as: UTF8.self)
        guard !name.contains("/"), let medicine = Medicine.named(name) else { return nil }
        let canonicalPath = prefix + medicine.id
        var found = resources[PathKey(canonicalPath)]
        found?.canonicalPath = canonicalPath
        return found
    }

    private func notFound(_ request: Request, fields: [Field], isPrivate: Bool) -> Response {
        if isPrivate {
            let hint = "This listener serves \(Special.metrics.path), /health/live and /health/ready."
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
        _ all: [PreparedResource], _ route: Route, _ request: Request, fields: [Field], location: [Field]
    ) -> Response {
        var representations = all
        if let query = request.query, !query.isEmpty {
            do throws(InvalidParameters) {
                if let part = try filters.part(of: route, for: query) { representations = [part] }
            } catch {
                return invalid(error, request, fields: fields, route: route)
            }
        }
        guard let prepared = Negotiation.choose(request.fields, from: representations, \.mediaType) else {
            return refuse(.notAcceptable(representations.map(\.mediaType)), request, fields: fields, route: route)
        }
        return prepared.answer(to: request, fields: location + fields)
            ?? refuse(.preconditionFailed, request, fields: fields, route: route)
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
        do throws(InvalidParameters) {
            let content = try SearchEndpoint.shared.answer(request.query ?? [])
            let own = [
                Field("Content-Type", API.json), Field("Cache-Control", "no-store"), Field("Vary", "Accept"),
                API.security,
            ]
            return Response(.ok, fields: own + fields, content: .bytes(content), route: route)
        } catch {
            return invalid(error, request, fields: fields, route: route)
        }
    }

    private func searchPage(_ request: Request, _ route: Route, fields: [Field]) -> Response {
        guard Negotiation.choose(request.fields, from: ["text/html"]) != nil else {
            return refuse(.notAcceptable(["text/html"]), request, fields: fields, route: route)
        }
        do throws(InvalidParameters) {
            let query = request.query ?? []
            let content = SearchPage.document(for: query.isEmpty ? nil : try SearchEndpoint.words(in: query))
            let own = [
                Field("Content-Type", "text/html; charset=utf-8"), Field("Cache-Control", "no-store"),
                Field("Vary", "Accept"), Field("Content-Security-Policy", Documents.Document.docsPolicy),
            ]
            return Response(.ok, fields: own + fields, content: .bytes(content), route: route)
        } catch {
            return invalid(error, request, fields: fields, route: route)
        }
    }

    /// Whether the content is one to be read.
    private func decide(
        _ computation: Computation, _ route: Route, _ request: Request, _ crossOrigin: [Field]
    ) -> Decision {
        let offers = computation == .assess ? [API.json, "text/plain", API.svg] : [API.json]
        guard let mediaType = Negotiation.choose(request.fields, from: offers) else {
            return .answer(refuse(.notAcceptable(offers), request, fields: crossOrigin, route: route))
        }
        let accept = [Field("Accept", API.json), API.acceptQuery, Field("Accept-Post", API.json)]
        if request.fields.listMembers("content-encoding").contains(where: { $0.lowercasedText != "identity" }) {
            return .answer(
                refuse(.unsupportedContentCoding, request, fields: accept + crossOrigin, route: route))
        }
        let types = Array(request.fields.values("content-type").prefix(2))
        guard let type = types.first, types.count == 1, Negotiation.isJSON(type) else {
            return .answer(refuse(.unsupportedMediaType, request, fields: accept + crossOrigin, route: route))
        }
        return .compute(computation, route, mediaType: mediaType)
    }

    private func compute(
        _ computation: Computation, _ route: Route, _ mediaType: String, _ request: Request, _ crossOrigin: [Field]
    ) -> Response {
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
        case .assess where mediaType == API.svg:
            content = AnswerPicture.svg(assessment, region: encoder.region(of: assessment.profile))
        case .assess: content = encoder.assessment(assessment)
        case .redFlags: content = encoder.redFlags(assessment)
        case .differentiate: content = encoder.differentiation(assessment)
        }
        let fields = [
            Field("Content-Type", mediaType == "text/plain" ? API.plain : mediaType),
            Field("Cache-Control", "no-store"), Field("Vary", "Accept"),
            mediaType == API.svg ? API.pictureSecurity : API.security, API.acceptQuery,
        ]
        return Response(.ok, fields: fields + crossOrigin, content: .bytes(content), route: route)
    }

    private func invalid(
        _ error: InvalidParameters, _ request: Request, fields: [Field], route: Route
    ) -> Response {
        APIError.invalidParameters(faults: error.faults.count).problem
            .response(to: request, faults: error.faults, fields: fields, route: route)
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
