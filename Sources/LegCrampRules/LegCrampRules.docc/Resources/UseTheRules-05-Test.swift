import LegCrampRules
import Testing

@Suite("Tutorial: use the rules in your own Swift program")
struct UseTheRulesTests {
    @Test("one swollen leg is a matter of today, and the answer says why and what to ask")
    func swollenLeg() {
        let assessment = assess(firstAnswers())
        #expect(assessment.urgency.level == .sameDay && assessment.urgency.upTo == .emergency)
        let lines = urgencyLines(assessment)
        #expect(lines.first == "See a clinician today. Call your doctor, an urgent care service or a helpline.")
        #expect(lines.count > 2 && lines.last == "Warning signs are not all ruled out yet.")
        #expect(nextQuestions(assessment, atMost: 3).count == 3)
    }

    @Test("a brand is read as its medicine")
    func brand() {
        #expect(firstAnswers().medications.flatMap(\.medicines).map(\.id) == ["furosemide"])
    }
}
