import Testing

@testable import LegCrampAPI

@Suite("POST /red-flags and /differentiate")
struct PartialAnswerTests {
    @Test("the warning signs are those of the whole assessment", arguments: Profiles.all)
    func redFlags(profile: String) throws {
        let (whole, part) = (try Service.post(profile), try Service.post(profile, to: "/red-flags"))
        #expect(part.route == "/red-flags")
        #expect(
            part.value("")?.names == [
                "urgency", "present", "not_excluded", "excluded", "next_questions", "next_questions_total",
                "understood",
                "meta",
            ])
        for list in ["present", "not_excluded", "excluded"] {
            #expect(part.strings("/\(list)", each: "id") == whole.strings("/red_flags/\(list)", each: "id"))
        }
        #expect(part.string("/urgency/level") == whole.string("/urgency/level"))
        #expect(part.string("/urgency/up_to") == whole.string("/urgency/up_to"))
        asksOnly("urgency", part)
    }

    @Test("the pictures are those of the whole assessment", arguments: Profiles.all)
    func differentiate(profile: String) throws {
        let (whole, part) = (try Service.post(profile), try Service.post(profile, to: "/differentiate"))
        #expect(part.route == "/differentiate")
        #expect(
            part.value("")?.names == [
                "urgency", "verdict", "text", "patterns", "look_alikes", "next_questions", "next_questions_total",
                "understood", "meta",
            ])
        #expect(part.string("/verdict") == whole.string("/differentiation/verdict"))
        #expect(part.strings("/patterns", each: "fit") == whole.strings("/differentiation/patterns", each: "fit"))
        #expect(part.strings("/look_alikes", each: "id") == whole.strings("/differentiation/look_alikes", each: "id"))
        #expect(part.string("/urgency/level") == whole.string("/urgency/level"))
        asksOnly("differentiation", part)
    }

    private func asksOnly(_ output: String, _ answer: Answer) {
        var count = 0
        for question in answer.value("/next_questions").flatMap(\.elements).map(Array.init) ?? [] {
            count += 1
            let changes = question.value(at: "/could_change")?.elements.map { $0.compactMap(\.string) }
            #expect(changes?.contains(output) == true)
        }
        #expect(count <= 20)
        #expect((answer.value("/next_questions_total")?.int ?? -1) >= count)
    }
}
