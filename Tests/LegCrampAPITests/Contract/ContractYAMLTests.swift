import Testing

@testable import LegCrampAPI

/// The JSON of a YAML text, as text.
private func json(_ yaml: String) throws -> String {
    String(decoding: try ContractYAML.json(from: Array(yaml.utf8)), as: UTF8.self)
}

@Suite("YAML of the contract")
struct ContractYAMLTests {
    @Test("translates a contract")
    func contract() throws {
        let yaml = #"""
            # A contract in small.
            openapi: 3.1.0   # the version
            info:
              title: "Leg \"cramps\": caf\u00e9"
              version: '1.0'
              summary: it's plain, with a # inside? no
              description: |
                First line: with a colon.

                  - indented by two more
                # not a comment
              note: >-
                Folded
                over lines.

                Second paragraph.
              empty:
              nothing: null
            servers: []

            paths:
              /assess/{id}:
                post:
                  tags: [a, "b, c", 'd]', 3, -1.5, true, [x], {}]
                  responses:
                    '200':
                      $ref: '#/components/responses/Assessment'
                    "default": {description: all other, required: [a b, c], nested: {x-y: 'it''s', m: null}}
                  # a comment between
                  parameters:
                    - name: id
                      in: path
                      schema:
                        type: string
                    - $ref: '#/b'
                    -
                      name: below
                    - scalar
                    - - inner
                      - {a: 1}
                    - |
                      Literal
                    - [1, 2] # comment
                    -
            """# + "\n"
        let expected = ##"""
            {"openapi":"3.1.0","info":{"title":"Leg \"cramps\": café","version":"1.0","summary":"it's plain, with a",
            "description":"First line: with a colon.\n\n  - indented by two more\n# not a comment\n",
            "note":"Folded over lines.\nSecond paragraph.","empty":null,"nothing":null},"servers":[],
            "paths":{"/assess/{id}":{"post":{"tags":["a","b, c","d]",3,-1.5,true,["x"],{}],
            "responses":{"200":{"$ref":"#/components/responses/Assessment"},
            "default":{"description":"all other","required":["a b","c"],"nested":{"x-y":"it's","m":null}}},
            "parameters":[{"name":"id","in":"path","schema":{"type":"string"}},{"$ref":"#/b"},{"name":"below"},
            "scalar",["inner",{"a":1}],"Literal\n",[1,2],null]}}}}
            """##
        #expect(try json(yaml) == expected.split(separator: "\n").joined())
    }

    @Test(
        "reads scalars by the core schema",
        arguments: [
            ("a", #""a""#), ("a b", #""a b""#), ("null", "null"), ("~", "null"), ("Null", "null"), ("NULL", "null"),
            ("true", "true"), ("False", "false"), ("TRUE", "true"), ("tRUE", #""tRUE""#), ("nULL", #""nULL""#),
            ("0", "0"), ("-0", "-0"), ("12", "12"), ("-1.50", "-1.50"), ("3.1.0", #""3.1.0""#),
            ("1.2.3.4", #""1.2.3.4""#),
            ("-a", #""-a""#), ("a-b", #""a-b""#), ("a:b", #""a:b""#), ("https://x.org/a#b", #""https://x.org/a#b""#),
            ("a, b", #""a, b""#), ("a [b]", #""a [b]""#), ("it's", #""it's""#), ("1 of 2 people", #""1 of 2 people""#),
            ("'yes'", #""yes""#), ("'1'", #""1""#), ("''", #""""#), ("\"\"", #""""#),
            (#""\\\/\n\t\"""#, #""\\/\n\t\"""#),
            (#"'a\n'"#, #""a\\n""#), ("é 🦵", #""é 🦵""#), ("'a' # b", #""a""#), ("a #", #""a""#), ("a  # b", #""a""#),
            ("[ a , b ]", #"["a","b"]"#), ("{ a: 1 , 'b': [] }", #"{"a":1,"b":[]}"#),
            ("[a:b, https://x]", #"["a:b","https://x"]"#),
        ])
    func scalars(yaml: String, expected: String) throws {
        #expect(try json("k: \(yaml)\n") == "{\"k\":\(expected)}")
        #expect(try json("- \(yaml)\n") == "[\(expected)]")
    }

    @Test(
        "reads block scalars",
        arguments: [
            ("|\n  a\n  b\n", #""a\nb\n""#), ("|-\n  a\n  b\n\n", #""a\nb""#), ("|\n  a\n\n\n", #""a\n""#),
            ("|\n  a\n\n\n    b\n  c\n", #""a\n\n\n  b\nc\n""#), (">\n  a\n  b\n", #""a b\n""#),
            (">-\n  a\n\n  b\n\n\n  c\n  d\n", #""a\nb\n\nc d""#), ("|\n  a: [b\n  'c\n", #""a: [b\n'c\n""#),
            ("|-\n  a\n", #""a""#),
            ("|\n  a\n# comment\n", #""a\n""#),
        ])
    func blockScalars(yaml: String, expected: String) throws {
        #expect(try json("k: \(yaml)") == "{\"k\":\(expected)}")
        #expect(try json("- \(yaml)") == "[\(expected)]")
    }

    private static let refused: [(String, Int, ContractYAML.Fault.Reason)] = [
        ("", 1, .empty), ("# only\n", 1, .empty), (" a: 1\n", 1, .indentation), ("a:\n   b: 1\n", 2, .indentation),
        ("a:\n    b: 1\n", 2, .indentation), ("a: 1\n  b: 2\n", 2, .indentation), ("a: b\n  c\n", 2, .indentation),
        ("- a\n  b\n", 2, .indentation), ("- a: 1\n   b: 2\n", 2, .indentation), ("- a\nb: 1\n", 2, .indentation),
        ("a:\n  b: 1\n c: 1\n", 3, .indentation), ("a:\n- b\n", 2, .expectedKey), ("a: 1\n- b\n", 2, .expectedKey),
        ("a\n", 1, .expectedKey), ("---\na: 1\n", 1, .expectedKey), ("a: 1\n...\n", 2, .expectedKey),
        ("[a]\n", 1, .expectedKey), ("a : 1\n", 1, .keyIsNoString), ("200: a\n", 1, .keyIsNoString),
        ("true: a\n", 1, .keyIsNoString), ("on: a\n", 1, .keyIsNoString), ("~: a\n", 1, .keyIsNoString),
        ("<<: a\n", 1, .keyIsNoString), (": a\n", 1, .unsupportedIndicator), ("? a\n", 1, .unsupportedIndicator),
        ("a: 1\na: 2\n", 2, .duplicateKey), ("a: 1\n'a': 2\n", 2, .duplicateKey),
        ("a: {b: 1, b: 2}\n", 1, .duplicateKey),
        ("a: &x 1\n", 1, .unsupportedIndicator), ("a: *x\n", 1, .unsupportedIndicator),
        ("%YAML 1.2\n", 1, .unsupportedIndicator),
        ("a: !!str 1\n", 1, .unsupportedIndicator), ("a: @b\n", 1, .unsupportedIndicator),
        ("a: `b\n", 1, .unsupportedIndicator),
        ("a: %b\n", 1, .unsupportedIndicator), ("a: ?b\n", 1, .unsupportedIndicator),
        ("a: - b\n", 1, .unsupportedIndicator),
        ("a: ]\n", 1, .unsupportedIndicator), ("a: ,b\n", 1, .unsupportedIndicator),
        ("a:\n\t- b\n", 2, .tabOrControlCharacter),
        ("a: 1\r\n", 1, .tabOrControlCharacter), ("a: 1 \n", 1, .trailingSpace), ("a: 1\nb: 2", 2, .noFinalLineFeed),
        ("a: yes\n", 1, .ambiguousScalar),
        ("a: No\n", 1, .ambiguousScalar), ("a: off\n", 1, .ambiguousScalar), ("a: 010\n", 1, .ambiguousScalar),
        ("a: 0x1F\n", 1, .ambiguousScalar), ("a: 0o7\n", 1, .ambiguousScalar), ("a: +1\n", 1, .ambiguousScalar),
        ("a: 1_000\n", 1, .ambiguousScalar), ("a: 1e3\n", 1, .ambiguousScalar), ("a: 1.5e+3\n", 1, .ambiguousScalar),
        ("a: .5\n", 1, .ambiguousScalar), ("a: 5.\n", 1, .ambiguousScalar), ("a: .inf\n", 1, .ambiguousScalar),
        ("a: -.INF\n", 1, .ambiguousScalar), ("a: .NaN\n", 1, .ambiguousScalar), ("a: 1:30\n", 1, .ambiguousScalar),
        ("a: 2026-11-23\n", 1, .ambiguousScalar), ("a: 2026-11-23 10:00:00\n", 1, .ambiguousScalar),
        ("a: =\n", 1, .ambiguousScalar),
        ("a: b: c\n", 1, .colonInPlainScalar), ("a: b:\n", 1, .colonInPlainScalar),
        ("-  a: b\n", 1, .colonInPlainScalar),
        ("a: 'b\n", 1, .unterminatedQuote), ("a: \"b\n", 1, .unterminatedQuote),
        ("a: \"b\\\"\n", 1, .unterminatedQuote),
        ("a: 'b\n  c'\n", 1, .unterminatedQuote), ("a: " + #""\x41""# + "\n", 1, .unsupportedEscape),
        ("a: " + #""\ud83e\uddb5""# + "\n", 1, .unsupportedEscape),
        ("a: " + #""\u00g1""# + "\n", 1, .unsupportedEscape), ("a: " + #""\e""# + "\n", 1, .unsupportedEscape),
        ("a: 'b' c\n", 1, .contentAfterValue),
        ("a: \"b\"c\n", 1, .contentAfterValue), ("a: 'b'#c\n", 1, .contentAfterValue),
        ("a: [b] c\n", 1, .contentAfterValue),
        ("a: [b\n", 1, .malformedFlow), ("a: [b,\n  c]\n", 1, .malformedFlow), ("a: [b, ]\n", 1, .malformedFlow),
        ("a: [, b]\n", 1, .malformedFlow), ("a: [b: c]\n", 1, .malformedFlow), ("a: {b}\n", 1, .malformedFlow),
        ("a: {b: }\n", 1, .malformedFlow), ("a: {b:1}\n", 1, .malformedFlow), ("a: {\"b\":1}\n", 1, .malformedFlow),
        ("a: {b: 1\n", 1, .malformedFlow), ("a: [b}\n", 1, .malformedFlow), ("a: [b #c]\n", 1, .malformedFlow),
        ("a: {1: b}\n", 1, .keyIsNoString), ("a: [yes]\n", 1, .ambiguousScalar), ("a: #b\n", 1, .malformedComment),
        ("a: b #c\n", 1, .malformedComment), ("a: |+\n  b\n", 1, .malformedBlockScalar),
        ("a: |2\n  b\n", 1, .malformedBlockScalar),
        ("a: | # c\n  b\n", 1, .malformedBlockScalar), ("a: |\nb: 1\n", 1, .malformedBlockScalar),
        ("a: |\n\n  b\n", 2, .malformedBlockScalar), ("a: |\n   b\n", 2, .malformedBlockScalar),
        ("a: >\n  b\n    c\n", 3, .malformedBlockScalar), ("a: |\n  b\n c\n", 3, .indentation),
        ("a:\n  - b\n  c: 1\n", 3, .indentation),
        (String(repeating: "- ", count: 40) + "a\n", 1, .tooDeep),
        ("a: " + String(repeating: "[", count: 40) + "\n", 1, .tooDeep),
    ]

    @Test("refuses what it does not read, with the line", arguments: refused)
    func refuses(yaml: String, line: Int, reason: ContractYAML.Fault.Reason) {
        #expect(throws: ContractYAML.Fault(line: line, reason: reason)) { try json(yaml) }
    }

    @Test("refuses what is not UTF-8")
    func notUTF8() {
        #expect(throws: ContractYAML.Fault(line: 1, reason: .notUTF8)) {
            try ContractYAML.json(from: [0x61, 0x3A, 0xFF])
        }
    }

    @Test("names the fault in one sentence")
    func message() {
        let message = ContractYAML.Fault(line: 1, reason: .duplicateKey).message
        #expect(message.hasSuffix(".") && !message.dropLast().contains("."))
    }
}

@Suite("Embedded contract")
struct ContractTests {
    @Test("translates")
    func embedded() throws {
        let document = try JSONDocument(Contract.json(), limits: JSONDocument.Limits(depth: 64))
        #expect(document.root["openapi"]?.string?.hasPrefix("3.") == true)
    }
}
