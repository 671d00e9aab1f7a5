import LegCrampRules

extension Case {
    /// The smallest case that is still wrong: nothing can be left out of it.
    ///
    /// - Parameter fault: what is wrong with a case, if anything.
    func shrunk(_ fault: (Case) -> String?) -> Case {
        var smallest = self
        while let smaller = smallest.smaller.first(where: { fault($0) != nil }) { smallest = smaller }
        return smallest
    }

    /// Everything that says a little less, the largest cuts first.
    private var smaller: [Case] {
        var found: [Case] = []
        func without(_ change: (inout Case) -> Void) {
            var smaller = self
            change(&smaller)
            found.append(smaller)
        }
        let questions = first.answers.keys.sorted { $0.rawValue < $1.rawValue }
        if questions.count > 3 {
            for half in [questions.prefix(questions.count / 2), questions.suffix(questions.count / 2)] {
                without { smaller in for question in half { smaller.first.answers[question] = nil } }
            }
        }
        if first.region != nil { without { $0.first.region = nil } }
        for place in further.indices { without { $0.further.remove(at: place) } }
        for place in first.noneOf.indices { without { $0.first.noneOf.remove(at: place) } }
        if first.conditions?.isEmpty == true { without { $0.first.conditions = nil } }
        if first.medications?.isEmpty == true { without { $0.first.medications = nil } }
        for place in (first.conditions ?? []).indices { without { $0.first.conditions?.remove(at: place) } }
        for place in (first.medications ?? []).indices { without { $0.first.medications?.remove(at: place) } }
        for question in questions { without { $0.first.answers[question] = nil } }
        return found
    }
}
