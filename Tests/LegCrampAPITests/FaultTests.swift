import LegCrampRules
import Testing

@testable import LegCrampAPI

@Suite("Faults of a profile, question by question")
struct FaultTests {
    /// A profile with one answer.
    private static func profile(_ question: Question, _ value: String) -> String {
        profile(question.pointer, value)
    }

    private static func profile(_ pointer: String, _ value: String) -> String {
        let names = pointer.split(separator: "/")
        return names.reversed().reduce(value) { "{\"\($1)\": \($0)}" }
    }

    private static let values = [
        "true", "0", "\"Secret\"", "[]", "{}", "[true]", "[\"Secret\"]", "[[]]", "[1, null]", "null",
    ]

    /// What a value of each type is to each kind of question; `nil` when it is an answer.
    private static func expected(_ kind: Question.Kind, _ value: String, _ pointer: String) -> [String] {
        if value == "null" { return ["\(pointer) null-value"] }
        let isList: Bool
        switch kind {
        case .yesNo: return value == "true" ? [] : ["\(pointer) wrong-type"]
        case .number(_, let range, _):
            return value == "0" ? (range.contains(0) ? [] : ["\(pointer) out-of-range"]) : ["\(pointer) wrong-type"]
        case .choice: return value == "\"Secret\"" ? ["\(pointer) unknown-option"] : ["\(pointer) wrong-type"]
        case .choices: isList = false
        case .names: isList = true
        }
        switch value {
        case "[]": return []
        case "[\"Secret\"]": return isList ? [] : ["\(pointer)/0 unknown-option"]
        case "[true]", "[[]]": return ["\(pointer)/0 wrong-type"]
        case "[1, null]": return ["\(pointer)/0 wrong-type", "\(pointer)/1 wrong-type"]
        default: return ["\(pointer) wrong-type"]
        }
    }

    @Test("a value of the wrong type is refused for every question", arguments: Catalogue.questions.map(\.id))
    func types(id: Question.ID) throws {
        let question = Catalogue[id]
        for value in FaultTests.values {
            let answer = try Service.post(FaultTests.profile(question, value))
            let expected = FaultTests.expected(question.kind, value, question.pointer)
            #expect(answer.status == (expected.isEmpty ? 200 : 422), "\(value)")
            #expect(answer.faults == expected, "\(value)")
            if !expected.isEmpty { #expect(!answer.text.contains("Secret")) }
        }
    }

    private static let numbers = Catalogue.questions.filter {
        if case .number = $0.kind { true } else { false }
    }.map(\.id)

    @Test("numbers are taken up to both ends of their range, and not beyond", arguments: numbers)
    func range(id: Question.ID) throws {
        let question = Catalogue[id]
        guard case .number(let unit, let range, let whole) = question.kind else { return }
        let (low, high) = (JSONNumber.text(range.lowerBound), JSONNumber.text(range.upperBound))
        for value in [low, high, low + ".0", high + "e0", "-0"] where value != "-0" || range.contains(0) {
            #expect(try Service.post(FaultTests.profile(question, value)).status == 200, "\(value)")
        }
        for value in [
            "\(range.lowerBound - 0.001)", "\(range.upperBound + 0.001)", "-1", "1e999", "-1e999", "12345678",
        ] {
            let answer = try Service.post(FaultTests.profile(question, value))
            #expect(answer.status == 422, "\(value)")
            #expect(answer.faults == ["\(question.pointer) out-of-range"])
            let detail = answer.string("/errors/0/detail") ?? ""
            #expect(detail == "This must be a number from \(low) to \(high), in \(unit).")
        }
        let half = "\(range.lowerBound + 0.5)"
        #expect(
            try Service.post(FaultTests.profile(question, half)).faults
                == (whole ? ["\(question.pointer) not-whole"] : []))
    }

    @Test("an age is a whole number of years")
    func age() throws {
        #expect(try Service.post("{\"person\": {\"age\": 67.5}}").faults == ["/person/age not-whole"])
        #expect(try Service.post("{\"person\": {\"age\": 67.0}}").value("/understood/person/age")?.int == 67)
        #expect(try Service.post("{\"person\": {\"age\": 6.7e1}}").value("/understood/person/age")?.int == 67)
    }

