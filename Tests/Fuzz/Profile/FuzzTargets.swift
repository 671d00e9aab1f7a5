/// The targets of this executable.
let fuzzTargets = [profileDecoderTarget]
