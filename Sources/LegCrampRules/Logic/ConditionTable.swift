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
        // Safe: every place is written before `count` is set.
        [Presence](unsafeUninitializedCapacity: entries.count) { results, count in
            for (index, entry) in entries.enumerated() {
                let range = Int(entry.first)..<Int(entry.first) + Int(entry.count)
                var result: Presence
                switch entry.kind {
                case .yes: result = answers.yes(slot: Int(entry.subject))
                case .chosen: result = answers.chosen(slot: Int(entry.subject), entry.options)
                case .atLeast: result = answers.number(slot: Int(entry.subject)) { $0 >= entry.bound }
                case .atMost: result = answers.number(slot: Int(entry.subject)) { $0 <= entry.bound }
                case .has: result = answers.has(bit: 1 << UInt64(entry.subject))
                case .takes: result = answers.takes(bit: 1 << UInt64(entry.subject))
                case .all:
                    result = .present
                    for place in range { result = min(result, results[Int(parts[place])]) }
                case .any:
                    result = .absent
                    for place in range { result = max(result, results[Int(parts[place])]) }
                case .not: result = !results[Int(parts[range.lowerBound])]
                case .count:
                    var (present, possible) = (0, 0)
                    for place in range {
                        let part = results[Int(parts[place])]
                        present += part == .present ? 1 : 0
                        possible += part == .absent ? 0 : 1
                    }
                    result = present >= entry.needed ? .present : possible >= entry.needed ? .unknown : .absent
                }
                results.initializeElement(at: index, to: result)
            }
            count = entries.count
        }
    }

    // MARK: Walking

    /// What a leaf looks at: a question by its number, a condition or group by its bit.
    enum Subject {
        case question(Int)
        case condition(UInt64)
        case group(UInt64)
    }

    /// Calls `visit` for each leaf that decided a part.
    ///
    /// - Parameter state: handed to `visit`, which thus need not capture what it changes.
    func forEachReason<State>(
        _ part: Part, _ results: [Presence], _ state: inout State, _ visit: (inout State, Subject) -> Void
    ) {
        let result = results[part]
        guard result != .unknown else { return }
        let entry = entries[part]
        switch entry.kind {
        case .yes, .chosen, .atLeast, .atMost: visit(&state, .question(Int(entry.subject)))
        case .has: visit(&state, .condition(1 << UInt64(entry.subject)))
        case .takes: visit(&state, .group(1 << UInt64(entry.subject)))
        case .all, .any, .count:
            for place in Int(entry.first)..<Int(entry.first) + Int(entry.count) {
                let inner = Int(parts[place])
                if results[inner] == result { forEachReason(inner, results, &state, visit) }
            }
        case .not: forEachReason(Int(parts[Int(entry.first)]), results, &state, visit)
        }
    }

    /// Calls `visit` for each unanswered question that keeps a part unknown, and says whether its answer alone could decide.
    ///
    /// - Parameter state: handed to `visit`, which thus need not capture what it changes.
    func forEachUnanswered<State>(
        _ part: Part, _ results: [Presence], decides: Bool = true, _ state: inout State,
        _ visit: (inout State, _ question: Int, _ decides: Bool) -> Void
    ) {
        guard results[part] == .unknown else { return }
        let entry = entries[part]
        let range = Int(entry.first)..<Int(entry.first) + Int(entry.count)
        var decides = decides
        switch entry.kind {
        case .yes, .chosen, .atLeast, .atMost: return visit(&state, Int(entry.subject), decides)
        case .has: return visit(&state, Question.ID.conditions.rawValue, decides)
        case .takes: return visit(&state, Question.ID.medications.rawValue, decides)
        case .all:
            let open = range.reduce(0) { results[Int(parts[$1])] == .unknown ? $0 + 1 : $0 }
            decides = decides && open == 1
        case .count:
            let present = range.reduce(0) { results[Int(parts[$1])] == .present ? $0 + 1 : $0 }
            decides = decides && present + 1 == Int(entry.needed)
        case .any, .not: break
        }
        for place in range { forEachUnanswered(Int(parts[place]), results, decides: decides, &state, visit) }
    }

    /// Carries marks from unknown wholes down to the questions that keep them unknown.
    ///
    /// - Parameter marks: for each part, the marks it starts with.
    /// - Returns: for each question, all marks that reach it.
    func carryDown(_ marks: consuming [UInt8], _ results: [Presence]) -> [UInt8] {
        var reached = [UInt8](repeating: 0, count: Question.ID.count)
        for part in stride(from: entries.count - 1, through: 0, by: -1) {
            let mark = marks[part]
            guard mark != 0, results[part] == .unknown else { continue }
            let entry = entries[part]
            switch entry.kind {
            case .yes, .chosen, .atLeast, .atMost: reached[Int(entry.subject)] |= mark
            case .has: reached[Question.ID.conditions.rawValue] |= mark
            case .takes: reached[Question.ID.medications.rawValue] |= mark
            case .all, .any, .not, .count:
                for place in Int(entry.first)..<Int(entry.first) + Int(entry.count) { marks[Int(parts[place])] |= mark }
            }
        }
        return reached
    }
}
