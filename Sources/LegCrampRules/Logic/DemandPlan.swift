/// Carries what waits for unknown wholes down to the questions that keep them unknown.
///
/// Most of it is the same for most profiles: what follows from no answer at all is carried once, and a profile only
/// changes it where its answers do. A profile that tells most starts from everything being known instead.
///
/// Questions and parts stand in one list of places: first each question, then, from `firstPart`, each part.
struct DemandPlan: Sendable {
    /// What was carried down before the profile is looked at.
    private struct Start {
        /// For each place, what waits for it.
        let waiting: [Demand]
        /// For each part, what of that was carried down.
        let nodes: FixedArray<Node>
        /// For each level of urgency, one bit for each part for which something waits that counts above that level, and for
        /// each leaf that looks for a name: nothing has to be carried down from others, until something comes to them.
        let awaited: [[UInt64]]

        init(_ waiting: [Demand], _ nodes: [Node], named: [UInt64]) {
            self.waiting = waiting
            self.nodes = FixedArray(nodes)
            awaited = Urgency.allCases.map { level in
                var bits = named
                for (part, demand) in waiting.dropFirst(firstPart).enumerated() {
                    if !demand.in(Demand.lanes(above: level)).isNothing { bits[part >> 6] |= 1 << UInt64(part & 63) }
                }
                return bits
            }
        }
    }

    /// How a part hands on what waits for it.
    fileprivate struct Node {
        /// What was handed on at the start.
        fileprivate(set) var inherited: Demand
        /// Of a leaf, the question that it looks at; -1 for wholes.
        let question: Int32
        /// Where the questions start to which a whole hands on, by the leaves that look at them.
        let first: UInt32
        /// Where the wholes start to which it hands on, behind them; or the wholes that look at a leaf.
        let middle: UInt32
        /// Where they end.
        let end: UInt32
    }

    /// The place of the first part; its bit is the first of a word.
    private static let firstPart = (Question.ID.count + UInt64.bitWidth - 1) & ~(UInt64.bitWidth - 1)

    private let nothingTold: Start
    private let everythingTold: Start
    /// One bit for each leaf that looks for a name in a list.
    private let named: [UInt64]
    /// Places, for one part after another.
    private let links: FixedArray<UInt32>

    /// - Parameters:
    ///   - demands: for each part, what waits for it and for no whole that it belongs to.
    ///   - nothingTold: the presence of each part to start from.
    init(_ table: ConditionTable, _ demands: [Demand], nothingTold: EvaluationPlan.Evaluated) {
        let firstPart = DemandPlan.firstPart
        var wholes = [[UInt32]](repeating: [], count: table.count)
        for part in 0..<table.count {
            for link in table.links[table.entries[part].range] { wholes[link.part].append(UInt32(firstPart + part)) }
        }
        var links: [UInt32] = []
        var named = [UInt64](repeating: 0, count: table.wordCount)
        var waiting = [Demand](repeating: Demand(), count: firstPart) + demands
        var nodes: [Node] = []
        for part in 0..<table.count {
            let parts = table.links[table.entries[part].range]
            let question = table.entries[part].leafSubject?.slot
            let questions = parts.compactMap { table.entries[$0.part].leafSubject.map { UInt32($0.slot) } }
            let others = question == nil ? parts.filter(\.isWhole).map { UInt32(firstPart + $0.part) } : wholes[part]
            let middle = links.count + questions.count
            if [.has, .takes].contains(table.entries[part].kind) { named[part >> 6] |= 1 << UInt64(part & 63) }
            nodes.append(
                Node(
                    inherited: Demand(), question: Int32(question ?? -1), first: UInt32(links.count),
                    middle: UInt32(middle), end: UInt32(middle + others.count)))
            links += questions + others
        }
        self.links = FixedArray(links)
        self.named = named
        everythingTold = Start(waiting, nodes, named: named)
        for part in demands.indices.reversed() where nothingTold.states[part].presence == .unknown {
            let demand = waiting[firstPart + part].inherited(nothingTold.states[part])
            nodes[part].inherited = demand
            if nodes[part].question >= 0 { waiting[Int(nodes[part].question)] += demand }
            let parts = table.links[table.entries[part].range]
            for link in parts where nothingTold.states[link.part].presence == .unknown {
                waiting[table.entries[link.part].leafSubject?.slot ?? firstPart + link.part] += demand
            }
        }
        self.nothingTold = Start(waiting, nodes, named: named)
    }

