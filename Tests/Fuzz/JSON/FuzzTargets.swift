/// The targets of this executable.
let fuzzTargets = [jsonReaderTarget, percentDecoderTarget]
