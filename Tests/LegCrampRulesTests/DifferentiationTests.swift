import LegCrampRules
import Testing

@Suite("Cramps, restless legs, both or something else")
struct DifferentiationTests {
    @Test(
        "gives the verdict of the picture",
        arguments: [
            ("nothing", [], .unclear),
            ("a typical night cramp", [.nightCramp], .legCramps),
            ("a hard muscle that lasts 2 minutes", [.yes(.muscleHardens), .number(.durationMinutes, 2)], .legCramps),
            ("a hard muscle at night", [.yes(.muscleHardens, .atNight)], .legCramps),
            ("a hard muscle and nothing else", [.yes(.muscleHardens)], .unclear),
            ("a cramp that wakes", [.yes(.painfulCramp, .wakesFromSleep)], .legCramps),
            ("a cramp in the calf", [.yes(.painfulCramp), .option(.location, "calf")], .legCramps),
            ("a cramp of 10 minutes", [.yes(.painfulCramp), .number(.durationMinutes, 10)], .legCramps),
            ("a cramp of 11 minutes", [.yes(.painfulCramp), .number(.durationMinutes, 11)], .legCramps),
            ("severe cramp", [.yes(.painfulCramp), .number(.painScore, 7)], .legCramps),
            ("leg cramps by name, at night", [.has("leg cramps"), .yes(.atNight)], .legCramps),
            ("pulled toes and soreness", [.yes(.toesPulled, .soreAfterwards)], .legCramps),
            ("pulled toes alone", [.yes(.toesPulled)], .unclear),
            ("all criteria of restless legs", [.restlessLegs], .restlessLegs),
            (
                "crawling that moving eases in the evening",
                [.yes(.crawlingOrTingling, .relievedByMoving, .worseInEvening)], .restlessLegs
            ),
            ("an urge at rest", [.yes(.urgeToMove, .worseAtRest)], .restlessLegs),
            ("an urge and nothing else", [.yes(.urgeToMove)], .unclear),
            ("restless legs by name, with an urge", [.has("rls"), .yes(.urgeToMove)], .restlessLegs),
            ("restless legs by name alone", [.has("rls")], .restlessLegs),
            (
                "no urge and no crawling",
                [.no(.urgeToMove, .crawlingOrTingling), .yes(.worseAtRest, .relievedByMoving)], .unclear
            ),
            ("night cramps and restless legs", [.nightCramp, .restlessLegs], .both),
            ("likely cramps and restless legs", [.yes(.painfulCramp, .atNight), .restlessLegs], .both),
            ("a jaw that is stiff and hard muscles", [.nightCramp, .yes(.jawStiff)], .neither),
            ("a hard muscle after a pop", [.nightCramp, .yes(.popOrTear)], .neither),
            ("a hard muscle in a cold leg in sudden pain", [.nightCramp, .yes(.suddenSeverePain, .legCold)], .neither),
            (
                "a cramp in a leg that is swollen, no hard muscle", [.yes(.painfulCramp, .atNight, .oneLegSwollen)],
                .neither
            ),
            (
                "true cramps and pain on walking", [.nightCramp, .yes(.broughtOnByWalking, .relievedByStandingStill)],
                .legCramps
            ),
            ("restless legs and arthritis", [.restlessLegs, .yes(.jointPain)], .restlessLegs),
        ] as [(String, [Said], Differentiation.Verdict)])
    func verdict(picture: String, said: [Said], expected: Differentiation.Verdict) {
        #expect(assess(Profile(said)).differentiation.verdict == expected, "\(picture)")
    }

    @Test(
        "a look-alike alone explains the picture, also with a painful cramp that is not said to harden",
        arguments: LookAlike.all)
    func lookAlike(lookAlike: LookAlike) {
        let people = AnswerSpace(lookAlike.when).statements(where: lookAlike.when, 20, seed: 11)
        #expect(!people.isEmpty)
        for statement in people {
            let answers = Profile(statement).answers
            guard Condition.trueCramp.evaluate(answers) != .present else { continue }
            let alone = assess(Profile(statement)).differentiation
            #expect(alone.verdict == .neither || Condition.likelyCramp.evaluate(answers) == .present, "\(statement)")
            #expect(alone.lookAlikes.contains { LookAlike.all[$0.index] == lookAlike })
            // What yields to a likely picture does not beat a cramp that is told.
            guard !lookAlike.yieldsToLikelyPicture else { continue }
            guard !lookAlike.when.questions.contains(.painfulCramp) else { continue }
            var cramp = statement
            cramp.answers[.painfulCramp] = .yes
            cramp.answers[.atNight] = .yes
            #expect(assess(Profile(cramp)).differentiation.verdict == .neither, "\(cramp)")
        }
    }

