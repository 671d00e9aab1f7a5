import LegCrampRules

/// Walks every combination of the cautions of one measure, for somebody to whom it would be offered.
///
/// Each caution is there, denied, or not answered; of a measure with more than nine cautions the rest is all denied or all
/// not answered. Where the questions of all cautions together have few enough answers, every combination of answers is
/// walked as well, otherwise every combination of at most two.
struct MeasureProof {
    /// Spaces of answers of at most so many combinations are walked whole.
    private static let limit = 10_000
    /// Measures with at most so many cautions are walked in three truth values.
    private static let mostInThreeValues = 9

    /// What was walked.
    struct Count: Sendable {
        var combinations = 0
        /// Combinations in which the measure was offered, and in which it was withheld.
        var offered = 0
        var withheld = 0
        var counterexample: Counterexample?
    }

    private let place: Int
    private let measure: Measure
    private let background: Profile.Statement
    private var count = Count()

    private init(_ place: Int) {
        self.place = place
        measure = Measure.all[place]
        background = MeasureProof.taker(of: measure)
    }

    /// Walks the combinations.
    static func walk(_ place: Int) -> Count {
        var proof = MeasureProof(place)
        proof.walkCautions()
        proof.walkAnswers()
        proof.demandBoth()
        return proof.count
    }

    /// Somebody with a picture of cramps and of restless legs whom the measure suits.
    private static func taker(of measure: Measure) -> Profile.Statement {
        var statement = Profile.Statement()
        for question: Question.ID in [
            .painfulCramp, .muscleHardens, .atNight, .relievedByStretching, .urgeToMove, .worseAtRest,
            .relievedByMoving,
            .worseInEvening, .disturbsSleepRegularly,
        ] {
            statement.answers[question] = .yes
        }
        statement.answers[.age] = .number(70)
        return measure.offer.flatMap { witness(of: $0, .present, beside: statement) } ?? statement
    }

    /// A statement that makes a condition so, found among the ways of answering its own questions.
    private static func witness(
        of condition: Condition, _ presence: Presence, beside background: Profile.Statement
    ) -> Profile.Statement? {
        let space = AnswerSpace([condition])
        var random = SplitMix(state: 1)
        for attempt in 0..<4000 {
            var statement = background
            if attempt == 0 || presence == .absent {
                for axis in space.axes {
                    let said =
                        presence == .present
                        ? axis.first : attempt == 0 ? axis.last : axis.randomElement(using: &random)
                    if case .condition = said { continue }
                    if case .medicine = said { continue }
                    if let said { statement.add(said) }
                }
            } else {
                for step in space.sparseSteps(&random) { statement.add(step) }
            }
            if condition.evaluate(Profile(statement).answers) == presence { return statement }
        }
        return nil
    }

    /// All combinations of the cautions in three truth values.
    private mutating func walkCautions() {
        let nothing = Profile.Statement()
        let states = measure.cautions.map { caution in
            [nothing]
                + [Presence.present, .absent].compactMap { MeasureProof.witness(of: caution.when, $0, beside: nothing) }
        }
        for (caution, states) in zip(measure.cautions, states) where states.count < 3 {
            // Nobody can have this caution, or everybody has: then there is nothing to combine.
            return refuse("the caution \"\(caution.text)\" has one answer only")
        }
        if states.count <= MeasureProof.mostInThreeValues {
            combine(states)
        } else {
            combine(states.map { [$0[0], $0[1]] })
            combine(states.map { [$0[2], $0[1]] })
        }
    }

    private mutating func combine(_ states: [[Profile.Statement]]) {
        let size = states.reduce(1) { $0 * $1.count }
        for index in 0..<size where count.counterexample == nil {
            var statement = background
            var rest = index
            for state in states {
                let said = state[rest % state.count]
                rest /= state.count
                statement.answers.merge(said.answers) { _, said in said }
                if let names = said.conditions { statement.conditions = (statement.conditions ?? []) + names }
                if let names = said.medications { statement.medications = (statement.medications ?? []) + names }
                statement.noneOf += said.noneOf
            }
            look(statement)
        }
    }

    /// All combinations of the answers to the questions of the cautions.
    private mutating func walkAnswers() {
        let space = AnswerSpace(measure.cautions.map(\.when))
        let depth = space.size(atMost: MeasureProof.limit) == nil ? 2 : space.axes.count
        func visit(_ statement: Profile.Statement, from axis: Int, left: Int, _ proof: inout MeasureProof) {
            guard proof.count.counterexample == nil else { return }
            proof.look(statement)
            guard left > 0 else { return }
            for next in axis..<space.axes.count {
                for step in space.axes[next] {
                    visit(statement.adding(step), from: next + 1, left: left - 1, &proof)
                }
            }
        }
        visit(background, from: 0, left: depth, &self)
    }

    private mutating func look(_ statement: Profile.Statement) {
        count.combinations += 1
        let assessment = assess(Profile(statement))
        let (isOffered, isWithheld) = state(in: assessment)
        count.offered += isOffered ? 1 : 0
        count.withheld += isWithheld ? 1 : 0
        guard let fault = fault(assessment) else { return }
        let smallest = Case(first: statement).shrunk { self.fault(assess(Profile($0.whole))) }
        count.counterexample = Counterexample(
            property: "measure \(measure.id)", message: self.fault(assess(Profile(smallest.whole))) ?? fault,
            smallest: smallest)
    }

    private func state(in assessment: Assessment) -> (isOffered: Bool, isWithheld: Bool) {
        let list = measure.kind == .avoid ? assessment.advice.avoid : assessment.offered
        return (list.contains(place), assessment.advice.withheld.contains { $0.index == place })
    }

    private func fault(_ assessment: Assessment) -> String? {
        let pictures = assessment.differentiation
        let guarded = Guard(
            assessment.redFlags.present.map(\.index), level: assessment.urgency.level, cramps: pictures.suggestsCramps,
            restlessLegs: pictures.suggestsRestlessLegs)
        let (wanted, given) = (guarded.state(of: measure, assessment.profile.answers), state(in: assessment))
        if given.isOffered != wanted.isOffered { return given.isOffered ? "it is offered" : "it is not offered" }
        if given.isWithheld != wanted.isWithheld { return given.isWithheld ? "it is withheld" : "it is not withheld" }
        return nil
    }

    /// A proof that nothing is offered wrongly says little about what is never offered at all.
    private mutating func demandBoth() {
        let isNeverOffered =
            measure.offer == .any([])
            || measure.cautions.contains { $0.when.evaluate(Profile(background).answers) == .present }
        if count.offered == 0 && !isNeverOffered { refuse("it is never offered") }
        if count.withheld == 0 && !measure.cautions.isEmpty && measure.offer != .any([]) {
            refuse("it is never withheld")
        }
    }

    private mutating func refuse(_ message: String) {
        guard count.counterexample == nil else { return }
        count.counterexample = Counterexample(
            property: "measure \(measure.id)", message: message, smallest: Case(first: background))
    }
}
