import HTTP1
import LegCrampRules

extension API {
    static let json = "application/json"
    static let acceptQuery = Field("Accept-Query", "application/json")
    private static let text = "text/plain"
    private static let svg = "image/svg+xml"
    private static let html = "text/html"
    private static let jsonAlone = [json]
    private static let assessmentTypes = [json, text, svg]
    private static let security = Field("Content-Security-Policy", Documents.Document.dataPolicy)
    private static let pictureSecurity = Field("Content-Security-Policy", Documents.Document.picturePolicy)
    private static let pageSecurity = Field("Content-Security-Policy", Documents.Document.docsPolicy)
    private static let accept = [Field("Accept", json), acceptQuery, Field("Accept-Post", json)]

    /// What keeps a content from being read.
    struct Refusal: Error {
        let response: Response
    }

    // MARK: Reading

    /// The answer to GET or HEAD; `nil` when the path has none.
    func read(
        _ resource: Resource, _ canonicalPath: String?, _ request: Request, _ crossOrigin: [Field]
    ) -> Response? {
        let route = resource.route
        switch resource.reading {
        case .none: return nil
        case .prepared(let representations):
            let location = canonicalPath.map { [Field("Content-Location", $0)] } ?? []
            return get(representations, route, request, fields: crossOrigin, location: location)
        case .page(let page):
            return get([page.prepared(by: self, route: route)], route, request, fields: crossOrigin, location: [])
        case .live(.readiness): return readiness(request, route, fields: crossOrigin)
        case .live(.search): return search(request, route, fields: crossOrigin)
        case .live(.searchPage): return searchPage(request, route, fields: crossOrigin)
        case .live(.metrics): return metrics(request, route, fields: crossOrigin)
        }
    }

    private func get(
        _ representations: [PreparedResource], _ route: Route, _ request: Request, fields: [Field], location: [Field]
    ) -> Response {
        if let query = request.query, !query.isEmpty {
            do throws(InvalidParameters) {
                if let part = try filters.part(of: route, for: query) {
                    return negotiate([part], route, request, fields: fields, location: location)
                }
            } catch {
                return invalid(error, request, fields: fields, route: route)
            }
        }
        return negotiate(representations, route, request, fields: fields, location: location)
    }

    @inline(__always)
    private func negotiate(
        _ representations: [PreparedResource], _ route: Route, _ request: Request, fields: [Field], location: [Field]
    ) -> Response {
        guard let chosen = Negotiation.choose(request.fields, from: representations, \.mediaType) else {
            return refuse(.notAcceptable(representations.map(\.mediaType)), request, fields: fields, route: route)
        }
        return chosen.answer(to: request, fields: location.isEmpty ? fields : location + fields)
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
        guard Negotiation.accepts(request.fields, API.html) else {
            return refuse(.notAcceptable([API.html]), request, fields: fields, route: route)
        }
        do throws(InvalidParameters) {
            let query = request.query ?? []
            let content = SearchPage.document(for: query.isEmpty ? nil : try SearchEndpoint.words(in: query))
            let own = [
                Field("Content-Type", "text/html; charset=utf-8"), Field("Cache-Control", "no-store"),
                Field("Vary", "Accept"), API.pageSecurity,
            ]
            return Response(.ok, fields: own + fields, content: .bytes(content), route: route)
        } catch {
            return invalid(error, request, fields: fields, route: route)
        }
    }

    // MARK: Computing

    /// The media type of the answer to a content that is one to be read.
    func mediaType(
        of computation: Resource.Computation, _ request: Request, _ crossOrigin: [Field], _ route: Route
    ) throws(Refusal) -> String {
        func refusal(_ error: APIError, _ fields: [Field]) -> Refusal {
            Refusal(response: refuse(error, request, fields: fields, route: route))
        }
        let offers = computation == .assess ? API.assessmentTypes : API.jsonAlone
        guard let mediaType = Negotiation.choose(request.fields, from: offers) else {
            throw refusal(.notAcceptable(offers), crossOrigin)
        }
        // Most have none, which is seen without looking for its members.
        if request.fields["content-encoding"] != nil,
            request.fields.listMembers("content-encoding").contains(where: { $0.lowercasedText != "identity" })
        {
            throw refusal(.unsupportedContentCoding, API.accept + crossOrigin)
        }
        guard let type = request.fields.only("content-type"), Negotiation.isJSON(type) else {
            throw refusal(.unsupportedMediaType, API.accept + crossOrigin)
        }
        return mediaType
    }

    /// The answer to a profile.
    func compute(
        _ computation: Resource.Computation, _ route: Route, _ mediaType: String, _ request: Request,
        _ crossOrigin: [Field]
    ) -> Response {
        guard !request.content.isEmpty else { return refuse(.emptyContent, request, fields: crossOrigin, route: route) }
        switch API.read(request.content) {
        case .success(let statement):
            let (head, content) = answer(computation, mediaType, assess(Profile(statement)))
            return Response(head, content: content, fields: crossOrigin, route: route)
        case .failure(.malformed(let error)):
            return refuse(.malformedJSON(error), request, fields: crossOrigin, route: route)
        case .failure(.invalid(let faults)):
            return APIError.invalidProfile(faults: faults.count).problem
                .response(to: request, faults: faults, fields: crossOrigin, route: route)
        }
    }

    private func answer(
        _ computation: Resource.Computation, _ mediaType: String, _ assessment: Assessment
    ) -> (ResponseHead, [UInt8]) {
        switch computation {
        case .assess:
            // What is asked for most comes first: texts that are the same constant are compared at once.
            switch mediaType {
            case API.json: (API.jsonHead, encoder.assessment(assessment))
            case API.text:
                (API.textHead, AssessmentNote.text(assessment, region: encoder.region(of: assessment.profile)))
            default:
                (API.pictureHead, AnswerPicture.svg(assessment, region: encoder.region(of: assessment.profile)))
            }
        case .redFlags: (API.jsonHead, encoder.redFlags(assessment))
        case .differentiate: (API.jsonHead, encoder.differentiation(assessment))
        }
    }

    private static let jsonHead = computedHead(json, security)
    private static let textHead = computedHead("\(text); charset=utf-8", security)
    private static let pictureHead = computedHead(svg, pictureSecurity)

    private static func computedHead(_ contentType: String, _ security: Field) -> ResponseHead {
        ResponseHead(
            fields: [
                Field("Content-Type", contentType), Field("Cache-Control", "no-store"), Field("Vary", "Accept"),
                security, acceptQuery,
            ])
    }

    // MARK: Refusing

    private func invalid(
        _ error: InvalidParameters, _ request: Request, fields: [Field], route: Route
    ) -> Response {
        APIError.invalidParameters(faults: error.faults.count).problem
            .response(to: request, faults: error.faults, fields: fields, route: route)
    }

    /// A problem as a response.
    func refuse(_ error: APIError, _ request: Request, fields: [Field], route: Route?) -> Response {
        error.problem.response(to: request, fields: fields, route: route)
    }
}
