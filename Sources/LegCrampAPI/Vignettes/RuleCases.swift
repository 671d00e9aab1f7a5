import LegCrampRules

extension Vignette {
    /// What was told, as the rules see it; a test proves that every profile can be read.
    package var statement: Profile.Statement {
        switch API.read(Array(profile.utf8)[...]) {
        case .success(let statement): statement
        case .failure: Profile.Statement()
        }
    }
}

extension Rule {
    /// The ids of the public cases in which the rule holds.
    package var cases: [String] { Rule.casesByID[id] ?? [] }

    /// Computed once, when the first document of a rule is laid out.
    private static let casesByID: [String: [String]] = {
        let holding = places(among: Vignette.all.map { Profile($0.statement).answers })
        return Dictionary(
            uniqueKeysWithValues: zip(all, holding).map { rule, places in
                (rule.id, places.map { Vignette.all[$0].id })
            })
    }()
}
