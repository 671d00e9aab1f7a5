/// A request method: a case-sensitive token (RFC 9110, section 9.1), of which those below have a meaning.
package enum Method: Int, CaseIterable, Sendable, CustomStringConvertible {
    case get
    case head
    case post
    case put
    case delete
    case options
    case trace
    case connect
    /// Partial change of a resource (RFC 5789).
    case patch
    /// A safe request with content (RFC 10008).
    case query
    /// Any other token, answered 501 (RFC 9110, section 9.1): what it was is not kept, because nothing depends on it.
    case other

    /// A method of any name, `nil` unless it is a token (RFC 9110, section 5.6.2).
    package init?(_ name: String) {
        guard !name.isEmpty, name.utf8.allSatisfy(ByteSet.token.contains) else { return nil }
        self.init(token: Array(name.utf8).span)
    }

    /// - Parameter token: bytes already known to be a token.
    init(token: Span<UInt8>) {
        switch token.count {
        case 3 where token.equals("GET"): self = .get
        case 3 where token.equals("PUT"): self = .put
        case 4 where token.equals("POST"): self = .post
        case 4 where token.equals("HEAD"): self = .head
        case 5 where token.equals("QUERY"): self = .query
        case 5 where token.equals("PATCH"): self = .patch
        case 5 where token.equals("TRACE"): self = .trace
        case 6 where token.equals("DELETE"): self = .delete
        case 7 where token.equals("OPTIONS"): self = .options
        case 7 where token.equals("CONNECT"): self = .connect
        default: self = .other
        }
    }

    /// Whether it has a meaning here.
    package var isKnown: Bool { self != .other }

    /// The token as sent, or `other`.
    package var name: String {
        switch self {
        case .get: "GET"
        case .head: "HEAD"
        case .post: "POST"
        case .put: "PUT"
        case .delete: "DELETE"
        case .options: "OPTIONS"
        case .trace: "TRACE"
        case .connect: "CONNECT"
        case .patch: "PATCH"
        case .query: "QUERY"
        case .other: "other"
        }
    }

    package var description: String { name }
}
