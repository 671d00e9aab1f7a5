/// Circumstances in which measures are offered or withheld; each name is a phrase for people.
///
/// They are wider than the patterns that raise a warning: advice is withheld before an alarm is.
extension Condition {
    /// Holds for everybody.
    static let always: Condition = .named("always", .all([]))

    // MARK: Signs of something that needs care first

    /// Signs of a clot in a deep vein of the leg (wells-2003-nice, uhb-dvt-pe).
    static let possibleClot: Condition = .named("a possible blood clot", .any([.clotSign, .suspectedClot]))

    /// Signs of a clot in the lungs or of heart trouble (uhb-dvt-pe).
    static let chestSigns: Condition = .named(
        "chest pain, trouble breathing, a racing heart or collapse",
        .anyYes(.chestPain, .breathless, .coughingBlood, .collapse, .palpitations))

    /// Signs of a torn muscle, a broken bone or another injury.
    static let possibleInjury: Condition = .named("a possible injury or tear", .anyYes(.legInjury, .popOrTear))

    /// Signs of acute compartment syndrome (statpearls-acs, acs-mdsteps).
    static let possibleCompartmentSyndrome: Condition = .named(
        "possible pressure inside a muscle (compartment syndrome)",
        .any([
            .tightCompartment, .anyYes(.tenseSwollenMuscle, .painWhenToesMoved),
            .all([
                .anyYes(.legInCastOrParalysed, .lyingLongOrCrushed, .legInjury),
                .anyYes(.severeMusclePain, .suddenSeverePain),
            ]),
        ]))

    /// Signs of rhabdomyolysis (cdc-niosh-rhabdo).
    static let possibleMuscleBreakdown: Condition = .named(
        "possible muscle breakdown (rhabdomyolysis)",
        .any([
            .muscleBreakdown, .yes(.darkUrine),
            .all([
                .yes(.severeMusclePain),
                .any([
                    .musclePoison, .hot,
                    .anyYes(
                        .unusualExertion, .lyingLongOrCrushed, .legWeakness, .suddenWeakness, .weaknessOverDays),
                ]),
            ]),
        ]))

    /// Signs of acute limb ischaemia (devon-ali, rcem-ali).
    static let possibleLossOfBloodFlow: Condition = .named(
        "a possible sudden loss of blood flow to the leg",
        .any([
            .suddenLossOfBloodFlow,
            .anyYes(.legCold, .legPaleOrBlue, .cannotMoveFoot, .suddenNumbLeg, .blackOrBlueToes),
        ]))

    /// Signs of tetanus (nhs-tetanus-copy).
    static let possibleTetanus: Condition = .named(
        "possible tetanus",
        .any([
            .tetanus, .yes(.spasmsAllOver),
            .all([.yes(.dirtyWound), .anyYes(.neckStiff, .troubleSwallowing, .fever)]),
        ]))

    /// Signs of pressure on the spinal cord or the cauda equina, or of another nerve emergency (torbay-ces).
    static let possibleSpinalEmergency: Condition = .named(
        "possible pressure on the spinal nerves, or sudden weakness",
        .any([
            .anyYes(
                .saddleNumbness, .newBladderTrouble, .newBowelTrouble, .newSexualNumbness, .suddenWeakness,
                .weaknessSpreadingUp, .weaknessOverDays),
            .cordCompression, .all([.activeCancer, .yes(.newBackPain)]),
        ]))

    /// Signs of an infection of the skin or deeper.
    static let possibleInfection: Condition = .named(
        "a possible infection of the leg",
        .any([.anyYes(.spreadingRedness, .severeInfectionSigns), .allYes(.fever, .legRed), .allYes(.fever, .legWarm)]))

    /// Signs that can need an ambulance, whatever their cause.
    static let emergencySigns: Condition = .named(
        "signs that can need an ambulance",
        .any([
            .chestSigns, .possibleCompartmentSyndrome, .possibleMuscleBreakdown, .possibleLossOfBloodFlow,
            .possibleTetanus, .possibleSpinalEmergency,
            .anyYes(.confusion, .seizure, .faceDroopOrSpeech, .noisyBreathing, .weakBreathing, .heavyBleeding),
            .anyYes(.veryHighTemperature, .tookTooMuch, .veryUnwell, .severeInfectionSigns),
        ]))

    /// Whatever makes it unsafe to stretch, press, rub or work a leg.
    static let legToBeLeftAlone: Condition = .named(
        "a leg that must not be stretched or rubbed",
        .any([
            .possibleClot, .chestSigns, .possibleInjury, .possibleCompartmentSyndrome, .possibleMuscleBreakdown,
            .possibleLossOfBloodFlow, .possibleTetanus, .possibleSpinalEmergency, .possibleInfection,
        ]))

    // MARK: Skin, nerves and circulation

    /// Skin that may not feel a burn or frostbite.
    static let numbSkin: Condition = .named(
        "numb skin or nerve damage",
        .any([.anyYes(.numbness, .suddenNumbLeg), .hasAny(.diabeticNeuropathy, .peripheralNeuropathy)]))

