import LegCrampRules

extension JSONWriter {
    /// Writes a profile as it was read: a document that, sent again, gives the same answer.
    mutating func profile(_ profile: Profile) {
        let layout = ProfileLayout.shared
        object { json in
            json.memberIfPresent("region", profile.region)
            var open: Int?
            for (place, member) in layout.members.enumerated() where profile.states(member.question) {
                if open != member.section {
                    if open != nil { json.endObject() }
                    json.encodedName(layout.sections, member.section)
                    json.beginObject()
                    open = member.section
                }
                json.encodedName(layout.names, place)
                json.answer(profile.answers[member.question], to: member, layout.options)
            }
            if open != nil { json.endObject() }
            if profile.conditionsWereStated {
                json.names("conditions", profile.conditions.lazy.map { ($0.given, $0.matches) }, layout.conditions)
            }
            if profile.medicationsWereStated {
                json.names("medications", profile.medications.lazy.map { ($0.given, $0.matches) }, layout.medicines)
            }
            if !profile.noneOf.isEmpty { json.member("none_of", profile.noneOf.map(\.rawValue)) }
        }
    }

    /// Writes what names were recognised as, each once, and those that were not as they were given.
    ///
    /// - Parameter ids: those of everything that can be recognised.
    private mutating func names(
        _ name: StaticString, _ names: some Sequence<(given: String, matches: [Int])>, _ ids: EncodedList
    ) {
        array(name) { json in
            var written: [Int] = []
            for (given, matches) in names {
                if matches.isEmpty { json.value(given) }
                for match in matches where !written.contains(match) {
                    written.append(match)
                    json.encoded(ids, match)
                }
            }
        }
    }

    private mutating func answer(_ answer: Answers.Answer, to member: ProfileLayout.Member, _ options: EncodedList) {
        switch answer {
        case .yes: value(true)
        case .no: value(false)
        case .number(let number): value(number)
        case .options(let chosen):
            if !member.takesOne { beginArray() }
            for index in 0..<member.optionCount where chosen.rawValue & 1 << UInt64(index) != 0 {
                encoded(options, member.firstOption + index)
            }
            if !member.takesOne { endArray() }
        case .unknown: null()
        }
    }
}

/// The sections of a profile and their members in the order of the catalogue, with every text encoded once.
private final class ProfileLayout: Sendable {
    struct Member: Sendable {
        let question: Question.ID
        /// Its place among `sections`.
        let section: Int
        /// Where its options stand among `options`.
        let firstOption: Int
        let optionCount: Int
        let takesOne: Bool
    }

    static let shared = ProfileLayout()

    /// Those of one section follow one another.
    let members: [Member]
    /// The name of each member.
    let names: EncodedList
    let sections: EncodedList
    let options: EncodedList
    /// The ids of all conditions that can be named.
    let conditions = EncodedList(ConditionTerm.all) { $0.value($1.id) }
    /// The ids of all medicines that can be named.
    let medicines = EncodedList(Medicine.all) { $0.value($1.id) }

    private init() {
        var sections: [String] = []
        var options: [String] = []
        var found: [(name: String, member: Member)] = []
        for question in Catalogue.questions {
            let path = question.pointer.split(separator: "/").map(String.init)
            guard let section = path.first, let name = path.last, path.count == 2 else { continue }
            if !sections.contains(section) { sections.append(section) }
            var takesOne = false
            if case .choice = question.kind { takesOne = true }
            let member = Member(
                question: question.id, section: sections.firstIndex(of: section) ?? 0, firstOption: options.count,
                optionCount: question.options.count, takesOne: takesOne)
            options += question.options.map(\.id)
            found.append((name, member))
        }
        let ordered = sections.indices.flatMap { section in found.filter { $0.member.section == section } }
        members = ordered.map(\.member)
        names = EncodedList(ordered) { $0.value($1.name) }
        self.sections = EncodedList(sections) { $0.value($1) }
        self.options = EncodedList(options) { $0.value($1) }
    }
}
