import Testing

@testable import LegCrampAPI

/// Reads a text in UTF-8.
func document(_ text: String) throws -> JSONDocument { try JSONDocument(Array(text.utf8)) }

/// The reason why bytes are refused, `nil` when they are accepted.
func refusal(of bytes: [UInt8], limits: JSONDocument.Limits = .init()) -> JSONError.Reason? {
    do throws(JSONError) {
        _ = try JSONDocument(bytes, limits: limits)
        return nil
    } catch {
        return error.reason
    }
}

@Suite("JSON grammar (RFC 8259)")
struct JSONReaderTests {
    @Test(
        "accepts every form of the grammar",
        arguments: [
            "null", "true", "false", "0", "-0", "10", "-1", "1.5", "-0.0", "1e1", "1E+2", "1e-2", "0e0", "0.1E5",
            "123456789012345678901234567890", "1e400", "\"\"", "\"a\"", "\"/\"", "\"\u{7F}\"", "\"é\u{2028}\u{1F9B5}\"",
            #""\"\\\/\b\f\n\r\t""#, #""\u0000""#, #""\u00e9\u00E9""#, #""\uD83E\uDDB5""#, #""\uFFFF""#, "[]", "[ ]",
            "{}", "{ }", "[[]]", "[{}]", "{\"\":0}", "[1,2]", "[1 , 2]", "{\"a\":1}", "{ \"a\" : 1 , \"b\" : 2 }",
            " \t\r\n1 \t\r\n", "[null,true,false,0,\"\",[],{}]", "{\"a\":{\"a\":{\"a\":1}}}", "[{\"a\":1},{\"a\":1}]",
            "{\"a\":1,\"A\":2}", "{\"\u{e9}\":1,\"e\u{301}\":2}", "\"\u{FEFF}\"",
        ])
    func accepts(text: String) throws {
        _ = try document(text)
    }

