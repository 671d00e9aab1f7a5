extension Catalogue {
    /// Signs that can need an ambulance or an emergency department.
    static let emergencySignQuestions: [Question] = [
        Question(
            .chestPain, "/symptoms/chest_pain", in: .emergencySigns,
            ask: "Do you have pain or tightness in your chest (now, or since the leg trouble began)?",
            clinician: "Chest pain or tightness, including pleuritic pain, now or since the leg symptoms began.",
            why: "Chest pain with leg pain can mean a blood clot in the lung."),
        Question(
            .breathless, "/symptoms/breathless", in: .emergencySigns,
            ask: "Are you more short of breath than is usual for you?",
            clinician: "New, worse or unexplained dyspnoea.",
            why: "Shortness of breath with leg pain can mean a blood clot in the lung."),
        Question(
            .coughingBlood, "/symptoms/coughing_blood", in: .emergencySigns,
            ask: "Have you coughed up blood?",
            clinician: "Haemoptysis.",
            why: "Coughing blood with leg pain can mean a blood clot in the lung."),
        Question(
            .collapse, "/symptoms/collapse", in: .emergencySigns,
            ask: "Have you fainted or collapsed since the leg trouble began?",
            clinician: "Syncope or collapse since onset.",
            why: "Fainting can come from a blood clot, the heart, the heat or the body's salts."),
        Question(
            .palpitations, "/symptoms/palpitations", in: .emergencySigns,
            ask: "Does your heart beat very fast or unevenly (now, or since the leg trouble began)?",
            clinician: "Palpitations, tachycardia or irregular heartbeat, now or since onset.",
            why: "Cramps with an uneven heartbeat can mean that the body's salts are far out of balance."),
        Question(
            .confusion, "/symptoms/confusion", in: .emergencySigns,
            ask: "Are you confused, or do others say that you are?",
            clinician: "New confusion or altered mental state.",
            why: "Confusion can come from heat, infection or a lack of salts in the blood."),
        Question(
            .seizure, "/symptoms/seizure", in: .emergencySigns,
            ask: "Have you had a fit (a seizure) since the leg trouble began?",
            clinician: "Seizure since onset.",
            why: "Cramps and a fit can both come from a lack of calcium, magnesium or sodium."),
        Question(
            .suddenSeverePain, "/symptoms/sudden_severe_pain", in: .emergencySigns,
            ask: "Did severe pain in a leg or foot start suddenly and then not go away?",
            clinician: "Abrupt severe limb pain that persists (not a self-limiting cramp).",
            why: "Sudden pain that stays can mean that blood no longer reaches the leg."),
        Question(
            .legCold, "/symptoms/leg_cold", in: .emergencySigns,
            ask: "Has one leg or foot become much colder than the other?",
            clinician: "Limb newly cold compared with the other side.",
            why: "A cold, painful leg can mean that blood no longer reaches it."),
        Question(
            .legPaleOrBlue, "/symptoms/leg_pale_or_blue", in: .emergencySigns,
            ask: "Has a leg or foot turned pale, grey, blue or blotchy?",
            clinician: "New pallor, cyanosis or mottling of a limb.",
            why: "A change of colour can mean that blood no longer reaches the leg."),
        Question(
            .cannotMoveFoot, "/symptoms/cannot_move_foot", in: .emergencySigns,
            ask: "Are you now unable to move a foot or its toes?",
            clinician: "New inability to move the foot or toes (not only during a cramp).",
            why: "This can mean that a nerve or the blood supply of the leg is cut off."),
        Question(
            .suddenNumbLeg, "/symptoms/sudden_numb_leg", in: .emergencySigns,
            ask: "Has a leg or foot suddenly gone numb and stayed numb?",
            clinician: "Sudden, persisting sensory loss of a leg or foot (onset within minutes to hours).",
            why: "Sudden numbness can come from a blocked artery, the spine or the brain."),
        Question(
            .saddleNumbness, "/symptoms/saddle_numbness", in: .emergencySigns,
            ask: "Is there numbness or an odd feeling between your legs, or around your bottom or genitals?",
            clinician: "Saddle or perianal sensory change (genitals, inner thighs, buttocks, perineum).",
            why: "This can mean pressure on the nerves at the base of the spine."),
        Question(
            .newBladderTrouble, "/symptoms/new_bladder_trouble", in: .emergencySigns,
            ask: "Do you have new trouble starting, holding or feeling your urine?",
            clinician: "New urinary retention, hesitancy, incontinence or loss of bladder sensation.",
            why: "This can mean pressure on the nerves at the base of the spine."),
        Question(
            .newBowelTrouble, "/symptoms/new_bowel_trouble", in: .emergencySigns,
            ask: "Do you have new trouble holding or feeling your stool (poo)?",
            clinician: "New faecal incontinence or loss of rectal sensation.",
            why: "This can mean pressure on the nerves at the base of the spine."),
        Question(
            .newSexualNumbness, "/symptoms/new_sexual_numbness", in: .emergencySigns,
            ask: "Do you have new numbness during sex, or a new loss of sexual function?",
            clinician: "New loss of genital sensation or sexual function.",
            why: "This can mean pressure on the nerves at the base of the spine."),
        Question(
            .darkUrine, "/symptoms/dark_urine", in: .emergencySigns,
            ask: "Is your urine brown (the colour of tea or cola)?",
            clinician: "Tea- or cola-coloured urine (possible myoglobinuria).",
            why: "Brown urine can mean that muscle is breaking down, which can harm the kidneys."),
        Question(
            .severeMusclePain, "/symptoms/severe_muscle_pain", in: .emergencySigns,
            ask: "Is your muscle pain far worse than you would expect from what you have done?",
            clinician: "Muscle pain out of proportion to exertion or injury.",
            why: "Muscle pain that is much too strong can mean that muscle is breaking down."),
        Question(
            .tenseSwollenMuscle, "/symptoms/tense_swollen_muscle", in: .emergencySigns,
            ask: "Is part of a limb swollen and hard all the time, not only during a cramp?",
            clinician: "Persistently tense, swollen muscle compartment (not only during a cramp).",
            why: "Pressure inside a swollen muscle can cut off its blood supply."),
        Question(
            .painWhenToesMoved, "/symptoms/pain_when_toes_moved", in: .emergencySigns,
            ask: "Does it hurt badly when someone else moves your toes or foot?",
            clinician: "Severe pain on passive movement of the toes or foot.",
            why: "This can mean that pressure inside a muscle is too high."),
        Question(
            .jawStiff, "/symptoms/jaw_stiff", in: .emergencySigns,
            ask: "Is your jaw stiff, or is it hard to open your mouth?",
            clinician: "Trismus or jaw stiffness.",
            why: "A stiff jaw with muscle spasms can mean tetanus."),
        Question(
            .troubleSwallowing, "/symptoms/trouble_swallowing", in: .emergencySigns,
            ask: "Do you have trouble swallowing that came on within hours or days?",
            clinician: "Acute dysphagia (onset within hours to days).",
            why: "Trouble swallowing with muscle spasms can mean tetanus."),
        Question(
            .neckStiff, "/symptoms/neck_stiff", in: .emergencySigns,
            ask: "Is your neck newly so stiff that it is hard to bend?",
            clinician: "New neck rigidity.",
            why: "A stiff neck with muscle spasms or fever can mean a severe infection."),
        Question(
            .spasmsAllOver, "/symptoms/spasms_all_over", in: .emergencySigns,
            ask: "Do muscles all over your body go into spasm (such as the neck, back and belly)?",
            clinician: "Generalised muscle spasms (neck, back, abdomen, limbs).",
            why: "Spasms all over the body can mean tetanus or a lack of salts in the blood."),
        Question(
            .suddenWeakness, "/symptoms/sudden_weakness", in: .emergencySigns,
            ask: "Did an arm or leg become weak within minutes or hours?",
            clinician: "Acute limb weakness (onset within minutes to hours).",
            why: "Sudden weakness can come from a stroke, the spine or the body's potassium."),
        Question(
            .weaknessSpreadingUp, "/symptoms/weakness_spreading_up", in: .emergencySigns,
            ask: "Did weakness start in your feet and then climb up?",
            clinician: "Ascending weakness, beginning in the feet.",
            why: "Weakness that climbs can reach the muscles of breathing."),
        Question(
            .weaknessOverDays, "/symptoms/weakness_over_days", in: .emergencySigns,
            ask: "Is an arm or leg getting weaker over hours or days?",
            clinician: "Limb weakness progressing over hours to days.",
            why: "Weakness that grows quickly can mean pressure on the spinal cord or a nerve illness."),
        Question(
            .faceDroopOrSpeech, "/symptoms/face_droop_or_speech", in: .emergencySigns,
            ask: "Has one side of your face dropped, or has your speech suddenly become unclear?",
            clinician: "Facial droop, or sudden dysarthria or dysphasia.",
            why: "This can mean a stroke."),
        Question(
            .veryHighTemperature, "/symptoms/very_high_temperature", in: .emergencySigns,
            ask: "Is your temperature at least 39.4 °C (103 °F), or your skin very hot all over?",
            clinician: "Temperature of 39.4 °C (103 °F) or more, or very hot skin if not measured.",
            why: "Cramps with a very high temperature can mean heat stroke."),
        Question(
            .noisyBreathing, "/symptoms/noisy_breathing", in: .emergencySigns,
            ask: "Is there a new harsh or high sound when you breathe in?",
            clinician: "Stridor or other new noisy inspiration (possible laryngospasm).",
            why: "A throat spasm can come from low calcium and can block the breath."),
        Question(
            .weakBreathing, "/symptoms/weak_breathing", in: .emergencySigns,
            ask: "Has your breathing become weak or shallow (for example, too weak to cough)?",
            clinician: "Respiratory muscle weakness: shallow breathing, weak cough.",
            why: "Weak muscles can affect the breathing."),
        Question(
            .heavyBleeding, "/symptoms/heavy_bleeding", in: .emergencySigns,
            ask: "Are you bleeding heavily, or bleeding without it stopping?",
            clinician: "Heavy or uncontrolled bleeding (not a usual period).",
            why: "Quinine and some other medicines can stop the blood from clotting."),
        Question(
            .tookTooMuch, "/symptoms/took_too_much", in: .emergencySigns,
            ask: "Did you take more of a medicine or harmful substance than was meant or prescribed?",
            clinician: "Intake of a medicine or harmful substance above the intended or prescribed amount.",
            why: "Too much of a medicine can do harm before you feel ill."),
        Question(
            .veryUnwell, "/symptoms/very_unwell", in: .emergencySigns,
            ask: "Do you look or feel very ill?",
            clinician: "Looks or feels severely ill.",
            why: "Feeling very ill can be the first sign of a serious illness."),
        Question(
            .severeInfectionSigns, "/symptoms/severe_infection_signs", in: .emergencySigns,
            ask: "Is there infected skin with blisters, black patches, or pain far worse than it looks?",
            clinician: "Skin infection with bullae, necrosis or pain out of proportion.",
            why: "These can mean that an infection has gone deep."),
    ]
}
