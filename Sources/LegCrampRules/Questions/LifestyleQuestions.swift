extension Catalogue {
    /// Habits.
    static let lifestyleQuestions: [Question] = [
        Question(
            .sittingHoursPerDay, "/lifestyle/sitting_hours_per_day",
            .number(unit: "hours per day", range: 0...24, whole: false), in: .lifestyle,
            ask: "How many hours a day do you sit?",
            clinician: "Sitting time on a usual day, in hours.",
            why: "People who move little seem to get more night cramps."),
        Question(
            .standingHoursPerDay, "/lifestyle/standing_hours_per_day",
            .number(unit: "hours per day", range: 0...24, whole: false), in: .lifestyle,
            ask: "How many hours a day do you stand?",
            clinician: "Standing time on a usual day, in hours.",
            why: "Long standing goes along with night cramps in some studies."),
        Question(
            .standsOnHardFloor, "/lifestyle/stands_on_hard_floor", in: .lifestyle,
            ask: "Do you often stand for hours on a hard floor?",
            clinician: "Regular prolonged standing on hard flooring.",
            why: "Standing on hard floors is often named as a cause of cramps."),
        Question(
            .exercise, "/lifestyle/exercise",
            .choice([
                Question.Option("none", "Hardly any"),
                Question.Option("light", "Light (such as slow walks)"),
                Question.Option("moderate", "Moderate (such as brisk walking or cycling)"),
                Question.Option("vigorous", "Vigorous (such as running or team sport)"),
            ]),
            in: .lifestyle,
            ask: "How much exercise do you get in a usual week?",
            clinician: "Usual physical activity: none, light, moderate or vigorous.",
            why: "Both very little and very hard exercise can go along with cramps."),
        Question(
            .alcohol, "/lifestyle/alcohol",
            .choice([
                Question.Option("none", "None"),
                Question.Option("light", "Light (a few drinks a week at most)"),
                Question.Option("moderate", "Moderate (one or two drinks on most days)"),
                Question.Option("heavy", "Heavy (more than two drinks on most days, or many at once)"),
            ]),
            in: .lifestyle,
            ask: "How much alcohol do you drink?",
            clinician: "Alcohol intake. Heavy: over two standard drinks on most days, or regular heavy sessions.",
            why: "In one study, people over 60 who drank alcohol had more night cramps."),
        Question(
            .shakesWithoutAlcohol, "/lifestyle/shakes_without_alcohol", in: .lifestyle,
            ask: "Do you shake or sweat when you go without alcohol for a day?",
            clinician: "Withdrawal symptoms on abstinence (tremor, sweating), suggesting dependence.",
            why: "If so, it is not safe to stop drinking all at once without help."),
        Question(
            .caffeineDrinksPerDay, "/lifestyle/caffeine_drinks_per_day",
            .number(unit: "drinks per day", range: 0...50, whole: false), in: .lifestyle,
            ask: "How many drinks with caffeine do you have a day (coffee, tea, cola, energy drinks)?",
            clinician: "Caffeinated drinks per day.",
            why: "Caffeine late in the day can disturb sleep and restless legs."),
        Question(
            .smoking, "/lifestyle/smoking",
            .choice([
                Question.Option("never", "I have never smoked"),
                Question.Option("former", "I used to smoke"),
                Question.Option("current", "I smoke now"),
            ]),
            in: .lifestyle,
            ask: "Do you smoke?",
            clinician: "Smoking status: never, former or current.",
            why: "Smoking can narrow the arteries of the legs."),
        Question(
            .drinksLittleFluid, "/lifestyle/drinks_little_fluid", in: .lifestyle,
            ask: "Do you drink little through the day (fewer than about 5 cups of any fluid)?",
            clinician: "Low habitual fluid intake (under about 5 cups a day).",
            why: "Lack of fluid is often blamed for cramps, though studies do not bear this out."),
        Question(
            .drinksTonicWater, "/lifestyle/drinks_tonic_water", in: .lifestyle,
            ask: "Do you drink tonic water or bitter lemon?",
            clinician: "Intake of quinine-containing drinks (tonic water, bitter lemon).",
            why: "These drinks contain quinine, which can harm the blood and the heart rhythm."),
        Question(
            .lowSaltDiet, "/lifestyle/low_salt_diet", in: .lifestyle,
            ask: "Are you on a low-salt diet?",
            clinician: "Sodium-restricted diet.",
            why: "With a low-salt diet, cramps in the heat need a check, and salty drinks do not fit."),
        Question(
            .unsupportiveFootwear, "/lifestyle/unsupportive_footwear", in: .lifestyle,
            ask: "Do you often wear shoes with high heels or little support?",
            clinician: "Regular use of high-heeled or unsupportive footwear.",
            why: "Such shoes are often named as a cause of cramps and are easy to change."),
    ]
}
