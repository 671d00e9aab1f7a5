import LegCrampRules
import Testing

/// A condition of the content, wherever it stands, with what it belongs to.
struct Rule: Sendable, CustomTestStringConvertible {
    let name: String
    let when: Condition
    /// The floor of a warning sign or a reason for care.
    var urgency: Urgency?

    var testDescription: String { name }

    static let warningSigns = RedFlag.all.map {
        Rule(name: "warning sign \($0.id)", when: $0.when, urgency: $0.urgency)
    }
    static let careReasons = CareReason.all.map {
        Rule(name: "reason for care \($0.id)", when: $0.when, urgency: $0.urgency)
    }
    static let lookAlikes = LookAlike.all.map { Rule(name: "look-alike \($0.id)", when: $0.when) }
    static let causes = Cause.all.map { Rule(name: "cause \($0.id)", when: $0.when) }
    static let factors = RiskFactor.all.map { Rule(name: "factor \($0.id)", when: $0.when) }
    static let criteria = Criterion.all.map { Rule(name: "criterion \($0.id)", when: $0.when) }
    static let offers = Measure.all.compactMap { measure in
        measure.offer.map { Rule(name: "offer of \(measure.id)", when: $0) }
    }
    static let cautions = Measure.all.flatMap { measure in
        measure.cautions.map { Rule(name: "caution of \(measure.id): \($0.text)", when: $0.when) }
    }

    /// Every condition of the content.
    static let all = warningSigns + careReasons + lookAlikes + causes + factors + criteria + offers + cautions
}

extension Condition {
    /// The parts that look at an answer.
    var leaves: [Condition] {
        switch self {
        case .yes, .chosen, .atLeast, .atMost, .has, .takes: [self]
        case .all(let parts), .any(let parts), .count(_, let parts): parts.flatMap(\.leaves)
        case .not(let part), .named(_, let part): part.leaves
        }
    }

    /// The condition itself and every part of it.
    var parts: [Condition] {
        switch self {
        case .yes, .chosen, .atLeast, .atMost, .has, .takes: [self]
        case .all(let parts), .any(let parts), .count(_, let parts): [self] + parts.flatMap(\.parts)
        case .not(let part), .named(_, let part): [self] + part.parts
        }
    }
}
