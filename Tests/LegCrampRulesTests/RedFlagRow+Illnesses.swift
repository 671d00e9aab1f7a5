import LegCrampRules

extension RedFlagRow {
    static let longerTerm: [RedFlagRow] = [
        RedFlagRow(
            id: "rf-persistent-worsening", urgency: .soon,
            people: [
                [.option(.trend, "worsening")], [.number(.episodesPerWeek, 4)], [.number(.episodesPerNight, 3)],
            ]),
        RedFlagRow(
            id: "rf-severe-interferes", urgency: .soon,
            people: [
                [.yes(.disturbsSleepRegularly)], [.yes(.stopsDailyActivities)],
                [.yes(.painfulCramp), .number(.painScore, 8), .number(.episodesPerWeek, 1)],
            ]),
        RedFlagRow(id: "rf-wasting", urgency: .soon, people: [[.yes(.muscleWasting)], [.yes(.legWeakness)]]),
        RedFlagRow(
            id: "rf-none", urgency: .routine,
            people: [
                [.nightCramp, .number(.episodesPerWeek, 1)],
                [
                    .yes(.painfulCramp, .atNight, .relievedByStretching), .option(.location, "calf"),
                    .number(.episodesPerWeek, 2),
                ],
            ]),
    ]

    static let illnesses: [RedFlagRow] = [
        RedFlagRow(
            id: "rf-new-drug", urgency: .soon, people: [[.yes(.newMedicineOrDose)]],
            escalations: [
                (.sameDay, [.yes(.newMedicineOrDose, .legWeakness)]),
                (.sameDay, [.yes(.newMedicineOrDose, .palpitations)]),
                (.sameDay, [.yes(.newMedicineOrDose, .darkUrine)]),
            ]),
        RedFlagRow(
            id: "rf-dialysis", urgency: .soon, people: [[.has("haemodialysis")], [.has("ckd stage 4")]],
            escalations: [
                (.sameDay, [.has("dialysis"), .yes(.palpitations)]),
                (.sameDay, [.has("dialysis"), .yes(.legWeakness)]),
                (.sameDay, [.has("dialysis"), .yes(.missedDialysis)]), (.sameDay, [.yes(.missedDialysis)]),
                (.emergency, [.has("dialysis"), .yes(.missedDialysis, .legWeakness)]),
            ]),
        RedFlagRow(
            id: "rf-cirrhosis", urgency: .soon,
            people: [[.has("cirrhosis")], [.yes(.jaundice)], [.yes(.swollenBelly)], [.option(.alcohol, "heavy")]],
            escalations: [
                (.sameDay, [.has("cirrhosis"), .yes(.confusion)]), (.sameDay, [.has("cirrhosis"), .yes(.jaundice)]),
                (.sameDay, [.option(.alcohol, "heavy"), .yes(.swollenBelly)]),
            ]),
        RedFlagRow(
            id: "rf-cancer", urgency: .sameDay,
            people: [
                [.has("breast cancer"), .option(.trend, "new"), .yes(.painfulCramp)],
                [.yes(.weightLoss), .option(.trend, "new")], [.has("cancer"), .yes(.oneCalfPainConstant)],
                [.takes("cisplatin"), .option(.trend, "new"), .yes(.painfulCramp)],
            ],
            escalations: [
                (.sameDay, [.has("cancer"), .yes(.newBackPain)]), (.emergency, [.has("cancer"), .yes(.legWeakness)]),
                (.soon, [.has("cancer")]), (.soon, [.yes(.weightLoss)]),
            ]),
        RedFlagRow(
            id: "rf-infection", urgency: .sameDay,
            people: [[.yes(.spreadingRedness)], [.yes(.fever, .legRed)], [.yes(.fever, .legWarm)]],
            escalations: [
                (.emergency, [.yes(.spreadingRedness, .veryUnwell)]), (.emergency, [.yes(.severeInfectionSigns)]),
                (.emergency, [.yes(.spreadingRedness, .confusion)]),
                (.emergency, [.yes(.spreadingRedness, .severeMusclePain)]),
            ]),
        RedFlagRow(
            id: "rf-quinine-bleeding", urgency: .sameDay,
            people: [
                [.takes("quinine"), .yes(.unexplainedBruising)], [.yes(.drinksTonicWater, .unexplainedBleeding)],
                [.option(.tried, "quinine"), .yes(.bloodInUrine)], [.takes("quinine"), .yes(.hearingOrSightChange)],
            ],
            escalations: [
                (.emergency, [.takes("quinine"), .yes(.heavyBleeding)]),
                (.emergency, [.takes("quinine"), .yes(.collapse)]),
                (.emergency, [.takes("quinine"), .yes(.confusion)]),
            ]),
        RedFlagRow(
            id: "rf-vitk-warfarin", urgency: .routine,
            people: [
                [.takes("warfarin"), .option(.considering, "vitamin-k2")], [.takes("warfarin", "vitamin K2")],
                [.takes("acenocoumarol"), .option(.tried, "vitamin-k2")],
            ]),
        RedFlagRow(
            id: "rf-child", urgency: .sameDay,
            people: [
                [.number(.age, 15), .yes(.limp)], [.number(.age, 8), .yes(.fever)],
                [.number(.age, 8), .yes(.oneCalfPainConstant)], [.number(.age, 8), .yes(.jointPain)],
                [.number(.age, 8), .yes(.wakesFromSleep, .weightLoss)], [.number(.age, 8), .yes(.daytimePain)],
                [.number(.age, 8), .yes(.painfulCramp), .option(.side, "left")],
            ]),
    ]
}
