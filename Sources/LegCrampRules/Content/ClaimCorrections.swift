extension ClaimCoverage {
    /// The claims that the evidence contradicts or does not support, each with the item that says so.
    ///
    /// A claim that is only partly supported is not listed; its items give the figures on both sides.
    public static let contradicted: [Correction] =
        corrections(.contradicted, contradictedByItem) + corrections(.unproven, unprovenByItem)

    private static let contradictedByItem: [(item: String, claims: [String])] = [
        ("/causes/dehydration", ["SC-030", "SC-050"]),
        ("/causes/restless-legs-as-cause", ["SC-174"]),
        ("/advice/drink-normally", ["SC-066"]),
        ("/advice/magnesium-supplement", ["SC-085"]),
    ]

    private static let unprovenByItem: [(item: String, claims: [String])] = [
        ("/causes/dehydration", ["SC-031"]),
        ("/causes/muscle-fatigue", ["SC-023"]),
        ("/causes/diuretics", ["SC-026", "SC-140", "SC-142"]),
        ("/causes/alcohol", ["SC-028"]),
        ("/causes/older-age", ["SC-045"]),
        ("/causes/prolonged-sitting", ["SC-048"]),
        ("/causes/antidepressants", ["SC-053"]),
        ("/causes/steroids", ["SC-054"]),
        ("/causes/pregnancy", ["SC-057", "SC-058"]),
        ("/facts/what-habits-can-do", ["SC-061", "SC-087"]),
        ("/advice/drink-normally", ["SC-141"]),
        ("/advice/bedtime-stretching", ["SC-071", "SC-072"]),
        ("/advice/massage", ["SC-073", "SC-075", "SC-151", "SC-152", "SC-153"]),
        ("/advice/regular-activity", ["SC-077"]),
        ("/advice/warm-bath", ["SC-082", "SC-155"]),
        ("/advice/warm-the-muscle", ["SC-154"]),
        ("/advice/cool-the-muscle", ["SC-083", "SC-156", "SC-157"]),
        (
            "/advice/balanced-food",
            ["SC-158", "SC-159", "SC-160", "SC-161", "SC-162", "SC-163", "SC-164", "SC-165"]
        ),
        ("/risk-factors/hard-floor", ["SC-175"]),
        ("/advice/avoid-long-standing", ["SC-178"]),
        ("/advice/heel-walking", ["SC-179"]),
    ]

    private static func corrections(_ verdict: Verdict, _ list: [(item: String, claims: [String])]) -> [Correction] {
        list.flatMap { entry in
            entry.claims.map { Correction(claim: $0, verdict: verdict, item: entry.item) }
        }
    }
}
