import LegCrampRules
import Testing

@Suite("Generated profiles (design, section 3)")
struct GeneratedProfileTests {
    /// 8 seeds of 300 people each.
    private static let seeds = 0..<8
    private static let people = 300

    /// What must stay the same when the same things are said in another way.
    private struct Answer: Equatable {
        let urgency: [Urgency]
        let action: UrgencyInterval.Action
        let reasons: [String]
        let redFlags: [[Int]]
        let verdict: Differentiation.Verdict
        let lookAlikes: [Int]
        let causes: [Int]
        let risk: [Int]
        let advice: [[Int]]
        let next: [NextQuestion]

        init(_ assessment: Assessment) {
            urgency = [assessment.urgency.level, assessment.urgency.upTo]
            action = assessment.urgency.action
            reasons = assessment.urgency.because.map(\.id)
            let flags = assessment.redFlags
            redFlags = [flags.present.map(\.index), flags.notExcluded, flags.excluded]
            verdict = assessment.differentiation.verdict
            lookAlikes = assessment.differentiation.lookAlikes.map(\.index)
            causes = assessment.causes.map(\.match.index)
            risk = [assessment.risk.points] + assessment.risk.factors.map(\.index)
            let given = assessment.advice
            advice = [given.now, given.prevention, given.withClinician, given.avoid, given.withheld.map(\.index)]
            next = assessment.nextQuestions
        }
    }

    private static func crowd(_ seed: Int) -> [Profile.Statement] {
        var random = SplitMix(state: UInt64(seed))
        return (0..<people).map { _ in .random(&random) }
    }

