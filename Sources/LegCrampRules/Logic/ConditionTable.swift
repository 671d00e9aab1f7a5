/// Many conditions compiled into one flat table, so that a profile is evaluated in a single pass.
///
/// Each distinct part has one number, and parts come before the wholes that they belong to: what several rules share is
/// evaluated once, and nothing is looked at twice. `Condition.evaluate` is the meaning; a test proves that both agree.
/// A class, so that handing it on costs one reference and not one for each of its arrays.
final class ConditionTable: Sendable {
    /// A part of a condition; its number is its place in the table.
    typealias Part = Int

    enum Kind: UInt8, Sendable {
        case yes, chosen, atLeast, atMost, has, takes
        case all, any, not, count
    }

    struct Entry: Sendable {
        let kind: Kind
        /// The question, condition or group of a leaf.
        var subject: UInt32 = 0
        /// Where the parts of a whole stand among `links`.
        var first: UInt32 = 0
        /// Where they end.
        var end: UInt32 = 0
        /// How many parts a count needs.
        var needed: Int32 = 0
        var options: UInt64 = 0
        var bound: Double = 0

        /// Where the parts of a whole stand among `links`.
        @inline(__always)
        var range: Range<Int> { Range(uncheckedBounds: (Int(first), Int(end))) }

        /// What a leaf looks at.
        @inline(__always)
        var leafSubject: Subject? {
            switch kind {
            case .yes, .chosen, .atLeast, .atMost: .question(Int(subject))
            case .has: .condition(1 << UInt64(subject))
            case .takes: .group(1 << UInt64(subject))
            case .all, .any, .not, .count: nil
            }
        }
    }

    /// A part that a whole looks at, with what it asks for: one number, so that one look tells both.
    struct Link: Sendable {
        private let number: UInt32
        private static let list: UInt32 = 0xFE
        private static let whole: UInt32 = 0xFF

        fileprivate init(to part: Part, _ entry: Entry) {
            switch entry.leafSubject {
            case .question(let slot): number = UInt32(part) << 8 | UInt32(slot)
            case .condition, .group: number = UInt32(part) << 8 | Link.list
            case nil: number = UInt32(part) << 8 | Link.whole
            }
            // Safe: content of the program; looked at once, at start-up.
            precondition(self.part == part && Question.ID.count <= Link.list, "A link has no room for such numbers.")
        }

        /// The part.
        @inline(__always)
        var part: Part { Int(number >> 8) }
        /// The question that the part looks at, if it is a leaf that looks at one.
        @inline(__always)
        var question: Int? { number & 0xFF < Link.list ? Int(number & 0xFF) : nil }
        /// Whether the part looks at others.
        @inline(__always)
        var isWhole: Bool { number & 0xFF == Link.whole }
    }

    /// A part with what has to be known of it to walk over the parts that it looks at.
    private struct Walk: Sendable {
        let link: Link
        let first: UInt32
        let end: UInt32
        let denies: Bool

        @inline(__always)
        var range: Range<Int> { Range(uncheckedBounds: (Int(first), Int(end))) }
    }

    /// What each part tests.
    let entries: FixedArray<Entry>
    /// The parts of all wholes, one whole after another.
    let links: FixedArray<Link>
    private let walks: FixedArray<Walk>

    init(_ builder: Builder) {
        let (entries, parts) = builder.merged()
        self.entries = FixedArray(entries)
        links = FixedArray(parts.map { Link(to: Int($0), entries[Int($0)]) })
        walks = FixedArray(
            entries.enumerated().map { part, entry in
                Walk(link: Link(to: part, entry), first: entry.first, end: entry.end, denies: entry.kind == .not)
            })
    }

    /// The number of distinct parts.
    var count: Int { entries.count }
    /// How many words hold one bit for each part.
    var wordCount: Int { (count + 63) >> 6 }

    /// Whether each part is present, in the order of the table.
    func evaluate(_ answers: Answers) -> [Presence] {
        var results = [Presence](repeating: .unknown, count: count)
        // Safe: there is a result for every part.
        results.withUnsafeMutableBufferPointer { results in
            for part in 0..<count { results[part] = presence(of: part, UnsafeBufferPointer(results), answers) }
        }
        return results
    }

