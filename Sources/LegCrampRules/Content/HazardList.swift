extension Hazard {
    /// Hazards of the level of urgency.
    static let ofUrgency: [Hazard] = [
        Hazard(
            "missed-emergency", "An emergency is given a lower level.",
            cause: "A rule is too narrow, or a milder rule outweighs it.",
            effect: "Care comes too late; a leg, or a life, is lost.",
            mitigation: """
                Levels combine by maximum, each warning sign has a floor, and every sign of the emergency list alone \
                needs care today or sooner. Each row of the evidence table is tested with people who just fulfil it.
                """,
            rules: [
                "red-flags.pulmonary-embolism", "red-flags.acute-limb-ischaemia", "red-flags.cauda-equina-syndrome",
            ],
            tests: [
                "RedFlagRowTests/floor", "RedFlagRowTests/emergencySigns", "RuleSpaceTests/rule",
                "GeneratedProfileTests/floors", "VignetteTests/neverBelow",
            ]),
        Hazard(
            "unanswered-sign", "A sign that nobody asked about stays hidden.",
            cause: "A caller sends only what is at hand.",
            effect: "A level is taken for the last word although an emergency is possible.",
            mitigation: """
                The answer gives an interval: what is required already, and what it could still become. Signs that are \
                not ruled out are listed, and the next questions ask for emergencies first.
                """,
            rules: ["red-flags.very-unwell"],
            tests: [
                "NextQuestionTests/nothingSaid", "NextQuestionTests/settled", "GeneratedProfileTests/nested",
                "AssessTests/nothing", "NoteTests/notRuledOut",
            ]),
        Hazard(
            "unknown-read-as-no", "A missing answer is read as no.",
            cause: "Two truth values where three are needed.",
            effect: "Warning signs are ruled out that nobody denied.",
            mitigation: """
                Each answer is present, absent or unknown, and conditions follow strong Kleene logic. Leaving a member \
                out means unknown; a list is denied only in so many words.
                """,
            tests: ["LogicTests/allAndAny", "LogicTests/lists", "LogicTests/monotone", "CatalogueTests/denial"]),
        Hazard(
            "false-reassurance", "Somebody in danger is told that all is well.",
            cause: "Reassurance before every warning sign is ruled out.",
            effect: "The person goes back to bed with a clot or an infection.",
            mitigation: """
                `reassure` is possible only when every warning sign is known to be absent and nothing open can raise \
                the level. Any one sign ends it.
                """,
            rules: ["red-flags.suspected-dvt"],
            tests: [
                "ReassuranceTests/notEarly", "ReassuranceTests/ended", "AnswerShapeTests/noReassurance",
                "AssessTests/denied",
            ]),
        Hazard(
            "over-triage", "Many people are sent to emergency care without need.",
            cause: "Rules that fire on common, harmless complaints.",
            effect: "Fear, cost, crowded departments, and warnings that people learn to ignore.",
            mitigation: """
                Common complaints alone stay at routine or soon; written cases have acceptable levels on both sides; \
                somebody well can be reassured.
                """,
            rules: ["reasons-for-care.regular-night-cramps", "red-flags.persistent-or-worsening"],
            tests: ["ReassuranceTests/reachable", "VignetteTests/urgency", "RedFlagRowTests/otherSigns"]),
        Hazard(
            "look-alike-called-cramp", "Another illness is called a cramp.",
            cause: "Pain in the calf at night fits many illnesses.",
            effect: "A clot, a torn muscle or a blocked artery is stretched and waited out.",
            mitigation: """
                Look-alikes are weighed against the picture, and dangerous ones outweigh it. Urgency is decided before, \
                and apart from, what it looks like.
                """,
            rules: ["look-alikes.blood-clot", "look-alikes.acute-limb-ischaemia", "look-alikes.compartment-syndrome"],
            tests: [
                "DifferentiationTests/lookAlike", "DifferentiationTests/swollenLeg", "RedFlagRowTests/lookAlikes",
                "SafeAloneTests/lookAlikes",
            ]),
        Hazard(
            "child", "A child is assessed as an adult.",
            cause: "Evidence and rules are mostly about adults.",
            effect: "Infection, injury or a growth is taken for growing pains.",
            mitigation:
                "Signs that are not usual in a child need care today, and the texts say that the rules are for adults.",
            rules: ["red-flags.child-with-leg-pain", "red-flags.child-refuses-to-walk", "look-alikes.child-leg-pain"],
            tests: ["RedFlagRowTests/floor", "RuleSpaceTests/rule"]),
        Hazard(
            "pregnancy", "Pregnancy or a recent birth is overlooked.",
            cause: "The risk of a clot is higher, and many remedies are not safe.",
            effect: "A clot is missed, or the child is harmed by a medicine.",
            mitigation: """
                Pain or swelling of one leg in pregnancy, or within 6 weeks of birth, needs care today. Vitamins and \
                painkillers are withheld with the reason.
                """,
            rules: ["red-flags.clot-signs-in-pregnancy", "advice.pregnancy-clinician"],
            tests: ["RedFlagRowTests/escalation", "AdviceSafetyTests/section5", "ConditionNameTests/answers"]),
    ]

    /// Hazards of reading what was sent.
    static let ofUnderstanding: [Hazard] = [
        Hazard(
            "mistyped-member", "A mistyped member is ignored.",
            cause: "`pregnent` instead of `pregnant`, or a member in the wrong section.",
            effect: "The answer is wrong and nobody notices.",
            mitigation: "Members that are not in the catalogue are refused by name, with what was probably meant.",
            tests: ["FaultReportTests/didYouMean", "FaultReportTests/order", "FaultTests/types"]),
        Hazard(
            "wrong-unit-or-range", "A number is read in another unit, or a nonsense number is used.",
            cause: "Hours for minutes, months for years, or a typing error.",
            effect: "A threshold is passed or missed.",
            mitigation: """
                Member names carry the unit, ranges are checked at both ends, and the profile is given back as it was \
                understood.
                """,
            tests: ["FaultTests/range", "FaultTests/age", "LogicTests/bounds", "DeterminismTests/fixpoint"]),
        Hazard(
            "negated-name", "“No diabetes” is read as diabetes.",
            cause: "Names of conditions are free text.",
            effect: "Wrong cautions, causes and points.",
            mitigation:
                "A name that is turned round, of a relative, or only feared is not recognised, and is listed back.",
            tests: ["ConditionNameTests/turnedRound", "MedicineNameTests/turnedRound"]),
        Hazard(
            "unknown-brand", "A medicine is not recognised, and its caution is lost.",
            cause: "Brands differ between countries, and people misspell them.",
            effect: "A remedy is offered that does not go with the medicine.",
            mitigation: """
                What is not recognised is listed back with suggestions, never guessed. The list of medicines stays open \
                until it is denied, so that cautions on medicines stay unknown and are told beside the measure.
                """,
            rules: ["advice.vitamin-k2-with-vitamin-k-antagonists"],
            tests: [
                "MedicineNameTests/nearMiss", "MedicineNameTests/unknown", "AssessTests/unrecognised",
                "NoteTests/cautions",
            ]
        ),
    ]
}
