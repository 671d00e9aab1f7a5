extension PractitionerCase {
    static let first: [PractitionerCase] = [
        PractitionerCase(
            "g001",
            #"{"person": {"age": 29}, "episode": {"duration_minutes": 1, "location": ["calf"], "muscle_hardens": true, "relieved_by_stretching": true, "wakes_from_sleep": true, "at_night": true, "trend": "new", "pain_0_to_10": 9}}"#,
            ["self-care", "routine"], ["leg-cramps"]),
        PractitionerCase(
            "g002",
            #"{"person": {"age": 82}, "episode": {"location": ["foot", "toes"], "toes_pulled": true, "episodes_per_week": 2.5, "duration_minutes": 4, "at_night": true, "trend": "stable", "began_months_ago": 36, "relieved_by_stretching": true}}"#,
            ["routine", "self-care"], ["leg-cramps"]),
        PractitionerCase(
            "g003",
            #"{"person": {"age": 34}, "lifestyle": {"exercise": "vigorous"}, "episode": {"location": ["calf"], "episodes_per_week": 0.5, "duration_minutes": 0.5, "relieved_by_stretching": true, "at_night": true, "during_or_after_exercise": true}}"#,
            ["self-care"], ["leg-cramps"]),
        PractitionerCase(
            "g004",
            #"{"person": {"pregnant": true, "pregnancy_weeks": 24}, "episode": {"location": ["calf"], "muscle_hardens": true, "duration_minutes": 1, "at_night": true, "trend": "new"}, "sensations": {"painful_cramp": true}}"#,
            ["self-care", "routine"], ["leg-cramps"]),
        PractitionerCase(
            "g005",
            #"{"conditions": ["on haemodialysis"], "episode": {"location": ["calf"], "at_night": true, "pain_0_to_10": 8, "episodes_per_week": 3}, "sensations": {"painful_cramp": true}}"#,
            ["soon", "routine"], ["leg-cramps"]),
        PractitionerCase(
            "g006",
            #"{"conditions": ["cirrhosis", "hepatitis C"], "episode": {"location": ["calf", "arms"], "episodes_per_week": 6, "muscle_hardens": true, "duration_minutes": 3, "at_night": true}, "symptoms": {"cramps_elsewhere": true}}"#,
            ["soon", "routine"], ["leg-cramps"]),
        PractitionerCase(
            "g007",
            #"{"person": {"age": 61}, "conditions": ["COPD"], "medications": ["Fostair"], "recent": {"new_medicine_or_dose": true}, "episode": {"location": ["calf"], "episodes_per_week": 3, "wakes_from_sleep": true, "trend": "new", "began_months_ago": 2}}"#,
            ["soon", "routine"], []),
        PractitionerCase(
            "g008",
            #"{"person": {"age": 72, "sex": "female"}, "medications": ["indapamide"], "conditions": ["high blood pressure"], "recent": {"new_medicine_or_dose": true}, "episode": {"episodes_per_week": 4.5, "at_night": true}, "sensations": {"painful_cramp": true}}"#,
            ["soon", "routine"], ["leg-cramps"]),
        PractitionerCase(
            "g009",
            #"{"medications": ["spironolactone"], "conditions": ["heart failure"], "recent": {"new_medicine_or_dose": true}, "episode": {"location": ["calf"], "episodes_per_week": 5, "at_night": true, "side": "both"}, "sensations": {"painful_cramp": true}}"#,
            ["soon", "routine"], ["leg-cramps"]),
        PractitionerCase(
            "g010",
            #"{"person": {"age": 55}, "medications": ["simvastatin"], "episode": {"location": ["foot"], "episodes_per_week": 0.25, "at_night": true, "relieved_by_stretching": true, "trend": "stable"}, "sensations": {"painful_cramp": true}}"#,
            ["self-care", "routine"], ["leg-cramps"]),
        PractitionerCase(
            "g011",
            #"{"person": {"age": 26}, "lifestyle": {"standing_hours_per_day": 10, "stands_on_hard_floor": true, "unsupportive_footwear": true}, "episode": {"location": ["calf"], "episodes_per_week": 2, "at_night": true}, "sensations": {"painful_cramp": true}}"#,
            ["self-care", "routine"], ["leg-cramps"]),
        PractitionerCase(
            "g012",
            #"{"person": {"age": 58}, "lifestyle": {"sitting_hours_per_day": 11, "exercise": "none"}, "episode": {"side": "one-at-a-time", "location": ["calf"], "episodes_per_week": 1, "duration_minutes": 2, "wakes_from_sleep": true}, "sensations": {"painful_cramp": true}}"#,
            ["routine", "self-care"], ["leg-cramps"]),
        PractitionerCase(
            "g013",
            #"{"lifestyle": {"alcohol": "heavy"}, "episode": {"episodes_per_week": 5, "at_night": true}, "sensations": {"painful_cramp": true}}"#,
            ["soon", "routine"], ["leg-cramps"]),
        PractitionerCase(
            "g014",
            #"{"person": {"age": 76}, "episode": {"trend": "worsening", "episodes_per_week": 7, "episodes_per_night": 3, "disturbs_sleep_regularly": true, "at_night": true}, "sensations": {"painful_cramp": true}}"#,
            ["soon", "routine"], ["leg-cramps"]),
        PractitionerCase(
            "g015",
            #"{"person": {"age": 48, "sex": "female"}, "conditions": ["underactive thyroid"], "symptoms": {"tired_and_cold": true}, "episode": {"location": ["calf"], "muscle_hardens": true, "duration_minutes": 5, "at_night": true}}"#,
            ["routine", "soon", "self-care"], ["leg-cramps"]),
        PractitionerCase(
            "g016",
            #"{"person": {"age": 63}, "conditions": ["type 2 diabetes"], "symptoms": {"numbness": false}, "episode": {"location": ["calf"], "episodes_per_week": 0.75, "relieved_by_stretching": true, "at_night": true}, "sensations": {"painful_cramp": true}}"#,
            ["self-care", "routine"], ["leg-cramps"]),
        PractitionerCase(
            "g017",
            #"{"person": {"age": 17, "sex": "female"}, "lifestyle": {"exercise": "vigorous"}, "episode": {"location": ["foot"], "duration_minutes": 0.5, "at_night": true, "during_or_after_exercise": true}, "sensations": {"painful_cramp": true}}"#,
            ["self-care"], ["leg-cramps"]),
        PractitionerCase(
            "g018",
            #"{"person": {"age": 70}, "history": {"considering": ["quinine"]}, "sensations": {"painful_cramp": true}}"#,
            ["routine", "self-care"], ["leg-cramps"]),
        PractitionerCase(
            "g019",
            #"{"person": {"age": 66, "sex": "male"}, "lifestyle": {"drinks_tonic_water": true}, "history": {"tried": ["tonic-water"]}, "sensations": {"painful_cramp": true}, "episode": {"at_night": true, "episodes_per_week": 1}}"#,
            ["routine", "self-care"], ["leg-cramps"]),
        PractitionerCase(
            "g020",
            #"{"person": {"age": 74}, "medications": ["warfarin"], "history": {"considering": ["vitamin-k2"]}, "sensations": {"painful_cramp": true}, "episode": {"at_night": true, "episodes_per_week": 3.5}}"#,
            ["routine", "soon"], ["leg-cramps"]),
        PractitionerCase(
            "g021", #"{"sensations": {"painful_cramp": true}, "episode": {"at_night": true}}"#,
            ["self-care", "routine"], ["leg-cramps", "unclear"]),
        PractitionerCase(
            "g022",
            #"{"person": {"pregnant": true, "pregnancy_weeks": 38}, "episode": {"side": "both", "location": ["calf"], "episodes_per_week": 7, "at_night": true}, "sensations": {"painful_cramp": true}, "symptoms": {"both_legs_swollen": true}}"#,
            ["routine", "soon", "same-day", "self-care"], ["leg-cramps"]),
        PractitionerCase(
            "g023",
            #"{"person": {"age": 52}, "recent": {"unusual_exertion": true}, "episode": {"location": ["calf"], "side": "both", "duration_minutes": 1.5, "at_night": true, "trend": "new"}, "sensations": {"painful_cramp": true}}"#,
            ["self-care", "routine"], ["leg-cramps"]),
        PractitionerCase(
            "g024",
            #"{"person": {"age": 47}, "episode": {"location": ["calf"], "sore_afterwards": true, "duration_minutes": 3, "at_night": true}, "symptoms": {"one_leg_swollen": false}, "sensations": {"painful_cramp": true}}"#,
            ["self-care", "routine"], ["leg-cramps"]),
        PractitionerCase(
            "g025",
            #"{"person": {"age": 71}, "conditions": ["Parkinson's"], "episode": {"location": ["toes", "foot"], "toes_pulled": true, "duration_minutes": 10, "at_night": true}, "sensations": {"relieved_by_moving": true, "painful_cramp": true}}"#,
            ["routine", "soon"], ["leg-cramps", "unclear", "both"]),
        PractitionerCase(
            "g026",
            #"{"person": {"age": 40}, "episode": {"location": ["thigh"], "at_night": true}, "sensations": {"painful_cramp": true}, "lifestyle": {"sitting_hours_per_day": 8}}"#,
            ["self-care", "routine"], ["leg-cramps"]),
        PractitionerCase(
            "g027",
            #"{"conditions": ["bowel cancer"], "medications": ["oxaliplatin"], "episode": {"location": ["foot"], "at_night": true, "began_months_ago": 2}, "sensations": {"painful_cramp": true}, "symptoms": {"numbness": true}}"#,
            ["soon", "same-day"], ["leg-cramps", "both", "unclear"]),
        PractitionerCase(
            "g028",
            #"{"person": {"age": 33, "sex": "female"}, "episode": {"location": ["calf"], "muscle_hardens": true, "episodes_per_week": 0.4}, "lifestyle": {"caffeine_drinks_per_day": 6}, "sensations": {"painful_cramp": true}}"#,
            ["self-care", "routine"], ["leg-cramps"]),
        PractitionerCase(
            "g029",
            #"{"person": {"age": 37, "pregnant": false}, "episode": {"location": ["calf"], "at_night": true, "episodes_per_week": 0.5, "duration_minutes": 1, "wakes_from_sleep": true}, "sensations": {"painful_cramp": true}, "symptoms": {"one_leg_swollen": false, "leg_red": false, "both_legs_swollen": false}, "none_of": ["conditions", "medications"]}"#,
            ["self-care"], ["leg-cramps"]),
        PractitionerCase(
            "g030",
            #"{"person": {"age": 44, "sex": "female"}, "sensations": {"urge_to_move": true, "crawling_or_tingling": true, "worse_at_rest": true, "worse_in_evening": true, "relieved_by_moving": true, "returns_when_still": true}}"#,
            ["routine", "self-care"], ["restless-legs"]),
        PractitionerCase(
            "g031",
            #"{"sensations": {"urge_to_move": true, "worse_at_rest": true, "worse_in_evening": true, "relieved_by_moving": true, "aching_or_heavy": true}, "episode": {"muscle_hardens": false, "pain_0_to_10": 6}}"#,
            ["routine"], ["restless-legs"]),
        PractitionerCase(
            "g032",
            #"{"person": {"age": 9, "sex": "male", "family_history_restless_legs": true}, "sensations": {"urge_to_move": true, "crawling_or_tingling": true, "worse_in_evening": true, "relieved_by_moving": true}}"#,
            ["routine", "soon"], ["restless-legs"]),
        PractitionerCase(
            "g033",
            #"{"person": {"pregnant": true, "pregnancy_weeks": 28}, "sensations": {"urge_to_move": true, "crawling_or_tingling": true, "worse_at_rest": true, "worse_in_evening": true, "relieved_by_moving": true, "painful_cramp": false}}"#,
            ["routine", "soon"], ["restless-legs"]),
        PractitionerCase(
            "g034",
            #"{"recent": {"donated_blood": true}, "sensations": {"urge_to_move": true, "crawling_or_tingling": true, "worse_at_rest": true, "relieved_by_moving": true}}"#,
            ["routine"], ["restless-legs"]),
        PractitionerCase(
            "g035",
            #"{"medications": ["sertraline"], "recent": {"new_medicine_or_dose": true}, "sensations": {"urge_to_move": true, "worse_at_rest": true, "worse_in_evening": true}, "episode": {"trend": "new"}}"#,
            ["soon", "routine"], ["restless-legs", "unclear"]),
        PractitionerCase(
            "g036",
            #"{"medications": ["Nytol"], "sensations": {"urge_to_move": true, "worse_at_rest": true, "relieved_by_moving": true}, "episode": {"at_night": true}, "recent": {"new_medicine_or_dose": true}}"#,
            ["routine", "soon"], ["restless-legs"]),
        PractitionerCase(
            "g037",
            #"{"medications": ["metoclopramide"], "recent": {"new_medicine_or_dose": true}, "sensations": {"inner_restlessness": true, "urge_to_move": true}}"#,
            ["soon", "same-day"], ["neither", "unclear"]),
        PractitionerCase(
            "g038",
            #"{"medications": ["pramipexole"], "conditions": ["RLS"], "sensations": {"symptoms_earlier_in_day": true, "urge_to_move": true, "worse_at_rest": true}}"#,
            ["soon", "routine"], ["restless-legs"]),
        PractitionerCase(
            "g039",
            #"{"person": {"age": 50, "sex": "female"}, "tests": {"ferritin_micrograms_per_litre": 22}, "sensations": {"urge_to_move": true, "relieved_by_moving": true, "worse_in_evening": true}}"#,
            ["routine"], ["restless-legs"]),
        PractitionerCase(
            "g040",
            #"{"episode": {"location": ["calf"], "muscle_hardens": true, "at_night": true, "relieved_by_stretching": true}, "sensations": {"painful_cramp": true, "urge_to_move": true, "relieved_by_moving": true}}"#,
            ["routine", "self-care"], ["leg-cramps", "both"]),
        PractitionerCase(
            "g041",
            #"{"person": {"age": 60, "sex": "female"}, "conditions": ["CKD stage 4"], "sensations": {"urge_to_move": true, "crawling_or_tingling": true, "worse_in_evening": true, "relieved_by_moving": true, "painful_cramp": true}, "episode": {"location": ["calf"], "episodes_per_week": 1, "at_night": true}}"#,
            ["soon", "routine"], ["both"]),
        PractitionerCase(
            "g042",
            #"{"conditions": ["restless legs syndrome"], "medications": ["gabapentin"], "episode": {"trend": "stable"}, "sensations": {"urge_to_move": true}}"#,
            ["self-care", "routine"], ["restless-legs"]),
        PractitionerCase(
            "g043",
            #"{"medications": ["amitriptyline 25mg"], "conditions": ["migraine"], "recent": {"new_medicine_or_dose": true}, "sensations": {"urge_to_move": true, "relieved_by_moving": true, "worse_in_evening": true}}"#,
            ["soon", "routine"], ["restless-legs"]),
        PractitionerCase(
            "g044",
            #"{"person": {"age": 36, "sex": "female"}, "symptoms": {"heavy_periods": true}, "sensations": {"crawling_or_tingling": true, "relieved_by_moving": true, "worse_in_evening": true}, "episode": {"at_night": true}}"#,
            ["routine"], ["restless-legs", "unclear"]),
        PractitionerCase(
            "g050",
            #"{"person": {"age": 62}, "lifestyle": {"smoking": "current"}, "episode": {"location": ["calf"], "side": "right", "at_night": false}, "sensations": {"brought_on_by_walking": true, "relieved_by_standing_still": true, "painful_cramp": true}}"#,
            ["soon", "routine"], ["neither"]),
        PractitionerCase(
            "g051",
            #"{"person": {"age": 74, "sex": "male"}, "conditions": ["diabetic"], "episode": {"location": ["toes"], "wakes_from_sleep": true}, "sensations": {"foot_pain_at_rest": true, "burning": true, "relieved_by_hanging_leg_down": true}}"#,
            ["same-day", "soon"], ["neither"]),
        PractitionerCase(
            "g052",
            #"{"lifestyle": {"smoking": "current"}, "symptoms": {"foot_sore_not_healing": true}, "episode": {"location": ["foot"], "at_night": true}, "sensations": {"aching_or_heavy": true}}"#,
            ["same-day", "soon"], ["neither", "unclear"]),
        PractitionerCase(
            "g053",
            #"{"person": {"age": 71}, "episode": {"side": "both"}, "sensations": {"brought_on_by_walking": true, "brought_on_by_standing": true, "relieved_by_sitting_or_bending": true}, "symptoms": {"numbness": true}}"#,
            ["soon", "routine"], ["neither"]),
        PractitionerCase(
            "g054",
            #"{"person": {"age": 59}, "conditions": ["diabetes"], "sensations": {"burning": true}, "symptoms": {"numbness": true}, "episode": {"location": ["foot"], "side": "both", "at_night": true}}"#,
            ["soon", "routine"], ["neither"]),
        PractitionerCase(
            "g055",
            #"{"episode": {"location": ["whole-leg", "foot"], "side": "left"}, "symptoms": {"tingling": true, "new_back_pain": true, "new_bladder_trouble": false}}"#,
            ["soon", "routine", "same-day"], ["neither"]),
        PractitionerCase(
            "g056",
            #"{"person": {"age": 48, "sex": "female"}, "sensations": {"aching_or_heavy": true, "worse_by_end_of_day": true, "relieved_by_raising_legs": true}, "symptoms": {"varicose_veins": true, "long_standing_swelling": true}, "lifestyle": {"standing_hours_per_day": 8}}"#,
            ["routine", "soon"], ["neither"]),
        PractitionerCase(
            "g057",
            #"{"person": {"age": 68}, "sensations": {"joint_pain": true}, "episode": {"location": ["knee-or-joint"], "at_night": true}}"#,
            ["routine", "self-care", "soon"], ["neither"]),
        PractitionerCase(
            "g058",
            #"{"sensations": {"jerks_in_sleep": true, "painful_cramp": false}, "episode": {"pain_0_to_10": 0}}"#,
            ["routine", "self-care"], ["neither", "unclear", "restless-legs"]),
        PractitionerCase(
            "g059",
            #"{"person": {"age": 25}, "sensations": {"single_jerk_falling_asleep": true}, "episode": {"pain_0_to_10": 0}}"#,
            ["self-care"], ["neither", "unclear"]),
        PractitionerCase(
            "g060",
            #"{"person": {"age": 6}, "episode": {"side": "both", "location": ["shin"], "at_night": true, "wakes_from_sleep": true}, "sensations": {"child_evening_leg_pains": true}, "symptoms": {"daytime_pain": false, "limp": false}}"#,
            ["self-care", "routine"], ["neither"]),
        PractitionerCase(
            "g061", #"{"medications": ["haloperidol"], "sensations": {"inner_restlessness": true}}"#,
            ["soon", "same-day"], ["neither", "unclear"]),
        PractitionerCase(
            "g062",
            #"{"person": {"age": 30}, "sensations": {"relieved_by_changing_position": true}, "episode": {"at_night": true}}"#,
            ["self-care"], ["neither", "unclear"]),
        PractitionerCase(
            "g063",
            #"{"person": {"age": 65}, "medications": ["atorvastatin"], "recent": {"new_medicine_or_dose": true}, "episode": {"location": ["thigh"], "side": "both"}, "sensations": {"muscle_stiff_and_aching": true, "painful_cramp": false}, "symptoms": {"leg_weakness": true}}"#,
            ["soon", "same-day"], ["neither"]),
        PractitionerCase(
            "g064",
            #"{"person": {"age": 58, "sex": "male"}, "episode": {"began_months_ago": 6, "location": ["calf", "arms", "trunk"]}, "symptoms": {"cramps_elsewhere": true, "foot_drop_or_tripping": true, "muscle_twitching": true, "muscle_wasting": true}, "sensations": {"painful_cramp": true}}"#,
            ["soon", "same-day"], ["neither", "leg-cramps", "unclear"]),
        PractitionerCase(
            "g065",
            #"{"person": {"age": 31}, "symptoms": {"muscle_twitching": true, "progressive_weakness": false, "leg_weakness": false}, "lifestyle": {"caffeine_drinks_per_day": 6}, "episode": {"began_months_ago": 1}}"#,
            ["routine", "self-care", "soon"], ["neither", "unclear"]),
        PractitionerCase(
            "g066",
            #"{"person": {"age": 73}, "sensations": {"muscle_stiff_and_aching": true}, "episode": {"location": ["thigh", "arms"], "side": "both"}}"#,
            ["soon", "routine", "same-day"], ["neither", "unclear"]),
        PractitionerCase(
            "g067",
            #"{"conditions": ["fibromyalgia"], "sensations": {"aching_or_heavy": true}, "episode": {"nothing_cramps": true}}"#,
            ["routine", "self-care", "soon"], ["neither", "unclear"]),
        PractitionerCase(
            "g068", #"{"person": {"age": 55, "sex": "female"}, "episode": {"location": ["hip"], "at_night": true}}"#,
            ["routine", "self-care"], ["neither", "unclear"]),
        PractitionerCase(
            "g070",
            #"{"episode": {"location": ["calf"], "side": "left", "trend": "new"}, "symptoms": {"one_leg_swollen": true, "calf_tender": true}, "recent": {"surgery_within_twelve_weeks": true}}"#,
            ["same-day", "emergency"], ["neither"]),
        PractitionerCase(
            "g071",
            #"{"person": {"pregnant": true, "pregnancy_weeks": 32}, "episode": {"location": ["calf"], "side": "left", "trend": "new"}, "symptoms": {"one_calf_pain_constant": true, "one_leg_swollen": false, "new_trouble_walking": true}}"#,
            ["same-day", "emergency"], ["neither"]),
        PractitionerCase(
            "g072",
            #"{"person": {"gave_birth_within_six_weeks": true, "sex": "female"}, "recent": {"surgery_within_twelve_weeks": true}, "symptoms": {"one_leg_swollen": true, "leg_warm": true}, "episode": {"side": "right"}}"#,
            ["same-day", "emergency"], ["neither"]),
        PractitionerCase(
            "g073",
            #"{"person": {"age": 23, "sex": "female"}, "medications": ["Microgynon"], "lifestyle": {"smoking": "current"}, "episode": {"location": ["calf"], "trend": "new"}, "symptoms": {"one_calf_pain_constant": true}}"#,
            ["same-day", "emergency", "soon"], ["neither", "unclear", "leg-cramps"]),
        PractitionerCase(
            "g074",
            #"{"conditions": ["previous DVT"], "symptoms": {"calf_tender": true}, "episode": {"trend": "new", "side": "left"}}"#,
            ["same-day", "emergency"], ["neither"]),
        PractitionerCase(
            "g075",
            #"{"person": {"sex": "female"}, "conditions": ["breast cancer", "chemotherapy"], "symptoms": {"one_leg_swollen": true}, "episode": {"side": "left", "trend": "new"}}"#,
            ["same-day", "emergency"], ["neither"]),
        PractitionerCase(
            "g076",
            #"{"recent": {"leg_in_cast_or_paralysed": true, "leg_injury": true}, "symptoms": {"one_calf_pain_constant": true, "leg_warm": true}, "episode": {"location": ["calf"]}}"#,
            ["same-day", "emergency"], ["neither"]),
        PractitionerCase(
            "g077",
            #"{"person": {"age": 51}, "recent": {"long_travel": true}, "symptoms": {"calf_tender": true}, "episode": {"location": ["calf"], "trend": "new"}}"#,
            ["same-day", "emergency"], ["neither"]),
        PractitionerCase(
            "g079",
            #"{"person": {"age": 45}, "episode": {"location": ["calf"]}, "symptoms": {"one_calf_pain_constant": true, "one_leg_swollen": true}, "sensations": {"painful_cramp": true}}"#,
            ["same-day", "emergency"], ["neither", "leg-cramps", "unclear"]),
        PractitionerCase(
            "g080", #"{"symptoms": {"one_leg_swollen": true, "chest_pain": true}, "episode": {"trend": "new"}}"#,
            ["emergency"], ["neither"]),
        PractitionerCase(
            "g081",
            #"{"episode": {"location": ["calf"]}, "sensations": {"painful_cramp": true}, "symptoms": {"breathless": true, "coughing_blood": true}}"#,
            ["emergency"], ["neither", "unclear", "leg-cramps"]),
        PractitionerCase(
            "g082",
            #"{"conditions": ["AF"], "symptoms": {"leg_cold": true, "leg_pale_or_blue": true, "sudden_severe_pain": true, "cannot_move_foot": true}, "person": {"sex": "female"}}"#,
            ["emergency"], ["neither"]),
        PractitionerCase(
            "g083",
            #"{"conditions": ["diabetic"], "lifestyle": {"smoking": "current"}, "symptoms": {"leg_cold": true, "leg_pale_or_blue": true}, "episode": {"side": "right"}}"#,
            ["same-day", "emergency"], ["neither"]),
        PractitionerCase(
            "g090",
            #"{"conditions": ["sciatica"], "symptoms": {"saddle_numbness": true, "new_bladder_trouble": true, "new_back_pain": true}, "episode": {"side": "both"}}"#,
            ["emergency"], ["neither"]),
        PractitionerCase(
            "g091", #"{"symptoms": {"new_back_pain": true, "leg_weakness": true, "new_bladder_trouble": true}}"#,
            ["emergency"], ["neither"]),
        PractitionerCase(
            "g092",
            #"{"person": {"sex": "male"}, "conditions": ["prostate cancer"], "symptoms": {"new_back_pain": true, "leg_weakness": true, "unsteady": true}, "episode": {"trend": "new"}}"#,
            ["emergency", "same-day"], ["neither"]),
        PractitionerCase(
            "g093",
            #"{"recent": {"recent_infection": true}, "symptoms": {"tingling": true, "tingling_spreading": true, "weakness_over_days": true, "weakness_spreading_up": true, "leg_weakness": true}}"#,
            ["emergency"], ["neither"]),
        PractitionerCase(
            "g094",
            #"{"symptoms": {"sudden_weakness": true, "face_droop_or_speech": true}, "episode": {"side": "left"}}"#,
            ["emergency"], ["neither"]),
        PractitionerCase(
            "g095",
            #"{"person": {"age": 40}, "symptoms": {"weakness_over_days": true, "new_trouble_walking": true, "new_back_pain": false}}"#,
            ["emergency"], ["neither"]),
        PractitionerCase(
            "g096",
            #"{"person": {"age": 50}, "symptoms": {"tingling": true, "tingling_spreading": true}, "episode": {"began_months_ago": 4, "side": "both", "location": ["foot"]}}"#,
            ["soon", "same-day", "routine"], ["neither"]),
        PractitionerCase(
            "g100", #"{"medications": ["Lipitor"], "symptoms": {"dark_urine": true, "severe_muscle_pain": true}}"#,
            ["emergency"], ["neither"]),
        PractitionerCase(
            "g101",
            #"{"recent": {"lying_long_or_crushed": true}, "symptoms": {"tense_swollen_muscle": true, "dark_urine": true, "severe_muscle_pain": true}}"#,
            ["emergency"], ["neither"]),
        PractitionerCase(
            "g102",
            #"{"recent": {"leg_injury": true}, "symptoms": {"tense_swollen_muscle": true, "pain_when_toes_moved": true, "severe_muscle_pain": true, "tingling": true}, "episode": {"location": ["shin"]}}"#,
            ["emergency"], ["neither"]),
        PractitionerCase(
            "g103",
            #"{"person": {"age": 44}, "symptoms": {"pop_or_tear": true, "new_trouble_walking": true}, "episode": {"location": ["calf"], "during_or_after_exercise": true}}"#,
            ["same-day", "emergency"], ["neither"]),
    ]
}
