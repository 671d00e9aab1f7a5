import LegCrampRules
import Testing

@Suite("Texts that are safe when one is shown alone")
struct SafeAloneTests {
    /// Words that say how soon, by urgency; a milder sign may also say what a stronger one says.
    private static let words: [(urgency: Urgency, says: [String])] = [
        (.emergency, ["ambulance now", "emergency department now", "ambulance or a poison line now"]),
        (.sameDay, ["today"]), (.soon, ["within days", "within 2 weeks", "at or before the next visit"]),
        (.routine, ["today", "ask"]), (.selfCare, []),
    ]

    @Test("a warning sign says what to do and how soon", arguments: RedFlag.all)
    func action(flag: RedFlag) {
        let words = SafeAloneTests.words.first { $0.urgency == flag.urgency }?.says ?? []
        #expect(words.contains { flag.action.lowercased().contains($0) }, "\(flag.id): \(flag.action)")
    }

    /// Signs that are emergencies, alone or in the company that a text names.
    private static let emergencySigns = [
        "chest pain", "trouble breathing", "hard to breathe", "breathless", "short of breath", "confused", "confusion",
        "a fit", "faint", "fainting", "collapse", "heart races", "heart race", "heart flutters", "fluttering heart",
        "heart flutter", "pounding heart", "uneven heartbeat", "beats unevenly", "stiff jaw", "jaw gets stiff",
        "sudden weakness", "suddenly weak", "between the legs", "genitals",
    ]
    private static let milder = ["today", "same day", "within days", "within 2 weeks", "soon", "routine", "next visit"]

    /// The sign of an emergency that a sentence gives a milder time, if it does.
    private static func tooMild(_ sentence: String) -> String? {
        guard milder.contains(where: sentence.says), !["ambulance", "emergency"].contains(where: sentence.says) else {
            return nil
        }
        return emergencySigns.first(where: sentence.says)
    }

    @Test("no sentence gives a sign of an emergency a milder time")
    func milder() {
        for told in Told.all {
            for sentence in Passage(place: told.place, text: told.text).sentences {
                let sign = SafeAloneTests.tooMild(sentence)
                #expect(sign == nil, "\(told.place): \(sign ?? "") in: \(sentence)")
            }
        }
    }

    @Test(
        "a milder time is found in a sentence",
        arguments: [
            ("Call them today if you are weak or your heart flutters.", "heart flutters"),
            ("Call today if you are confused, or your skin turns yellow.", "confused"),
            ("Call for an ambulance if you are confused, not today but now.", nil), ("See a clinician today.", nil),
        ] as [(String, String?)])
    func finds(sentence: String, sign: String?) { #expect(SafeAloneTests.tooMild(sentence) == sign) }

    @Test("a look-alike that always needs care today says so", arguments: LookAlike.all)
    func lookAlikes(lookAlike: LookAlike) {
        let people = AnswerSpace(lookAlike.when).statements(where: lookAlike.when, 40, seed: 3)
        #expect(!people.isEmpty)
        let least = people.map { assess(Profile($0)).urgency.level }.min() ?? .selfCare
        guard least >= .sameDay else { return }
        #expect(
            lookAlike.text.says("today") || lookAlike.text.says("emergency"),
            "\(lookAlike.id) needs \(least): \(lookAlike.text)")
    }

    /// Names that nobody prescribes, or of which a text must warn.
    private static let notPrescribed: Set<String> = [
        "quinine", "tonic-water", "vitamin-k2", "salt-substitute", "suxamethonium",
    ]

    @Test("a medicine that can be prescribed comes with the words not to stop it oneself", arguments: Medicine.all)
    func medicines(medicine: Medicine) {
        let asks = ["not stop it yourself", "not stop the inhaler yourself", "never stop it suddenly"]
        let says = asks.contains(where: medicine.text.says)
        #expect(says != SafeAloneTests.notPrescribed.contains(medicine.id), "\(medicine.id): \(medicine.text)")
    }

    @Test("a caution says what not to do, whom to ask, or what to do instead", arguments: Measure.all)
    func cautions(measure: Measure) {
        let ways = [
            "do not", "give no", "never", "ask", "rest", "have", "get", "tell", "call", "needs", "only",
            "keep", "avoid", "without",
        ]
        for caution in measure.cautions {
            #expect(caution.text.hasSuffix("."), "\(measure.id): \(caution.text)")
            #expect(ways.contains(where: caution.text.says), "\(measure.id): \(caution.text)")
            #expect(!caution.when.questions.isEmpty, "\(measure.id): \(caution.text)")
        }
        #expect(Set(measure.cautions.map(\.text)).count == measure.cautions.count, "\(measure.id)")
    }

    @Test("what is done during an attack, and can harm a leg in danger, is held back by a clot")
    func clot() {
        let clot = Profile(.yes(.oneLegSwollen)).answers
        for id in ["stretch-the-muscle", "press-foot-flat", "massage", "walk-it-off", "warm-the-muscle"] {
            let measure = Measure.all.first { $0.id == id }
            #expect(measure?.cautions.contains { $0.when.evaluate(clot) == .present } == true, "\(id)")
        }
    }

    @Test("nothing softens the words on a leg that may have a clot", arguments: RedFlag.all)
    func clotWords(flag: RedFlag) {
        guard flag.avoid.contains("stretch-or-massage") else { return }
        #expect(!flag.action.says("stretch hard") && !flag.action.says("leg hard"), "\(flag.id): \(flag.action)")
    }

    @Test("what to do in an emergency stands in the first sentence", arguments: RedFlag.all)
    func first(flag: RedFlag) {
        guard flag.urgency == .emergency else { return }
        let first = Passage(place: flag.id, text: flag.action).sentences.first ?? ""
        #expect(first.says("now"), "\(flag.id): \(flag.action)")
    }
}
