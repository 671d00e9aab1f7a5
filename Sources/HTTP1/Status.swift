/// A response status code (RFC 9110, section 15).
package struct Status: Hashable, Sendable, CustomStringConvertible {
    /// Three digits, 100 to 599.
    package let code: Int

    /// - Parameter code: 100 to 599.
    package init(_ code: Int) {
        // Safe: codes are written in the program, never read from a request.
        precondition((100...599).contains(code), "A status code is a number from 100 to 599.")
        self.code = code
    }

    package static var ok: Status { Status(200) }
    package static var noContent: Status { Status(204) }
    package static var notModified: Status { Status(304) }
    package static var badRequest: Status { Status(400) }
    package static var notFound: Status { Status(404) }
    package static var methodNotAllowed: Status { Status(405) }
    package static var notAcceptable: Status { Status(406) }
    package static var requestTimeout: Status { Status(408) }
    package static var preconditionFailed: Status { Status(412) }
    package static var contentTooLarge: Status { Status(413) }
    package static var uriTooLong: Status { Status(414) }
    package static var unsupportedMediaType: Status { Status(415) }
    package static var expectationFailed: Status { Status(417) }
    package static var unprocessableContent: Status { Status(422) }
    package static var tooManyRequests: Status { Status(429) }
    package static var fieldsTooLarge: Status { Status(431) }
    package static var internalServerError: Status { Status(500) }
    package static var notImplemented: Status { Status(501) }
    package static var serviceUnavailable: Status { Status(503) }
    package static var versionNotSupported: Status { Status(505) }

    /// The reason phrase, empty for a code without a constant above.
    package var reason: String {
        switch code {
        case 200: "OK"
        case 204: "No Content"
        case 304: "Not Modified"
        case 400: "Bad Request"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 406: "Not Acceptable"
        case 408: "Request Timeout"
        case 412: "Precondition Failed"
        case 413: "Content Too Large"
        case 414: "URI Too Long"
        case 415: "Unsupported Media Type"
        case 417: "Expectation Failed"
        case 422: "Unprocessable Content"
        case 429: "Too Many Requests"
        case 431: "Request Header Fields Too Large"
        case 500: "Internal Server Error"
        case 501: "Not Implemented"
        case 503: "Service Unavailable"
        case 505: "HTTP Version Not Supported"
        default: ""
        }
    }

    package var description: String { String(code) }

    /// Whether a response with this status never has content (RFC 9110, section 6.4.1).
    var excludesContent: Bool { code < 200 || code == 204 || code == 304 }
}
