/// Numbers that decide, each with its unit and source; what has no source is judgement and says so.
public enum Bound {
    /// Minutes: a night cramp lasts seconds to at most 10 minutes (hallegraeff-2017, nhs-leg-cramps).
    public static let longestTypicalCramp = 10.0
    /// Minutes: a heat cramp that lasts longer needs care the same day (cdc-heat).
    public static let longestHeatCramp = 60.0
    /// Minutes: pain that lasts longer than 4 hours is not an attack any more (judgement).
    public static let longestAttack = 240.0
    /// Years: from 60 on, narrowed leg arteries are more likely (the evidence table of warning signs).
    public static let arteryAge = 60.0
    /// Years: aching and stiffness on both sides from this age can be an inflammation of the muscles (judgement).
    public static let stiffnessAge = 50.0
    /// Months: about 2 weeks ago counts as lately (judgement).
    public static let lately = 0.5
    /// Years: under 16 counts as a child (the evidence table of warning signs).
    public static let oldestChild = 15.0
    /// Points of 10: severe pain (judgement).
    public static let severePain = 7.0
    /// Attacks a week: regular (judgement).
    public static let regularPerWeek = 1.0
    /// Attacks a week: more often is frequent; 40 % of sufferers in a UK register had more than 3 (naylor-1994; the bound is judgement).
    public static let oftenPerWeek = 3.0
    /// Attacks a night: several (judgement).
    public static let severalPerNight = 3.0
}

/// Parts that several rules share.
extension Condition {
    /// The circumstance never holds.
    static let never: Condition = .any([])

    /// A number greater than the bound.
    static func moreThan(_ question: Question.ID, _ bound: Double) -> Condition { .not(.atMost(question, bound)) }

    static let pregnantOrNewMother: Condition = .named(
        "pregnant, or gave birth in the last 6 weeks",
        .any([
            .yes(.pregnant), .atLeast(.pregnancyWeeks, 1), .yes(.gaveBirthWithinSixWeeks),
            .hasAny(.pregnancy, .recentBirth),
        ]))

    static let child: Condition = .named("under 16 years old", .atMost(.age, Bound.oldestChild))

    static let crampLike: Condition = .named("a cramp or a hardening muscle", .anyYes(.painfulCramp, .muscleHardens))

    static let severePain: Condition = .named(
        "severe pain", .any([.yes(.severeMusclePain), .atLeast(.painScore, Bound.severePain)]))

    static let clotSign: Condition = .named(
        "one leg swollen, warm, red, tender or with pain that stays",
        .anyYes(.oneLegSwollen, .legWarm, .legRed, .calfTender, .oneCalfPainConstant))

    static let activeCancer: Condition = .named(
        "cancer or its treatment", .any([.has(.cancer), .takes(.cancerMedicine)]))

    static let surgeryOrImmobility: Condition = .named(
        "recent surgery, bed rest, a plaster cast or paralysis",
        .anyYes(.surgeryWithinTwelveWeeks, .bedRest, .legInCastOrParalysed))

    static let oestrogenOrRaloxifene: Condition = .named(
        "an oestrogen medicine or raloxifene", .takesAny(.oestrogen, .raloxifene))

    static let clotHistory: Condition = .named(
        "an earlier blood clot, or a tendency to clot",
        .any([.hasAny(.previousBloodClot, .clottingDisorder), .yes(.familyHistoryBloodClot)]))

    static let clotRisk: Condition = .named(
        "something that makes a blood clot more likely",
        .any([
            .activeCancer, .pregnantOrNewMother, .surgeryOrImmobility, .yes(.longTravel), .oestrogenOrRaloxifene,
            .clotHistory,
        ]))

    static let newOneSidedPain: Condition = .named(
        "new pain in one leg", .all([.option(.side, "left", "right"), .option(.trend, "new")]))

    /// A cramp that is brief, in a muscle that goes hard, and eased by stretching: the commonest harmless picture.
    static let clearBriefCramp: Condition = .named(
        "a brief cramp that stretching eases",
        .all([
            .anyYes(.muscleHardens, .painfulCramp), .yes(.relievedByStretching),
            .atMost(.durationMinutes, Bound.longestTypicalCramp),
        ]))

    /// New pain in one leg that is no clear cramp.
    static let painLikeAClot: Condition = .named(
        "new pain in one leg that is no brief cramp", .all([.newOneSidedPain, .not(.clearBriefCramp)]))

    /// Pain in one leg that stays, or that lasts for hours.
    static let constantOneSidedPain: Condition = .named(
        "pain in one leg that stays",
        .any([
            .yes(.oneCalfPainConstant),
            .all([.option(.side, "left", "right"), .moreThan(.durationMinutes, Bound.longestAttack)]),
        ]))

    static let legMuscleLocation: Condition = .named(
        "in the calf, the thigh or the whole leg", .option(.location, "calf", "thigh", "whole-leg"))

