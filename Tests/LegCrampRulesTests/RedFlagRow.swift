import LegCrampRules
import Testing

/// A row of the evidence table of warning signs, with people who are just inside it.
struct RedFlagRow: Sendable, CustomTestStringConvertible {
    /// The id of the row.
    let id: String
    /// The urgency of the table.
    let urgency: Urgency
    /// The least that fulfils the criteria in words.
    let people: [[Said]]
    /// What the action of the row says for some of them.
    var escalations: [(Urgency, [Said])] = []

    var testDescription: String { id }

    static let all = bloodAndBreath + nervesAndSpasms + longerTerm + illnesses
}

extension RedFlagRow {
    static let bloodAndBreath: [RedFlagRow] = [
        RedFlagRow(
            id: "rf-pe", urgency: .emergency,
            people: [
                [.yes(.painfulCramp, .breathless)], [.yes(.oneLegSwollen, .chestPain)], [.yes(.coughingBlood)],
                [.yes(.oneLegSwollen, .palpitations)], [.yes(.calfTender, .collapse)],
            ]),
        RedFlagRow(
            id: "rf-ali", urgency: .emergency,
            people: [
                [.yes(.suddenSeverePain, .legPaleOrBlue)], [.yes(.suddenSeverePain, .legCold)],
                [.yes(.suddenSeverePain, .suddenNumbLeg)], [.yes(.suddenSeverePain, .cannotMoveFoot)],
                [.yes(.suddenSeverePain, .tingling)], [.yes(.suddenSeverePain, .numbness)],
            ]),
        RedFlagRow(
            id: "rf-rhabdo", urgency: .emergency,
            people: [
                [.yes(.severeMusclePain, .darkUrine)], [.yes(.severeMusclePain, .legWeakness, .unusualExertion)],
                [.yes(.darkUrine, .painfulCramp), .takes("simvastatin")],
                [.yes(.severeMusclePain, .legWeakness, .heatExposure)],
                [.yes(.severeMusclePain, .suddenWeakness, .lyingLongOrCrushed)],
            ]),
        RedFlagRow(
            id: "rf-compartment", urgency: .emergency,
            people: [
                [.yes(.tenseSwollenMuscle, .severeMusclePain)], [.yes(.tenseSwollenMuscle, .painWhenToesMoved)],
                [.yes(.tenseSwollenMuscle, .legInjury)], [.yes(.severeMusclePain, .painWhenToesMoved, .legInjury)],
                [.yes(.severeMusclePain, .painWhenToesMoved, .surgeryWithinTwelveWeeks)],
            ]),
        RedFlagRow(
            id: "rf-heat-stroke", urgency: .emergency,
            people: [
                [.yes(.inHeat, .confusion)], [.yes(.heatExposure, .collapse)], [.yes(.inHeat, .veryHighTemperature)],
                [.yes(.heatExposure, .vomitingOrDiarrhoea)],
            ]),
        RedFlagRow(
            id: "rf-heat-cramps", urgency: .sameDay,
            people: [
                [.yes(.inHeat, .lastsOverAnHour)], [.yes(.heatExposure), .number(.durationMinutes, 61)],
                [.yes(.inHeat), .has("angina")], [.yes(.inHeat, .lowSaltDiet)],
            ]),
        RedFlagRow(
            id: "rf-dvt", urgency: .sameDay,
            people: [[.yes(.oneLegSwollen)], [.yes(.legWarm)], [.yes(.legRed)], [.yes(.calfTender)]],
            escalations: [
                (.sameDay, [.yes(.oneCalfPainConstant, .bedRest)]),
                (.sameDay, [.yes(.oneCalfPainConstant), .takes("HRT")]),
            ]),
        RedFlagRow(
            id: "rf-pregnancy-dvt", urgency: .sameDay,
            people: [
                [.yes(.pregnant, .oneCalfPainConstant)], [.yes(.gaveBirthWithinSixWeeks, .oneLegSwollen)],
                [.has("postpartum"), .yes(.legRed)], [.has("pregnancy"), .yes(.newTroubleWalking)],
            ],
            escalations: [
                (.emergency, [.yes(.pregnant, .oneLegSwollen, .chestPain)]),
                (.emergency, [.yes(.pregnant, .calfTender, .breathless)]),
            ]),
        RedFlagRow(
            id: "rf-swelling", urgency: .sameDay, people: [[.yes(.oneLegSwollen)], [.yes(.bothLegsSwollen)]],
            escalations: [(.emergency, [.yes(.bothLegsSwollen, .breathless)]), (.soon, [.yes(.longStandingSwelling)])]),
        RedFlagRow(
            id: "rf-ischaemic-rest-pain", urgency: .sameDay,
            people: [
                [.yes(.footPainAtRest, .relievedByHangingLegDown)], [.yes(.footSoreNotHealing)],
                [.yes(.blackOrBlueToes)],
            ],
            escalations: [
                (.emergency, [.yes(.suddenSeverePain, .blackOrBlueToes)]),
                (.emergency, [.yes(.suddenSeverePain, .footPainAtRest, .relievedByHangingLegDown)]),
            ]),
        RedFlagRow(
            id: "rf-claudication", urgency: .soon, people: [[.yes(.broughtOnByWalking, .relievedByStandingStill)]]),
    ]

