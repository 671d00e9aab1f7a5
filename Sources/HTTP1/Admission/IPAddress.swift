/// An IP address: 128 bits, IPv4 as `::ffff:a.b.c.d` (RFC 4291, section 2.5.5.2), so that both families are one.
package struct IPAddress: Hashable, Sendable {
    let high: UInt64
    let low: UInt64

    /// - Parameters:
    ///   - high: the first 64 bits.
    ///   - low: the last 64 bits.
    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    private init(groups: [UInt16]) {
        // Safe: 16 bits fit.
        func join(_ part: ArraySlice<UInt16>) -> UInt64 { part.reduce(0) { $0 << 16 | UInt64($1) } }
        self.init(high: join(groups[..<4]), low: join(groups[4...]))
    }

    /// Reads `192.0.2.1` or `2001:db8::1` (RFC 4291, section 2.2); `nil` when the text is neither.
    ///
    /// Numbers of IPv4 have no leading zeros, which some programs read as octal; IPv6 has no zone.
    package init?(_ text: ArraySlice<UInt8>) {
        guard text.count <= 45 else { return nil }
        if let groups = IPAddress.readIPv4(text) {
            self.init(groups: [0, 0, 0, 0, 0, 0xFFFF] + groups)
            return
        }
        let gap = text.indices.dropLast().first { text[$0] == .colon && text[$0 + 1] == .colon }
        guard let gap else {
            guard let groups = IPAddress.readGroups(text), groups.count == 8 else { return nil }
            self.init(groups: groups)
            return
        }
        guard let first = IPAddress.readGroups(text[..<gap], areLast: false),
            let last = IPAddress.readGroups(text[(gap + 2)...]),
            first.count + last.count < 8
        else { return nil }
        self.init(groups: first + Array(repeating: 0, count: 8 - first.count - last.count) + last)
    }

    /// Groups between single colons, the last two of an address possibly as IPv4; none in an empty text.
    private static func readGroups(_ text: ArraySlice<UInt8>, areLast: Bool = true) -> [UInt16]? {
        if text.isEmpty { return [] }
        var groups: [UInt16] = []
        for part in text.split(separator: .colon, omittingEmptySubsequences: false) {
            if areLast, part.endIndex == text.endIndex, let pair = readIPv4(part) { return groups + pair }
            guard (1...4).contains(part.count) else { return nil }
            // Safe: four digits at most, which fit in 16 bits.
            var group: UInt16 = 0
            for byte in part {
                guard let digit = byte.hexValue else { return nil }
                group = group << 4 | UInt16(digit)
            }
            groups.append(group)
        }
        return groups
    }

    private static func readIPv4(_ text: ArraySlice<UInt8>) -> [UInt16]? {
        let parts = text.split(separator: .dot, maxSplits: 4, omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var numbers: [UInt16] = []
        for part in parts {
            guard (1...3).contains(part.count), part.count == 1 || part.first != 0x30 else { return nil }
            // Safe: three digits at most, which fit in 16 bits.
            var number: UInt16 = 0
            for byte in part {
                guard let digit = byte.decimalValue else { return nil }
                number = number * 10 + UInt16(digit)
            }
            guard number <= 255 else { return nil }
            numbers.append(number)
        }
        return [numbers[0] << 8 | numbers[1], numbers[2] << 8 | numbers[3]]
    }

    var isIPv4: Bool { high == 0 && low >> 32 == 0xFFFF }

    /// Whom the address stands for where clients are counted: itself in IPv4, its first 64 bits in IPv6, because one
    /// subscriber has at least all addresses that share these.
    package var client: ClientID {
        // 0:1::/64 for all of IPv4: a part of ::/8, which is never given out (RFC 4291, section 2.4).
        ClientID(network: isIPv4 ? 1 << 32 | low & 0xFFFF_FFFF : high)
    }
}

/// One client where clients are counted: an IPv4 address or an IPv6 network of 64 bits.
package struct ClientID: Hashable, Sendable {
    let network: UInt64
}

/// Addresses with the same first bits, such as `10.0.0.0/8`.
package struct AddressRange: Equatable, Sendable, CustomStringConvertible {
    /// As it was read.
    package let description: String
    private let first: IPAddress
    private let mask: IPAddress

    /// Reads an address, or an address, a slash and the number of its bits that count; `nil` when the text is neither.
    package init?(_ text: String) {
        let parts = text.utf8.split(separator: .slash, maxSplits: 1, omittingEmptySubsequences: false)
        guard let address = IPAddress(Array(parts[0])[...]) else { return nil }
        description = text
        var bits = 128
        if parts.count == 2 {
            let longest = address.isIPv4 ? 32 : 128
            // Safe: reading a text is failable; shifts are by 0 to 64.
            guard let number = Int(String(parts[1]) ?? ""), parts[1].allSatisfy({ $0.decimalValue != nil }),
                (0...longest).contains(number)
            else { return nil }
            bits = 128 - longest + number
        }
        // Shifting by 64 gives 0.
        mask = IPAddress(high: ~(UInt64.max >> UInt64(min(bits, 64))), low: ~(UInt64.max >> UInt64(max(bits - 64, 0))))
        first = IPAddress(high: address.high & mask.high, low: address.low & mask.low)
    }

    package func contains(_ address: IPAddress) -> Bool {
        address.high & mask.high == first.high && address.low & mask.low == first.low
    }

    /// The machine itself: `127.0.0.0/8` and `::1`.
    package static let loopback = [AddressRange("127.0.0.0/8"), AddressRange("::1")].compactMap { $0 }
}

extension [AddressRange] {
    package func contains(_ address: IPAddress) -> Bool { contains { $0.contains(address) } }
}
