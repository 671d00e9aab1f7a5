import LegCrampRules
import Testing

@Suite("Claims of the article, and what the content rests on")
struct ClaimTests {
    @Test("none is missing, none is left out without a reason, and none is made up")
    func coverage() {
        #expect(ClaimCoverage.missing.isEmpty, "\(ClaimCoverage.missing)")
        #expect(ClaimCoverage.all.count == 192 && ClaimCoverage.all.last == "SC-192")
        for (claim, reason) in ClaimCoverage.notRepresented {
            #expect(!reason.isEmpty && ClaimCoverage.represented[claim] == nil, "\(claim)")
        }
        let represented = Set(ClaimCoverage.represented.keys)
        #expect(represented.isSubset(of: ClaimCoverage.all))
        #expect(represented.isSuperset(of: ClaimCoverage.publisher.map(\.claim)))
    }

    /// What a person reads of items that have a path, by that path.
    private static let texts: [String: [String]] = {
        var texts: [String: [String]] = [:]
        for cause in Cause.all {
            texts["/causes/\(cause.id)"] = [cause.text, cause.mechanism, cause.disagreement?.found ?? ""]
        }
        for factor in RiskFactor.all {
            texts["/risk-factors/\(factor.id)"] = [factor.text, factor.contradiction ?? ""]
        }
        for measure in Measure.all { texts["/advice/\(measure.id)"] = [measure.text, measure.how] }
        for fact in Fact.all { texts["/facts/\(fact.id)"] = [fact.text] + fact.contradictions }
        for entry in FAQEntry.all { texts["/faq/\(entry.id)"] = [entry.text, entry.disagreement?.found ?? ""] }
        return texts
    }()

    private static let doubts = [
        "not", "no", "never", "nobody", "untested", "disagree", "unproven", "weak", "uncertain", "only", "guesses",
        "but", "perhaps", "cannot",
    ]

    @Test("a claim that the evidence does not bear out stands in an item that says so")
    func contradicted() throws {
        #expect(Set(ClaimCoverage.contradicted.map(\.claim)).count == ClaimCoverage.contradicted.count)
        for correction in ClaimCoverage.contradicted {
            #expect(ClaimCoverage.represented[correction.claim]?.contains(correction.item) == true, "\(correction)")
            let said = try #require(ClaimTests.texts[correction.item], "\(correction)").joined(separator: " ")
            #expect(ClaimTests.doubts.contains(where: said.says), "\(correction): \(said)")
        }
    }

    @Test("what is contradicted is said in so many words")
    func dehydrationMagnesiumAndRestlessLegs() throws {
        let phrases = [
            "/causes/dehydration": "have not shown this", "/advice/magnesium-supplement": "no useful difference",
            "/advice/drink-normally": "has not been shown", "/causes/restless-legs-as-cause": "not known to cause",
        ]
        for correction in ClaimCoverage.contradicted where correction.verdict == .contradicted {
            let phrase = try #require(phrases[correction.item], "\(correction)")
            #expect(ClaimTests.texts[correction.item]?.contains { $0.contains(phrase) } == true, "\(correction)")
        }
    }

    @Test("every source is cited, or listed as background with a reason")
    func sources() {
        var cited = Set(ContentTests.all.flatMap(\.evidence.sources))
        cited.formUnion(Medicine.all.flatMap(\.evidence.sources))
        cited.formUnion(Criterion.all.flatMap(\.sources) + Discriminator.all.flatMap(\.sources))
        cited.formUnion((RiskFactor.all.flatMap(\.effects) + Fact.all.flatMap(\.effects)).map(\.source))
        cited.formUnion(MisdiagnosisFactor.all.flatMap(\.effects).map(\.source))
        let background = Set(Source.background.map(\.id))
        #expect(cited.isDisjoint(with: background))
        #expect(Set(Source.ID.allCases).subtracting(cited) == background)
        for (id, reason) in Source.background { #expect(reason.hasSuffix("."), "\(id.rawValue)") }
    }

    @Test("codes of medicines are whole codes or groups of the ATC index, and no code names two medicines of one kind")
    func atc() {
        for medicine in Medicine.all {
            #expect(Set(medicine.atc).count == medicine.atc.count, "\(medicine.id)")
            for code in medicine.atc {
                #expect(code.wholeMatch(of: /[A-DGHJLMNPRSV][0-9]{2}([A-Z]([A-Z]([0-9]{2})?)?)?/) != nil, "\(code)")
            }
        }
        let whole = Medicine.all.filter { !$0.isClass }.flatMap(\.atc).filter { $0.utf8.count == 7 }
        #expect(Set(whole).count == whole.count, "\(whole.filter { code in whole.count { $0 == code } > 1 })")
    }

    @Test("no text holds a code of a classification")
    func codes() {
        for passage in Passage.forPeople + Passage.aboutMedicines + Passage.forClinicians {
            let text = passage.text
            let found = [
                text.firstMatch(of: /\b[A-TV-Z][0-9][0-9A-Z]\.[0-9A-Z]{1,4}\b/).map { String($0.0) },
                text.firstMatch(of: /\b[A-Z][0-9]{2}[A-Z]{2}[0-9]{2}\b/).map { String($0.0) },
                text.firstMatch(of: /\b[0-9]{6,18}\b/).map { String($0.0) },
                text.firstMatch(of: /\b[0-9]{4,5}-[0-9]\b/).map { String($0.0) },
            ].compactMap { $0 }
            #expect(found.isEmpty, "\(passage.place): \(found)")
            for system in ["ICD-10", "ICD-11", "SNOMED", "LOINC"] {
                #expect(!text.contains(system), "\(passage.place): \(system)")
            }
        }
    }

    @Test("every row of the evidence table that is an emergency has a warning sign that is one")
    func emergencies() {
        for row in RedFlagRow.all where row.urgency == .emergency {
            #expect(RedFlag.all.contains { $0.rows.contains(row.id) && $0.urgency == .emergency }, "\(row.id)")
        }
    }
}
