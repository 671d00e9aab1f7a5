/// Circumstances that causes and risk factors share.
enum CauseCondition {
    static let hardEffort: Condition = .named(
        "hard or unusual effort",
        .any([.option(.exercise, "vigorous"), .anyYes(.unusualExertion, .duringOrAfterExercise)]))

    static let tiringWork: Condition = .named(
        "work that tires the muscles",
        .any([
            .atLeast(.standingHoursPerDay, Threshold.longStandingHours),
            .anyYes(.unusualExertion, .duringOrAfterExercise),
        ]))

    static let longStanding: Condition = .named(
        "long standing",
        .any([.atLeast(.standingHoursPerDay, Threshold.longStandingHours), .yes(.standsOnHardFloor)]))

    /// Moderate or heavy drinking at any age, any drinking at the ages that were studied (delacour-2018; the rest is
    /// judgement).
    static let alcohol: Condition = .named(
        "drinking alcohol",
        .any([
            .option(.alcohol, "moderate", "heavy"), .has(.alcoholDependence),
            .all([.option(.alcohol, "light"), .atLeast(.age, Threshold.alcoholStudyAge)]),
        ]))

    static let heavyAlcohol: Condition = .named(
        "heavy drinking", .any([.option(.alcohol, "heavy"), .has(.alcoholDependence)]))

    static let neuropathy: Condition = .named(
        "nerve damage, or numbness with burning or tingling",
        .any([
            .hasAny(.peripheralNeuropathy, .diabeticNeuropathy),
            .all([.yes(.numbness), .anyYes(.burning, .tingling, .crawlingOrTingling)]),
            .all([.yes(.burning), .has(.diabetes)]),
        ]))

    static let veinsWithVenousSymptoms: Condition = .named(
        "leg vein trouble with aching legs",
        .all([
            .any([.yes(.varicoseVeins), .hasAny(.varicoseVeins, .venousInsufficiency)]),
            .anyYes(.achingOrHeavy, .worseByEndOfDay, .relievedByRaisingLegs),
        ]))

    static let knownUpsetSalts: Condition = .named(
        "known upset body salts",
        .hasAny(.lowPotassium, .highPotassium, .lowMagnesium, .lowCalcium, .lowSodium, .hypoparathyroidism))

    /// Known, or suggested by a sign or an event (hypocalcaemia-gp, fda-ppi-2011, miller-2015; the list is judgement).
    static let upsetSalts: Condition = .named(
        "known or possible upset body salts",
        .any([
            knownUpsetSalts,
            .anyYes(.handOrFootSpasm, .tinglingRoundMouth, .vomitingOrDiarrhoea, .drankVeryMuchWater, .neckSurgery),
        ]))

    /// Known low iron, a way to lose iron, or a picture of restless legs, in which iron is to be measured
    /// (aasm-2025-rls).
    static let lowIron: Condition = .named(
        "low iron, or a reason to measure it",
        .any([
            .hasAny(.ironDeficiency, .anaemia, .restlessLegs), .atMost(.ferritin, Threshold.lowFerritin),
            .not(.atLeast(.transferrinSaturation, Threshold.lowTransferrinSaturation)),
            .anyYes(.heavyPeriods, .donatedBlood), .likelyRestlessLegs,
        ]))

    static let diuretic: Condition = .named(
        "a water tablet", .takesAny(.diuretic, .loopDiuretic, .thiazideDiuretic, .potassiumSparingDiuretic))

    static let otherMedicine: Condition = .named(
        "another medicine linked with cramps",
        .takesAny(
            .naproxen, .intravenousIron, .cholinesteraseInhibitor, .shortActingBetaAgonist, .protonPumpInhibitor,
            .lithium, .bisphosphonate, .fibrate, .otherCrampLinked))

    static let listedMedicine: Condition = .named(
        "a medicine that only lists link with cramps",
        .takesAny(
            .protonPumpInhibitor, .lithium, .bisphosphonate, .fibrate, .h2Blocker, .opioid, .calciumChannelBlocker,
            .angiotensinBlocker, .otherCrampLinked))

    static let restlessLegsMedicine: Condition = .named(
        "a medicine that can worsen restless legs, with restless legs",
        .all([
            .takesAny(
                .sedatingAntihistamine, .dopamineBlockingAntiemetic, .antipsychotic, .dopaminergic,
                .otherRestlessLegsLinked),
            .any([.restlessFeeling, .has(.restlessLegs)]),
        ]))
}
