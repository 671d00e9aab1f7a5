/// What offers each measure and what speaks against it, as the assessment needs it.
///
/// A class for the same reason as the rulebook.
final class MeasureRules: Sendable {
    /// What speaks against a measure.
    struct Objections: Sendable {
        /// Where its cautions stand in `cautions`.
        let cautions: Range<Int>
        /// Where the places of the measures to avoid that speak against it stand in `ruledOutBy`.
        let ruledOutBy: Range<Int>
    }

    /// When each is offered; what is offered to everyone needs nothing to be told.
    let offers: ItemList
    /// The cautions of all measures, one after another.
    let cautions: ItemList
    /// For all measures, one after another, the places of the measures to avoid that speak against them.
    let ruledOutBy: FixedArray<Int>
    /// What speaks against each.
    let objections: FixedArray<Objections>
    let now = ItemSet(of: Measure.all) { $0.kind == .now }
    let prevention = ItemSet(of: Measure.all) { $0.kind == .prevention }
    let withClinician = ItemSet(of: Measure.all) { $0.kind == .withClinician }
    let avoid = ItemSet(of: Measure.all) { $0.kind == .avoid }
    private let forAny = ItemSet(of: Measure.all) { $0.use == .any }
    private let forCramps = ItemSet(of: Measure.all) { $0.use == .legCramps }
    private let forRestlessLegs = ItemSet(of: Measure.all) { $0.use == .restlessLegs }

    init(_ builder: inout ConditionTable.Builder, _ lists: inout ItemList.Collection) {
        let places = Dictionary(uniqueKeysWithValues: Measure.all.enumerated().map { ($1.id, $0) })
        var offers: [ConditionTable.Part] = []
        var cautions: [ConditionTable.Part] = []
        var ruledOutBy: [Int] = []
        var objections: [Objections] = []
        for measure in Measure.all {
            let (caution, ruling) = (cautions.count, ruledOutBy.count)
            offers.append(builder.add(measure.offer ?? .all([])))
            cautions += measure.cautions.map { builder.add($0.when) }
            ruledOutBy += Measure.ruledOutBy.filter { $0.measures.contains(measure.id) }
                .compactMap { places[$0.avoided] }
            objections.append(
                Objections(cautions: caution..<cautions.count, ruledOutBy: ruling..<ruledOutBy.count))
        }
        self.offers = lists.add(offers)
        self.cautions = lists.add(cautions)
        self.ruledOutBy = FixedArray(ruledOutBy)
        self.objections = FixedArray(objections)
    }

    /// The measures whose use fits a verdict.
    func fitting(_ verdict: Differentiation.Verdict) -> ItemSet {
        var fitting = forAny
        if verdict.suggestsCramps { fitting = fitting.union(forCramps) }
        if verdict.suggestsRestlessLegs { fitting = fitting.union(forRestlessLegs) }
        return fitting
    }
}
