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

    @Test("a rule that a hazard names leads back to it, and a case is named by its id")
    func names() {
        #expect(LegCrampRules.Rule.all.contains { !$0.hazards.isEmpty })
        #expect(Vignette.all.allSatisfy { $0.description == $0.id })
    }
}
