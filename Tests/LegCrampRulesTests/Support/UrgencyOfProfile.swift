@testable import LegCrampRules

extension UrgencyInterval {
    /// The urgency alone; the many profiles of an exhaustive test need nothing else of an assessment.
    init(of profile: Profile) {
        let evaluation = Evaluation(profile)
        self.init(evaluation, RedFlagStates(evaluation))
    }
}
