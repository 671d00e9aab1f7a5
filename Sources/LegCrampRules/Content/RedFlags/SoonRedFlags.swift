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
            when: .constantOneSidedPain),
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
            "slowly-progressive-weakness", "Weakness, tripping or slurred speech that grows slowly", .soon,
            text:
                """
                Weakness that grows over weeks, tripping over a foot, or speech that slowly gets slurred. Twitching \
                counts only with weakness.
                """,
            clinician:
                """
                Motor neurone disease or another neuromuscular disorder: progressive weakness or wasting, foot \
                drop, bulbar signs, fasciculation, no sensory loss. Cramps were the first symptom in 20% of an ALS \
                survey; cramps and twitches alone are common in health. The time limit is judgement.
                """,
            because: "Growing weakness can come from a nerve or muscle disease.",
            action:
                """
                See a clinician within days. Call for an ambulance if it comes suddenly, or gets worse over hours to \
                days.
                """,
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
            action:
                """
                See a clinician within days. Call for an ambulance if weakness comes suddenly, or gets worse over \
                hours to days.
                """,
            suspected: "A nerve or muscle disease",
            evidence: Evidence(.moderate, [.nhsLegCramps, .mndRedFlag]),
            rows: ["rf-wasting"],
            when: .anyYes(.muscleWasting, .legWeakness)),
        RedFlag(
            "claudication", "Leg pain on walking that eases with rest", .soon,
            text:
                """
                Pain in the calf, thigh or buttock when you walk. It goes within about 10 minutes when you stand \
                still.
                """,
            clinician:
                """
                Intermittent claudication: pulses and ankle-brachial index. Smoking, diabetes and age over 60 \
                raise the chance. The time limit is judgement.
                """,
            because: "The leg arteries may be narrowed.",
            action:
                """
                See a clinician within days to 2 weeks. Call for an ambulance if the leg suddenly hurts, or turns \
                cold or numb.
                """,
            suspected: "Narrowed leg arteries (peripheral artery disease)",
            avoid: ["compression-stockings", "quinine"],
            evidence: Evidence(.moderate, [.fpnotebookPad, .hobsonVascularExam, .abdulla1999], basis: .judgement),
            rows: ["rf-claudication"],
            when: .claudication),
        RedFlag(
            "neurogenic-claudication", "Leg pain or numbness on standing that eases on sitting", .soon,
            text: "Pain, numbness or weak legs when you stand or walk. It eases when you sit or bend forward.",
            clinician:
                """
                Lumbar spinal stenosis: often both legs, normal pulses, better bending forward. The time limit is \
                judgement.
                """,
            because: "Nerves in the lower back may be squeezed.",
            action:
                """
                See a clinician within days to 2 weeks. Go to an emergency department if you are numb between the \
                legs.
                """,
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
            action:
                """
                See a clinician within days to 2 weeks. Go today if it is new and spreads. Call for an ambulance if \
                it is sudden or between the legs.
                """,
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
            text: "Cramps or restless legs that began or got worse after a new medicine or a higher dose.",
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
            text: "You stopped or cut down a medicine, steroids or alcohol. Then the cramps or restless legs began.",
            clinician:
                """
                Withdrawal from benzodiazepines, opioids, alcohol or steroids. Judgement, apart from the list that \
                names benzodiazepines.
                """,
            because: "A sudden stop of some medicines can cause cramps and worse.",
            action:
                """
                Speak to a pharmacist or prescriber within days. Go today if you feel unwell. Call for an ambulance \
                for a fit or confusion.
                """,
            suspected: "Withdrawal",
            evidence: Evidence(.anecdotal, [.rxlistCrampDrugs], basis: .judgement),
            when: .yes(.stoppedMedicine)),
    ]
}
