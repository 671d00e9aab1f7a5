/// A 128-bit FNV-1a digest: names a content, guards nothing.
struct Digest: Sendable {
    // Two halves instead of UInt128, because the prime has only two bits far apart: 2^88 + 0x13B. All content is digested
    // at start-up, byte by byte.
    private var high: UInt64 = 0x6C62_272E_07BB_0142
    private var low: UInt64 = 0x62B8_2175_6295_C58D

    /// Takes in bytes.
    mutating func update(_ bytes: [UInt8]) {
        for byte in bytes {
            let product = (low ^ UInt64(byte)).multipliedFullWidth(by: 0x13B)
            high = high &* 0x13B &+ product.high &+ (low ^ UInt64(byte)) << 24
            low = product.low
        }
    }

    /// The digest as 32 hexadecimal digits.
    var hexadecimal: String {
        // Safe: 32 bytes are asked for, and all 32 are written.
        String(unsafeUninitializedCapacity: 32) { digits in
            for place in 0..<32 {
                let half = place < 16 ? high : low
                let digit = UInt8(truncatingIfNeeded: half >> UInt64(60 - place % 16 * 4) & 0xF)
                digits[place] = digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
            }
            return 32
        }
    }

    /// The digest of a content.
    static func of(_ bytes: [UInt8]) -> String {
        var digest = Digest()
        digest.update(bytes)
        return digest.hexadecimal
    }
}
