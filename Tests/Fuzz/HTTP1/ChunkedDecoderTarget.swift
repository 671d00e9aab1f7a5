@testable import HTTP1

/// Input: a byte of options, a byte that says how to cut, and content in the chunked transfer coding.
let chunkedDecoderTarget = FuzzTarget(name: "chunked-decoder") { input in
    guard input.count > 2 else { return }
    let limits = input[0] & 1 == 0 ? Limits() : tightLimits
    let wire = input[2...]
    let whole = Decoding(of: wire, cut: { wire.count }, limits: limits)
    var cuts = Cuts(seed: input[1])
    let inPieces = Decoding(of: wire, cut: { cuts.next() }, limits: limits)
    require(whole == inPieces, "cut into pieces: \(inPieces); whole: \(whole)")

    var rest = wire
    let plain = PlainReading.takeChunks(&rest)
    guard case .complete(let content, let length) = whole else {
        // Without extensions the plain reading knows the whole grammar, and leaves only the limits to differ.
        if whole == .incomplete { require(plain == nil, "a plain reading is complete: \(shown(plain ?? []))") }
        if case .refused(let error) = whole, !wire.contains(0x3B), !error.isLimit(for: wire) {
            require(plain == nil, "refused as \(error), but a plain reading finds \(shown(plain ?? []))")
        }
        return
    }
    require(plain == content, "a plain reading finds \(plain.map(shown) ?? "nothing"), this one \(shown(content))")
    require(wire.count - rest.count == length, "a plain reading ends elsewhere")
    require(content.count <= limits.contentLength, "content of \(content.count) bytes")

    var encoded: [UInt8] = []
    var unencoded = content[...]
    while !unencoded.isEmpty {
        let piece = unencoded.prefix(cuts.next())
        unencoded = unencoded.dropFirst(piece.count)
        encoded += "\(String(piece.count, radix: 16));n=\"v\"\r\n".utf8 + piece + "\r\n".utf8
    }
    encoded += "000\r\n".utf8
    var generous = Limits()
    generous.chunkExtensionLength = encoded.count
    let again = Decoding(of: encoded[...], cut: { encoded.count }, limits: generous)
    require(again == .complete(content, length: encoded.count), "encoded again: \(again)")
}

/// What a decoder makes of bytes.
private enum Decoding: Equatable {
    case incomplete
    case refused(ProtocolError)
    case complete([UInt8], length: Int)

    /// Decodes bytes in pieces, with what has been decoded removed after each as a connection does.
    init(of wire: ArraySlice<UInt8>, cut: () -> Int, limits: Limits) {
        var decoder = ChunkedDecoder(position: 0)
        var buffer: [UInt8] = []
        var discarded = 0
        var rest = wire
        while !rest.isEmpty {
            let piece = rest.prefix(cut())
            rest = rest.dropFirst(piece.count)
            buffer += piece
            do throws(ProtocolError) {
                if try decoder.advance(over: buffer.span, limits: limits) {
                    self = .complete(decoder.content, length: decoder.position + discarded)
                    return
                }
            } catch {
                self = .refused(error)
                return
            }
            require(decoder.position == buffer.count, "\(buffer.count - decoder.position) bytes were not looked at")
            require(decoder.content.count <= limits.contentLength, "\(decoder.content.count) bytes are held")
            discarded += buffer.count
            decoder.moveBack(by: buffer.count)
            buffer.removeAll(keepingCapacity: true)
        }
        self = .incomplete
    }
}

extension ProtocolError {
    /// Whether it may tell of a bound of ours and not of the grammar.
    fileprivate func isLimit(for wire: ArraySlice<UInt8>) -> Bool {
        switch self {
        case .contentTooLong: true
        case .malformedChunkSize(let limit):
            wire.split { $0.hexValue == nil }.contains { $0.count > limit }
        default: false
        }
    }
}
