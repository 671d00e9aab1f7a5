import LegCrampRules

/// What occurred among generated profiles, so that nothing is proved of what never happens.
struct Tally: Sendable {
    /// Fewer profiles need not show everything.
    static let needed = 50_000
    /// How many things must occur.
    static let claims = 5

    private var levels: [Urgency: Int] = [:]
    private var upTo: [Urgency: Int] = [:]
    private var actions: [UrgencyInterval.Action: Int] = [:]
    private var verdicts: [Differentiation.Verdict: Int] = [:]
    private var present: Set<Int> = []
    private var unknown: Set<Int> = []
    private var absent: Set<Int> = []
    private var offered: Set<Int> = []
    private var withheld: Set<Int> = []

    /// Notes what an assessment says.
    mutating func note(_ assessment: Assessment) {
        levels[assessment.urgency.level, default: 0] += 1
        upTo[assessment.urgency.upTo, default: 0] += 1
        actions[assessment.urgency.action, default: 0] += 1
        verdicts[assessment.differentiation.verdict, default: 0] += 1
        present.formUnion(assessment.redFlags.present.map(\.index))
        unknown.formUnion(assessment.redFlags.notExcluded)
        absent.formUnion(assessment.redFlags.excluded)
        offered.formUnion(assessment.offered)
        withheld.formUnion(assessment.advice.withheld.map(\.index))
    }

    /// Adds what occurred among others.
    mutating func add(_ other: Tally) {
        levels.merge(other.levels, uniquingKeysWith: +)
        upTo.merge(other.upTo, uniquingKeysWith: +)
        actions.merge(other.actions, uniquingKeysWith: +)
        verdicts.merge(other.verdicts, uniquingKeysWith: +)
        present.formUnion(other.present)
        unknown.formUnion(other.unknown)
        absent.formUnion(other.absent)
        offered.formUnion(other.offered)
        withheld.formUnion(other.withheld)
    }

    /// What occurred, and how often.
    var text: String {
        func line(_ what: String, _ counts: [(String, Int?)]) -> String {
            "  \(what): " + counts.map { "\($0) \($1 ?? 0)" }.joined(separator: ", ")
        }
        let signs = RedFlag.all.count
        return [
            line("level", Urgency.allCases.map { ($0.id, levels[$0]) }),
            line("up to", Urgency.allCases.map { ($0.id, upTo[$0]) }),
            line("action", UrgencyInterval.Action.allCases.map { ($0.rawValue, actions[$0]) }),
            line("verdict", Differentiation.Verdict.allCases.map { ($0.rawValue, verdicts[$0]) }),
            "  of \(signs) warning signs \(present.count) present, \(unknown.count) unknown, \(absent.count) absent; "
                + "\(offered.count) measures offered, \(withheld.count) withheld",
        ].joined(separator: "\n")
    }

    /// What never occurred though it must.
    var gaps: [String] {
        var gaps: [String] = []
        if levels.count < Urgency.allCases.count { gaps.append("not every level of urgency occurred") }
        if actions.count < UrgencyInterval.Action.allCases.count { gaps.append("not every action occurred") }
        if verdicts.count < Differentiation.Verdict.allCases.count { gaps.append("not every verdict occurred") }
        if [present, unknown, absent].contains(where: { $0.count < RedFlag.all.count }) {
            gaps.append("not every warning sign was present, unknown and absent")
        }
        let guarded = Measure.all.indices.filter { index in
            let measure = Measure.all[index]
            return measure.kind != .avoid && !measure.cautions.isEmpty && measure.offer != .any([])
        }
        if !withheld.isSuperset(of: guarded) { gaps.append("not every measure with a caution was withheld") }
        return gaps
    }
}
