import LegCrampRules
import Testing

@Suite("Texts")
struct TextTests {
    @Test("none is empty, starts or ends with a blank, or holds two blanks or a line end")
    func tidy() {
        for passage in Passage.forPeople + Passage.aboutMedicines + Passage.forClinicians {
            let text = passage.text
            #expect(!text.isEmpty && text == text.trimmed, "\(passage.place)")
            #expect(!text.contains("  ") && !text.contains("\n") && !text.contains(".."), "\(passage.place): \(text)")
            #expect(!text.contains(" .") && !text.contains(" ,"), "\(passage.place): \(text)")
        }
        #expect(Passage.forPeople.count > 1000)
    }

    @Test("texts for people end as a sentence does")
    func sentences() {
        for item in ContentTests.all { #expect(item.text.hasSuffix("."), "\(item.id)") }
        for flag in RedFlag.all { #expect(flag.because.hasSuffix(".") && flag.action.hasSuffix("."), "\(flag.id)") }
        for measure in Measure.all { #expect(measure.how.hasSuffix(".")) }
        for question in Catalogue.questions { #expect(question.why.hasSuffix(".")) }
    }

    @Test("nobody is told to stop a prescribed medicine")
    func stop() {
        let phrases = [
            "stop taking", "stop your", "stop using", "stop the medicine", "stop the tablets", "stop the drug",
            "stop it",
            "stop them", "come off", "coming off", "leave out your", "skip your", "skip a dose", "quit taking",
            "discontinue", "cease taking", "cut your dose", "halve", "reduce your dose", "lower your dose",
            "withdraw the",
        ]
        let spacedPhrases = phrases.map(\.spaced)
        let negations = ["do not", "never", "not stop", "must not", "unless", "tells you to", "without"]
        for passage in Passage.forPeople + Passage.aboutMedicines + Passage.forClinicians {
            guard spacedPhrases.contains(where: passage.spaced.contains) else { continue }
            for sentence in passage.sentences where phrases.contains(where: sentence.says) {
                let warns = negations.contains(where: sentence.says) || sentence.says("quinine")
                #expect(warns, "\(passage.place): \(sentence)")
            }
        }
    }

    @Test("whoever reads that a medicine may play a part is told not to stop it alone")
    func askFirst() {
        for medicine in Medicine.all where [.cramp, .both, .restlessLegs].contains(medicine.association) {
            let asks =
                medicine.text.says("not stop") || medicine.text.says("never stop")
                || medicine.text.says("ask your hospital team")
            #expect(asks, "\(medicine.id): \(medicine.text)")
        }
        for cause in Cause.all where cause.kind == .medicine { #expect(cause.text.says("not stop"), "\(cause.id)") }
    }

    /// Brand names: capitalised other names that are no abbreviation.
    private static let brands: Set<String> = Set(
        Medicine.all.flatMap(\.brands).filter { brand in
            let abbreviations = [
                "Indian", "SSRIs", "SNRIs", "TCAs", "ARBs", "ACE", "ACEi", "PPIs", "NSAIDs", "LABAs", "IV", "D", "L",
                "HMG", "MK",
            ]
            let first = brand.split { !$0.isLetter }.first.map(String.init) ?? ""
            return brand.first?.isUppercase == true && brand.contains(where: \.isLowercase)
                && !abbreviations.contains(first)
        })

    @Test("no brand of a medicine is named in causes, factors, measures, warning signs or anything else")
    func brands() {
        #expect(TextTests.brands.count > 150 && TextTests.brands.isSuperset(of: ["Lasix", "Zoloft", "Seretide"]))
        let brands = Dictionary(grouping: TextTests.brands) { $0.spaced.split(separator: " ").first ?? "" }
        for passage in Passage.forPeople + Passage.aboutMedicines + Passage.forClinicians {
            for word in passage.spaced.split(separator: " ") {
                for brand in brands[word] ?? [] where passage.spaced.contains(brand.spaced) {
                    Issue.record("\(brand) in \(passage.place): \(passage.text)")
                }
            }
        }
    }

    @Test("quinine stands only in warnings")
    func quinine() {
        let warnings = [
            "do not", "not advised", "no more quinine", "harm", "serious", "not safe", "bleed", "review", "last resort",
            "ears", "clot", "bring", "include", "quinine tablets", "reaction", "trouble", "death", "all took",
        ]
        for passage in Passage.forPeople where passage.spaced.contains(" quinine ") {
            let isLabel = passage.place.hasSuffix("title") || passage.place.hasPrefix("question")
            #expect(
                isLabel || warnings.contains { passage.text.lowercased().contains($0) },
                "\(passage.place): \(passage.text)")
        }
    }
}
