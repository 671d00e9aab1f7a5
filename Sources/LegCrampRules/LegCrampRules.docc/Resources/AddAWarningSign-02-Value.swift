@testable import LegCrampRules

extension RedFlag {
    /// A warning sign as it will stand in a list such as `RedFlag.soonSigns`, under an id that is still free.
    static let tutorialLongCramp = RedFlag(
        "tutorial-long-cramp", "A cramp of more than 10 minutes", .soon,
        text: "Cramps that last longer than 10 minutes, even when they ease in the end.",
        clinician: "Longer than the published 10-minute limit of night cramps; look for another cause.",
        because: "A night cramp seldom lasts over 10 minutes.",
        action: "See a clinician within days. Contact urgent care today if a cramp does not ease.",
        suspected: "Something other than a common night cramp",
        evidence: Evidence(.moderate, [.hallegraeff2017, .nhsLegCramps], basis: .judgement),
        when: .tutorialLongCramp)
}
