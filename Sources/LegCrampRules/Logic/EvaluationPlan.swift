/// Evaluates a profile from what follows from no answer at all, by what its answers change.
///
/// Strong Kleene logic is monotonous: an answer only ever turns unknown into known. So each whole counts what it still
/// needs, parts that become known are counted down in the wholes that look at them, whatever the order, and nothing is
/// looked at twice.
struct EvaluationPlan: Sendable {
    /// What is known of every part for a profile.
    struct Evaluated: Sendable {
        let states: [State]
        /// One bit for each part where more or less can wait than when nothing is told; behind these words, those for the
        /// items of each list that are present, and for those that are absent.
        ///
        /// Those are the parts that became known, unless their question was answered, and the unknown ones that came to
        /// need one present part.
        let changed: [UInt64]
        /// How many parts became known.
        let knownCount: Int
        /// The questions that are answered.
        let answered: QuestionSet
        /// Where the words for the items start.
        let firstItemWord: Int

        /// The items of a list whose conditions are present.
        @inline(__always)
        func present(_ list: ItemList) -> ItemSet {
            ItemSet(words: changed.span, from: firstItemWord + list.bit(ofPresent: 0) >> 6)
        }

        /// The items of a list whose conditions are absent.
        @inline(__always)
        func absent(_ list: ItemList) -> ItemSet {
            ItemSet(words: changed.span, from: firstItemWord + (list.bit(ofPresent: 0) + ItemList.bitsToAbsent) >> 6)
        }
    }

    /// Whether a part is present, and how many parts it still needs to be known if it is a whole.
    ///
    /// What is left over once it is known says nothing.
    struct State: Equatable, Sendable {
        /// The most parts that a whole can have, so that what is left over never comes down to zero again.
        static let mostParts = 120

        fileprivate(set) var presence: Presence
        /// Absent ones to be absent.
        fileprivate(set) var absent: UInt8
        /// Present ones to be present.
        fileprivate(set) var present: UInt8
        /// A fourth byte, so that the place of a state is a shift away.
        private let rest: UInt8 = 0

        /// Whether one more part that is present could decide an unknown whole.
        @inline(__always)
        var needsOne: Bool { present == 1 }
    }

    /// The state of each part when nothing is told.
    private let nothingTold: [State]
    /// A word for the bits of each 64 parts, none of which is set, and those for the items when nothing is told.
    private let unchanged: [UInt64]
    /// How many words hold one bit for each part.
    private let wordCount: Int
    /// For each part, the bits of the items that depend on it, as if it were present.
    private let items: PartLists
    /// One bit for each part that items depend on.
    private let ownParts: FixedArray<UInt64>
    /// For each part, the wholes that look at it: twice their number, and one more where a whole denies the part.
    private let wholes: PartLists
    /// The leaves that look at each question, by its number.
    private let byQuestion: PartLists
    /// The leaves that look at each condition that can be named.
    private let byCondition: PartLists
    /// The leaves that look at each group of medicines.
    private let byGroup: PartLists

