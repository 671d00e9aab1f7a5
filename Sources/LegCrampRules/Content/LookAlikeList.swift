extension LookAlike {
    /// Every look-alike, the most dangerous first.
    public static let all: [LookAlike] = dangerous + everyday

    static let dangerous: [LookAlike] = [
        LookAlike(
            "acute-limb-ischaemia", "Blocked artery (acute limb ischaemia)",
            text: "Sudden pain in a leg that is cold, pale or numb. This is an emergency.",
            clinician: "Acute limb ischaemia: pain with pallor, coldness, pulselessness, paraesthesia or paralysis.",
            distinguishing: "The foot is cold, pale or numb, and stretching does not help.",
            outweighsTrueCramp: true, evidence: Evidence(.moderate, [.devonAli, .rcemAli]),
            when: .suddenLossOfBloodFlow),
        LookAlike(
            "tetanus", "Tetanus",
            text: "Spasms with a stiff jaw or after a dirty wound. This is an emergency.",
            clinician: "Tetanus: trismus first, spreading over 24-72 hours.",
            distinguishing: "The jaw or neck is stiff, and spasms spread over the body.",
            outweighsTrueCramp: true, evidence: Evidence(.moderate, [.nhsTetanusCopy]), when: .tetanus),
        LookAlike(
            "rhabdomyolysis", "Muscle breakdown (rhabdomyolysis)",
            text: "Bad muscle pain or weakness with dark urine. This is an emergency.",
            clinician: "Rhabdomyolysis: myalgia, weakness, pigmenturia; creatine kinase.",
            distinguishing: "Urine is dark, and the pain is steady and worse than expected.",
            outweighsTrueCramp: true, evidence: Evidence(.moderate, [.cdcNioshRhabdo]), when: .muscleBreakdown),
        LookAlike(
            "compartment-syndrome", "Pressure in the muscle (compartment syndrome)",
            text: "A tight, very painful muscle after injury, pressure or hard effort. This is an emergency.",
            clinician: "Acute compartment syndrome: pain out of proportion and on passive stretch.",
            distinguishing: "Stretching makes it worse, and the muscle stays tight.",
            outweighsTrueCramp: true, evidence: Evidence(.moderate, [.statpearlsAcs, .acsMdsteps]),
            when: .tightCompartment),
        LookAlike(
            "spinal-cord-compression", "Pressure on the spinal cord or its nerves",
            text: "Weak or numb legs, back pain, or bladder or bowel trouble. This is an emergency.",
            clinician: "Metastatic or other cord compression, or cauda equina syndrome.",
            distinguishing: "There is weakness, numbness, or bladder or bowel change.",
            outweighsTrueCramp: true, evidence: Evidence(.weak, [.torbayCes, .iatroxMndReferral], basis: .judgement),
            when: .any([
                .cordCompression, .anyYes(.saddleNumbness, .newBladderTrouble, .newBowelTrouble, .newSexualNumbness),
            ])),
        LookAlike(
            "acute-neuromuscular-weakness", "Sudden or fast weakness",
            text: "Weakness that is sudden, climbs, or grows over hours to days. This is an emergency.",
            clinician: "Stroke, Guillain-Barré syndrome, hypokalaemic paralysis.",
            distinguishing: "The main problem is weakness, not a cramp.",
            outweighsTrueCramp: true, evidence: Evidence(.weak, [.iatroxMndReferral], basis: .judgement),
            when: .any([
                .anyYes(.suddenWeakness, .weaknessOverDays, .weaknessSpreadingUp, .faceDroopOrSpeech),
                .allYes(.tinglingSpreading, .legWeakness),
                .all([.allYes(.recentInfection, .legWeakness), .anyYes(.tingling, .numbness)]),
            ])),
        LookAlike(
            "blood-clot", "Blood clot in the leg (deep vein thrombosis)",
            text: "Pain that stays in one leg, with swelling, warmth, redness or soreness. Get help today.",
            clinician: "Deep vein thrombosis: persistent pain and tenderness, unilateral swelling, warmth, redness.",
            distinguishing: "The pain stays, and one leg is swollen, warm, red or tender.",
            evidence: Evidence(.moderate, [.dvtPatientNhsText, .uhbDvtPe, .wells2003Nice]),
            when: .any([
                .suspectedClot,
                .all([.any([.clotSign, .legMuscleLocation]), .anyYes(.chestPain, .breathless, .coughingBlood)]),
            ])),
        LookAlike(
            "infection", "Infection of skin, joint or bone",
            text: "Hot, red, spreading skin, or fever with pain in a leg or joint. Get help today.",
            clinician: "Cellulitis, septic arthritis or osteomyelitis. Judgement.",
            distinguishing: "There is fever, or red skin that spreads.",
            evidence: Evidence(.anecdotal, [.wells2003Nice], basis: .judgement),
            when: .any([
                .anyYes(.spreadingRedness, .severeInfectionSigns),
                .all([.yes(.fever), .anyYes(.jointPain, .legRed, .oneCalfPainConstant, .refusesToWalk, .limp)]),
            ])),
        LookAlike(
            "tetany", "Low calcium or magnesium (tetany)",
            text: "Spasms of both hands or feet, or tingling round the mouth. Get help today.",
            clinician: "Carpopedal spasm or perioral paraesthesia: calcium, magnesium.",
            distinguishing: "The hands or both feet lock, or it tingles round the mouth.",
            evidence: Evidence(.moderate, [.hypocalcaemiaGp, .hypocalcaemiaPa]),
            when: .anyYes(.tinglingRoundMouth, .handOrFootSpasm)),
        LookAlike(
            "heat-stroke", "Heat stroke",
            text: "Cramps in the heat with confusion, collapse or a very high temperature. This is an emergency.",
            clinician: "Heat stroke: altered mental state or 39.4 °C or more after heat exposure.",
            distinguishing: "You were hot, and are confused, collapse or burn with fever.",
            outweighsTrueCramp: true, evidence: Evidence(.moderate, [.cdcHeat]),
            when: .all([.hot, .anyYes(.confusion, .collapse, .veryHighTemperature, .seizure)])),
        LookAlike(
            "muscle-or-tendon-tear", "Torn muscle or tendon",
            text: "A snap or pop, then pain on every step. Get help today.",
            clinician: "Gastrocnemius or Achilles rupture. Judgement.",
            distinguishing: "It began with a snap or an injury, and the pain stays.",
            outweighsTrueCramp: true, evidence: Evidence(.anecdotal, [], basis: .judgement), when: .yes(.popOrTear)),
        LookAlike(
            "child-leg-pain", "Leg pain of a child that needs a check",
            text: "A child with a limp, fever, or pain in one leg or by day. Get help today.",
            clinician: "Infection, inflammation or malignancy in a child. Judgement.",
            distinguishing: "The child limps, has fever, or hurts by day or on one side.",
            evidence: Evidence(.anecdotal, [.allenKirby2012], basis: .judgement),
            when: .any([
                .yes(.refusesToWalk),
                .all([.child, .anyYes(.limp, .fever, .oneCalfPainConstant, .jointPain, .daytimePain)]),
            ])),
    ]

    static let everyday: [LookAlike] = [
        LookAlike(
            "claudication", "Narrowed leg arteries (claudication)",
            text: "Leg pain that comes with walking and goes when standing still.",
            clinician:
                """
                Peripheral artery disease: predictable distance, relief within about 10 minutes of standing, weak \
                pulses. Pain on lying still or eased by activity is not claudication.
                """,
            distinguishing: "It comes with walking and eases when you stand still.",
            evidence: Evidence(.moderate, [.fpnotebookPad, .hobsonVascularExam]),
            when: .any([.claudication, .walkingPain])),
        LookAlike(
            "ischaemic-rest-pain", "Foot pain from too little blood",
            text: "Burning pain in the toes at night that eases when the leg hangs down. Get help today.",
            clinician: "Ischaemic rest pain: forefoot, worse on elevation, eased by dependency.",
            distinguishing: "Hanging the leg down helps, and raising it makes it worse.",
            evidence: Evidence(.moderate, [.fpnotebookPad, .devonAli]),
            when: .any([
                .restPain, .anyYes(.blackOrBlueToes, .footSoreNotHealing),
                .all([.anyYes(.footPainAtRest, .relievedByHangingLegDown), .arteryRisk]),
            ])),
        LookAlike(
            "spinal-stenosis", "Squeezed nerves in the lower back (lumbar stenosis)",
            text: "Pain, numbness or weak legs when you stand or walk. It eases when you sit or bend.",
            clinician: "Neurogenic claudication: often bilateral, normal pulses, eased by flexion.",
            distinguishing: "Sitting or bending forward helps; standing still does not.",
            evidence: Evidence(.moderate, [.neuroVsVascular, .ptNeuroVsVascular]),
            when: .any([
                .neurogenicClaudication,
                .all([.has(.lumbarStenosis), .anyYes(.broughtOnByWalking, .broughtOnByStanding)]),
            ])),
        LookAlike(
            "peripheral-neuropathy", "Nerve damage (peripheral neuropathy)",
            text: "Numb, tingling or burning feet, by day as well as by night.",
            clinician: "Peripheral neuropathy: distal numbness, tingling or burning, not relieved by movement.",
            distinguishing: "It is there all the time, and moving does not change it.",
            evidence: Evidence(.moderate, [.fpnotebookNlc]),
            when: .any([
                .count(2, of: [.yes(.numbness), .yes(.burning), .yes(.tingling)]),
                .all([
                    .anyYes(.numbness, .burning, .tingling),
                    .any([
                        .hasAny(.peripheralNeuropathy, .diabeticNeuropathy, .diabetes), .yes(.nothingCramps),
                        .takes(.cancerMedicine), .option(.side, "both"),
                    ]),
                ]),
            ])),
        LookAlike(
            "sciatica", "Trapped nerve in the back (sciatica)",
            text: "Pain with numbness or tingling down one leg from the back.",
            clinician: "Lumbar radiculopathy. Judgement.",
            distinguishing: "It runs from the back or buttock down the leg, often with numbness.",
            evidence: Evidence(.weak, [.neuroVsVascular], basis: .judgement),
            when: .any([
                .all([
                    .any([.yes(.newBackPain), .has(.sciatica)]),
                    .anyYes(.numbness, .tingling, .oneCalfPainConstant, .tinglingSpreading),
                ]),
                .all([.has(.sciatica), .option(.location, "calf", "thigh", "buttock", "foot", "whole-leg")]),
            ])),
        LookAlike(
            "myopathy", "Muscle disease, or muscle pain from a medicine (myopathy)",
            text: "Aching, stiff or weak muscles on both sides that last, not short attacks.",
            clinician: "Statin-associated or other myopathy: proximal, bilateral aching or weakness.",
            distinguishing: "It is a steady ache or weakness on both sides, not a brief attack.",
            evidence: Evidence(.moderate, [.ctt2022, .cdcNioshRhabdo]),
            when: .any([
                .yes(.muscleStiffAndAching),
                .all([.yes(.legWeakness), .any([.musclePoison, .hasAny(.myopathy)])]),
                .all([.yes(.achingOrHeavy), .musclePoison, .option(.side, "both")]),
            ])),
        LookAlike(
            "akathisia", "Restlessness from a medicine (akathisia)",
            text: "The whole body cannot keep still, day and night, often after a new medicine.",
            clinician:
                """
                Drug-induced akathisia: generalised, no circadian pattern, dopamine blockers or antidepressants. \
                Judgement.
                """,
            distinguishing: "The whole body is restless, also by day, not only the legs in the evening.",
            evidence: Evidence(.weak, [.medxRlsDrugs], basis: .judgement), when: .yes(.innerRestlessness)),
        LookAlike(
            "periodic-limb-movements", "Leg jerks in sleep (periodic limb movements)",
            text: "Legs that jerk again and again in sleep, without pain.",
            clinician:
                """
                Periodic limb movement disorder: every 20-40 s, painless; not diagnosed when restless legs \
                explains it.
                """,
            distinguishing: "It is painless and repeats in sleep; a bed partner often sees it.",
            evidence: Evidence(.moderate, [.emedicineRls, .cismef7a81, .fpnotebookNlc]),
            yieldsToLikelyPicture: true, when: .yes(.jerksInSleep)),
        LookAlike(
            "hypnic-jerk", "A single jerk on falling asleep",
            text: "One sudden painless jerk while falling asleep. It is normal.",
            clinician: "Hypnic jerk: single, at sleep onset, painless.",
            distinguishing: "It happens once, on falling asleep, and does not hurt.",
            evidence: Evidence(.moderate, [.fpnotebookNlc]),
            yieldsToLikelyPicture: true, when: .yes(.singleJerkFallingAsleep)),
        LookAlike(
            "growing-pains", "Growing pains",
            text: "Evening pain in both legs of a child who is well by day.",
            clinician: "Growing pains: bilateral, evening, no limp, normal examination. Judgement.",
            distinguishing: "Both legs ache in the evening, and the child is well and active by day.",
            evidence: Evidence(.anecdotal, [.allenKirby2012], basis: .judgement), when: .yes(.childEveningLegPains)),
        LookAlike(
            "venous-disease", "Vein trouble",
            text: "Heavy, aching legs that get worse through the day and ease when raised.",
            clinician: "Chronic venous disease: heaviness and aching; symptoms agree poorly with visible veins.",
            distinguishing: "It grows through the day and in heat, and raising the legs helps.",
            evidence: Evidence(.moderate, [.bradbury1999, .rabe2015]),
            yieldsToLikelyPicture: true,
            when: .any([
                .all([
                    .anyYes(.achingOrHeavy, .longStandingSwelling), .anyYes(.worseByEndOfDay, .relievedByRaisingLegs),
                ]),
                .allYes(.varicoseVeins, .achingOrHeavy),
            ])),
        LookAlike(
            "arthritis", "Joint pain",
            text: "Pain in a hip, knee, ankle or toe joint.",
            clinician: "Arthritis or other joint disease; a named mimic of restless legs.",
            distinguishing: "It sits in a joint, not in the muscle.",
            evidence: Evidence(.moderate, [.heiwRls]),
            yieldsToLikelyPicture: true, when: .any([.yes(.jointPain), .option(.location, "knee-or-joint")])),
        LookAlike(
            "positional-discomfort", "Discomfort from one position",
            text: "Discomfort that goes away with a single change of position.",
            clinician: "Positional discomfort: a named mimic of restless legs; no urge beforehand.",
            distinguishing: "One change of position ends it, and there is no urge to move before.",
            evidence: Evidence(.moderate, [.heiwRls]),
            yieldsToLikelyPicture: true, when: .yes(.relievedByChangingPosition)),
        LookAlike(
            "motor-neurone-disease", "Nerve and muscle disease (such as motor neurone disease)",
            text: "Weakness or thinning that grows slowly, with tripping or slurred speech. It is rare.",
            clinician:
                """
                Motor neurone disease: progressive weakness or wasting, fasciculation, no sensory loss. Cramps \
                were the first symptom in 20% of a survey.
                """,
            distinguishing: "Weakness grows, and feeling stays normal.",
            evidence: Evidence(.moderate, [.mndRedFlag, .stephens2017]),
            when: .count(
                2,
                of: [
                    .yes(.progressiveWeakness), .yes(.muscleWasting), .yes(.footDropOrTripping),
                    .yes(.slowSpeechOrSwallowing),
                ])
        ),
    ]
}
