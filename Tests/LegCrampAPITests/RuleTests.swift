import LegCrampRules
import Testing

@testable import LegCrampAPI

@Suite("Rules as they are published")
struct RuleTests {
    /// A condition as a reader of `/rules` understands it, without the code of the service.
    private indirect enum Published {
        case leaf(test: String, pointer: String, options: [String], value: Double, name: String)
        case node(test: String, needed: Int, parts: [Published])

        init?(_ value: JSONValue) {
            guard let test = value["test"]?.string else { return nil }
            if let parts = value["of"]?.elements {
                self = .node(test: test, needed: value["needed"]?.int ?? 0, parts: parts.compactMap(Published.init))
            } else {
                guard let pointer = value["pointer"]?.string else { return nil }
                self = .leaf(
                    test: test, pointer: pointer, options: value["options"]?.elements?.compactMap(\.string) ?? [],
                    value: value["value"]?.double ?? .nan,
                    name: value["condition"]?.string ?? value["group"]?.string ?? "")
            }
        }

        func evaluate(_ told: Told) -> Presence {
            switch self {
            case .leaf(let test, let pointer, let options, let value, let name):
                switch test {
                case "yes": told.yesNo[pointer].map(Presence.init) ?? .unknown
                case "chosen": told.chosen[pointer].map { Presence(options.contains($0)) } ?? .unknown
                case "at-least": told.numbers[pointer].map { Presence($0 >= value) } ?? .unknown
                case "at-most": told.numbers[pointer].map { Presence($0 <= value) } ?? .unknown
                default: told.names.contains(name) ? .present : told.namesAreComplete ? .absent : .unknown
                }
            case .node(let test, let needed, let parts):
                combine(test, needed, parts.map { $0.evaluate(told) })
            }
        }

        private func combine(_ test: String, _ needed: Int, _ parts: [Presence]) -> Presence {
            switch test {
            case "all": return parts.min() ?? .present
            case "any": return parts.max() ?? .absent
            case "not": return parts.first.map { !$0 } ?? .unknown
            case "named": return parts.first ?? .unknown
            default:
                if parts.count(where: { $0 == .present }) >= needed { return .present }
                return parts.count(where: { $0 != .absent }) >= needed ? .unknown : .absent
            }
        }
    }

    /// Answers under their pointers and names, and the same as the service has them.
    private struct Told {
        var yesNo: [String: Bool] = [:]
        var chosen: [String: String] = [:]
        var numbers: [String: Double] = [:]
        var names: Set<String> = []
        var namesAreComplete = false
        var answers = Answers()

        /// About half of the questions answered, evenly over their possible answers.
        init(_ generator: inout some RandomNumberGenerator) {
            for question in Catalogue.questions where Bool.random(using: &generator) {
                let pointer = question.pointer
                switch question.kind {
                case .yesNo:
                    let isYes = Bool.random(using: &generator)
                    yesNo[pointer] = isYes
                    answers[question.id] = isYes ? .yes : .no
                case .number(_, let range, _):
                    // Bounds of rules are small: half of the numbers lie near the lower end.
                    let top =
                        Bool.random(using: &generator) ? min(range.upperBound, range.lowerBound + 20) : range.upperBound
                    let number = Double.random(in: range.lowerBound...top, using: &generator).rounded()
                    numbers[pointer] = number
                    answers[question.id] = .number(number)
                case .choice(let options), .choices(let options):
                    let place = Int.random(in: options.indices, using: &generator)
                    chosen[pointer] = options[place].id
                    answers[question.id] = .options(Question.OptionSet(rawValue: 1 << UInt64(place)))
                case .names: break
                }
            }
            for condition in HealthCondition.allCases where Int.random(in: 0..<6, using: &generator) == 0 {
                names.insert(condition.term.id)
                answers.name(HealthConditions([condition]))
            }
            for group in MedicineGroup.allCases where Int.random(in: 0..<6, using: &generator) == 0 {
                names.insert(group.slug)
                answers.name(MedicineGroups([group]))
            }
            namesAreComplete = Bool.random(using: &generator)
            answers.conditionsAreComplete = namesAreComplete
            answers.medicinesAreComplete = namesAreComplete
        }
    }

