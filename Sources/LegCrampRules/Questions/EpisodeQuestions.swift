extension Catalogue {
    /// What the attacks are like.
    static let episodeQuestions: [Question] = [
        Question(
            .durationMinutes, "/episode/duration_minutes",
            .number(unit: "minutes", range: 0...10_080, whole: false), in: .crampFeatures,
            ask: "How many minutes does one attack last?",
            clinician: "Usual duration of one episode in minutes.",
            why: "A cramp lasts seconds to 10 minutes."),
        Question(
            .episodesPerWeek, "/episode/episodes_per_week",
            .number(unit: "per week", range: 0...200, whole: false), in: .crampFeatures,
            ask: "How many attacks do you have in a week?",
            clinician: "Episodes per week (0.5 for one a fortnight).",
            why: "Frequent attacks are worth a check and a review of your medicines."),
        Question(
            .episodesPerNight, "/episode/episodes_per_night",
            .number(unit: "per night", range: 0...50, whole: false), in: .crampFeatures,
            ask: "On a night with attacks, how many do you have?",
            clinician: "Episodes per affected night.",
            why: "Several attacks a night are worth a check."),
        Question(
            .beganMonthsAgo, "/episode/began_months_ago",
            .number(unit: "months", range: 0...1200, whole: false), in: .crampFeatures,
            ask: "How many months ago did the attacks begin?",
            clinician: "Time since onset in months (fractions allowed).",
            why: "A new problem calls for other questions than one that you have had for years."),
        Question(
            .trend, "/episode/trend",
            .choice([
                Question.Option("new", "It is new"),
                Question.Option("improving", "It is getting better"),
                Question.Option("stable", "It stays the same"),
                Question.Option("worsening", "It is getting worse"),
            ]),
            in: .crampFeatures,
            ask: "How is it changing over time?",
            clinician: "Course: new, improving, stable or worsening.",
            why: "Attacks that get worse are worth a check."),
        Question(
            .suddenOnset, "/episode/sudden_onset", in: .crampFeatures,
            ask: "Does the pain start suddenly, within seconds?",
            clinician: "Abrupt onset within seconds.",
            why: "Cramps start suddenly, while restless legs build up slowly."),
        Question(
            .painScore, "/episode/pain_0_to_10",
            .number(unit: "points of 10", range: 0...10, whole: false), in: .crampFeatures,
            ask: "How strong is the pain, from 0 (none) to 10 (the worst that you can think of)?",
            clinician: "Pain intensity on a 0 to 10 numerical rating scale.",
            why: "Severe pain is worth a check."),
        Question(
            .side, "/episode/side",
            .choice([
                Question.Option("left", "Left"),
                Question.Option("right", "Right"),
                Question.Option("one-at-a-time", "One side at a time, now left and now right"),
                Question.Option("both", "Both sides at once"),
            ]),
            in: .crampFeatures,
            ask: "Which side is affected?",
            clinician: "Laterality: left, right, alternating or both at once.",
            why: "Cramps mostly take one leg at a time, and trouble always on one side needs a closer look."),
        Question(
            .location, "/episode/location",
            .choices([
                Question.Option("calf", "Calf"),
                Question.Option("foot", "Foot"),
                Question.Option("toes", "Toes"),
                Question.Option("shin", "Shin"),
                Question.Option("thigh", "Thigh"),
                Question.Option("buttock", "Buttock"),
                Question.Option("hip", "Hip"),
                Question.Option("knee-or-joint", "Knee or another joint"),
                Question.Option("whole-leg", "Whole leg"),
                Question.Option("arms", "Arms or hands"),
                Question.Option("trunk", "Back, belly or chest"),
            ]),
            in: .crampFeatures,
            ask: "Where is it?",
            clinician: "Site or sites affected.",
            why: "Night cramps are mostly in the calf or foot."),
        Question(
            .muscleHardens, "/episode/muscle_hardens", in: .crampFeatures,
            ask: "Does the muscle go hard or form a knot that you can see or feel?",
            clinician: "Visible or palpable muscle hardening during the episode.",
            why: "A muscle that goes hard is the clearest sign of a cramp."),
        Question(
            .toesPulled, "/episode/toes_pulled", in: .crampFeatures,
            ask: "Does the attack pull your toes or foot out of place?",
            clinician: "Involuntary posturing of the toes or foot during the episode.",
            why: "A cramp can pull on the toes, while restless legs do not."),
        Question(
            .atNight, "/episode/at_night", in: .crampFeatures,
            ask: "Does it come in bed or at night?",
            clinician: "Occurs during time in bed or at night.",
            why: "Night leg cramps come in bed, awake or asleep."),
        Question(
            .wakesFromSleep, "/episode/wakes_from_sleep", in: .crampFeatures,
            ask: "Does it wake you from sleep?",
            clinician: "Wakes from sleep.",
            why: "Night cramps often wake people."),
        Question(
            .relievedByStretching, "/episode/relieved_by_stretching", in: .crampFeatures,
            ask: "Does stretching the painful muscle ease it (such as pulling the toes up)?",
            clinician: "Pain relieved by forceful stretching of the affected muscle.",
            why: "Stretching the muscle eases a cramp."),
        Question(
            .soreAfterwards, "/episode/sore_afterwards", in: .crampFeatures,
            ask: "Is the muscle sore afterwards, for hours or up to a day?",
            clinician: "Residual muscle soreness for hours to a day.",
            why: "Soreness after the attack is common with cramps, not with restless legs."),
        Question(
            .crampNotEasing, "/episode/cramp_not_easing", in: .sameDaySigns,
            ask: "Is there, or was there, a cramp that went on for over 10 minutes without easing?",
            clinician: "A current or recent cramp lasting over 10 minutes and not easing.",
            why: "A cramp that does not ease may not be a simple cramp."),
        Question(
            .lastsOverAnHour, "/episode/lasts_over_an_hour", in: .crampFeatures,
            ask: "Do cramps from heat or heavy sweating last more than 1 hour?",
            clinician: "Heat cramps lasting more than 1 hour.",
            why: "Heat cramps that last over an hour need medical help."),
        Question(
            .disturbsSleepRegularly, "/episode/disturbs_sleep_regularly", in: .crampFeatures,
            ask: "Does it regularly disturb your sleep?",
            clinician: "Regular sleep disruption.",
            why: "Lost sleep is a reason to see a clinician."),
        Question(
            .stopsDailyActivities, "/episode/stops_daily_activities", in: .crampFeatures,
            ask: "Does it stop you from doing your usual daily activities?",
            clinician: "Interferes with daily function.",
            why: "Trouble that limits your day is a reason to see a clinician."),
        Question(
            .veryDistressing, "/episode/very_distressing", in: .crampFeatures,
            ask: "Does it distress you very much?",
            clinician: "Causes marked distress.",
            why: "Distress is a reason to seek help, and it is common with night cramps."),
        Question(
            .duringOrAfterExercise, "/episode/during_or_after_exercise", in: .crampFeatures,
            ask: "Does it come during exercise or soon after it?",
            clinician: "Occurs during or soon after exercise.",
            why: "Cramps from exercise are not the same as night cramps."),
        Question(
            .inHeat, "/episode/in_heat", in: .crampFeatures,
            ask: "Does it come in the heat or when you sweat a lot?",
            clinician: "Occurs in heat or with heavy sweating.",
            why: "Cramps in the heat can be an early sign of heat illness."),
        Question(
            .nothingCramps, "/episode/nothing_cramps", in: .restlessLegsFeatures,
            ask: "Does no muscle tighten or cramp at any time (yes means that none ever does)?",
            clinician: "No muscle ever tightens or cramps (yes: no contraction at any time).",
            why: "If no muscle ever tightens, it is not a cramp."),
    ]
}
