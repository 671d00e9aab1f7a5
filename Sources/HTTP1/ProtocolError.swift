/// Why the protocol layer refused what a peer sent; the connection closes after the answer.
package enum ProtocolError: Error, Hashable, Sendable {
    case lineNotEndedByCRLF
    case controlByte
    case tooManyEmptyLines(limit: Int)

    case malformedRequestLine
    case malformedMethod(limit: Int)
    case malformedVersion
    case unsupportedVersion
    case unsupportedMethod
    case requestLineTooLong(limit: Int)
    case malformedTarget
    case malformedPercentEncoding
    case targetAboveRoot
    case wrongTargetForm

    case malformedField
    case blankBeforeColon
    case foldedField
    case fieldLineTooLong(limit: Int)
    case headerTooLong(limit: Int)
    case tooManyFields(limit: Int)
    case missingHost
    case repeatedHost
    case malformedHost
    case hostDisagreesWithTarget
    case malformedConnection

    case malformedContentLength
    case repeatedContentLength
    case contentLengthWithTransferEncoding
    case transferEncodingInHTTP10
    case malformedTransferEncoding
    case unsupportedTransferCoding
    case unsupportedExpectation
    case contentTooLong(limit: Int)

    case malformedChunkSize(limit: Int)
    case malformedChunkExtension
    case chunkExtensionsTooLong(limit: Int)
    case chunkNotEndedByCRLF
    case trailerTooLong(limit: Int)

    case headTimeout
    case contentTimeout
}

extension ProtocolError {
    /// The problem document sent before the connection closes.
    package var problem: Problem {
        let (code, status, title, detail) = description
        return Problem(code: code, status: status, title: title, detail: detail)
    }

