import Testing

@testable import HTTP1

/// A rule of the wire with the bytes that keep and that break it: a row of the table of everything a peer can send.
struct WireRule: Sendable, CustomTestStringConvertible {
    let name: String
    /// Where it is laid down; `ours` where RFC 9110 or 9112 leaves a choice and the stricter reading was taken.
    let source: String
    var limits = Limits()
    let cases: [WireCase]
    /// Why there is nothing to accept, or nothing to refuse.
    var oneSided: String?

    init(_ name: String, _ source: String, limits: Limits = Limits(), oneSided: String? = nil, _ cases: [WireCase]) {
        self.name = name
        self.source = source
        self.limits = limits
        self.cases = cases
        self.oneSided = oneSided
    }

    var testDescription: String { "\(name) (\(source))" }

    static let all: [WireRule] =
        lineRules + requestLineRules + targetRules + encodingRules + fieldRules + hostRules + lengthRules + codingRules
        + chunkRules + extensionRules + trailerRules + connectionRules + boundRules
}

/// Requests in which one part is to be shown.
enum Wire {
    static let end = "\r\nHost: h\r\n\r\n"

    static func get(_ target: String, host: String = "h", method: String = "GET") -> String {
        "\(method) \(target) HTTP/1.1\r\nHost: \(host)\r\n\r\n"
    }

    static func with(_ lines: String) -> String { "GET / HTTP/1.1\r\nHost: h\r\n\(lines)\r\n\r\n" }

    static func post(_ fields: String, _ content: String = "", version: String = "1.1") -> String {
        "POST / HTTP/\(version)\r\nHost: h\r\n\(fields)\r\n\r\n\(content)"
    }

    static func chunked(_ content: String) -> String { post("Transfer-Encoding: chunked", content) }

    static func many(_ character: Character, _ count: Int) -> String { String(repeating: character, count: count) }
}

@Suite("What a peer can send: one reading, or none")
struct WireRuleTests {
    @Test("whole, byte by byte and cut anywhere, alone and before another request", arguments: WireRule.all)
    func rule(_ rule: WireRule) throws {
        for wire in rule.cases { try wire.check(limits: rule.limits) }
    }

    @Test("each rule is shown kept and broken, or says why it cannot be", arguments: WireRule.all)
    func bothSides(_ rule: WireRule) {
        let accepted = rule.cases.count { if case .answered = $0.outcome { true } else { false } }
        let isTwoSided = accepted > 0 && accepted < rule.cases.count
        #expect(isTwoSided == (rule.oneSided == nil))
        #expect(rule.source.wholeMatch(of: /RFC \d{4}, \d+(\.\d+)*( and \d+(\.\d+)*)?(; .+)?/) != nil, "\(rule.source)")
    }

    @Test("no rule and no bytes stand in the table twice")
    func once() {
        #expect(Set(WireRule.all.map(\.name)).count == WireRule.all.count)
        var seen: [[UInt8]: String] = [:]
        for rule in WireRule.all {
            for wire in rule.cases where rule.limits == Limits() {
                #expect(seen.updateValue("\(rule.name): \(wire.rule)", forKey: wire.wire) == nil, "\(wire.rule)")
            }
        }
    }

    /// A control byte at the place of the at sign.
    @Test(
        "no control byte is let through anywhere",
        arguments: [
            "G@T / HTTP/1.1\r\nHost: h\r\n\r\n", "GET /@ HTTP/1.1\r\nHost: h\r\n\r\n",
            "GET /?@ HTTP/1.1\r\nHost: h\r\n\r\n", "GET / HTTP@1.1\r\nHost: h\r\n\r\n",
            "GET / HTTP/1.1\r\nHo@st: h\r\n\r\n", "GET / HTTP/1.1\r\nHost: h@h\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: h\r\nA: b@c\r\n\r\n", "GET / HTTP/1.1\r\nHost: h\r\nContent-Length: @1\r\n\r\na",
            "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chu@nked\r\n\r\n0\r\n\r\n",
            Wire.chunked("1@\r\na\r\n0\r\n\r\n"), Wire.chunked("1;a@b\r\na\r\n0\r\n\r\n"),
            Wire.chunked("1;a=\"@\"\r\na\r\n0\r\n\r\n"), Wire.chunked("1\r\na@\r\n0\r\n\r\n"),
            Wire.chunked("1\r\na\r\n0\r\nA: b@c\r\n\r\n"),
        ])
    func controlBytes(wire: String) throws {
        let place = try #require(bytes(wire).firstIndex(of: UInt8(ascii: "@")))
        // HTAB is no control byte in a value, in a quoted string, or around a token.
        for byte in [UInt8](0..<0x20) + [0x7F] where byte != .tab {
            var input = bytes(wire)
            input[place] = byte
            var peer = Peer()
            peer.send(input)
            #expect(try peer.responses().map(\.status) == [400], "\(byte)")
            #expect(peer.next == .lingeringClose, "\(byte)")
            expectSameAnswers(as: peer, to: input, cuts: [place, place + 1])
        }
    }

    @Test(
        "eight-bit bytes stand in field values and quoted strings only", arguments: [0x80, 0xA0, 0xC0, 0xFF] as [UInt8])
    func eightBit(byte: UInt8) throws {
        for (wire, status) in [
            ("G@T / HTTP/1.1\r\nHost: h\r\n\r\n", 400), ("GET /@ HTTP/1.1\r\nHost: h\r\n\r\n", 400),
            ("GET /?@ HTTP/1.1\r\nHost: h\r\n\r\n", 400), ("GET / HTTP@1.1\r\nHost: h\r\n\r\n", 400),
            (Wire.with("A@: b"), 400), (Wire.with("A: @"), 200), ("GET / HTTP/1.1\r\nHost: h@\r\n\r\n", 400),
            (Wire.chunked("1;@\r\na\r\n0\r\n\r\n"), 400), (Wire.chunked("1;a=\"@\"\r\na\r\n0\r\n\r\n"), 200),
        ] {
            var peer = Peer()
            peer.send(bytes(wire).map { $0 == UInt8(ascii: "@") ? byte : $0 })
            #expect(try peer.responses().map(\.status) == [status], "\(wire)")
        }
    }
}
