extension RedFlag {
    /// Warning signs of medicines, muscles, nerves and fluids that need a clinician today.
    static let sameDaySignsOther: [RedFlag] = [
        RedFlag(
            "new-medicine-and-unwell", "Weak or dark urine after a new medicine", .sameDay,
            text: "A new medicine or dose, with weak muscles, an uneven heartbeat or dark urine.",
            clinician:
                """
                Drug-induced myopathy or electrolyte disturbance: creatine kinase and electrolytes today. The time \
                limit is judgement.
                """,
            because: "It may harm muscle or upset the salts in the blood.",
            action:
                """
                Speak to a prescriber today. Call for an ambulance if your heart beats unevenly or you suddenly get \
                weak. Do not stop the medicine yourself unless they say so.
                """,
            suspected: "A harmful effect of a medicine",
            avoid: ["stop-prescribed-medicine-without-review"],
            evidence: Evidence(.weak, [.garrison2012, .ctt2022, .medalgoCrampDrugs], basis: .judgement),
            rows: ["rf-new-drug"],
            when: .all([.yes(.newMedicineOrDose), .anyYes(.legWeakness, .palpitations, .darkUrine)])),
        RedFlag(
            "dark-urine", "Dark urine", .sameDay,
            text: "Urine the colour of tea or cola.",
            clinician:
                """
                Myoglobinuria, haematuria, jaundice or concentrated urine: dipstick, creatine kinase and renal \
                function today. Judgement.
                """,
            because: "It can come from muscle, liver or kidney trouble.",
            action: "See a clinician today. Go to an emergency department if your muscles hurt badly or feel weak.",
            suspected: "Muscle, liver or kidney trouble",
            avoid: ["strenuous-exercise", "nsaids"],
            evidence: Evidence(.weak, [.cdcNioshRhabdo], basis: .judgement),
            rows: ["rf-rhabdo"],
            when: .yes(.darkUrine)),
        RedFlag(
            "tense-swollen-muscle", "A muscle that stays tight and swollen", .sameDay,
            text: "A muscle that stays swollen and tight between attacks.",
            clinician:
                """
                Persistently tense muscle: compartment syndrome, haematoma, tear or thrombosis. The time limit is \
                judgement.
                """,
            because: "A muscle should go soft again after a cramp.",
            action: "See a clinician today. Go to an emergency department if the pain grows or the foot goes numb.",
            suspected: "Bleeding, tear or pressure in the muscle, or a clot",
            avoid: ["stretch-or-massage"],
            evidence: Evidence(.weak, [.statpearlsAcs], basis: .judgement),
            rows: ["rf-compartment"],
            when: .yes(.tenseSwollenMuscle)),
        RedFlag(
            "muscle-or-tendon-tear", "A pop or tear in the leg", .sameDay,
            text: "A sudden snap or pop in the calf or heel, or a leg injury with trouble walking.",
            clinician: "Possible Achilles or gastrocnemius rupture, or fracture. Judgement.",
            because: "A muscle, tendon or bone may be torn or broken.",
            action: "Have the leg checked today. Do not stretch it.",
            suspected: "A torn muscle or tendon, or a break",
            avoid: ["stretch-or-massage", "strenuous-exercise"],
            evidence: Evidence(.anecdotal, [.akronPregnancy], basis: .judgement),
            rows: ["rf-difficulty-walking"],
            when: .any([.yes(.popOrTear), .allYes(.legInjury, .newTroubleWalking)])),
        RedFlag(
            "spreading-numbness", "Numbness or tingling that is new and spreads", .sameDay,
            text: "Numbness or tingling that is new and spreads up the leg or to other places.",
            clinician:
                "New, spreading sensory symptoms: cord, root or peripheral nerve lesion. The time limit is judgement.",
            because: "A nerve or the spinal cord may be affected.",
            action: "See a clinician today. Call for an ambulance if you also get weak, or numb between the legs.",
            suspected: "A nerve or spinal cord problem",
            evidence: Evidence(.moderate, [.nhsLegCramps, .nidirectLegCramps, .fpnotebookNlc], basis: .judgement),
            rows: ["rf-numbness-tingling"],
            when: .yes(.tinglingSpreading)),
        RedFlag(
            "weakness-with-swallowing-trouble", "Slow weakness with trouble swallowing", .sameDay,
            text: "Muscles that grow weak or thin, with trouble swallowing or speech that slowly gets slurred.",
            clinician:
                """
                Bulbar involvement with progressive weakness: urgent neurology the same day. The time limit is \
                judgement.
                """,
            because: "The muscles that swallow and breathe may get weak too.",
            action: "See a clinician today. Call for an ambulance if it came suddenly or if it is hard to breathe.",
            suspected: "A nerve and muscle disease",
            evidence: Evidence(.weak, [.mndRedFlag, .iatroxMndReferral], basis: .judgement),
            rows: ["rf-mnd"],
            when: .all([
                .anyYes(.progressiveWeakness, .muscleWasting, .legWeakness, .footDropOrTripping),
                .anyYes(.troubleSwallowing, .slowSpeechOrSwallowing),
            ])),
        RedFlag(
            "sudden-severe-pain", "Severe pain that came suddenly and stays", .sameDay,
            text: "Severe pain in a leg that came suddenly and did not go away.",
            clinician: """
                Sudden, persisting severe pain: exclude ischaemia, thrombosis, rupture, fracture and compartment \
                syndrome. The time limit is judgement.
                """,
            because: "A cramp goes away, so sudden severe pain that stays has another cause.",
            action: "See a clinician today. Call for an ambulance if the leg turns cold, pale, numb or weak.",
            suspected: "Blocked blood flow, a clot, a tear or a break",
            avoid: ["stretch-or-massage"],
            evidence: Evidence(.weak, [.devonAli, .rcemAli], basis: .judgement),
            rows: ["rf-ali"],
            when: .yes(.suddenSeverePain)),
        RedFlag(
            "severe-muscle-pain", "Muscle pain far worse than expected", .sameDay,
            text: "Muscle pain that is far worse than expected, or that grows when the toes are moved.",
            clinician: """
                Severe myalgia or pain on passive stretch without other signs: look for rhabdomyolysis, compartment \
                syndrome, thrombosis and myositis. The time limit is judgement.
                """,
            because: "Muscle pain as bad as this can mean that muscle is damaged.",
            action:
                """
                See a clinician today. Go to an emergency department if urine is dark, or if the muscle is weak, \
                numb or tight.
                """,
            suspected: "Muscle damage, pressure in the muscle, or a clot",
            avoid: ["strenuous-exercise"],
            evidence: Evidence(.weak, [.cdcNioshRhabdo, .acsMdsteps], basis: .judgement),
            rows: ["rf-rhabdo", "rf-compartment"],
            when: .anyYes(.severeMusclePain, .painWhenToesMoved)),
        RedFlag(
            "swallowing-neck-or-body-spasms", "Trouble swallowing, a stiff neck or spasms all over", .sameDay,
            text: "New trouble swallowing, a stiff neck, or spasms over the whole body.",
            clinician: """
                Possible tetanus, dystonic reaction to a dopamine blocker, meningitis, tetany or bulbar weakness. The \
                time limit is judgement.
                """,
            because: "Spasms beyond the legs, or trouble swallowing, are not usual with leg cramps.",
            action: "See a clinician today. Call for an ambulance if the jaw gets stiff or breathing is hard.",
            suspected: "Tetanus, a reaction to a medicine, an infection, or salts out of balance",
            evidence: Evidence(.weak, [.nhsTetanusCopy, .hypocalcaemiaGp], basis: .judgement),
            rows: ["rf-tetanus"],
            when: .anyYes(.troubleSwallowing, .neckStiff, .spasmsAllOver)),
        RedFlag(
            "very-high-temperature", "A very high temperature", .sameDay,
            text: "A temperature of 39.4 °C (103 °F) or more.",
            clinician: "High fever with leg symptoms: infection, heat illness or a drug reaction. Judgement.",
            because: "A very high temperature can come from an infection or from heat.",
            action: "See a clinician today. Call for an ambulance with confusion, collapse or a stiff neck.",
            suspected: "An infection or heat illness",
            avoid: ["strenuous-exercise"],
            evidence: Evidence(.weak, [.cdcHeat], basis: .judgement),
            rows: ["rf-heat-stroke", "rf-infection"],
            when: .yes(.veryHighTemperature)),
        RedFlag(
            "fluid-loss-with-risk", "Vomiting or diarrhoea with water tablets or kidney disease", .sameDay,
            text:
                """
                Cramps while you vomit or have diarrhoea a lot. You have kidney disease, feel dizzy on standing, or \
                take water tablets, lithium or tablets for blood pressure.
                """,
            clinician:
                """
                Volume and electrolyte loss with a diuretic, renin-angiotensin blocker, kidney disease or \
                dizziness: electrolytes today; sick-day guidance is the prescriber's. Judgement.
                """,
            because: "It can upset the salts in the blood and harm the kidneys.",
            action:
                """
                Call a clinician today and ask what to do with your tablets. Call for an ambulance if you are \
                confused, get weak, or your heart beats unevenly.
                """,
            suspected: "Salts out of balance, or strained kidneys",
            avoid: ["stop-prescribed-medicine-without-review"],
            evidence: Evidence(.weak, [.hctzLabel, .fdaPpi2011], basis: .judgement),
            rows: ["rf-electrolyte-severe"],
            when: .all([
                .yes(.vomitingOrDiarrhoea),
                .any([
                    .kidneyDisease, .takesAny(.diuretic, .aceInhibitor, .angiotensinBlocker, .lithium),
                    .yes(.dizzyOnStanding),
                ]),
            ])),
    ]
}