    /// Diabetes with or without nerve damage.
    static let diabetes: Condition = .named("diabetes", .hasAny(.diabetes, .diabeticNeuropathy))

    /// Arteries that bring too little blood to the leg.
    static let poorCirculation: Condition = .named(
        "poor blood flow to the legs",
        .any([
            .has(.peripheralArterialDisease), .claudication, .restPain, .possibleLossOfBloodFlow,
        ]))

    /// Sores or dead skin on a foot.
    static let footSores: Condition = .named(
        "a foot sore that does not heal", .anyYes(.footSoreNotHealing, .blackOrBlueToes))

    /// Swelling of one leg or both.
    static let swelling: Condition = .named(
        "swelling of a leg",
        .any([.anyYes(.oneLegSwollen, .bothLegsSwollen, .longStandingSwelling), .has(.lymphoedema)]))

    // MARK: Fluids and salts

    /// Kidneys that may not clear magnesium, potassium or fluid; every grade counts, as the vocabulary names none.
    static let kidneyLimits: Condition = .named(
        "kidney disease, dialysis or missed dialysis", .any([.kidneyDisease, .yes(.missedDialysis)]))

    /// Circumstances in which extra fluid can harm.
    static let fluidLimits: Condition = .named(
        "a condition in which extra fluid can harm",
        .any([
            .kidneyLimits, .hasAny(.heartFailure, .liverCirrhosis, .ascites, .lowSodium),
            .anyYes(.drankVeryMuchWater, .swollenBelly),
        ]))

    /// Circumstances in which somebody must not be given anything to drink.
    static let nothingByMouth: Condition = .named(
        "confusion, a fit, collapse or trouble swallowing",
        .anyYes(.confusion, .seizure, .collapse, .troubleSwallowing))

    /// Circumstances in which potassium can rise (ckd-potassium-review, ccjm-raas-k).
    static let potassiumLimits: Condition = .named(
        "a condition or a medicine that raises potassium",
        .any([
            .kidneyLimits, .hasAny(.highPotassium, .adrenalInsufficiency),
            .takesAny(.potassiumRaising, .potassiumSparingDiuretic, .aceInhibitor, .angiotensinBlocker),
        ]))

    /// Circumstances in which extra salt can harm.
    static let saltLimits: Condition = .named(
        "a condition in which extra salt can harm",
        .any([
            .kidneyLimits, .hasAny(.heartFailure, .hypertension, .ascites),
            .anyYes(.lowSaltDiet, .swollenBelly, .bothLegsSwollen),
        ]))

    // MARK: Person, habits and medicines

    /// Pregnancy, however it was said.
    static let pregnancy: Condition = .named("pregnancy", .any([.yes(.pregnant), .has(.pregnancy)]))

    /// Circumstances in which standing exercises can end in a fall.
    static let unsteadiness: Condition = .named(
        "unsteadiness or weak legs",
        .any([
            .anyYes(
                .unsteady, .footDropOrTripping, .dizzyOnStanding, .legWeakness, .progressiveWeakness,
                .newTroubleWalking, .longStandingTroubleWalking, .refusesToWalk),
            .has(.parkinson),
        ]))

    /// Being hot now or lately.
    static let heat: Condition = .named("being in the heat", .any([.hot, .yes(.veryHighTemperature)]))

    /// Signs of bleeding, or a raised risk of it.
    static let bleedingRisk: Condition = .named(
        "bleeding, or a high risk of it",
        .any([
            .bloodLoss, .anyYes(.heavyBleeding, .coughingBlood),
            .takes(.vitaminKAntagonist), .has(.clottingDisorder),
        ]))

    /// A body that is used to alcohol.
    static let alcoholDependence: Condition = .named(
        "being dependent on alcohol", .any([.yes(.shakesWithoutAlcohol), .has(.alcoholDependence)]))

    /// A vitamin K antagonist such as warfarin.
    static let takesVitaminKAntagonist: Condition = .named(
        "a warfarin-type blood thinner (vitamin K antagonist)", .takes(.vitaminKAntagonist))

    /// Any medicine that rules speak of, save plain supplements.
    static let takesMedicine: Condition = .named(
        "a medicine that may be prescribed",
        .any(
            [.yes(.newMedicineOrDose)]
                + MedicineGroup.allCases.filter { $0 != .vitaminK2 && $0 != .magnesiumSupplement }
                .map(Condition.takes)))

    /// Signs or the name of leg cramps.
    static let crampSigns: Condition = .named(
        "signs of leg cramps",
        .any([.has(.legCramps), .crampLike, .likelyCramp, .anyYes(.toesPulled, .relievedByStretching)]))