    static let nervesAndSpasms: [RedFlagRow] = [
        RedFlagRow(
            id: "rf-ces", urgency: .emergency,
            people: [
                [.yes(.saddleNumbness)], [.yes(.newBladderTrouble)], [.yes(.newBowelTrouble)],
                [.yes(.newSexualNumbness)],
            ]),
        RedFlagRow(
            id: "rf-tetanus", urgency: .emergency,
            people: [
                [.yes(.jawStiff)], [.yes(.spasmsAllOver, .neckStiff)], [.yes(.troubleSwallowing, .dirtyWound)],
                [.yes(.spasmsAllOver, .dirtyWound), .no(.tetanusVaccinated)],
                [.yes(.troubleSwallowing, .spasmsAllOver)],
            ],
            escalations: [(.sameDay, [.yes(.dirtyWound, .painfulCramp)]), (.emergency, [.yes(.dirtyWound, .jawStiff)])]),
        RedFlagRow(
            id: "rf-toxin", urgency: .sameDay, people: [[.yes(.toxinExposure)]],
            escalations: [
                (.emergency, [.yes(.toxinExposure, .confusion)]), (.emergency, [.yes(.toxinExposure, .breathless)]),
                (.emergency, [.yes(.toxinExposure, .collapse)]),
            ]),
        RedFlagRow(
            id: "rf-prolonged-10min", urgency: .sameDay,
            people: [
                [.yes(.crampNotEasing)],
                [.yes(.painfulCramp), .number(.durationMinutes, 11), .no(.relievedByStretching, .relievedByMoving)],
            ],
            escalations: [(.emergency, [.yes(.crampNotEasing, .suddenSeverePain, .legCold)])]),
        RedFlagRow(
            id: "rf-electrolyte-severe", urgency: .emergency,
            people: [
                [.yes(.painfulCramp, .palpitations)], [.yes(.painfulCramp, .confusion)],
                [.yes(.painfulCramp, .seizure)],
                [.yes(.painfulCramp, .collapse)], [.yes(.painfulCramp, .suddenWeakness)],
            ]),
        RedFlagRow(
            id: "rf-tetany", urgency: .sameDay, people: [[.yes(.handOrFootSpasm)], [.yes(.tinglingRoundMouth)]],
            escalations: [
                (.emergency, [.yes(.handOrFootSpasm, .seizure)]),
                (.emergency, [.yes(.handOrFootSpasm, .noisyBreathing)]),
                (.emergency, [.yes(.tinglingRoundMouth, .palpitations)]),
                (.emergency, [.yes(.tinglingRoundMouth, .chestPain)]),
            ]),
        RedFlagRow(
            id: "rf-generalised", urgency: .soon,
            people: [[.yes(.crampsElsewhere)], [.yes(.painfulCramp), .option(.location, "calf", "arms")]]),
        RedFlagRow(
            id: "rf-acute-weakness", urgency: .emergency, people: [[.yes(.suddenWeakness)], [.yes(.weaknessOverDays)]]),
        RedFlagRow(
            id: "rf-mnd", urgency: .soon,
            people: [
                [.yes(.progressiveWeakness)], [.yes(.muscleWasting)], [.yes(.footDropOrTripping)],
                [.yes(.slowSpeechOrSwallowing)], [.yes(.muscleTwitching, .legWeakness)],
            ],
            escalations: [
                (.sameDay, [.yes(.weaknessOverDays)]), (.sameDay, [.yes(.progressiveWeakness, .weakBreathing)]),
                (.sameDay, [.yes(.progressiveWeakness, .troubleSwallowing)]),
                (.sameDay, [.yes(.muscleWasting, .slowSpeechOrSwallowing)]),
            ]),
        RedFlagRow(
            id: "rf-neuro-claudication", urgency: .soon,
            people: [
                [.yes(.broughtOnByStanding, .relievedBySittingOrBending)],
                [.yes(.broughtOnByWalking, .relievedBySittingOrBending)],
            ],
            escalations: [(.emergency, [.yes(.broughtOnByStanding, .relievedBySittingOrBending, .saddleNumbness)])]),
        RedFlagRow(
            id: "rf-numbness-tingling", urgency: .soon, people: [[.yes(.numbness)], [.yes(.tingling)]],
            escalations: [
                (.sameDay, [.yes(.tinglingSpreading)]), (.emergency, [.yes(.numbness, .saddleNumbness)]),
                (.emergency, [.yes(.numbness, .suddenWeakness)]),
                (.emergency, [.yes(.numbness, .legCold, .legPaleOrBlue)]),
                (.emergency, [.yes(.tingling, .legCold, .legPaleOrBlue)]),
            ]),
        RedFlagRow(
            id: "rf-difficulty-walking", urgency: .sameDay, people: [[.yes(.newTroubleWalking)], [.yes(.limp)]],
            escalations: [
                (.soon, [.yes(.longStandingTroubleWalking)]), (.emergency, [.yes(.newTroubleWalking, .suddenWeakness)]),
                (.emergency, [.yes(.newTroubleWalking, .legCold, .legPaleOrBlue)]),
            ]),
    ]
}
