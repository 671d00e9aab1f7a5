extension Catalogue {
    /// Signs that can need a clinician today.
    static let sameDaySignQuestions: [Question] = [
        Question(
            .oneLegSwollen, "/symptoms/one_leg_swollen", in: .sameDaySigns,
            ask: "Is one leg, calf or foot swollen, or more swollen than the other?",
            clinician: "Unilateral or asymmetric swelling of a leg, calf or foot.",
            why: "A swollen leg can mean a blood clot."),
        Question(
            .bothLegsSwollen, "/symptoms/both_legs_swollen", in: .sameDaySigns,
            ask: "Have both legs become swollen within the last few weeks, or is their swelling getting worse?",
            clinician: "Bilateral leg swelling, new within weeks or worsening.",
            why: "New swelling can come from the heart, kidneys, liver, veins or a medicine."),
        Question(
            .legWarm, "/symptoms/leg_warm", in: .sameDaySigns,
            ask: "Does one leg feel warmer than the other?",
            clinician: "Unilateral warmth of a leg.",
            why: "A warm leg can mean a blood clot or an infection."),
        Question(
            .legRed, "/symptoms/leg_red", in: .sameDaySigns,
            ask: "Has the skin of one leg turned red, or darker than usual?",
            clinician: "New erythema or darkening of one leg (redness is less visible on dark skin).",
            why: "A change of colour can mean a blood clot or an infection."),
        Question(
            .calfTender, "/symptoms/calf_tender", in: .sameDaySigns,
            ask: "Is your calf or thigh sore to the touch (not just for a day after a cramp)?",
            clinician: "Calf or thigh tenderness beyond transient soreness after a cramp.",
            why: "A calf that stays sore can mean a blood clot."),
        Question(
            .oneCalfPainConstant, "/symptoms/one_calf_pain_constant", in: .sameDaySigns,
            ask: "Is there pain in one calf or leg that stays between attacks or does not go away?",
            clinician: "Persistent unilateral calf or leg pain, present between attacks.",
            why: "A cramp passes, while pain that stays can mean a blood clot or an injury."),
        Question(
            .fever, "/symptoms/fever", in: .sameDaySigns,
            ask: "Do you have a fever (38 °C or 100.4 °F or more), or feel hot and shivery?",
            clinician: "Fever of 38 °C (100.4 °F) or more, or rigors.",
            why: "Fever with leg pain can mean an infection."),
        Question(
            .spreadingRedness, "/symptoms/spreading_redness", in: .sameDaySigns,
            ask: "Is there a hot patch of red or darker skin that is getting bigger?",
            clinician: "Spreading warm erythema (redness is less visible on dark skin).",
            why: "A hot patch that grows can mean an infection of the skin."),
        Question(
            .footSoreNotHealing, "/symptoms/foot_sore_not_healing", in: .sameDaySigns,
            ask: "Is there a sore or wound on a foot or toe that does not heal?",
            clinician: "Non-healing foot or toe ulcer or wound.",
            why: "A sore that does not heal can mean that too little blood reaches the foot."),
        Question(
            .blackOrBlueToes, "/symptoms/black_or_blue_toes", in: .sameDaySigns,
            ask: "Have any toes turned black, blue or purple (not from a knock)?",
            clinician: "Black or blue toes without trauma (possible tissue loss or ischaemia).",
            why: "Dark toes can mean that too little blood reaches the foot."),
        Question(
            .newTroubleWalking, "/symptoms/new_trouble_walking", in: .sameDaySigns,
            ask: "Do you have new trouble walking (not only during or just after a cramp)?",
            clinician: "New difficulty walking, beyond the cramp itself.",
            why: "New trouble walking can come from a clot, an injury, a nerve or the spine."),
        Question(
            .refusesToWalk, "/symptoms/refuses_to_walk", in: .sameDaySigns,
            ask: "For a child: does the child refuse to walk, or is the child unable to walk?",
            clinician: "Child refuses or is unable to walk or bear weight.",
            why: "A child who does not walk may have an infection or an injury."),
        Question(
            .limp, "/symptoms/limp", in: .sameDaySigns,
            ask: "Is there a limp that was not there before?",
            clinician: "New limp.",
            why: "Cramps and growing pains do not cause a limp that stays."),
        Question(
            .daytimePain, "/symptoms/daytime_pain", in: .sameDaySigns,
            ask: "For a child: does the leg also hurt during the day?",
            clinician: "Child with daytime leg pain.",
            why: "In children, harmless leg pains come in the evening or at night."),
        Question(
            .tinglingRoundMouth, "/symptoms/tingling_round_mouth", in: .sameDaySigns,
            ask: "Do you feel tingling or numbness around your mouth?",
            clinician: "Perioral paraesthesia.",
            why: "Tingling around the mouth with cramps can mean low calcium."),
        Question(
            .handOrFootSpasm, "/symptoms/hand_or_foot_spasm", in: .sameDaySigns,
            ask: "Do your hands, or both feet at once, bend and lock in a spasm?",
            clinician: "Carpopedal spasm (hands, or both feet together; not a cramp of one foot).",
            why: "Spasms of the hands or of both feet can mean low calcium or magnesium."),
        Question(
            .unexplainedBruising, "/symptoms/unexplained_bruising", in: .sameDaySigns,
            ask: "Do you have bruises or purple spots that you cannot explain?",
            clinician: "Unexplained bruising, purpura or petechiae.",
            why: "Quinine and some other medicines can lower the cells that help blood to clot."),
        Question(
            .unexplainedBleeding, "/symptoms/unexplained_bleeding", in: .sameDaySigns,
            ask: "Do you bleed without a clear reason (from the nose or gums, or in the stool)?",
            clinician: "Unexplained mucosal or rectal bleeding (epistaxis, gums, stool).",
            why: "Quinine and some other medicines can lower the cells that help blood to clot."),
        Question(
            .bloodInUrine, "/symptoms/blood_in_urine", in: .sameDaySigns,
            ask: "Is there blood in your urine?",
            clinician: "Visible haematuria.",
            why: "Blood in the urine can come from a medicine such as quinine, or from the kidneys."),
        Question(
            .hearingOrSightChange, "/symptoms/hearing_or_sight_change", in: .sameDaySigns,
            ask: "Has your hearing or sight changed lately (such as ringing ears or blurred sight)?",
            clinician: "Recent change of hearing or vision, including tinnitus (possible cinchonism).",
            why: "Quinine can affect the ears and the eyes."),
        Question(
            .jaundice, "/symptoms/jaundice", in: .sameDaySigns,
            ask: "Has your skin, or the white of your eyes, turned yellow?",
            clinician: "Jaundice.",
            why: "Yellow skin or eyes can mean that the liver is ill, and liver illness can cause cramps."),
        Question(
            .swollenBelly, "/symptoms/swollen_belly", in: .sameDaySigns,
            ask: "Has your belly become swollen (not from pregnancy)?",
            clinician: "Abdominal distension, possible ascites (not pregnancy).",
            why: "A swollen belly can mean fluid from a liver or heart illness."),
        Question(
            .vomitingOrDiarrhoea, "/symptoms/vomiting_or_diarrhoea", in: .sameDaySigns,
            ask: "Have you been vomiting or had diarrhoea in the last few days?",
            clinician: "Vomiting or diarrhoea within recent days.",
            why: "Both drain water and salts from the body."),
        Question(
            .dizzyOnStanding, "/symptoms/dizzy_on_standing", in: .sameDaySigns,
            ask: "Do you feel dizzy or faint when you stand up?",
            clinician: "Orthostatic dizziness or presyncope.",
            why: "This can mean too little fluid, or an effect of a medicine."),
        Question(
            .newBackPain, "/symptoms/new_back_pain", in: .sameDaySigns,
            ask: "Do you have back pain that is new or clearly worse?",
            clinician: "New or clearly worse back pain.",
            why: "Leg pain with new back pain can come from the spine."),
        Question(
            .tinglingSpreading, "/symptoms/tingling_spreading", in: .sameDaySigns,
            ask: "Is numbness or tingling spreading to more places?",
            clinician: "Spreading numbness or paraesthesia.",
            why: "Numbness or tingling that spreads can mean that nerves are affected."),
        Question(
            .popOrTear, "/symptoms/pop_or_tear", in: .sameDaySigns,
            ask: "Did you feel a sudden pop or tear in the leg?",
            clinician: "Sudden pop or tearing sensation (possible muscle or tendon rupture).",
            why: "A pop or tear points to a torn muscle or tendon, which should not be stretched."),
    ]
}
