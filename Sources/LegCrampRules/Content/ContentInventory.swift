/// Everything that is told to people, kind by kind: what checks, counts and reviews go through.
public enum ContentInventory {
    /// The items of one kind.
    public struct Kind: Sendable {
        /// The kind in words, for example "warning sign".
        public let name: String
        /// What the kind is called where it is counted, for example `red_flags`.
        public let plural: String
        /// The items.
        public let items: [any Item]
        /// What a person reads of each item, in the order of the items.
        let texts: [String]

        init<Element: Item>(
            _ name: String, _ plural: String, _ items: [Element], more: (Element) -> [String] = { _ in [] }
        ) {
            self.name = name
            self.plural = plural
            self.items = items
            texts = items.map { ([$0.text] + more($0)).joined(separator: " ") }
        }
    }

    /// Every kind of item.
    public static let kinds: [Kind] = [
        Kind("warning sign", "red_flags", RedFlag.all) { [$0.because, $0.action] },
        Kind("reason for care", "reasons_for_care", CareReason.all) { [$0.because] },
        Kind("look-alike", "look_alikes", LookAlike.all) { [$0.distinguishing] },
        Kind("cause", "causes", Cause.all), Kind("risk factor", "risk_factors", RiskFactor.all),
        Kind("measure", "measures", Measure.all) { [$0.how] },
        Kind("level of care", "levels_of_care", SeekingCare.content.levels),
        Kind("thing to bring", "things_to_bring", SeekingCare.content.bring),
        Kind("step of a visit", "steps_of_a_visit", SeekingCare.content.clinicianMay),
        Kind("question people ask", "faq", FAQEntry.all), Kind("fact", "facts", Fact.all),
        Kind("mix-up", "misdiagnosis", MisdiagnosisFactor.all) { [$0.instead] },
        Kind("diary", "diary", [DiaryTemplate.content]) { $0.instructions + [$0.howLong] + $0.fields.map(\.why) },
    ]

    /// The items whose review is due, as kind and id.
    ///
    /// - Parameter date: today (ISO 8601, `YYYY-MM-DD`).
    public static func due(on date: String) -> [(kind: String, id: String)] {
        kinds.flatMap { kind in kind.items.filter { $0.nextReview <= date }.map { (kind.name, $0.id) } }
    }

    /// How many items are due for review by which date, the earliest first.
    public static var reviews: [(date: String, items: Int)] {
        var count: [String: Int] = [:]
        for item in kinds.flatMap(\.items) { count[item.nextReview, default: 0] += 1 }
        return count.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// How often each publication is cited: by items, medicines, criteria, comparisons and effects.
    public static let citations: [Source.ID: Int] = {
        var cited: [Source.ID] = kinds.flatMap(\.items).flatMap(\.evidence.sources)
        cited += Medicine.all.flatMap(\.evidence.sources)
        cited += Criterion.all.flatMap(\.sources)
        cited += Discriminator.all.flatMap(\.sources)
        let effects = RiskFactor.all.flatMap(\.effects) + Fact.all.flatMap(\.effects)
        cited += (effects + MisdiagnosisFactor.all.flatMap(\.effects)).map(\.source)
        return cited.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }()

    /// The paths of items and lists, as `see` of a question may name them.
    static let paths: Set<String> = {
        var paths: Set = ["/medications", "/conditions", "/questions", "/sources", "/rules", "/vignettes"]
        paths.formUnion(ClaimCoverage.items.map(\.item).filter { !$0.contains("#") })
        paths.formUnion(Medicine.all.map { "/medications/" + $0.id })
        for path in ClaimCoverage.items.map(\.item) {
            paths.insert("/" + (path.split { $0 == "/" || $0 == "#" }.first ?? ""))
        }
        return paths
    }()
}