    /// - Parameter lists: all lists of items whose conditions are in the table.
    init(_ table: ConditionTable, _ lists: [ItemList]) {
        let nothingTold = table.states(table.evaluate(Answers()))
        wordCount = table.wordCount
        var items = [[UInt32]](repeating: [], count: table.count)
        var ownParts = [UInt64](repeating: 0, count: table.wordCount)
        for list in lists {
            for (place, part) in list.parts.enumerated() {
                items[part].append(UInt32(list.bit(ofPresent: place)))
                ownParts[part >> 6] |= 1 << UInt64(part & 63)
            }
        }
        var unchanged = [UInt64](repeating: 0, count: table.wordCount + lists.count * ItemList.bitsPerList >> 6)
        for (part, items) in items.enumerated() where nothingTold[part].presence != .unknown {
            for item in items {
                let bit = ItemList.bit(item, nothingTold[part].presence)
                unchanged[table.wordCount + bit >> 6] |= 1 << UInt64(bit & 63)
            }
        }
        self.nothingTold = nothingTold
        self.unchanged = unchanged
        self.items = PartLists(items)
        self.ownParts = FixedArray(ownParts)
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

    /// The state of each part of the table, in its order, when nothing is told.
    func evaluateNothing() -> Evaluated {
        Evaluated(
            states: nothingTold, changed: unchanged, knownCount: 0, answered: QuestionSet(), firstItemWord: wordCount)
    }

    /// The state of each part of the table, in its order.
    func evaluate(_ table: ConditionTable, _ answers: Answers) -> Evaluated {
        var states = nothingTold
        var changed = unchanged
        var knownCount = 0
        // Safe: there is a state and a bit for every part.
        states.withUnsafeMutableBufferPointer { states in
            changed.withUnsafeMutableBufferPointer { changed in
                withUnsafeTemporaryAllocation(of: UInt64.self, capacity: wordCount) { waiting in
                    waiting.initialize(repeating: 0)
                    var spread = Spread(table, states, changed, waiting)
                    tell(answers, &spread)
                    spread.toWholes(wholes, items, ownParts)
                    knownCount = spread.knownCount
                }
            }
        }
        return Evaluated(
            states: states, changed: changed, knownCount: knownCount, answered: answers.answered,
            firstItemWord: wordCount)
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
    /// The state of each part when its parts have these results.
    fileprivate func states(_ results: [Presence]) -> [EvaluationPlan.State] {
        entries.indices.map { part in
            let entry = entries[part]
            // Safe: content of the program; looked at once, at start-up.
            precondition(entry.range.count <= EvaluationPlan.State.mostParts, "A condition has too many parts.")
            let (present, count) = (needed(entry), entry.range.count)
            var needs = (absent: count + 1 - present, present: present)
            for link in links[entry.range] {
                let presence = entry.kind == .not ? !results[link.part] : results[link.part]
                if presence == .present { needs.present -= 1 }
                if presence == .absent { needs.absent -= 1 }
            }
            return EvaluationPlan.State(
                presence: results[part], absent: UInt8(truncatingIfNeeded: needs.absent),
                present: UInt8(truncatingIfNeeded: needs.present))
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
    private let states: UnsafeMutableBufferPointer<EvaluationPlan.State>
    private let changed: UnsafeMutableBufferPointer<UInt64>
    /// One bit for each part that became known and has not been counted down in its wholes yet.
    private let waiting: UnsafeMutableBufferPointer<UInt64>
    private(set) var knownCount = 0

    // Safe: lent as is said above.
    init(
        _ table: ConditionTable, _ states: UnsafeMutableBufferPointer<EvaluationPlan.State>,
        _ changed: UnsafeMutableBufferPointer<UInt64>, _ waiting: UnsafeMutableBufferPointer<UInt64>
    ) {
        (self.table, self.states, self.changed, self.waiting) = (table, states, changed, waiting)
    }

    /// Decides leaves whose question is answered.
    // Safe: lists of the plan, which outlives this.
    @inline(__always)
    mutating func decide(_ leaves: UnsafeBufferPointer<UInt32>, _ answers: Answers) {
        for leaf in leaves { set(leaf, to: table.presence(ofLeaf: table.entries[Int(leaf)], answers)) }
    }

    /// Decides leaves that look for something in a list, whose question stays open.
    // Safe: as above.
    @inline(__always)
    mutating func decideNamed(_ leaves: UnsafeBufferPointer<UInt32>, _ answers: Answers) {
        for leaf in leaves {
            set(leaf, to: table.presence(ofLeaf: table.entries[Int(leaf)], answers))
            mark(leaf)
        }
    }

    /// Decides the wholes that follow, and the items that depend on one of all these: parts come before the wholes that they
    /// belong to, so one pass finds them all.
    @inline(__always)
    mutating func toWholes(_ wholes: PartLists, _ items: PartLists, _ ownParts: FixedArray<UInt64>) {
        for word in waiting.indices {
            var known: UInt64 = 0
            while waiting[word] != 0 {
                let part = word << 6 | waiting[word].trailingZeroBitCount
                known |= waiting[word]
                waiting[word] &= waiting[word] &- 1
                let isPresent: UInt32 = states[part].presence == .present ? 1 : 0
                for whole in wholes[part] { take(whole >> 1, isPresent != whole & 1) }
            }
            (known & ownParts[word]).forEachBit { bit in
                let part = word << 6 | bit
                for item in items[part] {
                    let bit = ItemList.bit(item, states[part].presence)
                    changed[waiting.count &+ bit >> 6] |= 1 << UInt64(bit & 63)
                }
            }
        }
    }

    /// Counts one more part of a whole as known.
    @inline(__always)
    private mutating func take(_ whole: UInt32, _ isPresent: Bool) {
        // A whole that is known already counts on below zero, which says nothing.
        if isPresent {
            states[Int(whole)].present &-= 1
            if states[Int(whole)].present > 1 { return }
            if states[Int(whole)].needsOne { return mark(whole) }
        } else {
            states[Int(whole)].absent &-= 1
            if states[Int(whole)].absent != 0 { return }
        }
        set(whole, to: Presence(isPresent))
        mark(whole)
    }

    @inline(__always)
    private mutating func set(_ part: UInt32, to presence: Presence) {
        guard presence != .unknown else { return }
        states[Int(part)].presence = presence
        waiting[Int(part >> 6)] |= 1 << UInt64(part & 63)
        knownCount &+= 1
    }

    @inline(__always)
    private func mark(_ part: UInt32) { changed[Int(part >> 6)] |= 1 << UInt64(part & 63) }
}

/// Lists of parts, or of the bits of items, one after another.
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
