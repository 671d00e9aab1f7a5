/// Evaluates a profile from what follows from no answer at all, by what its answers change.
///
/// Strong Kleene logic is monotonous: an answer only ever turns unknown into known. So each whole counts what it still
/// needs, parts that become known are counted down in the wholes that look at them, whatever the order, and nothing is
/// looked at twice.
struct EvaluationPlan: Sendable {
    /// The presence of every part for a profile.
    struct Evaluated: Sendable {
        let results: [Presence]
        /// What each part that is a whole still needs.
        let needs: [Needs]
        /// One bit for each part that became known, unless its question was answered, and for each that is unknown and
        /// came to need one present part; what waits for all others is as when nothing is told.
        let changed: [UInt64]
        /// How many parts became known.
        let knownCount: Int
        /// The questions that are answered.
        let answered: QuestionSet
    }

    /// How many parts a whole still needs to be known.
    ///
    /// What is left over once it is known says nothing.
    struct Needs: Equatable, Sendable {
        /// Absent ones to be absent, and present ones to be present.
        fileprivate(set) var absent: UInt16
        fileprivate(set) var present: UInt16

        /// Whether one more part that is present could decide an unknown whole.
        @inline(__always)
        var isOne: Bool { present == 1 }
    }

    /// The presence of each part when nothing is told.
    private let nothingTold: [Presence]
    /// What each then needs.
    private let needs: [Needs]
    /// A word for the bits of each 64 parts, none of which is set.
    private let unchanged: [UInt64]
    /// For each part, the wholes that look at it: twice their number, and one more where a whole denies the part.
    private let wholes: PartLists
    /// The leaves that look at each question, by its number.
    private let byQuestion: PartLists
    /// The leaves that look at each condition that can be named.
    private let byCondition: PartLists
    /// The leaves that look at each group of medicines.
    private let byGroup: PartLists

    init(_ table: ConditionTable) {
        nothingTold = table.evaluate(Answers())
        needs = table.needs(nothingTold)
        unchanged = [UInt64](repeating: 0, count: table.wordCount)
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
            case nil:
                let whole = UInt32(part) << 1 | (entry.kind == .not ? 1 : 0)
                for link in table.links[entry.range] { wholes[link.part].append(whole) }
            }
        }
        self.wholes = PartLists(wholes)
        self.byQuestion = PartLists(byQuestion)
        self.byCondition = PartLists(byCondition)
        self.byGroup = PartLists(byGroup)
    }

    /// Whether each part of the table is present, in its order, when nothing is told.
    func evaluateNothing() -> Evaluated {
        Evaluated(
            results: nothingTold, needs: needs, changed: unchanged, knownCount: 0, answered: QuestionSet())
    }

    /// Whether each part of the table is present, in its order.
    func evaluate(_ table: ConditionTable, _ answers: Answers) -> Evaluated {
        var results = nothingTold
        var needs = needs
        var changed = unchanged
        var knownCount = 0
        // Safe: there is a result, a need and a bit for every part, and each becomes known once.
        results.withUnsafeMutableBufferPointer { results in
            needs.withUnsafeMutableBufferPointer { needs in
                changed.withUnsafeMutableBufferPointer { changed in
                    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: table.count) { known in
                        var spread = Spread(table, results, needs, changed, known)
                        tell(answers, &spread)
                        spread.toWholes(wholes)
                        knownCount = spread.count
                    }
                }
            }
        }
        return Evaluated(
            results: results, needs: needs, changed: changed, knownCount: knownCount, answered: answers.answered)
    }

    /// Decides the leaves that look at something that is told.
    private func tell(_ answers: Answers, _ spread: inout Spread) {
        answers.answered.forEachSlot { spread.decide(byQuestion[$0], answers) }
        let conditions = answers.conditionsAreComplete ? UInt64.max : answers.conditions.rawValue
        conditions.forEachBit { spread.decideNamed(byCondition[$0], answers) }
        let groups = answers.medicinesAreComplete ? UInt64.max : answers.medicines.rawValue
        groups.forEachBit { spread.decideNamed(byGroup[$0], answers) }
    }
}

extension ConditionTable {
    /// What each whole still needs when its parts have these results.
    fileprivate func needs(_ results: [Presence]) -> [EvaluationPlan.Needs] {
        entries.indices.map { part in
            let entry = entries[part]
            let (present, count) = (needed(entry), entry.range.count)
            var needs = (absent: count + 1 - present, present: present)
            for link in links[entry.range] {
                let presence = entry.kind == .not ? !results[link.part] : results[link.part]
                if presence == .present { needs.present -= 1 }
                if presence == .absent { needs.absent -= 1 }
            }
            return EvaluationPlan.Needs(
                absent: UInt16(truncatingIfNeeded: needs.absent), present: UInt16(truncatingIfNeeded: needs.present))
        }
    }

