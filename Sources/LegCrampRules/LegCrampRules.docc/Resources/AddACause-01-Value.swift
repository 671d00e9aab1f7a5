@testable import LegCrampRules

extension Cause {
    /// A cause as it will stand in a list such as `Cause.lifestyle`, under an id that is still free.
    static let tutorialInactivity = Cause(
        "tutorial-inactivity", "Too little physical activity", .lifestyle,
        text: """
            In one study, people over 60 who were inactive had night cramps more often. The study was small. Gentle, \
            regular activity is a fair thing to try if you feel well enough.
            """,
        clinician: """
            Case-control study of 136 pairs aged 60 and over. A single, very imprecise study; reverse causation is \
            possible.
            """,
        mechanism: "Not known.",
        evidence: Evidence(.weak, [.delacour2020]),
        when: .option(.exercise, "none"))
}