    /// What makes a clot so much more likely that pain in the place of a deep vein is enough to be seen today (judgement).
    static let painAfterImmobility: Condition = .named(
        "leg pain after surgery, bed rest, a cast or a long journey",
        .all([.any([.surgeryOrImmobility, .yes(.longTravel)]), .any([.legMuscleLocation, .newOneSidedPain])]))

    static let suspectedClot: Condition = .named(
        "signs of a blood clot",
        .any([
            .anyYes(.oneLegSwollen, .legWarm, .legRed, .calfTender), .painAfterImmobility,
            .all([.yes(.oneCalfPainConstant), .option(.trend, "new")]),
            .all([.constantOneSidedPain, .clotRisk]),
            .all([.painLikeAClot, .clotRisk]),
        ]))

    static let hot: Condition = .named("heat or heavy sweating", .anyYes(.inHeat, .heatExposure))

    static let quinineUse: Condition = .named(
        "quinine or tonic water",
        .any([
            .takes(.quinine), .option(.tried, "quinine", "tonic-water"), .yes(.drinksTonicWater),
        ]))

    static let musclePoison: Condition = .named("a statin or fibrate", .takesAny(.statin, .fibrate))

    static let liverOrHeavyAlcohol: Condition = .named(
        "cirrhosis or heavy drinking",
        .any([.hasAny(.liverCirrhosis, .alcoholDependence), .option(.alcohol, "heavy")]))

    static let kidneyDisease: Condition = .named(
        "kidney disease or dialysis", .hasAny(.chronicKidneyDisease, .dialysis))

    static let bloodLoss: Condition = .named(
        "bruises or bleeding without a reason", .anyYes(.unexplainedBruising, .unexplainedBleeding, .bloodInUrine))

    /// The picture of a true muscle cramp (ICSD-3 and Hallegraeff): the muscle goes hard, and it behaves like a cramp.
    package static let trueCramp: Condition = .named(
        "a true muscle cramp",
        .all([
            .yes(.muscleHardens),
            .any([
                .anyYes(.relievedByStretching, .atNight, .wakesFromSleep, .soreAfterwards, .toesPulled, .painfulCramp),
                .atMost(.durationMinutes, Bound.longestTypicalCramp),
            ]),
        ]))

    /// A cramp is likely from what is told, though nobody has said that a muscle goes hard.
    package static let likelyCramp: Condition = .named(
        "a picture like a cramp",
        .any([
            .trueCramp, .yes(.painfulCramp),
            .count(
                2,
                of: [
                    .allYes(.relievedByStretching, .atNight), .yes(.toesPulled), .yes(.soreAfterwards),
                    .all([.yes(.suddenOnset), .atMost(.durationMinutes, Bound.longestTypicalCramp)]),
                ]),
            .count(
                3,
                of: [
                    .option(.location, "calf", "foot", "toes"), .anyYes(.atNight, .wakesFromSleep),
                    .atMost(.durationMinutes, Bound.longestTypicalCramp), .yes(.relievedByStretching),
                    .yes(.toesPulled), .severePain, .yes(.soreAfterwards), .yes(.suddenOnset),
                ]),
        ]))

    static let restlessFeeling: Condition = .named(
        "an urge to move or a crawling feeling", .anyYes(.urgeToMove, .crawlingOrTingling))

    /// The picture of restless legs by the published criteria.
    static let restlessLegs: Condition = .named(
        "a picture of restless legs",
        .all([.restlessFeeling, .yes(.relievedByMoving), .anyYes(.worseAtRest, .worseInEvening)]))

    /// Restless legs are likely, though not every criterion is told.
    static let likelyRestlessLegs: Condition = .named(
        "a picture like restless legs",
        .any([
            .restlessLegs,
            .all([
                .restlessFeeling,
                .count(
                    2,
                    of: [
                        .yes(.urgeToMove), .yes(.worseAtRest), .anyYes(.worseInEvening, .atNight),
                        .yes(.relievedByMoving),
                        .yes(.returnsWhenStill), .yes(.jerksInSleep), .has(.restlessLegs),
                    ]),
            ]),
            .has(.restlessLegs),
        ]))

    /// Pain on walking that eases on standing still (peripheral artery disease).
    static let claudication: Condition = .named(
        "pain on walking that eases on standing still", .allYes(.broughtOnByWalking, .relievedByStandingStill))

    /// Leg symptoms on standing or walking that ease on sitting or bending (lumbar stenosis).
    static let neurogenicClaudication: Condition = .named(
        "leg symptoms on standing or walking that ease on sitting or bending",
        .all([.anyYes(.broughtOnByStanding, .broughtOnByWalking), .yes(.relievedBySittingOrBending)]))

    static let restPain: Condition = .named(
        "foot pain at rest that eases with the leg hanging down",
        .all([.yes(.relievedByHangingLegDown), .any([.yes(.footPainAtRest), .has(.peripheralArterialDisease)])]))

