import LegCrampRules

/// A text of the content, with where it stands.
struct Passage: Sendable {
    let place: String
    let text: String
    /// The text as words with one blank between them.
    let spaced: String

    init(place: String, text: String) {
        self.place = place
        self.text = text
        spaced = text.spaced
    }

    /// Sentences; a full stop inside a number or an abbreviation ends none.
    var sentences: [String] {
        var sentences: [String] = []
        var sentence = ""
        let characters = Array(text)
        for (index, character) in characters.enumerated() {
            sentence.append(character)
            let ends =
                ".?!".contains(character) && (index + 1 == characters.count || characters[index + 1].isWhitespace)
            if ends {
                sentences.append(sentence.trimmed)
                sentence = ""
            }
        }
        return sentences + (sentence.trimmed.isEmpty ? [] : [sentence.trimmed])
    }

    /// What is told to a person.
    static let forPeople: [Passage] = {
        var passages = ContentTests.all.flatMap { item in
            [Passage(place: "\(item.id) title", text: item.title), Passage(place: "\(item.id) text", text: item.text)]
        }
        passages += RedFlag.all.flatMap { flag in
            [flag.because, flag.action, flag.suspected].map { Passage(place: "warning sign \(flag.id)", text: $0) }
        }
        passages += CareReason.all.map { Passage(place: "reason \($0.id)", text: $0.because) }
        passages += LookAlike.all.map { Passage(place: "look-alike \($0.id)", text: $0.distinguishing) }
        passages += Cause.all.flatMap { cause in
            [cause.mechanism, cause.disagreement?.commonlySaid, cause.disagreement?.found].compactMap { $0 }
                .map { Passage(place: "cause \(cause.id)", text: $0) }
        }
        passages += RiskFactor.all.flatMap { factor in
            ([factor.contradiction].compactMap { $0 } + factor.effects.map(\.reading))
                .map { Passage(place: "factor \(factor.id)", text: $0) }
        }
        passages += Measure.all.flatMap { measure in
            ([measure.how] + measure.cautions.map(\.text)).map { Passage(place: "measure \(measure.id)", text: $0) }
        }
        passages += FAQEntry.all.flatMap { entry in
            [entry.disagreement?.commonlySaid, entry.disagreement?.found].compactMap { $0 }
                .map { Passage(place: "question people ask \(entry.id)", text: $0) }
        }
        passages += Fact.all.flatMap { fact in
            (fact.contradictions + fact.effects.map(\.reading)).map { Passage(place: "fact \(fact.id)", text: $0) }
        }
        passages += MisdiagnosisFactor.all.map { Passage(place: "mix-up \($0.id)", text: $0.instead) }
        passages += DiaryTemplate.content.instructions.map { Passage(place: "diary", text: $0) }
        passages += DiaryTemplate.content.fields.map { Passage(place: "diary \($0.id)", text: $0.why) }
        passages += Criterion.all.map { Passage(place: "criterion \($0.id)", text: $0.text) }
        passages += Catalogue.questions.flatMap { question in
            [question.text, question.why].map { Passage(place: "question \(question.pointer)", text: $0) }
        }
        passages += UrgencyInterval.Action.allCases.map { Passage(place: "action \($0.rawValue)", text: $0.text) }
        passages += Differentiation.Verdict.allCases.map { Passage(place: "verdict \($0.rawValue)", text: $0.text) }
        passages.append(Passage(place: "risk note", text: Risk.note))
        let about = About.content
        let lines = [about.disclaimer, about.funding, about.advertising] + about.intendedUse + about.notADiagnosis
        passages += (lines + about.limits + about.editorialPolicy + about.privacy + about.grades.map(\.text))
            .map { Passage(place: "about", text: $0) }
        return passages
    }()

    /// What is told to a person about a medicine.
    static let aboutMedicines = Medicine.all.map { Passage(place: "medicine \($0.id)", text: $0.text) }

    /// What is told to a clinician.
    static let forClinicians: [Passage] =
        ContentTests.all.map { Passage(place: "\($0.id) for clinicians", text: $0.clinicianText) }
        + Medicine.all.map { Passage(place: "medicine \($0.id) for clinicians", text: $0.clinicianText) }
        + Criterion.all.map { Passage(place: "criterion \($0.id) for clinicians", text: $0.clinicianText) }
        + Catalogue.questions.map { Passage(place: "question \($0.pointer) for clinicians", text: $0.clinicianText) }
}

extension String {
    /// Without white space at the ends.
    var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }

    /// The words in lower case with one blank between them and at each end; what is no letter or digit separates.
    var spaced: String {
        var bytes: [UInt8] = [0x20]
        for byte in utf8 {
            switch byte {
            case 0x41...0x5A: bytes.append(byte + 0x20)
            case 0x30...0x39, 0x61...0x7A, 0x80...: bytes.append(byte)
            default: if bytes.last != 0x20 { bytes.append(0x20) }
            }
        }
        if bytes.last != 0x20 { bytes.append(0x20) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether these words stand in it one after the other.
    func says(_ phrase: String) -> Bool { spaced.contains(phrase.spaced) }
}
