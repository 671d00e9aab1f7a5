extension RedFlag {
    /// Warning signs that need an ambulance or an emergency department: heart, lungs, blood flow and the whole body.
    static let bodyEmergencies: [RedFlag] = [
        RedFlag(
            "pulmonary-embolism", "Chest pain or trouble breathing with leg symptoms", .emergency,
            text: "Leg pain or swelling with chest pain, sudden breathlessness, coughing up blood or fainting.",
            clinician:
                """
                Leg symptoms with dyspnoea, pleuritic pain, haemoptysis, tachycardia or syncope: treat as \
                pulmonary embolism until excluded.
                """,
            because: "A blood clot from the leg can travel to the lungs.",
            action: "Call for an ambulance now. Sit still. Do not drive yourself, rub the leg or exercise it.",
            suspected: "A clot in the lungs (pulmonary embolism)",
            avoid: ["stretch-or-massage", "strenuous-exercise"],
            evidence: Evidence(.moderate, [.uhbDvtPe, .dvtPatientNhsText, .harvardDvt, .sneePostnatalDvt]),
            rows: ["rf-pe", "rf-pregnancy-dvt"],
            when: .any([
                .anyYes(.chestPain, .breathless, .coughingBlood),
                .all([.clotSign, .anyYes(.palpitations, .collapse)]),
            ])),
        RedFlag(
            "acute-limb-ischaemia", "Sudden pain in a cold, pale or numb leg", .emergency,
            text: "Sudden bad pain in a leg or foot that is also cold, pale, blue, numb, or hard to move.",
            clinician:
                """
                Acute limb ischaemia: pain with pallor, coldness, absent pulses, paraesthesia or paralysis; the \
                foot is always involved. Numbness, paralysis and muscle tenderness are late signs.
                """,
            because: "Blood may have stopped reaching the leg, and the leg can be lost within hours.",
            action:
                """
                Call for an ambulance now. Keep the leg still and level, not raised. Use no heat, no ice and no \
                tight cover.
                """,
            suspected: "A blocked artery (acute limb ischaemia)",
            avoid: [
                "stretch-or-massage", "leg-elevation", "compression-stockings", "heat-on-numb-feet",
                "cold-on-poor-circulation",
            ],
            evidence: Evidence(.moderate, [.devonAli, .rcemAli]),
            rows: ["rf-ali", "rf-ischaemic-rest-pain"],
            when: .suddenLossOfBloodFlow),
        RedFlag(
            "rhabdomyolysis", "Bad muscle pain with dark urine", .emergency,
            text: "Muscle pain or weakness far worse than expected, with urine the colour of tea or cola.",
            clinician:
                """
                Myalgia out of proportion, with tea-coloured urine or marked weakness after exertion, heat, crush \
                or long lie: creatine kinase, renal function and electrolytes at once. Onset can be days after the \
                trigger.
                """,
            because: "Muscle may be breaking down, which can harm the kidneys and heart.",
            action: "Go to an emergency department now. Stop all exercise.",
            suspected: "Muscle breakdown (rhabdomyolysis)",
            avoid: ["strenuous-exercise", "nsaids", "stretch-or-massage"],
            evidence: Evidence(.moderate, [.cdcNioshRhabdo]),
            rows: ["rf-rhabdo"],
            when: .muscleBreakdown),
        RedFlag(
            "statin-with-dark-urine", "Dark urine while taking a statin or fibrate", .emergency,
            text: "Muscle pain or cramps and dark urine in someone who takes a statin or a fibrate.",
            clinician:
                """
                Suspected drug-related rhabdomyolysis: the source covers exertion, heat and symptoms; the medicine \
                as a trigger is our judgement. Check creatine kinase, renal function and potassium now.
                """,
            because: "These 2 together can mean that muscle is breaking down.",
            action:
                "Go to an emergency department now. Take your medicine list with you. Ask there before the next dose.",
            suspected: "Muscle breakdown linked to a medicine (rhabdomyolysis)",
            avoid: ["strenuous-exercise", "nsaids", "stretch-or-massage", "stop-prescribed-medicine-without-review"],
            evidence: Evidence(.weak, [.cdcNioshRhabdo, .ctt2022], basis: .judgement),
            rows: ["rf-rhabdo", "rf-new-drug"],
            when: .all([.yes(.darkUrine), .musclePoison])),
        RedFlag(
            "compartment-syndrome", "Very tight, very painful muscle after injury, pressure or hard effort", .emergency,
            text: "A swollen, tight muscle with pain worse than the injury explains. Moving the toes makes it worse.",
            clinician:
                """
                Acute compartment syndrome: pain out of proportion, pain on passive stretch, tense compartment \
                after fracture, crush, tight dressing or exertion. Decompression within an hour of the decision is \
                advised.
                """,
            because: "Pressure in the muscle can cut off its blood within hours.",
            action:
                """
                Go to an emergency department now. Loosen tight dressings. Keep the leg level. Do not stretch or \
                rub it.
                """,
            suspected: "Pressure inside the muscle (acute compartment syndrome)",
            avoid: ["stretch-or-massage", "leg-elevation", "compression-stockings"],
            evidence: Evidence(
                .moderate, [.statpearlsAcs, .acsReview2012, .boastAcsSummary, .acsMdsteps, .rcemAli]),
            rows: ["rf-compartment"],
            when: .tightCompartment),
        RedFlag(
            "severe-electrolyte-disturbance", "Cramps with an uneven heartbeat, confusion, a fit or collapse",
            .emergency,
            text: "Cramps or spasms with a racing or uneven heartbeat, confusion, a fit, or fainting.",
            clinician:
                """
                Possible severe potassium, calcium, magnesium or sodium disturbance, above all with vomiting, \
                diarrhoea, kidney disease, diuretics, long-term proton pump inhibitors or overdrinking: ECG and \
                urgent electrolytes.
                """,
            because: "The salts in the blood may be far out of balance.",
            action: "Call for an ambulance now. Do not take more water, salt or potassium meanwhile.",
            suspected: "Severe imbalance of salts in the blood (electrolyte disturbance)",
            avoid: ["extra-fluids", "extra-potassium", "salty-drinks"],
            evidence: Evidence(.moderate, [.fdaPpi2011, .ppiMedscape2011, .hypocalcaemiaGp, .hctzLabel, .miller2015]),
            rows: ["rf-electrolyte-severe"],
            when: .any([
                .anyYes(.palpitations, .confusion, .seizure, .collapse),
                .all([.yes(.vomitingOrDiarrhoea), .anyYes(.weaknessOverDays, .suddenWeakness)]),
            ])),
        RedFlag(
            "heat-stroke", "Cramps in the heat with confusion, fainting or very high temperature", .emergency,
            text: "Cramps after heat with confusion, fainting, vomiting, or a temperature of 39.4 °C (103 °F) or more.",
            clinician:
                """
                Heat stroke: altered mental state or temperature of 39.4 °C or more after heat exposure. Cool at \
                once; the CDC advises giving nothing to drink.
                """,
            because: "The body may be overheating, and that can kill.",
            action: "Call for an ambulance now. Move to a cool place and cool the body. Give nothing to drink.",
            suspected: "Heat stroke",
            avoid: ["extra-fluids", "salty-drinks", "strenuous-exercise"],
            evidence: Evidence(.moderate, [.cdcHeat]),
            rows: ["rf-heat-stroke"],
            when: .all([
                .hot, .anyYes(.confusion, .collapse, .veryHighTemperature, .seizure, .vomitingOrDiarrhoea),
            ])),
        RedFlag(
            "severe-infection", "Infection signs in someone very unwell", .emergency,
            text:
                """
                Red skin that spreads, or a fever, with confusion, a stiff neck or feeling very ill. Or blisters or \
                black skin.
                """,
            clinician:
                """
                Possible sepsis or necrotising soft tissue infection. No source on infection was read; this step \
                is judgement.
                """,
            because: "A bad infection can get worse within hours.",
            action: "Call for an ambulance now. If none can come, get to an emergency department.",
            suspected: "Sepsis or a deep skin infection",
            avoid: ["stretch-or-massage"],
            evidence: Evidence(.anecdotal, [.wells2003Nice], basis: .judgement),
            rows: ["rf-infection"],
            when: .any([
                .yes(.severeInfectionSigns),
                .all([
                    .anyYes(.spreadingRedness, .fever, .veryHighTemperature),
                    .anyYes(.veryUnwell, .confusion, .neckStiff),
                ]),
                .all([.yes(.spreadingRedness), .severePain]),
            ])),
        RedFlag(
            "very-unwell", "Looking or feeling very ill", .emergency,
            text: "Someone with leg pain or cramps who looks or feels very ill.",
            clinician: "Global concern in a patient with leg symptoms: assess at once. Judgement.",
            because: "Feeling very ill can be the first sign of something dangerous.",
            action: "Call for an ambulance now. If none can come, get to an emergency department.",
            suspected: "A serious illness",
            evidence: Evidence(.anecdotal, [], basis: .judgement),
            when: .yes(.veryUnwell)),
        RedFlag(
            "heavy-bleeding", "Bleeding that does not stop", .emergency,
            text: "Heavy bleeding, or bleeding that does not stop.",
            clinician: "Major bleeding in a person with leg symptoms; ask for anticoagulants and quinine. Judgement.",
            because: "Losing much blood is dangerous.",
            action: "Call for an ambulance now. Press on the place that bleeds.",
            suspected: "Serious bleeding",
            avoid: ["nsaids"],
            evidence: Evidence(.weak, [.fdaQuinine2010], basis: .judgement),
            rows: ["rf-quinine-bleeding"],
            when: .yes(.heavyBleeding)),
        RedFlag(
            "quinine-severe-reaction", "Serious reaction to quinine", .emergency,
            text:
                """
                After quinine or tonic water: heavy bleeding, or bleeding in more than one place. Or fainting, \
                confusion, a fit or an uneven heartbeat.
                """,
            clinician:
                """
                Quinine-induced thrombocytopenia, HUS/TTP or QT prolongation: full blood count, renal function and \
                ECG now.
                """,
            because: "Quinine can stop blood from clotting and upset the heart.",
            action:
                "Go to an emergency department now and say that you took quinine. Take no more quinine or tonic water.",
            suspected: "Low platelets or heart rhythm trouble from quinine",
            avoid: ["quinine", "nsaids"],
            evidence: Evidence(
                .strong, [.fdaQuinine2010, .fdaQuinineLabel2009, .mhraQuinine, .niFormularyQuinine], basis: .judgement),
            rows: ["rf-quinine-bleeding"],
            when: .all([
                .quinineUse,
                .any([
                    .anyYes(.heavyBleeding, .collapse, .confusion, .seizure, .palpitations),
                    .count(2, of: [.yes(.unexplainedBruising), .yes(.unexplainedBleeding), .yes(.bloodInUrine)]),
                ]),
            ])),
        RedFlag(
            "overdose", "Took too much of a medicine", .emergency,
            text: "Took more of a medicine, or of anything harmful, than was meant.",
            clinician: "Possible overdose or poisoning; quinine and tricyclics are cardiotoxic. Judgement.",
            because: "Some medicines are dangerous in large amounts, even when you feel well.",
            action:
                """
                Call for an ambulance or a poison line now. Keep the packets. If you meant to harm yourself, \
                please say so: people want to help.
                """,
            suspected: "Overdose or poisoning",
            evidence: Evidence(.anecdotal, [], basis: .judgement),
            when: .yes(.tookTooMuch)),
        RedFlag(
            "toxin-severe", "Very unwell after a poisonous substance", .emergency,
            text: "After contact with a poison: cramps with confusion, a fit, vomiting, collapse or trouble breathing.",
            clinician: "Systemic toxicity after exposure to lead, mercury or another poison.",
            because: "Poisoning that reaches the brain or the breathing can kill.",
            action: "Call for an ambulance now. Tell them the name of the poison.",
            suspected: "Severe poisoning",
            evidence: Evidence(.weak, [.nhsLegCramps, .nidirectLegCramps], basis: .judgement),
            rows: ["rf-toxin"],
            when: .all([
                .yes(.toxinExposure),
                .anyYes(.confusion, .breathless, .collapse, .seizure, .vomitingOrDiarrhoea, .veryUnwell),
            ])),
        RedFlag(
            "adrenal-crisis", "Steroid users who are vomiting, dizzy or very weak", .emergency,
            text:
                """
                Vomiting, feeling dizzy on standing, confusion or collapse. It counts if you need or take steroid \
                tablets, or just stopped them.
                """,
            clinician:
                """
                Adrenal crisis: hypotension, vomiting, muscle cramps and hyperkalaemia in adrenal insufficiency or \
                after steroid withdrawal. Give hydrocortisone without delay. Judgement; no source read.
                """,
            because: "The body may be short of its own steroid, which is dangerous within hours.",
            action: "Call for an ambulance now and say that you need or take steroids. Do not skip steroid doses.",
            suspected: "Too little steroid hormone (adrenal crisis)",
            avoid: ["stop-prescribed-medicine-without-review"],
            evidence: Evidence(.anecdotal, [], basis: .judgement),
            when: .all([
                .needsSteroids,
                .any([
                    .anyYes(.collapse, .confusion),
                    .count(
                        2, of: [.yes(.vomitingOrDiarrhoea), .yes(.dizzyOnStanding), .yes(.legWeakness), .yes(.fever)]),
                    .all([
                        .any([.has(.adrenalInsufficiency), .yes(.stoppedMedicine)]),
                        .anyYes(.vomitingOrDiarrhoea, .dizzyOnStanding, .legWeakness),
                    ]),
                ]),
            ])),
        RedFlag(
            "diabetic-emergency", "Great thirst with vomiting, confusion or feeling very ill", .emergency,
            text: "Great thirst and a lot of urine. With it vomiting, confusion, fast breathing or feeling very ill.",
            clinician: "Possible ketoacidosis or hyperosmolar state with electrolyte loss. Judgement; no source read.",
            because: "Blood sugar may be dangerously high.",
            action: "Call for an ambulance now. If none can come, get to an emergency department.",
            suspected: "Very high blood sugar",
            evidence: Evidence(.anecdotal, [], basis: .judgement),
            when: .all([
                .yes(.thirstAndMuchUrine), .anyYes(.vomitingOrDiarrhoea, .confusion, .breathless, .veryUnwell),
            ])),
        RedFlag(
            "alcohol-withdrawal", "Shaking, confused or having fits without alcohol", .emergency,
            text: "Shaking or sweating without alcohol, with confusion or a fit. Or shaking after a sudden stop.",
            clinician: "Alcohol withdrawal with risk of seizures and delirium. Judgement; no source read.",
            because: "When the body needs alcohol, a sudden stop can cause fits.",
            action:
                """
                Call for an ambulance now for a fit or confusion. If you have neither, go to an emergency department \
                now.
                """,
            suspected: "Alcohol withdrawal",
            avoid: ["sudden-alcohol-stop"],
            evidence: Evidence(.anecdotal, [], basis: .judgement),
            rows: ["rf-cirrhosis"],
            when: .all([
                .any([.yes(.shakesWithoutAlcohol), .has(.alcoholDependence)]),
                .any([
                    .anyYes(.confusion, .seizure, .veryUnwell),
                    .allYes(.shakesWithoutAlcohol, .stoppedMedicine),
                ]),
            ])),
        RedFlag(
            "dialysis-emergency", "Missed dialysis with weakness or an uneven heartbeat", .emergency,
            text: "You missed dialysis and feel weak, are short of breath, or your heart beats unevenly.",
            clinician:
                """
                Suspected hyperkalaemia or fluid overload after missed dialysis: ECG now. The time limit is \
                judgement.
                """,
            because: "Potassium may be so high that it can stop the heart.",
            action: "Call for an ambulance now and say that dialysis was missed.",
            suspected: "High potassium or too much fluid after missed dialysis",
            avoid: ["extra-fluids", "extra-potassium", "salty-drinks", "magnesium-supplement"],
            evidence: Evidence(.weak, [.jsmjHdReview, .ckdPotassiumReview], basis: .judgement),
            rows: ["rf-dialysis"],
            when: .all([
                .yes(.missedDialysis),
                .anyYes(.legWeakness, .suddenWeakness, .weaknessOverDays, .palpitations, .breathless),
            ])),
    ]
}
