import LegCrampRules
import Testing

@Suite("Advice is withheld before it can harm (design, section 5)")
struct AdviceSafetyTests {
    /// People to whom everything would be offered, were it not for the caution.
    private static let takers: [Said] = [
        .nightCramp, .restlessLegs, .number(.age, 70), .yes(.disturbsSleepRegularly, .standsOnHardFloor),
        .option(.exercise, "none"), .option(.alcohol, "moderate"), .option(.considering, "vitamin-k2", "magnesium"),
    ]

    private static let stretching = [
        "stretch-the-muscle", "press-foot-flat", "massage", "bedtime-stretching", "walk-it-off", "break-up-sitting",
        "move-or-walk", "restless-legs-rub-or-distract", "regular-activity",
    ]
    private static let heat = ["warm-the-muscle", "warm-bath"]

    @Test("everything that can be offered is offered to somebody without a caution, but heel walking never")
    func offered() {
        let offered = Set(assess(Profile(AdviceSafetyTests.takers)).offered)
        let circumstances = ["dialysis-team", "liver-team", "pregnancy-clinician"]
        for measure in Measure.all where measure.kind != .avoid {
            let expected = !circumstances.contains(measure.id) && measure.id != "heel-walking"
            #expect(offered.contains(measure.id) == expected, "\(measure.id)")
        }
    }

    /// Conditions of cautions, with the measures that each of them holds back.
    private static let heldBack: [(condition: Condition, measures: [Measure])] = {
        var cautions: [(condition: Condition, measures: [Measure])] = []
        for measure in Measure.all {
            for caution in measure.cautions {
                if let known = cautions.firstIndex(where: { $0.condition == caution.when }) {
                    cautions[known].measures.append(measure)
                } else {
                    cautions.append((caution.when, [measure]))
                }
            }
        }
        return cautions
    }()

    @Test("a caution that applies takes its measures out of the lists, with its reason", arguments: heldBack.indices)
    func cautions(index: Int) {
        let (condition, measures) = AdviceSafetyTests.heldBack[index]
        let space = AnswerSpace(condition)
        var random = SplitMix(state: UInt64(index))
        var present = 0
        for _ in 0..<400 where present < 12 {
            let point = space.sparsePoint(&random)
            var statement = Profile.Statement(AdviceSafetyTests.takers)
            let applying = space.statement(at: point)
            statement.answers.merge(applying.answers) { _, applying in applying }
            statement.conditions = applying.conditions
            statement.medications = applying.medications
            let profile = Profile(statement)
            guard condition.evaluate(profile.answers) == .present else { continue }
            present += 1
            let assessment = assess(profile)
            #expect(Set(assessment.offered).isDisjoint(with: measures.map(\.id)), "\(condition.words)")
            guard assessment.urgency.level < .emergency else { continue }
            for item in assessment.advice.withheld {
                let texts = Measure.all[item.index].cautions.filter { $0.when == condition }.map(\.text)
                #expect(Set(texts).isSubset(of: item.reasons), "\(Measure.all[item.index].id)")
            }
        }
        #expect(present > 0, "\(condition.words)")
    }

    /// Each line of section 5: who it is, what is never offered, and what is named as to be avoided.
    private static let lines: [(who: String, said: [Said], never: [String], avoided: [String])] = [
        ("one swollen leg", [.yes(.oneLegSwollen)], stretching + heat, ["stretch-or-massage"]),
        ("one warm leg", [.yes(.legWarm)], stretching + heat, ["stretch-or-massage"]),
        ("one red leg", [.yes(.legRed)], stretching + heat, ["stretch-or-massage"]),
        ("a tender calf", [.yes(.calfTender)], stretching + heat, ["stretch-or-massage"]),
        ("constant pain after a flight", [.yes(.oneCalfPainConstant, .longTravel)], stretching, ["stretch-or-massage"]),
        ("numb feet", [.yes(.numbness)], heat + ["cool-the-muscle"], ["heat-on-numb-feet"]),
        ("nerve damage", [.has("diabetic neuropathy")], heat + ["cool-the-muscle"], ["heat-on-numb-feet"]),
        (
            "narrowed arteries", [.has("pad")], heat + ["cool-the-muscle"],
            ["heat-on-numb-feet", "compression-stockings"]
        ),
        (
            "a cold leg", [.yes(.legCold)], heat + stretching + ["cool-the-muscle"],
            ["heat-on-numb-feet", "leg-elevation"]
        ),
        ("black toes", [.yes(.blackOrBlueToes)], heat + ["cool-the-muscle"], ["heat-on-numb-feet", "leg-elevation"]),
        (
            "kidney disease", [.has("ckd")], ["balanced-food", "drink-normally", "pickle-juice"],
            ["magnesium-supplement", "extra-potassium", "salty-drinks", "extra-fluids"]
        ),
        (
            "dialysis", [.has("on dialysis")], ["balanced-food", "drink-normally", "pickle-juice"],
            ["magnesium-supplement", "extra-potassium", "salty-drinks", "extra-fluids"]
        ),
        ("heart failure", [.has("chf")], ["drink-normally", "pickle-juice"], ["extra-fluids", "salty-drinks"]),
        ("high blood pressure", [.has("high blood pressure")], ["pickle-juice"], ["salty-drinks"]),
        ("ascites", [.has("ascites")], ["pickle-juice", "drink-normally"], ["salty-drinks", "extra-fluids"]),
        ("an ACE inhibitor", [.takes("ramipril")], ["balanced-food"], ["extra-potassium"]),
        ("a potassium-sparing diuretic", [.takes("Aldactone")], ["balanced-food"], ["extra-potassium"]),
        ("an angiotensin blocker", [.takes("losartan 50 mg")], ["balanced-food"], ["extra-potassium"]),
        (
            "warfarin", [.takes("warfarin")], ["vitamin-k2", "balanced-food", "painkiller-afterwards"],
            ["vitamin-k2-with-vitamin-k-antagonists", "nsaids"]
        ),
        ("needing alcohol", [.yes(.shakesWithoutAlcohol)], ["cut-down-alcohol"], ["sudden-alcohol-stop"]),
        ("unsteady", [.yes(.unsteady)], ["press-foot-flat", "walk-it-off", "move-or-walk", "warm-bath"], []),
        (
            "pregnant", [.yes(.pregnant)], ["vitamin-k2", "painkiller-afterwards", "other-medicines-with-clinician"],
            ["nsaids"]
        ),
        ("a torn muscle", [.yes(.popOrTear)], stretching, ["stretch-or-massage"]),
        ("a tense muscle", [.yes(.tenseSwollenMuscle)], stretching + heat, ["stretch-or-massage", "leg-elevation"]),
        ("a new medicine", [.yes(.newMedicineOrDose)], [], ["stop-prescribed-medicine-without-review"]),
    ]

