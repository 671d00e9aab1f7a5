extension Condition {
    /// The places in the document (RFC 6901) that decided the condition; empty while it is unknown.
    public func because(_ profile: Profile) -> [String] {
        var pointers: [String] = []
        collect(profile, into: &pointers)
        return pointers
    }

    private func collect(_ profile: Profile, into pointers: inout [String]) {
        let result = evaluate(profile.answers)
        guard result != .unknown else { return }
        switch self {
        case .yes(let question), .chosen(let question, _), .atLeast(let question, _), .atMost(let question, _):
            if let pointer = profile.pointer(for: question), !pointers.contains(pointer) { pointers.append(pointer) }
        case .has(let condition):
            for pointer in profile.pointers(for: condition) where !pointers.contains(pointer) { pointers.append(pointer) }
        case .takes(let group):
            for pointer in profile.pointers(for: group) where !pointers.contains(pointer) { pointers.append(pointer) }
        case .all(let parts), .any(let parts), .count(_, let parts):
            for part in parts where part.evaluate(profile.answers) == result { part.collect(profile, into: &pointers) }
        case .not(let part), .named(_, let part): part.collect(profile, into: &pointers)
        }
    }

    /// Calls `found` for each unanswered question that keeps the condition unknown.
    ///
    /// - Parameter found: takes the question, and whether its answer alone could decide the condition.
    func forEachUnanswered(_ answers: Answers, _ found: (Question.ID, _ decides: Bool) -> Void) {
        guard evaluate(answers) == .unknown else { return }
        visitUnanswered(answers, decides: true, found)
    }

    /// - Parameter decides: whether this part alone decides the whole condition.
    private func visitUnanswered(
        _ answers: Answers, decides: Bool, _ found: (Question.ID, _ decides: Bool) -> Void
    ) {
        switch self {
        case .yes(let question), .chosen(let question, _), .atLeast(let question, _), .atMost(let question, _):
            found(question, decides)
        case .has: found(.conditions, decides)
        case .takes: found(.medications, decides)
        case .all(let parts):
            let open = parts.filter { $0.evaluate(answers) == .unknown }
            for part in open { part.visitUnanswered(answers, decides: decides && open.count == 1, found) }
        case .any(let parts):
            for part in parts where part.evaluate(answers) == .unknown {
                part.visitUnanswered(answers, decides: decides, found)
            }
        case .count(let needed, let parts):
            let present = parts.reduce(0) { $1.evaluate(answers) == .present ? $0 + 1 : $0 }
            for part in parts where part.evaluate(answers) == .unknown {
                part.visitUnanswered(answers, decides: decides && present + 1 == needed, found)
            }
        case .not(let part), .named(_, let part): part.visitUnanswered(answers, decides: decides, found)
        }
    }

    /// Every question that the condition looks at, in order, without repetition.
    public var questions: [Question.ID] {
        var found: [Question.ID] = []
        func visit(_ condition: Condition) {
            switch condition {
            case .yes(let question), .chosen(let question, _), .atLeast(let question, _), .atMost(let question, _):
                if !found.contains(question) { found.append(question) }
            case .has: if !found.contains(.conditions) { found.append(.conditions) }
            case .takes: if !found.contains(.medications) { found.append(.medications) }
            case .all(let parts), .any(let parts), .count(_, let parts): parts.forEach(visit)
            case .not(let part), .named(_, let part): visit(part)
            }
        }
        visit(self)
        return found
    }
}
