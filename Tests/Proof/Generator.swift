import LegCrampRules

/// Makes up people: some say little, some a lot, some what a rule looks for, some deny everything.
struct Generator {
    private static let spaces = Rule.all.map { AnswerSpace([$0.when]) }
    private static let pictures = Rule.all.filter { $0.kind == .pattern }.map { AnswerSpace([$0.when]) }
    private static let conditionNames = ConditionTerm.all.flatMap { [$0.id, $0.title] + $0.synonyms }
        .filter { !$0.contains("\"") }
    private static let medicineNames = Medicine.all.flatMap { [$0.name] + $0.brands }.filter { !$0.contains("\"") }
    private static let strangers = ["left foot", "grandma's pills", "asprin", "kidny", "no diabetes"]
    private static let regions = ["GB", "us", "DE", "ZZ"]

    private var random: SplitMix

    init(seed: UInt64) { random = SplitMix(state: seed) }

    /// Somebody, and what they add.
    mutating func next() -> Case {
        var statement = Profile.Statement()
        switch chance(10) {
        case 0..<4: aim(&statement)
        case 4..<7: scatter(&statement)
        case 7:
            complete(&statement)
            if chance(2) == 0 { return Case(first: statement, seed: random.next()) }
        case 9: picture(&statement)
        case 8:
            statement.noneOf = Profile.Denial.allCases.shuffled(using: &random)
            if chance(2) == 0 { aim(&statement) }
        default:
            scatter(&statement)
            aim(&statement)
        }
        if chance(3) == 0 {
            statement.noneOf += Profile.Denial.allCases.shuffled(using: &random).prefix(1 + chance(4))
        }
        if chance(3) == 0 { statement.conditions = (statement.conditions ?? []) + names(Generator.conditionNames) }
        if chance(3) == 0 { statement.medications = (statement.medications ?? []) + names(Generator.medicineNames) }
        if chance(6) == 0 { statement.region = Generator.regions.randomElement(using: &random) }
        return Case(first: statement, further: (0..<4).compactMap { _ in step() }, seed: random.next())
    }

    private mutating func chance(_ upper: Int) -> Int { Int.random(in: 0..<upper, using: &random) }

    /// Answers that one to three rules look for.
    private mutating func aim(_ statement: inout Profile.Statement) {
        for _ in 0...chance(3) {
            for step in Generator.spaces[chance(Generator.spaces.count)].sparseSteps(&random) { statement.add(step) }
        }
    }

    /// Most of what tells a cramp or restless legs.
    private mutating func picture(_ statement: inout Profile.Statement) {
        for space in Generator.pictures.shuffled(using: &random).prefix(1 + chance(3)) {
            for axis in space.axes where chance(3) > 0 {
                if let step = axis.first, case .answer = step { statement.add(step) }
            }
        }
        if chance(2) == 0 { statement.noneOf = [.warningSigns] }
    }

    /// Answers to any questions.
    private mutating func scatter(_ statement: inout Profile.Statement) {
        let share = [0.03, 0.1, 0.3].randomElement(using: &random) ?? 0.1
        let yes = [0.02, 0.2, 0.5].randomElement(using: &random) ?? 0.2
        for question in Catalogue.questions where Double.random(in: 0..<1, using: &random) < share {
            statement.answers[question.id] = answer(question, yes: yes)
        }
    }

    /// Answers to every question, most of them no.
    private mutating func complete(_ statement: inout Profile.Statement) {
        let yes: Double = [0, 0.01, 0.1].randomElement(using: &random) ?? 0
        for question in Catalogue.questions { statement.answers[question.id] = answer(question, yes: yes) }
        // Mild attacks and good blood values, so that not everybody has a reason for care.
        for question in Catalogue.questions where yes == 0 {
            guard case .number(_, let range, _) = question.kind, question.id != .age || chance(2) == 0 else { continue }
            let isBlood = question.id == .ferritin || question.id == .transferrinSaturation
            statement.answers[question.id] = .number(
                isBlood ? range.upperBound : question.id == .age ? 50 : range.lowerBound)
        }
        statement.noneOf = [.conditions, .medications]
    }

    private mutating func names(_ known: [String]) -> [String] {
        (0..<chance(4)).compactMap { _ in (chance(12) == 0 ? Generator.strangers : known).randomElement(using: &random)
        }
    }

    private mutating func step() -> Step? {
        switch chance(12) {
        case 0: return Generator.conditionNames.randomElement(using: &random).map { .condition($0) }
        case 1: return Generator.medicineNames.randomElement(using: &random).map { .medicine($0) }
        case 2: return Profile.Denial.allCases.randomElement(using: &random).map { .denial($0) }
        case 3..<7: return Generator.spaces[chance(Generator.spaces.count)].axes.randomElement(using: &random)?.first
        default:
            let question = Catalogue.questions[chance(Catalogue.questions.count)]
            return answer(question, yes: 0.5).map { .answer(question.id, $0) }
        }
    }

    /// An answer that the question allows; nil for lists of names.
    private mutating func answer(_ question: Question, yes: Double) -> Answers.Answer? {
        switch question.kind {
        case .yesNo: return Double.random(in: 0..<1, using: &random) < yes ? .yes : .no
        case .number(_, let range, _):
            // Half of the numbers are small, because that is where the bounds are.
            let upper = chance(2) == 0 ? range.upperBound : min(range.upperBound, max(range.lowerBound, 12))
            return .number(Double.random(in: range.lowerBound...upper, using: &random).rounded())
        case .choice(let options): return .options(Question.OptionSet(rawValue: 1 << UInt64(chance(options.count))))
        case .choices(let options):
            let bits = UInt64.random(in: 0..<(1 << UInt64(options.count)), using: &random)
            return .options(Question.OptionSet(rawValue: bits & random.next()))
        case .names: return nil
        }
    }
}
