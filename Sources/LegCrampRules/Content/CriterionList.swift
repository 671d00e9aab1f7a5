extension Criterion {
    /// Every criterion, cramps first, in the order of the published sets.
    public static let all: [Criterion] = legCramps + restlessLegs

    static let legCramps: [Criterion] = [
        Criterion(
            "muscle-goes-hard", .legCramps, .icsd3, text: "The muscle suddenly goes hard or tight and hurts.",
            clinician: "Painful sensation in leg or foot with sudden involuntary muscle hardness or tightness.",
            sources: [.nsfSrlc, .rabbitt2016], claims: ["SC-040", "SC-118"], when: .yes(.muscleHardens)),
        Criterion(
            "in-bed", .legCramps, .icsd3, text: "It happens in bed, awake or asleep.",
            clinician: "Occurs during time in bed, from wakefulness or sleep.", sources: [.rabbitt2016],
            claims: ["SC-116", "SC-117"], when: .anyYes(.atNight, .wakesFromSleep)),
        Criterion(
            "stretching-helps", .legCramps, .icsd3, text: "Stretching the muscle hard eases the pain.",
            clinician: "Pain relieved by forceful stretching of the affected muscle.", sources: [.nsfSrlc],
            claims: ["SC-114"], when: .yes(.relievedByStretching)),
        Criterion(
            "intense-pain", .legCramps, .hallegraeff, text: "The pain is strong.", clinician: "Intense pain.",
            sources: [.hallegraeff2017], claims: ["SC-010"], when: .any([.yes(.painfulCramp), .severePain])),
        Criterion(
            "short", .legCramps, .hallegraeff, text: "It lasts seconds to 10 minutes.",
            clinician: "Duration from seconds to a maximum of 10 minutes.", sources: [.hallegraeff2017],
            claims: ["SC-113"], when: .atMost(.durationMinutes, Bound.longestTypicalCramp)),
        Criterion(
            "calf-or-foot", .legCramps, .hallegraeff, text: "It sits in the calf or foot.",
            clinician: "Location calf or foot.",
            sources: [.hallegraeff2017], when: .option(.location, "calf", "foot", "toes")),
        Criterion(
            "seldom-thigh", .legCramps, .hallegraeff, text: "It seldom sits in the thigh.",
            clinician: "Seldom located in thigh or hamstrings.", sources: [.hallegraeff2017],
            when: .not(.option(.location, "thigh"))),
        Criterion(
            "sore-afterwards", .legCramps, .hallegraeff, text: "The muscle stays sore afterwards.",
            clinician: "Persistent subsequent pain.", sources: [.hallegraeff2017, .nhsLegCramps],
            when: .yes(.soreAfterwards)),
        Criterion(
            "sleep-broken", .legCramps, .hallegraeff, text: "It wakes you or breaks your sleep.",
            clinician: "Sleep disruption.", sources: [.hallegraeff2017],
            claims: ["SC-011"], when: .anyYes(.wakesFromSleep, .disturbsSleepRegularly)),
        Criterion(
            "distress", .legCramps, .hallegraeff, text: "It is distressing.", clinician: "Distress.",
            sources: [.hallegraeff2017], claims: ["SC-167"], when: .yes(.veryDistressing)),
        Criterion(
            "sudden-start", .legCramps, .supportive, text: "It starts suddenly.", clinician: "Abrupt onset.",
            sources: [.hallegraeff2017, .heiwRls], when: .yes(.suddenOnset)),
        Criterion(
            "toes-pulled", .legCramps, .supportive, text: "The foot or toes are pulled out of place.",
            clinician: "Visible deformity of foot or toes during the contraction.",
            sources: [.nsfSrlc, .fpnotebookNlc],
            claims: ["SC-118"], when: .yes(.toesPulled)),
    ]

    static let restlessLegs: [Criterion] = [
        Criterion(
            "urge-to-move", .restlessLegs, .irlssg,
            text: "There is an urge to move the legs, often with creeping or crawling feelings.",
            clinician: "Urge to move the legs, usually with uncomfortable sensations.",
            sources: [.irlssg2014, .heiwRls, .errRlsTable], claims: ["SC-039", "SC-119", "SC-121"],
            when: .restlessFeeling),
        Criterion(
            "worse-at-rest", .restlessLegs, .irlssg, text: "It begins or gets worse at rest.",
            clinician: "Begins or worsens during rest or inactivity.", sources: [.irlssg2014, .heiwRls],
            when: .yes(.worseAtRest)),
        Criterion(
            "eased-by-moving", .restlessLegs, .irlssg, text: "Moving or walking eases it, at least while you move.",
            clinician: "Partly or wholly relieved by movement, at least while it continues.",
            sources: [.irlssg2014, .heiwRls], claims: ["SC-123"], when: .yes(.relievedByMoving)),
        Criterion(
            "worse-in-evening", .restlessLegs, .irlssg, text: "It comes only or mainly in the evening or at night.",
            clinician: "Only or mainly in the evening or night.", sources: [.irlssg2014, .heiwRls],
            when: .yes(.worseInEvening)),
        Criterion(
            "not-something-else", .restlessLegs, .irlssg,
            text: "Nothing else explains it, such as cramps, swelling or joint pain.",
            clinician: """
                Not solely accounted for by myalgia, venous stasis, oedema, arthritis, leg cramps, positional \
                discomfort or habitual foot tapping.
                """,
            sources: [.irlssg2014, .heiwRls, .mds2007Mimics],
            claims: ["SC-037"],
            when: .not(
                .anyYes(
                    .muscleHardens, .oneLegSwollen, .bothLegsSwollen, .longStandingSwelling, .jointPain,
                    .relievedByChangingPosition, .muscleStiffAndAching, .innerRestlessness))),
        Criterion(
            "returns-when-still", .restlessLegs, .supportive, text: "It comes back minutes after you lie still again.",
            clinician: "Returns soon after movement stops.", sources: [.heiwRls, .paauw2025],
            when: .yes(.returnsWhenStill)),
        Criterion(
            "jerks-in-sleep", .restlessLegs, .supportive, text: "The legs jerk again and again in sleep.",
            clinician: "Periodic limb movements (about 85%).", sources: [.emedicineRls], when: .yes(.jerksInSleep)),
        Criterion(
            "family-history", .restlessLegs, .supportive, text: "A close relative has restless legs.",
            clinician: "Family history of restless legs syndrome.", sources: [.emedicineRls],
            when: .yes(.familyHistoryRestlessLegs)),
    ]
}

