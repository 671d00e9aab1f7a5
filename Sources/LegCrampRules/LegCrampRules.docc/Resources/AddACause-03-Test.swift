import Testing

@testable import LegCrampRules

@Suite("Tutorial: add a cause")
struct AddACauseTests {
    @Test("it holds when the answer speaks for it, and not when it speaks against it or is missing")
    func threeAnswers() {
        var answers = Answers()
        #expect(Cause.tutorialInactivity.when.evaluate(answers) == .unknown)
        answers[.exercise] = .options(Question.OptionSet(["none"], of: .exercise))
        #expect(Cause.tutorialInactivity.when.evaluate(answers) == .present)
        answers[.exercise] = .options(Question.OptionSet(["moderate"], of: .exercise))
        #expect(Cause.tutorialInactivity.when.evaluate(answers) == .absent)
    }

    @Test("its id is free, and its source is in the library")
    func identity() {
        #expect(!Cause.all.contains { $0.id == Cause.tutorialInactivity.id })
        for id in Cause.tutorialInactivity.evidence.sources {
            #expect(Source.all.contains { $0.id == id })
        }
    }
}
