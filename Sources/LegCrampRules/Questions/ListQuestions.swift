extension Catalogue {
    /// Illnesses and medicines, named freely and matched against a vocabulary.
    static let listQuestions: [Question] = [
        Question(
            .conditions, "/conditions", .names(.conditions), in: .conditions,
            ask: "Which illnesses or health conditions do you have?",
            clinician: "Current diagnoses and relevant past conditions.",
            why: "Some illnesses cause cramps, and some make common tips unsafe."),
        Question(
            .medications, "/medications", .names(.medications), in: .medications,
            ask: "Which medicines and supplements do you take (with or without a prescription)?",
            clinician: "Current medicines: prescribed, over the counter and supplements; generic, brand or class.",
            why: "Some medicines can bring on cramps or restless legs, and some do not mix with remedies."),
    ]
}
