import LegCrampRules
import Testing

@Suite("Names of conditions")
struct ConditionNameTests {
    private static func ids(_ name: String) -> [String] { Profile(.has(name)).conditions[0].terms.map(\.id) }

    @Test("ids, titles and synonyms are recognised in any case and with detail", arguments: ConditionTerm.all)
    func everyName(term: ConditionTerm) {
        for name in [term.id, term.title] + term.synonyms {
            #expect(ConditionNameTests.ids(name) == [term.id], "\(name)")
            #expect(ConditionNameTests.ids(name.uppercased()) == [term.id], "\(name)")
            if name != "no spleen" {
                #expect(ConditionNameTests.ids("\(name), for 3 years").contains(term.id), "\(name)")
            }
        }
        for synonym in term.synonyms { #expect(synonym == synonym.lowercased(), "\(synonym)") }
    }

    @Test(
        "what people write is recognised",
        arguments: [
            ("Type 2 diabetes", ["diabetes"]), ("diabetes with neuropathy", ["diabetic-neuropathy"]),
            ("CKD stage 3", ["chronic-kidney-disease"]),
            ("pregnancy 30 weeks", ["pregnancy"]), ("metastatic prostate cancer", ["cancer"]),
            ("high blood pressure", ["hypertension"]),
            ("asthma and heart failure", ["asthma-or-copd", "heart-failure"]),
            ("Crohn\u{2019}s disease", ["bowel-disease"]),
            ("kidney failure on dialysis", ["dialysis"]), ("end-stage renal disease", ["chronic-kidney-disease"]),
            ("RLS", ["restless-legs"]),
            ("previous DVT in 2019", ["blood-clot"]), ("no spleen", ["weak-immune-system"]),
            ("non-Hodgkin lymphoma", ["cancer"]),
        ] as [(String, [String])])
    func written(name: String, expected: [String]) { #expect(ConditionNameTests.ids(name) == expected) }

    @Test(
        "a name that is turned round is not recognised, but listed back",
        arguments: [
            "no diabetes", "family history of stroke", "not vaccinated against tetanus", "never had a stroke",
            "denies asthma",
            "mother has Parkinson's", "pre-diabetes", "worried about cancer", "without heart failure",
            "diabetes insipidus",
            "suspected cancer", "possible DVT", "trying to get pregnant", "don't have diabetes",
            "doesn\u{2019}t have cancer", "isn't pregnant",
            "non-diabetic", "not pregnant", "father had a heart attack",
        ])
    func turnedRound(name: String) {
        let profile = Profile(.has(name))
        #expect(profile.conditions.map(\.given) == [name])
        #expect(profile.conditions[0].terms.isEmpty)
        #expect(profile.answers.conditions.isEmpty)
    }

    @Test(
        "a near miss is not recognised, and its right name is suggested first",
        arguments: [
            ("diabetis", "diabetes"), ("hypertention", "hypertension"), ("pregnent", "pregnancy"),
            ("dialisis", "dialysis"),
            ("cirhosis", "liver-cirrhosis"), ("parkinsens", "parkinson-disease"), ("anemea", "anaemia"),
            ("cancre", "cancer"),
        ])
    func nearMiss(name: String, expected: String) {
        let condition = Profile(.has(name)).conditions[0]
        #expect(condition.terms.isEmpty)
        #expect(condition.suggestions.first == expected)
        #expect((1...3).contains(condition.suggestions.count))
    }

    @Test(
        "a condition says those that it implies",
        arguments: [
            (.dialysis, [.chronicKidneyDisease]), (.heartFailure, [.heartDisease]),
            (.atrialFibrillation, [.heartDisease]),
            (.longQT, [.heartDisease]), (.diabeticNeuropathy, [.diabetes, .peripheralNeuropathy]),
        ] as [(HealthCondition, [HealthCondition])])
    func implied(condition: HealthCondition, implied: [HealthCondition]) {
        let profile = Profile(.has("asthma", condition.term.id))
        for implied in implied {
            #expect(profile.answers.has(implied) == .present)
            #expect(profile.places(of: implied).pointers == ["/conditions/1"])
        }
    }

    @Test("a condition that answers a question is where its answer points to")
    func answers() {
        let profile = Profile(.has("asthma", "pregnant", "post-partum"))
        #expect(profile.answers[.pregnant] == .yes && profile.answers[.gaveBirthWithinSixWeeks] == .yes)
        #expect(profile.pointer(for: .pregnant) == "/conditions/1")
        #expect(profile.pointer(for: .gaveBirthWithinSixWeeks) == "/conditions/2")
        #expect(Profile(.has("pregnancy"), .no(.pregnant)).answers[.pregnant] == .no)
    }
}

@Suite("Edit distance")
struct EditDistanceTests {
    @Test(
        "counts insertions, deletions, replacements and swaps of neighbours, up to the limit",
        arguments: [
            ("", "", 0, 0), ("", "abc", 3, 3), ("abc", "", 3, 3), ("abc", "abc", 0, 0), ("abc", "abd", 1, 1),
            ("abc", "acb", 1, 1),
            ("abc", "abcd", 1, 1), ("abcd", "abc", 1, 1), ("kitten", "sitting", 3, 3), ("kitten", "sitting", 2, nil),
            ("ca", "abc", 3, 3), ("abc", "xyz", 2, nil), ("abc", "abcdef", 2, nil), ("a", "b", 0, nil),
            ("diabetis", "diabetes", 1, 1),
            ("lasxi", "lasix", 1, 1),
        ] as [(String, String, Int, Int?)])
    func distance(first: String, second: String, limit: Int, expected: Int?) {
        #expect(EditDistance.between(Array(first.utf8), Array(second.utf8), atMost: limit) == expected)
        #expect(EditDistance.between(Array(second.utf8), Array(first.utf8), atMost: limit) == expected)
    }

    @Test("agrees with a plain table of all distances, in random words", arguments: 0..<4)
    func plain(seed: UInt64) {
        var random = SplitMix(state: seed)
        func word() -> [UInt8] {
            (0..<Int.random(in: 0...5, using: &random)).map { _ in UInt8.random(in: 97...99, using: &random) }
        }
        for _ in 0..<300 {
            let (first, second) = (word(), word())
            let plain = EditDistanceTests.plain(first[...], second[...])
            for limit in 0...8 {
                let distance = EditDistance.between(first, second, atMost: limit)
                #expect(distance == (plain <= limit ? plain : nil), "\(first) \(second) \(limit)")
            }
        }
    }

    /// The recursive definition (optimal string alignment).
    private static func plain(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Int {
        guard let one = first.last, let other = second.last else { return first.count + second.count }
        if one == other { return plain(first.dropLast(), second.dropLast()) }
        var best =
            1
            + min(
                plain(first.dropLast(), second), plain(first, second.dropLast()),
                plain(first.dropLast(), second.dropLast()))
        if first.dropLast().last == other, second.dropLast().last == one {
            best = min(best, 1 + plain(first.dropLast(2), second.dropLast(2)))
        }
        return best
    }

    @Test(
        "offers the closest candidates, the closest first",
        arguments: [
            ("pregnent", ["pregnant"]), ("PREGNENT", ["pregnant"]), ("agee", ["age"]), ("sexx", ["sex"]), ("zzzz", []),
            ("pain", ["gain", "pain_0"]),
        ] as [(String, [String])])
    func closest(name: String, expected: [String]) {
        let candidates = ["pregnant", "age", "sex", "gain", "pain_0"]
        let limit = max(1, name.utf8.count / 3)
        let near = expected.filter {
            EditDistance.between(Array($0.utf8), Array(name.lowercased().utf8), atMost: limit) != nil
        }
        #expect(EditDistance.closest(to: name, among: candidates) == near)
    }
}
