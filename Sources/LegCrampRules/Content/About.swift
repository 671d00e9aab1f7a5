/// What the service is for, what it is not, and who answers for it.
public struct About: Equatable, Sendable {
    /// What a grade means.
    public struct GradeMeaning: Equatable, Sendable {
        /// Which grade.
        public let grade: Grade
        /// What it means, for the person.
        public let text: String
    }

    /// What a basis means.
    public struct BasisMeaning: Equatable, Sendable {
        /// Which basis.
        public let basis: Basis
        /// What it means, for the person.
        public let text: String
    }

    /// The disclaimer in one line.
    public let disclaimer: String
    /// Who it is for, and what for.
    public let intendedUse: [String]
    /// Why it is not a diagnosis.
    public let notADiagnosis: [String]
    /// What it cannot do.
    public let limits: [String]
    /// How the content is written.
    public let editorialPolicy: [String]
    /// The grades, from best to weakest.
    public let grades: [GradeMeaning]
    /// What statements can rest on.
    public let bases: [BasisMeaning]
    /// Who pays.
    public let funding: String
    /// Whether there is advertising.
    public let advertising: String
    /// What happens with what people tell.
    public let privacy: [String]
    /// Whether a clinician has reviewed the content.
    public let reviewStatus: String
    /// The claims of the seed article that it represents or answers.
    public let claims: [String]
}

extension About {
    /// The content of this build.
    public static let content = About(
        disclaimer: "These are general facts, not a diagnosis. They do not replace a clinician.",
        intendedUse: [
            "This service is for people with painful or restless legs at night. It gives general facts.",
            "It shows how soon to seek care, what may be behind it and what may help.",
            "It can also help you prepare for a visit.",
            "Anyone can read the rules behind each answer, and what they rest on.",
        ],
        notADiagnosis: [
            "The answers are not a diagnosis. Only a health professional who sees you can make one.",
            "If you feel that something is badly wrong, get help now, whatever the answer says.",
            "The service never tells you to change a prescribed medicine on your own.",
        ],
        limits: [
            "The list of warning signs is not complete.",
            "The answers rest only on what you enter. What you leave out counts as unknown, not as no.",
            "The rules were made for adults. Children need a clinician's advice sooner.",
            "A risk factor does not mean that you will get cramps. The risk level is a count, not a tested score.",
            "Most habits have not been tested in trials. Stretching has, and the trials disagree.",
            "Nobody has shown that new habits greatly reduce cramps. Try what suits you, and keep what helps.",
            "Many sources were read only as a summary or in part. Each source says how much was read.",
        ],
        editorialPolicy: [
            "Each statement names its sources and says how good they are.",
            "Where no source says it, the text is marked as judgement.",
            "Where sources disagree, both sides are shown.",
            "Study results are shown with how sure they are. They are never turned into your own odds.",
            "The words are our own, in plain English. No brand or product is recommended.",
            "Content can become outdated. Each answer names the version of its rules. There is no warranty.",
        ],
        grades: [
            GradeMeaning(grade: .strong, text: "Strong: large or repeated studies that agree."),
            GradeMeaning(grade: .moderate, text: "Moderate: 1 good study, or several weaker ones that agree."),
            GradeMeaning(
                grade: .weak, text: "Weak: 1 small or indirect study, a medicine leaflet, or experts who agree."),
            GradeMeaning(
                grade: .anecdotal, text: "Very weak: common advice or stories only, or studies that speak against it."),
        ],
        bases: [
            BasisMeaning(basis: .sourced, text: "A named source says so."),
            BasisMeaning(
                basis: .judgement,
                text: "Our own judgement. Sources may support the topic or the danger, but not the exact step."),
        ],
        funding: "None. Nobody pays for the content or for its place in a list.",
        advertising: "None. There are no adverts, no paid links and no products for sale.",
        privacy: [
            "Nothing that you enter is stored.",
            "Nothing about you is logged. The log holds the kind of request, its size, its result and its time.",
            "There are no accounts, no cookies and no tracking.",
        ],
        reviewStatus: "not yet reviewed by a clinician",
        claims: [
            "SC-001", "SC-002", "SC-003", "SC-004", "SC-005", "SC-006", "SC-007", "SC-008", "SC-059", "SC-060",
            "SC-061",
            "SC-065", "SC-087", "SC-110", "SC-111", "SC-147", "SC-148", "SC-181", "SC-191", "SC-192",
        ])
}
