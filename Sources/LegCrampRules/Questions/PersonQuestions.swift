extension Catalogue {
    /// Who it is about.
    static let personQuestions: [Question] = [
        Question(
            .age, "/person/age", .number(unit: "years", range: 0...120, whole: true), in: .person,
            ask: "How old are you, in years?",
            clinician: "Age in completed years.",
            why: "Night leg cramps are more common with age, and other causes matter in children."),
        Question(
            .sex, "/person/sex",
            .choice([
                Question.Option("female", "Female"), Question.Option("male", "Male"), Question.Option("other", "Other"),
            ]), in: .person,
            ask: "What is your sex?",
            clinician: "Sex.",
            why: "Some questions, such as those about pregnancy, do not fit everyone."),
        Question(
            .pregnant, "/person/pregnant", in: .person,
            ask: "Are you pregnant?",
            clinician: "Current pregnancy.",
            why: "Cramps are common in pregnancy, and blood clots in the leg are more likely."),
        Question(
            .pregnancyWeeks, "/person/pregnancy_weeks", .number(unit: "weeks", range: 1...43, whole: true),
            in: .person,
            ask: "If you are pregnant, how many weeks pregnant are you?",
            clinician: "Gestational age in completed weeks.",
            why: "Leg cramps and restless legs are most common in the later months."),
        Question(
            .gaveBirthWithinSixWeeks, "/person/gave_birth_within_six_weeks", in: .person,
            ask: "Have you given birth in the last 6 weeks?",
            clinician: "Delivery within the past 6 weeks.",
            why: "Blood clots in the leg are more likely in the weeks after a birth."),
        Question(
            .familyHistoryRestlessLegs, "/person/family_history_restless_legs", in: .person,
            ask: "Does a parent, brother, sister or child of yours have restless legs?",
            clinician: "Restless legs syndrome in a first-degree relative.",
            why: "Restless legs often run in families."),
        Question(
            .familyHistoryCramps, "/person/family_history_cramps", in: .person,
            ask: "Does a parent, brother, sister or child of yours get leg cramps?",
            clinician: "Leg cramps in a first-degree relative.",
            why: "Cramps in the family are often named as a risk, though studies are lacking."),
        Question(
            .familyHistoryBloodClot, "/person/family_history_blood_clot", in: .person,
            ask: "Has a parent, brother, sister or child of yours had a blood clot in a leg or lung?",
            clinician: "Venous thromboembolism in a first-degree relative.",
            why: "Some families form blood clots more easily."),
    ]
}