    @Test(
        "every option is taken, and every other text refused with what is allowed",
        arguments: Catalogue.questions.filter { !$0.options.isEmpty }.map(\.id))
    func options(id: Question.ID) throws {
        let question = Catalogue[id]
        let isList = if case .choices = question.kind { true } else { false }
        let ids = question.options.map(\.id)
        for option in ids {
            let value = isList ? "[\"\(option)\"]" : "\"\(option)\""
            #expect(try Service.post(FaultTests.profile(question, value)).status == 200)
        }
        for wrong in ["", ids[0].uppercased(), " \(ids[0])", "\(ids[0])x"] {
            let answer = try Service.post(FaultTests.profile(question, isList ? "[\"\(wrong)\"]" : "\"\(wrong)\""))
            #expect(answer.faults == ["\(question.pointer)\(isList ? "/0" : "") unknown-option"])
            #expect(answer.strings("/errors/0/allowed") == ids)
            if wrong == "\(ids[0])x" { #expect(answer.strings("/errors/0/did_you_mean").first == ids[0]) }
        }
        if isList {
            let all = "[" + (ids + ids).map { "\"\($0)\"" }.joined(separator: ",") + "]"
            let understood = try Service.post(FaultTests.profile(question, all)).strings(
                "/understood\(question.pointer)")
            #expect(understood == ids)
        }
    }

    @Test("lists of names hold 100 names of 200 bytes", arguments: ["conditions", "medications"])
    func lists(name: String) throws {
        func profile(_ names: [String]) -> String {
            "{\"\(name)\": [\(names.map { "\"\($0)\"" }.joined(separator: ","))]}"
        }
        #expect(try Service.post(profile((0..<100).map { "name \($0)" })).status == 200)
        #expect(try Service.post(profile((0..<101).map { "name \($0)" })).faults == ["/\(name) too-many-items"])
        #expect(try Service.post(profile([String(repeating: "a", count: 200)])).status == 200)
        #expect(try Service.post(profile([String(repeating: "é", count: 101)])).faults == ["/\(name)/0 text-too-long"])
        #expect(
            try Service.post(profile(["a", "", " \\t\\n", "\u{2003}", String(repeating: "b", count: 201)])).faults == [
                "/\(name)/1 empty-text", "/\(name)/2 empty-text", "/\(name)/3 empty-text", "/\(name)/4 text-too-long",
            ])
    }

    @Test(
        "a region is a code of two letters",
        arguments: [
            ("\"GB\"", "GB", nil), ("\"gb\"", "GB", nil), ("\"zz\"", "ZZ", nil), ("\"GBR\"", nil, "malformed-region"),
            ("\"\"", nil, "malformed-region"), ("\"G\"", nil, "malformed-region"), ("\"é\"", nil, "malformed-region"),
            ("\"G1\"", nil, "malformed-region"), ("\" GB\"", nil, "malformed-region"), ("44", nil, "wrong-type"),
            ("[\"GB\"]", nil, "wrong-type"), ("null", nil, "null-value"),
        ] as [(String, String?, String?)])
    func region(value: String, understood: String?, code: String?) throws {
        let answer = try Service.post("{\"region\": \(value)}")
        #expect(answer.string("/understood/region") == understood)
        #expect(answer.faults == (code.map { ["/region \($0)"] } ?? []))
    }

    @Test("a list that cannot be denied is refused with those that can")
    func denials() throws {
        let answer = try Service.post(
            "{\"none_of\": [\"emergency-signs\", \"emergency-sign\", \"person\", 1, \"Secret\"]}")
        #expect(
            answer.faults == [
                "/none_of/1 unknown-option", "/none_of/2 unknown-option", "/none_of/3 wrong-type",
                "/none_of/4 unknown-option",
            ])
        let wrong = try Service.post("{\"none_of\": [\"emergency-sign\"]}")
        #expect(wrong.strings("/errors/0/did_you_mean") == ["emergency-signs"])
        #expect(wrong.strings("/errors/0/allowed") == Profile.Denial.allCases.map(\.rawValue))
        let all = "[" + Profile.Denial.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ",") + "]"
        #expect(try Service.post("{\"none_of\": \(all)}").status == 200)
        for value in ["\"emergency-signs\"", "true", "{}"] {
            #expect(try Service.post("{\"none_of\": \(value)}").faults == ["/none_of wrong-type"])
        }
    }

    @Test(
        "a section is an object",
        arguments: ["person", "lifestyle", "episode", "sensations", "symptoms", "recent", "history", "tests"])
    func sections(name: String) throws {
        for value in ["true", "[]", "\"Secret\"", "1"] {
            #expect(try Service.post("{\"\(name)\": \(value)}").faults == ["/\(name) wrong-type"])
        }
        #expect(try Service.post("{\"\(name)\": null}").faults == ["/\(name) null-value"])
        #expect(try Service.post("{\"\(name)\": {}}").status == 200)
        #expect(try Service.post("{\"\(name)\": {}}").value("/understood")?.names == [])
    }
}
