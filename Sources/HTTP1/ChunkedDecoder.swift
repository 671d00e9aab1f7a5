/// Removes the chunked transfer coding (RFC 9112, section 7.1) up to the trailer section.
struct ChunkedDecoder: Sendable {
    private enum State {
        case size
        case inExtension(ChunkExtension)
        case sizeLF
        case data
        case dataCR
        case dataLF
    }

    /// What has been decoded; it grows with what has arrived, never with what was announced.
    private(set) var content: [UInt8] = []
    /// The first byte not looked at.
    private(set) var position: Int
    private var state = State.size
    private var size: UInt64 = 0
    private var digits = 0
    private var remaining = 0
    private var extensionLength = 0

    /// - Parameter position: where the first chunk starts.
    init(position: Int) { self.position = position }

    /// Looks at each byte once.
    ///
    /// - Returns: whether the last chunk has been seen; then `position` is where the trailer section starts.
    mutating func advance(over bytes: Span<UInt8>, limits: Limits) throws(ProtocolError) -> Bool {
        while position < bytes.count {
            if case .data = state {
                let end = position + min(remaining, bytes.count - position)
                // Safe: the pointer does not outlive the closure.
                bytes.extracting(position..<end).withUnsafeBufferPointer { content.append(contentsOf: $0) }
                remaining -= end - position
                position = end
                if remaining == 0 { state = .dataCR }
            } else {
                let byte = bytes[position]
                position += 1
                if try isLastChunk(endedBy: byte, limits: limits) { return true }
            }
        }
        return false
    }

    /// Follows the bytes when `count` of them, all looked at, are removed.
    mutating func moveBack(by count: Int) { position -= count }

    private mutating func isLastChunk(endedBy byte: UInt8, limits: Limits) throws(ProtocolError) -> Bool {
        switch state {
        case .size: try readSize(byte, limits: limits)
        case .inExtension(let part):
            if byte == .cr, part.canEnd {
                state = .sizeLF
            } else {
                try countExtension(limits: limits)
                state = .inExtension(try part.next(byte))
            }
        case .sizeLF:
            guard byte == .lf else { throw .lineNotEndedByCRLF }
            guard size > 0 else { return true }
            guard let size = Int(exactly: size), size <= limits.contentLength - content.count else {
                throw .contentTooLong(limit: limits.contentLength)
            }
            remaining = size
            state = .data
        case .data, .dataCR:
            guard byte == .cr else { throw .chunkNotEndedByCRLF }
            state = .dataLF
        case .dataLF:
            guard byte == .lf else { throw .chunkNotEndedByCRLF }
            size = 0
            digits = 0
            state = .size
        }
        return false
    }

    private mutating func readSize(_ byte: UInt8, limits: Limits) throws(ProtocolError) {
        // 16 digits fill the 64 bits of `size`.
        let limit = min(limits.chunkSizeDigitCount, 16)
        if let digit = byte.hexValue, digits < limit {
            // Safe: the digits are counted: 16 of them fit.
            digits += 1
            size = size << 4 | UInt64(digit)
        } else if digits > 0, byte == .semicolon {
            try countExtension(limits: limits)
            state = .inExtension(.beforeName)
        } else if digits > 0, byte == .cr {
            state = .sizeLF
        } else {
            throw .malformedChunkSize(limit: limit)
        }
    }

    private mutating func countExtension(limits: Limits) throws(ProtocolError) {
        extensionLength += 1
        guard extensionLength <= limits.chunkExtensionLength else {
            throw .chunkExtensionsTooLong(limit: limits.chunkExtensionLength)
        }
    }
}

/// Where in chunk extensions the last byte was (RFC 9112, section 7.1.1).
///
/// Blanks are accepted where the grammar has BWS, except directly after the chunk size.
private enum ChunkExtension {
    case beforeName
    case name
    case afterName
    case beforeValue
    case value
    case quoted
    case escaped
    case afterQuoted
    case afterValue

    /// Whether the line can end here.
    var canEnd: Bool {
        switch self {
        case .name, .value, .afterQuoted: true
        case .beforeName, .afterName, .beforeValue, .quoted, .escaped, .afterValue: false
        }
    }

    func next(_ byte: UInt8) throws(ProtocolError) -> ChunkExtension {
        let isToken = ByteSet.token.contains(byte)
        switch self {
        case .beforeName where byte.isBlank: return .beforeName
        case .beforeName where isToken: return .name
        case .name where isToken: return .name
        case .name where byte.isBlank, .afterName where byte.isBlank: return .afterName
        case .name where byte == .equals, .afterName where byte == .equals: return .beforeValue
        case .beforeValue where byte.isBlank: return .beforeValue
        case .beforeValue where isToken, .value where isToken: return .value
        case .beforeValue where byte == .quote: return .quoted
        case .quoted where byte == .quote: return .afterQuoted
        case .quoted where byte == .backslash: return .escaped
        case .quoted where byte.isText, .escaped where byte.isText: return .quoted
        case .value where byte.isBlank, .afterQuoted where byte.isBlank, .afterValue where byte.isBlank:
            return .afterValue
        case .name where byte == .semicolon, .afterName where byte == .semicolon, .value where byte == .semicolon,
            .afterQuoted where byte == .semicolon, .afterValue where byte == .semicolon:
            return .beforeName
        case .beforeName, .name, .afterName, .beforeValue, .value, .quoted, .escaped, .afterQuoted, .afterValue:
            throw .malformedChunkExtension
        }
    }
}
