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
        let background = Set(Source.background.map(\.id))
        return Source.all.map(\.id).compactMap { id in
            let isCited = ContentInventory.citations[id] != nil
            if isCited != background.contains(id) { return nil }
            return isCited
                ? "The source \(id.rawValue) is listed as background, but is cited."
                : "The source \(id.rawValue) is cited by nothing and not listed as background."
        }
    }

    private static var links: [String] {
        var findings: [String] = []
        for entry in FAQEntry.all {
            for path in entry.see where !ContentInventory.paths.contains(path) {
                findings.append("The question \(entry.id) refers to \(path), which does not exist.")
            }
        }
        let pointers = Set(Catalogue.questions.map(\.pointer))
        for field in DiaryTemplate.content.fields {
            if let pointer = field.pointer, !pointers.contains(pointer) {
                findings.append("The diary refers to \(pointer), which does not exist.")
            }
        }
        return findings
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
