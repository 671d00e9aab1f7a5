import LegCrampRules
import Testing

@testable import LegCrampAPI

@Suite("The same profile, the same answer")
struct DeterminismTests {
    /// A document again, with the members of every object the other way round.
    private static func turned(_ value: JSONValue) -> String {
        if let members = value.members {
            let texts = members.map { "\(turned($0.name)) : \(turned($0.value))" }
            return "{ \(texts.reversed().joined(separator: " ,\n")) }"
        }
        if let elements = value.elements { return "[\(elements.map(turned).joined(separator: ", "))]" }
        if let string = value.string { return String(decoding: JSONText(string).bytes, as: UTF8.self) }
        if let number = value.double { return "\(number)" }
        return value.bool.map { "\($0)" } ?? "null"
    }

    /// A document again, with every list followed by itself.
    private static func repeated(_ value: JSONValue) -> String {
        if let members = value.members {
            return "{\(members.map { "\(turned($0.name)):\(repeated($0.value))" }.joined(separator: ","))}"
        }
        guard let elements = value.elements else { return turned(value) }
        let texts = elements.map(turned)
        return "[\((texts + texts).joined(separator: ","))]"
    }

    private static let paths = ["/assess", "/red-flags", "/differentiate"]

    @Test("the order of members changes nothing", arguments: Profiles.all)
    func memberOrder(profile: String) throws {
        let other = DeterminismTests.turned(try JSONDocument(Array(profile.utf8)).root)
        for path in DeterminismTests.paths {
            #expect(try Service.post(profile, to: path).content == Service.post(other, to: path).content)
        }
        #expect(try Service.note(profile) == Service.note(other))
    }

    @Test("repetition changes nothing", arguments: Profiles.all)
    func repetition(profile: String) throws {
        let other = DeterminismTests.repeated(try JSONDocument(Array(profile.utf8)).root)
        for path in DeterminismTests.paths {
            #expect(try Service.post(profile, to: path).content == Service.post(other, to: path).content)
        }
        #expect(try Service.note(profile) == Service.note(other))
    }

    @Test("asking again, or another instance, changes nothing", arguments: Profiles.all)
    func again(profile: String) throws {
        #expect(try Service.post(profile).content == Service.post(profile).content)
    }

    @Test("another instance answers the same")
    func instances() throws {
        let other = API()
        for profile in Profiles.all {
            let statement = try API.read(Array(profile.utf8)[...]).get()
            #expect(other.assessment(of: statement, asText: false) == (try Service.post(profile).content))
        }
    }

    /// Profiles whose names are hard to read back.
    static let names = [
        "{\"medications\": [\"Lasix\", \"furosemide 40 mg\", \"FUROSEMIDE\", \"xyzzy\", \"Xyzzy!\"]}",
        "{\"conditions\": [\"type 2 diabetes and kidney disease\", \"diabetes\", \"no cancer\", \"!!!\", \"???\"]}",
        "{\"conditions\": [], \"medications\": [], \"none_of\": [\"medications\", \"conditions\"]}",
        "{\"episode\": {\"location\": [], \"episodes_per_week\": -0.0}, \"history\": {\"tried\": []}, \"region\": \"gb\"}",
        "{\"conditions\": [\"caf\\u00e9\", \"cafe\\u0301\", \"\\ud83e\\uddb5\", \"a\\u0000b\", \"quo\\\"te\"]}",
        "{\"none_of\": [\"same-day-signs\", \"emergency-signs\", \"warning-signs\"], \"conditions\": [\"pregnant\"]}",
    ]

    @Test("what was understood gives the same answer when it is sent back", arguments: Profiles.all + names)
    func fixpoint(profile: String) throws {
        let first = try Service.post(profile)
        let understood = try #require(first.value("/understood"))
        let second = try Service.post(DeterminismTests.turned(understood))
        #expect(second.status == 200)
        for pointer in [
            "/urgency/level", "/urgency/up_to", "/urgency/action/kind", "/differentiation/verdict", "/risk/level",
            "/risk/up_to",
        ] {
            #expect(second.string(pointer) == first.string(pointer), "\(pointer)")
        }
        #expect(second.value("/risk/points")?.int == first.value("/risk/points")?.int)
        #expect(second.strings("/red_flags/present", each: "id") == first.strings("/red_flags/present", each: "id"))
        #expect(second.strings("/likely_causes", each: "id") == first.strings("/likely_causes", each: "id"))
        #expect(second.strings("/next_questions", each: "id") == first.strings("/next_questions", each: "id"))
        let again = try #require(second.value("/understood"))
        #expect(DeterminismTests.turned(again) == DeterminismTests.turned(understood))
    }

    @Test("every id of the vocabulary is understood as itself")
    func ids() throws {
        for (list, ids) in [("conditions", ConditionTerm.all.map(\.id)), ("medications", Medicine.all.map(\.id))] {
            for start in stride(from: 0, to: ids.count, by: 100) {
                let part = ids[start..<min(start + 100, ids.count)]
                let profile = "{\"\(list)\": [\(part.map { "\"\($0)\"" }.joined(separator: ","))]}"
                #expect(try Service.post(profile).strings("/understood/\(list)") == Array(part))
            }
        }
    }
}
