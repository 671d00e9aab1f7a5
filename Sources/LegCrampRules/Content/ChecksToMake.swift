extension Cause {
    /// Not known from the answers, but worth a test.
    static let toCheck: [Cause] = [
        Cause(
            "electrolyte-imbalance", "Upset body salts (electrolytes)", .toCheck,
            text: """
                Very low calcium, magnesium or potassium can cause cramps and spasms. In ordinary night cramps, \
                studies have not found that body salts are to blame. A blood test can check them. Do not take salt, \
                potassium or magnesium on your own to correct them. Spasms with a pounding heart, confusion, a fit or \
                collapse are an emergency: call an ambulance.
                """,
            clinician: """
                True deficiency (calcium, magnesium, potassium) gives cramps and tetany (grade C); for idiopathic \
                nocturnal cramps a review counts electrolytes as unrelated (grade D). Calcium and magnesium did not \
                differ in people with diabetes and cramps, and magnesium did not prevent cramps in older adults \
                (difference 0.01 a week, 95% CI -0.52 to 0.55). Check sodium, potassium, calcium, magnesium and renal \
                function when the history points there; palpitations, seizure or confusion: ECG and urgent bloods.
                """,
            mechanism: """
                Well known for severe deficiency, which makes nerves fire too easily. Not shown for ordinary night \
                cramps.
                """,
            disagreement: Disagreement(
                said: "Upset body salts make muscles cramp at night.",
                found: """
                    Severe lack of some salts does cause cramps. In ordinary night cramps the salts were not found to \
                    differ.
                    """),
            evidence: Evidence(
                .weak,
                [
                    .hypocalcaemiaGp, .hypocalcaemiaPa, .fdaPpi2011, .hctzLabel, .fpnotebookNlc, .hu2022, .li2023,
                    .garrison2012Cochrane, .miller2015,
                ]),
            claims: ["SC-026", "SC-031", "SC-032"],
            when: CauseCondition.upsetSalts),
        Cause(
            "iron-deficiency", "Low iron (behind restless legs)", .toCheck,
            text: """
                Low iron can be behind restless legs. It is not known to cause leg cramps. A blood test (ferritin) \
                shows how much iron your body has stored. Do not start iron on your own. A clinician should decide \
                from the test.
                """,
            clinician: """
                Measure ferritin and transferrin saturation in all clinically significant restless legs, in the \
                morning and off iron. AAN 2016: ferritin 75 micrograms/L or lower, ferrous sulfate with vitamin C \
                (Level B). AASM 2025: consider iron at ferritin 75 or lower or saturation under 20%, intravenous only \
                at 75 to 100; children under 50. The AASM figures were read in secondary summaries only. Heavy \
                periods, blood donation, anaemia or a picture of restless legs list this entry by our judgement.
                """,
            mechanism: "How low iron brings on restless legs is not certain. It does not apply to cramps.",
            evidence: Evidence(.moderate, [.aasm2025Rls, .aan2016Rls]),
            when: CauseCondition.lowIron),
    ]
}
