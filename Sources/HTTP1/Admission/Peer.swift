/// Whom a connection comes from, as far as fairness has to know: the address itself is not kept.
package struct Peer: Equatable, Sendable {
    package let client: ClientID
    /// Whether what it says about whom it forwards for is believed.
    package let isTrustedProxy: Bool

    package init(_ address: IPAddress, trustedProxies: [AddressRange]) {
        client = address.client
        isTrustedProxy = trustedProxies.contains(address)
    }
}

extension Request {
    /// Who asks: the peer, or whom trusted proxies say that they ask for; `nil` without a connection.
    ///
    /// Each proxy appends to `X-Forwarded-For` or `Forwarded` (RFC 7239) who connected to it, so only the end of the
    /// list is known to be true: counted is the last address that is no trusted proxy. A proxy appends to one of the
    /// fields and hands on the other as the client sent it; where both are there and disagree, neither is believed.
    func client(trustedProxies: [AddressRange]) -> ClientID? {
        guard let peer, peer.isTrustedProxy else { return peer?.client }
        let plain = origin(fields.listMembers("x-forwarded-for").map { address($0) }, trustedProxies)
        let standard = origin(fields.listMembers("forwarded").map { forwardedAddress($0) }, trustedProxies)
        switch (plain, standard) {
        case (let found?, nil), (nil, let found?): return found
        case (let found?, let other?) where found == other: return found
        case (.some, .some), (nil, nil): return peer.client
        }
    }

    /// - Parameter path: each station, `nil` where it cannot be read: what stands before that is unknown.
    private func origin(_ path: [IPAddress?], _ trustedProxies: [AddressRange]) -> ClientID? {
        var nearest: IPAddress?
        for station in path.reversed() {
            guard let station else { break }
            nearest = station
            guard trustedProxies.contains(station) else { break }
        }
        return nearest?.client
    }

    /// An address that may have a port: `192.0.2.1`, `192.0.2.1:80`, `2001:db8::1`, `[2001:db8::1]:80`.
    private func address(_ text: ArraySlice<UInt8>) -> IPAddress? {
        if text.first == 0x5B {
            guard let end = text.firstIndex(of: 0x5D) else { return nil }
            let rest = text[(end + 1)...]
            return rest.isEmpty || rest.first == .colon ? IPAddress(text[(text.startIndex + 1)..<end]) : nil
        }
        guard let colon = text.firstIndex(of: .colon), text[(colon + 1)...].firstIndex(of: .colon) == nil else {
            return IPAddress(text)
        }
        return IPAddress(text[..<colon])
    }

    /// The address in the parameter `for` of a member of `Forwarded`.
    private func forwardedAddress(_ member: ArraySlice<UInt8>) -> IPAddress? {
        for pair in member.split(separator: .semicolon) {
            let parts = pair.trimmed.split(separator: .equals, maxSplits: 1)
            guard parts.count == 2, parts[0].map(\.lowercased).elementsEqual("for".utf8) else { continue }
            let value = parts[1]
            guard value.first == .quote else { return address(value) }
            return value.count > 1 && value.last == .quote ? address(value.dropFirst().dropLast()) : nil
        }
        return nil
    }
}
