/// One rule as it can be listed and checked: when it holds, what follows, and what that rests on.
public struct Rule: Equatable, Sendable {
    /// What a rule decides.
    public enum Kind: String, CaseIterable, Sendable {
        /// A warning sign.
        case warningSign = "warning-sign"
        /// A reason for a routine appointment.
        case reasonForCare = "reason-for-care"
        /// A picture as a whole, made of criteria.
        case pattern
        /// One line of a set of criteria.
        case criterion
        /// Something else that explains the picture.
        case lookAlike = "look-alike"
        /// A cause that is listed.
        case cause
        /// A factor that is counted.
        case riskFactor = "risk-factor"
        /// Points for how often attacks come.
        case burden
        /// A measure that is offered.
        case offer
        /// A measure that is withheld.
        case caution
    }

    /// The kind and the slug, for example `red-flags.suspected-dvt`; cautions and burdens are numbered from 1.
    public let id: String
    /// What it decides.
    public let kind: Kind
    /// A short plain title.
    public let title: String
    /// When it holds.
    public let when: Condition
    /// What follows, in one or two sentences.
    public let conclusion: String
    /// The least urgency while it holds, of warning signs and reasons for care.
    public let urgency: Urgency?
    /// The points it counts, of risk factors and burdens.
    public let points: Int?
    /// The path of the item that it belongs to.
    public let item: String
    /// How good the evidence is, and its sources.
    public let evidence: Evidence

    /// The ids of the hazards that the rule, or the item that it belongs to, holds back.
    public var hazards: [String] {
        let owner = item.utf8.dropFirst().map { $0 == UInt8(ascii: "/") ? UInt8(ascii: ".") : $0 }
        let places = [id, String(decoding: owner, as: UTF8.self)].flatMap { Rule.hazardsByRule[$0] ?? [] }
        return Set(places).sorted().map { Hazard.all[$0].id }
    }

    /// For each name of a rule or an item, the places of the hazards that name it.
    private static let hazardsByRule = Dictionary(
        Hazard.all.enumerated().flatMap { place, hazard in hazard.rules.map { ($0, [place]) } }, uniquingKeysWith: +)

    /// For each rule, the places of those answers for which it holds.
    package static func places(among answers: [Answers]) -> [[Int]] {
        var builder = ConditionTable.Builder()
        let parts = all.map { builder.add($0.when) }
        let table = ConditionTable(builder)
        let results = answers.map { table.evaluate($0) }
        return parts.map { part in results.indices.filter { results[$0][part] == .present } }
    }

    fileprivate init(
        _ id: String, _ kind: Kind, _ title: String, _ when: Condition, _ conclusion: String,
        urgency: Urgency? = nil, points: Int? = nil, item: String, _ evidence: Evidence
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.when = when
        self.conclusion = conclusion
        self.urgency = urgency
        self.points = points
        self.item = item
        self.evidence = evidence
    }
}

extension Rule {
    /// Every rule, in the order in which an assessment asks them.
    public static let all: [Rule] =
        warningSigns + reasonsForCare + patterns + criteria + lookAlikes + causes + riskFactors + burdens + offers
        + cautions

    private static let warningSigns = RedFlag.all.map { flag in
        Rule(
            "red-flags." + flag.id, .warningSign, flag.title, flag.when,
            "The warning sign is present. The urgency is at least \(flag.urgency.id).", urgency: flag.urgency,
            item: "/red-flags/" + flag.id, flag.evidence)
    }

    private static let reasonsForCare = CareReason.all.map { reason in
        Rule(
            "reasons-for-care." + reason.id, .reasonForCare, reason.title, reason.when,
            "There is a reason for a visit. The urgency is at least \(reason.urgency.id).", urgency: reason.urgency,
            item: "/red-flags", reason.evidence)
    }

