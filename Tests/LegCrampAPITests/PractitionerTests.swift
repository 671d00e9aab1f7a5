import LegCrampRules
import Testing

@testable import LegCrampAPI

/// A picture that a practitioner made up and judged before it was run: what was told as a profile, and what is acceptable.
struct PractitionerCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let profile: String
    let urgencies: [String]
    /// Empty where the verdict is left open.
    let verdicts: [String]

    init(_ id: String, _ profile: String, _ urgencies: [String], _ verdicts: [String]) {
        testDescription = id
        self.profile = profile
        self.urgencies = urgencies
        self.verdicts = verdicts
    }
}

@Suite("Cases of a practitioner: no danger below its level, no false alarm above it")
struct PractitionerTests {
    @Test(
        "urgency and verdict are acceptable",
        arguments: PractitionerCase.first + PractitionerCase.second + PractitionerCase.third)
    func acceptable(_ case: PractitionerCase) throws {
        let assessment = assess(Profile(try API.read(Array(`case`.profile.utf8)[...]).get()))
        #expect(`case`.urgencies.contains(assessment.urgency.level.id))
        let verdict = assessment.differentiation.verdict.rawValue
        #expect(`case`.verdicts.isEmpty || `case`.verdicts.contains(verdict), "\(verdict)")
    }
}
