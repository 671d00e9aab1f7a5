import LegCrampRules
import Testing

@Suite("Risk: a count that can be followed by hand")
struct RiskTests {
    @Test(
        "adds the points of the table and of the attacks a week",
        arguments: [
            ([], 0, .low), ([.number(.age, 49)], 0, .low), ([.number(.episodesPerWeek, 0.9)], 0, .low),
            ([.number(.episodesPerWeek, 1)], 1, .low), ([.number(.episodesPerWeek, 2.9)], 1, .low),
            ([.number(.episodesPerWeek, 3)], 2, .moderate), ([.number(.age, 50)], 2, .moderate),
            ([.number(.age, 50), .number(.episodesPerWeek, 1)], 3, .moderate),
            ([.number(.age, 50), .number(.episodesPerWeek, 3)], 4, .high), ([.option(.exercise, "none")], 1, .low),
            ([.option(.exercise, "none"), .takes("atorvastatin")], 2, .moderate),
            ([.takes("furosemide")], 1, .low), ([.takes("spironolactone")], 2, .moderate),
            ([.has("ckd")], 1, .low), ([.has("dialysis")], 3, .moderate), ([.option(.alcohol, "moderate")], 1, .low),
            ([.option(.alcohol, "heavy")], 2, .moderate),
            ([.option(.alcohol, "light"), .number(.age, 59)], 2, .moderate),
            ([.option(.alcohol, "light"), .number(.age, 60)], 3, .moderate), ([.yes(.pregnant)], 2, .moderate),
            ([.has("pregnancy")], 2, .moderate),
            ([.option(.sex, "female"), .yes(.varicoseVeins, .drinksLittleFluid)], 0, .low),
            ([.takes("sertraline", "prednisolone", "omeprazole")], 0, .low),
            ([.takes("salmeterol"), .has("cirrhosis")], 4, .high), ([.yes(.newMedicineOrDose)], 0, .low),
            ([.number(.standingHoursPerDay, 5.9)], 0, .low), ([.number(.standingHoursPerDay, 6)], 1, .low),
        ] as [([Said], Int, Risk.Level)])
    func points(said: [Said], points: Int, level: Risk.Level) {
        let risk = assess(Profile(said)).risk
        #expect(risk.points == points)
        #expect(risk.level == level)
        #expect(risk.factors.map { RiskFactor.all[$0.index].strength.rawValue }.reduce(0, +) <= points)
    }

    @Test(
        "0 or 1 point is low, 2 or 3 moderate, 4 or more high",
        arguments: [(0, .low), (1, .low), (2, .moderate), (3, .moderate), (4, .high), (40, .high)]
            as [(Int, Risk.Level)])
    func levels(points: Int, level: Risk.Level) { #expect(Risk.Level(points: points) == level) }

    /// Somebody without any factor who has answered everything that counts.
    private static let nothing: [Said] = [
        .number(.age, 30), .no(.pregnant), .option(.exercise, "light"), .option(.alcohol, "none"),
        .number(.standingHoursPerDay, 1), .number(.episodesPerWeek, 0), .no(.familyHistoryCramps),
        .noneOf(.conditions, .medications, .recentEvents, .crampFeatures, .restlessLegsFeatures),
    ]

    @Test("could be high while nothing is known, and is certain once all is")
    func upTo() {
        #expect(Assessment().risk.upTo == .high)
        let risk = assess(Profile(RiskTests.nothing)).risk
        #expect(risk.points == 0 && risk.level == .low && risk.upTo == .low)
    }

    @Test(
        "opens by what one unanswered question is worth",
        arguments: [
            (.episodesPerWeek, .moderate), (.age, .moderate), (.exercise, .moderate), (.pregnant, .moderate),
            (.alcohol, .moderate),
            (.standingHoursPerDay, .low), (.familyHistoryCramps, .low),
        ] as [(Question.ID, Risk.Level)])
    func open(question: Question.ID, upTo: Risk.Level) {
        var statement = Profile.Statement(RiskTests.nothing)
        statement.answers[question] = nil
        let risk = assess(Profile(statement)).risk
        #expect(risk.level == .low && risk.upTo == upTo)
    }

    @Test("factors that are not counted are listed, and give no points")
    func notCounted() {
        let risk = Assessment(.option(.smoking, "current"), .has("obesity")).risk
        #expect(risk.points == 0)
        #expect(risk.factors.map { RiskFactor.all[$0.index].id } == ["smoking", "obesity"])
    }
}
