/// An illness or state that a profile can name; wording and synonyms stand in the vocabulary.
public enum HealthCondition: Int, CaseIterable, Sendable {
    case pregnancy
    case recentBirth
    case chronicKidneyDisease
    case dialysis
    case liverCirrhosis
    case ascites
    case heartFailure
    case heartDisease
    case atrialFibrillation
    case longQT
    case hypertension
    case stroke
    case peripheralArterialDisease
    case raynaud
    case venousInsufficiency
    case varicoseVeins
    case previousBloodClot
    case clottingDisorder
    case lymphoedema
    case diabetes
    case diabeticNeuropathy
    case peripheralNeuropathy
    case hypothyroidism
    case hyperthyroidism
    case hypoparathyroidism
    case adrenalInsufficiency
    case lumbarStenosis
    case sciatica
    case parkinson
    case motorNeuroneDisease
    case multipleSclerosis
    case myopathy
    case epilepsy
    case restlessLegs
    case periodicLimbMovements
    case legCramps
    case ironDeficiency
    case anaemia
    case vitaminDDeficiency
    case lowPotassium
    case highPotassium
    case lowMagnesium
    case lowCalcium
    case lowSodium
    case cancer
    case asthmaOrCOPD
    case sleepApnoea
    case arthritis
    case osteoporosis
    case fibromyalgia
    case flatFeet
    case obesity
    case depression
    case alcoholDependence
    case bowelDisease
    case refluxDisease
    case sickleCell
    case weakImmuneSystem
}

/// A set of conditions.
public struct HealthConditions: OptionSet, Hashable, Sendable {
    /// One bit for each condition.
    public let rawValue: UInt64

    /// The set with these bits.
    public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// The set of these conditions.
    public init(_ conditions: [HealthCondition]) {
        rawValue = conditions.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
    }
}