    private var description: (code: String, status: Status, title: String, detail: String) {
        switch self {
        case .lineNotEndedByCRLF:
            ("bad-line-end", .badRequest, "Bad line end", "Every line must end in CRLF; a CR or LF alone ends none.")
        case .controlByte:
            ("control-byte", .badRequest, "Control byte", "A request head must not contain control bytes.")
        case .tooManyEmptyLines(let limit):
            ("empty-lines", .badRequest, "Empty lines", "At most \(limit) empty lines may precede a request line.")
        case .malformedRequestLine:
            (
                "bad-request-line", .badRequest, "Bad request line",
                "Send method, target and version, with single spaces between them."
            )
        case .malformedMethod(let limit):
            ("bad-method", .badRequest, "Bad method", "The method must be a token of at most \(limit) bytes.")
        case .malformedVersion:
            ("bad-version", .badRequest, "Bad version", "The request line must end in HTTP/1.1 or HTTP/1.0.")
        case .unsupportedVersion:
            ("unsupported-version", .versionNotSupported, "Version not supported", "Use HTTP/1.1.")
        case .unsupportedMethod:
            ("unsupported-method", .notImplemented, "Method not supported", "This server has no CONNECT or TRACE.")
        case .requestLineTooLong(let limit):
            ("target-too-long", .uriTooLong, "Target too long", "The request line must fit in \(limit) bytes.")
        case .malformedTarget:
            ("bad-target", .badRequest, "Bad target", "Percent-encode what a URI cannot contain; send no fragment.")
        case .malformedPercentEncoding:
            (
                "bad-percent-encoding", .badRequest, "Bad percent-encoding",
                "Two hexadecimal digits must follow each percent sign, and together encode UTF-8 without NUL."
            )
        case .targetAboveRoot:
            ("target-above-root", .badRequest, "Target above root", "Dot segments must not lead above the root.")
        case .wrongTargetForm:
            (
                "bad-target-form", .badRequest, "Wrong form of target",
                "Start the target with a slash, or send an http URI; an asterisk is for OPTIONS only."
            )
        case .malformedField:
            (
                "bad-field", .badRequest, "Bad field line",
                "A field line is a short token, a colon directly after it, and a value."
            )
        case .blankBeforeColon:
            ("blank-before-colon", .badRequest, "Blank before colon", "No blank may stand before a field's colon.")
        case .foldedField:
            ("folded-field", .badRequest, "Folded field line", "No field line may start with a blank.")
        case .fieldLineTooLong(let limit):
            ("field-too-long", .fieldsTooLarge, "Field line too long", "A field line must fit in \(limit) bytes.")
        case .headerTooLong(let limit):
            ("header-too-long", .fieldsTooLarge, "Header too long", "The header must fit in \(limit) bytes.")
        case .tooManyFields(let limit):
            ("too-many-fields", .fieldsTooLarge, "Too many fields", "Send at most \(limit) field lines.")
        case .missingHost:
            ("missing-host", .badRequest, "Host missing", "Send one Host field.")
        case .repeatedHost:
            ("repeated-host", .badRequest, "Host repeated", "Send one Host field, even if the values are equal.")
        case .malformedHost:
            ("bad-host", .badRequest, "Bad Host", "Host must be a host name or address and an optional port.")
        case .hostDisagreesWithTarget:
            ("host-mismatch", .badRequest, "Host disagrees with target", "Host and the target must name one host.")
        case .malformedConnection:
            ("bad-connection-field", .badRequest, "Bad Connection field", "Connection must be a list of tokens.")
        case .malformedContentLength:
            (
                "bad-content-length", .badRequest, "Bad Content-Length",
                "Content-Length must be one decimal number without sign or leading zeros."
            )
        case .repeatedContentLength:
            (
                "repeated-content-length", .badRequest, "Content-Length repeated",
                "Send one Content-Length field, even if the values are equal."
            )
        case .contentLengthWithTransferEncoding:
            (
                "ambiguous-framing", .badRequest, "Ambiguous framing",
                "Send Content-Length or Transfer-Encoding, not both."
            )
        case .transferEncodingInHTTP10:
            (
                "transfer-encoding-in-http10", .badRequest, "Transfer-Encoding in HTTP/1.0",
                "Use HTTP/1.1, or send Content-Length."
            )
        case .malformedTransferEncoding:
            (
                "bad-transfer-encoding", .badRequest, "Bad Transfer-Encoding",
                "The only transfer coding is chunked, named once."
            )
        case .unsupportedTransferCoding:
            (
                "unsupported-transfer-coding", .notImplemented, "Transfer coding not supported",
                "The only transfer coding is chunked."
            )
        case .unsupportedExpectation:
            (
                "unsupported-expectation", .expectationFailed, "Expectation not supported",
                "The only expectation is 100-continue."
            )
        case .contentTooLong(let limit):
            ("content-too-long", .contentTooLarge, "Content too long", "The content must fit in \(limit) bytes.")
        case .malformedChunkSize(let limit):
            (
                "bad-chunk-size", .badRequest, "Bad chunk size",
                "A chunk starts with its size: 1 to \(limit) hexadecimal digits."
            )
        case .malformedChunkExtension:
            (
                "bad-chunk-extension", .badRequest, "Bad chunk extension",
                "A chunk extension is a name, and a token or a quoted string as its value."
            )
        case .chunkExtensionsTooLong(let limit):
            (
                "chunk-extensions-too-long", .badRequest, "Chunk extensions too long",
                "The chunk extensions of a message must fit in \(limit) bytes."
            )
        case .chunkNotEndedByCRLF:
            ("bad-chunk-end", .badRequest, "Bad chunk end", "Chunk data must have its size, and CRLF after it.")
        case .trailerTooLong(let limit):
            ("trailer-too-long", .fieldsTooLarge, "Trailer too long", "The trailer must fit in \(limit) bytes.")
        case .headTimeout:
            ("head-timeout", .requestTimeout, "Request too slow", "The request head did not arrive in time.")
        case .contentTimeout:
            ("content-timeout", .requestTimeout, "Content too slow", "The content did not arrive in time.")
        }
    }
}
