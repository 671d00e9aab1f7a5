extension Catalogue {
    /// Signs that can need a clinician within days to weeks.
    static let otherSignQuestions: [Question] = [
        Question(
            .numbness, "/symptoms/numbness", in: .otherSigns,
            ask: "Is part of a leg or foot numb most of the time, also when you move?",
            clinician: "Persistent numbness of a leg or foot, not only at rest.",
            why: "Numbness that stays can mean that a nerve is affected."),
        Question(
            .tingling, "/symptoms/tingling", in: .otherSigns,
            ask: "Does a leg or foot tingle most of the time, also when you move (pins and needles)?",
            clinician: "Persistent paraesthesia of a leg or foot, not only at rest.",
            why: "Tingling that stays can mean that a nerve is affected."),
        Question(
            .progressiveWeakness, "/symptoms/progressive_weakness", in: .otherSigns,
            ask: "Has an arm or leg slowly become weaker over weeks or months?",
            clinician: "Limb weakness progressing over weeks to months.",
            why: "Slowly growing weakness can mean an illness of the nerves or muscles."),
        Question(
            .muscleWasting, "/symptoms/muscle_wasting", in: .otherSigns,
            ask: "Has a muscle become thinner or smaller?",
            clinician: "Visible muscle wasting.",
            why: "A muscle that shrinks can mean that its nerve is affected."),
        Question(
            .muscleTwitching, "/symptoms/muscle_twitching", in: .otherSigns,
            ask: "Do you see or feel small ripples or twitches in your muscles?",
            clinician: "Fasciculations.",
            why: "Small twitches are common, but matter more when a muscle is also weak or thin."),
        Question(
            .footDropOrTripping, "/symptoms/foot_drop_or_tripping", in: .otherSigns,
            ask: "Does a foot drop or drag, or do you often trip?",
            clinician: "Foot drop, foot drag or frequent tripping.",
            why: "This can mean that a nerve or muscle is weak."),
        Question(
            .slowSpeechOrSwallowing, "/symptoms/slow_speech_or_swallowing", in: .otherSigns,
            ask: "Over weeks or months, has your speech become slurred or swallowing become harder?",
            clinician: "Dysarthria or dysphagia developing over weeks to months.",
            why: "Slow changes of speech or swallowing can mean an illness of the nerves."),
        Question(
            .crampsElsewhere, "/symptoms/cramps_elsewhere", in: .otherSigns,
            ask: "Do you also get cramps outside the legs (such as in the arms, hands, back or belly)?",
            clinician: "Cramps beyond the legs (arms, hands, trunk).",
            why: "Cramps in many places can come from a medicine, the blood salts or the nerves."),
        Question(
            .weightLoss, "/symptoms/weight_loss", in: .otherSigns,
            ask: "Have you lost weight without trying?",
            clinician: "Unintentional weight loss.",
            why: "Weight loss without a reason should be looked into."),
        Question(
            .legWeakness, "/symptoms/leg_weakness", in: .otherSigns,
            ask: "Is there weakness in one or both legs that stays?",
            clinician: "Any persistent weakness of one or both legs.",
            why: "Weakness that stays can come from nerves, muscles, the spine or a medicine."),
        Question(
            .longStandingSwelling, "/symptoms/long_standing_swelling", in: .otherSigns,
            ask: "Have both legs been swollen for months without change?",
            clinician: "Bilateral leg swelling for months, unchanged.",
            why: "Swelling that has long been the same is less urgent than new swelling."),
        Question(
            .longStandingTroubleWalking, "/symptoms/long_standing_trouble_walking", in: .otherSigns,
            ask: "Have you had the same trouble walking for months without change?",
            clinician: "Difficulty walking for months, unchanged.",
            why: "Trouble that has long been the same is less urgent than new trouble."),
        Question(
            .varicoseVeins, "/symptoms/varicose_veins", in: .otherSigns,
            ask: "Do you have bulging or twisted veins on your legs (varicose veins)?",
            clinician: "Visible varicose veins.",
            why: "Weak veins can make legs ache and swell."),
        Question(
            .unsteady, "/symptoms/unsteady", in: .otherSigns,
            ask: "Are you unsteady on your feet, or have you had falls?",
            clinician: "Unsteadiness or falls.",
            why: "Stretches can be done sitting down if you might fall."),
        Question(
            .thirstAndMuchUrine, "/symptoms/thirst_and_much_urine", in: .otherSigns,
            ask: "Are you both very thirsty and passing much more urine than usual?",
            clinician: "Polydipsia with polyuria.",
            why: "Both together can mean high blood sugar or high calcium."),
        Question(
            .heavyPeriods, "/symptoms/heavy_periods", in: .otherSigns,
            ask: "Do you have heavy periods?",
            clinician: "Heavy menstrual bleeding.",
            why: "Heavy periods can use up iron, and low iron can cause restless legs."),
        Question(
            .tiredAndCold, "/symptoms/tired_and_cold", in: .otherSigns,
            ask: "Are you both unusually tired and often cold when others are not?",
            clinician: "Fatigue with cold intolerance.",
            why: "Both together can mean a slow thyroid, which can cause cramps."),
    ]
}
