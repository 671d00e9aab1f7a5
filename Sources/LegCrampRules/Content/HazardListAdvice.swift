extension Hazard {
    /// Hazards of what is offered.
    static let ofAdvice: [Hazard] = [
        Hazard(
            "clot-stretched", "Somebody with a clot is told to stretch or rub the leg.",
            cause: "Stretching is the first advice for a cramp, and a clot can feel like one.",
            effect: "The clot comes loose and travels to the lungs.",
            mitigation: """
                Signs of a clot withhold stretching, massage, heat and hard exercise, name them among what to avoid, \
                and come with care today.
                """,
            rules: ["red-flags.suspected-dvt", "advice.stretch-or-massage"],
            tests: ["AdviceSafetyTests/section5", "AdviceSafetyTests/ruledOut", "DifferentiationTests/swollenLeg"]),
        Hazard(
            "self-care-in-emergency", "Self-care delays help in an emergency.",
            cause: "A long answer with helpful advice below the alarm.",
            effect: "The person tries a remedy first.",
            mitigation: "In an emergency nothing is offered; the action stands first, with the number to call.",
            rules: ["red-flags.cauda-equina-syndrome", "advice.driving-yourself"],
            tests: [
                "AdviceSafetyTests/emergency", "NoteTests/emergency", "NoteTests/length", "AssessTests/emergency",
            ]),
        Hazard(
            "magnesium-in-kidney-disease", "Magnesium or potassium is taken with kidney disease.",
            cause: "Magnesium is widely sold for cramps.",
            effect: "It builds up, and weakness, heart rhythm trouble or death follow.",
            mitigation: """
                Magnesium is never offered. With kidney disease, dialysis or medicines that keep potassium, both are \
                named among what to avoid, with the reason.
                """,
            rules: ["advice.magnesium-supplement", "advice.extra-potassium", "red-flags.kidney-disease-or-dialysis"],
            tests: ["AdviceSafetyTests/magnesium", "AdviceSafetyTests/section5", "AdviceSafetyTests/neverOffered"]),
        Hazard(
            "fluid-or-salt-load", "Extra fluid or salt is taken with heart, kidney or liver disease.",
            cause: "Drinking more, and pickle juice, are popular advice.",
            effect: "Fluid on the lungs, low sodium or high blood pressure.",
            mitigation:
                "Both are withheld with these illnesses and stand among what to avoid. Drinking more is never advised.",
            rules: ["advice.extra-fluids", "advice.salty-drinks"],
            tests: ["AdviceSafetyTests/section5", "AdviceSafetyTests/cautions"]),
        Hazard(
            "quinine", "Quinine is taken for cramps.",
            cause: "It is an old remedy, and tonic water contains it.",
            effect: "Low platelets, heart rhythm trouble, death.",
            mitigation:
                "It stands only in warnings, is named to everybody as something to avoid, and a reaction has its own signs.",
            rules: ["advice.quinine", "red-flags.quinine-severe-reaction", "reasons-for-care.quinine-use"],
            tests: ["TextTests/quinine", "AdviceSafetyTests/neverOffered", "VignetteTests/mustNotAdvise"]),
        Hazard(
            "prescribed-medicine-stopped", "Somebody stops a prescribed medicine because of an answer.",
            cause: "A medicine is named as a possible cause.",
            effect: "A stroke, a fit, asthma or withdrawal.",
            mitigation: """
                No text tells anybody to stop a prescribed medicine, and each text on a medicine that can be \
                prescribed says to ask first.
                """,
            rules: ["advice.stop-prescribed-medicine-without-review", "advice.medicine-review"],
            tests: ["TextTests/stop", "TextTests/askFirst", "SafeAloneTests/medicines", "NoteTests/example"]),
        Hazard(
            "heat-or-cold-on-numb-skin", "Heat or ice is used on skin that cannot feel it.",
            cause: "Warmth and cold are popular advice.",
            effect: "Burns or frostbite, and sores that do not heal.",
            mitigation: "Both are withheld with numbness, nerve damage, poor blood flow and diabetes.",
            rules: ["advice.heat-on-numb-feet", "advice.cold-on-poor-circulation"],
            tests: ["AdviceSafetyTests/section5", "AdviceSafetyTests/cautions"]),
        Hazard(
            "urgency-contradicts-advice", "The level and the texts contradict each other.",
            cause: "They are written in different places at different times.",
            effect: "The reader follows the milder of the two.",
            mitigation: """
                Measures that a sign rules out are withheld by rule, not by text. A test looks for sentences that name \
                an emergency sign together with a milder time.
                """,
            rules: ["red-flags.new-medicine-and-unwell", "red-flags.thirst-and-much-urine"],
            tests: ["AdviceSafetyTests/ruledOut", "SafeAloneTests/milder", "SafeAloneTests/action"]),
    ]

    /// Hazards of the texts.
    static let ofTexts: [Hazard] = [
        Hazard(
            "out-of-context", "A text is shown alone, without what surrounds it.",
            cause: "A widget or a search shows one item.",
            effect: "The reader sees a remedy without its caution, or a sign without what to do.",
            mitigation: """
                Texts are written to be safe alone: a sign says what to do and how soon, a measure names who must not \
                do it or carries its cautions, and a medicine says to ask first.
                """,
            rules: ["red-flags.suspected-dvt", "advice.stretch-the-muscle"],
            tests: ["SafeAloneTests/action", "SafeAloneTests/cautions", "SafeAloneTests/medicines"]),
        Hazard(
            "hard-to-read", "The words are too hard for somebody in pain at night.",
            cause: "Clinical words and long sentences.",
            effect: "The action is not understood, or is put off.",
            mitigation: """
                Texts for people have sentences of up to 20 words and read at school grade 8 or below, warning signs \
                at 6; the plain word comes first. Clinicians have a text of their own.
                """,
            tests: ["ReadabilityTests/grades", "ReadabilityTests/short", "ReadabilityTests/plainFirst"]),
        Hazard(
            "weak-evidence-as-fact", "A popular belief or a single trial is told as a fact.",
            cause: "The subject is full of untested advice.",
            effect: "Money and hope are wasted, and real causes are missed.",
            mitigation: """
                Each statement has a grade, a basis and sources. Claims that the evidence contradicts are answered by \
                an item that says so; effects keep their intervals.
                """,
            rules: ["advice.drink-normally", "advice.heel-walking"],
            tests: ["ClaimTests/contradicted", "ContentTests/evidence", "ContentTests/effects"]),
        Hazard(
            "risk-taken-for-probability", "The risk level is read as a personal probability.",
            cause: "A count looks like a score.",
            effect: "False fear or false calm.",
            mitigation:
                "The count has three levels, follows a table that can be checked by hand, and says that it is not validated.",
            tests: ["RiskTests/points", "RiskTests/levels", "AnswerShapeTests/members"]),
        Hazard(
            "advertising", "A product is recommended, or money decides what is said.",
            cause: "Health pages live on advertising.",
            effect: "People buy what does not help and may harm.",
            mitigation:
                "No brand stands in any text, and no words of trade; brands are only names that are recognised.",
            tests: ["TextTests/brands", "ReadabilityTests/noAdvertising"]),
    ]
}
