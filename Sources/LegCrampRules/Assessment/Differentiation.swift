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
        /// Criteria that nobody has answered.
        public let missing: [Int]
    }

    /// The verdict.
    public let verdict: Verdict
    /// Leg cramps first, then restless legs.
    public let patterns: [PatternFit]
    /// Look-alikes that the answers speak for; places in `LookAlike.all`.
    public let lookAlikes: [Assessment.Match]
    /// Whether restless legs are likely.
    public var suggestsRestlessLegs: Bool { verdict == .restlessLegs || verdict == .both }
    /// Whether cramps are likely.
    public var suggestsCramps: Bool { verdict == .legCramps || verdict == .both }

    /// Weighs the pictures against each other.
    public init(_ profile: Profile) {
        let answers = profile.answers
        var lookAlikes: [Assessment.Match] = []
        for (index, lookAlike) in LookAlike.all.enumerated() where lookAlike.when.evaluate(answers) == .present {
            lookAlikes.append(Assessment.Match(index: index, because: lookAlike.when.because(profile)))
        }
        self.lookAlikes = lookAlikes
        let outweighed = lookAlikes.contains { LookAlike.all[$0.index].outweighsTrueCramp }
        verdict = Differentiation.verdict(
            answers, outweighed: outweighed, anyLookAlike: !lookAlikes.isEmpty)
        patterns = [
            Differentiation.fit(.legCramps, likely: .likelyCramp, profile),
            Differentiation.fit(.restlessLegs, likely: .likelyRestlessLegs, profile),
        ]
    }

    /// The order matters: danger first, then a picture that meets its criteria, then look-alikes, then a likely picture.
    private static func verdict(_ answers: Answers, outweighed: Bool, anyLookAlike: Bool) -> Verdict {
        if outweighed { return .neither }
        let cramp = Condition.trueCramp.evaluate(answers) == .present
        let restless = Condition.restlessLegs.evaluate(answers) == .present
        let likelyCramp = Condition.likelyCramp.evaluate(answers) == .present
        let likelyRestless = Condition.likelyRestlessLegs.evaluate(answers) == .present
        if cramp || restless {
            let also = !anyLookAlike
            return from(cramp: cramp || (also && likelyCramp), restless: restless || (also && likelyRestless))
        }
        if anyLookAlike { return .neither }
        return from(cramp: likelyCramp, restless: likelyRestless)
    }

    private static func from(cramp: Bool, restless: Bool) -> Verdict {
        switch (cramp, restless) {
        case (true, true): .both
        case (true, false): .legCramps
        case (false, true): .restlessLegs
        case (false, false): .unclear
        }
    }

    private static func fit(_ pattern: Criterion.Pattern, likely: Condition, _ profile: Profile) -> PatternFit {
        var met: [Assessment.Match] = []
        var notMet: [Assessment.Match] = []
        var missing: [Int] = []
        for (index, criterion) in Criterion.all.enumerated() where criterion.pattern == pattern {
            switch criterion.when.evaluate(profile.answers) {
            case .present: met.append(Assessment.Match(index: index, because: criterion.when.because(profile)))
            case .absent: notMet.append(Assessment.Match(index: index, because: criterion.when.because(profile)))
            case .unknown: missing.append(index)
            }
        }
        let fit: Fit
        switch likely.evaluate(profile.answers) {
        case .present: fit = .supports
        case .absent: fit = .against
        case .unknown: fit = !met.isEmpty && !notMet.isEmpty ? .mixed : .notEnough
        }
        return PatternFit(pattern: pattern, fit: fit, met: met, notMet: notMet, missing: missing)
    }
}
