@testable import LegCrampJSON

/// Input: what may be percent-encoded, or plain bytes to encode.
let percentDecoderTarget = FuzzTarget(name: "percent-decoder") { input in
    let bytes = input[...]
    let encoded = percentEncoded(input)
    let plain = PercentEncoding.decode(encoded[...])
    let isHidden = input.contains { $0 == 0 || $0 == UInt8(ascii: "/") }
    require(plain.map { $0 == bytes } ?? isHidden, "encoded and decoded: \(shown(plain ?? []))")
    require(!isHidden || plain == nil, "it decodes a NUL or a slash")
    let text = PercentEncoding.text(of: encoded[...])
    require(text.map { $0.utf8.elementsEqual(input) } ?? !isUTF8(input), "a text is decoded as \(text ?? "nothing")")

    if let decoded = PercentEncoding.decode(bytes) {
        let signs = input.count { $0 == UInt8(ascii: "%") }
        require(decoded.count + 2 * signs == input.count, "\(decoded.count) bytes are decoded from \(input.count)")
        let slashes = (bytes: input, decoded: decoded)
        require(
            slashes.bytes.count { $0 == UInt8(ascii: "/") } == slashes.decoded.count { $0 == UInt8(ascii: "/") },
            "a slash appears")
        if signs == 0 { require(decoded == bytes, "without a sign it changes") }
    }
    let (name, value) = PercentEncoding.parameter(bytes)
    require(name.utf8.count + value.utf8.count <= 3 * input.count, "a parameter grows")
    require(!input.contains(UInt8(ascii: "=")) ? value.isEmpty : true, "a value without a sign")
}

private func percentEncoded(_ bytes: [UInt8]) -> [UInt8] {
    let digits = Array("0123456789abcdefABCDEF".utf8)
    var encoded: [UInt8] = []
    encoded.reserveCapacity(bytes.count * 3)
    for (index, byte) in bytes.enumerated() {
        // Letters stay as they are now and then; hexadecimal digits take either case.
        if index % 3 == 0, (0x41...0x5A).contains(byte | 0x20 ^ 0x20) {
            encoded.append(byte)
            continue
        }
        let upper = index % 2 == 0 ? 6 : 0
        func digit(_ value: UInt8) -> UInt8 { digits[Int(value) + (value >= 10 ? upper : 0)] }
        encoded += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 15)]
    }
    return encoded
}

private func isUTF8(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) != nil }
