@testable import HTTP1

/// The targets of this executable.
let fuzzTargets = [requestParserTarget, chunkedDecoderTarget, connectionTarget]

/// Limits small enough for a short input to meet each of them.
let tightLimits: Limits = {
    var limits = Limits()
    limits.requestLineLength = 48
    limits.methodLength = 8
    limits.fieldNameLength = 24
    limits.fieldLineLength = 64
    limits.headLength = 160
    limits.fieldCount = 5
    limits.emptyLineCount = 1
    limits.contentLength = 24
    limits.chunkSizeDigitCount = 4
    limits.chunkExtensionLength = 12
    limits.trailerLength = 40
    limits.outputMark = 300
    limits.answersPerTurn = 3
    return limits
}()
