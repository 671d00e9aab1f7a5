import LegCrampRules

extension JSONWriter {
    /// Writes a profile as it was read: a document that, sent again, gives the same answer.
    mutating func profile(_ profile: Profile) {
        let layout = ProfileLayout.shared
        object { json in
            json.memberIfPresent("region", profile.region)
            json.members(of: profile, layout)
            if profile.conditionsWereStated {
                json.array("conditions") { json in
                    var written = ProfileLayout.Places()
                    let names = profile.conditions.span
                    for place in names.indices {
                        json.name(names[place].given, names[place].matches, layout.conditions, except: &written)
                    }
                }
            }
            if profile.medicationsWereStated {
                json.array("medications") { json in
                    var written = ProfileLayout.Places()
                    let names = profile.medications.span
                    for place in names.indices {
                        json.name(names[place].given, names[place].matches, layout.medicines, except: &written)
                    }
                }
            }
            if !profile.noneOf.isEmpty { json.member("none_of", profile.noneOf.map(\.rawValue)) }
        }
    }

    /// Writes the sections with the members that were stated.
    @inline(__always)
    private mutating func members(of profile: Profile, _ layout: ProfileLayout) {
        var stated = ProfileLayout.Places()
        profile.forEachStated { if let place = layout.places[$0] { stated.insert(place) } }
        var open: Int?
        stated.forEachPlace { place in
            let member = layout.members[place]
            if open != member.section {
                if open != nil { endObject() }
                piece(layout.sections, member.section)
                open = member.section
            }
            piece(layout.names, place)
            answer(profile.answers[member.question], to: member, layout.options)
        }
        if open != nil { endObject() }
    }

    /// Writes what a name was recognised as, each once in its list, or the name as it was given.
    ///
    /// - Parameters:
    ///   - ids: those of everything that can be recognised.
    ///   - written: which of them the list has already.
    private mutating func name(
        _ given: String, _ matches: [Int], _ ids: borrowing EncodedList, except written: inout ProfileLayout.Places
    ) {
        if matches.isEmpty { value(given) }
        for match in matches where written.insert(match) { piece(ids, match) }
    }

    private mutating func answer(
        _ answer: Answers.Answer, to member: ProfileLayout.Member, _ options: borrowing EncodedList
    ) {
        switch answer {
        case .yes: value(true)
        case .no: value(false)
        case .number(let number): value(number)
        case .options(let chosen):
            if !member.takesOne { beginArray() }
            for index in 0..<member.optionCount where chosen.rawValue & 1 << UInt64(index) != 0 {
                piece(options, member.firstOption + index)
            }
            if !member.takesOne { endArray() }
        case .unknown: null()
        }
    }
}

/// The sections of a profile and their members in the order of the catalogue, with every text encoded once.
private final class ProfileLayout: Sendable {
    struct Member: Sendable {
        /// What it answers.
        let question: Question.ID
        /// Its place among `sections`.
        let section: Int
        /// Where its options stand among `options`.
        let firstOption: Int
        let optionCount: Int
        let takesOne: Bool
    }

    /// Some places in a list, without memory of its own.
    struct Places {
        /// How many places there can be: the size of a vocabulary.
        static let most = 512
        private var words = SIMD8<UInt64>()

        /// - Returns: whether the place was not there before.
        @discardableResult
        mutating func insert(_ place: Int) -> Bool {
            let bit: UInt64 = 1 << UInt64(place & 63)
            defer { words[place >> 6] |= bit }
            return words[place >> 6] & bit == 0
        }

        /// Calls `body` with each place, in order.
        @inline(__always)
        func forEachPlace(_ body: (Int) -> Void) {
            for index in words.indices {
                var word = words[index]
                while word != 0 {
                    body(index << 6 | word.trailingZeroBitCount)
                    word &= word &- 1
                }
            }
        }
    }

    static let shared = ProfileLayout()

    /// The members, those of one section after one another.
    let members: [Member]
    /// For each question, by its number, the place of its member; the lists of names have none.
    let places: [Int?]
    /// The name of each member.
    let names: EncodedList
    /// What starts each section.
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
                question: question.id, section: sections.firstIndex(of: section) ?? 0,
                firstOption: options.count, optionCount: question.options.count, takesOne: takesOne)
            options += question.options.map(\.id)
            found.append((name, member))
        }
        let ordered = sections.indices.flatMap { section in found.filter { $0.member.section == section } }
        members = ordered.map(\.member)
        var places = [Int?](repeating: nil, count: Question.ID.allCases.count)
        for (place, member) in members.enumerated() { places[member.question.rawValue] = place }
        self.places = places
        names = EncodedList(ordered) { $0.name(escaping: $1.name) }
        self.sections = EncodedList(sections) { json, section in
            json.name(escaping: section)
            json.beginObject()
        }
        self.options = EncodedList(options) { $0.value($1) }
        // Safe: content of the program; looked at once, at start-up.
        precondition(max(conditions.count, medicines.count) <= Places.most, "A vocabulary has too many names.")
    }
}
