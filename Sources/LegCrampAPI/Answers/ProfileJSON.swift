import LegCrampRules

extension JSONWriter {
    /// Writes a profile as it was read: a document that, sent again, gives the same answer.
    mutating func profile(_ profile: Profile) {
        object { json in
            json.memberIfPresent("region", profile.region)
            for section in ProfileLayout.sections {
                var isOpen = false
                for member in section.members where profile.states(member.question) {
                    if !isOpen {
                        json.name(section.name)
                        json.beginObject()
                        isOpen = true
                    }
                    json.name(member.name)
                    json.answer(profile.answers[member.question], to: member)
                }
                if isOpen { json.endObject() }
            }
            if profile.conditionsWereStated {
                json.names("conditions", profile.conditions.map { ($0.given, $0.terms.map(\.id)) })
            }
            if profile.medicationsWereStated {
                json.names("medications", profile.medications.map { ($0.given, $0.medicines.map(\.id)) })
            }
            if !profile.noneOf.isEmpty { json.member("none_of", profile.noneOf.map(\.rawValue)) }
        }
    }

    /// Writes what names were recognised as, each once, and those that were not as they were given.
    private mutating func names(_ name: StaticString, _ names: [(given: String, ids: [String])]) {
        array(name) { json in
            var seen: Set<String> = []
            for (given, ids) in names {
                for text in ids.isEmpty ? [given] : ids where seen.insert(text).inserted { json.value(text) }
            }
        }
    }

    private mutating func answer(_ answer: Answers.Answer, to member: ProfileLayout.Member) {
        switch answer {
        case .yes: value(true)
        case .no: value(false)
        case .number(let number): value(number)
        case .options(let chosen):
            let slugs = member.options.indices.filter { chosen.rawValue & 1 << UInt64($0) != 0 }
                .map { member.options[$0] }
            if member.takesOne { value(slugs.first) } else { value(slugs) }
        case .unknown: null()
        }
    }
}

/// The sections of a profile and their members, with names encoded once.
private enum ProfileLayout {
    struct Member: Sendable {
        let question: Question.ID
        let name: JSONName
        let options: [JSONText]
        let takesOne: Bool
    }

    struct Section: Sendable {
        let name: JSONName
        let members: [Member]
    }

    /// In the order of the catalogue.
    static let sections: [Section] = {
        var order: [String] = []
        var members: [String: [Member]] = [:]
        for question in Catalogue.questions {
            let path = question.pointer.split(separator: "/").map(String.init)
            guard let section = path.first, let name = path.last, path.count == 2 else { continue }
            if members[section] == nil { order.append(section) }
            var takesOne = false
            if case .choice = question.kind { takesOne = true }
            members[section, default: []].append(
                Member(
                    question: question.id, name: JSONName(name), options: question.options.map { JSONText($0.id) },
                    takesOne: takesOne))
        }
        return order.map { Section(name: JSONName($0), members: members[$0] ?? []) }
    }()
}
