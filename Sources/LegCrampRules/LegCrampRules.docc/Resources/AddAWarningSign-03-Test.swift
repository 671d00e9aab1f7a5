import Testing

@testable import LegCrampRules

@Suite("Tutorial: add a warning sign")
struct AddAWarningSignTests {
    @Test(
        "it is present above the limit, absent at it, and never absent while something is missing",
        arguments: [
            (Answers.Answer.yes, Answers.Answer.number(10.5), Presence.present),
            (.yes, .number(10), .absent),
            (.yes, .unknown, .unknown),
            (.unknown, .number(30), .unknown),
            (.unknown, .unknown, .unknown),
        ])
    func edges(hardens: Answers.Answer, minutes: Answers.Answer, expected: Presence) {
        var answers = Answers()
        answers[.muscleHardens] = hardens
        answers[.durationMinutes] = minutes
        #expect(RedFlag.tutorialLongCramp.when.evaluate(answers) == expected)
    }

    @Test("its urgency is at least that of an appointment within days")
    func floor() {
        #expect(RedFlag.tutorialLongCramp.urgency >= .soon)
    }
}
