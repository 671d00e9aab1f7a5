import LegCrampRules
import Testing

@Suite("Texts that can be read at 3 in the morning")
struct ReadabilityTests {
    @Test("each text reads at its school grade or below, with the exceptions of one list")
    func grades() {
        let hard = Told.all.filter { Readability.grade(of: $0.text) > $0.limit }
        let excepted = TextException.places(.grade)
        for told in hard where !excepted.contains(told.place) {
            Issue.record("\(told.place): grade \(Readability.grade(of: told.text)), above \(told.limit): \(told.text)")
        }
        #expect(excepted.subtracting(hard.map(\.place)).isEmpty, "an exception is no longer needed")
        #expect(Told.all.count > 900)
    }

    @Test("sentences have at most 20 words, with the exceptions of one list")
    func short() {
        var long: Set<String> = []
        let excepted = TextException.places(.sentenceLength)
        for told in Told.all {
            for sentence in Passage(place: told.place, text: told.text).sentences {
                let words = sentence.split(separator: " ").count
                guard words > 20 else { continue }
                long.insert(told.place)
                #expect(excepted.contains(told.place), "\(told.place): \(words) words: \(sentence)")
            }
        }
        #expect(excepted.subtracting(long).isEmpty, "an exception is no longer needed")
    }

    @Test("exceptions have a reason, and stand once")
    func exceptions() {
        let keys = TextException.all.map { "\($0.place) \($0.rule)" }
        #expect(Set(keys).count == keys.count)
        for exception in TextException.all { #expect(exception.reason.hasSuffix(".")) }
    }

    @Test("numbers from 2 are written as digits")
    func numerals() {
        let words = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
            .map(\.spaced)
        for told in Told.all {
            let spaced = told.text.spaced
            for word in words where spaced.contains(word) { Issue.record("\(told.place): \(told.text)") }
        }
    }

    /// Words of clinicians that a person's text may hold only in brackets, after the plain word.
    private static let clinical = [
        "thrombosis", "embolism", "rhabdomyolysis", "ischaemia", "ischaemic", "neuropathy", "stenosis", "claudication",
        "cirrhosis", "oedema", "haemodialysis", "akathisia", "augmentation", "diuretic", "electrolyte", "myopathy",
        "anticoagulant", "anticoagulation", "antagonist", "tetany", "hypokalaemia", "thrombocytopenia", "palpitations",
    ]

    @Test("the plain word comes first; the clinical one follows in brackets")
    func plainFirst() {
        let titles = ContentTests.all.map { Told(kind: "title", id: $0.id, text: $0.title) }
        let suspected = RedFlag.all.map { Told(kind: "suspected", id: $0.id, text: $0.suspected) }
        for told in Told.all + titles + suspected {
            let plain = told.text.outsideBrackets
            for word in ReadabilityTests.clinical where plain.says(word) {
                Issue.record("\(told.place): \(word) in: \(told.text)")
            }
        }
    }

    @Test("nothing is advertised")
    func noAdvertising() {
        let trade = [
            "buy now", "recommended product", "our product", "best price", "discount", "special offer", "free trial",
            "order now", "order online", "shop", "click here", "sponsored", "affiliate", "money back", "guaranteed",
            "clinically proven", "miracle", "instant relief", "number one", "best seller", "we recommend",
            "limited time",
        ].map(\.spaced)
        for passage in Passage.forPeople + Passage.aboutMedicines + Passage.forClinicians {
            for phrase in trade where passage.spaced.contains(phrase) {
                Issue.record("\(passage.place):\(phrase)in: \(passage.text)")
            }
        }
    }

    @Test("grades follow the formula of Flesch and Kincaid")
    func formula() {
        #expect(Readability.grade(of: "") == 0)
        #expect(abs(Readability.grade(of: "The cat sat.") - (0.39 * 3 + 11.8 - 15.59)) < 0.001)
        #expect(
            Readability.grade(of: "Deep vein thrombosis necessitates anticoagulation.")
                > Readability.grade(of: "A clot in the leg needs care today."))
    }
}

extension String {
    /// The text without what stands in round brackets.
    fileprivate var outsideBrackets: String {
        var depth = 0
        var text = ""
        for character in self {
            switch character {
            case "(": depth += 1
            case ")": depth -= 1
            default: if depth == 0 { text.append(character) }
            }
        }
        return text
    }
}
