/// Which parts of a table each answer can change, so that only these are evaluated for a profile.
///
/// Most questions of most profiles are not answered; what follows from no answer at all is evaluated once.
struct EvaluationPlan: Sendable {
    /// The presence of every part for a profile.
    struct Evaluated: Sendable {
        let results: [Presence]
        /// One bit for each part that was evaluated; all others are as when nothing is told.
        let touched: [UInt64]
    }

    /// The presence of each part when nothing is told.
    let nothingTold: [Presence]
    /// For each part, the wholes that look at it.
    private let wholes: PartLists
    /// The leaves that look at each question, by its number.
    private let byQuestion: PartLists
    /// The leaves that look at each condition that can be named.
    private let byCondition: PartLists
    /// The leaves that look at each group of medicines.
    private let byGroup: PartLists

    init(_ table: ConditionTable) {
        nothingTold = table.evaluate(Answers())
        var wholes = [[UInt32]](repeating: [], count: table.count)
        var byQuestion = [[UInt32]](repeating: [], count: Question.ID.count)
        var byCondition = [[UInt32]](repeating: [], count: UInt64.bitWidth)
        var byGroup = byCondition
        for part in 0..<table.count {
            let entry = table.entries[part]
            switch entry.leafSubject {
            case .question(let slot): byQuestion[slot].append(UInt32(part))
            case .condition(let bit): byCondition[bit.trailingZeroBitCount].append(UInt32(part))
            case .group(let bit): byGroup[bit.trailingZeroBitCount].append(UInt32(part))
            case nil: for inner in table.parts[entry.range] { wholes[Int(inner)].append(UInt32(part)) }
            }
        }
        self.wholes = PartLists(wholes)
        self.byQuestion = PartLists(byQuestion)
        self.byCondition = PartLists(byCondition)
        self.byGroup = PartLists(byGroup)
    }

    /// Whether each part of the table is present, in its order.
    func evaluate(_ table: ConditionTable, _ answers: Answers) -> Evaluated {
        var results = nothingTold
        var touched = [UInt64](repeating: 0, count: table.wordCount)
        // Safe: there is a result and a bit for every part.
        touched.withUnsafeMutableBufferPointer { touched in
            mark(answers, touched)
            results.withUnsafeMutableBufferPointer { results in
                for word in touched.indices {
                    var open = touched[word]
                    while open != 0 {
                        let bit = open.trailingZeroBitCount
                        let part = word << 6 | bit
                        let presence = table.presence(of: part, UnsafeBufferPointer(results), answers)
                        if presence != results[part] {
                            results[part] = presence
                            wholes.mark(part, touched)
                        }
                        // Wholes come after their parts: what was marked on the way is still to come.
                        open = touched[word] & ((UInt64.max - 1) << UInt64(bit))
                    }
                }
            }
        }
        return Evaluated(results: results, touched: touched)
    }

    /// Sets the bit of each leaf that looks at something that is told.
    // Safe: lent by the caller for the call, with a bit for every part.
    private func mark(_ answers: Answers, _ bits: UnsafeMutableBufferPointer<UInt64>) {
        answers.answered.forEachSlot { byQuestion.mark($0, bits) }
        let conditions = answers.conditionsAreComplete ? UInt64.max : answers.conditions.rawValue
        conditions.forEachBit { byCondition.mark($0, bits) }
        let groups = answers.medicinesAreComplete ? UInt64.max : answers.medicines.rawValue
        groups.forEachBit { byGroup.mark($0, bits) }
    }
}

/// Lists of parts, one after another.
private struct PartLists: Sendable {
    private let parts: FixedArray<UInt32>
    /// Where each list starts, and where the last one ends.
    private let starts: FixedArray<UInt32>

    init(_ lists: [[UInt32]]) {
        parts = FixedArray(Array(lists.joined()))
        var starts: [UInt32] = [0]
        for list in lists { starts.append(starts[starts.count - 1] + UInt32(list.count)) }
        self.starts = FixedArray(starts)
    }

    /// Sets the bit of each part of a list.
    // Safe: lent by the caller for the call, with a bit for every part.
    @inline(__always)
    func mark(_ list: Int, _ bits: UnsafeMutableBufferPointer<UInt64>) {
        for part in parts[Range(uncheckedBounds: (Int(starts[list]), Int(starts[list + 1])))] {
            bits[Int(part >> 6)] |= 1 << UInt64(part & 63)
        }
    }
}
