/// Carries what waits for unknown wholes down to the questions that keep them unknown.
///
/// Most of it is the same for most profiles: what follows from no answer at all is carried once, and a profile only
/// changes it where its answers do. A profile that tells most starts from everything being known instead.
struct DemandPlan: Sendable {
    /// What was carried down before the profile is looked at.
    private struct Start {
        /// For each part, what waits for it.
        let waiting: [Demand]
        /// For each question, what waits for its answer.
        let reached: [Demand]
        /// For each part, what of that waits for the parts that it looks at, or for the question of a leaf.
        let inherited: FixedArray<Demand>
    }

    private let nothingTold: Start
    private let everythingTold: Start
    /// For each leaf its question, -1 for wholes.
    private let slots: FixedArray<Int32>

    /// - Parameters:
    ///   - demands: for each part, what waits for it and for no whole that it belongs to.
    ///   - nothingTold: the presence of each part to start from.
    init(_ table: ConditionTable, _ demands: [Demand], nothingTold: EvaluationPlan.Evaluated) {
        var waiting = demands
        var reached = [Demand](repeating: Demand(), count: Question.ID.count)
        var inherited = [Demand](repeating: Demand(), count: table.count)
        everythingTold = Start(waiting: demands, reached: reached, inherited: FixedArray(inherited))
        for part in waiting.indices.reversed() where nothingTold.results[part] == .unknown {
            let demand = waiting[part].inherited(nothingTold.needs[part])
            inherited[part] = demand
            if let subject = table.entries[part].leafSubject { reached[subject.slot] += demand }
            for link in table.links[table.entries[part].range] { waiting[link.part] += demand }
        }
        self.nothingTold = Start(waiting: waiting, reached: reached, inherited: FixedArray(inherited))
        slots = FixedArray((0..<table.count).map { Int32(table.entries[$0].leafSubject?.slot ?? -1) })
    }

    /// What waits for the answer to each question of a profile, where rules that ask for more than a level count; nothing
    /// waits for what is answered.
    func reached(_ table: ConditionTable, _ evaluated: EvaluationPlan.Evaluated, above level: Urgency) -> [Demand] {
        let unknownCount = table.count - evaluated.knownCount
        let toldMost = evaluated.changed.reduce(0) { $0 + $1.nonzeroBitCount } > unknownCount
        let start = toldMost ? everythingTold : nothingTold
        var waiting = start.waiting
        var reached = start.reached
        var open = toldMost ? DemandPlan.unknown(evaluated.results, table.wordCount) : evaluated.changed
        // Safe: there is a demand, a result, a need and a bit for every part, and a demand for every question.
        waiting.withUnsafeMutableBufferPointer { waiting in
            reached.withUnsafeMutableBufferPointer { reached in
                open.withUnsafeMutableBufferPointer { open in
                    evaluated.results.withUnsafeBufferPointer { results in
                        evaluated.needs.withUnsafeBufferPointer { needs in
                            let descent = Descent(
                                table: table, slots: slots, inherited: start.inherited, results: results, needs: needs,
                                lanes: Demand.lanes(above: level), waiting: waiting, reached: reached, open: open)
                            descent.run()
                        }
                    }
                }
            }
        }
        evaluated.answered.forEachSlot { reached[$0] = Demand() }
        return reached
    }

    /// One bit for each part that is unknown.
    private static func unknown(_ results: [Presence], _ wordCount: Int) -> [UInt64] {
        var bits = [UInt64](repeating: 0, count: wordCount)
        for part in results.indices where results[part] == .unknown { bits[part >> 6] |= 1 << UInt64(part & 63) }
        return bits
    }
}

/// Carries down from each part by how much more waits for it, or less, than at the start.
// Safe: lent for the time that a profile's demands are carried down, with an element or a bit for every part, and a demand
// for every question.
private struct Descent {
    let table: ConditionTable
    let slots: FixedArray<Int32>
    let inherited: FixedArray<Demand>
    let results: UnsafeBufferPointer<Presence>
    let needs: UnsafeBufferPointer<EvaluationPlan.Needs>
    /// The urgencies that count.
    let lanes: UInt64
    let waiting: UnsafeMutableBufferPointer<Demand>
    let reached: UnsafeMutableBufferPointer<Demand>
    /// One bit for each part from which to carry down.
    // Safe: as above, like all that is lent here.
    let open: UnsafeMutableBufferPointer<UInt64>

    /// Parts come before the wholes that they belong to: from the last one, each is left with all that waits for it.
    @inline(__always)
    func run() {
        for word in open.indices.reversed() {
            while open[word] != 0 {
                let bit = UInt64.bitWidth - 1 - open[word].leadingZeroBitCount
                open[word] ^= 1 << UInt64(bit)
                carryDown(word << 6 | bit)
            }
        }
    }

    @inline(__always)
    private func carryDown(_ part: ConditionTable.Part) {
        let before = inherited[part]
        let isUnknown = results[part] == .unknown
        if slots[part] >= 0 {
            // What wholes above it add to a leaf was carried past it.
            reached[Int(slots[part])] += (isUnknown ? waiting[part] : Demand()) - before
            return
        }
        let now = isUnknown ? waiting[part].inherited(needs[part]) : Demand()
        let change = now.in(lanes) - before.in(lanes)
        guard !change.isNothing else { return }
        // What is known waits for nothing: what it had is taken away where it is left itself.
        for link in table.links[table.entries[part].range] where results[link.part] == .unknown {
            if let question = link.question {
                reached[question] += change
            } else if link.isWhole {
                waiting[link.part] += change
                open[link.part >> 6] |= 1 << UInt64(link.part & 63)
            } else {
                reached[Int(slots[link.part])] += change
            }
        }
    }
}

extension Demand {
    /// What of a demand for an unknown whole becomes one for the parts that it looks at.
    @inline(__always)
    fileprivate func inherited(_ needs: EvaluationPlan.Needs) -> Demand { needs.isOne ? self : withoutDeciding }
}
