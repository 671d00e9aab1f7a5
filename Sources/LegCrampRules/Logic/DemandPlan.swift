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

    /// - Parameter demands: for each part, what waits for it and for no whole that it belongs to.
    init(_ table: ConditionTable, _ demands: [Demand], nothingTold: [Presence]) {
        var waiting = demands
        var reached = [Demand](repeating: Demand(), count: Question.ID.count)
        var inherited = [Demand](repeating: Demand(), count: table.count)
        everythingTold = Start(waiting: demands, reached: reached, inherited: FixedArray(inherited))
        for part in waiting.indices.reversed() {
            // Safe: there is a result for every part.
            let demand = nothingTold.withUnsafeBufferPointer { table.inheritance(of: waiting[part], from: part, $0) }
            inherited[part] = demand
            if let subject = table.entries[part].leafSubject { reached[subject.slot] += demand }
            for inner in table.parts[table.entries[part].range] { waiting[Int(inner)] += demand }
        }
        self.nothingTold = Start(waiting: waiting, reached: reached, inherited: FixedArray(inherited))
        slots = FixedArray((0..<table.count).map { Int32(table.entries[$0].leafSubject?.slot ?? -1) })
    }

    /// What waits for the answer to each question of a profile, where rules that ask for more than a level count.
    func reached(_ table: ConditionTable, _ evaluated: EvaluationPlan.Evaluated, above level: Urgency) -> [Demand] {
        let toldMost = evaluated.touched.reduce(0) { $0 + $1.nonzeroBitCount } > table.count / 2
        let start = toldMost ? everythingTold : nothingTold
        let inherited = start.inherited
        var waiting = start.waiting
        var reached = start.reached
        var open = toldMost ? DemandPlan.unknown(evaluated.results, table.wordCount) : evaluated.touched
        let lanes = Demand.lanes(above: level)
        // Safe: there is a demand, a result and a bit for every part, and a demand for every question.
        waiting.withUnsafeMutableBufferPointer { waiting in
            reached.withUnsafeMutableBufferPointer { reached in
                open.withUnsafeMutableBufferPointer { open in
                    evaluated.results.withUnsafeBufferPointer { results in
                        for word in open.indices.reversed() {
                            while open[word] != 0 {
                                let bit = UInt64.bitWidth - 1 - open[word].leadingZeroBitCount
                                open[word] ^= 1 << UInt64(bit)
                                carryDown(
                                    word << 6 | bit, table, results, lanes, inherited, waiting, reached, open)
                            }
                        }
                    }
                }
            }
        }
        return reached
    }

    /// One bit for each part that is unknown.
    private static func unknown(_ results: [Presence], _ wordCount: Int) -> [UInt64] {
        var bits = [UInt64](repeating: 0, count: wordCount)
        for part in results.indices where results[part] == .unknown { bits[part >> 6] |= 1 << UInt64(part & 63) }
        return bits
    }

    /// Carries down from a part by how much more waits for it, or less, than at the start.
    ///
    /// - Parameters:
    ///   - lanes: the urgencies that count.
    ///   - open: one bit for each part from which to do so; each comes after all wholes that it belongs to.
    // Safe: lent by the caller for the call, with an element or a bit for every part, and for every question.
    @inline(__always)
    private func carryDown(
        _ part: ConditionTable.Part, _ table: ConditionTable, _ results: UnsafeBufferPointer<Presence>,
        _ lanes: UInt64, _ inherited: FixedArray<Demand>, _ waiting: UnsafeMutableBufferPointer<Demand>,
        _ reached: UnsafeMutableBufferPointer<Demand>, _ open: UnsafeMutableBufferPointer<UInt64>
    ) {
        let before = inherited[part]
        if slots[part] >= 0 {
            // What wholes above it add to a leaf was carried past it.
            reached[Int(slots[part])] += (results[part] == .unknown ? waiting[part] : Demand()) - before
            return
        }
        let now = table.inheritance(of: waiting[part], from: part, results)
        let change = now.in(lanes) - before.in(lanes)
        guard !change.isNothing else { return }
        for inner in table.parts[table.entries[part].range] {
            let inner = Int(inner)
            let slot = Int(slots[inner])
            if slot < 0 {
                waiting[inner] += change
                open[inner >> 6] |= 1 << UInt64(inner & 63)
            } else if results[inner] == .unknown {
                reached[slot] += change
            }
        }
    }
}

extension ConditionTable {
    /// What of a demand for a part becomes one for the parts that it looks at: nothing once it is known.
    // Safe: lent by the callers for the call, with a result for every part.
    @inline(__always)
    fileprivate func inheritance(
        of demand: Demand, from part: Part, _ results: UnsafeBufferPointer<Presence>
    ) -> Demand {
        guard results[part] == .unknown else { return Demand() }
        return isDecidedByOne(entries[part], results) ? demand : demand.withoutDeciding
    }
}