    @Test("what section 5 forbids is not offered, and is named as to be avoided", arguments: lines.indices)
    func section5(index: Int) {
        let line = AdviceSafetyTests.lines[index]
        let without = Set(assess(Profile(AdviceSafetyTests.takers)).offered)
        let assessment = assess(Profile(AdviceSafetyTests.takers + line.said))
        #expect(assessment.offered.allSatisfy { !line.never.contains($0) }, "\(line.who)")
        for id in line.never where without.contains(id) {
            // A look-alike can end the verdict that a measure is for; then nobody would miss it.
            let missed = assessment.differentiation.verdict == .both
            #expect(!missed || assessment.withheld.contains(id), "\(line.who): \(id)")
        }
        for id in line.avoided { #expect(assessment.avoided.contains(id), "\(line.who): \(id)") }
    }

    @Test("magnesium with kidney disease is withheld with its reason and the answer", arguments: ["ckd", "dialysis"])
    func magnesium(name: String) throws {
        let assessment = Assessment(.nightCramp, .has(name), .option(.considering, "magnesium"))
        let magnesium = try #require(
            assessment.advice.withheld.first { Measure.all[$0.index].id == "magnesium-supplement" })
        #expect(magnesium.because.pointers == ["/conditions/0"])
        #expect(magnesium.reasons.contains { $0.contains("kidney disease") })
    }

    @Test("in an emergency nothing is offered, and what would be is withheld with the reason", arguments: 0..<6)
    func emergency(seed: Int) {
        var random = SplitMix(state: UInt64(seed) + 500)
        let signs = Catalogue.questions.filter { $0.group == .emergencySigns }.map(\.id)
        var emergencies = 0
        for _ in 0..<60 {
            var statement = Profile.Statement.random(&random)
            for sign in signs.shuffled(using: &random).prefix(2) { statement.answers[sign] = .yes }
            let assessment = assess(Profile(statement))
            guard assessment.urgency.level == .emergency else { continue }
            emergencies += 1
            #expect(assessment.offered.isEmpty)
            #expect(assessment.withheld.contains("keep-a-diary"))
            #expect(assessment.advice.withheld.allSatisfy { !$0.reasons.isEmpty && !$0.because.isEmpty })
            #expect(Set(assessment.withheld).count == assessment.withheld.count)
        }
        #expect(emergencies > 20)
    }

    @Test("nothing is offered that a warning sign of the profile rules out", arguments: 0..<6)
    func ruledOut(seed: Int) {
        var random = SplitMix(state: UInt64(seed) + 600)
        for _ in 0..<100 {
            let assessment = assess(Profile(.random(&random)))
            let avoided = Set(assessment.redFlags.present.flatMap { RedFlag.all[$0.index].avoid })
            #expect(avoided.isSubset(of: assessment.avoided))
            for (id, measures) in Measure.ruledOutBy where avoided.contains(id) {
                #expect(Set(measures).isDisjoint(with: assessment.offered), "\(id)")
            }
            #expect(Set(assessment.offered).isDisjoint(with: assessment.withheld))
            #expect(!assessment.offered.contains { $0.contains("quinine") || $0.contains("magnesium") })
        }
    }

    @Test("quinine and magnesium are only ever things to avoid, and quinine is named to everybody")
    func neverOffered() {
        for measure in Measure.all where measure.id.contains("quinine") || measure.id.contains("magnesium") {
            #expect(measure.kind == .avoid)
        }
        for assessment in [
            Assessment(), Assessment(.nightCramp), Assessment(.restlessLegs), Assessment(.yes(.chestPain)),
        ] {
            #expect(assessment.avoided.contains("quinine"))
        }
    }
}
