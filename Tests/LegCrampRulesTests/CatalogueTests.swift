import LegCrampRules
import Testing

@Suite("Question catalogue (design, section 4)")
struct CatalogueTests {
    /// Asked for the note that a clinician reads, and for what people expect to be asked; no rule uses them.
    private static let forTheNoteOnly: Set<Question.ID> = [.tetanusVaccinated]

    @Test("defines each question once, and finds it by its id")
    func once() {
        #expect(Catalogue.questions.count == Question.ID.allCases.count)
        #expect(Set(Catalogue.questions.map(\.id)).count == Catalogue.questions.count)
        for id in Question.ID.allCases { #expect(Catalogue[id].id == id) }
    }

    @Test("gives each question a pointer of its own, in snake case", arguments: Catalogue.questions)
    func pointers(question: Question) {
        let steps = question.pointer.split(separator: "/", omittingEmptySubsequences: false)
        #expect(Catalogue.questions.filter { $0.pointer == question.pointer }.count == 1)
        if case .names(let vocabulary) = question.kind {
            #expect(question.pointer == "/\(vocabulary.rawValue)")
            return
        }
        #expect(steps.count == 3 && steps[0].isEmpty)
        for step in steps.dropFirst() {
            #expect(step.first?.isLetter == true && step.last != "_")
            #expect(step.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789_".contains($0) }, "\(question.pointer)")
        }
        #expect(!Catalogue.questions.contains { $0.pointer.hasPrefix(question.pointer + "/") })
    }

    @Test("options are slugs, at least two and no more than bits, and none twice", arguments: Catalogue.questions)
    func options(question: Question) {
        switch question.kind {
        case .choice(let options), .choices(let options):
            #expect((2...64).contains(options.count))
            #expect(Set(options.map(\.id)).count == options.count)
            #expect(Set(options.map(\.label)).count == options.count)
            for option in options {
                #expect(option.id.isSlug && !option.label.isEmpty)
                #expect(Question.OptionSet([option.id], of: question.id).rawValue.nonzeroBitCount == 1)
            }
        case .number(let unit, let range, let whole):
            #expect(!unit.isEmpty && range.lowerBound >= 0)
            #expect(!whole || (range.lowerBound.rounded() == range.lowerBound))
        case .yesNo, .names: #expect(question.options.isEmpty)
        }
    }

    @Test("words each question for the person and for the clinician", arguments: Catalogue.questions)
    func wording(question: Question) {
        #expect(question.text.contains("?"))
        #expect(!question.clinicianText.isEmpty && !question.why.isEmpty)
        #expect(Catalogue.questions.filter { $0.text == question.text }.count == 1)
    }

    @Test("puts signs below /symptoms, but a cramp that does not ease below /episode")
    func groups() {
        for question in Catalogue.questions where question.id.isWarningSign {
            #expect(question.kind == .yesNo, "\(question.id): a list that is denied holds yes/no questions")
            #expect(question.pointer.hasPrefix("/symptoms/") || question.id == .crampNotEasing)
        }
        for question in Catalogue.questions where question.pointer.hasPrefix("/symptoms/") {
            #expect(question.id.isWarningSign, "\(question.id)")
        }
        for question in Catalogue.questions where question.pointer.hasPrefix("/recent/") {
            // To deny a list must not say that someone is not vaccinated.
            #expect(question.group == (question.id == .tetanusVaccinated ? .history : .recentEvents))
        }
        for group in Question.Group.allCases { #expect(Catalogue.questions.contains { $0.group == group }) }
    }

    @Test(
        "denying a list answers each of its yes/no questions with no, and nothing else",
        arguments: Profile.Denial.allCases)
    func denial(denial: Profile.Denial) {
        let profile = Profile(.noneOf(denial))
        for question in Catalogue.questions {
            let denied = question.kind == .yesNo && denial.groups.contains(question.group)
            #expect(profile.answers[question.id] == (denied ? .no : .unknown), "\(question.id)")
            #expect(profile.pointer(for: question.id) == (denied ? "/none_of/0" : nil))
        }
        #expect(profile.answers.conditionsAreComplete == (denial == .conditions))
        #expect(profile.answers.medicinesAreComplete == (denial == .medications))
    }

    @Test("what is stated outweighs the denied list")
    func stated() {
        let profile = Profile(.yes(.chestPain), .has("pregnancy"), .noneOf(.warningSigns, .conditions))
        #expect(profile.answers[.chestPain] == .yes)
        #expect(profile.pointer(for: .chestPain) == "/symptoms/chest_pain")
        #expect(profile.answers[.pregnant] == .yes)
        #expect(profile.pointer(for: .pregnant) == "/conditions/0")
        #expect(profile.answers.has(.pregnancy) == .present)
    }

    @Test("a denial must not say something good or bad about anyone: yes is always the finding")
    func yesIsTheFinding() {
        let denied = Profile(.noneOf(.recentEvents))
        #expect(
            denied.answers[.tetanusVaccinated] == .unknown,
            "to deny recent events is not to say that no tetanus vaccination is up to date")
    }

    @Test("asks nothing without a use: each question is in a rule, or in the list of those for the note")
    func used() {
        let used = Set(Rule.all.flatMap(\.when.questions)).union([.episodesPerWeek])
        let unused = Catalogue.questions.map(\.id).filter { !used.contains($0) }
        #expect(Set(unused) == CatalogueTests.forTheNoteOnly)
    }
}

extension String {
    /// Whether it is a lower-case kebab slug.
    var isSlug: Bool {
        let parts = split(separator: "-", omittingEmptySubsequences: false)
        return !isEmpty
            && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789".contains($0) } }
    }
}
