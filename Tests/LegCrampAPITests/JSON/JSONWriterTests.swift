import Testing

@testable import LegCrampAPI

/// What a writer has written, as text.
func written(_ body: (inout JSONWriter) -> Void) -> String {
    String(decoding: JSONText(body).bytes, as: UTF8.self)
}

@Suite("JSON writer")
struct JSONWriterTests {
    @Test("puts commas where they belong")
    func structure() {
        let text = written { writer in
            writer.object { writer in
                writer.member("level", "soon")
                writer.member("certain", false)
                writer.memberIfPresent("absent", nil as Int?)
                writer.memberIfPresent("present", 1)
                writer.member("null", nil as String?)
                writer.object("action") { _ in }
                writer.array("because") { writer in
                    writer.value(1)
                    writer.array { _ in }
                    writer.object { $0.member("a", [1.5, 2]) }
                    writer.null()
                }
                writer.member(JSONName("static"), "text" as StaticString)
                writer.name(escaping: "dynamic")
                writer.value(JSONText(["x", "y"]))
            }
        }
        #expect(
            text == #"{"level":"soon","certain":false,"present":1,"null":null,"action":{},"#
                + #""because":[1,[],{"a":[1.5,2]},null],"static":"text","dynamic":["x","y"]}"#)
    }

    @Test("escapes what must be escaped, and nothing else")
    func escapes() {
        #expect(written { $0.value("a\"b\\c/d<\u{2028}é🦵") } == "\"a\\\"b\\\\c/d<\u{2028}é🦵\"")
        #expect(
            written { $0.value("\u{0}\u{8}\t\n\u{B}\u{C}\r\u{F}\u{10}\u{1F}\u{7F}") }
                == #""\u0000\b\t\n\u000b\f\r\u000f\u0010\u001f"# + "\u{7F}\"")
        #expect(written { $0.object { $0.member(JSONName("a\"b"), "" as StaticString) } } == #"{"a\"b":""}"#)
        #expect(written { $0.object { $0.member(JSONName("a\nb"), 0) } } == #"{"a\nb":0}"#)
    }

    @Test(
        "writes numbers as short as they read back",
        arguments: [
            (0, "0"), (-0.0, "-0"), (1, "1"), (-2.5, "-2.5"), (0.1, "0.1"), (100, "100"), (1e15, "1000000000000000"),
            (1e16, "1e+16"), (1e-7, "1e-07"), (.leastNonzeroMagnitude, "5e-324"), (.infinity, "null"),
            (-.infinity, "null"), (.nan, "null"),
            (9_007_199_254_740_992, "9007199254740992"), (1.7976931348623157e308, "1.7976931348623157e+308"),
        ] as [(Double, String)])
    func doubles(value: Double, expected: String) throws {
        let text = written { $0.value(value) }
        #expect(text == expected)
        if value.isFinite { #expect(try document(text).root.double == value) }
    }

    @Test(
        "writes integers in full",
        arguments: [
            (0, "0"), (-1, "-1"), (Int.max, "\(Int.max)"),
            (Int.min, "\(Int.min)"),
        ])
    func integers(value: Int, expected: String) {
        #expect(written { $0.value(value) } == expected)
    }

    @Test("grows when the room it was given is not enough", arguments: [0, 1, 15, 16, 17, 100, 5000])
    func growing(capacity: Int) {
        for length in [0, 1, 7, 8, 9, 31, 4000] {
            let text = String(repeating: "a", count: length)
            var writer = JSONWriter(capacity: capacity)
            writer.beginArray()
            for _ in 0..<3 { writer.value(text) }
            writer.endArray()
            #expect(writer.bytes == Array("[\"\(text)\",\"\(text)\",\"\(text)\"]".utf8))
        }
    }

    @Test("finds what needs an escape at every place of a text", arguments: ["\"", "\\", "\n", "\u{0}", "\u{1F}"])
    func escapes(character: String) throws {
        for length in 0..<20 {
            for place in 0...length {
                let text =
                    String(repeating: "é", count: place) + character + String(repeating: "~", count: length - place)
                let document = try JSONDocument(Array(written { $0.value(text) }.utf8))
                #expect(document.root.string == text)
            }
        }
    }

    @Test("writes the same whether the room it is given is enough or not", arguments: 0...200)
    func room(capacity: Int) {
        func body(_ writer: inout JSONWriter) {
            writer.object { writer in
                for number in 0..<10 { writer.member(JSONName("name \(number)"), number) }
            }
        }
        #expect(String(decoding: JSONWriter.encode(capacity: capacity, body), as: UTF8.self) == written(body))
    }

    @Test("lays out for people without changing the content")
    func pretty() {
        let compact = #"{"a":[],"b":{},"c":[1,{"d":"x{[,:\"\\"}],"e":"\\","f":[[]]}"#
        let expected = #"""
            {
              "a": [],
              "b": {},
              "c": [
                1,
                {
                  "d": "x{[,:\"\\"
                }
              ],
              "e": "\\",
              "f": [
                []
              ]
            }

            """#
        #expect(String(decoding: JSONPretty.format(Array(compact.utf8)), as: UTF8.self) == expected)
        #expect(JSONPretty.format(Array("1".utf8)) == Array("1\n".utf8))
    }
}
