import Testing

@testable import LegCrampAPI

@Suite("Reports of faults")
struct FaultReportTests {
    @Test(
        "an unknown member is refused by name, with what was meant",
        arguments: [
            ("{\"person\": {\"pregnent\": true}}", "/person/pregnent", ["pregnant"]),
            ("{\"symptoms\": {\"one_leg_swolen\": true}}", "/symptoms/one_leg_swolen", ["one_leg_swollen"]),
            ("{\"one_leg_swollen\": true}", "/one_leg_swollen", ["/symptoms/one_leg_swollen"]),
            ("{\"One_Leg_Swollen\": true}", "/One_Leg_Swollen", ["/symptoms/one_leg_swollen"]),
            ("{\"one_leg_swolen\": true}", "/one_leg_swolen", ["/symptoms/one_leg_swollen"]),
            ("{\"age\": 67}", "/age", ["/person/age"]), ("{\"Person\": {}}", "/Person", ["person"]),
            ("{\"medication\": []}", "/medication", ["medications"]), ("{\"noneof\": []}", "/noneof", ["none_of"]),
            ("{\"person\": {\"chest_pain\": true}}", "/person/chest_pain", ["/symptoms/chest_pain"]),
            ("{\"symptoms\": {\"urge_to_move\": true}}", "/symptoms/urge_to_move", ["/sensations/urge_to_move"]),
        ])
    func didYouMean(content: String, pointer: String, suggestions: [String]) throws {
        let answer = try Service.post(content)
        #expect(answer.status == 422)
        #expect(answer.problem == "invalid-profile")
        #expect(answer.faults == ["\(pointer) unknown-member"])
        #expect(answer.strings("/errors/0/did_you_mean").prefix(suggestions.count) == suggestions[...])
    }

    @Test("what resembles nothing gets no suggestion", arguments: ["xyzzy", "", "qqqqqqqqqqqqqqqqqqqq"])
    func noSuggestion(name: String) throws {
        let answer = try Service.post("{\"\(name)\": 1}")
        #expect(answer.faults == ["/\(name) unknown-member"])
        #expect(answer.value("/errors/0/did_you_mean") == nil)
    }

    @Test(
        "member names are escaped in pointers (RFC 6901)",
        arguments: [("a/b", "/a~1b"), ("m~n", "/m~0n"), ("~1", "/~01"), ("/", "/~1"), ("a\\\"b", "/a\"b"), ("é", "/é")])
    func escapes(name: String, pointer: String) throws {
        #expect(try Service.post("{\"\(name)\": 1}").faults == ["\(pointer) unknown-member"])
        #expect(try Service.post("{\"person\": {\"\(name)\": 1}}").faults == ["/person\(pointer) unknown-member"])
    }

    @Test("a name that is too long to repeat is reported at its object")
    func longName() throws {
        let (fits, long) = (String(repeating: "x", count: 64), String(repeating: "x", count: 65))
        #expect(try Service.post("{\"\(fits)\": 1}").faults == ["/\(fits) unknown-member"])
        #expect(try Service.post("{\"\(long)\": 1}").faults == [" unknown-member"])
        let answer = try Service.post("{\"person\": {\"\(long)\": 1}}")
        #expect(answer.faults == ["/person unknown-member"])
        #expect(!answer.text.contains("xxx"))
    }

    @Test("all faults are reported at once, in the order of the document")
    func order() throws {
        let answer = try Service.post(
            """
            {"symptoms": {"one_leg_swolen": true, "numbness": "yes", "fever": null},
             "region": "England",
             "person": {"age": 167, "sex": "woman", "pregnancy_weeks": 2.5, "a/b~c": {"age": 1}},
             "medications": ["Lasix", 7, ""],
             "episode": {"location": ["calf", "claf", "thigh", 3], "trend": ["new"]},
             "none_of": ["everything"],
             "tests": [], "lifestyle": {"alcohol": "hevy"},
             "weather": "cold"}
            """)
        #expect(answer.status == 422)
        #expect(
            answer.faults == [
                "/symptoms/one_leg_swolen unknown-member", "/symptoms/numbness wrong-type",
                "/symptoms/fever null-value",
                "/region malformed-region", "/person/age out-of-range", "/person/sex unknown-option",
                "/person/pregnancy_weeks not-whole", "/person/a~1b~0c unknown-member", "/medications/1 wrong-type",
                "/medications/2 empty-text", "/episode/location/1 unknown-option", "/episode/location/3 wrong-type",
                "/episode/trend wrong-type", "/none_of/0 unknown-option", "/tests wrong-type",
                "/lifestyle/alcohol unknown-option", "/weather unknown-member",
            ])
        #expect(answer.string("/detail")?.hasPrefix("17 faults were found") == true)
    }

    @Test("a problem document has one shape (RFC 9457)")
    func shape() throws {
        let answer = try Service.post("{\"person\": {\"sex\": \"femal\"}}", fields: [("x-request-id", "abc-123")])
        #expect(answer.field("Content-Type") == "application/problem+json")
        #expect(answer.field("Cache-Control") == "no-store")
        #expect(answer.value("")?.names == ["type", "title", "status", "detail", "request_id", "errors"])
        #expect(answer.string("/type") == "urn:legcramps:problem:invalid-profile")
        #expect(answer.value("/status")?.int == 422)
        #expect(answer.string("/request_id") == "abc-123")
        #expect(answer.value("/errors/0")?.names == ["pointer", "code", "detail", "allowed", "did_you_mean"])
        let without = try Service.ask(.get, "/nowhere")
        #expect(without.value("")?.names == ["type", "title", "status", "detail", "request_id"])
    }

    @Test("a document of nothing but faults is answered in full")
    func many() throws {
        let members = (0..<500).map { "\"one_leg_swollem\($0)\": 1" }.joined(separator: ",")
        let answer = try Service.post("{\"symptoms\": {\(members)}}")
        #expect(answer.status == 422)
        #expect(answer.faults.count == 500)
        #expect(answer.value("/errors/0/did_you_mean") != nil)
        #expect(answer.value("/errors/499/did_you_mean") == nil)
    }
}
