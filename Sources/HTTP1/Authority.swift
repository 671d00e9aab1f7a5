/// The value of `Host` and the authority of an absolute target: `uri-host [ ":" port ]` (RFC 9110, section 7.2).
///
/// User information, blanks and comma-separated lists are not part of the grammar.
struct Authority: Sendable {
    private var host: Range<Int>
    private var port: Int?

    /// `nil` unless the bytes are a host that is not empty and a port, if any, up to 65535.
    init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        guard !range.isEmpty else { return nil }
        var index = range.lowerBound
        if bytes[index] == 0x5B {
            while index < range.upperBound, bytes[index] != 0x5D { index += 1 }
            guard index < range.upperBound,
                Authority.isAddress(bytes.extracting(range.lowerBound + 1..<index))
            else { return nil }
            index += 1
        } else {
            index = bytes.firstIndex(notIn: .registeredName, from: index, to: range.upperBound)
            while index < range.upperBound, bytes[index] == .percent {
                guard bytes.percentDecoded(at: index, before: range.upperBound) != nil else { return nil }
                index = bytes.firstIndex(notIn: .registeredName, from: index + 3, to: range.upperBound)
            }
        }
        host = range.lowerBound..<index
        guard !host.isEmpty else { return nil }
        if index < range.upperBound {
            guard bytes[index] == .colon else { return nil }
            guard index + 1 < range.upperBound else { return }
            var number = 0
            for position in index + 1..<range.upperBound {
                guard let digit = bytes[position].decimalValue else { return nil }
                // Safe: the number was at most 65535 before this digit.
                number = number * 10 + Int(digit)
                guard number <= 65535 else { return nil }
            }
            port = number
        }
    }

    /// Whether both name the same host and port; percent-encoding is not decoded.
    ///
    /// - Parameter defaultPort: that of the scheme, for an authority without port.
    func agrees(with other: Authority, defaultPort: Int, in bytes: Span<UInt8>) -> Bool {
        guard (port ?? defaultPort) == (other.port ?? defaultPort), host.count == other.host.count else { return false }
        for offset in 0..<host.count
        where bytes[host.lowerBound + offset].lowercased != bytes[other.host.lowerBound + offset].lowercased {
            return false
        }
        return true
    }

    var hasPort: Bool { port != nil }

    /// Whether the bytes between brackets are an address (RFC 3986, section 3.2.2).
    private static func isAddress(_ bytes: Span<UInt8>) -> Bool {
        guard let first = bytes.isEmpty ? nil : bytes[0] else { return false }
        return first.lowercased == 0x76 ? isFutureAddress(bytes) : isIPv6(bytes)
    }

    /// `"v" 1*HEXDIG "." 1*( unreserved / sub-delims / ":" )`.
    private static func isFutureAddress(_ bytes: Span<UInt8>) -> Bool {
        var index = 1
        while index < bytes.count, bytes[index].hexValue != nil { index += 1 }
        guard index > 1, index + 1 < bytes.count, bytes[index] == .dot else { return false }
        for position in index + 1..<bytes.count {
            guard bytes[position] == .colon || ByteSet.registeredName.contains(bytes[position]) else { return false }
        }
        return true
    }

    /// Eight groups of one to four digits, one run of which may be left out as `::`, the last two possibly as IPv4.
    private static func isIPv6(_ bytes: Span<UInt8>) -> Bool {
        let end = bytes.count
        var index = 0
        var groups = 0
        var isCompressed = false
        if end >= 2, bytes[0] == .colon, bytes[1] == .colon {
            isCompressed = true
            index = 2
        }
        while index < end {
            let start = index
            while index < end, index - start < 4, bytes[index].hexValue != nil { index += 1 }
            guard index > start else { return false }
            if index < end, bytes[index] == .dot {
                guard isIPv4(bytes.extracting(start..<end)) else { return false }
                groups += 2
                break
            }
            groups += 1
            guard index < end else { break }
            guard bytes[index] == .colon, index + 1 < end else { return false }
            index += 1
            if bytes[index] == .colon {
                guard !isCompressed else { return false }
                isCompressed = true
                index += 1
            }
        }
        return isCompressed ? groups <= 7 : groups == 8
    }

    /// Four numbers up to 255 without leading zeros.
    private static func isIPv4(_ bytes: Span<UInt8>) -> Bool {
        var numbers = 0
        var index = 0
        while index < bytes.count {
            let start = index
            var value = 0
            while index < bytes.count, index - start < 3, let digit = bytes[index].decimalValue {
                // Safe: three digits at most.
                value = value * 10 + Int(digit)
                index += 1
            }
            let hasLeadingZero = index - start > 1 && bytes[start] == 0x30
            guard index > start, value <= 255, !hasLeadingZero else { return false }
            numbers += 1
            guard index < bytes.count else { break }
            guard bytes[index] == .dot, index + 1 < bytes.count else { return false }
            index += 1
        }
        return numbers == 4
    }
}

extension Span<UInt8> {
    /// The byte that `%` and two hexadecimal digits encode, `nil` when the digits are missing (RFC 3986, section 2.1).
    func percentDecoded(at index: Int, before end: Int) -> UInt8? {
        guard index + 2 < end, let high = self[index + 1].hexValue, let low = self[index + 2].hexValue else {
            return nil
        }
        return high << 4 | low
    }
}
