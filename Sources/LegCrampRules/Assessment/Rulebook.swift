/// Every condition of the content, compiled once, with what the assessment needs of its owner.
///
/// Places are those of the lists `RedFlag.all`, `Measure.all` and so on. A class, so that handing it on costs one
/// reference and not one for each of its arrays.
final class Rulebook: Sendable {
    /// A condition that asks for a level of urgency.
    struct UrgencyRule: Sendable {
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
    let redFlags: FixedArray<UrgencyRule>
    /// The most urgent first, with their places in `redFlags`.
    let redFlagsByUrgency: FixedArray<(index: Int, part: ConditionTable.Part)>
    /// For each warning sign, the places of the measures that it says to avoid.
    let avoids: FixedArray<[Int]>
    let careReasons: FixedArray<UrgencyRule>
    let lookAlikes: FixedArray<(part: ConditionTable.Part, outweighsTrueCramp: Bool, yieldsToLikelyPicture: Bool)>
    let criteria: FixedArray<(part: ConditionTable.Part, pattern: Criterion.Pattern)>
    /// The criteria of restless legs that a person can deny: when one is denied, the picture is mixed at best.
    let restlessLegsCore: FixedArray<ConditionTable.Part>
    let causes: FixedArray<ConditionTable.Part>
    let factors: FixedArray<(part: ConditionTable.Part, points: Int)>
    let burden: FixedArray<(part: ConditionTable.Part, points: Int)>
    let measures: FixedArray<MeasureRule>
    /// The cautions of all measures, one after another.
    let cautions: FixedArray<ConditionTable.Part>
    /// For all measures, one after another, the places of the measures to avoid that speak against them.
    let ruledOutBy: FixedArray<Int>
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
        let redFlags = RedFlag.all.map { UrgencyRule(part: builder.add($0.when), urgency: $0.urgency) }
        self.redFlags = FixedArray(redFlags)
        redFlagsByUrgency = FixedArray(RedFlag.byUrgency.map { ($0, redFlags[$0].part) })
        let careReasons = CareReason.all.map { UrgencyRule(part: builder.add($0.when), urgency: $0.urgency) }
        self.careReasons = FixedArray(careReasons)
        lookAlikes = FixedArray(
            LookAlike.all.map { (builder.add($0.when), $0.outweighsTrueCramp, $0.yieldsToLikelyPicture) })
        criteria = FixedArray(Criterion.all.map { (builder.add($0.when), $0.pattern) })
        let core = Criterion.all.filter { $0.set == .irlssg && $0.id != "not-something-else" }
        restlessLegsCore = FixedArray(core.map { builder.add($0.when) })
        causes = FixedArray(Cause.all.map { builder.add($0.when) })
        factors = FixedArray(RiskFactor.all.map { (builder.add($0.when), $0.strength.rawValue) })
        burden = FixedArray(Risk.burden.map { (builder.add($0.condition), $0.points) })
        crampLike = builder.add(.crampLike)
        trueCramp = builder.add(.trueCramp)
        likelyCramp = builder.add(.likelyCramp)
        restlessLegs = builder.add(.restlessLegs)
        likelyRestlessLegs = builder.add(.likelyRestlessLegs)
        let places = Dictionary(uniqueKeysWithValues: Measure.all.enumerated().map { ($1.id, $0) })
        avoids = FixedArray(RedFlag.all.map { $0.avoid.compactMap { places[$0] } })
        var cautions: [ConditionTable.Part] = []
        var ruledOutBy: [Int] = []
        let measures = Measure.all.map { measure in
            let (caution, ruling) = (cautions.count, ruledOutBy.count)
            let offer = measure.offer.map { builder.add($0) }
            cautions += measure.cautions.map { builder.add($0.when) }
            ruledOutBy += Measure.ruledOutBy.filter { $0.measures.contains(measure.id) }
                .compactMap { places[$0.avoided] }
            return MeasureRule(
                kind: measure.kind, use: measure.use, offer: offer, cautions: caution..<cautions.count,
                ruledOutBy: ruling..<ruledOutBy.count)
        }
        // Safe: content of the program; looked at once, at start-up.
        precondition(
            max(RedFlag.all.count, Measure.all.count, Criterion.all.count) <= ItemSet.mostItems,
            "A list has more items than a set can hold.")
        self.cautions = FixedArray(cautions)
        self.ruledOutBy = FixedArray(ruledOutBy)
        self.measures = FixedArray(measures)
        table = ConditionTable(builder)
        var demands = [Demand](repeating: Demand(), count: table.count)
        for rule in redFlags + careReasons { demands[rule.part] += Demand(rule.urgency) }
        func note(_ part: ConditionTable.Part, _ output: NextQuestion.Output) { demands[part] += Demand(output) }
        for part in [likelyCramp, likelyRestlessLegs] + lookAlikes.map(\.part) { note(part, .differentiation) }
        for part in cautions { note(part, .advice) }
        for measure in measures { if let offer = measure.offer { note(offer, .advice) } }
        for part in causes { note(part, .likelyCauses) }
        for factor in factors where factor.points > 0 { note(factor.part, .risk) }
        for (part, _) in burden { note(part, .risk) }
        self.demands = demands
        plan = EvaluationPlan(table)
        demandPlan = DemandPlan(table, demands, nothingTold: plan.evaluateNothing())
    }

