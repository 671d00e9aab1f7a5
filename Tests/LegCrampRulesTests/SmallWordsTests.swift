import Testing

@testable import LegCrampRules

@Suite("Small words that answers are made of")
struct SmallWordsTests {
    @Test("a review is due a year later, on 28 February after a leap day; what is no date stays")
    func oneYear() {
        let cases = [("2025-11-20", "2026-11-20"), ("2024-02-29", "2025-02-28"), ("soon", "soon"), ("x-y-z", "x-y-z")]
        for (date, later) in cases { #expect(ReviewPeriod.oneYear(after: date) == later) }
    }

    @Test("what a diary asks for has a slug")
    func diary() {
        let kinds: [DiaryTemplate.Field.Kind] = [
            .date, .time, .yesNo, .number(unit: "minutes", range: 0...1), .choice([]), .text,
        ]
        #expect(kinds.map(\.id) == ["date", "time", "yes-no", "number", "choice", "text"])
    }

    @Test(
        "each picture has something to bring and something a clinician may do", arguments: SeekingCare.Picture.allCases)
    func visit(picture: SeekingCare.Picture) {
        #expect(!SeekingCare.content.bring(for: picture).isEmpty)
        #expect(!SeekingCare.content.clinicianMay(for: picture).isEmpty)
    }

    @Test("a source has a reason to be background exactly when it is")
    func background() {
        let background = Set(Source.background.map(\.id))
        for source in Source.all { #expect((source.backgroundReason != nil) == background.contains(source.id)) }
    }

    @Test("beside a warning sign, a verdict for cramps or restless legs says that the sign comes first")
    func besideWarningSigns() {
        for verdict in Differentiation.Verdict.allCases {
            let saysSo = verdict.textBesideWarningSigns.contains("warning signs must be checked first")
            #expect(saysSo == [.legCramps, .restlessLegs, .both].contains(verdict))
        }
    }

    @Test("beside a sign that needs care today, the picture of an assessment reassures nobody")
    func picture() {
        var statement = Profile.Statement()
        statement.answers[.muscleHardens] = .yes
        #expect(assess(Profile(statement)).pictureText == assess(Profile(statement)).differentiation.verdict.text)
        statement.answers[.oneLegSwollen] = .yes
        let urgent = assess(Profile(statement))
        #expect(urgent.pictureText == urgent.differentiation.verdict.textBesideWarningSigns)
    }

    @Test("what to do first has a time, the more urgent the shorter")
    func within() {
        let times = UrgencyInterval.Action.allCases.map(\.within)
        #expect(times == ["now", "today", "days to 2 weeks", "weeks", "now", "no time limit"])
    }

    @Test("a rule tells which answers it holds for")
    func places() throws {
        var swollen = Answers()
        swollen[.oneLegSwollen] = .yes
        let places = LegCrampRules.Rule.places(among: [Answers(), swollen])
        let rule = try #require(LegCrampRules.Rule.all.firstIndex { $0.id == "red-flags.suspected-dvt" })
        #expect(places.count == LegCrampRules.Rule.all.count && places[rule] == [1])
    }

    @Test("a question knows its place, and a profile which it answered by name")
    func questions() {
        var statement = Profile.Statement()
        statement.answers[.oneLegSwollen] = .yes
        let profile = Profile(statement)
        #expect(Question.ID.oneLegSwollen.pointer == "/symptoms/one_leg_swollen")
        var stated: [Int] = []
        profile.directlyAnswered.forEachSlot { stated.append($0) }
        #expect(stated == [Question.ID.oneLegSwollen.rawValue])
    }

    @Test("a rule that a hazard names leads back to it, and a case is named by its id")
    func names() {
        #expect(LegCrampRules.Rule.all.contains { !$0.hazards.isEmpty })
        #expect(Vignette.all.allSatisfy { $0.description == $0.id })
    }
}
