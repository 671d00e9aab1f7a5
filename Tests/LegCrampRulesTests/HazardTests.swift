import Foundation
import LegCrampRules
import Testing

@Suite("Hazards")
struct HazardTests {
    @Test("have an id of their own, and say what, why, with what effect and what holds it back")
    func complete() {
        #expect(Set(Hazard.all.map(\.id)).count == Hazard.all.count)
        for hazard in Hazard.all {
            #expect(hazard.id.isSlug, "\(hazard.id)")
            for text in [hazard.hazard, hazard.cause, hazard.effect, hazard.mitigation] {
                #expect(text.hasSuffix(".") && text == text.trimmed && !text.contains("|"), "\(hazard.id): \(text)")
            }
            #expect(Set(hazard.rules).count == hazard.rules.count && Set(hazard.tests).count == hazard.tests.count)
        }
    }

    /// Every rule and measure that a hazard can name.
    private static let rules: Set<String> = Set(
        RedFlag.all.map { "red-flags.\($0.id)" } + CareReason.all.map { "reasons-for-care.\($0.id)" }
            + LookAlike.all.map { "look-alikes.\($0.id)" } + Measure.all.map { "advice.\($0.id)" })

    @Test("name rules and measures that exist")
    func rules() {
        for hazard in Hazard.all {
            for rule in hazard.rules { #expect(HazardTests.rules.contains(rule), "\(hazard.id): \(rule)") }
        }
    }

    @Test("name tests that exist, at least one each")
    func tests() {
        for hazard in Hazard.all {
            #expect(!hazard.tests.isEmpty, "\(hazard.id)")
            for test in hazard.tests { #expect(TestSources.names.contains(test), "\(hazard.id): \(test)") }
        }
    }

    @Test("of every area stand in the list")
    func areas() {
        let ids = Set(Hazard.all.map(\.id))
        let needed = [
            "missed-emergency", "unanswered-sign", "unknown-read-as-no", "false-reassurance", "over-triage", "child",
            "pregnancy", "look-alike-called-cramp", "mistyped-member", "negated-name", "unknown-brand",
            "clot-stretched", "magnesium-in-kidney-disease", "quinine", "prescribed-medicine-stopped",
            "urgency-contradicts-advice", "out-of-context", "hard-to-read", "wrong-emergency-number", "stale-content",
            "mixed-versions", "text-injection", "privacy-leak", "overload",
        ]
        for id in needed { #expect(ids.contains(id), "\(id)") }
    }

    @Test("stand in the documentation as in the list")
    func documented() throws {
        let article = HazardLog.root.appendingPathComponent("Sources/LegCrampRules/LegCrampRules.docc/HazardLog.md")
        let text = try String(contentsOf: article, encoding: .utf8)
        #expect(text == HazardLog.markdown, "Write HazardLog.markdown to \(article.lastPathComponent).")
    }

    @Test("articles and tutorials refer to some that exist, and each is in a topic of the overview")
    func articles() throws {
        let folder = HazardLog.root.appendingPathComponent("Sources/LegCrampRules/LegCrampRules.docc")
        let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        let files = (all?.compactMap { $0 as? URL } ?? []).filter { ["md", "tutorial"].contains($0.pathExtension) }
        let names = Set(files.map { $0.deletingPathExtension().lastPathComponent })
        var linked: Set<String> = []
        for file in files {
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: /doc:(\w+)/) {
                let name = String(match.1)
                #expect(names.contains(name), "\(file.lastPathComponent): \(name)")
                if file.lastPathComponent == "LegCrampRules.md" { linked.insert(name) }
            }
        }
        #expect(linked == names.subtracting(["LegCrampRules"]))
    }

    @Test("the search for tests knows a test from another function")
    func search() {
        let text = """
            struct OneTests {
                @Test(
                    "does", arguments: [1])
                func does(it: Int) {}
                func other() {}
                @Test func again() {}
            }
            extension TwoTests {
                @Test("more") func more() {}
            }
            """
        #expect(TestSources.tests(in: text) == ["OneTests/does", "OneTests/again", "TwoTests/more"])
    }
}
