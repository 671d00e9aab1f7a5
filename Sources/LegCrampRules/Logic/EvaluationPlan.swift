/// Which parts of a table each answer can change, so that only these are evaluated for a profile.
///
/// Most questions of most profiles are not answered; what follows from no answer at all is evaluated once.
struct EvaluationPlan: Sendable {
    /// The presence of each part when nothing is told.
    private let nothingTold: [Presence]
    /// One bit for each part that the answer to a question can change, for each question by its number.
    private let byQuestion: [[UInt64]]
    /// The same for each condition that can be named.
    private let byCondition: [[UInt64]]
    /// The same for each group of medicines.
    private let byGroup: [[UInt64]]
    /// The same for saying that the conditions named are all there are.
    private let byAllConditions: [UInt64]
    /// The same for saying that the medicines named are all there are.
    private let byAllMedicines: [UInt64]

    init(_ table: ConditionTable) {
        nothingTold = table.evaluate(Answers())
        let none = [UInt64](repeating: 0, count: (table.count + 63) / 64)
        var byQuestion = [[UInt64]](repeating: none, count: Question.ID.count)
        var byCondition = [[UInt64]](repeating: none, count: UInt64.bitWidth)
        var byGroup = byCondition
        /// For each part, the leaves that it rests on.
        var leaves: [Set<ConditionTable.Part>] = []
        for part in 0..<table.count {
            let below = table.subject(of: part) == nil ? Set(table.parts(of: part).flatMap { leaves[$0] }) : [part]
            leaves.append(below)
            for leaf in below {
                switch table.subject(of: leaf) {
                case .question(let slot): byQuestion[slot][part >> 6] |= 1 << UInt64(part & 63)
                case .condition(let bit): byCondition[bit.trailingZeroBitCount][part >> 6] |= 1 << UInt64(part & 63)
                case .group(let bit): byGroup[bit.trailingZeroBitCount][part >> 6] |= 1 << UInt64(part & 63)
                case nil: break
                }
            }
        }
        byAllConditions = byCondition.reduce(none) { zip($0, $1).map { $0 | $1 } }
        byAllMedicines = byGroup.reduce(none) { zip($0, $1).map { $0 | $1 } }
        self.byQuestion = byQuestion
        self.byCondition = byCondition
        self.byGroup = byGroup
    }

    /// Whether each part of the table is present, in its order.
    func evaluate(_ table: ConditionTable, _ answers: Answers) -> [Presence] {
        var changed = [UInt64](repeating: 0, count: byAllConditions.count)
        func add(_ parts: [UInt64]) { for word in changed.indices { changed[word] |= parts[word] } }
        answers.answered.forEachSlot { add(byQuestion[$0]) }
        if answers.conditionsAreComplete {
            add(byAllConditions)
        } else {
            answers.conditions.rawValue.forEachBit { add(byCondition[$0]) }
        }
        if answers.medicinesAreComplete {
            add(byAllMedicines)
        } else {
            answers.medicines.rawValue.forEachBit { add(byGroup[$0]) }
        }
        var results = nothingTold
        table.evaluate(answers, changed: changed, results: &results)
        return results
    }
}
