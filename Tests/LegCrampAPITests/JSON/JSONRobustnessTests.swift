import Testing

@testable import LegCrampAPI

/// SplitMix64: the same sequence for the same seed on every machine.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

@Suite("JSON from hostile peers")
struct JSONRobustnessTests {
    private static let sample = Array(
        #"""
        {"region": "GB", "person": {"age": 67, "sex": "female", "pregnant": false, "note": "caf\u00e9 \ud83e\uddb5 é 🦵"},
         "episode": {"duration_minutes": 4.5e0, "location": ["calf", "foot"], "trend": null}, "none_of": []}
        """#.utf8)

    /// Visits everything a decoder can ask for, so that no accessor traps either.
    private func visit(_ value: JSONValue) -> Int {
        var visited = 1
        _ = (value.string, value.double, value.int, value.bool, value.isNull, value.offset)
        _ = value["age"]
        if let elements = value.elements {
            for element in elements { visited += visit(element) }
        }
        if let members = value.members {
            for member in members { visited += visit(member.name) + visit(member.value) }
        }
        return visited
    }

    @Test("refuses every proper prefix of a document")
    func prefixes() throws {
        #expect(try visit(JSONDocument(Self.sample).root) == 25)
        for length in Self.sample.indices {
            #expect(refusal(of: Array(Self.sample[..<length])) != nil, "\(length)")
        }
    }

    @Test("survives any change of single bytes", arguments: 0..<8 as Range<UInt64>)
    func mutations(seed: UInt64) {
        var generator = SeededGenerator(state: seed)
        for _ in 0..<2000 {
            var bytes = Self.sample
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                let index = Int.random(in: bytes.indices, using: &generator)
                switch UInt8.random(in: 0..<3, using: &generator) {
                case 0: bytes[index] = .random(in: 0...255, using: &generator)
                case 1: bytes.remove(at: index)
                default: bytes.insert(bytes.randomElement(using: &generator) ?? 0, at: index)
                }
            }
            if let document = try? JSONDocument(bytes) { #expect(visit(document.root) > 0) }
        }
    }

    @Test("survives every value of every byte")
    func everyByte() {
        var accepted = 0
        for index in Self.sample.indices {
            for value in UInt8.min...UInt8.max {
                var bytes = Self.sample
                bytes[index] = value
                if (try? JSONDocument(bytes)) != nil { accepted += 1 }
            }
        }
        #expect(accepted > Self.sample.count)
    }

    @Test("survives random sequences of tokens", arguments: 0..<4 as Range<UInt64>)
    func tokenSoup(seed: UInt64) {
        let pieces = ["{", "}", "[", "]", ":", ",", "\"a\"", "\"\\u0061\"", "1", "-", "1e9", "true", "null", " ", "\""]
        var generator = SeededGenerator(state: seed)
        for _ in 0..<5000 {
            let count = Int.random(in: 1...12, using: &generator)
            let text = (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
            if let document = try? document(text) { #expect(visit(document.root) > 0) }
        }
    }

    /// Objects, comma separated, with the given numbers as names, all of the same length.
    private static func objects(
        _ count: Int, names: Range<Int>, prefix: String = "", suffix: String = ""
    ) -> String {
        let object = "{" + names.map { "\"\(prefix)\($0)\(suffix)\":1" }.joined(separator: ",") + "}"
        return Array(repeating: object, count: count).joined(separator: ",")
    }

    private static let slowElements: [String] = [
        // Objects as full as the bound allows, and names that differ at the end only.
        objects(15, names: 1000..<1512),
        objects(5, names: 100..<612, prefix: "aaaaaaaaaaaaaaaaa"),
        // The same at the beginning only.
        objects(5, names: 100..<612, suffix: "aaaaaaaaaaaaaaaaa"),
        // Names at the edge between the two ways of looking for duplicates.
        objects(500, names: 10..<26),
        objects(500, names: 10..<27),
        String(repeating: "1,", count: 32766) + "1",
        String(repeating: "{},", count: 21844) + "1",
        "\"" + String(repeating: "\\u0061", count: 10922) + "\"",
        "\"" + String(repeating: "\u{1F9B5}", count: 16383) + "\"",
        String(repeating: " ", count: 65534) + "1",
    ]

    @Test("reads 64 KiB made to be slow with work in proportion", arguments: slowElements)
    func adversarial(elements: String) throws {
        let text = Array("[\(elements)]".utf8)[...]
        try #require(text.count > 40_000 && text.count < 100_000)
        var reader = JSONReader(limits: JSONDocument.Limits(), length: text.count)
        try reader.read(text.span)
        let (tokens, unescaped, comparisons) = (reader.tokens.count, reader.unescaped.count, reader.comparisons)
        #expect(tokens <= text.count)
        #expect(unescaped <= text.count)
        #expect(comparisons <= 2 * text.count)
    }
}