    /// Whether a leaf is present.
    @inline(__always)
    func presence(ofLeaf leaf: Entry, _ answers: Answers) -> Presence {
        switch leaf.kind {
        case .yes: answers.yes(slot: Int(leaf.subject))
        case .chosen: answers.chosen(slot: Int(leaf.subject), leaf.options)
        case .atLeast: answers.number(slot: Int(leaf.subject)) { $0 >= leaf.bound }
        case .atMost: answers.number(slot: Int(leaf.subject)) { $0 <= leaf.bound }
        case .has: answers.has(bit: 1 << UInt64(leaf.subject))
        case .takes: answers.takes(bit: 1 << UInt64(leaf.subject))
        case .all, .any, .not, .count: .unknown
        }
    }

    /// Whether a part is present, from the presence of the parts that it looks at.
    // Safe: lent by the callers for the call, with a result for every part.
    private func presence(of part: Part, _ results: UnsafeBufferPointer<Presence>, _ answers: Answers) -> Presence {
        let entry = entries[part]
        switch entry.kind {
        case .yes, .chosen, .atLeast, .atMost, .has, .takes: return presence(ofLeaf: entry, answers)
        case .all:
            var result = Presence.present
            for link in links[entry.range] {
                let presence = results[link.part]
                if presence == .absent { return .absent }
                if presence == .unknown { result = .unknown }
            }
            return result
        case .any:
            var result = Presence.absent
            for link in links[entry.range] {
                let presence = results[link.part]
                if presence == .present { return .present }
                if presence == .unknown { result = .unknown }
            }
            return result
        case .not: return !results[links[Int(entry.first)].part]
        case .count:
            let present = count(.present, in: entry, results)
            let possible = present + count(.unknown, in: entry, results)
            return present >= entry.needed ? .present : possible >= entry.needed ? .unknown : .absent
        }
    }

    // Safe: lent by the callers for the call, with a result for every part.
    @inline(__always)
    private func count(_ presence: Presence, in entry: Entry, _ results: UnsafeBufferPointer<Presence>) -> Int {
        var count = 0
        for link in links[entry.range] where results[link.part] == presence { count &+= 1 }
        return count
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

    /// What the leaves that decided something look at.
    struct Reasons {
        /// The questions; by whom they were answered is not looked at.
        var questions = QuestionSet.Words()
        /// One bit for each condition that can be named.
        var conditions: UInt64 = 0
        /// One bit for each group of medicines.
        var groups: UInt64 = 0

        @inline(__always)
        fileprivate mutating func insert(_ subject: Subject) {
            switch subject {
            case .question(let slot): questions.insert(slot: slot)
            case .condition(let bit): conditions |= bit
            case .group(let bit): groups |= bit
            }
        }
    }

    /// Adds what decided a part: nothing while it is unknown.
    @inline(__always)
    func addReasons(for part: Part, _ states: [EvaluationPlan.State], to reasons: inout Reasons) {
        guard states[part].presence != .unknown else { return }
        // Safe: lent for the call, with a state for every part.
        states.withUnsafeBufferPointer { collect(walks[part].link, $0, &reasons) }
    }

    // Safe: lent by the caller for the call, with a state for every part.
    @inline(__always)
    private func collect(
        _ link: Link, _ states: UnsafeBufferPointer<EvaluationPlan.State>, _ reasons: inout Reasons
    ) {
        if let question = link.question {
            reasons.questions.insert(slot: question)
        } else if link.isWhole {
            collectParts(of: link.part, states, &reasons)
        } else if let subject = entries[link.part].leafSubject {
            reasons.insert(subject)
        }
    }

    // Safe: as above; the links of a whole are among the links.
    @inline(never)
    private func collectParts(
        of whole: Part, _ states: UnsafeBufferPointer<EvaluationPlan.State>, _ reasons: inout Reasons
    ) {
        let walk = walks[whole]
        // A part decided what has its presence; what is denied decided the denial.
        let deciding = walk.denies ? !states[whole].presence : states[whole].presence
        for link in links.lend(walk.range) where states[link.part].presence == deciding {
            collect(link, states, &reasons)
        }
    }
}
