import LegCrampRules
import Testing

@Suite("Reassurance")
struct ReassuranceTests {
    /// Somebody well, who has answered everything.
    private static let well: [Said] = [
        .noneOf(
            .warningSigns, .recentEvents, .crampFeatures, .restlessLegsFeatures, .conditions, .medications),
        .no(
            .pregnant, .gaveBirthWithinSixWeeks, .familyHistoryBloodClot, .shakesWithoutAlcohol, .drinksTonicWater,
            .lowSaltDiet),
        .number(.age, 40), .number(.durationMinutes, 2), .number(.episodesPerWeek, 0), .number(.episodesPerNight, 0),
        .number(.painScore, 2), .number(.ferritin, 120), .number(.transferrinSaturation, 30),
        .option(.trend, "stable"), .option(.side, "both"), .option(.location, "calf"), .option(.exercise, "light"),
        .option(.alcohol, "none"), .option(.tried), .option(.considering),
    ]

    @Test("is reachable: somebody well who answered everything is reassured")
    func reachable() {
        let assessment = assess(Profile(ReassuranceTests.well))
        #expect(assessment.urgency.action == .reassure)
        #expect(assessment.urgency.certain && assessment.urgency.level == .selfCare)
        #expect(assessment.redFlags.excluded.count == RedFlag.all.count)
        #expect(!assessment.nextQuestions.contains { $0.couldRaiseTo != nil })
    }

    @Test("nothing said is not reassured, nor is one question left open of those that can raise the level")
    func notEarly() {
        #expect(Assessment().urgency.action == .checkWarningSigns)
        #expect(Assessment().urgency.upTo == .emergency)
        for question in Assessment(.noneOf(.warningSigns)).nextQuestions where question.couldRaiseTo != nil {
            var statement = Profile.Statement(ReassuranceTests.well)
            switch question.question {
            case .conditions: statement.noneOf.removeAll { $0 == .conditions }
            case .medications: statement.noneOf.removeAll { $0 == .medications }
            default: statement.answers[question.question] = nil
            }
            let urgency = assess(Profile(statement)).urgency
            #expect((urgency.action == .reassure) == (urgency.upTo == .selfCare), "\(question.question)")
        }
    }

    @Test("any one warning sign ends it", arguments: RedFlag.all)
    func ended(flag: RedFlag) {
        let well = Profile.Statement(ReassuranceTests.well)
        let people = AnswerSpace(flag.when).statements(where: flag.when, 3, seed: 7)
        #expect(!people.isEmpty)
        for var statement in people {
            statement.answers.merge(well.answers) { flagged, _ in flagged }
            statement.noneOf = well.noneOf
            let assessment = assess(Profile(statement))
            #expect(assessment.warnings.contains(flag.id))
            #expect(assessment.urgency.level >= flag.urgency && assessment.urgency.action != .reassure)
        }
    }
}
