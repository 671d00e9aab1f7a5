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
        /// Where its cautions stand in `cautions`.
        let cautions: Range<Int>
        /// Where the places of the measures to avoid that speak against it stand in `ruledOutBy`.
        let ruledOutBy: Range<Int>
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
    /// The cautions of all measures, one after another.
    let cautions: [ConditionTable.Part]
    /// For all measures, one after another, the places of the measures to avoid that speak against them.
    let ruledOutBy: [Int]
    let crampLike: ConditionTable.Part
    let trueCramp: ConditionTable.Part
    let likelyCramp: ConditionTable.Part
    let restlessLegs: ConditionTable.Part
    let likelyRestlessLegs: ConditionTable.Part
    /// For each part, the outputs other than urgency that it can change.
    let demands: [ConditionTable.Demand]
    private let plan: EvaluationPlan

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
        var cautions: [ConditionTable.Part] = []
        var ruledOutBy: [Int] = []
        measures = Measure.all.map { measure in
            let (caution, ruling) = (cautions.count, ruledOutBy.count)
            let offer = measure.offer.map { table.add($0) }
            cautions += measure.cautions.map { table.add($0.when) }
            ruledOutBy += Measure.ruledOutBy.filter { $0.measures.contains(measure.id) }
                .compactMap { places[$0.avoided] }
            return MeasureRule(
                kind: measure.kind, use: measure.use, offer: offer, cautions: caution..<cautions.count,
                ruledOutBy: ruling..<ruledOutBy.count)
        }
        self.cautions = cautions
        self.ruledOutBy = ruledOutBy
        var demands = [ConditionTable.Demand](repeating: ConditionTable.Demand(), count: table.count)
        func note(_ part: ConditionTable.Part, _ output: NextQuestion.Output) { demands[part].outputs |= output.bit }
        for part in [likelyCramp, likelyRestlessLegs] + lookAlikes.map(\.part) { note(part, .differentiation) }
        for part in cautions { note(part, .advice) }
        for measure in measures { if let offer = measure.offer { note(offer, .advice) } }
        for part in causes { note(part, .likelyCauses) }
        for factor in factors where factor.points > 0 { note(factor.part, .risk) }
        for (part, _) in burden { note(part, .risk) }
        self.demands = demands
        self.table = table
        plan = EvaluationPlan(table)
    }

    /// Whether each part is present.
    func evaluate(_ answers: Answers) -> [Presence] { plan.evaluate(table, answers) }
}

/// A profile with the presence of every part of the rules; a class for the same reason as the rulebook.
final class Evaluation {
    let rules = Rulebook.shared
    let profile: Profile
    let results: [Presence]

    init(_ profile: Profile) {
        self.profile = profile
        results = Rulebook.shared.evaluate(profile.answers)
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
        let reasons = rules.table.reasons(for: part, results)
        reasons.questions.forEachSlot { if let place = profile.place(slot: $0) { places.insert(place) } }
        reasons.conditions.forEachBit { places.formUnion(profile.places(ofCondition: 1 << UInt64($0))) }
        reasons.groups.forEachBit { places.formUnion(profile.places(ofGroup: 1 << UInt64($0))) }
    }

    /// An item with the answers that decided its condition.
    func match(_ index: Int, _ part: ConditionTable.Part) -> Assessment.Match {
        Assessment.Match(index: index, because: because(part))
    }
}
