import LegCrampRules
import Testing

@testable import LegCrampAPI

@Suite("What is known, as it is published")
struct KnowledgeTests {
    @Test(
        "a list holds every item, and each item answers under its id",
        arguments: [
            ("/faq", "faq", FAQEntry.all.map(\.id)), ("/facts", "facts", Fact.all.map(\.id)),
            ("/misdiagnosis", "misdiagnosis", MisdiagnosisFactor.all.map(\.id)),
            ("/rules", "rules", Rule.all.map(\.id)),
        ])
    func lists(path: String, member: String, ids: [String]) throws {
        let list = try Service.ask(.get, path)
        #expect(list.value("/total")?.int == ids.count)
        let document = try JSONDocument(list.content)
        let items = Array(try #require(document.root.members?.first { $0.name.string == member }?.value.elements))
        #expect(items.map { $0["id"]?.string } == ids)
        for (item, id) in zip(items, ids) {
            let one = try Service.ask(.get, "\(path)/\(id)")
            #expect(one.content == item.spelling.map(Array.init), "\(path)/\(id)")
        }
    }

    @Test("every item says when it was reviewed, when it is due, and which claims it represents")
    func reviews() throws {
        for (path, item) in [
            ("/causes/diuretics", Cause.all.first { $0.id == "diuretics" } as (any Item)?),
            ("/faq/x", FAQEntry.all.first),
            ("/facts/x", Fact.all.first), ("/diary", DiaryTemplate.content),
        ] {
            let item = try #require(item)
            let answer = try Service.ask(.get, path.replacing("/x", with: "/" + item.id))
            #expect(answer.string("/reviewed") == RulesVersion.reviewed)
            #expect(answer.string("/next_review") == item.nextReview)
            let claims = answer.value("/claims")?.elements?.compactMap(\.string) ?? []
            #expect(claims == item.claims)
        }
    }

    @Test("whatever stands for a claim, or corrects one, or is to be read on, can be fetched")
    func links() throws {
        let represented = ClaimCoverage.represented.values.joined().map { String($0.prefix { $0 != "#" }) }
        let paths = Set(represented + ClaimCoverage.contradicted.map(\.item) + FAQEntry.all.flatMap(\.see))
        for path in paths.sorted() { #expect(try Service.ask(.get, path).status == 200, "\(path)") }
    }

    @Test("the index links to what answers, and counts what there is")
    func index() throws {
        let index = try Service.ask(.get, "/")
        let links = Array(try #require(index.value("/links")?.members)).compactMap(\.value.string)
        for path in ["/seeking-care", "/faq", "/facts", "/misdiagnosis", "/diary", "/rules", "/vignettes"] {
            #expect(links.contains(path))
        }
        #expect(index.value("/counts/rules")?.int == Rule.all.count)
        #expect(index.value("/counts/facts")?.int == Fact.all.count)
    }

    @Test("about tells coverage, reading ease, reviews and hazards")
    func about() throws {
        let about = try Service.ask(.get, "/about")
        #expect(about.value("/coverage/claims")?.int == 192)
        #expect(about.value("/coverage/covered")?.int == 192)
        #expect(about.value("/reading")?.elements.map { $0.map { $0 }.count } == ContentCheck.readings.count)
        #expect(about.value("/hazards")?.elements.map { $0.map { $0 }.count } == Hazard.all.count)
        #expect(about.string("/reviews/0/due") == ReviewPeriod.oneYear(after: RulesVersion.reviewed))
    }

    @Test("a source says how often it is cited, or why it is listed")
    func sources() throws {
        for source in Source.all {
            let answer = try Service.ask(.get, "/sources/\(source.id.rawValue)")
            let cited = try #require(answer.value("/cited")?.int)
            #expect((cited == 0) == (answer.string("/background") != nil), "\(source.id.rawValue)")
        }
    }

    @Test("the content is well")
    func check() { #expect(ContentCheck.findings == []) }

    @Test("cases are published as they are, and every profile can be read", arguments: Vignette.all)
    func vignettes(vignette: Vignette) throws {
        _ = try API.read(Array(vignette.profile.utf8)[...]).get()
        let expectations = try #require(Expectation.read(try Service.ask(.get, "/vignettes").content))
        let expectation = try #require(expectations.first { $0.id == vignette.id })
        #expect(expectation.profile == JSONCompact.format(Array(vignette.profile.utf8)))
        let answer = Service.api.assessed(expectation.profile)
        #expect(expectation.differences(from: answer) == [])
        #expect(expectation.differences(from: Array("{}".utf8)) == ["the answer is not one of POST /assess"])
    }

    @Test("a different answer is told by what differs")
    func differences() throws {
        let cases = """
            {"vignettes": [{"id": "x", "profile": {"medications": ["quinine"], "symptoms": {"one_leg_swollen": true}},
             "expected": {"urgency": ["routine", "soon"], "verdict": ["both"], "red_flags": ["stroke"],
             "causes": ["diabetes"], "must_not_advise": [], "risk": ["high"]}}]}
            """
        let expectation = try #require(Expectation.read(Array(cases.utf8))?.first)
        let differences = expectation.differences(from: Service.api.assessed(expectation.profile))
        #expect(differences.count == 5)
        #expect(differences.first == "urgency is same-day, not routine or soon")
        #expect(Expectation.read(Array("{\"vignettes\": [{\"id\": \"x\"}]}".utf8)) == nil)
        #expect(Expectation.read(Array("[]".utf8)) == nil)
    }
}
