/// Many conditions compiled into one flat table, so that a profile is evaluated in a single pass.
///
/// Each distinct part has one number, and parts come before the wholes that they belong to: what several rules share is
/// evaluated once, and nothing is looked at twice. `Condition.evaluate` is the meaning; a test proves that both agree.
struct ConditionTable: Sendable {
    /// A part of a condition; its number is its place in the table.
    typealias Part = Int

    private enum Kind: UInt8, Sendable {
        case yes, chosen, atLeast, atMost, has, takes
        case all, any, not, count
    }

    private struct Entry: Sendable {
        let kind: Kind
        /// The question, condition or group of a leaf.
        var subject: Int32 = 0
        /// Where the parts of a whole stand among `parts`.
        var first: Int32 = 0
        var count: Int32 = 0
        /// How many parts a count needs.
        var needed: Int32 = 0
        var options: UInt64 = 0
        var bound: Double = 0
    }

    private var entries: [Entry] = []
    private var parts: [Int32] = []
    private var known: [Condition: Part] = [:]

    /// The number of distinct parts.
    var count: Int { entries.count }

    /// Adds a condition.
    ///
    /// - Returns: its part, the same for equal conditions.
    mutating func add(_ condition: Condition) -> Part {
        if let part = known[condition] { return part }
        let part: Part
        switch condition {
        case .yes(let question): part = append(Entry(kind: .yes, subject: Int32(question.rawValue)))
        case .chosen(let question, let options):
            part = append(Entry(kind: .chosen, subject: Int32(question.rawValue), options: options.rawValue))
        case .atLeast(let question, let bound):
            part = append(Entry(kind: .atLeast, subject: Int32(question.rawValue), bound: bound))
        case .atMost(let question, let bound):
            part = append(Entry(kind: .atMost, subject: Int32(question.rawValue), bound: bound))
        case .has(let condition): part = append(Entry(kind: .has, subject: Int32(condition.rawValue)))
        case .takes(let group): part = append(Entry(kind: .takes, subject: Int32(group.rawValue)))
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
        let numbers = inner.map { Int32(add($0)) }
        let entry = Entry(
            kind: kind, first: Int32(parts.count), count: Int32(numbers.count), needed: Int32(needed))
        parts += numbers
        return append(entry)
    }

    /// Whether each part is present, in the order of the table.
    func evaluate(_ answers: Answers) -> [Presence] {
        // Safe: every place is written before `count` is set, and a part only looks at parts before it.
        [Presence](unsafeUninitializedCapacity: entries.count) { results, count in
            entries.withUnsafeBufferPointer { entries in
                parts.withUnsafeBufferPointer { parts in
                    for part in entries.indices {
                        results[part] = ConditionTable.presence(entries[part], parts, results, answers)
                    }
                }
            }
            count = entries.count
        }
    }

    /// Evaluates some parts again, in the order of the table.
    ///
    /// - Parameter changed: one bit for each part.
    func evaluate(_ answers: Answers, changed: [UInt64], results: inout [Presence]) {
        // Safe: there is a result for every part, and a bit for no other.
        results.withUnsafeMutableBufferPointer { results in
            entries.withUnsafeBufferPointer { entries in
                parts.withUnsafeBufferPointer { parts in
                    for word in changed.indices {
                        var bits = changed[word]
                        while bits != 0 {
                            let part = word << 6 | bits.trailingZeroBitCount
                            results[part] = ConditionTable.presence(entries[part], parts, results, answers)
                            bits &= bits - 1
                        }
                    }
                }
            }
        }
    }

    // Safe: lent by the callers for the call, each with a place for every part.
    @inline(__always)
    private static func presence(
        _ entry: Entry, _ parts: UnsafeBufferPointer<Int32>, _ results: UnsafeMutableBufferPointer<Presence>,
        _ answers: Answers
    ) -> Presence {
        let range = Int(entry.first)..<Int(entry.first) + Int(entry.count)
        switch entry.kind {
        case .yes: return answers.yes(slot: Int(entry.subject))
        case .chosen: return answers.chosen(slot: Int(entry.subject), entry.options)
        case .atLeast: return answers.number(slot: Int(entry.subject)) { $0 >= entry.bound }
        case .atMost: return answers.number(slot: Int(entry.subject)) { $0 <= entry.bound }
        case .has: return answers.has(bit: 1 << UInt64(entry.subject))
        case .takes: return answers.takes(bit: 1 << UInt64(entry.subject))
        case .all:
            var result = Presence.present
            for place in range { result = min(result, results[Int(parts[place])]) }
            return result
        case .any:
            var result = Presence.absent
            for place in range { result = max(result, results[Int(parts[place])]) }
            return result
        case .not: return !results[Int(parts[range.lowerBound])]
        case .count:
            var (present, possible) = (0, 0)
            for place in range {
                let part = results[Int(parts[place])]
                present += part == .present ? 1 : 0
                possible += part == .absent ? 0 : 1
            }
            return present >= entry.needed ? .present : possible >= entry.needed ? .unknown : .absent
        }
    }

    // MARK: Walking

    /// What a leaf looks at: a question by its number, a condition or group by its bit.
    enum Subject {
        case question(Int)
        case condition(UInt64)
        case group(UInt64)

        /// The question that answers it.
        var slot: Int {
            switch self {
            case .question(let slot): slot
            case .condition: Question.ID.conditions.rawValue
            case .group: Question.ID.medications.rawValue
            }
        }
    }

    /// What a part looks at itself, `nil` for a whole.
    func subject(of part: Part) -> Subject? { ConditionTable.subject(of: entries[part]) }

    /// The parts that a whole looks at, all before it.
    func parts(of whole: Part) -> [Part] {
        let entry = entries[whole]
        return parts[Int(entry.first)..<Int(entry.first) + Int(entry.count)].map { Int($0) }
    }

    @inline(__always)
    private static func subject(of entry: Entry) -> Subject? {
        switch entry.kind {
        case .yes, .chosen, .atLeast, .atMost: .question(Int(entry.subject))
        case .has: .condition(1 << UInt64(entry.subject))
        case .takes: .group(1 << UInt64(entry.subject))
        case .all, .any, .not, .count: nil
        }
    }

    /// What the leaves that decided something look at.
    struct Reasons {
        var questions = QuestionSet()
        /// One bit for each condition that can be named.
        var conditions: UInt64 = 0
        /// One bit for each group of medicines.
        var groups: UInt64 = 0

        fileprivate mutating func insert(_ subject: Subject) {
            switch subject {
            case .question(let slot): questions.insert(slot: slot)
            case .condition(let bit): conditions |= bit
            case .group(let bit): groups |= bit
            }
        }
    }

    /// What decided a part: nothing while it is unknown.
    func reasons(for part: Part, _ results: [Presence]) -> Reasons {
        var reasons = Reasons()
        guard results[part] != .unknown else { return reasons }
        // Safe: borrowed for the call, in which nothing changes them.
        entries.withUnsafeBufferPointer { entries in
            parts.withUnsafeBufferPointer { parts in
                results.withUnsafeBufferPointer { results in
                    ConditionTable.collect(part, entries, parts, results, &reasons)
                }
            }
        }
        return reasons
    }

    // Safe: lent by the caller for the call, each with a place for every part.
    private static func collect(
        _ part: Part, _ entries: UnsafeBufferPointer<Entry>, _ parts: UnsafeBufferPointer<Int32>,
        _ results: UnsafeBufferPointer<Presence>, _ reasons: inout Reasons
    ) {
        let entry = entries[part]
        if let subject = subject(of: entry) { return reasons.insert(subject) }
        let isNegation = entry.kind == .not
        for place in Int(entry.first)..<Int(entry.first) + Int(entry.count) {
            let inner = Int(parts[place])
            if isNegation || results[inner] == results[part] { collect(inner, entries, parts, results, &reasons) }
        }
    }

    /// What waits for a part, or for the answer to a question.
    struct Demand: Equatable, Sendable {
        /// One bit for each output that it could change.
        var outputs: UInt8 = 0
        /// The highest urgency that it could bring.
        var urgency = Urgency.selfCare
        /// How often rules of that urgency wait for it.
        var rules: UInt16 = 0
        /// How often it alone could decide a rule of that urgency.
        var decided: UInt16 = 0

        /// Adds what waits for the same.
        mutating func add(_ other: Demand, decides: Bool) {
            outputs |= other.outputs
            guard other.urgency >= urgency else { return }
            if other.urgency > urgency { (urgency, rules, decided) = (other.urgency, 0, 0) }
            // Safe: there are far fewer ways from all rules to one question, which a test counts.
            rules &+= other.rules
            decided &+= decides ? other.decided : 0
        }
    }

    /// Carries what waits for unknown wholes down to the questions that keep them unknown, in one pass.
    ///
    /// A lower urgency is dropped where a higher one waits for the same part: it would be at each question below it too.
    /// - Parameter demands: for each part, what waits for it.
    /// - Returns: for each question, what waits for its answer.
    func carryDown(_ demands: consuming [Demand], _ results: [Presence]) -> [Demand] {
        var reached = [Demand](repeating: Demand(), count: Question.ID.count)
        // Safe: borrowed for the call; parts come before the wholes that they belong to.
        entries.withUnsafeBufferPointer { entries in
            parts.withUnsafeBufferPointer { parts in
                results.withUnsafeBufferPointer { results in
                    demands.withUnsafeMutableBufferPointer { demands in
                        for part in entries.indices.reversed() where results[part] == .unknown {
                            let demand = demands[part]
                            guard demand.outputs != 0 else { continue }
                            let entry = entries[part]
                            if let subject = ConditionTable.subject(of: entry) {
                                reached[subject.slot].add(demand, decides: true)
                                continue
                            }
                            let range = Int(entry.first)..<Int(entry.first) + Int(entry.count)
                            let decides = ConditionTable.isDecidedByOne(entry, range, parts, results)
                            for place in range { demands[Int(parts[place])].add(demand, decides: decides) }
                        }
                    }
                }
            }
        }
        return reached
    }

    /// Whether one more part that is present could decide an unknown whole.
    // Safe: lent by the caller for the call, each with a place for every part.
    @inline(__always)
    private static func isDecidedByOne(
        _ entry: Entry, _ range: Range<Int>, _ parts: UnsafeBufferPointer<Int32>,
        _ results: UnsafeBufferPointer<Presence>
    ) -> Bool {
        switch entry.kind {
        case .all: return range.count { results[Int(parts[$0])] == .unknown } == 1
        case .count: return range.count { results[Int(parts[$0])] == .present } + 1 == entry.needed
        case .any, .not, .yes, .chosen, .atLeast, .atMost, .has, .takes: return true
        }
    }
}
