/// What is the same for all connections of a server.
///
/// A class, so that handing it on costs one reference and none of its limits is copied.
package final class ConnectionConfiguration: Sendable {
    package let limits: Limits
    /// On every final response, those of the protocol layer included.
    package let commonFields: [Field]
    /// Fields of an answer to a refused request that depend on the field lines read until then.
    package let refusalFields: @Sendable (Fields) -> [Field]
    /// The refusal that a head earns whatever its content, asked before `100 Continue`: `nil` when the content is needed.
    package let refusal: @Sendable (Request) -> Response?
    package let handler: Handler

    /// The common fields, laid out once.
    let afterDate: [UInt8]
    let keepAliveNanoseconds: UInt64

    /// - Parameters:
    ///   - limits: the bounds on what a peer can send or hold.
    ///   - commonFields: grammatical, and none that a handler, a prepared response or the encoder adds itself.
    ///   - refusalFields: grammatical; on answers of the protocol layer, so that they have what the handler adds to its own.
    ///   - refusal: judges a request without its content when the peer waits to be told whether to send it
    ///     (RFC 9110, section 10.1.1); the connection closes after the refusal, for nobody reads that content.
    ///   - handler: answers every request that the protocol layer does not refuse.
    package init(
        limits: Limits = Limits(), commonFields: [Field] = [],
        refusalFields: @escaping @Sendable (Fields) -> [Field] = { _ in [] },
        refusal: @escaping @Sendable (Request) -> Response? = { _ in nil }, handler: @escaping Handler
    ) {
        // Safe: called at start-up, never with bytes of a request.
        precondition(commonFields.allSatisfy(\.isAllowed), "Common fields must be grammatical and not the encoder's.")
        self.limits = limits
        self.commonFields = commonFields
        self.refusalFields = refusalFields
        self.refusal = refusal
        self.handler = handler
        afterDate = ResponseEncoder.encodeAfterDate(commonFields)
        keepAliveNanoseconds = limits.keepAliveTimeout.nanoseconds
    }
}
