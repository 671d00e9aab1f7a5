import LegCrampRules
import Testing

@testable import HTTP1
@testable import LegCrampAPI

@Suite("Privacy: what is sent is not repeated")
struct PrivacyTests {
    private static let marker = "zebra7Marker"

    private func marked(_ answer: Answer) -> [String] {
        var places: [String] = answer.fields.filter { $0.value.lowercased().contains("zebra7") }.map(\.name)
        if answer.route?.lowercased().contains("zebra7") == true { places.append("route") }
        guard let root = answer.value("") else {
            return answer.text.lowercased().contains("zebra7") ? places + ["content"] : places
        }
        root.walk { pointer, value in
            if value.string?.lowercased().contains("zebra7") == true { places.append(pointer.text) }
            if value.names.contains(where: { $0.lowercased().contains("zebra7") }) { places.append(pointer.text + "/") }
        }
        return places
    }

    /// Every question answered with the marker as a text and as a list of one text.
    @Test("a problem never repeats a value, wherever it stood", arguments: ["/assess", "/red-flags", "/differentiate"])
    func values(path: String) throws {
        for value in ["\"\(PrivacyTests.marker)\"", "[\"\(PrivacyTests.marker)\"]", "{\"\(PrivacyTests.marker)\": 1}"] {
            var sections: [String: [String]] = [:]
            for question in Catalogue.questions {
                let steps = question.pointer.split(separator: "/").map(String.init)
                guard steps.count == 2 else { continue }
                sections[steps[0], default: []].append("\"\(steps[1])\": \(value)")
            }
            let members = sections.map { "\"\($0)\": {\($1.joined(separator: ","))}" }
            let lists = ["region", "none_of", "conditions", "medications"].map { "\"\($0)\": \(value)" }
            let answer = try Service.post("{\((members + lists).joined(separator: ","))}", to: path)
            #expect(answer.status == 422)
            #expect(answer.faults.count >= Catalogue.questions.count - 2)
            #expect(marked(answer) == [])
        }
    }

    @Test(
        "values beside a fault, under an unknown member, and names too long are not repeated",
        arguments: [
            "{\"conditions\": [\"MARK\"], \"medications\": [\"MARK\", 1]}", "{\"weather\": \"MARK\"}",
            "{\"weather\": {\"MARK\": [\"MARK\"]}}",
            "{\"medications\": [\"MARKMARKMARKMARKMARKMARKMARKMARKMARKMARKMARKMARKMARKMARKMARKMARKMARK\"]}",
            "[\"MARK\"]", "\"MARK\"", "{\"MARK\": 1", "{\"region\": \"MARK", "{\"MARK\" 1}", "{} MARK", "MARK",
            "{\"MARK\":1,\"MARK\":2}",
            "{\"MARKMARKMARKMARKMARKMARK\": 1}",
        ])
    func problems(content: String) throws {
        for path in ["/assess", "/red-flags", "/differentiate"] {
            let answer = try Service.post(content.replacing("MARK", with: PrivacyTests.marker), to: path)
            #expect([400, 422].contains(answer.status))
            #expect(marked(answer) == [])
        }
    }

    @Test("an unknown member name stands in the pointer of its fault and nowhere else")
    func memberName() throws {
        let answer = try Service.post("{\"\(PrivacyTests.marker)\": \"\(PrivacyTests.marker)\"}")
        #expect(marked(answer) == ["/errors/0/pointer"])
    }

    @Test("names that are not recognised are given back where they are asked about, and nowhere else")
    func names() throws {
        let profile = """
            {"conditions": ["\(PrivacyTests.marker) one"],
             "medications": ["\(PrivacyTests.marker) two", "Lasix \(PrivacyTests.marker)"]}
            """
        let answer = try Service.post(profile)
        #expect(answer.status == 200)
        #expect(
            marked(answer) == [
                "/medicines/recognised/0/given", "/medicines/unrecognised/0/given", "/conditions/unrecognised/0/given",
                "/understood/conditions/0", "/understood/medications/0",
            ])
        for path in ["/red-flags", "/differentiate"] {
            #expect(
                marked(try Service.post(profile, to: path)) == [
                    "/understood/conditions/0", "/understood/medications/0",
                ])
        }
    }

    @Test(
        "paths and queries are not repeated",
        arguments: [
            "/MARK", "/MARK?MARK=MARK", "/medications/MARK", "/causes/MARK", "/causes/older-age%20MARK",
            "/causes?grade=MARK",
            "/medications?class=MARK", "/causes?grade=A&grade=MARK", "/about%00MARK", "/assess/MARK",
        ])
    func targets(target: String) throws {
        for method in [RequestMethod.get, .head, .post, .options, .delete] {
            let answer = try Service.ask(method, target.replacing("MARK", with: PrivacyTests.marker))
            #expect(answer.status >= 400 || method == .options)
            #expect(marked(answer) == [])
        }
    }

    @Test(
        "fields are not repeated",
        arguments: [
            "accept", "content-type", "content-encoding", "if-none-match", "if-match", "origin", "user-agent", "cookie",
            "authorization", "referer", "access-control-request-headers", "accept-language", "forwarded", "traceparent",
        ])
    func fields(name: String) throws {
        let field = (name, PrivacyTests.marker + "/x")
        for answer in [
            try Service.post("{}", fields: [field]), try Service.ask(.get, "/causes", fields: [field]),
            try Service.ask(.post, "/assess", fields: [field], content: "{}"),
            try Service.ask(
                .options, "/assess", fields: [("access-control-request-method", PrivacyTests.marker), field]),
        ] {
            #expect(marked(answer) == [])
        }
    }

    @Test("a request id is repeated only when it is one")
    func requestID() throws {
        #expect(try Service.ask(.get, "/nowhere", fields: [("x-request-id", "abc")]).string("/request_id") == "abc")
        let answer = try Service.ask(.get, "/nowhere", fields: [("x-request-id", "<\(PrivacyTests.marker)>")])
        #expect(marked(answer) == [])
    }

    @Test("nothing that was said is repeated in what a computed answer's fields say")
    func computedFields() throws {
        let answer = try Service.post(Profiles.example)
        #expect(answer.field("Cache-Control") == "no-store")
        #expect(
            answer.fields.map(\.name) == [
                "Content-Type", "Cache-Control", "Vary", "Content-Security-Policy", "Accept-Query",
            ])
    }
}
