extension Condition {
    /// The places in the document that decided the condition; none while it is unknown.
    public func because(_ profile: Profile) -> Places {
        var places = Places()
        collect(profile, into: &places)
        return places
    }

    private func collect(_ profile: Profile, into places: inout Places) {
        let result = evaluate(profile.answers)
        guard result != .unknown else { return }
        switch self {
        case .yes(let question), .chosen(let question, _), .atLeast(let question, _), .atMost(let question, _):
            if let place = profile.place(slot: question.rawValue) { places.insert(place) }
        case .has(let condition): places.formUnion(profile.places(of: condition))
        case .takes(let group): places.formUnion(profile.places(of: group))
        case .all(let parts), .any(let parts), .count(_, let parts):
            for part in parts where part.evaluate(profile.answers) == result { part.collect(profile, into: &places) }
        case .not(let part), .named(_, let part): part.collect(profile, into: &places)
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
