import LegCrampRules
import Testing

@testable import HTTP1
@testable import LegCrampAPI

@Suite("POST /assess")
struct AssessTests {
    @Test("the documented example needs a clinician today, for the swollen leg")
    func exampleUrgency() throws {
        let answer = try Service.post(Profiles.example)
        #expect(answer.status == 200)
        #expect(answer.route == "/assess")
        #expect(answer.string("/urgency/level") == "same-day")
        #expect(answer.string("/urgency/up_to") == "emergency")
        #expect(answer.value("/urgency/certain")?.bool == false)
        #expect(answer.string("/urgency/action/kind") == "see-clinician-today")
        #expect(answer.string("/urgency/action/number") == "111")
        #expect(answer.string("/urgency/action/tel") == "tel:111")
        #expect(answer.string("/urgency/because/0/id") == "suspected-dvt")
        #expect(answer.strings("/urgency/because/0/because") == ["/symptoms/one_leg_swollen"])
        #expect(answer.string("/red_flags/present/0/id") == "suspected-dvt")
        #expect(answer.strings("/red_flags/present/0/because") == ["/symptoms/one_leg_swollen"])
    }

    @Test("the documented example withholds what could harm, with the reason")
    func exampleAdvice() throws {
        let answer = try Service.post(Profiles.example)
        var withheld: [String: [String]] = [:]
        for item in try #require(answer.value("/advice/withheld")?.elements) {
            let id = try #require(item.value(at: "/id")?.string)
            withheld[id] = item.value(at: "/because")?.elements.map { $0.compactMap(\.string) }
            #expect(item.value(at: "/reasons/0")?.string?.isEmpty == false)
        }
        for id in ["stretch-the-muscle", "massage", "bedtime-stretching", "warm-the-muscle", "walk-it-off"] {
            #expect(withheld[id] == ["/symptoms/one_leg_swollen"], "\(id)")
        }
        #expect(withheld["magnesium-supplement"] == ["/conditions/0"])
        let given = ["now", "prevention", "with_clinician"].flatMap { answer.strings("/advice/\($0)", each: "id") }
        #expect(Set(given).isDisjoint(with: withheld.keys))
        #expect(answer.strings("/advice/avoid", each: "id").contains("stretch-or-massage"))
    }

    @Test("the documented example is understood")
    func exampleNames() throws {
        let answer = try Service.post(Profiles.example)
        #expect(answer.strings("/medicines/recognised", each: "given") == ["Lasix", "sertraline"])
        #expect(answer.strings("/medicines/recognised", each: "id") == ["furosemide", "sertraline"])
        #expect(answer.strings("/medicines/recognised/0/because") == ["/medications/0"])
        #expect(answer.value("/medicines/unrecognised")?.elements.map { Array($0).count } == 0)
        #expect(answer.strings("/understood/medications") == ["furosemide", "sertraline"])
        #expect(answer.strings("/understood/conditions") == ["chronic-kidney-disease", "diabetes"])
        #expect(answer.value("/understood/person/age")?.int == 67)
        #expect(answer.value("/understood/symptoms/numbness")?.bool == false)
        #expect(answer.string("/meta/region") == "GB")
        #expect(answer.string("/differentiation/verdict") == "leg-cramps")
        #expect(answer.string("/risk/level") == "high")
        #expect(answer.strings("/likely_causes", each: "id").contains("older-age"))
    }

    @Test("nothing told is nothing ruled out")
    func nothing() throws {
        let answer = try Service.post("{}")
        #expect(answer.string("/urgency/level") == "self-care")
        #expect(answer.string("/urgency/up_to") == "emergency")
        #expect(answer.value("/urgency/certain")?.bool == false)
        #expect(answer.string("/urgency/action/kind") == "check-warning-signs")
        #expect(answer.strings("/red_flags/not_excluded", each: "id").count == RedFlag.all.count)
        #expect(answer.string("/differentiation/verdict") == "unclear")
        #expect(answer.string("/risk/level") == "low")
        #expect(answer.string("/risk/up_to") == "high")
        #expect(answer.strings("/advice/now", each: "id") == [])
        #expect(answer.value("/understood")?.names == [])
        #expect(answer.value("/meta/region")?.isNull == true)
    }

    @Test("questions about emergencies come first")
    func emergencyQuestionsFirst() throws {
        let answer = try Service.post("{}")
        let groups = answer.strings("/next_questions", each: "group")
        #expect(groups.count == 20)
        #expect(groups.prefix(10).allSatisfy { $0 == "emergency-signs" }, "\(groups)")
        #expect(answer.strings("/next_questions", each: "could_raise_to").prefix(10).allSatisfy { $0 == "emergency" })
        #expect((answer.value("/next_questions_total")?.int ?? 0) > 100)
    }

    @Test("with every warning sign and list denied, nothing urgent is left")
    func denied() throws {
        let answer = try Service.post(Profiles.denied)
        #expect(answer.string("/urgency/level") == "self-care")
        #expect(answer.strings("/advice/now", each: "id").contains("stretch-the-muscle"))
        #expect(answer.strings("/red_flags/present", each: "id") == [])
    }

    @Test("an emergency comes with the number, and without self-care")
    func emergency() throws {
        let answer = try Service.post(Profiles.emergency)
        #expect(answer.string("/urgency/level") == "emergency")
        #expect(answer.string("/urgency/up_to") == "emergency")
        #expect(answer.value("/urgency/certain")?.bool == true)
        #expect(answer.string("/urgency/action/within") == "now")
        for list in ["now", "prevention", "with_clinician"] {
            #expect(answer.strings("/advice/\(list)", each: "id") == [])
        }
        #expect(!answer.strings("/advice/withheld", each: "id").isEmpty)
        #expect(answer.strings("/advice/avoid", each: "id").contains("quinine"))
    }

    /// Services by the region that their operator chose.
    private static let servers: [String?: API] = Dictionary(
        uniqueKeysWithValues: [nil, "US", "gb", "ZZ"].map { region in
            var configuration = API.Configuration()
            configuration.region = region
            return (region, API(configuration))
        })

    @Test(
        "the number to call follows the region, and none is guessed",
        arguments: [
            (nil, nil, nil), ("GB", nil, "999"), ("gb", nil, "999"), ("US", nil, "911"), ("AU", nil, "000"),
            ("NZ", nil, "111"),
            ("FR", nil, "112"), ("ZZ", nil, nil), ("AQ", nil, nil), (nil, "US", "911"), (nil, "gb", "999"),
            ("GB", "US", "999"),
            ("ZZ", "US", nil), (nil, "ZZ", nil),
        ] as [(String?, String?, String?)])
    func number(region: String?, server: String?, number: String?) throws {
        let api = try #require(AssessTests.servers[server])
        let member = region.map { "\"region\": \"\($0)\", " } ?? ""
        for path in ["/assess", "/red-flags", "/differentiate"] {
            let content = Array("{\(member)\"symptoms\": {\"chest_pain\": true}}".utf8)
            let fields = [("content-type", "application/json")]
            let answer = Answer(api.respond(to: Request(.post, path, fields: fields, content: content)))
            #expect(answer.string("/urgency/action/number") == number)
            #expect(answer.string("/urgency/action/tel") == number.map { "tel:\($0)" })
            #expect(
                answer.string("/urgency/action/call") == number.map { "Call \($0)." }
                    ?? "Call your local emergency number.")
            #expect(answer.string("/meta/region") == (region ?? server)?.uppercased())
            #expect(answer.string("/understood/region") == region?.uppercased())
        }
    }

    @Test("a name that is not recognised is given back with what is close, and is no error")
    func unrecognised() throws {
        let answer = try Service.post("{\"medications\": [\"furosemid\", \"xyzzy\"], \"conditions\": [\"diabetis\"]}")
        #expect(answer.status == 200)
        #expect(answer.string("/medicines/unrecognised/0/given") == "furosemid")
        #expect(answer.strings("/medicines/unrecognised/0/did_you_mean").contains("furosemide"))
        #expect(answer.string("/medicines/unrecognised/1/given") == "xyzzy")
        #expect(answer.strings("/medicines/unrecognised/1/did_you_mean") == [])
        #expect(answer.strings("/conditions/unrecognised/0/did_you_mean").contains("diabetes"))
    }

    @Test("an assessment without a request is the same", arguments: Profiles.all)
    func offline(profile: String) throws {
        let statement = try API.read(Array(profile.utf8)[...]).get()
        let api = Service.api
        #expect(api.assessment(of: statement, asText: false) == (try Service.post(profile).content))
        #expect(api.assessment(of: statement, asText: true) == (try Service.note(profile)).utf8.map { $0 })
    }
}