    private static let malformed: [(String, JSONError.Reason)] = [
        ("", .empty), (" \n", .empty), ("\u{FEFF}1", .byteOrderMark), ("\u{FEFF}", .byteOrderMark),
        ("nul", .incomplete), ("nulL", .misspeltLiteral), ("NULL", .misspeltLiteral), ("True", .misspeltLiteral),
        ("NaN", .misspeltLiteral), ("Infinity", .misspeltLiteral), ("-Infinity", .malformedNumber),
        ("-NaN", .malformedNumber), ("nan", .misspeltLiteral), ("undefined", .misspeltLiteral),
        ("a", .misspeltLiteral), ("truefalse", .contentAfterDocument), ("'a'", .expectedValue),
        ("-", .incomplete), ("+1", .expectedValue), ("--1", .malformedNumber), ("01", .leadingZero),
        ("-01", .leadingZero), ("00", .leadingZero), ("0x1", .contentAfterDocument), (".5", .expectedValue),
        ("1.", .incomplete), ("1.e1", .malformedNumber), ("1e", .incomplete), ("1e+", .incomplete),
        ("1ex", .malformedNumber), ("1.2.3", .contentAfterDocument), ("1 2", .contentAfterDocument),
        ("- 1", .malformedNumber), ("1_000", .contentAfterDocument), ("\u{FF11}", .expectedValue),
        ("[1.]", .malformedNumber), ("[-]", .malformedNumber), ("1,", .contentAfterDocument),
        ("[", .incomplete), ("[1", .incomplete), ("[1,", .incomplete), ("]", .expectedValue),
        ("[1]]", .contentAfterDocument), ("[,]", .expectedValue), ("[,1]", .expectedValue),
        ("[1,]", .trailingComma), ("[1, \n]", .trailingComma), ("[1,,2]", .expectedValue),
        ("[1 2]", .expectedCommaOrBracket), ("[1:2]", .expectedCommaOrBracket), ("[1}", .expectedCommaOrBracket),
        ("[\"a\":1]", .expectedCommaOrBracket), ("{", .incomplete), ("{\"a\"", .incomplete),
        ("{\"a\":", .incomplete), ("{\"a\":1", .incomplete), ("{\"a\":1,", .incomplete), ("}", .expectedValue),
        ("{\"a\"}", .expectedColon), ("{\"a\" 1}", .expectedColon), ("{\"a\",1}", .expectedColon),
        ("{\"a\":}", .expectedValue), ("{\"a\"::1}", .expectedValue), ("{a:1}", .expectedName),
        ("{'a':1}", .expectedName), ("{1:1}", .expectedName), ("{null:1}", .expectedName), ("{,}", .expectedName),
        ("{[]:1}", .expectedName), ("{\"a\":1,}", .trailingComma), ("{\"a\":1,,}", .expectedName),
        ("{\"a\":1]", .expectedCommaOrBrace), ("{\"a\":1 \"b\":2}", .expectedCommaOrBrace),
        ("{\"a\":1}x", .contentAfterDocument), ("{}{}", .contentAfterDocument), ("[]#", .contentAfterDocument),
        ("/**/1", .expectedValue), ("1//", .contentAfterDocument), ("# 1", .expectedValue),
        ("\u{A0}1", .expectedValue), ("\u{2060}1", .expectedValue), ("\u{0C}1", .expectedValue),
        ("\u{0B}1", .expectedValue), ("1\u{0}", .contentAfterDocument), ("*", .expectedValue),
        ("\"", .incomplete), ("\"a", .incomplete), ("\"\\\"", .incomplete), ("\"\\", .incomplete),
        ("\"\n\"", .controlCharacter), ("\"\t\"", .controlCharacter), ("\"\u{0}\"", .controlCharacter),
        ("\"\u{1F}\"", .controlCharacter), (#""\a""#, .malformedEscape), (#""\'""#, .malformedEscape),
        (#""\x41""#, .malformedEscape), (#""\U0041""#, .malformedEscape), (#""\é""#, .malformedEscape),
        (#""\u""#, .malformedEscape), (#""\u004""#, .malformedEscape), (#""\u004g""#, .malformedEscape),
        (#""\u+041""#, .malformedEscape), (#""\u 041""#, .malformedEscape), (#""\u00"#, .incomplete),
        (#""\uD800""#, .loneSurrogate), (#""\uDC00""#, .loneSurrogate), (#""\uDFFF\uD800""#, .loneSurrogate),
        (#""\uD800\uD800""#, .loneSurrogate), (#""\uD800\n""#, .loneSurrogate), (#""\uD800x""#, .loneSurrogate),
        (#""\uD800\u0041""#, .loneSurrogate), (#""\uDBFF\uE000""#, .loneSurrogate), (#""\uD800\u""#, .malformedEscape),
    ]

    @Test("refuses what the grammar does not allow", arguments: malformed)
    func refuses(text: String, reason: JSONError.Reason) {
        #expect(refusal(of: Array(text.utf8)) == reason)
    }

    @Test(
        "refuses ill-formed UTF-8 in a string",
        arguments: [
            [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x20], [0xC2, 0xC2], [0xE0, 0x80, 0x80],
            [0xE0, 0x9F, 0xBF], [0xE1, 0x80], [0xE1, 0x80, 0x41], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
            [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF1, 0x80, 0x80], [0xF1, 0x80, 0x80, 0x41],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE], [0xFF],
        ] as [[UInt8]])
    func invalidUTF8(bytes: [UInt8]) {
        #expect(refusal(of: [0x22] + bytes + [0x22]) == .invalidUTF8)
        #expect(refusal(of: [0x22] + bytes) == .invalidUTF8)
        #expect(refusal(of: Array("{\"".utf8) + bytes + Array("\":1}".utf8)) == .invalidUTF8)
        #expect(refusal(of: bytes) == .expectedValue)
    }

    @Test(
        "accepts the first and the last scalar of each length of UTF-8",
        arguments: [0x20, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF] as [UInt32])
    func scalarEdges(code: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(code))
        #expect(try document("\"\(scalar)\"").root.string == String(Character(scalar)))
    }

    @Test(
        "refuses UTF-16 and UTF-32",
        arguments: [[0x5B, 0, 0x5D, 0], [0xFF, 0xFE, 0x5B, 0], [0, 0, 0, 0x31]] as [[UInt8]])
    func otherEncodings(bytes: [UInt8]) {
        #expect(refusal(of: bytes) != nil)
    }

    @Test(
        "refuses a name that occurs twice, however it is spelt",
        arguments: [
            (#"{"a":1,"a":1}"#, 7), (#"{"a":1,"\u0061":2}"#, 7), (#"{"\u0061":1,"a":2}"#, 12), (#"{"":1,"":2}"#, 6),
            (#"{"b":{"a":1,"a":2}}"#, 12), (#"[0,{"a":1,"b":2,"a":3}]"#, 16), (#"{"é":1,"\u00e9":2}"#, 8),
            (#"{"a":{"a":1,"b":[]},"b":2,"\u0061":3}"#, 26), (#"{"\n":1,"\u000a":2}"#, 8),
        ])
    func duplicates(text: String, offset: Int) throws {
        let error = try #require(throws: JSONError.self) { try document(text) }
        #expect(error.reason == .duplicateName)
        #expect(error.offset == offset)
    }

    @Test("finds a duplicate among any number of names", arguments: [2, 16, 17, 100, 512])
    func duplicateAmongMany(count: Int) {
        var names = (1..<count).map { "n\($0)" }
        let unique = names.map { "\"\($0)\":0" }.joined(separator: ",")
        #expect(refusal(of: Array("{\(unique)}".utf8)) == nil)
        names.append("\\u006E1")
        let text = "{" + names.map { "\"\($0)\":0" }.joined(separator: ",") + "}"
        #expect(refusal(of: Array(text.utf8)) == .duplicateName)
    }

    @Test("bounds the depth", arguments: [1, 2, 32, 100])
    func depth(limit: Int) {
        let limits = JSONDocument.Limits(depth: limit)
        func nested(_ depth: Int, _ opening: String, _ closing: String) -> [UInt8] {
            Array((String(repeating: opening, count: depth) + "0" + String(repeating: closing, count: depth)).utf8)
        }
        for (opening, closing) in [("[", "]"), ("{\"a\":", "}")] {
            #expect(refusal(of: nested(limit, opening, closing), limits: limits) == nil)
            #expect(refusal(of: nested(limit + 1, opening, closing), limits: limits) == .tooDeep(limit: limit))
        }
        #expect(refusal(of: [UInt8](repeating: 0x5B, count: 65536), limits: limits) == .tooDeep(limit: limit))
    }

    @Test("bounds the length of the text and of numbers, and the members of an object")
    func bounds() {
        let limits = JSONDocument.Limits(bytes: 12, membersPerObject: 2, numberLength: 4)
        #expect(refusal(of: Array("[1234, 5678]".utf8), limits: limits) == nil)
        #expect(refusal(of: Array("[1234, 5678] ".utf8), limits: limits) == .tooLong(limit: 12))
        #expect(refusal(of: Array("-1.50".utf8), limits: limits) == .numberTooLong(limit: 4))
        #expect(refusal(of: Array("[1.5e1]".utf8), limits: limits) == .numberTooLong(limit: 4))
        let wide = JSONDocument.Limits(membersPerObject: 2)
        #expect(refusal(of: Array(#"{"a":1,"b":{"c":1,"d":2}}"#.utf8), limits: wide) == nil)
        #expect(refusal(of: Array(#"{"a":1,"b":{"c":1,"d":2},"e":3}"#.utf8), limits: wide) == .tooManyMembers(limit: 2))
    }

    @Test(
        "says where the fault is",
        arguments: [
            ("", 0, 1, 1), ("x", 0, 1, 1), ("[1,\n 2,\n  x]", 10, 3, 3), ("{\"é\":\"\u{1F9B5}\", x}", 14, 1, 11),
            ("[1,2", 4, 1, 5), ("[1,]", 2, 1, 3), ("\n\n\"\\q\"", 3, 3, 2), ("[\r\n01]", 3, 2, 1), ("1\n2", 2, 2, 1),
        ])
    func position(text: String, offset: Int, line: Int, column: Int) throws {
        let error = try #require(throws: JSONError.self) { try document(text) }
        #expect([error.offset, error.line, error.column] == [offset, line, column])
    }

    @Test("reads a slice as it reads a whole buffer")
    func slice() throws {
        let buffer = Array("garbage{\"a\":[1,\"\\u0062c\"]}garbage".utf8)
        let root = try JSONDocument(buffer[7..<buffer.count - 7]).root
        #expect(root.offset == 0)
        #expect(root["a"]?.elements?.compactMap(\.string) == ["bc"])
        #expect(root["a"]?.offset == 5)
        let error = try #require(throws: JSONError.self) { try JSONDocument(buffer[7..<buffer.count - 8]) }
        #expect(error.reason == .incomplete)
        #expect(error.offset == 18)
    }

    @Test("tells what to do in one sentence without repeating the text")
    func messages() throws {
        let error = try #require(throws: JSONError.self) { try document("[secret]") }
        #expect(!error.message.contains("secret"))
        #expect(error.message.hasSuffix(".") && !error.message.dropLast().contains("."))
    }
}
