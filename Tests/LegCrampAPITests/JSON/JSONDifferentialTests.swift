import Foundation
import Testing

@testable import LegCrampAPI

/// A value as both implementations see it; strings by their bytes.
private enum Plain: Equatable {
    case null
    case bool(Bool)
    case number(Double)
    case string([UInt8])
    case array([Plain])
    case object([[UInt8]: Plain])
}

extension Plain {
    init(_ value: JSONValue) {
        switch value.kind {
        case .null: self = .null
        case .bool: self = .bool(value.bool == true)
        case .number: self = .number(value.double ?? .nan)
        case .string: self = .string(Array(value.stringBytes ?? []))
        case .array: self = .array(value.elements?.map(Plain.init) ?? [])
        case .object:
            let members = value.members?.map { (Array($0.name.stringBytes ?? []), Plain($0.value)) } ?? []
            self = .object(Dictionary(uniqueKeysWithValues: members))
        }
    }

    fileprivate static func random(depth: Int, using generator: inout SeededGenerator) -> Plain {
        switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &generator) {
        case 0: .null
        case 1: .bool(.random(using: &generator))
        case 2: .number(Double(Int.random(in: -1000...1000, using: &generator)))
        case 3:
            .number(
                Double(sign: .plus, exponent: .random(in: -300...300, using: &generator), significand: 1)
                    * .random(in: -1...1, using: &generator))
        case 4: .string(randomString(using: &generator))
        case 5:
            .array(
                (0..<Int.random(in: 0...6, using: &generator)).map { _ in .random(depth: depth - 1, using: &generator) }
            )
        default:
            .object(
                Dictionary(
                    (0..<Int.random(in: 0...20, using: &generator)).map { _ in
                        (randomString(using: &generator), .random(depth: depth - 1, using: &generator))
                    }, uniquingKeysWith: { $1 }))
        }
    }

    /// Scalars without canonical equivalents, since Foundation takes equivalent names for the same.
    private static func randomString(using generator: inout SeededGenerator) -> [UInt8] {
        let scalars: [Unicode.Scalar] = [
            "a", "b", "z", "0", " ", "\"", "\\", "/", "\n", "\t", "\r", "\u{0}", "\u{8}", "\u{1f}", "\u{7f}", "é", "ß",
            "\u{7ff}", "\u{800}", "\u{2028}", "\u{d7ff}", "\u{e000}", "\u{fffd}", "\u{10000}", "\u{1F9B5}",
            "\u{10fffd}",
        ]
        let count = Int.random(in: 0...8, using: &generator)
        return (0..<count).flatMap { _ in Array((scalars.randomElement(using: &generator) ?? "a").utf8) }
    }

    fileprivate func write(to writer: inout JSONWriter) {
        switch self {
        case .null: writer.null()
        case .bool(let value): writer.value(value)
        case .number(let value): writer.value(value)
        case .string(let bytes): writer.value(String(decoding: bytes, as: UTF8.self))
        case .array(let elements): writer.array { for element in elements { element.write(to: &$0) } }
        case .object(let members):
            writer.object { writer in
                for (name, value) in members.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
                    writer.name(escaping: String(decoding: name, as: UTF8.self))
                    value.write(to: &writer)
                }
            }
        }
    }
}

/// Reads any document by Foundation's decoder.
extension Plain: Codable {
    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
        if let members = try? decoder.container(keyedBy: Name.self) {
            self = .object(
                Dictionary(
                    uniqueKeysWithValues: try members.allKeys.map {
                        (Array($0.stringValue.utf8), try members.decode(Plain.self, forKey: $0))
                    }))
        } else if var elements = try? decoder.unkeyedContainer() {
            var values: [Plain] = []
            while !elements.isAtEnd { values.append(try elements.decode(Plain.self)) }
            self = .array(values)
        } else {
            let value = try decoder.singleValueContainer()
            if value.decodeNil() {
                self = .null
            } else if let bool = try? value.decode(Bool.self) {
                self = .bool(bool)
            } else if let number = try? value.decode(Double.self) {
                self = .number(number)
            } else {
                self = .string(Array(try value.decode(String.self).utf8))
            }
        }
    }

    func encode(to encoder: any Encoder) throws {
        switch self {
        case .null:
            var container = encoder.singleValueContainer()
            try container.encodeNil()
        case .bool(let value): try value.encode(to: encoder)
        case .number(let value): try value.encode(to: encoder)
        case .string(let bytes): try String(decoding: bytes, as: UTF8.self).encode(to: encoder)
        case .array(let elements): try elements.encode(to: encoder)
        case .object(let members):
            var container = encoder.container(keyedBy: Name.self)
            for (name, value) in members {
                try container.encode(value, forKey: Name(stringValue: String(decoding: name, as: UTF8.self)))
            }
        }
    }
}

@Suite("JSON against Foundation")
struct JSONDifferentialTests {
    @Test("both read what either writes", arguments: 0..<6 as Range<UInt64>)
    func roundTrip(seed: UInt64) throws {
        var generator = SeededGenerator(state: seed)
        let encoder = JSONEncoder()
        for round in 0..<100 {
            let value = Plain.random(depth: 4, using: &generator)
            let ours = JSONText { value.write(to: &$0) }.bytes
            #expect(Plain(try JSONDocument(ours).root) == value)
            #expect(try JSONDecoder().decode(Plain.self, from: Data(ours)) == value)

            encoder.outputFormatting = round % 2 == 0 ? [.prettyPrinted] : [.sortedKeys, .withoutEscapingSlashes]
            let theirs = Array(try encoder.encode(value))
            #expect(Plain(try JSONDocument(theirs).root) == value)
            #expect(Plain(try JSONDocument(JSONPretty.format(ours)).root) == value)
        }
    }

    @Test("Foundation accepts what we accept", arguments: 0..<4 as Range<UInt64>)
    func acceptance(seed: UInt64) throws {
        var generator = SeededGenerator(state: 100 + seed)
        let alphabet = Array("{}[]:,\"\\u0019aeE+-. \ntrufalsn".utf8)
        var accepted = 0
        for _ in 0..<300 {
            let value = Plain.random(depth: 2, using: &generator)
            var bytes = JSONText { value.write(to: &$0) }.bytes
            let index = Int.random(in: bytes.indices, using: &generator)
            bytes[index] = alphabet.randomElement(using: &generator) ?? 0
            guard let document = try? JSONDocument(bytes) else { continue }
            accepted += 1
            // A number beyond the range of Double is grammatical; Foundation refuses it.
            if Self.containsUnrepresentable(document.root) { continue }
            #expect(throws: Never.self) {
                try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
            }
        }
        #expect(accepted > 20)
    }

    private static func containsUnrepresentable(_ value: JSONValue) -> Bool {
        value.kind == .number && value.double == nil
            || value.elements?.contains(where: containsUnrepresentable) == true
            || value.members?.contains { containsUnrepresentable($0.value) } == true
    }
}
