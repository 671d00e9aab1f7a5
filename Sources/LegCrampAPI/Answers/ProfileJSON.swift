import LegCrampRules

extension JSONWriter {
    /// Writes a profile as it was read: a document that, sent again, gives the same answer.
    mutating func profile(_ profile: Profile) {
        object { json in
            json.memberIfPresent("region", profile.region)
            var open: Substring?
            for question in Catalogue.questions {
                let path = question.pointer.dropFirst().split(separator: "/")
                guard let section = path.first, let name = path.last, path.count == 2 else { continue }
                guard profile.pointer(for: question.id) == question.pointer else { continue }
                if open != section {
                    if open != nil { json.endObject() }
                    json.name(String(section))
                    json.beginObject()
                    open = section
                }
                json.name(String(name))
                json.answer(profile.answers[question.id], to: question)
            }
            if open != nil { json.endObject() }
            if profile.conditionsWereStated {
                json.member("conditions", profile.conditions.flatMap { $0.terms.isEmpty ? [$0.given] : $0.terms.map(\.id) })
            }
            if profile.medicationsWereStated {
                json.member(
                    "medications", profile.medications.flatMap { $0.matches.isEmpty ? [$0.given] : $0.medicines.map(\.id) })
            }
            if !profile.noneOf.isEmpty { json.member("none_of", profile.noneOf.map(\.rawValue)) }
        }
    }

    private mutating func answer(_ answer: Answers.Answer, to question: Question) {
        switch answer {
        case .yes: value(true)
        case .no: value(false)
        case .number(let number): value(number)
        case .options(let chosen):
            let slugs = question.options.enumerated()
                .filter { chosen.contains(Question.OptionSet(rawValue: 1 << UInt64($0.offset))) }
                .map(\.element.id)
            if case .choice = question.kind { value(slugs.first) } else { value(slugs) }
        case .unknown: null()
        }
    }
}
