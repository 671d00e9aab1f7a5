/// Every condition of the content, compiled once, with what the assessment needs of its owner.
///
/// Places are those of the lists `RedFlag.all`, `Measure.all` and so on. A class, so that handing it on costs one
/// reference and not one for each of its arrays.
final class Rulebook: Sendable {
    /// A condition that asks for a level of urgency.
    struct Demand: Sendable {
        let part: ConditionTable.Part
        let urgency: Urgency
    }

    /// What is offered or withheld.
    struct MeasureRule: Sendable {
        let kind: Measure.Kind
        let use: Measure.Use
        let offer: ConditionTable.Part?
        let cautions: [ConditionTable.Part]
        /// Places of measures to avoid that speak against this one.
        let ruledOutBy: [Int]
    }

    /// The rules of this build.
    static let shared = Rulebook()

    let table: ConditionTable
    let redFlags: [Demand]
    /// For each warning sign, the places of the measures that it says to avoid.
    let avoids: [[Int]]
    let careReasons: [Demand]
    let lookAlikes: [(part: ConditionTable.Part, outweighsTrueCramp: Bool, yieldsToLikelyPicture: Bool)]
    let criteria: [(part: ConditionTable.Part, pattern: Criterion.Pattern)]
    /// The criteria of restless legs that a person can deny: when one is denied, the picture is mixed at best.
    let restlessLegsCore: [ConditionTable.Part]
    let causes: [ConditionTable.Part]
    let factors: [(part: ConditionTable.Part, points: Int)]
    let burden: [(part: ConditionTable.Part, points: Int)]
    let measures: [MeasureRule]
    let crampLike: ConditionTable.Part
    let trueCramp: ConditionTable.Part
    let likelyCramp: ConditionTable.Part
    let restlessLegs: ConditionTable.Part
    let likelyRestlessLegs: ConditionTable.Part
    /// For each part, the outputs other than urgency that it can change.
    let outputs: [UInt8]

    private init() {
        var table = ConditionTable()
        redFlags = RedFlag.all.map { Demand(part: table.add($0.when), urgency: $0.urgency) }
        careReasons = CareReason.all.map { Demand(part: table.add($0.when), urgency: $0.urgency) }
        lookAlikes = LookAlike.all.map { (table.add($0.when), $0.outweighsTrueCramp, $0.yieldsToLikelyPicture) }
        criteria = Criterion.all.map { (table.add($0.when), $0.pattern) }
        restlessLegsCore = Criterion.all
            .filter { $0.set == .irlssg && $0.id != "not-something-else" }
            .map { table.add($0.when) }
        causes = Cause.all.map { table.add($0.when) }
        factors = RiskFactor.all.map { (table.add($0.when), $0.strength.rawValue) }
        burden = Risk.burden.map { (table.add($0.condition), $0.points) }
        crampLike = table.add(.crampLike)
        trueCramp = table.add(.trueCramp)
        likelyCramp = table.add(.likelyCramp)
        restlessLegs = table.add(.restlessLegs)
        likelyRestlessLegs = table.add(.likelyRestlessLegs)
        let places = Dictionary(uniqueKeysWithValues: Measure.all.enumerated().map { ($1.id, $0) })
        avoids = RedFlag.all.map { $0.avoid.compactMap { places[$0] } }
        measures = Measure.all.map { measure in
            MeasureRule(
                kind: measure.kind, use: measure.use, offer: measure.offer.map { table.add($0) },
                cautions: measure.cautions.map { table.add($0.when) },
                ruledOutBy: Measure.ruledOutBy.filter { $0.measures.contains(measure.id) }
                    .compactMap { places[$0.avoided] })
        }
        var outputs = [UInt8](repeating: 0, count: table.count)
        for part in [likelyCramp, likelyRestlessLegs] + lookAlikes.map(\.part) {
            outputs[part] |= NextQuestion.Output.differentiation.bit
        }
        for measure in measures {
            for part in measure.cautions { outputs[part] |= NextQuestion.Output.advice.bit }
            if let offer = measure.offer { outputs[offer] |= NextQuestion.Output.advice.bit }
        }
        for part in causes { outputs[part] |= NextQuestion.Output.likelyCauses.bit }
        for factor in factors where factor.points > 0 { outputs[factor.part] |= NextQuestion.Output.risk.bit }
        for (part, _) in burden { outputs[part] |= NextQuestion.Output.risk.bit }
        self.outputs = outputs
        self.table = table
    }
}

/// A profile with the presence of every part of the rules; a class for the same reason as the rulebook.
final class Evaluation {
    let rules = Rulebook.shared
    let profile: Profile
    let results: [Presence]

    init(_ profile: Profile) {
        self.profile = profile
        results = Rulebook.shared.table.evaluate(profile.answers)
    }

    /// Whether a part is present.
    subscript(_ part: ConditionTable.Part) -> Presence { results[part] }

    /// The places in the document that decided a part.
    func because(_ part: ConditionTable.Part) -> Places {
        var places = Places()
        because(part, into: &places)
        return places
    }

    /// Adds the places that decided a part to those that are there.
    func because(_ part: ConditionTable.Part, into places: inout Places) {
        rules.table.forEachReason(part, results, &places) { places, subject in
            switch subject {
            case .question(let slot): if let place = profile.place(slot: slot) { places.insert(place) }
            case .condition(let bit): places.formUnion(profile.places(ofCondition: bit))
            case .group(let bit): places.formUnion(profile.places(ofGroup: bit))
            }
        }
    }

    /// An item with the answers that decided its condition.
    func match(_ index: Int, _ part: ConditionTable.Part) -> Assessment.Match {
        Assessment.Match(index: index, because: because(part))
    }
}
