import Foundation
import LegCrampRules
import Testing

@testable import LegCrampAPI

@Suite("Shape of an assessment")
struct AnswerShapeTests {
    /// Members that are promised, by the pointer of their object; `*` stands for every element.
    private static let promised: [(pointer: String, members: [String])] = [
        (
            "",
            [
                "urgency", "red_flags", "differentiation", "risk", "likely_causes", "medicines", "advice",
                "next_questions",
                "next_questions_total", "seeking_care", "understood", "meta",
            ]
        ), ("/urgency", ["level", "up_to", "certain", "action", "because"]),
        ("/urgency/action", ["kind", "text", "within"]),
        ("/urgency/because/*", ["id", "text", "urgency", "because", "grade", "basis", "sources"]),
        ("/red_flags", ["present", "not_excluded", "excluded"]),
        (
            "/red_flags/present/*",
            ["id", "title", "text", "clinician_text", "urgency", "action", "because", "grade", "sources"]
        ),
        ("/red_flags/not_excluded/*", ["id", "title", "urgency"]),
        ("/red_flags/excluded/*", ["id", "title", "urgency"]),
        ("/differentiation", ["verdict", "text", "patterns", "look_alikes"]),
        ("/differentiation/patterns/*", ["id", "fit", "for", "against", "missing"]),
        ("/differentiation/look_alikes/*", ["id", "title", "text", "because", "grade", "sources"]),
        ("/risk", ["level", "up_to", "factors", "validated", "note"]),
        ("/risk/factors/*", ["id", "title", "because", "strength", "modifiable", "grade", "sources"]),
        ("/likely_causes/*", ["id", "title", "kind", "because", "grade", "sources"]),
        ("/medicines", ["recognised", "unrecognised"]),
        ("/medicines/recognised/*", ["given", "id", "class", "effect", "grade", "advice"]),
        ("/medicines/unrecognised/*", ["given", "did_you_mean"]),
        ("/advice", ["now", "prevention", "with_clinician", "avoid", "withheld"]),
        ("/advice/now/*", ["id", "title", "text", "how", "grade", "sources"]),
        ("/advice/withheld/*", ["id", "because", "reasons"]),
        ("/next_questions/*", ["pointer", "text", "why", "could_change"]),
        ("/seeking_care", ["text", "within", "whom", "bring", "clinician_may"]),
        ("/seeking_care/bring/*", ["id", "title", "text", "grade", "sources"]),
        ("/meta", ["rules", "disclaimer", "region", "links"]), ("/meta/rules", ["version", "digest"]),
    ]

    @Test("every promised member is there", arguments: Profiles.all)
    func members(profile: String) throws {
        let answer = try Service.post(profile)
        for (pointer, members) in AnswerShapeTests.promised {
            var objects: [JSONValue?] = [answer.value(pointer)]
            if pointer.hasSuffix("/*") {
                let elements = try #require(answer.value(String(pointer.dropLast(2)))?.elements)
                objects = Array(elements)
            }
            for object in objects {
                let names = try #require(object).names
                #expect(Set(members).isSubset(of: names), "\(pointer): \(names)")
            }
        }
        #expect(answer.value("/risk/validated")?.bool == false)
        #expect(answer.string("/meta/rules/digest") == Service.api.digest)
        #expect(answer.string("/meta/rules/version") == RulesVersion.current)
    }

