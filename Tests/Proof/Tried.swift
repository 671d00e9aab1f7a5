import LegCrampAPI
import LegCrampRules

/// A case with everything that properties look at, worked out once.
struct Tried: Sendable {
    let said: Case
    /// The steps that added to what was known; others are left out.
    let steps: [Step]
    /// One before the first step, and one after each.
    let assessments: [Assessment]
    /// Everything that is said.
    let statement: Profile.Statement
    /// The last assessment.
    let assessment: Assessment
    /// What the design says of it.
    let reference: Reference
    let api: API

    init(_ said: Case, _ api: API) {
        var statement = said.first
        var assessment = assess(Profile(statement))
        var assessments = [assessment]
        var steps: [Step] = []
        for step in said.further where assessment.profile.isOpen(to: step) {
            statement.add(step)
            assessment = assess(Profile(statement))
            assessments.append(assessment)
            steps.append(step)
        }
        self.said = said
        self.steps = steps
        self.assessments = assessments
        self.statement = statement
        self.assessment = assessment
        self.api = api
        let pictures = assessment.differentiation
        reference = Reference(
            assessment.profile, cramps: pictures.suggestsCramps, restlessLegs: pictures.suggestsRestlessLegs)
    }
}