    /// Whether each part is present.
    func evaluate(_ answers: Answers) -> EvaluationPlan.Evaluated { plan.evaluate(table, answers) }

    /// What waits for the answer to each question, when only rules above a level of urgency count.
    func demands(_ evaluated: EvaluationPlan.Evaluated, above level: Urgency) -> [Demand] {
        demandPlan.reached(table, evaluated, above: level)
    }
}

/// A profile with the presence of every part of the rules; a class for the same reason as the rulebook.
final class Evaluation {
    let rules = Rulebook.shared
    private let table = Rulebook.shared.table
    let profile: Profile
    let evaluated: EvaluationPlan.Evaluated
    init(_ profile: Profile) {
        evaluated = Rulebook.shared.evaluate(profile.answers)
        // Last, so that it is handed over and not copied.
        self.profile = profile
    }

    /// Whether a part is present.
    subscript(_ part: ConditionTable.Part) -> Presence { evaluated.states[part].presence }

    /// The places in the document that decided a part.
    func because(_ part: ConditionTable.Part) -> Places {
        var reasons = ConditionTable.Reasons()
        addReasons(for: part, to: &reasons)
        return places(of: reasons)
    }

    /// Adds what decided a part.
    @inline(__always)
    func addReasons(for part: ConditionTable.Part, to reasons: inout ConditionTable.Reasons) {
        table.addReasons(for: part, evaluated.states, to: &reasons)
    }

    /// The places in the document where this was told.
    @inline(__always)
    func places(of reasons: ConditionTable.Reasons) -> Places {
        var places = reasons.places
        let questions = places.questions
        if questions.intersection(profile.directlyAnswered) != questions { addImplied(questions, to: &places) }
        if reasons.conditions | reasons.groups != 0 { addNames(reasons.conditions, reasons.groups, to: &places) }
        return places
    }

    /// Replaces questions that were answered by a list by the places in it.
    @inline(never)
    private func addImplied(_ questions: QuestionSet, to places: inout Places) {
        let stated = profile.directlyAnswered
        places.questions = questions.intersection(stated)
        questions.subtracting(stated).forEachSlot { if let place = profile.place(slot: $0) { places.insert(place) } }
    }

    /// Adds where conditions and groups of medicines were named, or where their list was said to be complete.
    @inline(never)
    private func addNames(_ conditions: UInt64, _ groups: UInt64, to places: inout Places) {
        profile.addNames(conditions, groups, to: &places)
        // What nobody named was decided by saying that the list is complete, which one of them tells for all.
        let unnamed = conditions & ~profile.answers.conditions.rawValue
        if unnamed != 0 { places.formUnion(profile.places(ofCondition: unnamed)) }
        let untaken = groups & ~profile.answers.medicines.rawValue
        if untaken != 0 { places.formUnion(profile.places(ofGroup: untaken)) }
    }

    /// An item with the answers that decided its condition.
    func match(_ index: Int, _ part: ConditionTable.Part) -> Assessment.Match {
        Assessment.Match(index: index, because: because(part))
    }
}