    @Test("keep every floor, sort every warning sign, and say why", arguments: seeds)
    func floors(seed: Int) {
        for statement in GeneratedProfileTests.crowd(seed) {
            let assessment = assess(Profile(statement))
            let urgency = assessment.urgency
            let flags = assessment.redFlags
            #expect(urgency.level <= urgency.upTo)
            #expect(urgency.level == urgency.because.map(\.urgency).max() ?? .selfCare)
            let places = flags.present.map(\.index) + flags.notExcluded + flags.excluded
            #expect(places.sorted() == Array(RedFlag.all.indices))
            for index in flags.notExcluded { #expect(urgency.upTo >= RedFlag.all[index].urgency) }
            #expect((urgency.action == .reassure) == (urgency.upTo == .selfCare))
            #expect(urgency.action != .reassure || flags.excluded.count == RedFlag.all.count)
            var pointers = urgency.because.flatMap(\.because) + assessment.advice.withheld.flatMap(\.because)
            pointers += (flags.present + assessment.differentiation.lookAlikes).flatMap(\.because)
            pointers += (assessment.risk.factors + assessment.causes.map(\.match)).flatMap(\.because)
            #expect(pointers.allSatisfy(statement.states), "\(pointers.filter { !statement.states($0) })")
            #expect(urgency.because.allSatisfy { !$0.because.isEmpty && !$0.text.isEmpty })
            #expect(assessment.advice.withheld.allSatisfy { !$0.because.isEmpty && !$0.reasons.isEmpty })
        }
    }

    @Test("find of each rule what its condition says, for the reasons that the condition gives", arguments: seeds)
    func meaning(seed: Int) {
        for statement in GeneratedProfileTests.crowd(seed).prefix(40) {
            let profile = Profile(statement)
            let assessment = assess(profile)
            let flags = assessment.redFlags
            func holds(_ conditions: [Condition], _ found: [Assessment.Match]) -> Bool {
                let present = conditions.indices.filter { conditions[$0].evaluate(profile.answers) == .present }
                return found.map(\.index).sorted() == present
                    && found.allSatisfy { $0.because == conditions[$0.index].because(profile) }
            }
            #expect(holds(RedFlag.all.map(\.when), flags.present))
            for index in flags.notExcluded { #expect(RedFlag.all[index].when.evaluate(profile.answers) == .unknown) }
            #expect(holds(LookAlike.all.map(\.when), assessment.differentiation.lookAlikes))
            #expect(holds(RiskFactor.all.map(\.when), assessment.risk.factors))
            for fit in assessment.differentiation.patterns {
                let criteria = Criterion.all.map { $0.pattern == fit.pattern ? $0.when : .any([]) }
                #expect(holds(criteria, fit.met))
                #expect(fit.notMet.allSatisfy { criteria[$0.index].evaluate(profile.answers) == .absent })
                #expect(fit.missing.allSatisfy { criteria[$0].evaluate(profile.answers) == .unknown })
            }
            for reason in careReasons(assessment) {
                #expect(CareReason.all.first { $0.id == reason.id }?.when.because(profile) == reason.because)
            }
        }
    }

    private func careReasons(_ assessment: Assessment) -> [UrgencyInterval.Reason] {
        assessment.urgency.because.filter { !$0.isRedFlag }
    }

    @Test("give equal assessments for equal profiles", arguments: seeds)
    func equal(seed: Int) {
        for statement in GeneratedProfileTests.crowd(seed).prefix(30) {
            #expect(Profile(statement) == Profile(statement))
            #expect(assess(Profile(statement)) == assess(Profile(statement)))
        }
    }

    @Test("do not depend on the order, repetition and case of names, nor on names that nobody knows", arguments: seeds)
    func names(seed: Int) {
        var random = SplitMix(state: UInt64(seed) + 100)
        for statement in GeneratedProfileTests.crowd(seed).prefix(40) {
            let expected = Answer(assess(Profile(statement)))
            var other = statement
            other.conditions = statement.conditions.map { ($0 + $0.map { $0.uppercased() }).shuffled(using: &random) }
            other.medications = statement.medications.map { names in
                (names.reversed() + names).map { "  \($0.uppercased()) " }
            }
            other.noneOf = (statement.noneOf + statement.noneOf).shuffled(using: &random)
            #expect(Answer(assess(Profile(other))) == expected, "\(other)")
            // A name that nobody knows could be anything, so it opens a list that was said to be complete.
            other.noneOf.removeAll { $0 == .conditions || $0 == .medications }
            let open = Answer(assess(Profile(other)))
            other.conditions = (other.conditions ?? []) + ["zzqx disorder"]
            other.medications = ["qqzzx 20 mg"] + (other.medications ?? [])
            let stranger = Profile(other)
            #expect(Answer(assess(stranger)) == open)
            #expect(stranger.medications[0].medicines.isEmpty && stranger.conditions.last?.terms.isEmpty == true)
        }
    }

    @Test("narrow the interval and the risk with each further answer", arguments: seeds)
    func nested(seed: Int) {
        var random = SplitMix(state: UInt64(seed) + 200)
        for var statement in GeneratedProfileTests.crowd(seed).prefix(15) {
            var before = assess(Profile(statement))
            for question in Catalogue.questions.shuffled(using: &random).prefix(12)
            where before.profile.answers[question.id] == .unknown {
                guard let answer = Answers.Answer.random(question, &random) else { continue }
                statement.answers[question.id] = answer
                let after = assess(Profile(statement))
                #expect(after.urgency.level >= before.urgency.level, "\(question.pointer) in \(statement)")
                #expect(after.urgency.upTo <= before.urgency.upTo, "\(question.pointer) in \(statement)")
                #expect(after.risk.level >= before.risk.level && after.risk.upTo <= before.risk.upTo)
                #expect(Set(after.redFlags.excluded).isSuperset(of: before.redFlags.excluded))
                #expect(Set(after.redFlags.present.map(\.index)).isSuperset(of: before.redFlags.present.map(\.index)))
                before = after
            }
        }
    }

    @Test("narrow it too when a name is added to an open list, and when a list is denied", arguments: seeds)
    func nestedLists(seed: Int) {
        var random = SplitMix(state: UInt64(seed) + 300)
        let conditions = ConditionTerm.all.map(\.id)
        let medicines = Medicine.all.map(\.id)
        for var statement in GeneratedProfileTests.crowd(seed).prefix(15) {
            var before = assess(Profile(statement)).urgency
            for _ in 0..<4 {
                let profile = Profile(statement)
                if !profile.answers.conditionsAreComplete {
                    statement.conditions =
                        (statement.conditions ?? []) + [conditions.randomElement(using: &random) ?? ""]
                }
                if !profile.answers.medicinesAreComplete {
                    statement.medications =
                        (statement.medications ?? []) + [medicines.randomElement(using: &random) ?? ""]
                }
                if let denial = Profile.Denial.allCases.randomElement(using: &random) {
                    statement.noneOf.append(denial)
                }
                let after = assess(Profile(statement)).urgency
                #expect(after.level >= before.level && after.upTo <= before.upTo, "\(statement)")
                before = after
            }
        }
    }
}