    private struct SplitMix: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
            return mixed ^ mixed >> 31
        }
    }

    private static func documents() throws -> [JSONValue] {
        let document = try JSONDocument(try Service.ask(.get, "/rules").content)
        return Array(try #require(document.root["rules"]?.elements))
    }

    @Test("each condition, read from the document, decides as the service does")
    func roundTrip() throws {
        let documents = try RuleTests.documents()
        #expect(documents.map { $0["id"]?.string } == Rule.all.map(\.id))
        var generator = SplitMix(state: 1)
        let told = (0..<60).map { _ in Told(&generator) }
        var seen: [Presence: Int] = [:]
        for (document, rule) in zip(documents, Rule.all) {
            let published = try #require(document["condition"].flatMap(Published.init))
            for told in told {
                let expected = rule.when.evaluate(told.answers)
                seen[expected, default: 0] += 1
                #expect(published.evaluate(told) == expected, "\(rule.id)")
            }
        }
        for presence in Presence.allCases { #expect(seen[presence, default: 0] > 1000, "\(seen)") }
    }

    @Test("every item that has a condition has its rule, once, with what follows")
    func complete() throws {
        let ids = Set(Rule.all.map(\.id))
        #expect(ids.count == Rule.all.count)
        #expect(Set(Rule.all.map(\.kind)) == Set(Rule.Kind.allCases))
        let cautions = Measure.all.flatMap { measure in
            measure.cautions.indices.map { "cautions.\(measure.id).\($0 + 1)" }
        }
        let expected =
            RedFlag.all.map { "red-flags." + $0.id } + CareReason.all.map { "reasons-for-care." + $0.id }
            + LookAlike.all.map { "look-alikes." + $0.id } + Criterion.all.map { "criteria." + $0.id }
            + Cause.all.map { "causes." + $0.id } + RiskFactor.all.map { "risk-factors." + $0.id } + cautions
            + Measure.all.filter { $0.offer != nil }.map { "offers." + $0.id }
        #expect(ids.isSuperset(of: expected))
        #expect(ids.count == expected.count + 6, "4 pictures and 2 burdens besides")
        for rule in Rule.all {
            #expect(!rule.title.isEmpty && rule.conclusion.hasSuffix("."), "\(rule.id)")
            #expect((rule.urgency != nil) == [.warningSign, .reasonForCare].contains(rule.kind), "\(rule.id)")
            #expect((rule.points != nil) == [.riskFactor, .burden].contains(rule.kind), "\(rule.id)")
            #expect(try Service.ask(.get, rule.item).status == 200, "\(rule.item)")
        }
    }

    @Test("the cases of a rule are those in which it holds")
    func cases() throws {
        let clot = try #require(Rule.all.first { $0.id == "red-flags.suspected-dvt" })
        #expect(clot.cases == ["dev08"])
        for vignette in Vignette.all {
            let present = assess(Profile(vignette.statement)).redFlags.present.map { RedFlag.all[$0.index].id }
            let holding = Rule.all.filter { $0.kind == .warningSign && $0.cases.contains(vignette.id) }
            #expect(Set(holding.map(\.id)) == Set(present.map { "red-flags." + $0 }), "\(vignette.id)")
        }
    }

    @Test("the hazards of a rule are those that name it or its item")
    func hazards() throws {
        let documents = try RuleTests.documents()
        let named = Set(documents.flatMap { $0["hazards"]?.elements?.compactMap(\.string) ?? [] })
        #expect(named.isSubset(of: Hazard.all.map(\.id)))
        for hazard in Hazard.all {
            for name in hazard.rules where Rule.all.contains(where: { $0.id == name }) {
                #expect(Rule.all.first { $0.id == name }?.hazards.contains(hazard.id) == true, "\(hazard.id) \(name)")
            }
        }
    }
}