    /// How many parts have to be present for a whole to be, and how many answers for a leaf; what is denied counts as
    /// present where it is absent.
    private func needed(_ entry: Entry) -> Int {
        switch entry.kind {
        case .all: entry.range.count
        case .any, .not, .yes, .chosen, .atLeast, .atMost, .has, .takes: 1
        case .count: Int(entry.needed)
        }
    }
}

/// What becomes known of a table, leaves first and then the wholes that they decide.
// Safe: lent for the time that a profile is evaluated, with an element or a bit for every part.
private struct Spread {
    private let table: ConditionTable
    private let results: UnsafeMutableBufferPointer<Presence>
    private let needs: UnsafeMutableBufferPointer<EvaluationPlan.Needs>
    private let changed: UnsafeMutableBufferPointer<UInt64>
    /// The parts that became known, in that order; none twice.
    private let known: UnsafeMutableBufferPointer<UInt32>
    private(set) var count = 0

    // Safe: lent as is said above.
    init(
        _ table: ConditionTable, _ results: UnsafeMutableBufferPointer<Presence>,
        _ needs: UnsafeMutableBufferPointer<EvaluationPlan.Needs>, _ changed: UnsafeMutableBufferPointer<UInt64>,
        _ known: UnsafeMutableBufferPointer<UInt32>
    ) {
        (self.table, self.results, self.needs, self.changed, self.known) = (table, results, needs, changed, known)
    }

    /// Decides leaves whose question is answered.
    // Safe: lists of the plan, which outlives this; a leaf looks at no result.
    @inline(__always)
    mutating func decide(_ leaves: UnsafeBufferPointer<UInt32>, _ answers: Answers) {
        for leaf in leaves {
            set(leaf, to: table.presence(of: Int(leaf), UnsafeBufferPointer(results), answers))
        }
    }

    /// Decides leaves that look for something in a list, whose question stays open.
    // Safe: as above.
    @inline(__always)
    mutating func decideNamed(_ leaves: UnsafeBufferPointer<UInt32>, _ answers: Answers) {
        for leaf in leaves {
            set(leaf, to: table.presence(of: Int(leaf), UnsafeBufferPointer(results), answers))
            mark(leaf)
        }
    }

    /// Decides the wholes that follow, until nothing more does.
    @inline(__always)
    mutating func toWholes(_ wholes: PartLists) {
        var next = 0
        while next < count {
            let part = Int(known[next])
            next &+= 1
            let isPresent: UInt32 = results[part] == .present ? 1 : 0
            for whole in wholes[part] { take(whole >> 1, isPresent != whole & 1) }
        }
    }

    /// Counts one more part of a whole as known.
    @inline(__always)
    private mutating func take(_ whole: UInt32, _ isPresent: Bool) {
        // A whole that is known already counts on below zero, which says nothing.
        if isPresent {
            needs[Int(whole)].present &-= 1
            if needs[Int(whole)].present > 1 { return }
            if needs[Int(whole)].isOne { return mark(whole) }
        } else {
            needs[Int(whole)].absent &-= 1
            if needs[Int(whole)].absent != 0 { return }
        }
        set(whole, to: Presence(isPresent))
        mark(whole)
    }

    @inline(__always)
    private mutating func set(_ part: UInt32, to presence: Presence) {
        guard presence != .unknown else { return }
        // Safe: a leaf stands in one list, and a whole comes down to zero once; checked, because memory depends on it.
        precondition(count < known.count, "A part became known twice.")
        results[Int(part)] = presence
        known[count] = part
        count += 1
    }

    @inline(__always)
    private func mark(_ part: UInt32) { changed[Int(part >> 6)] |= 1 << UInt64(part & 63) }
}

/// Lists of parts, one after another.
private struct PartLists: Sendable {
    private let parts: FixedArray<UInt32>
    /// Where each list starts and ends.
    private let ranges: FixedArray<(start: UInt32, end: UInt32)>

    init(_ lists: [[UInt32]]) {
        parts = FixedArray(Array(lists.joined()))
        var end: UInt32 = 0
        ranges = FixedArray(
            lists.map { list in
                defer { end += UInt32(list.count) }
                return (end, end + UInt32(list.count))
            })
    }

    /// The parts of a list.
    // Safe: those who borrow them keep the lists, and each range is one of the parts.
    subscript(_ list: Int) -> UnsafeBufferPointer<UInt32> {
        @inline(__always) get {
            let range = ranges[list]
            return parts.lend(Range(uncheckedBounds: (Int(range.start), Int(range.end))))
        }
    }
}
