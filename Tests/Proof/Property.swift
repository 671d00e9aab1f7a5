import LegCrampAPI
import LegCrampRules

/// Something that must be true of every case.
struct Property: Sendable {
    /// What must be true, as a sentence.
    let name: String
    /// Returns what is wrong, or nil.
    private let check: @Sendable (Tried) -> String?

    private init(name: String, check: @escaping @Sendable (Tried) -> String?) {
        self.name = name
        self.check = check
    }

    /// What is wrong with a case that was tried, if anything.
    func fault(_ tried: Tried) -> String? { check(tried) }

    /// Every property, those that find most first.
    static let all = [
        floors, reassurance, nested, explained, sufficient, locks, locksStayed, unlisted, settled, sameBytes, sameGist,
    ]

    /// A property of what is said as a whole.
    private static func ofWhole(
        _ name: String, _ fault: @escaping @Sendable (Profile.Statement, Assessment) -> String?
    ) -> Property {
        Property(name: name) { fault($0.statement, $0.assessment) }
    }

    /// A property of what is known before and after one more answer.
    private static func ofSteps(
        _ name: String,
        _ fault: @escaping @Sendable (_ before: Assessment, _ after: Assessment, _ step: Step) -> String?
    ) -> Property {
        Property(name: name) { tried in
            for (place, step) in tried.steps.enumerated() {
                if let fault = fault(tried.assessments[place], tried.assessments[place + 1], step) { return fault }
            }
            return nil
        }
    }

    private static let floors = Property(
        name: "no warning sign and no reason for care yields less than its floor"
    ) { tried in
        let reference = tried.reference
        let assessment = tried.assessment
        let urgency = assessment.urgency
        if urgency.level != reference.level { return "level is \(urgency.level), not \(reference.level)" }
        if urgency.upTo != reference.upTo { return "up to is \(urgency.upTo), not \(reference.upTo)" }
        if urgency.level > urgency.upTo { return "level \(urgency.level) is above \(urgency.upTo)" }
        let flags = assessment.redFlags
        func places(_ presence: Presence) -> [Int] {
            RedFlag.all.indices.filter { reference.redFlags[$0] == presence }
        }
        if flags.present.map(\.index).sorted() != places(.present) { return "other warning signs are present" }
        if flags.notExcluded.sorted() != places(.unknown) { return "other warning signs are not excluded" }
        return flags.excluded.sorted() == places(.absent) ? nil : "other warning signs are excluded"
    }

    private static let reassurance = ofWhole("reassurance is given only when every warning sign is known absent") {
        _, assessment in
        let signs = RedFlag.all.map { $0.when.evaluate(assessment.profile.answers) }
        let care = CareReason.all.map { $0.when.evaluate(assessment.profile.answers) }
        let safe = (signs + care).allSatisfy { $0 == .absent }
        return (assessment.urgency.action == .reassure) == safe ? nil : "action is \(assessment.urgency.action)"
    }

    private static let nested = ofSteps("one more answer never widens the interval") { before, after, step in
        func fault(_ what: String) -> String { "\(step) \(what)" }
        let (old, new) = (before.urgency, after.urgency)
        if new.level < old.level { return fault("lowers the level from \(old.level) to \(new.level)") }
        if new.upTo > old.upTo { return fault("raises up to from \(old.upTo) to \(new.upTo)") }
        if after.risk.level < before.risk.level || after.risk.upTo > before.risk.upTo {
            return fault("widens the risk")
        }
        let (flags, later) = (before.redFlags, after.redFlags)
        if !Set(later.excluded).isSuperset(of: flags.excluded) { return fault("takes an exclusion back") }
        if !Set(later.present.map(\.index)).isSuperset(of: flags.present.map(\.index)) {
            return fault("takes a warning sign back")
        }
        return nil
    }

    private static let explained = ofWhole("every conclusion names answers that were given") { statement, assessment in
        let found =
            assessment.redFlags.present + assessment.differentiation.lookAlikes + assessment.risk.factors
            + assessment.differentiation.patterns.flatMap { $0.met + $0.notMet }
        let reasons = assessment.urgency.because.map(\.because) + assessment.advice.withheld.map(\.because)
        if (found.map(\.because) + reasons).contains(where: \.isEmpty) { return "a conclusion has no reason" }
        let pointers = (found + assessment.causes.map(\.match)).flatMap(\.because) + reasons.flatMap { $0 }
        return pointers.first { !statement.states($0) }.map { "\($0) was not stated" }
    }

    private static let sufficient = ofWhole("the answers that are named suffice for what they explain") {
        statement, assessment in
        func holds(_ condition: Condition, _ because: Places) -> Bool {
            condition.evaluate(Profile(statement.keeping(Set(because))).answers) == .present
        }
        for reason in assessment.urgency.because {
            let condition =
                switch reason.rule {
                case .redFlag(let index): RedFlag.all[index].when
                case .careReason(let index): CareReason.all[index].when
                }
            if !holds(condition, reason.because) { return "\(reason.id) does not follow from \(reason.because)" }
        }
        for match in assessment.differentiation.lookAlikes
        where !holds(LookAlike.all[match.index].when, match.because) {
            return "\(LookAlike.all[match.index].id) does not follow from \(match.because)"
        }
        for item in assessment.advice.withheld {
            let measure = Measure.all[item.index]
            for case .caution(let place) in item.why where !holds(measure.cautions[place].when, item.because) {
                return "withholding \(measure.id) does not follow from \(item.because)"
            }
        }
        return nil
    }