    @Test("a true cramp outlasts each look-alike but those that outweigh it", arguments: LookAlike.all)
    func outweighs(lookAlike: LookAlike) {
        guard !lookAlike.when.questions.contains(.muscleHardens) else { return }
        for var statement in AnswerSpace(lookAlike.when).statements(where: lookAlike.when, 20, seed: 12) {
            statement.answers.merge(Profile.Statement([.nightCramp]).answers) { first, _ in first }
            let picture = assess(Profile(statement)).differentiation
            let outweighed = picture.lookAlikes.contains { LookAlike.all[$0.index].outweighsTrueCramp }
            #expect((picture.verdict == .neither) == outweighed, "\(statement)")
            #expect(outweighed || !lookAlike.outweighsTrueCramp)
        }
    }

    @Test("a true cramp in a swollen leg stays leg cramps, with a blood clot among the look-alikes")
    func swollenLeg() {
        let assessment = Assessment(.nightCramp, .yes(.oneLegSwollen))
        #expect(assessment.differentiation.verdict == .legCramps)
        #expect(assessment.lookAlikes == ["blood-clot"])
        #expect(assessment.urgency.level == .sameDay)
    }

    @Test("nothing said: every criterion is missing, none speaks for or against")
    func missing() {
        let patterns = Assessment().differentiation.patterns
        #expect(patterns.map(\.pattern) == [.legCramps, .restlessLegs])
        for fit in patterns {
            #expect(fit.fit == .notEnough && fit.met.isEmpty && fit.notMet.isEmpty)
            #expect(fit.missing == Criterion.all.indices.filter { Criterion.all[$0].pattern == fit.pattern })
        }
    }

    private static func ids(_ set: Criterion.CriteriaSet) -> [String] {
        Criterion.all.filter { $0.set == set }.map(\.id)
    }

    @Test("holds the published sets: 3 of ICSD-3, 7 of Hallegraeff, 5 of IRLSSG")
    func sets() {
        #expect(DifferentiationTests.ids(.icsd3) == ["muscle-goes-hard", "in-bed", "stretching-helps"])
        #expect(DifferentiationTests.ids(.hallegraeff).count == 7)
        #expect(DifferentiationTests.ids(.irlssg).count == 5)
        for criterion in Criterion.all where criterion.set == .irlssg { #expect(criterion.pattern == .restlessLegs) }
    }

    /// Everything that the published sets ask for.
    private static let fullCramp: [Said] = [
        .nightCramp, .yes(.soreAfterwards, .wakesFromSleep, .veryDistressing), .option(.location, "calf"),
    ]
    private static let fullRestless: [Said] = [
        .restlessLegs,
        .no(
            .muscleHardens, .oneLegSwollen, .bothLegsSwollen, .longStandingSwelling, .jointPain,
            .relievedByChangingPosition,
            .muscleStiffAndAching, .innerRestlessness),
    ]

    @Test(
        "counts criteria for, against and missing of a set",
        arguments: [
            (fullCramp, .icsd3, 3, 0), (fullCramp, .hallegraeff, 7, 0), (fullRestless, .irlssg, 5, 0),
            ([.nightCramp, .no(.relievedByStretching)], .icsd3, 2, 1), ([.yes(.muscleHardens)], .icsd3, 1, 0),
            ([.option(.location, "thigh")], .hallegraeff, 0, 2), ([.number(.durationMinutes, 11)], .hallegraeff, 0, 1),
            ([.restlessLegs], .irlssg, 4, 0), ([.restlessLegs, .yes(.muscleHardens)], .irlssg, 4, 1),
            ([.yes(.urgeToMove), .no(.relievedByMoving, .worseAtRest)], .irlssg, 1, 2),
            ([.noneOf(.restlessLegsFeatures)], .irlssg, 0, 4),
        ] as [([Said], Criterion.CriteriaSet, Int, Int)])
    func counts(said: [Said], set: Criterion.CriteriaSet, met: Int, notMet: Int) {
        let patterns = assess(Profile(said)).differentiation.patterns
        func count(_ places: [Int]) -> Int { places.filter { Criterion.all[$0].set == set }.count }
        #expect(count(patterns.flatMap { $0.met.map(\.index) }) == met)
        #expect(count(patterns.flatMap { $0.notMet.map(\.index) }) == notMet)
        #expect(count(patterns.flatMap(\.missing)) == DifferentiationTests.ids(set).count - met - notMet)
    }

    @Test(
        "says how well each picture fits",
        arguments: [
            ([.nightCramp], .supports, .notEnough), ([.restlessLegs], .notEnough, .supports),
            ([.noneOf(.crampFeatures, .restlessLegsFeatures, .conditions)], .against, .against),
            ([.yes(.worseAtRest), .no(.relievedByMoving)], .notEnough, .mixed),
            ([.yes(.atNight), .no(.relievedByStretching)], .mixed, .notEnough),
        ] as [([Said], Differentiation.Fit, Differentiation.Fit)])
    func fit(said: [Said], cramps: Differentiation.Fit, restless: Differentiation.Fit) {
        #expect(assess(Profile(said)).differentiation.patterns.map(\.fit) == [cramps, restless])
    }
}
