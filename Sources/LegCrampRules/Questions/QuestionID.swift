extension Question {
    /// Names a question; its wording and its place in a profile stand in the catalogue.
    public enum ID: Int, CaseIterable, Sendable {
        // Person
        case age
        case sex
        case pregnant
        case pregnancyWeeks
        case gaveBirthWithinSixWeeks
        case familyHistoryRestlessLegs
        case familyHistoryCramps
        case familyHistoryBloodClot

        // Lifestyle
        case sittingHoursPerDay
        case standingHoursPerDay
        case standsOnHardFloor
        case exercise
        case alcohol
        case shakesWithoutAlcohol
        case caffeineDrinksPerDay
        case smoking
        case drinksLittleFluid
        case drinksTonicWater
        case lowSaltDiet
        case unsupportiveFootwear

        // Vocabulary lists
        case conditions
        case medications

        // Episode
        case durationMinutes
        case episodesPerWeek
        case episodesPerNight
        case beganMonthsAgo
        case trend
        case suddenOnset
        case painScore
        case side
        case location
        case muscleHardens
        case toesPulled
        case atNight
        case wakesFromSleep
        case relievedByStretching
        case soreAfterwards
        case crampNotEasing
        case lastsOverAnHour
        case disturbsSleepRegularly
        case stopsDailyActivities
        case veryDistressing
        case duringOrAfterExercise
        case inHeat
        case nothingCramps

        // Sensations, and what else brings the pain on or eases it
        case painfulCramp
        case urgeToMove
        case crawlingOrTingling
        case worseAtRest
        case worseInEvening
        case relievedByMoving
        case returnsWhenStill
        case jerksInSleep
        case singleJerkFallingAsleep
        case innerRestlessness
        case symptomsEarlierInDay
        case burning
        case achingOrHeavy
        case worseByEndOfDay
        case relievedByRaisingLegs
        case broughtOnByWalking
        case relievedByStandingStill
        case broughtOnByStanding
        case relievedBySittingOrBending
        case footPainAtRest
        case relievedByHangingLegDown
        case relievedByChangingPosition
        case jointPain
        case childEveningLegPains
        case muscleStiffAndAching

        // Emergency signs
        case chestPain
        case breathless
        case coughingBlood
        case collapse
        case palpitations
        case confusion
        case seizure
        case suddenSeverePain
        case legCold
        case legPaleOrBlue
        case cannotMoveFoot
        case suddenNumbLeg
        case saddleNumbness
        case newBladderTrouble
        case newBowelTrouble
        case newSexualNumbness
        case darkUrine
        case severeMusclePain
        case tenseSwollenMuscle
        case painWhenToesMoved
        case jawStiff
        case troubleSwallowing
        case neckStiff
        case spasmsAllOver
        case suddenWeakness
        case weaknessSpreadingUp
        case weaknessOverDays
        case faceDroopOrSpeech
        case veryHighTemperature
        case noisyBreathing
        case weakBreathing
        case heavyBleeding
        case tookTooMuch
        case veryUnwell
        case severeInfectionSigns

        // Same-day signs
        case oneLegSwollen
        case bothLegsSwollen
        case legWarm
        case legRed
        case calfTender
        case oneCalfPainConstant
        case fever
        case spreadingRedness
        case footSoreNotHealing
        case blackOrBlueToes
        case newTroubleWalking
        case refusesToWalk
        case limp
        case daytimePain
        case tinglingRoundMouth
        case handOrFootSpasm
        case unexplainedBruising
        case unexplainedBleeding
        case bloodInUrine
        case hearingOrSightChange
        case jaundice
        case swollenBelly
        case vomitingOrDiarrhoea
        case dizzyOnStanding
        case newBackPain
        case tinglingSpreading
        case popOrTear

        // Other signs
        case numbness
        case tingling
        case progressiveWeakness
        case muscleWasting
        case muscleTwitching
        case footDropOrTripping
        case slowSpeechOrSwallowing
        case crampsElsewhere
        case weightLoss
        case legWeakness
        case longStandingSwelling
        case longStandingTroubleWalking
        case varicoseVeins
        case unsteady
        case thirstAndMuchUrine
        case heavyPeriods
        case tiredAndCold

        // Recent events
        case longTravel
        case surgeryWithinTwelveWeeks
        case bedRest
        case legInCastOrParalysed
        case legInjury
        case lyingLongOrCrushed
        case unusualExertion
        case heatExposure
        case dirtyWound
        case tetanusVaccinated
        case toxinExposure
        case newMedicineOrDose
        case stoppedMedicine
        case missedDialysis
        case recentInfection
        case neckSurgery
        case drankVeryMuchWater
        case donatedBlood

        // History
        case tried
        case considering
        case ferritin
        case transferrinSaturation
    }
}
