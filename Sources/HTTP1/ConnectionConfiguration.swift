/// What is the same for all connections of a server.
package struct ConnectionConfiguration: Sendable {
    package let limits: Limits
    /// On every final response, those of the protocol layer included.
    package let commonFields: [Field]
    package let handler: Handler

    /// The common fields, laid out once.
    let afterDate: [UInt8]
    let keepAliveNanoseconds: UInt64

    /// - Parameters:
    ///   - limits: the bounds on what a peer can send or hold.
    ///   - commonFields: grammatical, and none that a handler, a prepared response or the encoder adds itself.
    ///   - handler: answers every request that the protocol layer does not refuse.
    package init(limits: Limits = Limits(), commonFields: [Field] = [], handler: @escaping Handler) {
        precondition(commonFields.allSatisfy(\.isAllowed), "Common fields must be grammatical and not the encoder's.")
        self.limits = limits
        self.commonFields = commonFields
        self.handler = handler
        afterDate = ResponseEncoder.encodeAfterDate(commonFields)
        keepAliveNanoseconds = limits.keepAliveTimeout.nanoseconds
    }
}
