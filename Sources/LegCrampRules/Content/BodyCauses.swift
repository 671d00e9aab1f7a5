extension Cause {
    /// What lies in the body itself, and what runs in families.
    static let body: [Cause] = [
        Cause(
            "unknown-cause", "No known cause", .body,
            text: """
                Most night leg cramps have no cause that anyone can find. Tired muscles and nerves that fire too \
                easily may play a part. Many other things can add to them, and no list of causes is complete. Cramps \
                like these usually do no harm.
                """,
            clinician: """
                Idiopathic in most people. Diagnosis is clinical; in a typical case history and examination are \
                enough, and tests add little. Proposed mechanisms: muscle fatigue with nerve dysfunction, motor-unit \
                hyperexcitability, loss of spinal inhibition, and a calf kept short by plantar flexion in bed.
                """,
            mechanism: """
                Not known. The leading ideas are tired muscle, overactive nerves, and a calf kept short as the toes \
                point down. None is proven.
                """,
            evidence: Evidence(.moderate, [.allenKirby2012, .mayoNightCramps, .butler2002, .nhsLegCramps]),
            claims: ["SC-012", "SC-020", "SC-036"],
            when: .never),
        Cause(
            "older-age", "Getting older", .body,
            text: """
                Night leg cramps become more common with age. In one study of people aged 65 and over, half had leg \
                cramps. Age 50 is a round number, not a sharp line.
                """,
            clinician: """
                Rest cramps in 37% of a UK general practice register (n=233), rising with age. 46% (95% CI 38 to 53) \
                at 60 and over in French primary care (n=516). 50% at 65 and over in UK outpatients (n=365). NHANES \
                2005-08 also shows a rise with age. Median age at first cramp was 50 in 80 people with weekly cramps.
                """,
            mechanism: """
                Not proven. Ageing of muscles and nerves is the usual explanation, but no study we read has tested it.
                """,
            evidence: Evidence(.strong, [.naylor1994, .maisonneuve2016, .abdulla1999, .grandner2017, .blyton2012]),
            claims: ["SC-044", "SC-045"],
            when: .atLeast(.age, Threshold.olderAge)),
        Cause(
            "pregnancy", "Pregnancy", .body,
            text: """
                Leg cramps are common in the middle and last months of pregnancy, mostly in the calf at night. Ask \
                your midwife or doctor before you take any supplement. If one leg stays painful, swells, or turns warm \
                or red, contact your maternity team today. Chest pain or trouble breathing is an emergency: call an \
                ambulance.
                """,
            clinician: """
                Common in the second and third trimesters, in the calf and at night; no verified prevalence of cramps \
                was found. Restless legs are common too (36% in the third trimester, n=1,563), so ask about an urge to \
                move. A Cochrane review of treatments (8 trials, 576 women) found inconsistent results for magnesium, \
                of low or very low certainty, and left quinine out because of harm. One-sided pain or swelling: assess \
                for deep vein thrombosis the same day.
                """,
            mechanism: """
                Unproven. Hormones and weight gain are often named, but neither has been shown to be the reason.
                """,
            disagreement: Disagreement(
                said: "Changing hormones and weight gain bring on cramps in pregnancy.",
                found: """
                    The link with pregnancy is well accepted. These 2 reasons are guesses that no study we read \
                    has tested.
                    """),
            evidence: Evidence(
                .moderate,
                [
                    .luo2020, .mayoNightCramps, .akronPregnancy, .mansouri2019, .dunietz2017, .sneePostnatalDvt,
                ]),
            claims: ["SC-056", "SC-057", "SC-058"],
            when: .yes(.pregnant)),
        Cause(
            "muscle-fatigue", "Tired muscles", .body,
            text: """
                A tired muscle may cramp more easily. This is one of the 2 main ideas about why night cramps happen. \
                No study of night cramps has tested it on its own.
                """,
            clinician: """
                Favoured hypothesis, together with nerve dysfunction. Exercise-associated cramp is well described, but \
                fatigue has not been isolated in any study of nocturnal cramp that we read.
                """,
            mechanism: "Likely but unproven. Fatigue may upset the balance of nerve signals to a muscle.",
            disagreement: Disagreement(
                said: "Tired, overworked muscles are a main cause, and they cramp most during sleep.",
                found: "Experts favour the idea. No study of night cramps has set it apart from other causes."),
            evidence: Evidence(.weak, [.allenKirby2012, .mayoNightCramps, .miller2022]),
            claims: ["SC-013", "SC-021", "SC-022", "SC-023"],
            when: CauseCondition.tiringWork),
        Cause(
            "family-history", "Cramps or restless legs in the family", .body,
            text: """
                Some lists name a family history of leg cramps. We read no study that tested it. A family history of \
                restless legs makes restless legs more likely, which is a different condition.
                """,
            clinician: """
                Cramps: one consumer list only, no study read. Restless legs: a family history supports the diagnosis.
                """,
            mechanism: "Not known for cramps.",
            evidence: Evidence(.anecdotal, [.consumerRiskList, .emedicineRls]),
            when: .anyYes(.familyHistoryCramps, .familyHistoryRestlessLegs)),
    ]
}