    @Test("bodies are JSON to Foundation too, and members are snake_case", arguments: Profiles.all)
    func foundation(profile: String) throws {
        for path in ["/assess", "/red-flags", "/differentiate"] {
            let answer = try Service.post(profile, to: path)
            let object = try JSONSerialization.jsonObject(with: Data(answer.content))
            #expect(object is [String: Any])
            try #require(answer.value("")).walk { pointer, value in
                for name in value.names {
                    #expect(
                        name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "_") },
                        "\(pointer) \(name)")
                }
            }
        }
    }

    @Test("every reason points at something that was said", arguments: Profiles.all)
    func pointers(profile: String) throws {
        let said = try JSONDocument(Array(profile.utf8)).root
        try #require(Service.post(profile).value("")).walk { pointer, value in
            guard pointer.text.hasSuffix("/because"), let reasons = value.elements else { return }
            for reason in reasons.compactMap(\.string) {
                #expect(said.value(at: reason) != nil, "\(pointer): \(reason)")
            }
        }
    }

    @Test("nothing is concluded without a reason", arguments: Profiles.all)
    func reasons(profile: String) throws {
        let answer = try Service.post(profile)
        for list in [
            "/urgency/because", "/red_flags/present", "/differentiation/look_alikes", "/risk/factors",
            "/advice/withheld",
        ] {
            for item in try #require(answer.value(list)?.elements) {
                let because = item.value(at: "/because")?.elements.map(Array.init)
                #expect(because?.isEmpty == false, "\(list) \(item.value(at: "/id")?.string ?? "")")
            }
        }
    }

    @Test("every warning sign stands in one list", arguments: Profiles.all)
    func partition(profile: String) throws {
        let answer = try Service.post(profile)
        let ids = ["present", "not_excluded", "excluded"].flatMap { answer.strings("/red_flags/\($0)", each: "id") }
        #expect(ids.count == RedFlag.all.count)
        #expect(Set(ids) == Set(RedFlag.all.map(\.id)))
    }

    @Test("level and bounds agree", arguments: Profiles.all)
    func interval(profile: String) throws {
        let answer = try Service.post(profile)
        let level = try #require(answer.string("/urgency/level").flatMap(Urgency.init(id:)))
        let upTo = try #require(answer.string("/urgency/up_to").flatMap(Urgency.init(id:)))
        #expect(level <= upTo)
        #expect(answer.value("/urgency/certain")?.bool == (level == upTo))
        let reasons = answer.strings("/urgency/because", each: "urgency").compactMap(Urgency.init(id:))
        #expect(reasons.max() ?? .selfCare == level)
        let risk = answer.string("/risk/level").flatMap(Risk.Level.init(rawValue:))
        let riskUpTo = answer.string("/risk/up_to").flatMap(Risk.Level.init(rawValue:))
        #expect(try #require(risk) <= #require(riskUpTo))
    }

    @Test("the most urgent reasons come first", arguments: Profiles.all)
    func order(profile: String) throws {
        let answer = try Service.post(profile)
        for list in ["/urgency/because", "/red_flags/present", "/red_flags/not_excluded", "/red_flags/excluded"] {
            let levels = answer.strings(list, each: "urgency").compactMap(Urgency.init(id:))
            #expect(levels == levels.sorted(by: >), "\(list) \(levels)")
        }
    }

    @Test("what is asked next was not answered yet", arguments: Profiles.all)
    func nextQuestions(profile: String) throws {
        let said = try JSONDocument(Array(profile.utf8)).root
        let answer = try Service.post(profile)
        let pointers = answer.strings("/next_questions", each: "pointer")
        #expect(Set(pointers).count == pointers.count)
        #expect(pointers.count == min(20, answer.value("/next_questions_total")?.int ?? -1))
        for pointer in pointers where !["/conditions", "/medications"].contains(pointer) {
            #expect(said.value(at: pointer) == nil, "\(pointer)")
        }
    }

    @Test("the number of a case is its place among all cases")
    func numbers() {
        func inOrder<Cases: Numbered>(_: Cases.Type) -> Bool {
            Cases.allCases.map(\.number) == Array(0..<Cases.allCases.count)
        }
        #expect(inOrder(UrgencyInterval.Action.self))
        #expect(inOrder(Differentiation.Verdict.self))
        #expect(inOrder(Differentiation.Fit.self))
        #expect(inOrder(Criterion.Pattern.self))
        #expect(inOrder(Risk.Level.self))
        #expect(inOrder(SeekingCare.Picture.self))
    }

    @Test("how to seek care follows the action and the picture", arguments: UrgencyInterval.Action.allCases)
    func seekingCare(action: UrgencyInterval.Action) throws {
        let library = Library(digest: "")
        for verdict in Differentiation.Verdict.allCases {
            let text = JSONText { json in json.object { library.writeSeekingCare(action, verdict, to: &$0) } }
            let root = try #require(try JSONDocument(text.bytes).root.value(at: "/seeking_care"))
            let level = SeekingCare.content.level(action.level)
            let isOpen = action == .checkWarningSigns
            #expect(root.value(at: "/text")?.string == (isOpen ? action.text : level.text))
            #expect(root.value(at: "/within")?.string == (isOpen ? action.within : level.within))
            #expect(root.value(at: "/whom")?.string == level.whom)
            let picture = SeekingCare.Picture(verdict)
            let bring = root.value(at: "/bring")?.elements.map { $0.compactMap { $0.value(at: "/id")?.string } }
            #expect(bring == SeekingCare.content.bring(for: picture).map(\.id))
            let may = root.value(at: "/clinician_may")?.elements.map { $0.compactMap { $0.value(at: "/id")?.string } }
            #expect(may == SeekingCare.content.clinicianMay(for: picture).map(\.id))
        }
    }

    @Test("nobody is told that no visit is needed while warning signs are open")
    func noReassurance() throws {
        let open = try Service.post("{}")
        #expect(open.string("/seeking_care/text") == UrgencyInterval.Action.checkWarningSigns.text)
        #expect(open.string("/seeking_care/within") == "now")
    }
}
