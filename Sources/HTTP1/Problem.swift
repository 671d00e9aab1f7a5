/// A problem document (RFC 9457); it never repeats the request.
package struct Problem: Error, Equatable, Sendable {
    /// A stable kebab-case slug, the last part of the problem's `type`.
    package let code: String
    package let status: Status
    /// A summary of this type of problem.
    package let title: String
    /// What the reader can do about it.
    package let detail: String

    package init(code: String, status: Status, title: String, detail: String) {
        self.code = code
        self.status = status
        self.title = title
        self.detail = detail
    }

    /// The document as JSON text (RFC 8259).
    package func json(requestID: RequestID) -> [UInt8] {
        var json = OutputBuffer()
        json.append(literal: "{\"type\":\"urn:legcramps:problem:")
        json.appendJSONEscaped(code)
        json.append(literal: "\",\"title\":\"")
        json.appendJSONEscaped(title)
        json.append(literal: "\",\"status\":")
        json.append(decimal: status.code)
        json.append(literal: ",\"detail\":\"")
        json.appendJSONEscaped(detail)
        json.append(literal: "\",\"request_id\":\"")
        requestID.append(to: &json)
        json.append(literal: "\"}")
        return json.bytes
    }

    /// The document as a response that must not be stored.
    package func response(requestID: RequestID, fields: [Field] = [], route: Route? = nil) -> Response {
        let own = [Field("Content-Type", "application/problem+json"), Field("Cache-Control", "no-store")]
        return Response(status, fields: own + fields, content: .bytes(json(requestID: requestID)), route: route)
    }
}

extension Problem {
    /// Sent in place of a response that cannot be sent.
    static let unsendableResponse = Problem(
        code: "internal-error", status: .internalServerError, title: "The server made a mistake",
        detail: "The request was understood, but the answer to it could not be sent. Please try again later.")
}

extension OutputBuffer {
    /// Appends text as the inside of a JSON string (RFC 8259, section 7).
    fileprivate mutating func appendJSONEscaped(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case 0x22, 0x5C:
                append(0x5C)
                append(byte)
            case 0..<0x20:
                append(literal: byte < 0x10 ? "\\u000" : "\\u00")
                append(text: String(byte, radix: 16))
            default: append(byte)
            }
        }
    }
}
