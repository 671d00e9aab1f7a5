import LegCrampRules
import Testing

@Suite("The evidence table of warning signs")
struct RedFlagRowTests {
    @Test("has 35 rows, each represented by a warning sign or a reason for care")
    func represented() {
        let rows = RedFlag.all.flatMap(\.rows) + CareReason.all.flatMap(\.rows)
        #expect(RedFlagRow.all.count == 35)
        #expect(Set(RedFlagRow.all.map(\.id)) == Set(rows))
    }

    @Test("whoever fulfils the criteria of a row gets at least its urgency", arguments: RedFlagRow.all)
    func floor(row: RedFlagRow) {
        for (number, said) in row.people.enumerated() {
            let assessment = assess(Profile(said))
            #expect(assessment.urgency.level >= row.urgency, "person \(number + 1): \(Profile.Statement(said))")
            #expect(assessment.urgency.because.contains { $0.urgency >= row.urgency && !$0.because.isEmpty })
        }
    }

    @Test(
        "whoever fulfils what the action of a row adds gets at least that",
        arguments: RedFlagRow.all.filter { !$0.escalations.isEmpty })
    func escalation(row: RedFlagRow) {
        for (urgency, said) in row.escalations {
            #expect(assess(Profile(said)).urgency.level >= urgency, "\(Profile.Statement(said))")
        }
    }

    @Test("a warning sign that stands for rows of the table is no more than one step below the milder of them")
    func signs() {
        let table = Dictionary(uniqueKeysWithValues: RedFlagRow.all.map { ($0.id, $0.urgency) })
        for flag in RedFlag.all where !flag.rows.isEmpty {
            let least = flag.rows.compactMap { table[$0] }.min() ?? .emergency
            #expect(flag.urgency.rawValue + 1 >= least.rawValue, "\(flag.id)")
        }
    }

    @Test(
        "one sign of the emergency list, alone, always needs care, and never leaves it at self-care",
        arguments: Catalogue.questions.filter { $0.group == .emergencySigns })
    func emergencySigns(question: Question) {
        #expect(Assessment(.yes(question.id)).urgency.level >= .sameDay, "\(question.text)")
    }

    /// Signs of the same-day and other lists that need care only together with something else.
    private static let onlyTogether: Set<Question.ID> = [
        .daytimePain, .dizzyOnStanding, .newBackPain, .muscleTwitching, .varicoseVeins, .unsteady, .fever,
        .hearingOrSightChange,
    ]

    @Test(
        "one sign of the other lists, alone, needs care unless it counts only together with something else",
        arguments: Catalogue.questions.filter { $0.group == .sameDaySigns || $0.group == .otherSigns })
    func otherSigns(question: Question) {
        let level = Assessment(.yes(question.id)).urgency.level
        #expect(level > .selfCare || RedFlagRowTests.onlyTogether.contains(question.id), "\(question.text)")
    }

    @Test(
        "a dangerous look-alike comes with the urgency that it needs",
        arguments: LookAlike.all.filter { $0.text.contains("emergency") })
    func lookAlikes(lookAlike: LookAlike) {
        let people = AnswerSpace(lookAlike.when).statements(where: lookAlike.when, 100, seed: 1)
        #expect(!people.isEmpty)
        for statement in people {
            let answers = Profile(statement).answers
            #expect(RedFlag.all.contains { $0.urgency == .emergency && $0.when.evaluate(answers) == .present })
        }
    }
}
