extension RedFlag {
    /// Warning signs that need a clinician today.
    static let sameDaySigns: [RedFlag] = [
        RedFlag(
            "prolonged-cramp", "A cramp that lasts over 10 minutes and does not ease", .sameDay,
            text: "One cramp that goes on for more than 10 minutes and does not ease with stretching.",
            clinician:
                """
                Not typical of a night cramp: consider ischaemia, thrombosis, compartment syndrome, dystonia, \
                electrolytes, toxins.
                """,
            because: "A night cramp seldom lasts over 10 minutes, so something else may be behind it.",
            action: "Contact urgent care today. Call for an ambulance if the leg turns cold, pale, blue or numb.",
            suspected: "Something other than a common night cramp",
            avoid: ["stretch-or-massage"],
            evidence: Evidence(.moderate, [.nhsLegCramps, .nidirectLegCramps, .hallegraeff2017]),
            rows: ["rf-prolonged-10min"],
            when: .any([
                .yes(.crampNotEasing),
                .all([
                    .any([.crampLike, .option(.location, "calf", "foot", "toes")]),
                    .moreThan(.durationMinutes, Bound.longestTypicalCramp),
                    .not(.anyYes(.relievedByStretching, .relievedByMoving)),
                ]),
            ])),
        RedFlag(
            "swelling-of-both-legs", "Both legs newly swollen", .sameDay,
            text: "Swelling of both legs or feet that is new or getting worse.",
            clinician:
                """
                New bilateral oedema: heart, kidney, liver, venous or drug cause. Same day by default; this time \
                limit is judgement.
                """,
            because: "New swelling can come from the heart, kidneys, liver or veins.",
            action: "See a clinician today. Call for an ambulance if you get breathless.",
            suspected: "Heart, kidney, liver or vein trouble, or a medicine",
            avoid: ["extra-fluids", "salty-drinks"],
            evidence: Evidence(.moderate, [.nhsLegCramps, .nidirectLegCramps, .wells2003Nice], basis: .judgement),
            rows: ["rf-swelling"], claims: ["SC-100", "SC-108"],
            when: .yes(.bothLegsSwollen)),
        RedFlag(
            "new-trouble-walking", "New trouble walking", .sameDay,
            text: "New limping, falls, or trouble walking.",
            clinician:
                """
                New gait difficulty: thrombosis, fracture, muscle tear, nerve or spinal cause, ischaemia. The time \
                limit is judgement.
                """,
            because: "New trouble walking can mean a clot, an injury or a nerve problem.",
            action: "See a clinician today. Call for an ambulance if the leg is suddenly weak, cold or numb.",
            suspected: "A clot, a break or tear, or a nerve, spine or artery problem",
            avoid: ["stretch-or-massage"],
            evidence: Evidence(.weak, [.akronPregnancy, .mndRedFlag], basis: .judgement),
            rows: ["rf-difficulty-walking"], claims: ["SC-101", "SC-109"],
            when: .anyYes(.newTroubleWalking, .limp)),
        RedFlag(
            "ischaemic-rest-pain", "Foot pain at night that eases when the leg hangs down, or sores", .sameDay,
            text:
                """
                Night pain in the toes or foot that eases when the leg hangs down. Or a sore that does not heal, \
                or black toes.
                """,
            clinician:
                """
                Possible chronic limb-threatening ischaemia: same-day contact with a vascular service. The time \
                limit is judgement.
                """,
            because: "Too little blood may be reaching the foot.",
            action: "See a clinician today. Call for an ambulance if bad pain came suddenly.",
            suspected: "Badly narrowed leg arteries (limb-threatening ischaemia)",
            avoid: [
                "leg-elevation", "compression-stockings", "heat-on-numb-feet", "cold-on-poor-circulation",
                "stretch-or-massage",
            ],
            evidence: Evidence(.moderate, [.fpnotebookPad, .devonAli], basis: .judgement),
            rows: ["rf-ischaemic-rest-pain"],
            when: .any([.restPain, .anyYes(.footSoreNotHealing, .blackOrBlueToes)])),
        RedFlag(
            "cold-or-pale-leg", "One leg colder or paler than the other", .sameDay,
            text: "One leg or foot that is clearly colder, paler or bluer than the other.",
            clinician:
                """
                Temperature or colour difference without sudden pain: check pulses today; acute ischaemia if \
                sudden. The time limit is judgement.
                """,
            because: "Less blood may be reaching that leg.",
            action: "See a clinician today. Call for an ambulance if the pain is sudden or the leg turns numb.",
            suspected: "Narrowed or blocked leg arteries",
            avoid: ["leg-elevation", "compression-stockings", "heat-on-numb-feet", "cold-on-poor-circulation"],
            evidence: Evidence(.weak, [.devonAli, .rcemAli], basis: .judgement),
            rows: ["rf-ali"],
            when: .anyYes(.legCold, .legPaleOrBlue)),
        RedFlag(
            "infection", "Spreading red, hot skin, or fever with leg pain", .sameDay,
            text: "Hot, red skin that spreads, or a fever with a painful leg, joint or back.",
            clinician:
                """
                Cellulitis, septic arthritis or deeper infection; thrombosis is the main alternative. No source on \
                infection was read: judgement.
                """,
            because: "It can be an infection that needs treatment today.",
            action: "See a clinician today. Call for an ambulance if you feel very ill or confused.",
            suspected: "A skin, joint or deeper infection, or a clot",
            avoid: ["stretch-or-massage"],
            evidence: Evidence(.anecdotal, [.wells2003Nice], basis: .judgement),
            rows: ["rf-infection"],
            when: .any([
                .yes(.spreadingRedness),
                .all([
                    .anyYes(.fever, .veryHighTemperature),
                    .anyYes(.legRed, .legWarm, .oneCalfPainConstant, .jointPain, .newBackPain, .oneLegSwollen),
                ]),
            ])),
        RedFlag(
            "toxin-exposure", "Cramps after contact with a poisonous substance", .sameDay,
            text: "You touched, breathed in or swallowed lead, mercury or another poison. Then the cramps began.",
            clinician: "Heavy metal or other poisoning: urgent care or poison centre the same day.",
            because: "Some poisons make muscles cramp.",
            action:
                """
                Contact urgent care or a poison line today. Call for an ambulance if you vomit, are confused, have a \
                fit or find it hard to breathe.
                """,
            suspected: "Poisoning",
            evidence: Evidence(.moderate, [.nhsLegCramps, .nidirectLegCramps]),
            rows: ["rf-toxin"],
            when: .yes(.toxinExposure)),
        RedFlag(
            "tetanus-prone-wound", "Cramps after a dirty wound", .sameDay,
            text: "Muscle cramps within about 3 weeks of a wound with soil or dirt in it.",
            clinician:
                "Cramps after a tetanus-prone wound without trismus: same-day advice on vaccine and immunoglobulin.",
            because: "Germs in soil can cause tetanus.",
            action: "Get medical advice today about tetanus. Call for an ambulance if the jaw gets stiff.",
            suspected: "Early tetanus",
            evidence: Evidence(.moderate, [.nhsTetanusCopy, .nhsLegCramps, .nidirectLegCramps]),
            rows: ["rf-tetanus"],
            when: .yes(.dirtyWound)),
        RedFlag(
            "tetany", "Spasms of hands and feet, or tingling round the mouth", .sameDay,
            text: "Painful spasms that curl the hands or feet, or tingling round the mouth.",
            clinician:
                """
                Carpopedal spasm or perioral tingling: calcium, magnesium and renal function today. The time limit \
                is judgement.
                """,
            because: "Calcium or magnesium in the blood may be low.",
            action:
                """
                See a clinician today and ask for a blood test. Call for an ambulance with a fit, noisy breathing or \
                an uneven heartbeat.
                """,
            suspected: "Low calcium or magnesium (tetany), or fast breathing",
            evidence: Evidence(.moderate, [.hypocalcaemiaGp, .hypocalcaemiaPa], basis: .judgement),
            rows: ["rf-tetany"],
            when: .anyYes(.tinglingRoundMouth, .handOrFootSpasm)),
        RedFlag(
            "heat-cramps", "Long heat cramps, or heat cramps with heart disease or a low-salt diet", .sameDay,
            text: "Cramps in the heat that last over 1 hour, or in someone with heart trouble or on a low-salt diet.",
            clinician:
                """
                Heat cramps over 1 hour, with heart disease or a low-sodium diet need medical help at once. Avoid \
                salt tablets.
                """,
            because: "Heat cramps can lead to heat exhaustion.",
            action: "Get medical help today. Stop activity and rest in a cool place. Take no salt tablets.",
            suspected: "Heat cramps or heat exhaustion",
            avoid: ["strenuous-exercise", "salty-drinks"],
            evidence: Evidence(.moderate, [.cdcHeat]),
            rows: ["rf-heat-cramps"],
            when: .all([
                .hot,
                .any([
                    .anyYes(.lastsOverAnHour, .lowSaltDiet),
                    .moreThan(.durationMinutes, Bound.longestHeatCramp),
                    .hasAny(.heartDisease, .heartFailure, .atrialFibrillation),
                ]),
            ])),
        RedFlag(
            "unexplained-bleeding", "Bruises or bleeding without a reason", .sameDay,
            text: "Bruises, purple spots, nosebleeds, or blood in urine or stool, with no clear reason.",
            clinician:
                """
                Possible thrombocytopenia, anticoagulant excess or haematuria: full blood count today. Judgement \
                unless quinine is used.
                """,
            because: "The blood may not be clotting as it should.",
            action:
                """
                See a clinician today. Bring your medicine list, with any quinine or tonic water. Call for an \
                ambulance if you bleed a lot.
                """,
            suspected: "Low platelets, or a medicine that stops clotting",
            avoid: ["nsaids", "stretch-or-massage"],
            evidence: Evidence(.weak, [.fdaQuinine2010], basis: .judgement),
            rows: ["rf-quinine-bleeding"],
            when: .bloodLoss),
        RedFlag(
            "quinine-adverse-reaction", "A reaction to quinine or tonic water", .sameDay,
            text:
                "After quinine or much tonic water: bruises, purple spots, bleeding, or a change in hearing or sight.",
            clinician:
                """
                Quinine-induced thrombocytopenia, HUS/TTP, QT prolongation or cinchonism: full blood count, renal \
                function and ECG today.
                """,
            because: "Quinine can cause bleeding, and harm hearing and the heart.",
            action:
                """
                Take no more quinine or tonic water. See a clinician today and say that you took it. Call for an \
                ambulance for heavy bleeding, fainting or an uneven heartbeat.
                """,
            suspected: "A harmful effect of quinine",
            avoid: ["quinine", "nsaids"],
            evidence: Evidence(
                .strong, [.fdaQuinine2010, .fdaQuinineLabel2009, .mhraQuinine, .niFormularyQuinine], basis: .judgement),
            rows: ["rf-quinine-bleeding"],
            when: .all([.quinineUse, .any([.bloodLoss, .anyYes(.hearingOrSightChange, .palpitations, .collapse)])])),
        RedFlag(
            "dialysis-missed-or-unwell", "Missed dialysis, or unwell on dialysis", .sameDay,
            text: "You are on dialysis and missed a session, feel weak or vomit.",
            clinician:
                "Risk of hyperkalaemia or overload: contact the dialysis unit today. The time limit is judgement.",
            because: "Salts and fluid can build up between sessions.",
            action:
                """
                Call your dialysis unit today. Call for an ambulance if you missed a session and feel weak. Call too \
                if it is hard to breathe or your heart beats unevenly.
                """,
            suspected: "Salts or fluid out of balance",
            avoid: ["extra-fluids", "extra-potassium", "salty-drinks", "magnesium-supplement"],
            evidence: Evidence(.moderate, [.jsmjHdReview, .akkabut2021, .odsMagnesium], basis: .judgement),
            rows: ["rf-dialysis"],
            when: .any([
                .yes(.missedDialysis), .all([.has(.dialysis), .anyYes(.legWeakness, .vomitingOrDiarrhoea)]),
            ])),
        RedFlag(
            "liver-disease-unwell", "Yellow skin, or liver disease with a swollen belly", .sameDay,
            text: "Yellow skin or eyes. Or a swollen belly with liver disease or heavy drinking.",
            clinician: "Jaundice, ascites or encephalopathy: decompensated liver disease. The time limit is judgement.",
            because: "The liver may be getting worse.",
            action: "See a clinician or your liver team today. Call for an ambulance if you are confused.",
            suspected: "Worsening liver disease",
            avoid: ["extra-fluids", "salty-drinks"],
            evidence: Evidence(.moderate, [.iuCirrhosisCramps, .tapper2022], basis: .judgement),
            rows: ["rf-cirrhosis"],
            when: .any([
                .yes(.jaundice), .all([.liverOrHeavyAlcohol, .anyYes(.swollenBelly, .confusion)]),
            ])),
        RedFlag(
            "cancer-with-new-leg-symptoms", "New leg or back pain, or weakness, with cancer or weight loss", .sameDay,
            text: "Cancer or weight loss without a reason, with new leg pain or cramps, new back pain, or a weak leg.",
            clinician:
                """
                Thrombosis, metastasis, cord compression, chemotherapy neuropathy or electrolyte disturbance. The \
                time limit is judgement.
                """,
            because: "With cancer, new leg or back symptoms can mean a clot or pressure on nerves.",
            action:
                "Call your cancer team or urgent care today. Go to an emergency department if a leg gets weak or numb.",
            suspected: "A clot, spread of cancer, nerve damage or salts out of balance",
            avoid: ["spinal-manipulation", "stretch-or-massage"],
            evidence: Evidence(.moderate, [.wells2003Nice, .grandner2017, .mayoNightCramps], basis: .judgement),
            rows: ["rf-cancer"],
            when: .all([
                .any([.activeCancer, .yes(.weightLoss)]),
                .any([.clotSign, .anyYes(.newBackPain, .legWeakness), .option(.trend, "new")]),
            ])),
        RedFlag(
            "child-with-leg-pain", "A child with a limp, fever, one-sided pain or pain by day", .sameDay,
            text: "A child under 16 with a limp, fever, pain in one leg or joint, pain by day, or weight loss.",
            clinician:
                """
                Not typical of growing pains or cramp: infection, inflammatory or malignant cause. Source supports \
                only that cramps occur in about 7% of children; the rest is judgement.
                """,
            because: "These are not usual with cramps or growing pains in a child.",
            action: "Have the child seen by a clinician today.",
            suspected: "Infection, inflammation or, rarely, a growth",
            evidence: Evidence(.anecdotal, [.allenKirby2012], basis: .judgement),
            rows: ["rf-child"],
            when: .all([
                .child,
                .any([
                    .anyYes(
                        .limp, .fever, .oneCalfPainConstant, .jointPain, .daytimePain, .weightLoss, .newTroubleWalking),
                    .option(.side, "left", "right"),
                ]),
            ])),
        RedFlag(
            "child-refuses-to-walk", "A child who refuses to walk", .sameDay,
            text: "A child who will not or cannot walk or stand.",
            clinician:
                "Septic arthritis, osteomyelitis, myositis, fracture, discitis or Guillain-Barré syndrome. Judgement.",
            because: "A child who will not walk may have an infection, an injury or a nerve problem.",
            action: "Have the child seen today. Call for an ambulance if the child is very ill.",
            suspected: "Infection, injury, or muscle or nerve inflammation",
            avoid: ["stretch-or-massage"],
            evidence: Evidence(.anecdotal, [], basis: .judgement),
            rows: ["rf-child"],
            when: .yes(.refusesToWalk)),
    ]
}
