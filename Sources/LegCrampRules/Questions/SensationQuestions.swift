extension Catalogue {
    /// What restless legs and other look-alikes are like, and what brings the pain on or eases it.
    static let sensationQuestions: [Question] = [
        Question(
            .painfulCramp, "/sensations/painful_cramp", in: .crampFeatures,
            ask: "Do you get a sudden painful tightening of a muscle (a cramp)?",
            clinician: "Sudden painful muscle contraction or tightness (cramp).",
            why: "A sudden painful tightening is what a cramp feels like."),
        Question(
            .urgeToMove, "/sensations/urge_to_move", in: .restlessLegsFeatures,
            ask: "Do you feel an urge to move your legs?",
            clinician: "Urge to move the legs, usually with uncomfortable sensations.",
            why: "An urge to move is the main sign of restless legs."),
        Question(
            .crawlingOrTingling, "/sensations/crawling_or_tingling", in: .restlessLegsFeatures,
            ask: "Do your legs crawl, itch or tingle when you sit or lie still?",
            clinician: "Crawling, itching or tingling of the legs at rest (distinct from persistent paraesthesia).",
            why: "Crawling or tingling at rest is typical of restless legs."),
        Question(
            .worseAtRest, "/sensations/worse_at_rest", in: .restlessLegsFeatures,
            ask: "Does it begin or get worse when you sit or lie still?",
            clinician: "Begins or worsens at rest or inactivity.",
            why: "Restless legs come at rest."),
        Question(
            .worseInEvening, "/sensations/worse_in_evening", in: .restlessLegsFeatures,
            ask: "Does it come only or mainly in the evening or at night?",
            clinician: "Occurs only or predominantly in the evening or at night.",
            why: "Restless legs are worst in the evening and at night."),
        Question(
            .relievedByMoving, "/sensations/relieved_by_moving", in: .restlessLegsFeatures,
            ask: "Does walking or moving ease it, at least while you keep moving?",
            clinician: "Partly or fully relieved by movement, at least while it continues.",
            why: "Moving eases restless legs."),
        Question(
            .returnsWhenStill, "/sensations/returns_when_still", in: .restlessLegsFeatures,
            ask: "Does it come back within minutes when you keep still again?",
            clinician: "Returns within minutes of resuming rest.",
            why: "Restless legs return at rest, while a cramp stays away once stretched."),
        Question(
            .jerksInSleep, "/sensations/jerks_in_sleep", in: .restlessLegsFeatures,
            ask: "Do your legs kick or jerk again and again in your sleep (or do others say so)?",
            clinician: "Repetitive leg movements in sleep, own or witness report.",
            why: "Kicking in sleep often goes along with restless legs."),
        Question(
            .singleJerkFallingAsleep, "/sensations/single_jerk_falling_asleep", in: .restlessLegsFeatures,
            ask: "Is it a single jerk, without pain, as you fall asleep?",
            clinician: "Single painless jerk at sleep onset (hypnic jerk).",
            why: "One jerk while falling asleep is normal."),
        Question(
            .innerRestlessness, "/sensations/inner_restlessness", in: .restlessLegsFeatures,
            ask: "Is your whole body restless all day, so that you cannot keep still?",
            clinician: "Generalised inner restlessness through the day (akathisia).",
            why: "Some medicines can make the whole body restless."),
        Question(
            .symptomsEarlierInDay, "/sensations/symptoms_earlier_in_day", in: .restlessLegsFeatures,
            ask: "Do restless feelings now come earlier or stronger than when you began treatment for them?",
            clinician: "Earlier onset or greater intensity than at start of RLS treatment (augmentation).",
            why: "Some medicines for restless legs can make them worse over time."),
        Question(
            .burning, "/sensations/burning", in: .restlessLegsFeatures,
            ask: "Do your feet or legs burn?",
            clinician: "Burning sensation in the feet or legs.",
            why: "Burning can come from nerves or from poor blood flow."),
        Question(
            .achingOrHeavy, "/sensations/aching_or_heavy", in: .restlessLegsFeatures,
            ask: "Do your legs ache or feel heavy?",
            clinician: "Aching or heaviness of the legs.",
            why: "Aching, heavy legs can come from the veins."),
        Question(
            .worseByEndOfDay, "/sensations/worse_by_end_of_day", in: .restlessLegsFeatures,
            ask: "Does it get worse through the day, the longer you are up?",
            clinician: "Worsens through the day with time upright.",
            why: "Trouble from the veins builds up through the day."),
        Question(
            .relievedByRaisingLegs, "/sensations/relieved_by_raising_legs", in: .restlessLegsFeatures,
            ask: "Does raising your legs ease it?",
            clinician: "Relieved by leg elevation.",
            why: "Raising the legs eases trouble from the veins."),
        Question(
            .broughtOnByWalking, "/sensations/brought_on_by_walking", in: .restlessLegsFeatures,
            ask: "Does walking bring it on, often after about the same distance?",
            clinician: "Brought on by walking, typically at a reproducible distance.",
            why: "Leg pain on walking can mean narrowed arteries or a narrowed spinal canal."),
        Question(
            .relievedByStandingStill, "/sensations/relieved_by_standing_still", in: .restlessLegsFeatures,
            ask: "If walking brings it on, does it ease within 10 minutes of standing still?",
            clinician: "Exertional leg pain relieved within about 10 minutes of standing still.",
            why: "Pain that eases on standing still points to narrowed arteries."),
        Question(
            .broughtOnByStanding, "/sensations/brought_on_by_standing", in: .restlessLegsFeatures,
            ask: "Does standing bring it on?",
            clinician: "Brought on by standing.",
            why: "Pain on standing can come from a narrowed spinal canal or from the veins."),
        Question(
            .relievedBySittingOrBending, "/sensations/relieved_by_sitting_or_bending", in: .restlessLegsFeatures,
            ask: "Does sitting down or bending forward ease it (such as leaning on a shopping trolley)?",
            clinician: "Relieved by sitting or lumbar flexion.",
            why: "Pain that eases on bending forward points to a narrowed spinal canal."),
        Question(
            .footPainAtRest, "/sensations/foot_pain_at_rest", in: .restlessLegsFeatures,
            ask: "Do your toes or the front of your foot hurt when you lie still at night?",
            clinician: "Nocturnal or rest pain of the toes or forefoot when lying.",
            why: "Foot pain when lying down can mean that too little blood reaches the foot."),
        Question(
            .relievedByHangingLegDown, "/sensations/relieved_by_hanging_leg_down", in: .restlessLegsFeatures,
            ask: "Does hanging the leg over the edge of the bed ease it?",
            clinician: "Relieved by dependency (leg hung down).",
            why: "Pain that eases with the leg down can mean that too little blood reaches the foot."),
        Question(
            .relievedByChangingPosition, "/sensations/relieved_by_changing_position", in: .restlessLegsFeatures,
            ask: "Does a single change of position end it?",
            clinician: "Abolished by a single change of position (positional discomfort).",
            why: "An awkward position can hurt without any illness."),
        Question(
            .jointPain, "/sensations/joint_pain", in: .restlessLegsFeatures,
            ask: "Is the pain in a joint, such as the knee or hip?",
            clinician: "Pain localised to a joint.",
            why: "Pain in a joint is not a muscle cramp."),
        Question(
            .childEveningLegPains, "/sensations/child_evening_leg_pains", in: .restlessLegsFeatures,
            ask: "For a child: do both legs hurt in the evening, while the child is well by day?",
            clinician: "Child with bilateral evening leg pains, well by day (growing pains).",
            why: "Such pains are common in children and most often harmless."),
        Question(
            .muscleStiffAndAching, "/sensations/muscle_stiff_and_aching", in: .restlessLegsFeatures,
            ask: "Do muscles on both sides ache and feel stiff for long (not in short attacks)?",
            clinician: "Bilateral muscle aching and stiffness, sustained rather than in brief attacks.",
            why: "Aching and stiff muscles can come from a medicine or an illness of the muscles."),
    ]
}
