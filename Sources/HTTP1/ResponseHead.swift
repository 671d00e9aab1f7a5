/// Status and fields that are the same for many responses, laid out at start-up; their contents differ.
///
/// A class, so that answering with it costs one reference.
package final class ResponseHead: Sendable {
    package let status: Status
    /// Status line and fields, up to the value of `Content-Length`.
    let beforeLength: [UInt8]

    /// - Parameters:
    ///   - status: 200 to 599, and none that excludes content.
    ///   - fields: grammatical, and none of those the encoder writes or the common ones.
    package init(status: Status = .ok, fields: [Field]) {
        // Safe: called at start-up, never with bytes of a request.
        precondition(fields.allSatisfy(\.isAllowed), "Prepared fields must be grammatical and not the encoder's.")
        precondition(status.code >= 200 && !status.excludesContent, "A prepared head is that of content.")
        self.status = status
        var buffer = OutputBuffer()
        buffer.appendHead(status: status, fields: fields)
        buffer.append(literal: "Content-Length: ")
        beforeLength = buffer.bytes
    }
}
