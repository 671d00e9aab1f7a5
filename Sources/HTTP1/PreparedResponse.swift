/// A response that never changes, laid out at start-up around its variable fields.
///
/// A class, so that answering with it costs one reference and not one for each of its arrays.
package final class PreparedResponse: Sendable {
    package let status: Status
    package let content: [UInt8]
    /// Status line, fields and `Content-Length`, up to the value of `Date`.
    let beforeDate: [UInt8]

    /// - Parameters:
    ///   - status: 200 to 599; 204 and 304 have no content.
    ///   - fields: grammatical, and none of those the encoder writes or the common ones.
    ///   - content: sent as it is.
    package init(status: Status = .ok, fields: [Field], content: [UInt8] = []) {
        // Safe: called at start-up, never with bytes of a request.
        precondition(fields.allSatisfy(\.isAllowed), "Prepared fields must be grammatical and not the encoder's.")
        precondition(status.code >= 200, "A prepared response is final.")
        precondition(content.isEmpty || !status.excludesContent, "This status excludes content.")
        self.status = status
        self.content = content
        var buffer = OutputBuffer()
        buffer.appendHead(status: status, fields: fields, contentLength: content.count)
        beforeDate = buffer.bytes
    }

    /// Appends status line and fields, up to the value of `Date`.
    func appendHead(to output: inout OutputBuffer) { output.append(beforeDate) }

    /// - Returns: the bytes of content.
    func appendContent(to output: inout OutputBuffer) -> Int {
        output.append(content: content)
        return content.count
    }
}
