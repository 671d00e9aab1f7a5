import Testing

@testable import LegCrampAPI

@Suite("JSON values")
struct JSONValueTests {
    @Test("tells its kind, and gives nothing as another kind")
    func kinds() throws {
        let root = try document(#"[{}, [], "1", 1, true, null]"#).root
        let values = Array(try #require(root.elements))
        #expect(values.map(\.kind) == [.object, .array, .string, .number, .bool, .null])
        #expect(values.map { $0.members != nil } == [true, false, false, false, false, false])
        #expect(values.map { $0.elements != nil } == [false, true, false, false, false, false])
        #expect(values.map { $0.string != nil } == [false, false, true, false, false, false])
        #expect(values.map { $0.stringBytes != nil } == [false, false, true, false, false, false])
        #expect(values.map { $0.int != nil } == [false, false, false, true, false, false])
        #expect(values.map { $0.double != nil } == [false, false, false, true, false, false])
        #expect(values.map { $0.bool != nil } == [false, false, false, false, true, false])
        #expect(values.map(\.isNull) == [false, false, false, false, false, true])
        #expect(values.map { $0["a"] != nil } == Array(repeating: false, count: 6))
        #expect(values.map { $0.isString("1") } == [false, false, true, false, false, false])
        #expect(values.map(\.offset) == [1, 5, 9, 14, 17, 23])
    }

    @Test("walks over nested members and elements in order")
    func walk() throws {
        let root = try document(#"{"a": {"x": [1, [2], {"y": 3}]}, "b": [], "c": {}, "d": false}"#).root
        #expect(root.members?.compactMap(\.name.string) == ["a", "b", "c", "d"])
        #expect(root.members?.map(\.value.kind) == [.object, .array, .object, .bool])
        #expect(root["a"]?["x"]?.elements?.map(\.kind) == [.number, .array, .object])
        #expect(root["a"]?["x"]?.elements?.compactMap { $0["y"]?.int } == [3])
        #expect(root["d"]?.bool == false)
        #expect(root["e"] == nil)
    }

    @Test(
        "resolves escapes",
        arguments: [
            (#""""#, ""), (#""a\"b""#, "a\"b"), (#""\\\/\b\f\n\r\t""#, "\\/\u{8}\u{C}\n\r\t"), (#""\u0000""#, "\u{0}"),
            (#""x\u00e9y""#, "xéy"), (#""\uD83E\uDDB5""#, "\u{1F9B5}"), (#""\u0041\u0042c""#, "ABc"),
            (#""\uD800\uDC00\uDBFF\uDFFF""#, "\u{10000}\u{10FFFF}"), (#""ä\tö""#, "ä\tö"),
        ])
    func escapes(text: String, expected: String) throws {
        let value = try document(text).root
        #expect(value.string.map { Array($0.utf8) } == Array(expected.utf8))
        #expect(value.stringBytes.map(Array.init) == Array(expected.utf8))
        #expect(value.isString(expected))
        #expect(!value.isString(expected + "x"))
    }

    @Test("compares bytes, not canonical equivalents")
    func byteEquality() throws {
        let value = try document("\"\u{e9}\"").root
        #expect(value.isString("\u{e9}" as StaticString))
        #expect(!value.isString("e\u{301}" as StaticString))
        #expect(!value.isString("e\u{301}" as String))
    }

    @Test(
        "reads integers exactly, however they are spelt",
        arguments: [
            ("0", 0), ("-0", 0), ("-0.0e5", 0), ("7", 7), ("-7", -7), ("5.0", 5), ("5e1", 50), ("50E-1", 5),
            ("1.5e1", 15), ("120e-1", 12), ("0.5", nil), ("1e-1", nil), ("15e-1", nil), ("0e99999999999", 0),
            ("1e18", 1_000_000_000_000_000_000), ("1e19", nil), ("1e99999999999999999999", nil),
            ("1e-99999999999", nil),
            ("9223372036854775807", Int.max), ("9223372036854775808", nil), ("-9223372036854775808", Int.min),
            ("-9223372036854775809", nil), ("9007199254740993", 9_007_199_254_740_993),
            ("9223372036854775807.0", Int.max),
            ("9007199254740993.5", nil), ("100000000000000000000e-20", 1), ("0.00001e5", 1), ("1000e-2", 10),
        ] as [(String, Int?)])
    func integers(text: String, expected: Int?) throws {
        #expect(try document(text).root.int == expected)
    }

    @Test(
        "reads doubles, but none that is infinite or vanishes",
        arguments: [
            ("0", 0), ("-0.0", -0.0), ("0.1", 0.1), ("1e308", 1e308), ("1e309", nil), ("-1e400", nil),
            ("5e-324", .leastNonzeroMagnitude),
            ("1e-400", nil), ("0e-400", 0), ("0.000e5", 0), ("100000000000000000000000", 1e23),
            ("1.7976931348623157e308", .greatestFiniteMagnitude),
        ] as [(String, Double?)])
    func doubles(text: String, expected: Double?) throws {
        #expect(try document(text).root.double == expected)
    }
}

@Suite("JSON pointers (RFC 6901)")
struct JSONPointerTests {
    @Test("escapes tilde and slash, and nothing else")
    func escaping() {
        #expect(JSONPointer.root.text == "")
        #expect(JSONPointer.root.appending("").text == "/")
        #expect(JSONPointer.root.appending("a/b").text == "/a~1b")
        #expect(JSONPointer.root.appending("m~n").text == "/m~0n")
        #expect(JSONPointer.root.appending("~1").text == "/~01")
        #expect(JSONPointer.root.appending(" \"%^|\\é").text == "/ \"%^|\\é")
        #expect(JSONPointer.root.appending("medications").appending(0).description == "/medications/0")
    }
}
