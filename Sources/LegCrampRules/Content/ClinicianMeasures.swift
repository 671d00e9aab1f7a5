extension Measure {
    /// Options that only a clinician can start.
    static let withClinician: [Measure] = [
        Measure(
            "blood-tests-if-indicated", "Tests, if something points to a cause", .withClinician, for: .legCramps,
            text: """
                Most people with typical night leg cramps need no tests. A clinician may order some if your history \
                points to a cause. Ask what each test is for.
                """,
            how: """
                Tell the clinician about illnesses, medicines, weight loss, thirst, weakness or numbness. Bring your \
                diary. Do not buy test kits to find the cause yourself.
                """,
            clinician: """
                None in typical cramps. As the history directs: urea and electrolytes, liver tests, calcium, \
                magnesium, HbA1c, thyroid function, creatine kinase; nerve conduction or vascular studies; \
                ankle-brachial index for suspected arterial disease; two-level Wells score, D-dimer and ultrasound \
                for suspected thrombosis. The local pathway cited is a draft.
                """,
            evidence: Evidence(.moderate, [.allenKirby2012, .uptodateHandout, .bnssgCramps, .jfpDiagnosticApproach]),
            claims: ["SC-096", "SC-097"]),
        Measure(
            "iron-studies", "An iron check for restless legs", .withClinician, for: .restlessLegs,
            text: """
                Low iron can go along with restless legs. Ask for a blood test of your iron stores (ferritin) and \
                transferrin saturation. Do not take iron before a clinician has seen the result.
                """,
            how: """
                Have the test in the morning. Ask beforehand how long to leave out iron tablets or vitamins with \
                iron. Ask what your own numbers mean.
                """,
            clinician: """
                Measure ferritin and transferrin saturation whenever restless legs are clinically significant: \
                morning sample, iron left out beforehand. Consider iron at ferritin 75 ng/mL or below, or saturation \
                under 20%; intravenous only at 75 to 100 ng/mL; children below 50 ng/mL. These AASM 2025 thresholds \
                were read in secondary summaries: confirm in the guideline. AAN 2016: ferrous sulfate with vitamin C \
                at 75 or below, Level B.
                """,
            evidence: Evidence(.moderate, [.aasm2025Rls, .aan2016Rls])),
        Measure(
            "vitamin-k2", "Vitamin K2", .withClinician, for: .legCramps,
            text: """
                In 1 trial, people aged 65 and over had fewer night cramps with vitamin K2. One trial is not enough \
                to be sure. Ask a clinician before you try it. Never take it with a warfarin-type blood thinner.
                """,
            how: """
                Show the clinician a list of all your medicines and illnesses. Ask whether the trial included people \
                like you. If you try it, keep a diary and agree when to stop.
                """,
            clinician: """
                tan-2024: MK-7 180 micrograms daily, 8 weeks, n=199, 65 and over, China: 0.96 v 3.63 cramps a week, \
                difference -2.67 (95% CI -2.86 to -2.49); no related adverse events. Read with care: a single trial, \
                placebo rose from 2.71 to 3.63, and the published deviations imply a half-width near 0.52 rather \
                than 0.19. Excluded: vitamin K antagonists, diuretics, dialysis, cancer, hypothyroidism, \
                neurological causes. Not in a guideline yet.
                """,
            evidence: Evidence(.moderate, [.tan2024]),
            cautions: [
                Measure.Caution(
                    .takesVitaminKAntagonist,
                    "Never take vitamin K2 with a warfarin-type blood thinner. It can make the blood thinner fail."),
                Measure.Caution(
                    .takes(.diuretic),
                    "The trial left out people who take water tablets. Ask your prescriber."),
                Measure.Caution(
                    .any([.has(.dialysis), .has(.cancer), .has(.hypothyroidism)]),
                    "The trial left out people with dialysis, cancer or an underactive thyroid. Ask your own team."),
                Measure.Caution(
                    .any([
                        .hasAny(.peripheralNeuropathy, .diabeticNeuropathy, .motorNeuroneDisease, .parkinson),
                        .hasAny(.multipleSclerosis, .lumbarStenosis, .sciatica, .stroke),
                    ]),
                    "The trial left out people whose cramps come from a nerve illness. Ask your own team."),
                Measure.Caution(
                    .hasAny(.previousBloodClot, .clottingDisorder, .atrialFibrillation),
                    "Vitamin K plays a part in blood clotting. Ask your own team first."),
                Measure.Caution.askInPregnancy,
            ],
            offer: .any([.atLeast(.age, Measure.vitaminK2TrialAge), .triedOrConsidering("vitamin-k2")])),
        Measure(
            "vitamin-b-complex", "Vitamin B complex", .withClinician, for: .legCramps,
            text: """
                One small trial found that B vitamins helped older people with high blood pressure. That is weak \
                evidence. Ask a clinician before you take them.
                """,
            how: """
                Ask whether it is worth a try for you, how much to take and for how long. Keep a diary to see \
                whether it helps.
                """,
            clinician: """
                AAN 2010 Level C. One small trial in older people with hypertension: 86% remission after 3 months on \
                thiamine 50 mg, riboflavin 5 mg, pyridoxine 30 mg and B12 250 micrograms (chan-1998, read only in a \
                secondary citation; no interval). AAFP 2017: strength C.
                """,
            evidence: Evidence(.weak, [.katzberg2010, .chan1998, .aafpFpin2017]),
            cautions: [
                Measure.Caution.askInPregnancy, Measure.Caution.askForChild,
                Measure.Caution(
                    .kidneyLimits,
                    "With kidney disease, ask your kidney team before you take any vitamin."),
            ]),
        Measure(
            "other-medicines-with-clinician", "Other medicines from a prescriber", .withClinician, for: .legCramps,
            text: """
                A few prescription medicines have been tried for night leg cramps. The evidence for them is weak, \
                and each has side effects. Only a prescriber can decide whether one is right for you.
                """,
            how: """
                Ask only when cramps keep disturbing you and other steps have failed. Ask about benefit, side \
                effects and when to stop. Do not use anyone else's medicine.
                """,
            clinician: """
                AAN 2010 Level C: naftidrofuryl, diltiazem, vitamin B complex. Diltiazem (30 mg nightly) was tried \
                in a crossover of 13 people that left out AV block, sick sinus syndrome and uncontrolled heart \
                failure. Verapamil and carisoprodol: very limited evidence. Lidocaine injection rests on a single \
                Class II trial. No cramp trial of gabapentin was found. Calcium channel blockers also stand in lists \
                of causes. No intervals were read.
                """,
            evidence: Evidence(.weak, [.katzberg2010, .diltiazemLetter, .aafpFpin2017, .allenKirby2012]),
            cautions: [Measure.Caution.askInPregnancy, Measure.Caution.askForChild],
            offer: .named(
                "cramps that disturb sleep or distress",
                .any([
                    .anyYes(.disturbsSleepRegularly, .stopsDailyActivities, .veryDistressing),
                    .atLeast(.episodesPerWeek, Bound.oftenPerWeek),
                ]))),
        Measure(
            "restless-legs-treatment", "Treatment for restless legs", .withClinician, for: .restlessLegs,
            text: """
                If restless legs trouble you often, a clinician can treat them. Iron is checked first, and medicines \
                that make it worse are looked at. Some treatments can make restless legs worse over the years, so \
                reviews matter.
                """,
            how: """
                Tell the clinician how often it happens and what it does to your sleep. List every medicine, also \
                those you buy yourself. Ask when your treatment will be looked at again.
                """,
            clinician: """
                Confirm the 5 IRLSSG criteria and exclude mimics, cramps among them. Correct iron and review \
                antidepressants, sedating antihistamines and dopamine blockers. AAN 2016: gabapentin enacarbil Level \
                A, pregabalin Level B. Secondary summaries of AASM 2025 put gabapentinoids first. Long-term \
                dopaminergic treatment can augment. Effect sizes were not read.
                """,
            evidence: Evidence(.moderate, [.aan2016Rls, .aasm2025Rls, .irlssg2014])),
        Measure(
            "dialysis-team", "Tell your dialysis team", .withClinician, for: .any,
            text: """
                Cramps are common in people on dialysis, mostly during a session. Your team can change how the \
                dialysis is done. Do not take extra fluid, salt, potassium or magnesium on your own.
                """,
            how: """
                Tell the team at or before your next session. Say when in the session the cramp comes. Call them today \
                if you missed a session or feel weak. After a missed session, get emergency help if you are weak or \
                breathless.
                """,
            clinician: """
                Cramps in 33 to 86% on haemodialysis; 9.8% of sessions in one series, with weight gain of 3.5 kg or \
                more OR 4.5 and high bicarbonate OR 5.6 (intervals not read). Raising dialysate magnesium lowered \
                cramps from 77 to 56% in one cohort, while oral magnesium has no support. Review dry weight, \
                ultrafiltration and dialysate. Consider restless legs.
                """,
            evidence: Evidence(.moderate, [.jsmjHdReview, .uptodateHdCramps, .akkabut2021, .lynch2014]),
            offer: .any([.has(.dialysis), .yes(.missedDialysis)])),
        Measure(
            "liver-team", "Tell your liver team", .withClinician, for: .any,
            text: """
                About 2 in 3 people with liver scarring (cirrhosis) get muscle cramps. Several medicines have been \
                tested for these cramps. Ask your liver team, and do not try remedies on your own.
                """,
            how: """
                Tell the team within days to 2 weeks. Call today if your skin turns yellow or your belly swells. Get \
                emergency help if you are confused.
                """,
            clinician: """
                67% of 150 had cramps within 3 months; no clinical or biochemical predictor was found beyond lower \
                albumin. Systematic review of 12 trials in cirrhosis: baclofen, methocarbamol, orphenadrine, \
                taurine, albumin and pregabalin among those that reduced cramps (effect sizes not read). The time to \
                contact is judgement.
                """,
            evidence: Evidence(.moderate, [.iuCirrhosisCramps, .tapper2022, .roberts2024]),
            offer: .hasAny(.liverCirrhosis, .ascites)),
        Measure(
            "pregnancy-clinician", "Tell your midwife or doctor", .withClinician, for: .any,
            text: """
                Leg cramps at night are common in later pregnancy. Stretch the muscle gently during a cramp. Ask \
                your midwife or doctor before you take any remedy. Get help today if 1 leg swells, turns red or \
                hurts all the time.
                """,
            how: """
                Mention the cramps at your next visit. Ask about restless legs too, and about an iron check. Take \
                nothing for cramps that they have not agreed to.
                """,
            clinician: """
                Cochrane 2020 (8 trials, 576 women): oral magnesium results inconsistent, low to very low certainty; \
                quinine was left out for its harms. Restless legs were reported by 36% in the third trimester \
                (n=1,563). Keep a low threshold for thrombosis in pregnancy and for 6 weeks after birth. The iron \
                check is extrapolated from general guidance.
                """,
            evidence: Evidence(.weak, [.luo2020, .akronPregnancy, .dunietz2017, .sneePostnatalDvt]),
            offer: .pregnancy),
    ]

    /// The least age in years of those in the only trial of vitamin K2 (tan-2024).
    private static let vitaminK2TrialAge = 65.0
}