    /// What waits for the answer to each question of a profile, by its number, where rules that ask for more than a level
    /// count; nothing waits for what is answered.
    ///
    /// What stands behind the questions says nothing.
    func reached(_ table: ConditionTable, _ evaluated: EvaluationPlan.Evaluated, above level: Urgency) -> [Demand] {
        let toldMost = evaluated.knownCount > table.count - evaluated.knownCount
        let start = toldMost ? everythingTold : nothingTold
        let changed = toldMost ? unknownOrNamed(evaluated) : evaluated.changed
        let awaited = start.awaited[Int(level.rawValue)]
        let firstWord = DemandPlan.firstPart / UInt64.bitWidth
        var waiting = start.waiting
        // Safe: there is a demand and a bit for every place, and a state and a node for every part.
        waiting.withUnsafeMutableBufferPointer { waiting in
            withUnsafeTemporaryAllocation(of: UInt64.self, capacity: firstWord + awaited.count) { open in
                for word in awaited.indices {
                    open.initializeElement(at: firstWord + word, to: changed[word] & awaited[word])
                }
                evaluated.states.withUnsafeBufferPointer { states in
                    let descent = Descent(
                        nodes: start.nodes[0..<start.nodes.count], links: links[0..<links.count], states: states,
                        lanes: Demand.lanes(above: level), firstPart: DemandPlan.firstPart, waiting: waiting, open: open
                    )
                    descent.run()
                }
            }
            evaluated.answered.forEachSlot { waiting[$0] = Demand() }
        }
        return waiting
    }

    /// One bit for each part that is unknown, and for each leaf that looks for a name and has found it.
    private func unknownOrNamed(_ evaluated: EvaluationPlan.Evaluated) -> [UInt64] {
        var bits = zip(evaluated.changed, named).map { $0 & $1 }
        for part in evaluated.states.indices where evaluated.states[part].presence == .unknown {
            bits[part >> 6] |= 1 << UInt64(part & 63)
        }
        return bits
    }
}

/// Carries down from each part by how much more waits for it, or less, than at the start.
// Safe: lent for the time that a profile's demands are carried down, with an element or a bit for every place or part. All
// numbers in it are those of the plan, which are places and parts of its table.
private struct Descent {
    let nodes: UnsafeBufferPointer<DemandPlan.Node>
    let links: UnsafeBufferPointer<UInt32>
    let states: UnsafeBufferPointer<EvaluationPlan.State>
    /// The urgencies that count.
    let lanes: UInt64
    let firstPart: Int
    let waiting: UnsafeMutableBufferPointer<Demand>
    /// One bit for each part from which to carry down, at its place; those of the questions are not looked at.
    let open: UnsafeMutableBufferPointer<UInt64>

    /// Parts come before the wholes that they belong to: from the last one, each is left with all that waits for it.
    @inline(__always)
    func run() {
        for word in (firstPart >> 6..<open.count).reversed() {
            while open[word] != 0 {
                let bit = UInt64.bitWidth - 1 - open[word].leadingZeroBitCount
                open[word] ^= 1 << UInt64(bit)
                carryDown(word << 6 | bit)
            }
        }
    }

    @inline(__always)
    private func carryDown(_ place: Int) {
        let part = place &- firstPart
        let node = nodes[part]
        if node.question >= 0 { return settle(place, node) }
        // What is known waits for nothing: what it handed on at the start is taken back.
        let now = states[part].presence == .unknown ? waiting[place].inherited(states[part]) : Demand()
        let change = now.in(lanes) - node.inherited.in(lanes)
        guard !change.isNothing else { return }
        // What comes to parts that are known does no harm: they do not hand it on, and answered questions are cleared.
        for link in links[Int(node.first)..<Int(node.middle)] { waiting[Int(link)] += change }
        for link in links[Int(node.middle)..<Int(node.end)] {
            waiting[Int(link)] += change
            open[Int(link >> 6)] |= 1 << UInt64(link & 63)
        }
    }

    /// Hands on what waits for a leaf alone, because wholes hand on past it.
    ///
    /// If it was found in a list whose question stays open, what they handed on for it is taken back; they have all handed
    /// on, because they stand behind it.
    private func settle(_ place: Int, _ leaf: DemandPlan.Node) {
        let isUnknown = states[place - firstPart].presence == .unknown
        var change = (isUnknown ? waiting[place] : Demand()) - leaf.inherited
        if !isUnknown {
            for whole in links[Int(leaf.middle)..<Int(leaf.end)] {
                let state = states[Int(whole) - firstPart]
                guard state.presence == .unknown else { continue }
                change = change - waiting[Int(whole)].inherited(state).in(lanes)
            }
        }
        waiting[Int(leaf.question)] += change
    }
}

extension Demand {
    /// What of a demand for an unknown whole becomes one for the parts that it looks at.
    @inline(__always)
    fileprivate func inherited(_ whole: EvaluationPlan.State) -> Demand { whole.needsOne ? self : withoutDeciding }
}
