extension Cause {
    /// Illnesses, and two that are commonly taken for causes and are not.
    static let illness: [Cause] = [
        Cause(
            "kidney-disease", "Kidney disease", .illness,
            text: """
                Kidney disease is named as a cause of leg cramps. The proof is weak for people who are not on \
                dialysis. Ask your kidney team how much to drink. Ask them before you take any supplement, above all \
                magnesium or potassium.
                """,
            clinician: """
                Named by a review and by patient sources; support is weak (grade C) for chronic kidney disease without \
                dialysis and strong for haemodialysis. Check renal function, potassium, calcium and magnesium. \
                Magnesium supplements can be toxic; no potassium loading.
                """,
            mechanism: "Not known. Changes in body salts and nerves are suspected.",
            disagreement: Disagreement(
                said: "Kidney disease and kidney failure cause severe night cramps.",
                found: "This is well shown for people on dialysis. Before dialysis the proof is weak."),
            evidence: Evidence(.weak, [.mayoNightCramps, .jsmjHdReview, .odsMagnesium, .ckdPotassiumReview]),
            claims: ["SC-033", "SC-169"],
            when: .has(.chronicKidneyDisease)),
        Cause(
            "dialysis", "Dialysis", .illness,
            text: """
                In studies, between 33% and 86% of people on blood dialysis (haemodialysis) had cramps. Most came \
                during treatment. Tell your dialysis team, because they can adjust the treatment. Do not miss a \
                session because of cramps. Do not change your fluids, salt or supplements on your own.
                """,
            clinician: """
                Cramps in 33 to 86% on haemodialysis, mostly intradialytic. One study: 9.8% of sessions; weight gain \
                of 3.5 kg or more OR 4.5, high bicarbonate OR 5.6 (intervals not read). Raising dialysate magnesium \
                was followed by a fall from 77% to 56%; this does not support oral magnesium. Consider ultrafiltration \
                rate, dry weight, electrolytes and restless legs.
                """,
            mechanism: "Fluid is drawn off fast and body salts shift. These are the likely reasons.",
            evidence: Evidence(.strong, [.jsmjHdReview, .uptodateHdCramps, .akkabut2021, .lynch2014, .odsMagnesium]),
            claims: ["SC-169"],
            when: .any([.has(.dialysis), .yes(.missedDialysis)])),
        Cause(
            "liver-cirrhosis", "Scarring of the liver (cirrhosis)", .illness,
            text: """
                About 2 in 3 people with scarring of the liver (cirrhosis) get muscle cramps. Tell your liver team, \
                because there are treatments to discuss. Ask them before you take salty drinks, extra fluids or any \
                supplement.
                """,
            clinician: """
                67% of 150 people had cramps within 3 months; albumin was lower in them, but no clinical or laboratory \
                value predicted cramps. A trial report also gives 2 in 3. Across 12 randomised trials, options that \
                reduced cramps include baclofen, methocarbamol, orphenadrine, taurine, albumin and pregabalin. Pickle \
                juice lowered severity (VAS -2.25 v -0.36, P=.03; n=82) without fewer cramp days or better sleep; mind \
                the salt in ascites.
                """,
            mechanism: "Not known. The link itself is well shown.",
            evidence: Evidence(.strong, [.iuCirrhosisCramps, .tapper2022, .roberts2024]),
            claims: ["SC-034"],
            when: .has(.liverCirrhosis)),
        Cause(
            "peripheral-arterial-disease", "Narrowed leg arteries (peripheral arterial disease)", .illness,
            text: """
                Narrowed leg arteries are linked with leg cramps at rest. They also cause a cramp-like pain on walking \
                that eases when you stand still. That pain needs a check by a clinician. A leg that suddenly hurts, or \
                turns cold, pale or numb, is an emergency: call an ambulance.
                """,
            clinician: """
                OR 2.9 (95% CI 1.89 to 4.55) in 365 UK outpatients aged 65 and over. Claudication and angina explained \
                12% of the variance in a register survey. Peripheral vascular disease in 34% v 12% of male veterans \
                (50 cases; P printed as 0.09, so treat as unproven). Most nocturnal cramps occur with normal \
                circulation, and claudication is a distinct symptom: check pulses and ankle-brachial index.
                """,
            mechanism: "Probably poor blood flow to the muscle, but it is not shown how this leads to cramps at rest.",
            disagreement: Disagreement(
                said: "Poor blood flow causes night cramps.",
                found: """
                    Studies link narrowed arteries with cramps. But most night cramps occur in legs with normal blood \
                    flow. Pain on walking is a different symptom.
                    """),
            evidence: Evidence(.moderate, [.abdulla1999, .naylor1994, .haskell1997, .butler2002, .fpnotebookPad]),
            claims: ["SC-035", "SC-173"],
            when: .any([.has(.peripheralArterialDisease), .claudication, .restPain])),
        Cause(
            "diabetes", "Diabetes", .illness,
            text: """
                In one study, 48% of people with type 2 diabetes had muscle cramps within 3 months. Another study of \
                older people found no link with diabetes itself. Nerve damage may be part of the reason. If you are \
                very thirsty and pass a lot of urine, ask for a blood sugar test.
                """,
            clinician: """
                48% of 150 people with type 2 diabetes had cramps within 3 months. Retinopathy OR 2.18 (95% CI 1.01 to \
                4.69), longer duration OR 1.07 a year (interval not read). HbA1c went along with cramps in NHANES. \
                Calcium and magnesium were no different in those with cramps. Diabetes itself was not significant in \
                365 outpatients aged 65 and over. Thirst with polyuria lists this entry by our judgement: check HbA1c.
                """,
            mechanism: """
                Harm to nerves or small blood vessels is suspected. Cramps went along with eye damage and with more \
                years of illness.
                """,
            disagreement: Disagreement(
                said: "Diabetes is a cause of night cramps.",
                found: """
                    Cramps are common in type 2 diabetes. One study of people aged 65 and over found no clear link \
                    with diabetes itself.
                    """),
            evidence: Evidence(.moderate, [.hu2022, .li2023, .grandner2017, .abdulla1999, .mayoNightCramps]),
            claims: ["SC-170", "SC-171"],
            when: .any([.has(.diabetes), .yes(.thirstAndMuchUrine)])),
        Cause(
            "peripheral-neuropathy", "Nerve damage in the legs (peripheral neuropathy)", .illness,
            text: """
                Nerve damage in the legs can cause numbness, tingling or burning that moving does not ease. It may \
                also make cramps more likely. New numbness or tingling is a reason to see a clinician. Do not put heat \
                or ice on numb skin.
                """,
            clinician: """
                Neurological deficit in 12% v 0% in a case-control study of male veterans (50 cases). Neuropathy of \
                diabetes and of cancer treatment is listed as a cause. Look for distal sensory loss; symptoms do not \
                ease with movement. Check glucose or HbA1c.
                """,
            mechanism: "Damaged nerves may fire without reason and so start a cramp. This is likely but unproven.",
            evidence: Evidence(.weak, [.haskell1997, .mayoNightCramps, .fpnotebookNlc, .deroyalHotCold]),
            claims: ["SC-170"],
            when: CauseCondition.neuropathy),
        Cause(
            "nerve-problems", "Other nerve problems", .illness,
            text: """
                Nerve problems are one of the 2 main ideas behind night cramps. A pressed nerve in the back is one \
                example. Most people with night cramps have no nerve illness that can be found. Sudden weakness, \
                numbness between the legs or new bladder trouble is an emergency: call an ambulance.
                """,
            clinician: """
                Nerve dysfunction with muscle fatigue is the favoured mechanism. In one case-control study of male \
                veterans (50 cases) 12% had a neurological deficit, against none of the controls. Listing sciatica and \
                multiple sclerosis here is our judgement.
                """,
            mechanism: """
                Overactive nerve cells are suspected. Nobody has shown it in people with ordinary night cramps.
                """,
            disagreement: Disagreement(
                said: "Problems with nerves are a main source of night cramps.",
                found: """
                    Experts suspect overactive nerves. In one small study, 12% of men with cramps had signs of nerve \
                    damage.
                    """),
            evidence: Evidence(.weak, [.allenKirby2012, .mayoNightCramps, .haskell1997, .torbayCes]),
            claims: ["SC-014"],
            when: .hasAny(.sciatica, .multipleSclerosis)),
        Cause(
            "thyroid-disease", "Thyroid disease", .illness,
            text: """
                In one study, about 8 in 10 people with an underactive thyroid had muscle or nerve complaints. It was \
                about 7 in 10 with an overactive thyroid. Nobody has counted night leg cramps on their own. A blood \
                test can check the thyroid.
                """,
            clinician: """
                Neuromuscular complaints in 79% of hypothyroid and 67% of hyperthyroid patients; cramps are typical of \
                hypothyroid muscle disease. Nocturnal leg cramps were not measured. Tiredness with feeling cold lists \
                this entry by our judgement: check TSH, and CK if weak.
                """,
            mechanism: """
                Thyroid hormone is thought to change how muscle works. Whether that causes night cramps is not known.
                """,
            disagreement: Disagreement(
                said: "Thyroid disorders are a cause of night cramps.",
                found: "Muscle complaints are common in thyroid disease. Night leg cramps were not counted."),
            evidence: Evidence(.weak, [.duyff2000, .wernerThyroidCh63, .mayoNightCramps]),
            claims: ["SC-172"],
            when: .any([.hasAny(.hypothyroidism, .hyperthyroidism), .yes(.tiredAndCold)])),
        Cause(
            "lumbar-stenosis", "Narrow spinal canal in the lower back (lumbar stenosis)", .illness,
            text: """
                In one study, 7 in 10 people who had back surgery for a narrow spinal canal had night cramps. It was \
                nearly 4 in 10 in other people. It can also cause leg pain on standing or walking that eases when you \
                sit. Numbness between the legs or new bladder trouble is an emergency: call an ambulance.
                """,
            clinician: """
                Nocturnal cramps in 70.8% of 120 surgical cases v 37.2% of 370 controls; adjusted OR 4.6 (interval not \
                read). In a community study severe narrowing was related to cramps, but typical and atypical symptoms \
                did not differ.
                """,
            mechanism: "Pressed nerve roots may fire too easily. This is likely but unproven.",
            evidence: Evidence(.moderate, [.matsumoto2009, .handa2022, .neuroVsVascular, .torbayCes]),
            when: .any([.has(.lumbarStenosis), .neurogenicClaudication])),
        Cause(
            "arthritis", "Arthritis", .illness,
            text: """
                People with arthritis had leg cramps more often in 2 surveys. The surveys cannot say why. Pain inside \
                a joint is not a cramp.
                """,
            clinician: """
                OR 2.26 (95% CI 1.48 to 3.45) in 365 UK outpatients aged 65 and over; also associated in NHANES \
                2005-08. Cross-sectional, so confounding by age, inactivity and medicines is likely.
                """,
            mechanism: "Not known. Moving less because of pain is one idea.",
            evidence: Evidence(.moderate, [.abdulla1999, .grandner2017]),
            when: .has(.arthritis)),
        Cause(
            "heart-disease-and-blood-pressure", "Heart disease, stroke or high blood pressure", .illness,
            text: """
                In a large US survey these illnesses went along with leg cramps. A smaller study of older people found \
                no link for 3 of them. Their medicines may be part of the link. If you have heart disease, ask before \
                you drink more or take salty drinks.
                """,
            clinician: """
                NHANES 2005-08: associated with hypertension, heart failure, angina and stroke. No association with \
                hypertension, heart failure or stroke in 365 UK outpatients aged 65 and over. Claudication and angina \
                together explained 12% of the variance in a UK register. Confounding by diuretics, statins and age is \
                likely (judgement).
                """,
            mechanism: "Not known. Other things that go along with these illnesses may explain it.",
            disagreement: Disagreement(
                said: "Heart disease and high blood pressure cause leg cramps.",
                found: """
                    A large survey found that they go together. A study of people aged 65 and over found no link for \
                    most of them.
                    """),
            evidence: Evidence(.weak, [.grandner2017, .abdulla1999, .naylor1994]),
            when: .hasAny(.heartDisease, .heartFailure, .hypertension, .stroke)),
        Cause(
            "parkinson-disease", "Parkinson disease", .illness,
            text: """
                Patient leaflets name Parkinson disease among the causes of leg cramps. We read no study that measured \
                it. A Parkinson medicine may also play a part. Do not stop it yourself; ask your pharmacist or \
                prescriber to review it.
                """,
            clinician: """
                Named in patient information and a handout; no study read. The COMT inhibitor tolcapone is reported to \
                cause muscle cramps in at least 10% (secondary source).
                """,
            mechanism: "Not known. Stiff muscles are one idea.",
            evidence: Evidence(.weak, [.mayoNightCramps, .uptodateHandout, .rxlistCrampDrugs]),
            when: .has(.parkinson)),
        Cause(
            "motor-neurone-disease", "Motor neurone disease (ALS)", .illness,
            text: """
                More than 9 in 10 people who have this illness get muscle cramps. But it is a rare cause of night \
                cramps. Cramps alone do not mean that you have it. If you have this illness, tell your nerve \
                specialist about the cramps.
                """,
            clinician: """
                Cramps in 92 to 95% of people with ALS, and the first symptom in 20% of a survey; yet a rare cause of \
                nocturnal cramps. Cramps with progressive weakness, wasting, fasciculation, foot drop or bulbar signs: \
                refer to neurology without delay.
                """,
            mechanism: "Failing nerve cells are thought to make muscle fire without reason.",
            evidence: Evidence(.strong, [.caress2016, .stephens2017, .mndRedFlag]),
            when: .has(.motorNeuroneDisease)),
        Cause(
            "varicose-veins", "Varicose veins (not linked with cramps)", .illness,
            text: """
                Swollen leg veins (varicose veins) are often blamed for cramps. A large survey found no link with \
                cramps. They may come with aching or heavy legs, worse late in the day. If one leg is swollen, warm or \
                red, see a clinician today.
                """,
            clinician: """
                Edinburgh vein study: cramps were unrelated to trunk varices, and agreement between leg symptoms and \
                visible veins was poor. Venous symptoms: heaviness, aching and itching, worse as the day goes on or in \
                heat, better with the legs raised. Listed only with such symptoms.
                """,
            mechanism: "No mechanism is known, and no link was found.",
            disagreement: Disagreement(
                said: "Varicose veins cause night leg cramps.",
                found: "A survey of the public found that cramps had nothing to do with varicose veins."),
            evidence: Evidence(.anecdotal, [.bradbury1999, .rabe2015]),
            when: CauseCondition.veinsWithVenousSymptoms),
        Cause(
            "cancer-treatment", "Cancer or its treatment", .illness,
            text: """
                Nerve damage from some cancer medicines can cause leg cramps. A medicine may play a part. Do not stop \
                it yourself; ask your pharmacist or prescriber to review it. Cancer also makes a blood clot more \
                likely. A swollen or painful leg needs care today.
                """,
            clinician: """
                Patient information lists nerve damage from cancer treatment; vincristine and cisplatin stand in drug \
                lists (grade D), and cisplatin can lower calcium. Cancer was associated with cramps in NHANES. Active \
                cancer scores 1 point in the two-level Wells score: keep a low threshold for D-dimer or ultrasound. \
                New weakness or back pain: think of cord compression.
                """,
            mechanism: "Harmed nerves may fire for no reason. This is likely but not proven.",
            evidence: Evidence(
                .weak,
                [
                    .mayoNightCramps, .grandner2017, .medalgoCrampDrugs, .hypocalcaemiaPa, .wells2003Nice,
                ]),
            when: .any([.has(.cancer), .takes(.cancerMedicine)])),
        Cause(
            "restless-legs-as-cause", "Restless legs (a separate condition)", .illness,
            text: """
                Restless legs are not known to cause leg cramps. They are a separate condition, and one person can \
                have both. A cramp is a hard, painful muscle. Restless legs bring an urge to move.
                """,
            clinician: """
                Some popular lists name restless legs syndrome as a cause of cramps. The IRLSSG criteria instead name \
                leg cramps as a mimic to exclude. They can coexist: nocturnal leg jerks were the strongest correlate \
                of moderate to severe cramps in NHANES.
                """,
            mechanism: "None is known.",
            disagreement: Disagreement(
                said: "Restless legs syndrome is a possible cause of night cramps.",
                found: "Experts treat them as 2 separate conditions. They can occur together."),
            evidence: Evidence(.anecdotal, [.mayoNightCramps, .heiwRls, .grandner2017]),
            claims: ["SC-037", "SC-174"],
            when: .never),
    ]
}
