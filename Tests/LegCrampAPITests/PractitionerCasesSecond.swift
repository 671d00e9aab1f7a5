extension PractitionerCase {
    static let second: [PractitionerCase] = [
        PractitionerCase(
            "g104",
            #"{"person": {"age": 22}, "recent": {"unusual_exertion": true}, "episode": {"location": ["thigh"], "side": "both"}, "symptoms": {"dark_urine": false}, "sensations": {"aching_or_heavy": true}}"#,
            ["self-care", "routine", "same-day", "soon"], ["neither", "unclear", "leg-cramps"]),
        PractitionerCase(
            "g105",
            #"{"medications": ["quinine"], "symptoms": {"hearing_or_sight_change": true}, "sensations": {"painful_cramp": true}}"#,
            ["emergency", "same-day"], ["leg-cramps", "unclear", "neither"]),
        PractitionerCase(
            "g106",
            #"{"lifestyle": {"drinks_tonic_water": true}, "symptoms": {"unexplained_bruising": true, "unexplained_bleeding": true}, "sensations": {"painful_cramp": true}, "episode": {"at_night": true}}"#,
            ["emergency", "same-day"], ["leg-cramps", "unclear", "neither"]),
        PractitionerCase(
            "g107", #"{"medications": ["quinine"], "symptoms": {"palpitations": true, "collapse": true}}"#,
            ["emergency"], ["unclear", "leg-cramps", "neither"]),
        PractitionerCase(
            "g108", #"{"medications": ["quinine"], "symptoms": {"took_too_much": true}}"#,
            ["emergency"], ["unclear", "leg-cramps", "neither"]),
        PractitionerCase(
            "g109",
            #"{"medications": ["prednisolone"], "conditions": ["polymyalgia"], "recent": {"stopped_medicine": true}, "symptoms": {"vomiting_or_diarrhoea": true, "dizzy_on_standing": true}, "sensations": {"painful_cramp": true}}"#,
            ["emergency"], ["neither", "leg-cramps", "unclear"]),
        PractitionerCase(
            "g110",
            #"{"conditions": ["Addison's"], "symptoms": {"vomiting_or_diarrhoea": true, "dizzy_on_standing": true}, "sensations": {"painful_cramp": true}}"#,
            ["emergency"], ["neither", "leg-cramps", "unclear"]),
        PractitionerCase(
            "g111",
            #"{"conditions": ["dialysis"], "recent": {"missed_dialysis": true}, "symptoms": {"leg_weakness": true, "palpitations": true}, "sensations": {"painful_cramp": true}}"#,
            ["emergency"], ["neither", "leg-cramps", "unclear"]),
        PractitionerCase(
            "g112",
            #"{"conditions": ["dialysis"], "recent": {"missed_dialysis": true}, "sensations": {"painful_cramp": true}}"#,
            ["same-day", "emergency"], ["leg-cramps", "unclear"]),
        PractitionerCase(
            "g113",
            #"{"lifestyle": {"alcohol": "heavy", "shakes_without_alcohol": true}, "recent": {"stopped_medicine": true}, "symptoms": {"confusion": true}, "sensations": {"painful_cramp": true}}"#,
            ["emergency"], ["neither", "leg-cramps", "unclear"]),
        PractitionerCase(
            "g114",
            #"{"medications": ["thiazide"], "symptoms": {"vomiting_or_diarrhoea": true, "palpitations": true}, "sensations": {"painful_cramp": true}}"#,
            ["emergency", "same-day"], ["leg-cramps", "neither", "unclear"]),
        PractitionerCase(
            "g115",
            #"{"person": {"age": 79}, "medications": ["furosemide", "ramipril"], "symptoms": {"vomiting_or_diarrhoea": true}, "episode": {"location": ["calf"]}, "sensations": {"painful_cramp": true}}"#,
            ["same-day", "emergency"], ["leg-cramps", "neither", "unclear"]),
        PractitionerCase(
            "g116",
            #"{"recent": {"neck_surgery": true}, "symptoms": {"tingling_round_mouth": true, "hand_or_foot_spasm": true}, "episode": {"location": ["foot"]}, "sensations": {"painful_cramp": true}}"#,
            ["same-day", "emergency"], ["neither", "leg-cramps", "unclear"]),
        PractitionerCase(
            "g117",
            #"{"symptoms": {"tingling_round_mouth": true, "hand_or_foot_spasm": true}, "sensations": {"painful_cramp": true}, "episode": {"duration_minutes": 20}}"#,
            ["same-day", "routine", "soon"], ["neither", "leg-cramps", "unclear"]),
        PractitionerCase(
            "g118",
            #"{"recent": {"heat_exposure": true}, "episode": {"in_heat": true}, "symptoms": {"cramps_elsewhere": true, "confusion": true, "very_high_temperature": true}, "sensations": {"painful_cramp": true}}"#,
            ["emergency"], ["neither", "leg-cramps", "unclear"]),
        PractitionerCase(
            "g119",
            #"{"recent": {"heat_exposure": true}, "episode": {"in_heat": true, "lasts_over_an_hour": true, "location": ["calf"]}, "conditions": ["angina"], "sensations": {"painful_cramp": true}}"#,
            ["same-day", "emergency"], ["leg-cramps", "neither", "unclear"]),
        PractitionerCase(
            "g120",
            #"{"person": {"age": 28}, "episode": {"in_heat": true, "during_or_after_exercise": true, "duration_minutes": 10}, "recent": {"heat_exposure": true, "unusual_exertion": true}, "sensations": {"painful_cramp": true}}"#,
            ["self-care", "routine"], ["leg-cramps"]),
        PractitionerCase(
            "g121",
            #"{"recent": {"dirty_wound": true}, "symptoms": {"jaw_stiff": true}, "sensations": {"painful_cramp": true}}"#,
            ["emergency"], ["neither"]),
        PractitionerCase(
            "g122",
            #"{"recent": {"dirty_wound": true}, "episode": {"location": ["calf"]}, "sensations": {"painful_cramp": true}}"#,
            ["same-day", "emergency"], ["neither", "leg-cramps", "unclear"]),
        PractitionerCase(
            "g123",
            #"{"recent": {"toxin_exposure": true}, "sensations": {"painful_cramp": true}, "symptoms": {"cramps_elsewhere": true}}"#,
            ["same-day", "emergency"], ["leg-cramps", "neither", "unclear"]),
        PractitionerCase(
            "g124",
            #"{"recent": {"toxin_exposure": true}, "symptoms": {"confusion": true, "hearing_or_sight_change": true}, "sensations": {"painful_cramp": true}}"#,
            ["emergency"], ["neither", "leg-cramps", "unclear"]),
        PractitionerCase(
            "g125",
            #"{"symptoms": {"spreading_redness": true, "fever": true, "leg_red": true}, "episode": {"location": ["shin"]}}"#,
            ["same-day", "emergency"], ["neither", "unclear"]),
        PractitionerCase(
            "g126",
            #"{"symptoms": {"spreading_redness": true, "severe_infection_signs": true, "fever": true, "very_high_temperature": true, "very_unwell": true}}"#,
            ["emergency"], ["neither"]),
        PractitionerCase(
            "g127", #"{"person": {"age": 4}, "symptoms": {"refuses_to_walk": true, "fever": true}}"#,
            ["same-day", "emergency"], ["neither", "unclear"]),
        PractitionerCase(
            "g128",
            #"{"person": {"age": 12}, "symptoms": {"limp": true, "daytime_pain": true}, "episode": {"location": ["thigh"]}, "conditions": ["overweight"]}"#,
            ["same-day", "soon", "emergency"], ["neither", "unclear"]),
        PractitionerCase(
            "g129",
            #"{"person": {"age": 8}, "episode": {"side": "left", "at_night": true, "wakes_from_sleep": true}, "symptoms": {"weight_loss": true}}"#,
            ["same-day", "emergency", "soon"], ["neither", "unclear"]),
        PractitionerCase(
            "g130",
            #"{"person": {"age": 5}, "recent": {"recent_infection": true}, "episode": {"location": ["calf"], "side": "both"}, "symptoms": {"new_trouble_walking": true}}"#,
            ["same-day", "emergency"], ["neither", "unclear"]),
        PractitionerCase(
            "g131",
            #"{"episode": {"location": ["calf"], "duration_minutes": 40, "cramp_not_easing": true}, "sensations": {"painful_cramp": true}}"#,
            ["same-day", "emergency"], ["neither", "leg-cramps", "unclear"]),
        PractitionerCase(
            "g132",
            #"{"person": {"age": 77}, "symptoms": {"both_legs_swollen": true, "breathless": true}, "sensations": {"painful_cramp": true}}"#,
            ["same-day", "emergency", "soon"], ["leg-cramps", "neither", "unclear"]),
        PractitionerCase(
            "g133",
            #"{"symptoms": {"jaundice": true, "swollen_belly": true}, "lifestyle": {"alcohol": "heavy"}, "sensations": {"painful_cramp": true}}"#,
            ["same-day", "emergency"], ["leg-cramps", "neither", "unclear"]),
        PractitionerCase(
            "g134",
            #"{"person": {"age": 64}, "symptoms": {"weight_loss": true}, "episode": {"location": ["thigh"], "side": "right", "at_night": true}, "sensations": {"aching_or_heavy": true}, "lifestyle": {"smoking": "former"}}"#,
            ["same-day", "soon"], ["neither", "unclear"]),
        PractitionerCase(
            "g135",
            #"{"person": {"age": 15}, "symptoms": {"thirst_and_much_urine": true, "weight_loss": true}, "sensations": {"painful_cramp": true}, "episode": {"at_night": true, "episodes_per_week": 7}}"#,
            ["same-day", "soon", "emergency"], ["leg-cramps", "unclear", "neither"]),
        PractitionerCase(
            "g136",
            #"{"conditions": ["sickle cell"], "episode": {"side": "both", "pain_0_to_10": 9, "at_night": true}, "symptoms": {"fever": true, "severe_muscle_pain": true}}"#,
            ["same-day", "emergency"], ["neither", "unclear"]),
        PractitionerCase(
            "g137",
            #"{"person": {"age": 67}, "medications": ["omeprazole"], "symptoms": {"palpitations": true}, "sensations": {"painful_cramp": true}}"#,
            ["emergency", "same-day"], ["leg-cramps", "unclear", "neither"]),
        PractitionerCase(
            "g138", #"{}"#,
            ["self-care", "routine"], ["unclear"]),
        PractitionerCase(
            "g139", #"{"sensations": {"painful_cramp": true}}"#,
            ["self-care", "routine"], ["unclear", "leg-cramps"]),
        PractitionerCase(
            "g140", #"{"episode": {"at_night": true, "pain_0_to_10": 8}}"#,
            ["self-care", "routine", "soon"], ["unclear"]),
        PractitionerCase(
            "g141",
            #"{"person": {"age": 50}, "episode": {"location": ["calf"], "at_night": true, "episodes_per_week": 6, "disturbs_sleep_regularly": true}, "sensations": {"painful_cramp": true}}"#,
            ["routine", "soon", "self-care"], ["leg-cramps"]),
        PractitionerCase(
            "g142",
            #"{"sensations": {"urge_to_move": true, "worse_in_evening": true, "relieved_by_moving": true}, "episode": {"pain_0_to_10": 0}}"#,
            ["routine", "self-care"], ["restless-legs"]),
        PractitionerCase(
            "g143",
            #"{"person": {"age": 41}, "episode": {"location": ["calf"], "at_night": true, "relieved_by_stretching": true}, "sensations": {"painful_cramp": true}}"#,
            ["self-care", "routine"], ["leg-cramps"]),
        PractitionerCase(
            "g144",
            #"{"person": {"age": 78}, "conditions": ["AF"], "medications": ["apixaban", "bisoprolol"], "episode": {"location": ["calf"], "muscle_hardens": true, "duration_minutes": 2, "episodes_per_week": 3, "at_night": true}}"#,
            ["routine", "soon", "self-care"], ["leg-cramps"]),
        PractitionerCase(
            "g145",
            #"{"person": {"age": 60}, "episode": {"location": ["calf"], "side": "right", "trend": "new"}, "symptoms": {"one_calf_pain_constant": true}, "recent": {"leg_injury": false}}"#,
            ["same-day", "soon", "emergency"], ["neither", "unclear"]),
        PractitionerCase(
            "g146",
            #"{"person": {"age": 69}, "conditions": ["polio"], "episode": {"side": "left", "at_night": true, "trend": "stable"}, "sensations": {"painful_cramp": true}, "symptoms": {"leg_weakness": true, "progressive_weakness": false}}"#,
            ["routine", "soon", "self-care"], ["leg-cramps"]),
        PractitionerCase(
            "g147",
            #"{"person": {"sex": "female"}, "conditions": ["breast cancer"], "medications": ["letrozole"], "recent": {"new_medicine_or_dose": true}, "sensations": {"joint_pain": true, "painful_cramp": true}, "episode": {"at_night": true}}"#,
            ["soon", "routine", "same-day"], ["leg-cramps", "both", "unclear"]),
        PractitionerCase(
            "g148",
            #"{"person": {"age": 44}, "medications": ["Mounjaro"], "symptoms": {"vomiting_or_diarrhoea": true}, "sensations": {"painful_cramp": true}}"#,
            ["soon", "same-day"], ["leg-cramps", "unclear"]),
        PractitionerCase(
            "g149",
            #"{"person": {"age": 30, "sex": "male"}, "lifestyle": {"exercise": "vigorous"}, "medications": ["creatine"], "episode": {"location": ["calf"], "at_night": true, "trend": "new"}, "sensations": {"painful_cramp": true}}"#,
            ["self-care", "routine", "soon"], ["leg-cramps"]),
        PractitionerCase(
            "g150", #"{"symptoms": {"chest_pain": true}, "sensations": {"painful_cramp": true}}"#,
            ["emergency", "same-day"], ["unclear", "leg-cramps", "neither"]),
        PractitionerCase(
            "g151",
            #"{"person": {"age": 67}, "conditions": ["COPD"], "medications": ["Seretide", "salbutamol"], "symptoms": {"breathless": false}, "episode": {"location": ["calf"], "at_night": true}, "sensations": {"painful_cramp": true}}"#,
            ["routine", "soon", "self-care"], ["leg-cramps"]),
        PractitionerCase(
            "g152",
            #"{"conditions": ["lymphoedema"], "episode": {"side": "both", "location": ["calf"], "at_night": true, "trend": "stable"}, "sensations": {"painful_cramp": true}, "symptoms": {"one_leg_swollen": true}}"#,
            ["routine", "same-day", "soon", "self-care"], ["leg-cramps", "unclear", "neither"]),
        PractitionerCase(
            "g153",
            #"{"person": {"age": 70}, "conditions": ["stroke"], "episode": {"side": "left", "at_night": true, "began_months_ago": 24}, "symptoms": {"leg_weakness": true}, "sensations": {"painful_cramp": true}}"#,
            ["routine", "soon"], ["unclear", "leg-cramps", "neither"]),
        PractitionerCase(
            "g154",
            #"{"conditions": ["MS"], "episode": {"at_night": true, "trend": "worsening"}, "sensations": {"painful_cramp": true}}"#,
            ["soon", "routine"], ["neither", "leg-cramps", "unclear"]),
        PractitionerCase(
            "g155",
            #"{"person": {"age": 53, "sex": "female"}, "medications": ["HRT patches"], "episode": {"location": ["calf"], "at_night": true, "relieved_by_stretching": true, "trend": "stable"}, "sensations": {"painful_cramp": true}}"#,
            ["self-care", "routine"], ["leg-cramps"]),
        PractitionerCase(
            "g156",
            #"{"medications": ["water tablet", "amiloride"], "conditions": ["high potassium"], "sensations": {"painful_cramp": true}, "episode": {"at_night": true, "side": "both"}}"#,
            ["same-day", "soon", "emergency"], ["leg-cramps"]),
        PractitionerCase(
            "g157",
            #"{"conditions": ["bulimia"], "medications": ["laxatives"], "symptoms": {"vomiting_or_diarrhoea": true, "cramps_elsewhere": true, "leg_weakness": true}, "sensations": {"painful_cramp": true}}"#,
            ["same-day", "emergency", "soon"], ["leg-cramps", "neither", "unclear"]),
        PractitionerCase(
            "g158",
            #"{"recent": {"unusual_exertion": true, "drank_very_much_water": true}, "symptoms": {"confusion": true}, "sensations": {"painful_cramp": true}, "lifestyle": {"exercise": "vigorous"}}"#,
            ["emergency"], ["neither", "leg-cramps", "unclear"]),
        PractitionerCase(
            "g159",
            #"{"medications": ["lithium"], "symptoms": {"vomiting_or_diarrhoea": true, "muscle_twitching": true}}"#,
            ["same-day", "soon", "emergency"], ["unclear", "neither", "restless-legs", "leg-cramps"]),
        PractitionerCase(
            "g160", #"{"symptoms": {"spreading_redness": true}, "sensations": {"aching_or_heavy": true}}"#,
            ["same-day", "soon", "emergency", "routine"], ["neither", "unclear"]),
        PractitionerCase(
            "g161",
            #"{"person": {"age": 66}, "lifestyle": {"smoking": "current"}, "symptoms": {"sudden_numb_leg": true}, "episode": {"at_night": true, "duration_minutes": 30}}"#,
            ["emergency", "same-day"], ["neither", "unclear"]),
        PractitionerCase(
            "g162",
            #"{"person": {"age": 29, "sex": "female"}, "conditions": ["overactive thyroid"], "medications": ["carbimazole"], "recent": {"new_medicine_or_dose": true}, "episode": {"location": ["thigh"]}, "sensations": {"painful_cramp": true}}"#,
            ["soon", "routine"], ["leg-cramps", "unclear"]),
        PractitionerCase(
            "h001",
            #"{"person": {"age": 30}, "sensations": {"brought_on_by_walking": true, "relieved_by_standing_still": true}, "episode": {"during_or_after_exercise": true, "location": ["shin"], "side": "both"}, "lifestyle": {"smoking": "never"}}"#,
            ["soon", "routine", "same-day"], ["neither", "unclear"]),
        PractitionerCase(
            "h002",
            #"{"person": {"age": 70}, "lifestyle": {"smoking": "former"}, "episode": {"location": ["calf"]}, "sensations": {"brought_on_by_walking": true}}"#,
            ["soon", "routine", "same-day"], ["neither"]),
        PractitionerCase(
            "h003",
            #"{"conditions": ["claudication"], "sensations": {"foot_pain_at_rest": true, "relieved_by_hanging_leg_down": true}}"#,
            ["same-day", "soon", "emergency"], ["neither"]),
        PractitionerCase(
            "h004",
            #"{"person": {"age": 72}, "conditions": ["PAD"], "episode": {"location": ["calf"], "muscle_hardens": true, "relieved_by_stretching": true, "at_night": true, "episodes_per_week": 2}}"#,
            ["routine", "soon"], ["leg-cramps"]),
        PractitionerCase(
            "h005", #"{"symptoms": {"black_or_blue_toes": true}, "episode": {"location": ["toes"], "trend": "new"}}"#,
            ["same-day", "emergency"], ["neither"]),
        PractitionerCase(
            "h006",
            #"{"symptoms": {"sudden_severe_pain": true}, "episode": {"location": ["thigh"], "duration_minutes": 60, "trend": "new"}}"#,
            ["same-day", "emergency"], ["neither", "unclear"]),
        PractitionerCase(
            "h007", #"{"person": {"age": 80}, "symptoms": {"leg_cold": true, "sudden_numb_leg": true}}"#,
            ["emergency"], ["neither"]),
        PractitionerCase(
            "h008",
            #"{"person": {"pregnant": true, "pregnancy_weeks": 34}, "episode": {"location": ["calf"]}, "sensations": {"painful_cramp": true}, "symptoms": {"breathless": true}}"#,
            ["emergency", "same-day"], ["neither", "unclear", "leg-cramps"]),
        PractitionerCase(
            "h009",
            #"{"person": {"age": 30}, "symptoms": {"one_leg_swollen": true}, "episode": {"location": ["calf"]}}"#,
            ["same-day", "emergency"], ["neither"]),
        PractitionerCase(
            "h010",
            #"{"recent": {"bed_rest": true, "recent_infection": true}, "episode": {"location": ["calf"], "trend": "new"}}"#,
            ["same-day", "soon", "emergency"], ["neither", "unclear"]),
        PractitionerCase(
            "h011",
            #"{"recent": {"surgery_within_twelve_weeks": true}, "conditions": ["knee replacement"], "episode": {"location": ["calf"], "side": "right", "at_night": true, "duration_minutes": 1}, "sensations": {"painful_cramp": true}}"#,
            ["same-day", "soon", "routine"], ["leg-cramps", "unclear", "neither"]),
        PractitionerCase(
            "h013",
            #"{"medications": ["tamoxifen"], "symptoms": {"calf_tender": true, "one_leg_swollen": true}, "episode": {"location": ["calf"]}}"#,
            ["same-day", "emergency"], ["neither"]),
        PractitionerCase(
            "h014",
            #"{"medications": ["HRT"], "recent": {"long_travel": true}, "episode": {"side": "right", "location": ["calf"], "trend": "new"}}"#,
            ["same-day", "emergency"], ["neither", "unclear", "leg-cramps"]),
        PractitionerCase(
            "h015",
            #"{"person": {"pregnant": true, "pregnancy_weeks": 20}, "episode": {"side": "both", "location": ["calf"], "at_night": true, "duration_minutes": 1}, "sensations": {"painful_cramp": true}, "symptoms": {"one_leg_swollen": false, "leg_red": false}}"#,
            ["self-care", "routine"], ["leg-cramps"]),
        PractitionerCase(
            "h016",
            #"{"person": {"gave_birth_within_six_weeks": true}, "episode": {"location": ["calf"], "side": "left", "at_night": true, "duration_minutes": 0.2, "relieved_by_stretching": true}, "sensations": {"painful_cramp": true}, "symptoms": {"one_calf_pain_constant": false}}"#,
            ["same-day", "self-care", "routine", "soon"], ["leg-cramps", "unclear", "neither"]),
        PractitionerCase(
            "h017",
            #"{"person": {"pregnant": true, "pregnancy_weeks": 37}, "symptoms": {"both_legs_swollen": true, "hearing_or_sight_change": true}, "sensations": {"painful_cramp": true}}"#,
            ["same-day", "emergency"], ["leg-cramps", "unclear", "neither"]),
        PractitionerCase(
            "h018",
            #"{"episode": {"location": ["calf"], "at_night": true, "relieved_by_stretching": true}, "sensations": {"painful_cramp": true}}"#,
            ["self-care", "routine"], ["leg-cramps"]),
        PractitionerCase(
            "h019", #"{"symptoms": {"saddle_numbness": true, "new_back_pain": true}}"#,
            ["emergency"], ["neither"]),
        PractitionerCase(
            "h020",
            #"{"symptoms": {"new_sexual_numbness": true, "new_back_pain": true, "tingling": true}, "episode": {"side": "both"}}"#,
            ["emergency"], ["neither"]),
        PractitionerCase(
            "h021",
            #"{"person": {"pregnant": true, "pregnancy_weeks": 36}, "sensations": {"painful_cramp": true}, "episode": {"at_night": true}}"#,
            ["self-care", "routine", "emergency", "same-day"], ["leg-cramps", "unclear"]),
        PractitionerCase(
            "h022", #"{"conditions": ["lung cancer"], "symptoms": {"new_back_pain": true, "leg_weakness": false}}"#,
            ["same-day", "emergency"], ["neither", "unclear"]),
        PractitionerCase(
            "h023",
            #"{"conditions": ["prostate cancer"], "episode": {"location": ["calf"], "episodes_per_week": 1, "at_night": true, "duration_minutes": 1}, "sensations": {"painful_cramp": true}}"#,
            ["soon", "routine"], ["leg-cramps"]),
        PractitionerCase(
            "h024",
            #"{"symptoms": {"tingling": true, "tingling_spreading": true, "leg_weakness": true}, "episode": {"trend": "new"}}"#,
            ["emergency"], ["neither"]),
        PractitionerCase(
            "h025", #"{"symptoms": {"sudden_weakness": true}}"#,
            ["emergency", "same-day"], ["neither"]),
        PractitionerCase(
            "h026",
            #"{"medications": ["rosuvastatin"], "recent": {"new_medicine_or_dose": true}, "sensations": {"muscle_stiff_and_aching": true}, "symptoms": {"dark_urine": false}}"#,
            ["soon", "routine", "same-day"], ["neither", "unclear"]),
        PractitionerCase(
            "h027", #"{"symptoms": {"dark_urine": true}, "sensations": {"aching_or_heavy": true}}"#,
            ["same-day", "emergency"], ["neither", "unclear"]),
        PractitionerCase(
            "h028",
            #"{"recent": {"unusual_exertion": true}, "symptoms": {"severe_muscle_pain": true, "tense_swollen_muscle": true}, "lifestyle": {"exercise": "vigorous"}}"#,
            ["same-day", "emergency"], ["neither"]),
        PractitionerCase(
            "h029",
            #"{"recent": {"leg_in_cast_or_paralysed": true, "leg_injury": true}, "symptoms": {"severe_muscle_pain": true, "tingling": true}}"#,
            ["emergency", "same-day"], ["neither"]),
    ]
}
