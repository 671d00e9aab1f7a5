extension PractitionerCase {
    static let third: [PractitionerCase] = [
        PractitionerCase(
            "h030",
            #"{"medications": ["prednisolone 10mg"], "conditions": ["asthma"], "sensations": {"painful_cramp": true}, "episode": {"at_night": true}}"#,
            ["routine", "self-care", "soon"], ["leg-cramps"]),
        PractitionerCase(
            "h032",
            #"{"conditions": ["kidney failure"], "sensations": {"painful_cramp": true}, "episode": {"at_night": true}, "symptoms": {"palpitations": true, "leg_weakness": true}}"#,
            ["emergency", "same-day"], ["leg-cramps", "unclear", "neither"]),
        PractitionerCase(
            "h033",
            #"{"conditions": ["dialysis"], "sensations": {"urge_to_move": true, "crawling_or_tingling": true, "worse_in_evening": true, "relieved_by_moving": true}}"#,
            ["soon", "routine"], ["restless-legs"]),
        PractitionerCase(
            "h034",
            #"{"conditions": ["alcoholic"], "recent": {"stopped_medicine": true}, "sensations": {"painful_cramp": true}, "lifestyle": {"shakes_without_alcohol": false}}"#,
            ["soon", "routine", "same-day"], ["leg-cramps", "unclear"]),
        PractitionerCase(
            "h035",
            #"{"lifestyle": {"alcohol": "heavy", "shakes_without_alcohol": true}, "sensations": {"painful_cramp": true}, "episode": {"at_night": true}, "history": {"considering": ["alcohol-reduction"]}}"#,
            ["soon", "same-day"], ["leg-cramps"]),
        PractitionerCase(
            "h036",
            #"{"conditions": ["kidney disease"], "medications": ["magnesium"], "symptoms": {"took_too_much": true, "vomiting_or_diarrhoea": true}, "sensations": {"painful_cramp": true}}"#,
            ["same-day", "emergency"], ["leg-cramps", "unclear", "neither"]),
        PractitionerCase(
            "h037",
            #"{"symptoms": {"spasms_all_over": true, "neck_stiff": true, "trouble_swallowing": true}, "sensations": {"painful_cramp": true}}"#,
            ["emergency"], ["neither"]),
        PractitionerCase(
            "h038",
            #"{"recent": {"dirty_wound": true}, "symptoms": {"jaw_stiff": true}, "episode": {"location": ["thigh"]}}"#,
            ["emergency"], ["neither"]),
        PractitionerCase(
            "h039",
            #"{"symptoms": {"jaw_stiff": true}, "episode": {"location": ["foot"], "at_night": true}, "sensations": {"painful_cramp": true}, "recent": {"dirty_wound": false}}"#,
            ["soon", "self-care", "routine", "same-day", "emergency"], ["leg-cramps", "unclear", "neither"]),
        PractitionerCase(
            "h040",
            #"{"person": {"age": 14, "sex": "female"}, "episode": {"location": ["calf"], "at_night": true, "during_or_after_exercise": true}, "sensations": {"painful_cramp": true}}"#,
            ["self-care", "routine"], ["leg-cramps"]),
        PractitionerCase(
            "h041", #"{"person": {"age": 3}, "episode": {"at_night": true, "wakes_from_sleep": true}}"#,
            ["routine", "self-care", "soon"], ["neither", "unclear"]),
        PractitionerCase(
            "h042",
            #"{"person": {"age": 10}, "sensations": {"joint_pain": true}, "episode": {"location": ["knee-or-joint"], "at_night": true, "side": "right"}, "symptoms": {"daytime_pain": true}}"#,
            ["same-day", "soon"], ["neither", "unclear"]),
        PractitionerCase(
            "h043",
            #"{"person": {"age": 7}, "episode": {"at_night": true}, "symptoms": {"unexplained_bruising": true}}"#,
            ["same-day", "emergency"], ["neither", "unclear"]),
        PractitionerCase(
            "h044", #"{"person": {"age": 1}, "symptoms": {"refuses_to_walk": true}, "recent": {"leg_injury": true}}"#,
            ["same-day", "emergency"], ["neither", "unclear"]),
        PractitionerCase(
            "h045",
            #"{"person": {"age": 33}, "episode": {"in_heat": true, "during_or_after_exercise": true, "location": ["calf"]}, "sensations": {"painful_cramp": true}, "recent": {"heat_exposure": true}}"#,
            ["self-care", "routine"], ["leg-cramps"]),
        PractitionerCase(
            "h046",
            #"{"recent": {"heat_exposure": true}, "episode": {"in_heat": true}, "sensations": {"painful_cramp": true}, "symptoms": {"vomiting_or_diarrhoea": true}}"#,
            ["same-day", "emergency"], ["leg-cramps", "unclear", "neither"]),
        PractitionerCase(
            "h047",
            #"{"conditions": ["low calcium"], "recent": {"neck_surgery": true}, "symptoms": {"tingling_round_mouth": true}, "episode": {"location": ["calf"]}, "sensations": {"painful_cramp": true}}"#,
            ["same-day", "emergency"], ["leg-cramps", "neither", "unclear"]),
        PractitionerCase(
            "h048",
            #"{"medications": ["Prolia"], "symptoms": {"hand_or_foot_spasm": true, "tingling_round_mouth": true}, "recent": {"new_medicine_or_dose": true}}"#,
            ["same-day", "emergency"], ["neither", "unclear", "leg-cramps"]),
        PractitionerCase(
            "h049",
            #"{"person": {"age": 81, "sex": "female"}, "medications": ["donepezil"], "recent": {"new_medicine_or_dose": true}, "sensations": {"painful_cramp": true}, "episode": {"at_night": true, "episodes_per_week": 7}}"#,
            ["soon", "routine"], ["leg-cramps"]),
        PractitionerCase(
            "h050",
            #"{"medications": ["aripiprazole"], "recent": {"new_medicine_or_dose": true}, "sensations": {"inner_restlessness": true, "urge_to_move": true}}"#,
            ["soon", "same-day"], ["neither", "unclear"]),
        PractitionerCase(
            "h051",
            #"{"person": {"age": 27}, "medications": ["promethazine"], "sensations": {"crawling_or_tingling": true, "relieved_by_moving": true}, "episode": {"at_night": true}}"#,
            ["routine", "soon"], ["restless-legs", "unclear"]),
        PractitionerCase(
            "h052", #"{"episode": {"at_night": true}}"#,
            ["routine", "self-care"], ["unclear"]),
        PractitionerCase(
            "h053",
            #"{"person": {"age": 60}, "episode": {"location": ["foot"], "during_or_after_exercise": true}, "sensations": {"painful_cramp": true}}"#,
            ["self-care", "routine"], ["leg-cramps", "unclear"]),
        PractitionerCase(
            "h054",
            #"{"person": {"age": 45}, "episode": {"location": ["calf"], "at_night": true}, "sensations": {"painful_cramp": true}}"#,
            ["self-care", "routine"], ["leg-cramps"]),
        PractitionerCase(
            "h055",
            #"{"person": {"age": 50}, "episode": {"location": ["calf"], "muscle_hardens": true, "duration_minutes": 15, "at_night": true}}"#,
            ["soon", "routine", "same-day"], ["leg-cramps"]),
        PractitionerCase(
            "h056",
            #"{"episode": {"location": ["calf"], "duration_minutes": 480, "at_night": true}, "sensations": {"painful_cramp": true}}"#,
            ["same-day", "soon", "emergency"], ["unclear", "neither", "leg-cramps"]),
        PractitionerCase(
            "h057",
            #"{"person": {"age": 84, "sex": "male"}, "medications": ["water tablets"], "recent": {"new_medicine_or_dose": true}, "symptoms": {"confusion": true, "leg_weakness": true}, "sensations": {"painful_cramp": true}}"#,
            ["emergency"], ["leg-cramps", "unclear", "neither"]),
        PractitionerCase(
            "h058",
            #"{"symptoms": {"seizure": true}, "recent": {"drank_very_much_water": true}, "sensations": {"painful_cramp": true}}"#,
            ["emergency"], ["neither", "unclear", "leg-cramps"]),
        PractitionerCase(
            "h059",
            #"{"medications": ["warfarin"], "symptoms": {"one_leg_swollen": true, "unexplained_bruising": true}, "sensations": {"painful_cramp": true}, "episode": {"location": ["calf"]}}"#,
            ["same-day", "emergency"], ["neither", "unclear", "leg-cramps"]),
        PractitionerCase(
            "h060",
            #"{"person": {"age": 40}, "conditions": ["type 1 diabetes"], "medications": ["insulin"], "episode": {"at_night": true}, "sensations": {"painful_cramp": true}}"#,
            ["routine", "soon", "self-care", "same-day"], ["leg-cramps"]),
        PractitionerCase(
            "h061",
            #"{"conditions": ["type 1 diabetes"], "symptoms": {"thirst_and_much_urine": true, "vomiting_or_diarrhoea": true}, "sensations": {"painful_cramp": true}}"#,
            ["emergency"], ["leg-cramps", "unclear", "neither"]),
        PractitionerCase(
            "h062",
            #"{"symptoms": {"varicose_veins": true, "leg_red": true, "calf_tender": true}, "episode": {"location": ["calf"]}}"#,
            ["same-day", "soon", "emergency"], ["neither"]),
        PractitionerCase(
            "h063", #"{"symptoms": {"varicose_veins": true, "heavy_bleeding": true}}"#,
            ["emergency"], ["neither", "unclear"]),
        PractitionerCase(
            "h064",
            #"{"person": {"age": 75}, "symptoms": {"long_standing_swelling": true}, "episode": {"location": ["calf"], "at_night": true}, "sensations": {"painful_cramp": true}}"#,
            ["soon", "routine"], ["leg-cramps"]),
        PractitionerCase(
            "h065",
            #"{"person": {"age": 52, "sex": "female"}, "symptoms": {"cramps_elsewhere": true, "tired_and_cold": true}, "episode": {"location": ["calf", "arms"]}, "sensations": {"painful_cramp": true}}"#,
            ["routine", "soon"], ["leg-cramps", "unclear"]),
        PractitionerCase(
            "h066",
            #"{"conditions": ["slipped disc"], "episode": {"location": ["calf"], "side": "left", "at_night": true}, "sensations": {"painful_cramp": true}, "symptoms": {"numbness": true}}"#,
            ["soon", "routine"], ["leg-cramps", "both", "unclear", "neither"]),
        PractitionerCase(
            "h067",
            #"{"person": {"age": 11}, "episode": {"side": "both", "location": ["thigh"], "wakes_from_sleep": true}, "sensations": {"child_evening_leg_pains": true}}"#,
            ["self-care", "routine"], ["neither"]),
        PractitionerCase(
            "h068",
            #"{"person": {"age": 33}, "conditions": ["restless legs"], "medications": ["cetirizine"], "tests": {"ferritin_micrograms_per_litre": 80}, "sensations": {"urge_to_move": true, "worse_at_rest": true}}"#,
            ["routine", "self-care", "soon"], ["restless-legs"]),
        PractitionerCase(
            "h069",
            #"{"episode": {"location": ["calf"], "at_night": true}, "sensations": {"painful_cramp": true}, "none_of": ["warning-signs", "conditions", "medications"]}"#,
            ["self-care"], ["leg-cramps"]),
        PractitionerCase(
            "h070",
            #"{"person": {"age": 22}, "sensations": {"relieved_by_changing_position": true}, "symptoms": {"numbness": false}}"#,
            ["self-care", "routine", "soon"], ["neither", "unclear"]),
        PractitionerCase(
            "h071",
            #"{"conditions": ["gout"], "sensations": {"joint_pain": true}, "episode": {"location": ["toes"], "at_night": true}}"#,
            ["routine", "soon", "same-day", "self-care"], ["neither"]),
        PractitionerCase(
            "h072",
            #"{"sensations": {"joint_pain": true}, "symptoms": {"fever": true, "new_trouble_walking": true, "leg_red": true}, "episode": {"location": ["knee-or-joint"]}}"#,
            ["same-day", "emergency"], ["neither"]),
        PractitionerCase(
            "h073",
            #"{"person": {"age": 82}, "symptoms": {"fever": true, "spreading_redness": true, "confusion": true, "leg_red": true}}"#,
            ["emergency", "same-day"], ["neither"]),
        PractitionerCase(
            "h074",
            #"{"person": {"age": 48}, "medications": ["semaglutide"], "episode": {"location": ["calf"], "episodes_per_week": 2}, "sensations": {"painful_cramp": true}}"#,
            ["self-care", "routine"], ["leg-cramps", "unclear"]),
        PractitionerCase(
            "h075",
            #"{"medications": ["raloxifene"], "recent": {"new_medicine_or_dose": true}, "episode": {"episodes_per_week": 3, "at_night": true}, "sensations": {"painful_cramp": true}}"#,
            ["soon", "routine"], ["leg-cramps"]),
        PractitionerCase(
            "h076",
            #"{"person": {"age": 27}, "medications": ["the pill"], "episode": {"episodes_per_week": 1, "side": "both", "at_night": true}, "sensations": {"painful_cramp": true}}"#,
            ["routine", "self-care"], ["leg-cramps"]),
        PractitionerCase(
            "h077",
            #"{"person": {"age": 27}, "medications": ["the pill"], "episode": {"side": "right", "location": ["calf"], "at_night": true, "duration_minutes": 1, "relieved_by_stretching": true}, "sensations": {"painful_cramp": true}}"#,
            ["routine", "self-care"], ["leg-cramps", "unclear"]),
        PractitionerCase(
            "h078",
            #"{"conditions": ["COPD"], "medications": ["prednisolone", "salbutamol"], "symptoms": {"breathless": true}, "sensations": {"painful_cramp": true}}"#,
            ["emergency"], ["unclear", "leg-cramps", "neither"]),
        PractitionerCase(
            "h079",
            #"{"person": {"age": 38}, "symptoms": {"weight_loss": true, "tense_swollen_muscle": true}, "episode": {"location": ["thigh"]}, "sensations": {"aching_or_heavy": true}}"#,
            ["same-day", "soon"], ["neither", "unclear"]),
        PractitionerCase(
            "h080",
            #"{"person": {"age": 35}, "episode": {"location": ["toes"]}, "lifestyle": {"unsupportive_footwear": true}, "sensations": {"painful_cramp": true}}"#,
            ["self-care", "routine"], ["leg-cramps", "unclear"]),
        PractitionerCase(
            "k001",
            #"{"person": {"pregnant": true, "pregnancy_weeks": 27}, "episode": {"side": "left", "location": ["calf"], "trend": "new", "muscle_hardens": true, "at_night": true, "duration_minutes": 1, "relieved_by_stretching": true}}"#,
            ["self-care", "routine"], ["leg-cramps"]),
        PractitionerCase(
            "k002",
            #"{"medications": ["the pill"], "episode": {"side": "right", "location": ["calf"], "trend": "new", "muscle_hardens": true, "at_night": true, "duration_minutes": 1, "relieved_by_stretching": true}, "symptoms": {"one_calf_pain_constant": false}}"#,
            ["routine", "self-care", "soon"], ["leg-cramps"]),
        PractitionerCase(
            "k003", #"{"episode": {"location": ["calf"], "side": "right", "duration_minutes": 2880}}"#,
            ["same-day", "soon", "emergency"], ["neither", "unclear"]),
        PractitionerCase(
            "k004", #"{"recent": {"long_travel": true}, "episode": {"location": ["calf"], "trend": "new"}}"#,
            ["same-day", "emergency"], ["neither", "unclear"]),
        PractitionerCase(
            "k005",
            #"{"recent": {"surgery_within_twelve_weeks": true}, "episode": {"location": ["calf"], "side": "left"}}"#,
            ["same-day", "soon", "emergency"], ["neither", "unclear"]),
        PractitionerCase(
            "k006",
            #"{"person": {"pregnancy_weeks": 30}, "symptoms": {"one_calf_pain_constant": true}, "episode": {"side": "left"}}"#,
            ["same-day", "emergency"], ["neither"]),
        PractitionerCase(
            "k007",
            #"{"medications": ["prednisolone"], "recent": {"stopped_medicine": true}, "symptoms": {"vomiting_or_diarrhoea": true}, "sensations": {"painful_cramp": true}}"#,
            ["emergency", "same-day"], ["neither", "unclear", "leg-cramps"]),
        PractitionerCase(
            "k008",
            #"{"medications": ["prednisolone"], "recent": {"stopped_medicine": true}, "symptoms": {"dizzy_on_standing": true}, "sensations": {"aching_or_heavy": true}}"#,
            ["emergency", "same-day"], ["neither", "unclear"]),
        PractitionerCase(
            "k009", #"{"symptoms": {"new_back_pain": true, "leg_weakness": true}, "episode": {"side": "both"}}"#,
            ["emergency", "same-day"], ["neither"]),
        PractitionerCase(
            "k010", #"{"symptoms": {"new_back_pain": true, "numbness": true}, "episode": {"side": "both"}}"#,
            ["same-day", "emergency"], ["neither"]),
        PractitionerCase(
            "k011", #"{"symptoms": {"leg_weakness": true}, "episode": {"trend": "new", "began_months_ago": 0.1}}"#,
            ["emergency", "same-day"], ["neither", "unclear"]),
        PractitionerCase(
            "k012", #"{"recent": {"recent_infection": true}, "symptoms": {"tingling": true, "leg_weakness": true}}"#,
            ["emergency", "same-day"], ["neither"]),
        PractitionerCase(
            "k013", #"{"recent": {"leg_in_cast_or_paralysed": true}, "symptoms": {"severe_muscle_pain": true}}"#,
            ["emergency"], ["neither", "unclear"]),
        PractitionerCase(
            "k014", #"{"recent": {"leg_injury": true}, "symptoms": {"pain_when_toes_moved": true}}"#,
            ["emergency"], ["neither", "unclear"]),
        PractitionerCase(
            "k015",
            #"{"recent": {"lying_long_or_crushed": true}, "symptoms": {"leg_weakness": true}, "sensations": {"aching_or_heavy": true}}"#,
            ["emergency"], ["neither", "unclear"]),
        PractitionerCase(
            "k016",
            #"{"symptoms": {"leg_cold": true}, "episode": {"sudden_onset": true, "pain_0_to_10": 10, "location": ["foot"], "trend": "new"}}"#,
            ["emergency"], ["neither"]),
        PractitionerCase(
            "k017", #"{"conditions": ["sickle cell"], "symptoms": {"fever": true}, "episode": {"pain_0_to_10": 9}}"#,
            ["same-day", "emergency"], ["neither", "unclear"]),
        PractitionerCase(
            "k018", #"{"symptoms": {"fever": true}, "episode": {"location": ["calf"], "side": "left"}}"#,
            ["same-day", "soon", "emergency"], ["neither", "unclear"]),
        PractitionerCase(
            "k019",
            #"{"conditions": ["Addison's"], "symptoms": {"fever": true}, "sensations": {"painful_cramp": true}}"#,
            ["same-day", "emergency"], ["unclear", "leg-cramps", "neither"]),
        PractitionerCase(
            "k020",
            #"{"recent": {"neck_surgery": true}, "episode": {"location": ["calf"], "at_night": true}, "sensations": {"painful_cramp": true}}"#,
            ["same-day", "soon"], ["leg-cramps"]),
        PractitionerCase(
            "k021",
            #"{"conditions": ["high potassium"], "symptoms": {"leg_weakness": true}, "sensations": {"painful_cramp": true}, "episode": {"at_night": true}}"#,
            ["emergency", "same-day"], ["leg-cramps", "neither", "unclear"]),
        PractitionerCase(
            "k022",
            #"{"conditions": ["low calcium"], "sensations": {"painful_cramp": true}, "episode": {"at_night": true, "location": ["calf"]}}"#,
            ["soon", "same-day", "routine"], ["leg-cramps"]),
        PractitionerCase(
            "k023",
            #"{"conditions": ["low potassium"], "sensations": {"painful_cramp": true}, "episode": {"at_night": true, "location": ["calf"]}}"#,
            ["soon", "same-day", "routine"], ["leg-cramps"]),
        PractitionerCase(
            "k024",
            #"{"episode": {"lasts_over_an_hour": true, "location": ["calf"]}, "sensations": {"painful_cramp": true}}"#,
            ["same-day"], ["leg-cramps", "unclear", "neither"]),
        PractitionerCase(
            "k025",
            #"{"person": {"age": 70}, "lifestyle": {"smoking": "current"}, "sensations": {"foot_pain_at_rest": true}, "episode": {"location": ["foot"], "at_night": true}}"#,
            ["soon", "same-day"], ["neither", "unclear"]),
        PractitionerCase(
            "k026", #"{"conditions": ["PAD"], "sensations": {"foot_pain_at_rest": true}}"#,
            ["same-day"], ["neither"]),
        PractitionerCase(
            "k027", #"{"sensations": {"urge_to_move": true, "worse_in_evening": true, "relieved_by_moving": false}}"#,
            ["routine", "self-care", "soon"], ["unclear", "neither"]),
        PractitionerCase(
            "k028",
            #"{"sensations": {"joint_pain": true, "painful_cramp": true}, "episode": {"muscle_hardens": true, "relieved_by_stretching": true, "at_night": true, "location": ["calf"]}}"#,
            ["self-care", "routine"], ["leg-cramps", "both"]),
        PractitionerCase(
            "k029",
            #"{"medications": ["simvastatin"], "sensations": {"aching_or_heavy": true, "painful_cramp": false}, "episode": {"location": ["thigh"], "side": "both"}}"#,
            ["routine", "soon"], ["neither"]),
        PractitionerCase(
            "k030", #"{"medications": ["clozapine"], "sensations": {"inner_restlessness": true}}"#,
            ["soon", "same-day"], ["neither"]),
        PractitionerCase(
            "k031",
            #"{"person": {"age": 6}, "symptoms": {"refuses_to_walk": true}, "sensations": {"painful_cramp": true}, "episode": {"muscle_hardens": true, "location": ["calf"], "at_night": true, "relieved_by_stretching": true}}"#,
            ["same-day", "emergency"], ["neither", "unclear", "leg-cramps"]),
        PractitionerCase(
            "k032", #"{"sensations": {"single_jerk_falling_asleep": true}}"#,
            ["self-care"], ["neither"]),
        PractitionerCase(
            "k033", #"{"person": {"age": 5}, "symptoms": {"fever": true, "unexplained_bruising": true}}"#,
            ["emergency"], ["neither", "unclear"]),
        PractitionerCase(
            "k034",
            #"{"person": {"age": 2}, "episode": {"at_night": true, "episodes_per_week": 4}, "sensations": {"aching_or_heavy": true}}"#,
            ["routine", "soon", "same-day"], ["unclear", "neither"]),
        PractitionerCase(
            "k035", #"{"medications": ["fenofibrate"], "symptoms": {"dark_urine": true}}"#,
            ["emergency"], ["neither", "unclear"]),
    ]
}
