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
            for pointer in profile.pointers(for: condition) where !pointers.contains(pointer) {
                pointers.append(pointer)
            }
        case .takes(let group):
            for pointer in profile.pointers(for: group) where !pointers.contains(pointer) { pointers.append(pointer) }
        case .all(let parts), .any(let parts), .count(_, let parts):
            for part in parts where part.evaluate(profile.answers) == result { part.collect(profile, into: &pointers) }
        case .not(let part), .named(_, let part): part.collect(profile, into: &pointers)
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
