/// A test over the answers of a profile, kept as data so that it can be listed, explained and tested.
public indirect enum Condition: Hashable, Sendable {
    /// A yes/no question answered yes.
    case yes(Question.ID)
    /// A choice answered with one of these options, or a list of choices that holds one of them.
    case chosen(Question.ID, options: Question.OptionSet)
    /// A number of at least this, in the unit of its question.
    case atLeast(Question.ID, Double)
    /// A number of at most this, in the unit of its question.
    case atMost(Question.ID, Double)
    /// A condition named in the profile.
    case has(HealthCondition)
    /// A medicine of a group named in the profile.
    case takes(MedicineGroup)
    /// All of these.
    case all([Condition])
    /// One of these or more.
    case any([Condition])
    /// Not this.
    case not(Condition)
    /// At least so many of these.
    case count(Int, of: [Condition])
    /// A named part that several rules share; the name is a phrase for people.
    case named(String, Condition)
}

extension Condition {
    /// Any of these questions answered yes.
    public static func anyYes(_ questions: Question.ID...) -> Condition { .any(questions.map(Condition.yes)) }

    /// All of these questions answered yes.
    public static func allYes(_ questions: Question.ID...) -> Condition { .all(questions.map(Condition.yes)) }

    /// Any of these conditions named.
    public static func hasAny(_ conditions: HealthCondition...) -> Condition { .any(conditions.map(Condition.has)) }

    /// A medicine of any of these groups named.
    public static func takesAny(_ groups: MedicineGroup...) -> Condition { .any(groups.map(Condition.takes)) }

    /// A choice answered with one of these options.
    public static func option(_ question: Question.ID, _ options: String...) -> Condition {
        .chosen(question, options: Question.OptionSet(options, of: question))
    }

    /// Strong Kleene logic: what is unknown stays unknown unless the known answers decide.
    public func evaluate(_ answers: Answers) -> Presence {
        switch self {
        case .yes(let question): return answers.yes(question)
        case .chosen(let question, let options): return answers.chosen(question, options)
        case .atLeast(let question, let bound): return answers.number(question) { $0 >= bound }
        case .atMost(let question, let bound): return answers.number(question) { $0 <= bound }
        case .has(let condition): return answers.has(condition)
        case .takes(let group): return answers.takes(group)
        case .all(let parts):
            var result = Presence.present
            for part in parts {
                result = min(result, part.evaluate(answers))
                if result == .absent { break }
            }
            return result
        case .any(let parts):
            var result = Presence.absent
            for part in parts {
                result = max(result, part.evaluate(answers))
                if result == .present { break }
            }
            return result
        case .not(let part): return !part.evaluate(answers)
        case .count(let needed, let parts):
            var present = 0
            var possible = 0
            for part in parts {
                switch part.evaluate(answers) {
                case .present:
                    present += 1
                    possible += 1
                case .unknown: possible += 1
                case .absent: break
                }
            }
            return present >= needed ? .present : possible >= needed ? .unknown : .absent
        case .named(_, let part): return part.evaluate(answers)
        }
    }
}
