extension Catalogue {
    /// What was tried, considered or measured.
    static let historyQuestions: [Question] = [
        Question(
            .tried, "/history/tried",
            .choices([
                Question.Option("stretching", "Stretching"),
                Question.Option("massage", "Massage"),
                Question.Option("walking", "Walking"),
                Question.Option("heat", "Warmth (such as a bath or a warm towel)"),
                Question.Option("cold", "Cold (such as a wrapped ice pack)"),
                Question.Option("hydration", "Drinking more"),
                Question.Option("magnesium", "Magnesium"),
                Question.Option("pickle-juice", "Pickle juice"),
                Question.Option("painkillers", "Painkillers"),
                Question.Option("quinine", "Quinine tablets"),
                Question.Option("tonic-water", "Tonic water"),
                Question.Option("vitamin-k2", "Vitamin K2"),
                Question.Option("iron", "Iron"),
                Question.Option("sedating-antihistamine", "An allergy or sleep medicine that makes you drowsy"),
                Question.Option("compression-stockings", "Compression stockings"),
            ]),
            in: .history,
            ask: "Which of these have you tried?",
            clinician: "Measures and remedies tried so far.",
            why: "We can then point to what is left to try, and to what is not safe."),
        Question(
            .considering, "/history/considering",
            .choices([
                Question.Option("magnesium", "Magnesium"),
                Question.Option("potassium", "Potassium"),
                Question.Option("quinine", "Quinine tablets"),
                Question.Option("tonic-water", "Tonic water"),
                Question.Option("vitamin-k2", "Vitamin K2"),
                Question.Option("vitamin-b", "Vitamin B"),
                Question.Option("iron", "Iron"),
                Question.Option("pickle-juice", "Pickle juice"),
                Question.Option("sedating-antihistamine", "An allergy or sleep medicine that makes you drowsy"),
                Question.Option("more-water", "Drinking more water"),
                Question.Option("alcohol-reduction", "Drinking less alcohol"),
            ]),
            in: .history,
            ask: "Which of these are you thinking about?",
            clinician: "Remedies or changes under consideration.",
            why: "Some remedies are not safe with some illnesses or medicines."),
        Question(
            .ferritin, "/tests/ferritin_micrograms_per_litre",
            .number(unit: "micrograms per litre", range: 0...10_000, whole: false), in: .history,
            ask: "What was your last ferritin result (a blood test of iron stores), in micrograms per litre?",
            clinician: "Latest serum ferritin in micrograms per litre (equal to ng/mL).",
            why: "Low iron stores can cause or worsen restless legs."),
        Question(
            .transferrinSaturation, "/tests/transferrin_saturation_percent",
            .number(unit: "percent", range: 0...100, whole: false), in: .history,
            ask: "What was your last transferrin saturation (a blood test of iron), in percent?",
            clinician: "Latest transferrin saturation in percent.",
            why: "Together with ferritin it shows whether you lack iron."),
    ]
}
