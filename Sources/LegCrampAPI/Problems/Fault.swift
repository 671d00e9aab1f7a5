import HTTP1
import LegCrampRules

/// One thing that is wrong with a document, found while it was read; never the value that was sent.
package struct Fault: Equatable, Sendable {
    /// The stable kind of the fault; listed in `openapi.yaml`.
    package enum Code: String, CaseIterable, Sendable {
        case notAnObject = "not-an-object"
        case unknownMember = "unknown-member"
        case wrongType = "wrong-type"
        case nullValue = "null-value"
        case outOfRange = "out-of-range"
        case notWhole = "not-whole"
        case unknownOption = "unknown-option"
        case repeatedOption = "repeated-option"
        case malformedRegion = "malformed-region"
        case emptyText = "empty-text"
        case textTooLong = "text-too-long"
        case tooManyItems = "too-many-items"
        case unknownParameter = "unknown-parameter"
        case repeatedParameter = "repeated-parameter"
        case missingParameter = "missing-parameter"
        case malformedParameter = "malformed-parameter"
    }

    /// Where it is (RFC 6901).
    package let pointer: String
    /// What kind of fault it is.
    package let code: Code
    /// What is wrong and what would be right, for the reader.
    package let detail: String
    /// The values that are allowed, where they can be listed.
    package let allowed: [String]
    /// Known names that are close to an unknown one.
    package let didYouMean: [String]

    package init(_ pointer: String, _ code: Code, _ detail: String, allowed: [String] = [], didYouMean: [String] = []) {
        self.pointer = pointer
        self.code = code
        self.detail = detail
        self.allowed = allowed
        self.didYouMean = didYouMean
    }
}

/// Names that nobody knows are all that a fault repeats of a request, so that its reader finds the slip; never a value.
extension Fault {
    /// The longest unknown name of a member or parameter that is repeated, in bytes of UTF-8.
    static let longestEcho = 64
    /// A query of thousands of unknown parameters gets an answer of bounded length.
    static let mostUnknownParameters = 20

    /// A parameter of a query that the address does not take.
    static func unknownParameter(_ name: String, known: [String]) -> Fault {
        Fault(
            "?\(name.utf8.count <= longestEcho ? name : "")", .unknownParameter,
            known.isEmpty ? "This address takes no parameters." : "This parameter is not known here.",
            allowed: known, didYouMean: EditDistance.closest(to: name, among: known))
    }
}

extension Problem {
    /// This problem as a response, with its faults, that must not be stored.
    func response(to request: Request, faults: [Fault] = [], fields: [Field] = [], route: Route?) -> Response {
        guard !faults.isEmpty else { return response(requestID: request.id, fields: fields, route: route) }
        // Safe: a fault takes at least 4 bytes of a bounded request.
        var writer = JSONWriter(capacity: 256 + faults.count * 160)
        writer.object { json in
            json.member("type", "urn:legcramps:problem:\(code)")
            json.member("title", title)
            json.member("status", status.code)
            json.member("detail", detail)
            json.member("request_id", request.id.description)
            json.array("errors") { json in
                for fault in faults {
                    json.object { json in
                        json.member("pointer", fault.pointer)
                        json.member("code", fault.code.rawValue)
                        json.member("detail", fault.detail)
                        if !fault.allowed.isEmpty { json.member("allowed", fault.allowed) }
                        if !fault.didYouMean.isEmpty { json.member("did_you_mean", fault.didYouMean) }
                    }
                }
            }
        }
        let own = [Field("Content-Type", "application/problem+json"), Field("Cache-Control", "no-store")]
        return Response(status, fields: own + fields, content: .bytes(writer.bytes), route: route)
    }
}

/// What can be wrong with a request that reached the service, each with its status and a sentence to act on.
enum APIError: Equatable, Sendable {
    case notFound(hint: String)
    case methodNotAllowed
    case methodNotImplemented
    case notAcceptable([String])
    case unsupportedMediaType
    case unsupportedContentCoding
    case emptyContent
    case malformedJSON(JSONError)
    case invalidProfile(faults: Int)
    case invalidParameters(faults: Int)
    case preconditionFailed
    case stopping

    var problem: Problem {
        switch self {
        case .notFound(let hint):
            Problem(code: "not-found", status: .notFound, title: "There is nothing here", detail: hint)
        case .methodNotAllowed:
            Problem(
                code: "method-not-allowed", status: .methodNotAllowed, title: "This method is not allowed here",
                detail: "Use one of the methods that the Allow field of this answer lists.")
        case .methodNotImplemented:
            Problem(
                code: "method-not-implemented", status: .notImplemented, title: "This method is not known",
                detail: "This service knows GET, HEAD, POST, QUERY and OPTIONS.")
        case .notAcceptable(let offers):
            Problem(
                code: "not-acceptable", status: .notAcceptable, title: "No format that you accept",
                detail: "This address answers with \(offers.joined(separator: " or ")). Name it in Accept.")
        case .unsupportedMediaType:
            Problem(
                code: "unsupported-media-type", status: .unsupportedMediaType, title: "The content must be JSON",
                detail: "Send the profile with Content-Type: application/json.")
        case .unsupportedContentCoding:
            Problem(
                code: "unsupported-content-coding", status: .unsupportedMediaType, title: "The content is encoded",
                detail: "Send the profile without Content-Encoding.")
        case .emptyContent:
            Problem(
                code: "empty-content", status: .badRequest, title: "The content is missing",
                detail: "Send a profile as a JSON object. The smallest one is {}.")
        case .malformedJSON(let error):
            Problem(
                code: "malformed-json", status: .badRequest, title: "The content is not JSON",
                detail:
                    "\(error.message) At byte \(error.offset), line \(error.line), column \(error.column).")
        case .invalidProfile(let faults):
            Problem(
                code: "invalid-profile", status: .unprocessableContent, title: "The profile is not valid",
                detail: faults == 1
                    ? "1 fault was found; see errors. GET /questions lists every member."
                    : "\(faults) faults were found; see errors. GET /questions lists every member.")
        case .invalidParameters(let faults):
            Problem(
                code: "invalid-parameters", status: .badRequest, title: "The query is not valid",
                detail: faults == 1 ? "1 fault was found; see errors." : "\(faults) faults were found; see errors.")
        case .preconditionFailed:
            Problem(
                code: "precondition-failed", status: .preconditionFailed, title: "The resource has changed",
                detail: "If-Match names no current entity tag. Fetch the resource again.")
        case .stopping:
            Problem(
                code: "stopping", status: .serviceUnavailable, title: "The service is stopping",
                detail: "Try again in a few seconds; another instance may answer.")
        }
    }
}
