/// Looks whether what names something else names something that is there.
enum ReferenceCheck {
    /// Every name that leads nowhere, and everything that must be named and is not, one sentence each.
    static var findings: [String] { claims + sources + links + rules + hazards + cases }

    private static var claims: [String] {
        let known = Set(ClaimCoverage.all)
        var findings = ClaimCoverage.missing.map { "The claim \($0) is represented by no item." }
        for (item, claims) in ClaimCoverage.items {
            for claim in claims where !known.contains(claim) {
                findings.append("\(item) names the claim \(claim), which does not exist.")
            }
        }
        let represented = ClaimCoverage.represented
        for correction in ClaimCoverage.contradicted
        where represented[correction.claim]?.contains(correction.item) != true {
            findings.append("\(correction.item) is said to correct \(correction.claim), but does not name it.")
        }
        return findings
    }

    private static var sources: [String] {
        misplaced(cited: Set(ContentInventory.citations.keys), background: Set(Source.background.map(\.id)))
    }

    /// Sources that are both cited and background, and those that are neither.
    static func misplaced(cited: Set<Source.ID>, background: Set<Source.ID>) -> [String] {
        Source.all.map(\.id).compactMap { id in
            switch (cited.contains(id), background.contains(id)) {
            case (true, true): "The source \(id.rawValue) is listed as background, but is cited."
            case (false, false): "The source \(id.rawValue) is cited by nothing and not listed as background."
            case (true, false), (false, true): nil
            }
        }
    }

    private static var links: [String] {
        var findings: [String] = []
        for entry in FAQEntry.all {
            for path in entry.see where !ContentInventory.paths.contains(path) {
                findings.append("The question \(entry.id) refers to \(path), which does not exist.")
            }
        }
        return findings + dangling(DiaryTemplate.content.fields.compactMap(\.pointer))
    }

    /// Pointers of the diary to questions that do not exist.
    static func dangling(_ pointers: [String]) -> [String] {
        let known = Set(Catalogue.questions.map(\.pointer))
        return pointers.filter { !known.contains($0) }.map { "The diary refers to \($0), which does not exist." }
    }

    private static var rules: [String] {
        var seen: Set<String> = []
        return Rule.all.filter { !seen.insert($0.id).inserted }.map { "The rule \($0.id) stands twice." }
    }

    private static var hazards: [String] {
        let rules = Set(Rule.all.map(\.id))
        let items = Set(ContentInventory.paths.map { String($0.dropFirst().map { $0 == "/" ? "." : $0 }) })
        return Hazard.all.flatMap { hazard in
            hazard.rules.filter { !rules.contains($0) && !items.contains($0) }
                .map { "The hazard \(hazard.id) names \($0), which is neither a rule nor an item." }
        }
    }

    private static var cases: [String] {
        let known: [(name: String, ids: Set<String>, named: (Vignette) -> [String])] = [
            ("warning sign", Set(RedFlag.all.map(\.id)), \.redFlags), ("cause", Set(Cause.all.map(\.id)), \.causes),
            ("measure", Set(Measure.all.map(\.id)), \.mustNotAdvise),
            ("level of urgency", Set(Urgency.allCases.map(\.id)), \.urgencies),
            ("verdict", Set(Differentiation.Verdict.allCases.map(\.rawValue)), \.verdicts),
            ("level of risk", Set(Risk.Level.allCases.map(\.rawValue)), \.risks),
        ]
        return Vignette.all.flatMap { vignette in
            known.flatMap { name, ids, named in
                named(vignette).filter { !ids.contains($0) }
                    .map { "The case \(vignette.id) names the \(name) \($0), which does not exist." }
            }
        }
    }
}
