extension Vignette {
    /// Every case.
    public static let all: [Vignette] = [
        Vignette(
            id: "dev01", told: "Cramps in bed almost every night; the pain always wakes me.",
            profile: """
                {"episode": {"episodes_per_week": 6, "pain_0_to_10": 8, "wakes_from_sleep": true, "at_night": true},
                 "sensations": {"painful_cramp": true}}
                """,
            verdicts: ["leg-cramps"], urgencies: ["routine", "soon"], mustNotAdvise: ["quinine"]),
        Vignette(
            id: "dev02", told: "30 weeks pregnant with terrible leg cramps at night.",
            profile: """
                {"person": {"pregnant": true, "pregnancy_weeks": 30}, "conditions": ["pregnancy 30 weeks"],
                 "episode": {"pain_0_to_10": 8, "at_night": true}, "sensations": {"painful_cramp": true}}
                """,
            verdicts: ["leg-cramps"], urgencies: ["self-care", "routine"], causes: ["pregnancy"],
            mustNotAdvise: ["quinine"], risks: ["moderate", "high"]),
        Vignette(
            id: "dev03", told: "On a long bicycle tour I woke one night with excruciating cramps. Never before.",
            profile: """
                {"lifestyle": {"exercise": "vigorous"}, "recent": {"unusual_exertion": true},
                 "episode": {"pain_0_to_10": 9, "wakes_from_sleep": true, "at_night": true, "trend": "new"},
                 "sensations": {"painful_cramp": true}}
                """,
            verdicts: ["leg-cramps"], urgencies: ["self-care"], causes: ["muscle-overexertion"],
            mustNotAdvise: ["quinine"], risks: ["low"]),
        Vignette(
            id: "dev04", told: "Twitching and deep pressure in both legs, an urge to move, evenings at rest.",
            profile: """
                {"person": {"age": 42, "sex": "male"}, "episode": {"side": "both"},
                 "sensations": {"urge_to_move": true, "relieved_by_moving": true, "worse_at_rest": true,
                 "worse_in_evening": true}, "symptoms": {"muscle_twitching": true}}
                """,
            verdicts: ["restless-legs"], urgencies: ["routine"], causes: ["iron-deficiency"],
            mustNotAdvise: ["sedating-antihistamines"]),
        Vignette(
            id: "dev05", told: "Creepy-crawly calves before bed, eased by moving; legs twitch in sleep.",
            profile: """
                {"person": {"age": 37, "sex": "female"}, "episode": {"location": ["calf"]},
                 "sensations": {"crawling_or_tingling": true, "relieved_by_moving": true, "worse_in_evening": true,
                 "jerks_in_sleep": true}}
                """,
            verdicts: ["restless-legs"], urgencies: ["routine"], causes: ["iron-deficiency"],
            mustNotAdvise: ["sedating-antihistamines"]),
        Vignette(
            id: "dev06", told: "Crampy calf pain after 150 yards, gone when I stop; worse over months.",
            profile: """
                {"person": {"age": 68}, "conditions": [], "episode": {"location": ["calf"], "trend": "worsening"},
                 "sensations": {"painful_cramp": true, "brought_on_by_walking": true,
                 "relieved_by_standing_still": true, "worse_at_rest": false}}
                """,
            verdicts: ["neither"], urgencies: ["soon", "routine"], redFlags: ["claudication"],
            causes: ["peripheral-arterial-disease"], mustNotAdvise: ["compression-stockings", "quinine"]),
        Vignette(
            id: "dev07", told: "Sudden severe pain, the leg pale, the foot cold and numb for an hour.",
            profile: """
                {"person": {"age": 70, "sex": "male"}, "episode": {"duration_minutes": 60, "pain_0_to_10": 9,
                 "side": "right", "trend": "new"}, "symptoms": {"sudden_severe_pain": true, "leg_pale_or_blue": true,
                 "leg_cold": true, "sudden_numb_leg": true}}
                """,
            verdicts: ["neither"], urgencies: ["emergency"], redFlags: ["acute-limb-ischaemia"],
            mustNotAdvise: ["stretch-or-massage", "leg-elevation", "compression-stockings"]),
        Vignette(
            id: "dev08", told: "Right calf pain since a 17-hour flight two days ago.",
            profile: """
                {"person": {"age": 40, "sex": "male"}, "recent": {"long_travel": true},
                 "episode": {"location": ["calf"], "side": "right", "trend": "new"},
                 "symptoms": {"one_calf_pain_constant": true}}
                """,
            verdicts: ["neither"], urgencies: ["same-day", "emergency"], redFlags: ["suspected-dvt"],
            causes: ["recent-long-haul-travel"], mustNotAdvise: ["stretch-or-massage"]),
        Vignette(
            id: "dev09", told: "Finger wound from farming, never vaccinated; jaw and neck stiff, now spasms.",
            profile: """
                {"person": {"age": 86, "sex": "male"}, "conditions": ["diabetes"],
                 "recent": {"dirty_wound": true, "tetanus_vaccinated": false},
                 "symptoms": {"jaw_stiff": true, "neck_stiff": true, "spasms_all_over": true},
                 "episode": {"trend": "new", "muscle_hardens": true}}
                """,
            verdicts: ["neither"], urgencies: ["emergency"], redFlags: ["tetanus"], causes: ["contaminated-wound"],
            mustNotAdvise: ["stretch-or-massage"]),
        Vignette(
            id: "dev10", told: "Prostate cancer in the bones; weakness spread to both legs over five days, now numb.",
            profile: """
                {"person": {"age": 60, "sex": "male"}, "conditions": ["metastatic prostate cancer"],
                 "symptoms": {"weakness_over_days": true, "leg_weakness": true, "numbness": true,
                 "new_trouble_walking": true}, "episode": {"trend": "worsening", "side": "both",
                 "stops_daily_activities": true}}
                """,
            verdicts: ["neither"], urgencies: ["emergency"],
            redFlags: ["spinal-cord-compression", "progressive-weakness"],
            mustNotAdvise: ["spinal-manipulation", "stretch-or-massage"]),
        Vignette(
            id: "dev11", told: "Nine hours a day on a shop floor; a hard calf cramp once a fortnight for a minute.",
            profile: """
                {"person": {"age": 45, "sex": "female"}, "lifestyle": {"standing_hours_per_day": 9},
                 "episode": {"duration_minutes": 1, "location": ["calf"], "muscle_hardens": true,
                 "relieved_by_stretching": true, "episodes_per_week": 0.5, "at_night": true}}
                """,
            verdicts: ["leg-cramps"], urgencies: ["self-care"], causes: ["prolonged-standing"],
            mustNotAdvise: ["quinine"], risks: ["low", "moderate"]),
        Vignette(
            id: "dev12", told: "My 15-year-old footballer had a calf cramp the night after two matches.",
            profile: """
                {"person": {"age": 15, "sex": "male"}, "lifestyle": {"exercise": "vigorous"},
                 "episode": {"duration_minutes": 1, "location": ["calf"], "relieved_by_stretching": true,
                 "at_night": true}, "sensations": {"painful_cramp": true}, "conditions": []}
                """,
            verdicts: ["leg-cramps"], urgencies: ["self-care"], causes: ["muscle-overexertion"],
            mustNotAdvise: ["quinine"], risks: ["low"]),
        Vignette(
            id: "dev13", told: "70, on furosemide and atorvastatin; twice a week a calf goes hard for two minutes.",
            profile: """
                {"person": {"age": 70, "sex": "female"},
                 "medications": ["furosemide (loop diuretic)", "atorvastatin (statin)"],
                 "episode": {"duration_minutes": 2, "location": ["calf"], "muscle_hardens": true,
                 "relieved_by_stretching": true, "episodes_per_week": 2, "sore_afterwards": true, "at_night": true}}
                """,
            verdicts: ["leg-cramps"], urgencies: ["routine", "soon"], causes: ["older-age", "diuretics", "statins"],
            mustNotAdvise: ["quinine", "stop-prescribed-medicine-without-review"], risks: ["high", "moderate"]),
        Vignette(
            id: "dev14", told: "31, heavy periods, ferritin 9; legs crawl on the sofa until I walk.",
            profile: """
                {"person": {"age": 31, "sex": "female"}, "symptoms": {"heavy_periods": true},
                 "tests": {"ferritin_micrograms_per_litre": 9}, "episode": {"episodes_per_week": 7},
                 "sensations": {"urge_to_move": true, "crawling_or_tingling": true, "relieved_by_moving": true,
                 "worse_at_rest": true, "worse_in_evening": true, "returns_when_still": true}}
                """,
            verdicts: ["restless-legs"], urgencies: ["routine", "soon"], causes: ["iron-deficiency"],
            mustNotAdvise: ["sedating-antihistamines"]),
        Vignette(
            id: "dev15", told: "Restless tingling legs in bed since mirtazapine was increased.",
            profile: """
                {"person": {"age": 45, "sex": "male"}, "conditions": ["depression"],
                 "medications": ["mirtazapine 30 mg, recently increased"], "recent": {"new_medicine_or_dose": true},
                 "sensations": {"crawling_or_tingling": true, "worse_at_rest": true, "worse_in_evening": true},
                 "episode": {"trend": "new"}}
                """,
            verdicts: ["restless-legs"], urgencies: ["routine", "soon"], causes: ["antidepressants"],
            mustNotAdvise: ["sedating-antihistamines", "stop-prescribed-medicine-without-review"]),
        Vignette(
            id: "dev16", told: "Two days after my first spin class: agonising swollen thighs, urine like Coke.",
            profile: """
                {"lifestyle": {"exercise": "vigorous"}, "recent": {"unusual_exertion": true},
                 "symptoms": {"dark_urine": true, "severe_muscle_pain": true},
                 "episode": {"location": ["thigh"], "side": "both", "pain_0_to_10": 9, "trend": "new"}}
                """,
            verdicts: ["neither"], urgencies: ["emergency", "same-day"], redFlags: ["rhabdomyolysis"],
            causes: ["muscle-overexertion"], mustNotAdvise: ["strenuous-exercise", "nsaids", "stretch-or-massage"]),
        Vignette(
            id: "dev17", told: "78, takes quinine for night cramps; two days of big bruises and blood in the urine.",
            profile: """
                {"person": {"age": 78, "sex": "female"}, "medications": ["quinine"],
                 "symptoms": {"unexplained_bruising": true, "blood_in_urine": true},
                 "sensations": {"painful_cramp": true}, "episode": {"at_night": true}}
                """,
            verdicts: ["leg-cramps", "unclear"], urgencies: ["emergency", "same-day"],
            redFlags: ["quinine-adverse-reaction", "unexplained-bleeding"], causes: ["older-age"],
            mustNotAdvise: ["quinine", "nsaids"]),
        Vignette(
            id: "dev18", told: "Evening tingling legs that must move, and once a fortnight a rock-hard calf.",
            profile: """
                {"person": {"age": 55, "sex": "male"},
                 "episode": {"duration_minutes": 1, "episodes_per_week": 0.5, "location": ["calf"],
                 "muscle_hardens": true, "relieved_by_stretching": true, "at_night": true},
                 "sensations": {"urge_to_move": true, "crawling_or_tingling": true, "relieved_by_moving": true,
                 "worse_at_rest": true, "worse_in_evening": true}}
                """,
            verdicts: ["both"], urgencies: ["routine"], causes: ["older-age", "iron-deficiency"],
            mustNotAdvise: ["sedating-antihistamines", "quinine"]),
        Vignette(
            id: "dev19", told: "My legs ache sometimes. What should I do?",
            profile: """
                {"sensations": {"aching_or_heavy": true}}
                """,
            verdicts: ["unclear"], urgencies: ["self-care", "routine"], mustNotAdvise: ["quinine"]),
        Vignette(
            id: "dev20", told: "Type 2 diabetes; both feet burn and are numb all day and night; nothing cramps.",
            profile: """
                {"person": {"age": 66, "sex": "male"}, "conditions": ["type 2 diabetes"],
                 "episode": {"location": ["foot"], "side": "both", "muscle_hardens": false, "nothing_cramps": true},
                 "sensations": {"relieved_by_moving": false, "crawling_or_tingling": true, "burning": true},
                 "symptoms": {"numbness": true}}
                """,
            verdicts: ["neither"], urgencies: ["soon", "routine"], redFlags: ["numbness-or-sensory-loss"],
            causes: ["diabetes", "peripheral-neuropathy"], mustNotAdvise: ["heat-on-numb-feet"]),
    ]
}
