/// Whether it looks like leg cramps, restless legs, both, something else, or cannot be told yet.
public struct Differentiation: Equatable, Sendable {
    /// The verdict over all pictures.
    public enum Verdict: String, CaseIterable, Sendable {
        /// A true muscle cramp, whatever its cause.
        case legCramps = "leg-cramps"
        case restlessLegs = "restless-legs"
        case both
        /// Something else explains it better.
        case neither
        case unclear

        /// Whether restless legs are likely.
        var suggestsRestlessLegs: Bool { self == .restlessLegs || self == .both }
        /// Whether cramps are likely.
        var suggestsCramps: Bool { self == .legCramps || self == .both }

        /// The verdict in words for someone who has a warning sign: nothing that could reassure.
        public var textBesideWarningSigns: String {
            switch self {
            case .legCramps: "It may be leg cramps, but the warning signs must be checked first."
            case .restlessLegs: "It may be restless legs, but the warning signs must be checked first."
            case .both: "It may be leg cramps and restless legs, but the warning signs must be checked first."
            case .neither, .unclear: text
            }
        }

        /// The verdict in words for the person.
        public var text: String {
            switch self {
            case .legCramps: "This looks like leg cramps."
            case .restlessLegs: "This looks like restless legs."
            case .both: "This looks like leg cramps and restless legs together."
            case .neither: "This looks like something other than leg cramps or restless legs."
            case .unclear: "It is not clear yet what this is."
            }
        }
    }

    /// How well one picture fits.
    public enum Fit: String, CaseIterable, Sendable {
        case supports
        case mixed
        case against
        case notEnough = "not-enough"
    }

    /// One picture, criterion by criterion.
    public struct PatternFit: Equatable, Sendable {
        /// Which picture.
        public let pattern: Criterion.Pattern
        /// How well it fits.
        public let fit: Fit
        /// Criteria that are met.
        public let met: [Assessment.Match]
        /// Criteria that are known not to be met.
        public let notMet: [Assessment.Match]
        /// Criteria that nobody has answered: places in `Criterion.all`.
        public var missing: [Int] { unanswered.places }
        package let unanswered: ItemSet
    }

    /// The verdict.
    public let verdict: Verdict
    /// Leg cramps first, then restless legs.
    public var patterns: [PatternFit] { [legCramps, restlessLegs] }
    package let legCramps: PatternFit
    package let restlessLegs: PatternFit
    /// Look-alikes that the answers speak for; places in `LookAlike.all`.
    public let lookAlikes: [Assessment.Match]
    /// Whether restless legs are likely.
    public var suggestsRestlessLegs: Bool { verdict.suggestsRestlessLegs }
    /// Whether cramps are likely.
    public var suggestsCramps: Bool { verdict.suggestsCramps }

    init(_ evaluation: Evaluation) {
        let rules = evaluation.rules
        let found = evaluation.present(rules.lookAlikes)
        lookAlikes = evaluation.matches(found, rules.lookAlikes)
        let (met, denied) = (evaluation.present(rules.criteria), evaluation.absent(rules.criteria))
        let coreDenied = !denied.intersection(rules.restlessLegsCore).isEmpty
        verdict = Differentiation.verdict(
            evaluation, outweighed: !found.intersection(rules.outweighing).isEmpty,
            dominant: !found.intersection(rules.dominant).isEmpty, anyLookAlike: !found.isEmpty,
            restlessLegsDenied: coreDenied)
        let coreIsUnmet = met.intersection(rules.restlessLegsCore).isEmpty
        legCramps = Differentiation.fit(
            .legCramps, rules.crampCriteria, likely: rules.likelyCramp, atBestMixed: false,
            ruledOut: evaluation[rules.crampLike] == .absent, evaluation)
        restlessLegs = Differentiation.fit(
            .restlessLegs, rules.restlessLegsCriteria, likely: rules.likelyRestlessLegs, atBestMixed: coreDenied,
            ruledOut: coreDenied && coreIsUnmet, evaluation)
    }

    /// The order matters: danger first, then a picture that meets its criteria, then look-alikes, then a likely picture,
    /// then look-alikes that yield to one.
    private static func verdict(
        _ evaluation: Evaluation, outweighed: Bool, dominant: Bool, anyLookAlike: Bool, restlessLegsDenied: Bool
    ) -> Verdict {
        if outweighed { return .neither }
        let rules = evaluation.rules
        let cramp = evaluation[rules.trueCramp] == .present
        let restless = evaluation[rules.restlessLegs] == .present && !restlessLegsDenied
        let likelyCramp = evaluation[rules.likelyCramp] == .present
        let likelyRestless = evaluation[rules.likelyRestlessLegs] == .present && !restlessLegsDenied
        if cramp || restless {
            let also = !dominant
            return from(cramp: cramp || (also && likelyCramp), restless: restless || (also && likelyRestless))
        }
        if dominant { return .neither }
        let likely = from(cramp: likelyCramp, restless: likelyRestless)
        return likely == .unclear && anyLookAlike ? .neither : likely
    }

    private static func from(cramp: Bool, restless: Bool) -> Verdict {
        switch (cramp, restless) {
        case (true, true): .both
        case (true, false): .legCramps
        case (false, true): .restlessLegs
        case (false, false): .unclear
        }
    }

    private static func fit(
        _ pattern: Criterion.Pattern, _ criteria: ItemSet, likely: ConditionTable.Part, atBestMixed: Bool,
        ruledOut: Bool,
        _ evaluation: Evaluation
    ) -> PatternFit {
        let list = evaluation.rules.criteria
        let (met, notMet) = (
            evaluation.present(list).intersection(criteria), evaluation.absent(list).intersection(criteria)
        )
        let fit: Fit
        switch evaluation[likely] {
        case .present: fit = atBestMixed ? .mixed : .supports
        case .absent: fit = .against
        case .unknown:
            fit = ruledOut ? .against : !met.isEmpty && !notMet.isEmpty ? .mixed : .notEnough
        }
        return PatternFit(
            pattern: pattern, fit: fit, met: evaluation.matches(met, list), notMet: evaluation.matches(notMet, list),
            unanswered: criteria.subtracting(met).subtracting(notMet))
    }
}
