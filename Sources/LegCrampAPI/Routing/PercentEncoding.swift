/// Decodes percent-encoding once (RFC 3986, section 2.1).
enum PercentEncoding {
    /// The decoded bytes; `nil` when it is malformed, or hides a slash or a NUL that would change the path.
    static func decode(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        decode(bytes) { $0 != 0 && $0 != UInt8(ascii: "/") }
    }

    /// The text of a value of a query, in which a plus stands for a blank and any character may be encoded; `nil` when it is
    /// malformed or no UTF-8.
    static func text(of value: ArraySlice<UInt8>) -> String? {
        let blanks = value.map { $0 == UInt8(ascii: "+") ? 0x20 : $0 }
        return decode(blanks[...]) { _ in true }.flatMap { String(validating: $0, as: UTF8.self) }
    }

    private static func decode(
        _ bytes: ArraySlice<UInt8>, where isAllowed: (UInt8) -> Bool
    ) -> ArraySlice<UInt8>? {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            guard byte == UInt8(ascii: "%") else {
                decoded.append(byte)
                index += 1
                continue
            }
            guard index + 2 < bytes.endIndex, let high = value(bytes[index + 1]), let low = value(bytes[index + 2])
            else { return nil }
            let plain = high << 4 | low
            guard isAllowed(plain) else { return nil }
            decoded.append(plain)
            index += 3
        }
        return decoded[...]
    }

    /// The name and value of a parameter of a query; a plus stands for a blank.
    static func parameter(_ bytes: ArraySlice<UInt8>) -> (name: String, value: String) {
        let parts = bytes.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
        let texts = parts.map { part in
            let blanks = part.map { $0 == UInt8(ascii: "+") ? 0x20 : $0 }
            return String(decoding: decode(blanks[...]) ?? part, as: UTF8.self)
        }
        return (texts.first ?? "", texts.count > 1 ? texts[1] : "")
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x41...0x46: digit - 0x41 + 10
        case 0x61...0x66: digit - 0x61 + 10
        default: nil
        }
    }
}