    private static let locks = Property(name: "advice that could harm is withheld, and nothing else is") { tried in
        let (reference, assessment) = (tried.reference, tried.assessment)
        func ids(_ places: [Int]) -> [String] { places.map { Measure.all[$0].id } }
        func difference(_ what: String, _ given: [Int], _ expected: [Int]) -> String? {
            let more = Set(ids(given)).subtracting(ids(expected)).sorted()
            let less = Set(ids(expected)).subtracting(ids(given)).sorted()
            return given.sorted() == expected ? nil : "\(what): too much \(more), missing \(less)"
        }
        return difference("offered", assessment.offered, reference.offered)
            ?? difference("avoided", assessment.advice.avoid, reference.avoided)
            ?? difference("withheld", assessment.advice.withheld.map(\.index), reference.withheld)
    }

    private static let locksStayed = ofWhole("quinine and magnesium are never offered, and nothing in an emergency") {
        _, assessment in
        let offered = assessment.offered.map { Measure.all[$0].id }
        if let id = offered.first(where: { $0.contains("quinine") || $0.contains("magnesium") }) {
            return "\(id) is offered"
        }
        if assessment.urgency.level == .emergency, let id = offered.first { return "\(id) is offered in an emergency" }
        let avoided = assessment.advice.avoid.map { Measure.all[$0].id }
        if !avoided.contains("quinine") { return "quinine is not warned of" }
        let unexplained = assessment.advice.withheld.first { $0.reasons.isEmpty }
        return unexplained.map { "\(Measure.all[$0.index].id) is withheld for no reason" }
    }

    private static let unlisted = ofSteps("a question that is not asked next cannot change the urgency") {
        before, after, step in
        let question: Question.ID
        switch step {
        case .answer(let answered, _): question = answered
        case .medicine, .denial(.medications): question = .medications
        case .condition, .denial: return nil
        }
        let listed = before.nextQuestions.contains { $0.question == question && $0.couldChange(.urgency) }
        let same = before.urgency.level == after.urgency.level && before.urgency.action == after.urgency.action
        return listed || same ? nil : "\(step) changes \(before.urgency.level) to \(after.urgency.level)"
    }

    private static let settled = ofWhole("when everything is answered, nothing is open") { statement, _ in
        var complete = statement
        // A name that nobody knows keeps its list open.
        let named = Profile(statement)
        complete.conditions = named.conditions.filter { !$0.terms.isEmpty }.map(\.given)
        complete.medications = named.medications.filter { !$0.matches.isEmpty }.map(\.given)
        for question in Catalogue.questions where complete.answers[question.id] == nil {
            switch question.kind {
            case .yesNo, .names: break
            case .number(_, let range, _): complete.answers[question.id] = .number(range.lowerBound)
            case .choice: complete.answers[question.id] = .options(Question.OptionSet(rawValue: 1))
            case .choices: complete.answers[question.id] = .options([])
            }
        }
        complete.noneOf = Profile.Denial.allCases
        let known = Profile(complete)
        for question in Catalogue.questions where question.kind == .yesNo && known.answers[question.id] == .unknown {
            complete.answers[question.id] = .no
        }
        let assessment = assess(Profile(complete))
        if !assessment.urgency.certain { return "the urgency is not certain" }
        if assessment.risk.level != assessment.risk.upTo { return "the risk is not certain" }
        if let next = assessment.nextQuestions.first { return "\(next.question) is still asked" }
        return assessment.redFlags.notExcluded.isEmpty ? nil : "a warning sign is not excluded"
    }

    private static let sameBytes = Property(name: "order, repetition and blanks change no byte of an answer") {
        tried in
        let statement = tried.statement
        let order = SplitMix(state: tried.said.seed)
        let repeats = tried.said.seed.isMultiple(of: 2)
        let other = statement.json(
            Profile.Statement.Style(order: order, repeats: repeats, blank: repeats ? "\n  " : ""))
        // The page of text takes longer than all the rest, so it is not looked at every time.
        let forms = tried.said.seed.isMultiple(of: 16) ? [false, true] : [false]
        let asked = forms.map { ($0, tried.api.assessment(of: statement, asText: $0)) }
        switch API.read(Array(other.utf8)[...]) {
        case .failure(let error): return "the profile is refused: \(error)"
        case .success(let read):
            let differs = asked.contains { asText, expected in
                tried.api.assessment(of: read, asText: asText) != expected
            }
            return differs ? "the answer differs for \(other)" : nil
        }
    }

    private static let sameGist = Property(name: "order and case of names, and names nobody knows, change nothing") {
        tried in
        var random = SplitMix(state: tried.said.seed)
        let statement = tried.statement
        let expected = Gist(tried.assessment)
        var other = statement
        other.conditions = statement.conditions.map { $0.map { $0.uppercased() }.shuffled(using: &random) }
        other.medications = statement.medications.map { $0.shuffled(using: &random).map { "  \($0.uppercased()) " } }
        other.noneOf.shuffle(using: &random)
        if Gist(assess(Profile(other))) != expected { return "it differs for \(other.json())" }
        // Looking for names that are close to an unknown one takes long, so it is not done every time.
        guard tried.said.seed.isMultiple(of: 4) else { return nil }
        // A name that nobody knows could be anything, so it opens a list that was said to be complete.
        other.noneOf.removeAll { $0 == .conditions || $0 == .medications }
        let open = Gist(assess(Profile(other)))
        other.region = "fr"
        other.conditions = ["zzqx disorder"] + (other.conditions ?? [])
        other.medications = (other.medications ?? []) + ["qqzzx 20 mg"]
        return Gist(assess(Profile(other))) == open ? nil : "it differs for \(other.json())"
    }
}
