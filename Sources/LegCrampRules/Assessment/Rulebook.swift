/// Every condition of the content, compiled once, with what the assessment needs of its owner.
///
/// Places are those of the lists `RedFlag.all`, `Measure.all` and so on. A class, so that handing it on costs one
/// reference and not one for each of its arrays.
final class Rulebook: Sendable {
    /// What a warning sign says beside its condition.
    struct Sign: Sendable {
        let urgency: Urgency
        /// The measures that it says to avoid.
        let avoids: ItemSet
        /// The measures that go against one of these.
        let against: ItemSet

        init(_ flag: RedFlag) {
            urgency = flag.urgency
            avoids = ItemSet(of: Measure.all) { flag.avoid.contains($0.id) }
            let rulings = Measure.ruledOutBy.filter { flag.avoid.contains($0.avoided) }
            against = ItemSet(of: Measure.all) { measure in rulings.contains { $0.measures.contains(measure.id) } }
        }
    }

    /// The rules of this build.
    static let shared = Rulebook()

    let table: ConditionTable
    /// The warning signs, the most urgent first.
    let redFlags: ItemList
    /// For each of these, its place in `RedFlag.all`.
    let redFlagOrder: FixedArray<Int>
    /// What each says, by its place in `RedFlag.all`.
    let signs: FixedArray<Sign>
    let careReasons: ItemList
    let careUrgencies: FixedArray<Urgency>
    /// The reasons for care that ask for each level of urgency, the highest first.
    let careReasonsByUrgency: FixedArray<(urgency: Urgency, reasons: ItemSet)>
    let lookAlikes: ItemList
    /// The look-alikes that outweigh a true cramp.
    let outweighing: ItemSet
    /// The look-alikes that do not yield to a likely picture.
    let dominant: ItemSet
    let criteria: ItemList
    let crampCriteria: ItemSet
    let restlessLegsCriteria: ItemSet
    /// The criteria of restless legs that a person can deny: when one is denied, the picture is mixed at best.
    let restlessLegsCore: ItemSet
    let causes: ItemList
    let factors: ItemList
    let factorPoints: FixedArray<Int>
    let burden: ItemList
    let burdenPoints: FixedArray<Int>
    let measures: MeasureRules
    let crampLike: ConditionTable.Part
    let trueCramp: ConditionTable.Part
    let likelyCramp: ConditionTable.Part
    let restlessLegs: ConditionTable.Part
    let likelyRestlessLegs: ConditionTable.Part
    private let plan: EvaluationPlan
    private let demandPlan: DemandPlan
    /// For each part, what waits for it and for no whole that it belongs to.
    let demands: [Demand]

    private init() {
        var builder = ConditionTable.Builder()
        var lists = ItemList.Collection()
        redFlagOrder = FixedArray(RedFlag.byUrgency)
        redFlags = lists.add(RedFlag.byUrgency.map { builder.add(RedFlag.all[$0].when) })
        careReasons = lists.add(CareReason.all.map { builder.add($0.when) })
        careUrgencies = FixedArray(CareReason.all.map(\.urgency))
        careReasonsByUrgency = FixedArray(
            Urgency.allCases.sorted(by: >).map { urgency in
                (urgency, ItemSet(of: CareReason.all) { $0.urgency == urgency })
            })
        lookAlikes = lists.add(LookAlike.all.map { builder.add($0.when) })
        outweighing = ItemSet(of: LookAlike.all, where: \.outweighsTrueCramp)
        dominant = ItemSet(of: LookAlike.all) { !$0.yieldsToLikelyPicture }
        criteria = lists.add(Criterion.all.map { builder.add($0.when) })
        crampCriteria = ItemSet(of: Criterion.all) { $0.pattern == .legCramps }
        restlessLegsCriteria = ItemSet(of: Criterion.all) { $0.pattern == .restlessLegs }
        restlessLegsCore = ItemSet(of: Criterion.all) { $0.set == .irlssg && $0.id != "not-something-else" }
        causes = lists.add(Cause.all.map { builder.add($0.when) })
        factors = lists.add(RiskFactor.all.map { builder.add($0.when) })
        factorPoints = FixedArray(RiskFactor.all.map(\.strength.rawValue))
        burden = lists.add(Risk.burden.map { builder.add($0.condition) })
        burdenPoints = FixedArray(Risk.burden.map(\.points))
        crampLike = builder.add(.crampLike)
        trueCramp = builder.add(.trueCramp)
        likelyCramp = builder.add(.likelyCramp)
        restlessLegs = builder.add(.restlessLegs)
        likelyRestlessLegs = builder.add(.likelyRestlessLegs)
        signs = FixedArray(RedFlag.all.map(Sign.init))
        measures = MeasureRules(&builder, &lists)
        table = ConditionTable(builder)
        var demands = [Demand](repeating: Demand(), count: table.count)
        for (place, flag) in RedFlag.byUrgency.enumerated() {
            demands[redFlags.parts[place]] += Demand(RedFlag.all[flag].urgency)
        }
        for (part, urgency) in zip(careReasons.parts, careUrgencies) { demands[part] += Demand(urgency) }
        func note(_ part: ConditionTable.Part, _ output: NextQuestion.Output) { demands[part] += Demand(output) }
        for part in [likelyCramp, likelyRestlessLegs] + lookAlikes.parts { note(part, .differentiation) }
        for part in measures.cautions.parts { note(part, .advice) }
        for (part, measure) in zip(measures.offers.parts, Measure.all) where measure.offer != nil {
            note(part, .advice)
        }
        for part in causes.parts { note(part, .likelyCauses) }
        for (part, points) in zip(factors.parts, factorPoints) where points > 0 { note(part, .risk) }
        for part in burden.parts { note(part, .risk) }
        self.demands = demands
        plan = EvaluationPlan(table, lists.lists)
        demandPlan = DemandPlan(table, demands, nothingTold: plan.evaluateNothing())
    }

    /// Whether each part is present.
    func evaluate(_ answers: Answers) -> EvaluationPlan.Evaluated { plan.evaluate(table, answers) }

    /// What waits for the answer to each question, when only rules above a level of urgency count.
    func demands(_ evaluated: EvaluationPlan.Evaluated, above level: Urgency) -> [Demand] {
        demandPlan.reached(table, evaluated, above: level)
    }
}
