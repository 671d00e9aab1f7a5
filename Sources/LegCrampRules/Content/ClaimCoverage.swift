/// What became of each claim of the seed article: which content represents it, and where the evidence disagrees.
public enum ClaimCoverage {
    /// What the evidence says of a claim that cannot be repeated as it stands.
    public enum Verdict: String, CaseIterable, Sendable {
        /// Studies or definitions speak against it.
        case contradicted
        /// Nothing that was read shows it.
        case unproven
    }

    /// A claim that the evidence does not support, and the item that says so.
    public struct Correction: Equatable, Sendable {
        /// The claim, for example `SC-030`.
        public let claim: String
        /// What the evidence says of it.
        public let verdict: Verdict
        /// The item that represents the claim and says so, as in ``ClaimCoverage/represented``.
        public let item: String
    }

    /// Every claim, from SC-001 to SC-192.
    public static let all: [String] = (1...count).map { number in
        let digits = String(number)
        return "SC-" + String(repeating: "0", count: 3 - digits.count) + digits
    }

    /// The claims that no item represents, each with the reason.
    ///
    /// There is none: even what the publisher says of itself is answered by `/about`, see ``publisher``.
    public static let notRepresented: [(claim: String, reason: String)] = []

    /// What the publisher of the article says of itself; not carried over, only answered by `/about`.
    public static let publisher: [(claim: String, reason: String)] = [
        ("SC-001", "The publisher reviews and compares products. This service does neither."),
        ("SC-002", "Advertising pays the publisher. This service takes no money for content."),
        ("SC-003", "Payments shape rankings there. Here nobody can pay for a place in a list."),
        ("SC-004", "A disclaimer about products. No product is recommended here."),
        ("SC-005", "The publisher's statement of its own aims. The editorial policy stands in its place."),
        ("SC-006", "It is about products on the market. No product is recommended here."),
        ("SC-007", "The publisher's terms. Limits and warranty of this service are its own."),
        ("SC-008", "Prices may change there. Here the content has a version and a date of review."),
        ("SC-191", "The article names no source. Here each statement names its own."),
        ("SC-192", "The article ends with an advertisement. It is not carried over."),
    ]

    /// Each claim with the items that represent it, as paths; an item without a path of its own follows a `#`.
    public static var represented: [String: [String]] {
        var represented: [String: [String]] = [:]
        for (item, claims) in items {
            for claim in claims { represented[claim, default: []].append(item) }
        }
        return represented
    }

    /// The claims that are neither represented nor listed with a reason; none in a release.
    public static var missing: [String] {
        let represented = represented
        let listed = Set(notRepresented.map(\.claim))
        return all.filter { represented[$0] == nil && !listed.contains($0) }
    }

    /// Every item of every kind that can represent a claim, in a stable order.
    static var items: [(item: String, claims: [String])] {
        var items: [(item: String, claims: [String])] = []
        items += paths("/causes/", Cause.all)
        items += paths("/risk-factors/", RiskFactor.all)
        items += paths("/red-flags/", RedFlag.all)
        items += paths("/red-flags#", CareReason.all)
        items += paths("/advice/", Measure.all)
        items += paths("/differentiate#", LookAlike.all)
        items += Criterion.all.map { ("/differentiate#" + $0.id, $0.claims) }
        items += Discriminator.all.map { ("/differentiate#" + $0.id, $0.claims) }
        items += paths("/seeking-care#", SeekingCare.content.levels)
        items += paths("/seeking-care#", SeekingCare.content.bring)
        items += paths("/seeking-care#", SeekingCare.content.clinicianMay)
        items += paths("/faq/", FAQEntry.all)
        items += paths("/facts/", Fact.all)
        items += paths("/misdiagnosis/", MisdiagnosisFactor.all)
        items.append(("/diary", DiaryTemplate.content.claims))
        items.append(("/about", About.content.claims))
        return items
    }

    private static func paths(_ prefix: String, _ items: [some Item]) -> [(item: String, claims: [String])] {
        items.map { (prefix + $0.id, $0.claims) }
    }

    /// How many claims the seed article was split into.
    private static let count = 192
}
