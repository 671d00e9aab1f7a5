import Testing

@testable import LegCrampRules

@Suite("What the check of the content reports")
struct ContentCheckTests {
    /// An item that can lack anything.
    private struct Draft: Item {
        var id = "draft"
        var title = "A title"
        var text = "A text."
        var clinicianText = "A text."
        var evidence = Evidence(.weak, [.aasm2025Rls])
        let claims: [String] = []
    }

    @Test("nothing about the content of this build")
    func thisBuild() { #expect(ContentCheck.findings == []) }

    @Test("an item that lacks a text or the source it is said to have")
    func missing() {
        let sourceless = Draft(evidence: Evidence(.weak, []))
        #expect(ContentCheck.missing(in: [Draft()], "fact") == [])
        for item in [Draft(title: ""), Draft(text: ""), Draft(clinicianText: "")] {
            #expect(ContentCheck.missing(in: [Draft(), item], "fact") == ["The fact draft lacks a text."])
        }
        #expect(
            ContentCheck.missing(in: [sourceless], "fact")
                == ["The fact draft is said to be sourced and names no source."])
        #expect(ContentCheck.missing(in: [Draft(evidence: Evidence(.weak, [], basis: .judgement))], "fact") == [])
    }

    @Test("a condition that asks for an option that its question does not have")
    func unanswerable() {
        let known = Condition.chosen(.trend, options: Question.OptionSet(["worsening"], of: .trend))
        let misspelt = Condition.chosen(.trend, options: Question.OptionSet(["worsning"], of: .trend))
        let finding = "The rule asks /episode/trend for an option that it does not have."
        #expect(ContentCheck.unanswerable([("The rule", known)]) == [])
        for condition: Condition in [
            misspelt, .not(misspelt), .any([known, misspelt]), .named("a rule", misspelt),
        ] {
            #expect(ContentCheck.unanswerable([("The rule", condition)]) == [finding])
        }
    }

    @Test("a source that is both cited and background, or neither")
    func misplaced() {
        let all = Set(Source.all.map(\.id))
        let one = Set([Source.ID.aasm2025Rls])
        #expect(ReferenceCheck.misplaced(cited: all, background: []) == [])
        #expect(
            ReferenceCheck.misplaced(cited: all, background: one)
                == ["The source aasm-2025-rls is listed as background, but is cited."])
        #expect(
            ReferenceCheck.misplaced(cited: all.subtracting(one), background: [])
                == ["The source aasm-2025-rls is cited by nothing and not listed as background."])
    }

    @Test("a pointer of the diary to no question")
    func dangling() {
        #expect(
            ReferenceCheck.dangling(["/episode/trend", "/episode/trends"])
                == ["The diary refers to /episode/trends, which does not exist."])
    }

    @Test("an item is due for review from its date on")
    func due() throws {
        let first = try #require(ContentInventory.reviews.first)
        #expect(ContentInventory.due(on: "2000-01-01").isEmpty)
        #expect(ContentInventory.due(on: first.date).count == first.items)
        #expect(ContentInventory.due(on: "9999-12-31").count == ContentInventory.reviews.reduce(0) { $0 + $1.items })
    }
}
