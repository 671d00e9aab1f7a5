extension Fact {
    /// Where studies disagree, and what they measured.
    static let studies: [Fact] = [
        Fact(
            "stretching-trials-disagree", "Trials of stretching disagree", .disagreement,
            text: """
                In 1 trial, people over 55 who stretched each night had about 1 cramp less a night. In a second trial \
                stretching made no clear difference. It is low risk, so you can try it for 6 weeks. Do not stretch a \
                leg that may have a clot or an injury.
                """,
            clinician: """
                For: 80 people over 55, 6 weeks, 1.2 fewer cramps a night (95% CI 0.6 to 1.8). Against: 191 people on \
                quinine, +1.95 cramps in 4 weeks (-3.01 to 6.90). Pooled severity: MD -1.30 (-1.74 to -0.86) with low \
                certainty. AAN: Level U. Six weeks is the length of the first trial; using it as a test is judgement.
                """,
            effects: [
                Effect(
                    "fewer cramps a night", 1.2, 0.6, 1.8,
                    population: "80 people over 55", design: "randomised trial, 6 weeks",
                    reading: "Those who stretched had about 1 cramp less a night.", source: .hallegraeff2012),
                Effect(
                    "difference in cramps over 4 weeks", 1.95, -3.01, 6.9,
                    population: "191 people who took quinine", design: "randomised trial",
                    reading: "The interval runs from fewer to more cramps: no clear difference.", source: .coppin2005),
                Effect(
                    "mean difference in severity", -1.3, -1.74, -0.86,
                    population: "201 people in 3 trials", design: "systematic review of trials",
                    reading: "Pain may be a little less; the certainty is low.", source: .hawke2021),
            ],
            contradictions: ["One trial found fewer cramps and one did not; those in the second all took quinine."],
            evidence: Evidence(.moderate, [.hallegraeff2012, .coppin2005, .hawke2021, .katzberg2010]),
            claims: ["SC-068"]),
        Fact(
            "magnesium-trials", "What trials of magnesium found", .disagreement,
            text: """
                Do not take magnesium with kidney disease unless your team agrees. In older adults it did not prevent \
                night cramps. In pregnancy the trials disagree. Magnesium in the dialysis fluid is another matter.
                """,
            clinician: """
                Older adults: 0.01 cramps a week (95% CI -0.52 to 0.55), 4 trials, 213 people; relative change -3.9% \
                (-21.1 to 13.3). The certainty is moderate. The update of 2020 covers 11 trials and 735 people \
                (effects not read). Pregnancy: 8 trials, 576 women, inconsistent. Raising dialysate magnesium was \
                followed by a fall from 77 to 56%.
                """,
            effects: [
                Effect(
                    "difference in cramps a week", 0.01, -0.52, 0.55,
                    population: "213 older adults in 4 trials", design: "systematic review of trials",
                    reading: "No difference; a gain of 1 cramp a week can be ruled out.",
                    source: .garrison2012Cochrane),
                Effect(
                    "change in cramps, percent", -3.9, -21.1, 13.3,
                    population: "Older adults in trials against a dummy pill", design: "systematic review of trials",
                    reading: "The interval runs from fewer to more cramps: no clear difference.",
                    source: .garrison2012Cochrane),
            ],
            contradictions: [
                "Magnesium is widely sold for cramps. It made no useful difference in trials with older adults.",
                "More magnesium in the dialysis fluid went along with fewer cramps. Tablets did not help.",
            ],
            evidence: Evidence(.strong, [.garrison2012Cochrane, .garrison2020, .luo2020, .lynch2014, .odsMagnesium]),
            claims: ["SC-085"]),
        Fact(
            "quinine-benefit-and-harm", "Why quinine is not advised", .disagreement,
            text: """
                Do not take quinine for cramps, and do not buy it. It can cause severe bleeding, heart rhythm trouble \
                and death. Trials show a small effect on cramps, which does not make up for that. If it was \
                prescribed, ask your prescriber soon to review it.
                """,
            clinician: """
                3.6 fewer cramps in 4 weeks (95% CI 2.2 to 5.1) of 17.1. UK cohort: hazard ratio of death 1.24 (1.21 \
                to 1.27), 44,699 of 175,195 exposed, read in a news report. US: boxed warning, not approved for \
                cramps. UK: last resort after other causes are excluded and stretching failed, 4-week trial, stop \
                every 3 months.
                """,
            effects: [
                Effect(
                    "fewer cramps in 4 weeks", 3.6, 2.2, 5.1,
                    population: "People with cramps in trials", design: "summary of trials by a regulator",
                    reading: "A small effect: about 1 cramp in 5, at the price of severe harm to some.",
                    source: .mhraQuinine),
                Effect(
                    "hazard ratio of death", 1.24, 1.21, 1.27,
                    population: "175,195 people in UK general practice, 44,699 of them exposed",
                    design: "cohort study, read in a news report",
                    reading: "More deaths among users; a cohort cannot prove that quinine is the reason.",
                    source: .quinineMortalityThin),
            ],
            contradictions: [
                "US: not to be used for cramps. UK: a prescriber's last resort with regular breaks."
            ],
            evidence: Evidence(
                .strong,
                [
                    .fdaQuinine2010, .fdaQuinineLabel2009, .mhraQuinine, .niFormularyQuinine, .elTawil2015,
                    .quinineMortalityThin,
                ])),
        Fact(
            "diuretic-studies-disagree", "Studies of water tablets disagree", .disagreement,
            text: """
                Do not stop a water tablet yourself; ask your pharmacist or prescriber. A large study linked water \
                tablets with cramp treatment, and 2 older ones found no link. The link was strongest with a type that \
                keeps potassium in the body.
                """,
            clinician: """
                Sequence symmetry: potassium-sparing 2.12 (95% CI 1.61 to 2.78), thiazide-like 1.48 (1.29 to 1.68), \
                loop 1.20 (1.00 to 1.44). No association in 365 UK outpatients or in 50 male veterans with controls. \
                The order of the types argues against loss of water or potassium as the reason.
                """,
            effects: [
                Effect(
                    "adjusted sequence ratio, potassium-sparing", 2.12, 1.61, 2.78,
                    population: "Adults aged 50 and over in British Columbia",
                    design: "prescription sequence symmetry analysis",
                    reading: "Cramp treatment was started more often after than before; no proof of cause.",
                    source: .garrison2012)
            ],
            contradictions: [
                "A large prescription study found a link; 2 smaller surveys of patients did not.",
                "Loss of water and potassium is blamed, but the type that keeps potassium had the strongest link.",
            ],
            evidence: Evidence(.moderate, [.garrison2012, .abdulla1999, .haskell1997]),
            claims: ["SC-026", "SC-140"]),
        Fact(
            "diabetes-studies-disagree", "Studies of diabetes disagree", .disagreement,
            text: """
                Cramps are common in people with type 2 diabetes. One survey of people over 65 found no clear link \
                with diabetes itself. Nerve or vessel damage may be the reason. Do not put heat or ice on numb feet.
                """,
            clinician: """
                48% within 3 months (150 people with type 2 diabetes). Retinopathy OR 2.18 (95% CI 1.01 to 4.69). \
                HbA1c correlates in NHANES. Diabetes itself not significant in 365 outpatients aged 65 and over.
                """,
            effects: [
                Effect(
                    "odds ratio of cramps with eye damage (retinopathy)", 2.18, 1.01, 4.69,
                    population: "150 people with type 2 diabetes, with and without eye damage",
                    design: "cross-sectional study",
                    reading: "The lower end is close to 1, so the link may be very weak.", source: .hu2022)
            ],
            contradictions: ["Cramps are common in diabetes clinics; a survey of older people saw no link."],
            evidence: Evidence(.moderate, [.hu2022, .li2023, .grandner2017, .abdulla1999, .deroyalHotCold]),
            claims: ["SC-170", "SC-171"]),
        Fact(
            "calcium-channel-blockers", "Calcium channel blockers: blamed and tried", .disagreement,
            text: """
                Do not stop a blood pressure tablet yourself; ask your pharmacist or prescriber. Some lists name \
                calcium channel blockers as a cause of cramps. Others of that group have been tried against them. \
                Neither is well shown.
                """,
            clinician: """
                Nifedipine and amlodipine stand in lists; a study of 50 male veterans saw no association. Diltiazem \
                (crossover, 13 people; AAN Level C) and verapamil have been tried as treatment.
                """,
            contradictions: ["The same group of medicines stands in lists of causes and in trials of treatment."],
            evidence: Evidence(
                .anecdotal, [.butler2002, .rxlistCrampDrugs, .haskell1997, .diltiazemLetter, .katzberg2010])),
        Fact(
            "fluid-studies", "What studies of drinking found", .disagreement,
            text: """
                Keep to your limit if you were told to limit fluids. Leaflets advise drinking more against cramps. \
                Experiments do not support it for night cramps. Drinking far too much has cost lives. Drink to your \
                thirst.
                """,
            clinician: """
                Loss of 3% of body water left the threshold of induced cramp unchanged. With replacement 7 of 9 \
                cramp-prone people still cramped, after 36.8 instead of 14.6 minutes (no interval read). A clinical \
                review counts dehydration as unrelated. Both experiments concern induced or exercise cramp; we found \
                no trial in nocturnal cramp.
                """,
            contradictions: [
                "Health service leaflets name too little fluid as a cause. Experiments and a review disagree."
            ],
            evidence: Evidence(
                .anecdotal,
                [.miller2010Hypohydration, .jung2004, .fpnotebookNlc, .miller2015, .nhsLegCramps, .uptodateHandout]),
            claims: ["SC-030", "SC-050", "SC-066"]),
        Fact(
            "vitamin-k2-trial", "One trial of vitamin K2", .disagreement,
            text: """
                Never take vitamin K2 with warfarin or a similar blood thinner. In 1 trial, people aged 65 and over \
                had fewer night cramps with it. We found no second trial. Ask a clinician before you try it.
                """,
            clinician: """
                199 people in China, 65 and over, MK-7 180 micrograms daily for 8 weeks: -2.67 cramps a week (95% CI \
                -2.86 to -2.49). The published deviations imply a wider interval (half-width near 0.52, our \
                arithmetic), and the placebo group rose from 2.71 to 3.63. Users of vitamin K antagonists and \
                diuretics were left out. Not in any guideline read.
                """,
            effects: [
                Effect(
                    "difference in cramps a week", -2.67, -2.86, -2.49,
                    population: "199 people aged 65 and over in China", design: "randomised trial, 8 weeks",
                    reading: "A large effect in 1 trial; the interval looks too narrow for the figures given.",
                    source: .tan2024)
            ],
            contradictions: ["The printed range is too narrow for the other figures in print."],
            evidence: Evidence(.moderate, [.tan2024])),
    ]
}