    /// Signs or the name of restless legs (irlssg-2014).
    static let restlessLegsSigns: Condition = .named(
        "signs of restless legs",
        .any([
            .has(.restlessLegs), .yes(.urgeToMove), .likelyRestlessLegs,
            .all([
                .yes(.crawlingOrTingling),
                .anyYes(.worseAtRest, .worseInEvening, .relievedByMoving, .returnsWhenStill),
            ]),
        ]))

    /// A remedy that was tried or is being considered.
    ///
    /// - Parameter remedy: a slug that both questions offer.
    static func triedOrConsidering(_ remedy: String) -> Condition {
        .any([.option(.tried, remedy), .option(.considering, remedy)])
    }
}

/// Cautions that several measures share.
extension Measure.Caution {
    /// Why a leg is not stretched, pressed, rubbed or worked.
    static let leaveLegAlone: [Measure.Caution] = [
        Measure.Caution(.possibleClot, "Do not do this if a blood clot is possible. Get medical help today."),
        Measure.Caution(
            .chestSigns, "Do not do this with chest pain, trouble breathing or collapse. Get emergency help first."),
        Measure.Caution(.possibleInjury, "Do not do this if the leg may be injured or a muscle may be torn."),
        Measure.Caution(
            .possibleCompartmentSyndrome,
            "Do not do this to a muscle that stays tense, swollen and very painful. It needs emergency care."),
        Measure.Caution(
            .possibleMuscleBreakdown,
            "Do not do this with dark urine or severe muscle pain after hard effort. It needs emergency care."),
        Measure.Caution(
            .possibleLossOfBloodFlow,
            "Do not do this to a leg that is cold, pale, blue or suddenly numb. It needs emergency care."),
        Measure.Caution(
            .possibleTetanus, "Do not do this with a stiff jaw or spasms all over. They need emergency care."),
        Measure.Caution(
            .possibleSpinalEmergency,
            "Do not do this with sudden weakness, or new numbness around the genitals. They need emergency care."),
        Measure.Caution(.possibleInfection, "Do not do this on skin that is red, hot and spreading. Get help today."),
    ]

    /// Why somebody does not do it standing.
    static let mayFall = Measure.Caution(
        .unsteadiness, "Do not do this if you are unsteady. You could fall. Stretch while you sit or lie instead.")

    /// Why heat is not put on a leg.
    static let noHeat: [Measure.Caution] = [
        Measure.Caution(.numbSkin, "Do not use heat on numb skin. You could burn it without feeling it."),
        Measure.Caution(.poorCirculation, "Do not use heat on a leg with poor blood flow. It can burn."),
        Measure.Caution(.has(.raynaud), "Do not use heat on a leg with Raynaud's unless a clinician agrees."),
        Measure.Caution(.swelling, "Do not use heat on a swollen leg."),
        Measure.Caution(.possibleClot, "Do not use heat if a blood clot is possible. Get medical help today."),
        Measure.Caution(.possibleInjury, "Do not use heat on a fresh injury."),
        Measure.Caution(
            .possibleCompartmentSyndrome,
            "Do not use heat on a tense, swollen muscle. Get emergency care."),
        Measure.Caution(.possibleMuscleBreakdown, "Do not use heat with dark urine or severe muscle pain."),
        Measure.Caution(.possibleInfection, "Do not use heat on red, hot skin. Get medical help today."),
        Measure.Caution(.footSores, "Do not use heat on or near a sore."),
        Measure.Caution(.heat, "Do not warm a leg while you are hot. Cool down first."),
    ]

    /// Why cold is not put on a leg.
    static let noCold: [Measure.Caution] = [
        Measure.Caution(.numbSkin, "Do not use cold on numb skin. You could harm it without feeling it."),
        Measure.Caution(
            .diabetes,
            "Do not use cold packs on your legs if you have diabetes, unless a clinician agrees."),
        Measure.Caution(.poorCirculation, "Do not use cold on a leg with poor blood flow."),
        Measure.Caution(.has(.raynaud), "Do not use cold on your legs if you have Raynaud's."),
        Measure.Caution(.has(.sickleCell), "Do not use cold if you have sickle cell disease. Ask a clinician first."),
        Measure.Caution(.footSores, "Do not use cold on or near a sore."),
        Measure.Caution(
            .possibleCompartmentSyndrome,
            "Do not use cold on a tense, swollen muscle. Get emergency care."),
    ]

    /// Why salty drinks are not taken.
    static let noSalt: [Measure.Caution] = [
        Measure.Caution(
            .saltLimits,
            """
            It is very salty. Do not take it with heart failure, high blood pressure, kidney disease or fluid \
            build-up.
            """
        ),
        Measure.Caution(.nothingByMouth, "Give no drink to someone who is confused, has a fit or cannot swallow."),
    ]

    /// Why nothing new is given to a child.
    static let askForChild = Measure.Caution(.child, "Do not give this to a child unless a clinician advises it.")

    /// Why nothing new is taken in pregnancy.
    static let askInPregnancy = Measure.Caution(
        .pregnancy, "Do not take this in pregnancy unless your midwife or doctor advises it.")
}
