extension RedFlag {
    /// Warning signs that need a clinician within days to about two weeks.
    static let soonSigns: [RedFlag] = [
        RedFlag(
            "long-cramp", "A cramp of more than 10 minutes", .soon,
            text: "Cramps that last longer than 10 minutes, even when they ease in the end.",
            clinician:
                """
                Longer than the published 10-minute limit of night cramps; look for another cause. The time limit \
                is judgement.
                """,
            because: "A night cramp seldom lasts over 10 minutes.",
            action: "See a clinician within days. Contact urgent care today if a cramp does not ease.",
            suspected: "Something other than a common night cramp",
            evidence: Evidence(.moderate, [.hallegraeff2017, .nhsLegCramps], basis: .judgement),
            rows: ["rf-prolonged-10min"],
            when: .all([.crampLike, .moreThan(.durationMinutes, Bound.longestTypicalCramp)])),
        RedFlag(
            "constant-pain-in-one-leg", "Pain in one leg that does not go away", .soon,
            text: "Pain in one calf or leg that stays between attacks.",
            clinician:
                """
                Persistent unilateral pain: consider thrombosis, tear, radiculopathy, ischaemia. Judgement; same \
                day with any risk factor for thrombosis.
                """,
            because: "A cramp goes away; pain that stays has another cause.",
            action: "See a clinician within days. Go today if the leg swells, turns red or warm.",
            suspected: "A strain, a nerve, artery or vein problem",
            avoid: ["stretch-or-massage"],
            evidence: Evidence(.weak, [.dvtPatientNhsText], basis: .judgement),
            rows: ["rf-dvt"],
            when: .yes(.oneCalfPainConstant)),
        RedFlag(
            "cramps-elsewhere", "Cramps in the arms, back, chest or belly too", .soon,
            text: "Cramps in many parts of the body, not only in the legs.",
            clinician:
                "Generalised cramps: metabolic, drug-induced, neuromuscular disorder. The time limit is judgement.",
            because: "Cramps in many places can come from salts, medicines or nerves.",
            action: "See a clinician within days. Go sooner if you are weak or unwell.",
            suspected: "Salts, a medicine, or a nerve and muscle disease",
            evidence: Evidence(.weak, [.uptodateHandout, .mndRedFlag], basis: .judgement),
            rows: ["rf-generalised"],
            when: .any([.yes(.crampsElsewhere), .all([.crampLike, .option(.location, "arms", "trunk")])])),
        RedFlag(
            "slowly-progressive-weakness", "Slowly growing weakness, tripping or slurred speech", .soon,
            text:
                """
                Weakness that grows over weeks, tripping over a foot, or slurred speech. Twitching counts only \
                with weakness.
                """,
            clinician:
                """
                Motor neurone disease or another neuromuscular disorder: progressive weakness or wasting, foot \
                drop, bulbar signs, fasciculation, no sensory loss. Cramps were the first symptom in 20% of an ALS \
                survey; cramps and twitches alone are common in health. The time limit is judgement.
                """,
            because: "Growing weakness can come from a nerve or muscle disease.",
            action: "See a clinician within days. Go today if it gets worse over days.",
            suspected: "A nerve and muscle disease (such as motor neurone disease)",
            evidence: Evidence(
                .moderate, [.mndRedFlag, .redwhaleMnd, .stephens2017, .caress2016, .iatroxMndReferral],
                basis: .judgement),
            rows: ["rf-mnd"],
            when: .any([
                .anyYes(.progressiveWeakness, .footDropOrTripping, .slowSpeechOrSwallowing),
                .all([.yes(.muscleTwitching), .anyYes(.legWeakness, .muscleWasting)]),
            ])),
        RedFlag(
            "muscle-wasting-or-weakness", "Leg muscles shrinking or weaker", .soon,
            text: "A leg muscle that gets thinner or weaker.",
            clinician: "Wasting or weakness: motor neurone disease, radiculopathy, myopathy.",
            because: "Cramps alone do not make muscles shrink or weak.",
            action: "See a clinician within days.",
            suspected: "A nerve or muscle disease",
            evidence: Evidence(.moderate, [.nhsLegCramps, .mndRedFlag]),
            rows: ["rf-wasting"],
            when: .anyYes(.muscleWasting, .legWeakness)),
        RedFlag(
            "claudication", "Leg pain on walking that eases with rest", .soon,
            text:
                """
                Pain in calf, thigh or buttock that comes with walking and goes within about 10 minutes of \
                standing still.
                """,
            clinician:
                """
                Intermittent claudication: pulses and ankle-brachial index. Smoking, diabetes and age over 60 \
                raise the chance. The time limit is judgement.
                """,
            because: "The leg arteries may be narrowed.",
            action: "See a clinician within days to 2 weeks.",
            suspected: "Narrowed leg arteries (peripheral artery disease)",
            avoid: ["compression-stockings", "quinine"],
            evidence: Evidence(.moderate, [.fpnotebookPad, .hobsonVascularExam, .abdulla1999], basis: .judgement),
            rows: ["rf-claudication"],
            when: .claudication),
        RedFlag(
            "neurogenic-claudication", "Leg pain or numbness on standing that eases on sitting", .soon,
            text: "Pain, numbness or weakness on standing or walking that eases on sitting or bending forward.",
            clinician:
                """
                Lumbar spinal stenosis: often both legs, normal pulses, better bending forward. The time limit is \
                judgement.
                """,
            because: "Nerves in the lower back may be squeezed.",
            action:
                "See a clinician within days to 2 weeks. Go to an emergency department with numbness between the legs.",
            suspected: "A narrowed spinal canal (lumbar stenosis)",
            evidence: Evidence(.moderate, [.neuroVsVascular, .ptNeuroVsVascular, .matsumoto2009], basis: .judgement),
            rows: ["rf-neuro-claudication"],
            when: .neurogenicClaudication),
        RedFlag(
            "numbness-or-sensory-loss", "Lasting numbness or tingling", .soon,
            text: "Numbness, tingling or pins and needles in a leg or foot that stays.",
            clinician:
                """
                Peripheral neuropathy, radiculopathy, restless legs or electrolyte disturbance. The time limit is \
                judgement.
                """,
            because: "A nerve may be affected.",
            action: "See a clinician within days to 2 weeks. Go today if it is new and spreads.",
            suspected: "Nerve damage (neuropathy), a trapped nerve, or salts out of balance",
            avoid: ["heat-on-numb-feet"],
            evidence: Evidence(.moderate, [.nhsLegCramps, .nidirectLegCramps, .fpnotebookNlc], basis: .judgement),
            rows: ["rf-numbness-tingling"], claims: ["SC-098", "SC-099", "SC-107"],
            when: .anyYes(.numbness, .tingling)),
        RedFlag(
            "long-standing-swelling", "Both legs swollen for months", .soon,
            text: "Both legs swollen for months without change.",
            clinician:
                """
                Long-standing bilateral oedema: heart, kidney, liver, venous or drug cause. The time limit is \
                judgement.
                """,
            because: "Lasting swelling has a cause worth finding.",
            action: "See a clinician within days to 2 weeks.",
            suspected: "Heart, kidney, liver or vein trouble, or a medicine",
            evidence: Evidence(.weak, [.nhsLegCramps, .wells2003Nice], basis: .judgement),
            rows: ["rf-swelling"],
            when: .yes(.longStandingSwelling)),
        RedFlag(
            "long-standing-trouble-walking", "Trouble walking for months", .soon,
            text: "Trouble walking that has been there for months without change.",
            clinician: "Stable gait difficulty: assess within days. The time limit is judgement.",
            because: "Lasting trouble walking has a cause worth finding.",
            action: "See a clinician within days to 2 weeks.",
            suspected: "A joint, nerve, spine or artery problem",
            evidence: Evidence(.weak, [.akronPregnancy, .mndRedFlag], basis: .judgement),
            rows: ["rf-difficulty-walking"],
            when: .yes(.longStandingTroubleWalking)),
        RedFlag(
            "persistent-or-worsening", "Cramps that come often or get worse", .soon,
            text: "Cramps that come more often, get worse, or come several times a night.",
            clinician:
                """
                Secondary cause, medicine effect or uncontrolled idiopathic cramps: diary and medicine review. The \
                frequency bounds are judgement.
                """,
            because: "Cramps that come often or get worse should be looked into.",
            action: "See a clinician within 2 weeks. Take a diary and your medicine list.",
            suspected: "A cause that can be found, a medicine, or cramps that need treatment",
            evidence: Evidence(.moderate, [.nhsLegCramps, .nidirectLegCramps, .uptodateHandout, .allenKirby2012]),
            rows: ["rf-persistent-worsening"], claims: ["SC-018", "SC-019", "SC-090", "SC-105", "SC-106"],
            when: .any([
                .option(.trend, "worsening"), .moreThan(.episodesPerWeek, Bound.oftenPerWeek),
                .atLeast(.episodesPerNight, Bound.severalPerNight),
            ])),
        RedFlag(
            "severe-or-disrupting", "Bad pain, broken sleep or a disturbed day", .soon,
            text: "Cramps that often break sleep, stop daily activities, or hurt badly week after week.",
            clinician:
                """
                Sleep or function impaired, or severe recurrent pain: treatment review and search for a secondary \
                cause.
                """,
            because: "Cramps that spoil sleep or the day deserve treatment.",
            action: "See a clinician within 2 weeks.",
            suspected: "Cramps that need treatment, or another cause",
            evidence: Evidence(.moderate, [.nhsLegCramps, .nidirectLegCramps, .uptodateHandout]),
            rows: ["rf-severe-interferes"], claims: ["SC-063", "SC-093"],
            when: .any([
                .anyYes(.disturbsSleepRegularly, .stopsDailyActivities, .veryDistressing),
                .all([.severePain, .atLeast(.episodesPerWeek, Bound.regularPerWeek)]),
            ])),
        RedFlag(
            "new-medicine", "Symptoms after a new medicine or dose", .soon,
            text: "Cramps or restless legs that began or got worse after a medicine was started or increased.",
            clinician:
                """
                Drug-related cramps, restless legs or electrolyte disturbance: review within days to weeks. The \
                time limit is judgement.
                """,
            because: "The medicine may play a part.",
            action: "Ask a pharmacist or prescriber within days. Do not stop the medicine yourself.",
            suspected: "An effect of a medicine",
            avoid: ["stop-prescribed-medicine-without-review"],
            evidence: Evidence(
                .moderate, [.garrison2012, .medalgoCrampDrugs, .clevelandCramps, .ctt2022], basis: .judgement),
            rows: ["rf-new-drug"], claims: ["SC-055", "SC-146"],
            when: .yes(.newMedicineOrDose)),
        RedFlag(
            "stopped-medicine", "Symptoms after stopping a medicine or alcohol", .soon,
            text:
                """
                Cramps or restlessness that began after a medicine, alcohol or steroid tablets were stopped or cut \
                down.
                """,
            clinician:
                """
                Withdrawal from benzodiazepines, opioids, alcohol or steroids. Judgement, apart from the list that \
                names benzodiazepines.
                """,
            because: "Stopping some medicines suddenly can cause cramps and more serious trouble.",
            action: "Speak to a pharmacist or prescriber within days. Go today if you feel unwell.",
            suspected: "Withdrawal",
            evidence: Evidence(.anecdotal, [.rxlistCrampDrugs], basis: .judgement),
            when: .yes(.stoppedMedicine)),
        RedFlag(
            "kidney-disease-or-dialysis", "Cramps with kidney disease or dialysis", .soon,
            text: "Cramps in someone on dialysis or with kidney disease.",
            clinician:
                """
                Ultrafiltration-related cramps, electrolyte disturbance or restless legs: tell the dialysis or \
                kidney team. The time limit is judgement.
                """,
            because: "Dialysis and kidney disease often bring cramps, and the team can adjust treatment.",
            action:
                """
                Tell your kidney or dialysis team at or before the next visit. Take no extra fluid, salt, \
                potassium or magnesium without them.
                """,
            suspected: "Effects of dialysis, salts out of balance, or restless legs",
            avoid: ["extra-fluids", "extra-potassium", "salty-drinks", "magnesium-supplement", "nsaids"],
            evidence: Evidence(.moderate, [.jsmjHdReview, .akkabut2021, .lynch2014, .odsMagnesium], basis: .judgement),
            rows: ["rf-dialysis"],
            when: .kidneyDisease),
        RedFlag(
            "cirrhosis-or-heavy-alcohol", "Cramps with liver cirrhosis or heavy drinking", .soon,
            text: "Cramps in someone with liver cirrhosis or who drinks heavily.",
            clinician:
                """
                Cirrhosis-related cramps, electrolyte disturbance, alcohol-related neuropathy or myopathy. The \
                time limit is judgement.
                """,
            because: "Liver disease and alcohol often bring cramps and nerve damage.",
            action: "Tell your liver team or clinician within days to 2 weeks.",
            suspected: "Effects of liver disease or alcohol",
            evidence: Evidence(.moderate, [.iuCirrhosisCramps, .tapper2022, .delacour2018], basis: .judgement),
            rows: ["rf-cirrhosis"],
            when: .any([.liverOrHeavyAlcohol, .yes(.swollenBelly)])),
        RedFlag(
            "alcohol-dependence", "Shaking or sweating without alcohol", .soon,
            text: "Shaking, sweating or feeling ill when going without alcohol.",
            clinician: "Probable alcohol dependence: supervised reduction. Judgement.",
            because: "The body may depend on alcohol, so stopping suddenly is not safe.",
            action: "See a clinician within days. Do not stop drinking suddenly on your own.",
            suspected: "Alcohol dependence",
            avoid: ["sudden-alcohol-stop"],
            evidence: Evidence(.anecdotal, [.delacour2018], basis: .judgement),
            rows: ["rf-cirrhosis"],
            when: .any([.yes(.shakesWithoutAlcohol), .has(.alcoholDependence)])),
        RedFlag(
            "cancer-or-weight-loss", "Cancer, or weight loss without a reason", .soon,
            text: "Leg cramps in someone with cancer, or who loses weight without trying.",
            clinician:
                """
                Chemotherapy neuropathy, electrolyte disturbance, undiagnosed malignancy. The time limit is \
                judgement.
                """,
            because: "Cancer and its treatment can cause cramps, and weight loss needs a cause.",
            action:
                "Call your cancer team or clinician within days. Go today if one leg is affected or your back hurts.",
            suspected: "Effects of cancer or its treatment, or an illness not yet found",
            evidence: Evidence(.moderate, [.wells2003Nice, .grandner2017, .mayoNightCramps], basis: .judgement),
            rows: ["rf-cancer"],
            when: .any([.activeCancer, .yes(.weightLoss)])),
        RedFlag(
            "akathisia", "Cannot keep still after certain medicines", .soon,
            text: "The whole body cannot keep still, by day as well, after a medicine for mood, mind or nausea.",
            clinician:
                """
                Drug-induced akathisia from antipsychotics, antiemetics or antidepressants; can be very \
                distressing, ask about self-harm. Judgement.
                """,
            because: "Some medicines cause a restlessness that only the prescriber can treat.",
            action:
                """
                Speak to the prescriber within days. Go today if it is hard to bear. Do not stop the medicine \
                yourself.
                """,
            suspected: "Restlessness caused by a medicine (akathisia)",
            avoid: ["stop-prescribed-medicine-without-review", "sedating-antihistamines"],
            evidence: Evidence(.weak, [.medxRlsDrugs], basis: .judgement),
            when: .all([
                .yes(.innerRestlessness),
                .any([
                    .takesAny(.antipsychotic, .dopamineBlockingAntiemetic, .antidepressant, .lithium),
                    .yes(.newMedicineOrDose),
                ]),
            ])),
        RedFlag(
            "restless-legs-augmentation", "Restless legs getting stronger or earlier on treatment", .soon,
            text: "Restless legs that come earlier in the day or get stronger on a dopamine medicine.",
            clinician:
                """
                Augmentation on dopaminergic treatment: review by the prescriber; do not raise the dose. The time \
                limit is judgement.
                """,
            because: "Some medicines for restless legs make them worse over time.",
            action: "Ask the prescriber for a review within 2 weeks. Do not change the dose yourself.",
            suspected: "Worsening through treatment (augmentation)",
            avoid: ["stop-prescribed-medicine-without-review", "sedating-antihistamines"],
            evidence: Evidence(.moderate, [.aan2016Rls, .medxRlsDrugs], basis: .judgement),
            when: .all([.takes(.dopaminergic), .yes(.symptomsEarlierInDay)])),
        RedFlag(
            "thirst-and-much-urine", "Great thirst and much urine", .soon,
            text: "New great thirst and passing much more urine than usual.",
            clinician: "Undiagnosed or uncontrolled diabetes, hypercalcaemia. Judgement.",
            because: "Blood sugar may be high.",
            action: "See a clinician within days. Go today if you vomit or feel ill.",
            suspected: "High blood sugar (diabetes)",
            evidence: Evidence(.anecdotal, [.grandner2017], basis: .judgement),
            when: .yes(.thirstAndMuchUrine)),
        RedFlag(
            "fluid-loss", "Cramps with much vomiting or diarrhoea", .soon,
            text: "Cramps with vomiting or diarrhoea that goes on.",
            clinician: "Volume and electrolyte loss. Judgement.",
            because: "Losing fluid can upset the salts in the blood.",
            action: "Speak to a clinician within days. Go today if you are weak, dizzy or cannot drink.",
            suspected: "Salts out of balance",
            evidence: Evidence(.weak, [.fdaPpi2011, .hctzLabel], basis: .judgement),
            when: .yes(.vomitingOrDiarrhoea)),
        RedFlag(
            "vitamin-k2-with-warfarin", "Vitamin K2 together with warfarin", .routine,
            text: "Taking or thinking of vitamin K2 while taking warfarin or a similar blood thinner.",
            clinician: "Vitamin K antagonists were an exclusion in the only trial; loss of anticoagulant effect.",
            because: "Vitamin K can cancel the effect of warfarin.",
            action: "Do not start vitamin K2. Ask your anticoagulation clinic.",
            suspected: "Loss of protection against clots",
            evidence: Evidence(.moderate, [.tan2024], basis: .judgement),
            rows: ["rf-vitk-warfarin"],
            when: .all([
                .takes(.vitaminKAntagonist),
                .any([.option(.considering, "vitamin-k2"), .option(.tried, "vitamin-k2"), .takes(.vitaminK2)]),
            ])),
    ]

    /// Every warning sign, the most urgent first.
    public static let all: [RedFlag] =
        bodyEmergencies + nerveEmergencies + clotSigns + sameDaySigns + soonSigns
}
