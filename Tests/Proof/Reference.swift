import LegCrampRules

/// What the design says about a profile, worked out from the content rule by rule.
///
/// It shares nothing with the assessment but the conditions: no compiled table, no single pass.
struct Reference {
    /// For each warning sign, whether it is there.
    let redFlags: [Presence]
    let level: Urgency
    let upTo: Urgency
    let offered: [Int]
    let avoided: [Int]
    let withheld: [Int]

    /// - Parameter verdict: which pictures the measures must fit.
    init(_ profile: Profile, cramps: Bool, restlessLegs: Bool) {
        let answers = profile.answers
        let redFlags = RedFlag.all.map { $0.when.evaluate(answers) }
        let demands =
            Array(zip(redFlags, RedFlag.all.map(\.urgency)))
            + CareReason.all.map { ($0.when.evaluate(answers), $0.urgency) }
        level = demands.filter { $0.0 == .present }.map(\.1).max() ?? .selfCare
        upTo = demands.filter { $0.0 != .absent }.map(\.1).max() ?? .selfCare

        let present = RedFlag.all.indices.filter { redFlags[$0] == .present }
        let guarded = Guard(present, level: level, cramps: cramps, restlessLegs: restlessLegs)
        let states = Measure.all.map { guarded.state(of: $0, answers) }
        offered = states.indices.filter { states[$0].isOffered && Measure.all[$0].kind != .avoid }
        avoided = states.indices.filter { states[$0].isOffered && Measure.all[$0].kind == .avoid }
        withheld = states.indices.filter { states[$0].isWithheld }
        self.redFlags = redFlags
    }
}

/// What the design says about measures, given the warning signs and the verdict.
struct Guard {
    private let level: Urgency
    private let cramps: Bool
    private let restlessLegs: Bool
    /// Measures to avoid that a warning sign names, and measures that go against one of those.
    private let named: Set<String>
    private let ruledOut: Set<String>

    /// - Parameter present: places in `RedFlag.all`.
    init(_ present: [Int], level: Urgency, cramps: Bool, restlessLegs: Bool) {
        let named = Set(present.flatMap { RedFlag.all[$0].avoid })
        self.named = named
        self.level = level
        self.cramps = cramps
        self.restlessLegs = restlessLegs
        ruledOut = Set(Measure.ruledOutBy.filter { named.contains($0.avoided) }.flatMap(\.measures))
    }

    /// Whether a measure stands in its list, and whether it is withheld.
    func state(of measure: Measure, _ answers: Answers) -> (isOffered: Bool, isWithheld: Bool) {
        let fits =
            switch measure.use {
            case .any: true
            case .legCramps: cramps
            case .restlessLegs: restlessLegs
            }
        let suits = fits && measure.offer?.evaluate(answers) ?? .present == .present
        let harms = measure.cautions.contains { $0.when.evaluate(answers) == .present }
        if measure.kind == .avoid {
            let isListed = suits || named.contains(measure.id)
            return (isListed, isListed && harms)
        }
        let waits = harms || level == .emergency || ruledOut.contains(measure.id)
        return (suits && !waits, suits && waits)
    }
}

/// What must stay the same when the same things are said in another way; places in the request may differ.
struct Gist: Equatable {
    private let urgency: [Urgency]
    private let action: UrgencyInterval.Action
    private let reasons: [String]
    private let redFlags: [[Int]]
    private let verdict: Differentiation.Verdict
    private let fits: [Differentiation.Fit]
    private let lookAlikes: [Int]
    private let causes: [Int]
    private let risk: [Risk.Level]
    private let factors: [Int]
    private let advice: [[Int]]
    private let next: [NextQuestion]

    init(_ assessment: Assessment) {
        urgency = [assessment.urgency.level, assessment.urgency.upTo]
        action = assessment.urgency.action
        reasons = assessment.urgency.because.map(\.id)
        let flags = assessment.redFlags
        redFlags = [flags.present.map(\.index), flags.notExcluded, flags.excluded]
        verdict = assessment.differentiation.verdict
        fits = assessment.differentiation.patterns.map(\.fit)
        lookAlikes = assessment.differentiation.lookAlikes.map(\.index)
        causes = assessment.causes.map(\.match.index)
        risk = [assessment.risk.level, assessment.risk.upTo]
        factors = [assessment.risk.points] + assessment.risk.factors.map(\.index)
        let given = assessment.advice
        advice = [given.now, given.prevention, given.withClinician, given.avoid, given.withheld.map(\.index)]
        next = assessment.nextQuestions
    }
}

extension Assessment {
    /// The measures that are offered, in any of the lists, in the order of the content.
    var offered: [Int] { (advice.now + advice.prevention + advice.withClinician).sorted() }
}
