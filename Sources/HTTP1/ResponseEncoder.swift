/// What a response says about its connection (RFC 9112, section 9).
enum ConnectionOption: Sendable {
    case none
    case keepAlive
    case close
}

/// Lays out a final response: status line, fields, and content where the request and the status have it.
struct ResponseEncoder {
    let requestID: RequestID
    /// Told to the caller when it has named its trace.
    let trace: TraceSpan?
    let connection: ConnectionOption
    /// For HEAD: the fields are those of GET, the content is not sent (RFC 9110, section 9.3.2).
    let omitsContent: Bool

    /// Lays out the common fields once, with what stands between the date and the request identifier.
    static func encodeAfterDate(_ commonFields: [Field]) -> [UInt8] {
        var buffer = OutputBuffer()
        for field in commonFields {
            buffer.append(literal: "\r\n")
            buffer.append(field)
        }
        buffer.append(literal: "\r\nX-Request-Id: ")
        return buffer.bytes
    }

    /// Appends a response that is sendable.
    ///
    /// - Parameter common: the date and the common fields, up to the value of the request identifier.
    /// - Returns: the status and the bytes of content that were sent.
    func encode(
        _ response: Response, common: [UInt8], into output: inout OutputBuffer
    ) -> (status: Status, contentLength: Int) {
        switch response.content {
        case .prepared(let prepared):
            prepared.appendHead(to: &output)
            appendVariableFields(common, response.fields, to: &output)
            appendEnd(to: &output)
            guard !omitsContent, !prepared.status.excludesContent else { return (prepared.status, 0) }
            return (prepared.status, prepared.appendContent(to: &output))
        case .headed(let head, let content):
            output.append(head.beforeLength)
            output.append(decimal: content.count)
            output.append(literal: "\r\nDate: ")
            appendVariableFields(common, response.fields, to: &output)
            return end(head.status, content, &output)
        case .bytes(let content): return encode(response, content, common, &output)
        case .none: return encode(response, [], common, &output)
        }
    }

    private func encode(
        _ response: Response, _ content: [UInt8], _ common: [UInt8], _ output: inout OutputBuffer
    ) -> (status: Status, contentLength: Int) {
        output.appendHead(status: response.status, fields: response.fields, contentLength: content.count)
        appendVariableFields(common, [], to: &output)
        return end(response.status, content, &output)
    }

    /// The date, the common fields, the request identifier and what the handler adds.
    private func appendVariableFields(_ common: [UInt8], _ fields: [Field], to output: inout OutputBuffer) {
        output.append(common)
        requestID.append(to: &output)
        if let trace {
            output.append(literal: "\r\ntraceresponse: ")
            trace.append(to: &output)
        }
        for field in fields {
            output.append(literal: "\r\n")
            output.append(field)
        }
    }

    private func end(
        _ status: Status, _ content: [UInt8], _ output: inout OutputBuffer
    ) -> (status: Status, contentLength: Int) {
        appendEnd(to: &output)
        guard !omitsContent, !status.excludesContent else { return (status, 0) }
        output.append(content: content)
        return (status, content.count)
    }

    /// Says what becomes of the connection, and ends the head.
    private func appendEnd(to output: inout OutputBuffer) {
        switch connection {
        case .none: output.append(literal: "\r\n\r\n")
        case .keepAlive: output.append(literal: "\r\nConnection: keep-alive\r\n\r\n")
        case .close: output.append(literal: "\r\nConnection: close\r\n\r\n")
        }
    }
}

extension OutputBuffer {
    /// Appends a field line without CRLF.
    mutating func append(_ field: Field) {
        append(text: field.name)
        append(literal: ": ")
        append(text: field.value)
    }

    /// Appends status line and fields.
    mutating func appendHead(status: Status, fields: [Field]) {
        append(literal: "HTTP/1.1 ")
        append(decimal: status.code)
        append(.space)
        append(text: status.reason)
        append(literal: "\r\n")
        for field in fields {
            append(field)
            append(literal: "\r\n")
        }
    }

    /// Appends status line, fields and `Content-Length`, up to the value of `Date`.
    mutating func appendHead(status: Status, fields: [Field], contentLength: Int) {
        appendHead(status: status, fields: fields)
        // RFC 9110, section 8.6: never with 204; with 304 it would have to be that of the 200.
        if !status.excludesContent {
            append(literal: "Content-Length: ")
            append(decimal: contentLength)
            append(literal: "\r\n")
        }
        append(literal: "Date: ")
    }
}
