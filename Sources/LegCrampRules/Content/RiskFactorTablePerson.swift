extension RiskFactor {
    /// Who it is about.
    static let person: [RiskFactor] = [
        RiskFactor(
            "older-age", "Age 50 or over", .two, modifiable: false,
            text: "Night leg cramps become more common with age. Age 50 is a round number, not a sharp line.",
            clinician: """
                Prevalence of rest or leg cramps: 37% of a UK register (n=233), 46% at 60 and over (95% CI 38 to 53, \
                n=516), 50% at 65 and over (n=365); rise with age in NHANES. Median age at first cramp 50 in 80 people \
                with weekly cramps.
                """,
            effects: [
                Effect(
                    "prevalence in percent", 46, 38, 53,
                    population: "516 people aged 60 and over in French primary care",
                    design: "cross-sectional survey",
                    reading: "About half of people aged 60 and over had cramps; younger people were not studied.",
                    source: .maisonneuve2016)
            ],
            evidence: Evidence(.strong, [.naylor1994, .maisonneuve2016, .abdulla1999, .grandner2017, .blyton2012]),
            claims: ["SC-044", "SC-045"],
            when: .atLeast(.age, Threshold.olderAge)),
        RiskFactor(
            "female-sex", "Being female", .notCounted, modifiable: false,
            text: """
                Women had leg cramps more often than men in some studies and equally often in another. So this is \
                named but not counted.
                """,
            clinician: """
                OR 1.96 (95% CI 1.28 to 3.03) at 65 and over; more frequent in working women in Korea; no difference \
                between the sexes at 60 and over in French primary care.
                """,
            effects: [
                Effect(
                    "odds ratio", 1.96, 1.28, 3.03,
                    population: "365 UK outpatients aged 65 and over",
                    design: "cross-sectional survey",
                    reading: "Seen in one survey; it shows that 2 things go together, not that one causes the other.",
                    source: .abdulla1999)
            ],
            contradiction: "A study of 516 people aged 60 and over found that women and men had them as often.",
            evidence: Evidence(.weak, [.abdulla1999, .bahk2012, .maisonneuve2016]),
            when: .option(.sex, "female")),
        RiskFactor(
            "pregnancy", "Pregnancy", .two, modifiable: false,
            text: """
                Leg cramps are common in the middle and last months of pregnancy. Ask your midwife or doctor before \
                you take any supplement.
                """,
            clinician: """
                Consistently listed; mainly second and third trimester, calf, at night. No verified prevalence, and \
                trials of low certainty only.
                """,
            contradiction: "Hormones and weight gain are often given as reasons; neither is proven.",
            evidence: Evidence(.moderate, [.luo2020, .mayoNightCramps, .akronPregnancy, .mansouri2019]),
            claims: ["SC-056", "SC-057", "SC-058"],
            when: .yes(.pregnant)),
        RiskFactor(
            "family-history", "Leg cramps in the family", .notCounted, modifiable: false,
            text: """
                Some lists name a family history of leg cramps. We read no study that tested it, so it is not counted.
                """,
            clinician: "Consumer list only; no study read.",
            evidence: Evidence(.anecdotal, [.consumerRiskList]),
            when: .yes(.familyHistoryCramps)),
    ]
}