    /// Who is more likely to have narrowed arteries.
    static let arteryRisk: Condition = .named(
        "diabetes, smoking, known artery disease or age 60 and over",
        .any([
            .hasAny(.peripheralArterialDisease, .diabetes, .diabeticNeuropathy), .option(.smoking, "current"),
            .atLeast(.age, Bound.arteryAge),
        ]))

    /// Pain on walking in the place of claudication, whatever eases it.
    static let walkingPain: Condition = .named(
        "pain on walking in calf, thigh or buttock",
        .all([
            .yes(.broughtOnByWalking),
            .any([.option(.location, "calf", "thigh", "buttock"), .has(.peripheralArterialDisease)]),
        ]))

    /// A disturbance of the salts in the blood that is already known.
    static let knownElectrolyteDisorder: Condition = .named(
        "known low or high salts in the blood",
        .hasAny(.lowPotassium, .highPotassium, .lowMagnesium, .lowCalcium, .lowSodium))

    static let needsSteroids: Condition = .named(
        "steroid tablets, or too little steroid hormone", .any([.has(.adrenalInsufficiency), .takes(.systemicSteroid)]))

    static let suddenLossOfBloodFlow: Condition = .named(
        "signs that blood has stopped reaching the leg",
        .any([
            .all([
                .yes(.suddenSeverePain),
                .any([
                    .anyYes(
                        .legCold, .legPaleOrBlue, .cannotMoveFoot, .suddenNumbLeg, .numbness, .tingling,
                        .blackOrBlueToes),
                    .restPain,
                ]),
            ]),
            .all([
                .yes(.suddenOnset), .severePain, .anyYes(.legCold, .legPaleOrBlue), .option(.trend, "new"),
            ]),
            .count(
                2,
                of: [.yes(.legCold), .yes(.legPaleOrBlue), .anyYes(.suddenNumbLeg, .numbness), .yes(.cannotMoveFoot)]),
        ]))

    static let muscleBreakdown: Condition = .named(
        "signs of muscle breakdown",
        .any([
            .all([
                .yes(.darkUrine),
                .any([
                    .severePain, .musclePoison, .hot, .option(.exercise, "vigorous"),
                    .anyYes(
                        .legWeakness, .suddenWeakness, .weaknessOverDays, .unusualExertion, .lyingLongOrCrushed,
                        .tenseSwollenMuscle, .muscleStiffAndAching, .duringOrAfterExercise),
                ]),
            ]),
            .all([.yes(.lyingLongOrCrushed), .any([.yes(.legWeakness), .severePain])]),
            .all([
                .yes(.severeMusclePain), .anyYes(.legWeakness, .suddenWeakness, .weaknessOverDays),
                .any([.musclePoison, .hot, .anyYes(.unusualExertion, .lyingLongOrCrushed)]),
            ]),
        ]))

    static let tightCompartment: Condition = .named(
        "a tight, painful muscle after injury, pressure or effort",
        .any([
            .all([
                .anyYes(.legInjury, .legInCastOrParalysed, .lyingLongOrCrushed),
                .anyYes(.severeMusclePain, .painWhenToesMoved),
            ]),
            .all([
                .yes(.tenseSwollenMuscle),
                .any([
                    .anyYes(
                        .painWhenToesMoved, .legInjury, .legInCastOrParalysed, .lyingLongOrCrushed, .unusualExertion,
                        .surgeryWithinTwelveWeeks, .suddenNumbLeg, .cannotMoveFoot),
                    .severePain,
                ]),
            ]),
            .all([
                .yes(.painWhenToesMoved), .any([.severePain, .yes(.suddenSeverePain)]),
                .anyYes(
                    .legInjury, .legInCastOrParalysed, .lyingLongOrCrushed, .unusualExertion, .surgeryWithinTwelveWeeks),
            ]),
        ]))

    static let tetanus: Condition = .named(
        "a stiff jaw, or spasms after a dirty wound",
        .any([
            .yes(.jawStiff), .allYes(.spasmsAllOver, .dirtyWound), .allYes(.neckStiff, .spasmsAllOver),
            .all([.yes(.troubleSwallowing), .anyYes(.spasmsAllOver, .dirtyWound)]), .allYes(.neckStiff, .dirtyWound),
        ]))

    static let cordCompression: Condition = .named(
        "signs of pressure on the spinal cord",
        .any([
            .all([
                .activeCancer,
                .anyYes(.legWeakness, .progressiveWeakness, .suddenWeakness, .weaknessOverDays, .weaknessSpreadingUp),
            ]),
            .all([
                .yes(.newBackPain), .any([.activeCancer, .yes(.weightLoss), .yes(.fever)]),
                .anyYes(.numbness, .tinglingSpreading, .newTroubleWalking, .legWeakness),
            ]),
            .all([.allYes(.newBackPain, .legWeakness), .option(.side, "both")]),
            .all([.yes(.newBackPain), .anyYes(.weaknessOverDays, .suddenWeakness, .weaknessSpreadingUp)]),
        ]))
}
