/// A diary to print or to fill in: what to note for each attack, and why.
public struct DiaryTemplate: Item, Equatable {
    /// One thing to note.
    public struct Field: Equatable, Sendable {
        /// How it is filled in.
        public enum Kind: Equatable, Sendable {
            case date
            case time
            case yesNo
            /// A number with its unit and range.
            case number(unit: String, range: ClosedRange<Double>)
            /// One of these.
            case choice([String])
            /// Free words.
            case text

            /// The slug in documents.
            public var id: String {
                switch self {
                case .date: "date"
                case .time: "time"
                case .yesNo: "yes-no"
                case .number: "number"
                case .choice: "choice"
                case .text: "text"
                }
            }
        }

        /// The slug in documents.
        public let id: String
        /// What to write beside it.
        public let label: String
        /// How it is filled in.
        public let kind: Kind
        /// Why it is worth noting.
        public let why: String
        /// The question of a profile that it answers, as a JSON pointer.
        public let pointer: String?

        init(_ id: String, _ label: String, _ kind: Kind, why: String, pointer: String? = nil) {
            self.id = id
            self.label = label
            self.kind = kind
            self.why = why
            self.pointer = pointer
        }
    }

    /// The slug in documents.
    public let id: String
    /// A short plain title.
    public let title: String
    /// What it is for, for the person.
    public let text: String
    /// What it is for, for a clinician.
    public let clinicianText: String
    /// How to keep it, one step each.
    public let instructions: [String]
    /// How long to keep it.
    public let howLong: String
    /// What to note for each attack.
    public let fields: [Field]
    /// How good the evidence is, and its sources.
    public let evidence: Evidence
    /// The claims of the seed article that it represents.
    public let claims: [String]
}

extension DiaryTemplate {
    /// The template of this build.
    public static let content = DiaryTemplate(
        id: "symptom-diary", title: "A diary of your attacks",
        text: """
            Keep this diary if you are not sure whether you have cramps or restless legs. It shows how often attacks \
            come, how long they last and what they are like. It helps a clinician to find the right name. It does not \
            replace help: for a warning sign, get help first.
            """,
        clinicianText: """
            Diaries measure the outcome in trials of stretching and vitamin K2, and general practice reviews advise \
            them. The fields cover the ICSD-3, Delphi and IRLSSG features that separate cramp from restless legs. \
            That a diary improves diagnosis has not been tested; the choice of fields is judgement.
            """,
        instructions: [
            "Write 1 line for each attack, as soon as you can.",
            "Write down nights without an attack as well.",
            "Fill in what you know. Leave the rest empty.",
            "Change only 1 thing at a time, such as stretching, and note the day you began.",
            "Take the diary and a list of your medicines to your visit.",
            "Do not wait for the diary to be full if a warning sign appears. Get help.",
        ],
        howLong: """
            Keep it for at least 2 weeks, and better for 4. Keep it for 6 weeks if you try stretching, as in the \
            trial. These times are our judgement.
            """,
        fields: [
            Field("date", "Date", .date, why: "It shows how often attacks come."),
            Field(
                "time", "Time it began", .time, why: "Cramps and restless legs both come at night; the hour helps.",
                pointer: "/episode/at_night"),
            Field(
                "doing", "What you were doing",
                .choice(["asleep", "awake in bed", "sitting", "walking", "exercising"]),
                why: "Pain on walking or in sport is not a night cramp."),
            Field(
                "side", "Which side", .choice(["left", "right", "both"]), why: "A cramp mostly takes 1 leg at a time.",
                pointer: "/episode/side"),
            Field(
                "muscle", "Where", .choice(["calf", "foot", "toes", "shin", "thigh", "other"]),
                why: "Night cramps sit mostly in the calf or foot.", pointer: "/episode/location"),
            Field(
                "minutes", "How long it lasted", .number(unit: "minutes", range: 0...1440),
                why: "A cramp lasts seconds to 10 minutes. Restless legs last longer.",
                pointer: "/episode/duration_minutes"),
            Field(
                "pain", "Pain, from 0 (none) to 10 (worst)", .number(unit: "points of 10", range: 0...10),
                why: "It shows whether something you try makes a difference.", pointer: "/episode/pain_0_to_10"),
            Field(
                "muscle-hardened", "Did a muscle go hard or form a knot?", .yesNo,
                why: "It is the clearest sign of a cramp.", pointer: "/episode/muscle_hardens"),
            Field(
                "urge-to-move", "Did you feel an urge to move?", .yesNo, why: "It is the main sign of restless legs.",
                pointer: "/sensations/urge_to_move"),
            Field(
                "feeling", "What it felt like", .text,
                why: "Words such as tight, crawling or burning point in different directions."),
            Field(
                "relief", "What helped",
                .choice(["stretching", "walking", "rubbing", "warmth", "cold", "nothing", "other"]),
                why: "A stretch ends a cramp. Any movement eases restless legs."),
            Field(
                "came-back", "Did it come back when you lay still?", .yesNo,
                why: "Restless legs come back; a cramp seldom does.",
                pointer: "/sensations/returns_when_still"),
            Field(
                "woke-you", "Did it wake you?", .yesNo, why: "Broken sleep is a reason to see a clinician.",
                pointer: "/episode/wakes_from_sleep"),
            Field(
                "sore-afterwards", "Was the muscle sore later?", .yesNo, why: "Soreness up to a day fits a cramp.",
                pointer: "/episode/sore_afterwards"),
            Field(
                "trigger", "What was different that day", .text,
                why: "Hard effort, long standing, heat or alcohol may play a part."),
            Field(
                "medicines", "Medicines and remedies you took", .text,
                why: "Some are linked with cramps or restless legs. Do not stop one yourself."),
            Field(
                "other-signs", "Anything else, such as swelling or numbness", .text,
                why: "It may be a warning sign: get help, do not only write it down."),
        ],
        evidence: Evidence(.weak, [.tan2024, .hallegraeff2012, .butler2002, .hallegraeff2017, .heiwRls]),
        claims: ["SC-124", "SC-125", "SC-126", "SC-127", "SC-128"])
}