    private static let patterns = [
        Rule(
            "patterns.leg-cramps", .pattern, "Leg cramps meet their criteria", .trueCramp,
            "The verdict names leg cramps, unless a look-alike outweighs them.", item: "/differentiate",
            evidence(of: .legCramps)),
        Rule(
            "patterns.likely-leg-cramps", .pattern, "Leg cramps are likely", .likelyCramp,
            "Leg cramps fit the answers. The verdict names them, unless a look-alike explains the answers.",
            item: "/differentiate", evidence(of: .legCramps)),
        Rule(
            "patterns.restless-legs", .pattern, "Restless legs meet their criteria", .restlessLegs,
            "The verdict names restless legs, unless a look-alike outweighs a true cramp.", item: "/differentiate",
            evidence(of: .restlessLegs)),
        Rule(
            "patterns.likely-restless-legs", .pattern, "Restless legs are likely", .likelyRestlessLegs,
            "Restless legs fit the answers. The verdict names them, unless a look-alike explains the answers.",
            item: "/differentiate", evidence(of: .restlessLegs)),
    ]

    /// How the criteria of a picture are put together is judgement; the criteria themselves are published.
    private static func evidence(of pattern: Criterion.Pattern) -> Evidence {
        var sources: [Source.ID] = []
        for criterion in Criterion.all where criterion.pattern == pattern {
            sources += criterion.sources.filter { !sources.contains($0) }
        }
        return Evidence(.moderate, sources, basis: .judgement)
    }

    private static let criteria = Criterion.all.map { criterion in
        Rule(
            "criteria." + criterion.id, .criterion, criterion.text, criterion.when,
            "The criterion counts for \(criterion.pattern.title.lowercased()). When it is known not to hold, it counts against.",
            item: "/differentiate", Evidence(.moderate, criterion.sources))
    }

    private static let lookAlikes = LookAlike.all.map { lookAlike in
        Rule(
            "look-alikes." + lookAlike.id, .lookAlike, lookAlike.title, lookAlike.when,
            lookAlike.outweighsTrueCramp
                ? "It explains the answers, even when a muscle truly goes hard. The verdict is neither."
                : "It explains the answers. The verdict is neither, unless a picture meets its criteria.",
            item: "/differentiate", lookAlike.evidence)
    }

    private static let causes = Cause.all.map { cause in
        Rule(
            "causes." + cause.id, .cause, cause.title, cause.when, "It is listed among the likely causes.",
            item: "/causes/" + cause.id, cause.evidence)
    }

    private static let riskFactors = RiskFactor.all.map { factor in
        Rule(
            "risk-factors." + factor.id, .riskFactor, factor.title, factor.when,
            factor.strength == .notCounted
                ? "It is named, but counts no point." : "It counts \(points(factor.strength.rawValue)).",
            points: factor.strength.rawValue, item: "/risk-factors/" + factor.id, factor.evidence)
    }

    private static let burdens = Risk.burden.enumerated().map { place, burden in
        Rule(
            "burdens.\(place + 1)", .burden, "How often attacks come", burden.condition,
            "It counts \(points(burden.points)) beside the factors.", points: burden.points, item: "/risk-factors",
            Evidence(.anecdotal, [.naylor1994], basis: .judgement))
    }

    private static func points(_ count: Int) -> String { count == 1 ? "1 point" : "\(count) points" }

    private static let offers = Measure.all.compactMap { measure in
        measure.offer.map { offer in
            Rule(
                "offers." + measure.id, .offer, measure.title, offer,
                measure.kind == .avoid
                    ? "It is listed among what to avoid."
                    : "It is offered, unless a caution holds, a warning sign speaks against it or an emergency comes first.",
                item: "/advice/" + measure.id, measure.evidence)
        }
    }

    private static let cautions = Measure.all.flatMap { measure in
        measure.cautions.enumerated().map { place, caution in
            Rule(
                "cautions.\(measure.id).\(place + 1)", .caution, measure.title, caution.when,
                "It is withheld. \(caution.text)", item: "/advice/" + measure.id, measure.evidence)
        }
    }
}
