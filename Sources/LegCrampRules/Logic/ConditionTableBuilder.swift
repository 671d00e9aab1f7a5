extension ConditionTable {
    /// Numbers the parts of conditions.
    struct Builder {
        private var entries: [Entry] = []
        private var parts: [UInt32] = []
        private var known: [Condition: Part] = [:]
        /// The parts that somebody asks for by number.
        private var asked: Set<Part> = []

        /// Adds a condition.
        ///
        /// - Returns: its part, the same for equal conditions.
        mutating func add(_ condition: Condition) -> Part {
            let part = number(condition)
            asked.insert(part)
            return part
        }

        private mutating func number(_ condition: Condition) -> Part {
            if let part = known[condition] { return part }
            let part: Part
            switch condition {
            case .yes(let question): part = append(Entry(kind: .yes, subject: UInt32(question.rawValue)))
            case .chosen(let question, let options):
                part = append(Entry(kind: .chosen, subject: UInt32(question.rawValue), options: options.rawValue))
            case .atLeast(let question, let bound):
                part = append(Entry(kind: .atLeast, subject: UInt32(question.rawValue), bound: bound))
            case .atMost(let question, let bound):
                part = append(Entry(kind: .atMost, subject: UInt32(question.rawValue), bound: bound))
            case .has(let condition): part = append(Entry(kind: .has, subject: UInt32(condition.rawValue)))
            case .takes(let group): part = append(Entry(kind: .takes, subject: UInt32(group.rawValue)))
            case .all(let inner): part = append(.all, inner)
            case .any(let inner): part = append(.any, inner)
            case .not(let inner): part = append(.not, [inner])
            case .count(let needed, let inner): part = append(.count, inner, needed: needed)
            case .named(_, let inner): part = number(inner)
            }
            known[condition] = part
            return part
        }

        private mutating func append(_ entry: Entry) -> Part {
            entries.append(entry)
            return entries.count - 1
        }

        private mutating func append(_ kind: Kind, _ inner: [Condition], needed: Int = 0) -> Part {
            let numbers = inner.map { UInt32(number($0)) }
            let entry = Entry(
                kind: kind, first: UInt32(parts.count), end: UInt32(parts.count + numbers.count), needed: Int32(needed))
            parts += numbers
            return append(entry)
        }

        /// The entries, and the parts of all wholes.
        ///
        /// "All of these" within "all of those" is one longer list, and so is "any" within "any": a whole that nobody asks
        /// for, and that only one other of its kind looks at, gives its parts to that one and is left with none.
        func merged() -> (entries: [Entry], parts: [UInt32]) {
            var lists = entries.map { Array(parts[$0.range]) }
            var wholes = [[Part]](repeating: [], count: entries.count)
            for whole in entries.indices { for part in lists[whole] { wholes[Int(part)].append(whole) } }
            // Parts come before their wholes: what moves has already taken in what moved to it.
            for part in entries.indices where [.all, .any].contains(entries[part].kind) && !asked.contains(part) {
                guard wholes[part].count == 1, entries[wholes[part][0]].kind == entries[part].kind else { continue }
                let whole = wholes[part][0]
                lists[whole] = lists[whole].flatMap { $0 == part ? lists[part] : [$0] }
                lists[part] = []
            }
            var merged = entries
            var first: UInt32 = 0
            for part in entries.indices {
                merged[part].first = first
                first += UInt32(lists[part].count)
                merged[part].end = first
            }
            return (merged, Array(lists.joined()))
        }
    }
}
