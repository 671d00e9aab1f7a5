import LegCrampRules

/// Something a person says about themselves; a profile is a list of these.
struct Said: Sendable {
    let add: @Sendable (inout Profile.Statement) -> Void

    /// These questions are answered with yes.
    static func yes(_ questions: Question.ID...) -> Said {
        Said { statement in for question in questions { statement.answers[question] = .yes } }
    }

    /// These questions are answered with no.
    static func no(_ questions: Question.ID...) -> Said {
        Said { statement in for question in questions { statement.answers[question] = .no } }
    }

    /// A number, in the unit of its question.
    static func number(_ question: Question.ID, _ value: Double) -> Said {
        Said { $0.answers[question] = .number(value) }
    }

    /// One option of a choice, or all that apply.
    static func option(_ question: Question.ID, _ options: String...) -> Said {
        Said { $0.answers[question] = .options(Question.OptionSet(options, of: question)) }
    }

    /// Names among the conditions.
    static func has(_ names: String...) -> Said { Said { $0.conditions = ($0.conditions ?? []) + names } }

    /// Names among the medicines.
    static func takes(_ names: String...) -> Said { Said { $0.medications = ($0.medications ?? []) + names } }

    /// Lists that are denied as a whole.
    static func noneOf(_ denials: Profile.Denial...) -> Said { Said { $0.noneOf += denials } }

    /// A typical night cramp: a hard calf for 2 minutes in bed, eased by stretching.
    static let nightCramp = Said { statement in
        for question: Question.ID in [.painfulCramp, .muscleHardens, .atNight, .relievedByStretching] {
            statement.answers[question] = .yes
        }
        statement.answers[.durationMinutes] = .number(2)
    }

    /// Restless legs by every criterion.
    static let restlessLegs = Said.yes(.urgeToMove, .worseAtRest, .relievedByMoving, .worseInEvening)
}

extension Profile.Statement {
    init(_ said: [Said]) {
        self.init()
        for said in said { said.add(&self) }
    }

    /// Whether a pointer of an explanation names something that is stated here.
    func states(_ pointer: String) -> Bool {
        let lists = [
            "conditions": conditions?.count ?? 0, "medications": medications?.count ?? 0, "none_of": noneOf.count,
        ]
        let steps = pointer.split(separator: "/").map(String.init)
        if steps.count == 2, let count = lists[steps[0]], let index = Int(steps[1]) { return index < count }
        return Profile.Statement.byPointer[pointer].map { answers[$0] != nil } ?? false
    }

    private static let byPointer = Dictionary(uniqueKeysWithValues: Catalogue.questions.map { ($0.pointer, $0.id) })
}

extension Profile {
    /// The profile of somebody who says this, and nothing else.
    init(_ said: [Said]) { self.init(Profile.Statement(said)) }

    /// The profile of somebody who says this, and nothing else.
    init(_ said: Said...) { self.init(said) }
}

extension Assessment {
    /// The assessment of somebody who says this, and nothing else.
    init(_ said: Said...) { self.init(Profile(said)) }

    /// Ids of the measures that are offered, in any of the lists.
    var offered: [String] { (advice.now + advice.prevention + advice.withClinician).map { Measure.all[$0].id } }
    /// Ids of the measures not to do.
    var avoided: [String] { advice.avoid.map { Measure.all[$0].id } }
    /// Ids of the measures that are withheld.
    var withheld: [String] { advice.withheld.map { Measure.all[$0.index].id } }
    /// Ids of the warning signs that are present.
    var warnings: [String] { redFlags.present.map { RedFlag.all[$0.index].id } }
    /// Ids of the look-alikes that the answers speak for.
    var lookAlikes: [String] { differentiation.lookAlikes.map { LookAlike.all[$0.index].id } }
}
