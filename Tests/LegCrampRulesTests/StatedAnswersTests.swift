import Testing

@testable import LegCrampRules

@Suite("Stated answers, and the places where they stand")
struct StatedAnswersTests {
    @Test("are used like a dictionary by question")
    func dictionary() {
        var answers: StatedAnswers = [.oneLegSwollen: .yes, .age: .number(67), .numbness: .no, .numbness: .yes]
        #expect(answers.keys == [.age, .oneLegSwollen, .numbness])
        #expect(answers[.numbness] == .yes)
        #expect(answers[.chestPain] == nil)
        answers[.age] = nil
        answers[.oneLegSwollen] = .unknown
        #expect(answers == [.numbness: .yes])
        answers.merge([.numbness: .no, .chestPain: .yes]) { first, _ in first }
        #expect(answers == [.numbness: .yes, .chestPain: .yes])
        answers.merge([.numbness: .no]) { _, second in second }
        #expect(answers == [.numbness: .no, .chestPain: .yes])
    }

    @Test("a denied list is the place of what it denies, unless it was named")
    func denied() {
        var statement = Profile.Statement()
        statement.conditions = ["diabetes"]
        statement.noneOf = [.conditions, .medications, .emergencySigns]
        let profile = Profile(statement)
        #expect(profile.places(of: HealthCondition.diabetes).pointers == ["/conditions/0"])
        #expect(profile.places(of: HealthCondition.dialysis).pointers == ["/none_of/0"])
        #expect(profile.places(of: MedicineGroup.loopDiuretic).pointers == ["/none_of/1"])
        #expect(profile.pointer(for: .chestPain) == "/none_of/2")
        let condition = Condition.all([
            .has(.diabetes), .not(.has(.dialysis)), .not(.takes(.loopDiuretic)), .not(.yes(.chestPain)),
        ])
        #expect("\(condition.because(profile))" == "/conditions/0, /none_of/0, /none_of/1, /none_of/2")
        #expect(Profile(Profile.Statement()).places(of: HealthCondition.dialysis).isEmpty)
    }

    @Test("names beyond those that can be pointed at are read all the same")
    func many() {
        var statement = Profile.Statement()
        statement.conditions = (0..<Places.mostOfAList).map { "stranger \($0)" } + ["diabetes"]
        let profile = Profile(statement)
        #expect(profile.answers.has(.diabetes) == .present)
        #expect(profile.places(of: HealthCondition.diabetes).isEmpty)
        #expect(profile.conditions.last?.index == Places.mostOfAList)
    }
}
