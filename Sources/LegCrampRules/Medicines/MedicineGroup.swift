/// A group of medicines that a rule, a cause or a caution speaks of.
public enum MedicineGroup: Int, CaseIterable, Sendable {
    case diuretic
    case loopDiuretic
    case thiazideDiuretic
    case potassiumSparingDiuretic
    case statin
    case fibrate
    case longActingBetaAgonist
    case shortActingBetaAgonist
    case inhaledSteroid
    case systemicSteroid
    case aceInhibitor
    case angiotensinBlocker
    case calciumChannelBlocker
    case betaBlocker
    case raloxifene
    case oestrogen
    case teriparatide
    case naproxen
    case nsaid
    case intravenousIron
    case protonPumpInhibitor
    case h2Blocker
    case cholinesteraseInhibitor
    case bisphosphonate
    case antidepressant
    case ssriOrSnri
    case mirtazapine
    case tricyclic
    case lithium
    case opioid
    case benzodiazepine
    case antipsychotic
    case dopamineBlockingAntiemetic
    case sedatingAntihistamine
    case dopaminergic
    case gabapentinoid
    case quinine
    case vitaminKAntagonist
    case vitaminK2
    case magnesiumSupplement
    case potassiumRaising
    case cancerMedicine
    case otherCrampLinked
    case otherRestlessLegsLinked
}

/// A set of medicine groups.
public struct MedicineGroups: OptionSet, Hashable, Sendable {
    /// One bit for each group.
    public let rawValue: UInt64

    /// The set with these bits.
    public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// The set of these groups.
    public init(_ groups: [MedicineGroup]) {
        rawValue = groups.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
    }
}
