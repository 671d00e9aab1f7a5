/// A profile with the presence of every part of the rules; a class for the same reason as the rulebook.
final class Evaluation {
    let rules = Rulebook.shared
    private let table = Rulebook.shared.table
    let profile: Profile
    let evaluated: EvaluationPlan.Evaluated
    init(_ profile: Profile) {
        evaluated = Rulebook.shared.evaluate(profile.answers)
        // Last, so that it is handed over and not copied.
        self.profile = profile
    }

    /// Whether a part is present.
    subscript(_ part: ConditionTable.Part) -> Presence { evaluated.states[part].presence }

    /// The items of a list whose conditions are present.
    @inline(__always)
    func present(_ list: ItemList) -> ItemSet { evaluated.present(list) }

    /// The items of a list whose conditions are absent.
    @inline(__always)
    func absent(_ list: ItemList) -> ItemSet { evaluated.absent(list) }

    /// The places in the document that decided a part.
    func because(_ part: ConditionTable.Part) -> Places {
        var reasons = ConditionTable.Reasons()
        addReasons(for: part, to: &reasons)
        return places(of: reasons)
    }

    /// Adds what decided a part.
    @inline(__always)
    func addReasons(for part: ConditionTable.Part, to reasons: inout ConditionTable.Reasons) {
        table.addReasons(for: part, evaluated.states, to: &reasons)
    }

    /// The places in the document where this was told.
    @inline(__always)
    func places(of reasons: ConditionTable.Reasons) -> Places {
        var places = Places()
        let questions = QuestionSet(reasons.questions)
        places.questions = questions
        if questions.intersection(profile.directlyAnswered) != questions { addImplied(questions, to: &places) }
        if reasons.conditions | reasons.groups != 0 { addNames(reasons.conditions, reasons.groups, to: &places) }
        return places
    }

    /// Replaces questions that were answered by a list by the places in it.
    @inline(never)
    private func addImplied(_ questions: QuestionSet, to places: inout Places) {
        let stated = profile.directlyAnswered
        places.questions = questions.intersection(stated)
        questions.subtracting(stated).forEachSlot { if let place = profile.place(slot: $0) { places.insert(place) } }
    }

    /// Adds where conditions and groups of medicines were named, or where their list was said to be complete.
    @inline(never)
    private func addNames(_ conditions: UInt64, _ groups: UInt64, to places: inout Places) {
        profile.addNames(conditions, groups, to: &places)
        // What nobody named was decided by saying that the list is complete, which one of them tells for all.
        let unnamed = conditions & ~profile.answers.conditions.rawValue
        if unnamed != 0 { places.formUnion(profile.places(ofCondition: unnamed)) }
        let untaken = groups & ~profile.answers.medicines.rawValue
        if untaken != 0 { places.formUnion(profile.places(ofGroup: untaken)) }
    }

    /// Items of a list with the answers that decided their conditions.
    func matches(_ items: ItemSet, _ list: ItemList) -> [Assessment.Match] {
        var matches: [Assessment.Match] = []
        guard !items.isEmpty else { return matches }
        matches.reserveCapacity(items.count)
        items.forEachPlace { matches.append(Assessment.Match(index: $0, because: because(list.parts[$0]))) }
        return matches
    }
}
