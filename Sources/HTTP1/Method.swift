/// A request method: a case-sensitive token (RFC 9110, section 9.1).
package struct Method: Hashable, Sendable, CustomStringConvertible {
    private enum Known: String, CaseIterable {
        case get = "GET"
        case head = "HEAD"
        case post = "POST"
        case put = "PUT"
        case delete = "DELETE"
        case options = "OPTIONS"
        case trace = "TRACE"
        case connect = "CONNECT"
        case patch = "PATCH"
        case query = "QUERY"
    }

    /// Known methods are compared and copied without a look at text.
    private enum Token: Hashable {
        case known(Known)
        case other(String)
    }

    private let token: Token

    private init(_ known: Known) { token = .known(known) }

    private init(token: String) { self.token = Known(rawValue: token).map { .known($0) } ?? .other(token) }

    /// A method of any name, `nil` unless it is a token (RFC 9110, section 5.6.2).
    package init?(_ name: String) {
        guard !name.isEmpty, name.utf8.allSatisfy(ByteSet.token.contains) else { return nil }
        self.init(token: name)
    }

    /// - Parameter token: bytes already known to be a token.
    init(token: Span<UInt8>) {
        switch token.count {
        case 3 where token.equals("GET"): self.init(.get)
        case 4 where token.equals("POST"): self.init(.post)
        case 4 where token.equals("HEAD"): self.init(.head)
        // Safe: the pointer does not outlive the closure.
        default: self.init(token: token.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
        }
    }

    package static var get: Method { Method(.get) }
    package static var head: Method { Method(.head) }
    package static var post: Method { Method(.post) }
    package static var put: Method { Method(.put) }
    package static var delete: Method { Method(.delete) }
    package static var options: Method { Method(.options) }
    package static var trace: Method { Method(.trace) }
    package static var connect: Method { Method(.connect) }
    /// Partial change of a resource (RFC 5789).
    package static var patch: Method { Method(.patch) }
    /// A safe request with content (RFC 10008).
    package static var query: Method { Method(.query) }

    /// Whether it is one of the methods above: others are answered 501 (RFC 9110, section 9.1).
    package var isKnown: Bool {
        if case .known = token { true } else { false }
    }

    /// The methods above, in an order that does not change while the process runs.
    package static let known = Known.allCases.map(Method.init)

    /// The place in `known`, `known.count` for every other method.
    package var number: Int {
        switch token {
        case .known(.get): 0
        case .known(.head): 1
        case .known(.post): 2
        case .known(.put): 3
        case .known(.delete): 4
        case .known(.options): 5
        case .known(.trace): 6
        case .known(.connect): 7
        case .known(.patch): 8
        case .known(.query): 9
        case .other: 10
        }
    }

    /// The token as sent.
    package var name: String {
        switch token {
        case .known(let known): known.rawValue
        case .other(let name): name
        }
    }

    package var description: String { name }
}
