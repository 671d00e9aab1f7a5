extension RiskFactor {
    /// Illnesses.
    static let illness: [RiskFactor] = [
        RiskFactor(
            "kidney-disease", "Kidney disease", .one, modifiable: false,
            text: """
                Kidney disease is named as a cause of leg cramps. The proof is weak for people who are not on \
                dialysis.
                """,
            clinician: "Weak (grade C) without dialysis. Dialysis says kidney disease as well and adds 2 points.",
            evidence: Evidence(.weak, [.mayoNightCramps, .jsmjHdReview]),
            claims: ["SC-033", "SC-169"],
            when: .has(.chronicKidneyDisease)),
        RiskFactor(
            "dialysis", "Dialysis", .two, modifiable: false,
            text: """
                Between 33% and 86% of people on blood dialysis (haemodialysis) had cramps. Most came during \
                treatment.
                """,
            clinician: "33 to 86% across reports; mostly intradialytic; 9.8% of sessions in one study.",
            evidence: Evidence(.strong, [.jsmjHdReview, .uptodateHdCramps, .akkabut2021]),
            claims: ["SC-169"],
            when: .any([.has(.dialysis), .yes(.missedDialysis)])),
        RiskFactor(
            "liver-cirrhosis", "Scarring of the liver (cirrhosis)", .two, modifiable: false,
            text: "About 2 in 3 people with scarring of the liver (cirrhosis) get muscle cramps.",
            clinician: """
                67% of 150 within 3 months; 2 in 3 in a trial report. No clinical or laboratory predictor of cramps.
                """,
            evidence: Evidence(.strong, [.iuCirrhosisCramps, .tapper2022]),
            claims: ["SC-034"],
            when: .has(.liverCirrhosis)),
        RiskFactor(
            "peripheral-arterial-disease",
            "Narrowed leg arteries (peripheral arterial disease)", .two, modifiable: false,
            text: """
                Narrowed leg arteries are linked with leg cramps at rest. Pain on walking that eases when you stand \
                still needs a check.
                """,
            clinician: """
                OR 2.9 (95% CI 1.89 to 4.55) at 65 and over; claudication and angina explained 12% of the variance in \
                a register.
                """,
            effects: [
                Effect(
                    "odds ratio", 2.9, 1.89, 4.55,
                    population: "365 UK outpatients aged 65 and over",
                    design: "cross-sectional survey",
                    reading: "Seen in one survey; it shows that 2 things go together, not that one causes the other.",
                    source: .abdulla1999)
            ],
            contradiction: """
                Most night cramps occur with normal blood flow. A comparison in male veterans (34% v 12%) is unproven.
                """,
            evidence: Evidence(.moderate, [.abdulla1999, .naylor1994, .haskell1997]),
            claims: ["SC-035", "SC-173"],
            when: .any([.has(.peripheralArterialDisease), .claudication, .restPain])),
        RiskFactor(
            "diabetes", "Diabetes", .one, modifiable: false,
            text: "Cramps are common in type 2 diabetes. One study of older people found no link with diabetes itself.",
            clinician: """
                48% of 150 with type 2 diabetes within 3 months; retinopathy OR 2.18 (95% CI 1.01 to 4.69); HbA1c \
                associated in NHANES.
                """,
            effects: [
                Effect(
                    "odds ratio", 2.18, 1.01, 4.69,
                    population: "150 people with type 2 diabetes, with v without eye damage (retinopathy)",
                    design: "cross-sectional survey",
                    reading: "All of them had diabetes. The true link may be close to none.",
                    source: .hu2022)
            ],
            contradiction: "A study of people aged 65 and over found no clear link with diabetes itself.",
            evidence: Evidence(.moderate, [.hu2022, .li2023, .grandner2017, .abdulla1999]),
            claims: ["SC-171"],
            when: .has(.diabetes)),
        RiskFactor(
            "peripheral-neuropathy", "Nerve damage in the legs (peripheral neuropathy)", .one, modifiable: false,
            text: """
                Nerve damage in the legs may make cramps more likely. New numbness or tingling is a reason to see a \
                clinician.
                """,
            clinician: """
                Neurological deficit 12% v 0% in male veterans (50 cases); listed with neuropathy of diabetes and \
                cancer treatment.
                """,
            evidence: Evidence(.weak, [.haskell1997, .mayoNightCramps]),
            claims: ["SC-014", "SC-170"],
            when: .hasAny(.peripheralNeuropathy, .diabeticNeuropathy)),
        RiskFactor(
            "thyroid-disease", "Thyroid disease", .one, modifiable: true,
            text: "Muscle complaints are common in thyroid disease. Nobody has counted night leg cramps on their own.",
            clinician: """
                Neuromuscular complaints in 79% (hypothyroid) and 67% (hyperthyroid); nocturnal cramps not measured.
                """,
            evidence: Evidence(.weak, [.duyff2000, .wernerThyroidCh63]),
            claims: ["SC-172"],
            when: .hasAny(.hypothyroidism, .hyperthyroidism)),
        RiskFactor(
            "lumbar-stenosis", "Narrow spinal canal in the lower back (lumbar stenosis)", .two, modifiable: false,
            text: """
                In one study, 7 in 10 people who had back surgery for a narrow spinal canal had night cramps. It was \
                nearly 4 in 10 in other people.
                """,
            clinician: """
                70.8% of 120 surgical cases v 37.2% of 370 controls; adjusted OR 4.6, interval not read, so not shown \
                as an effect.
                """,
            contradiction: """
                In a study of a town, people with typical signs had cramps as often as people with other signs. Only a \
                very narrow canal was linked.
                """,
            evidence: Evidence(.moderate, [.matsumoto2009, .handa2022]),
            when: .any([.has(.lumbarStenosis), .neurogenicClaudication])),
        RiskFactor(
            "arthritis", "Arthritis", .one, modifiable: false,
            text: "People with arthritis had leg cramps more often in 2 surveys. The surveys cannot say why.",
            clinician: """
                OR 2.26 (95% CI 1.48 to 3.45) at 65 and over; associated in NHANES. One point: cross-sectional, \
                confounding likely.
                """,
            effects: [
                Effect(
                    "odds ratio", 2.26, 1.48, 3.45,
                    population: "365 UK outpatients aged 65 and over",
                    design: "cross-sectional survey",
                    reading: "Seen in one survey; it shows that 2 things go together, not that one causes the other.",
                    source: .abdulla1999)
            ],
            evidence: Evidence(.moderate, [.abdulla1999, .grandner2017]),
            when: .has(.arthritis)),
        RiskFactor(
            "electrolyte-imbalance", "Upset body salts (electrolytes)", .one, modifiable: true,
            text: """
                A clear lack of calcium, magnesium or potassium can cause cramps. Ordinary night cramps are not \
                explained by body salts.
                """,
            clinician: """
                Counted only for a named disturbance. Idiopathic cramps: electrolytes unrelated (review), and \
                magnesium has no useful effect in older adults.
                """,
            contradiction:
                "In people with diabetes, blood calcium and magnesium were the same with and without cramps.",
            evidence: Evidence(.weak, [.hypocalcaemiaGp, .fdaPpi2011, .hctzLabel, .fpnotebookNlc]),
            claims: ["SC-032"],
            when: CauseCondition.knownUpsetSalts),
        RiskFactor(
            "parkinson-disease", "Parkinson disease", .one, modifiable: false,
            text: """
                Patient leaflets name Parkinson disease among the causes of leg cramps. We read no study that measured \
                it.
                """,
            clinician: "Patient information and a handout only.",
            evidence: Evidence(.weak, [.mayoNightCramps, .uptodateHandout]),
            when: .has(.parkinson)),
        RiskFactor(
            "motor-neurone-disease", "Motor neurone disease (ALS)", .two, modifiable: false,
            text: """
                More than 9 in 10 people who have this illness get muscle cramps. Cramps alone do not mean that you \
                have it.
                """,
            clinician: "Cramps in 92 to 95%; first symptom in 20% of a survey. A rare cause of nocturnal cramps.",
            evidence: Evidence(.strong, [.caress2016, .stephens2017]),
            when: .has(.motorNeuroneDisease)),
        RiskFactor(
            "cancer-treatment", "Cancer or its treatment", .one, modifiable: false,
            text: """
                Nerve damage from some cancer medicines can cause leg cramps. A medicine may play a part. Do not stop \
                it yourself; ask your pharmacist or prescriber to review it.
                """,
            clinician: """
                Associated in NHANES (effect size not read); nerve damage from treatment is listed by patient \
                information.
                """,
            evidence: Evidence(.weak, [.grandner2017, .mayoNightCramps]),
            when: .any([.has(.cancer), .takes(.cancerMedicine)])),
        RiskFactor(
            "heart-disease-and-blood-pressure",
            "Heart disease, stroke or high blood pressure", .notCounted, modifiable: false,
            text: """
                A large survey linked these with leg cramps. A study of older people did not, so they are not counted.
                """,
            clinician: """
                NHANES: associated with hypertension, heart failure, angina and stroke (sizes not read). Not counted, \
                because findings conflict and their medicines are counted.
                """,
            contradiction: """
                Heart failure, high blood pressure and stroke showed no link in a study of people aged 65 and over.
                """,
            evidence: Evidence(.weak, [.grandner2017, .abdulla1999]),
            when: .hasAny(.heartDisease, .heartFailure, .hypertension, .stroke)),
        RiskFactor(
            "other-long-term-illness", "Lung disease or depression", .notCounted, modifiable: false,
            text: """
                A large US survey linked lung disease and depression with leg cramps. Their medicines may explain it, \
                so they are not counted.
                """,
            clinician: """
                NHANES 2005-08 (sizes not read). Long-acting beta-agonists are counted on their own; antidepressants \
                are linked with restless legs.
                """,
            evidence: Evidence(.weak, [.grandner2017]),
            claims: ["SC-036"],
            when: .hasAny(.asthmaOrCOPD, .depression)),
        RiskFactor(
            "varicose-veins", "Varicose veins", .notCounted, modifiable: false,
            text: """
                Swollen leg veins (varicose veins) are often blamed. A large survey found no link with cramps, so they \
                are not counted.
                """,
            clinician: "Edinburgh vein study: cramps unrelated to trunk varices.",
            contradiction: "Lists for the public name varicose veins; a population survey found no link.",
            evidence: Evidence(.anecdotal, [.bradbury1999]),
            when: .any([.yes(.varicoseVeins), .has(.varicoseVeins)])),
    ]
}
