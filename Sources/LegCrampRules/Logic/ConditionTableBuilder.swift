extension ConditionTable {
    /// Numbers the parts of conditions.
    struct Builder {
        private(set) var entries: [Entry] = []
        private(set) var parts: [UInt32] = []
        private var known: [Condition: Part] = [:]

        /// Adds a condition.
        ///
        /// - Returns: its part, the same for equal conditions.
        mutating func add(_ condition: Condition) -> Part {
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
            case .named(_, let inner): part = add(inner)
            }
            known[condition] = part
            return part
        }

        private mutating func append(_ entry: Entry) -> Part {
            entries.append(entry)
            return entries.count - 1
        }

        private mutating func append(_ kind: Kind, _ inner: [Condition], needed: Int = 0) -> Part {
            let numbers = inner.map { UInt32(add($0)) }
            let entry = Entry(
                kind: kind, first: UInt32(parts.count), end: UInt32(parts.count + numbers.count), needed: Int32(needed))
            parts += numbers
            return append(entry)
        }
    }
}