extension Discriminator {
    /// The table that tells cramps from restless legs.
    public static let all: [Discriminator] = [
        Discriminator(
            "main-feeling", "Main feeling", legCramps: "Sudden strong muscle pain",
            restlessLegs: "An urge to move, creeping or crawling; about one third also call it painful",
            sources: [.hallegraeff2017, .errRlsTable, .emedicineRls],
            claims: ["SC-017", "SC-039", "SC-040", "SC-119", "SC-121"]),
        Discriminator(
            "hard-muscle", "Muscle hard, or toes pulled", legCramps: "Yes", restlessLegs: "No",
            sources: [.nsfSrlc, .hallegraeff2017], claims: ["SC-118"]),
        Discriminator(
            "start", "Start", legCramps: "Sudden", restlessLegs: "Builds up at rest", sources: [.heiwRls]),
        Discriminator(
            "how-long", "How long", legCramps: "Seconds to 10 minutes",
            restlessLegs: "Long; returns minutes after you stop moving",
            sources: [.hallegraeff2017, .heiwRls, .paauw2025], claims: ["SC-017", "SC-113", "SC-115"]),
        Discriminator(
            "relief", "What helps most", legCramps: "Stretching that muscle hard",
            restlessLegs: "Walking or any leg movement, only while it goes on",
            sources: [.nsfSrlc, .heiwRls, .paauw2025], claims: ["SC-114", "SC-123"]),
        Discriminator(
            "soreness", "Sore afterwards", legCramps: "For hours to a day", restlessLegs: "No",
            sources: [.nhsLegCramps, .hallegraeff2017]),
        Discriminator(
            "evenings", "Evenings, awake and sitting", legCramps: "Unusual", restlessLegs: "Typical",
            sources: [.heiwRls]),
        Discriminator(
            "where", "Where", legCramps: "One calf or foot", restlessLegs: "Both legs, spread out, sometimes arms",
            sources: [.hallegraeff2017, .heiwRls]),
    ]
}
