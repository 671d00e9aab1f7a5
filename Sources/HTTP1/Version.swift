/// The protocol version of a request (RFC 9112, section 2.3): a higher minor version is treated as 1.1.
package enum Version: Hashable, Sendable {
    case http10
    case http11
}
