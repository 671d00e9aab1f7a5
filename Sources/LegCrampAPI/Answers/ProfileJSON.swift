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
                        if names[place].matches.isEmpty { json.value(names[place].given) }
                        json.names(names[place].matches.span, layout.conditions, except: &written)
                    }
                }
            }
            if profile.medicationsWereStated {
                json.array("medications") { json in
                    var written = ProfileLayout.Places()
                    let names = profile.medications.span
                    for place in names.indices {
                        if names[place].matches.isEmpty { json.value(names[place].given) }
                        json.names(names[place].matches.span, layout.medicines, except: &written)
                    }
                }
            }
            if !profile.noneOf.isEmpty { json.member("none_of", profile.noneOf.map(\.rawValue)) }
        }
    }

    /// Writes the sections with the members that were stated.
    @inline(__always)
    private mutating func members(of profile: Profile, _ layout: ProfileLayout) {
        for section in layout.questions.indices {
            let stated = layout.questions[section].intersection(profile.directlyAnswered)
            if stated.isEmpty { continue }
            piece(layout.sections, section)
            stated.forEachSlot { answer($0, profile.answers, layout) }
            endObject()
        }
    }

    /// Writes what a name was recognised as, each once in its list.
    ///
    /// - Parameters:
    ///   - ids: those of everything that can be recognised.
    ///   - written: which of them the list has already.
    private mutating func names(
        _ matches: Span<Int>, _ ids: borrowing EncodedList, except written: inout ProfileLayout.Places
    ) {
        for place in matches.indices where written.insert(matches[place]) { piece(ids, matches[place]) }
    }

    /// Writes the member of an answered question.
    private mutating func answer(_ slot: Int, _ answers: Answers, _ layout: ProfileLayout) {
        piece(layout.names, slot)
        switch answers.answer(slot: slot) {
        case .yes: value(true)
        case .no: value(false)
        case .number(let number): value(number)
        case .options(let chosen):
            let choice = layout.choices[slot]
            if !choice.takesOne { beginArray() }
            (chosen.rawValue & choice.bits).forEachBit { piece(layout.options, choice.first + $0) }
            if !choice.takesOne { endArray() }
        case .unknown: null()
        }
    }
}

/// The sections of a profile in the order of the catalogue, and the members of each in the order of the questions, with
/// every text encoded once.
private final class ProfileLayout: Sendable {
    struct Choice: Sendable {
        /// Where its options stand among `options`.
        let first: Int
        /// A bit for each of them.
        let bits: UInt64
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
    }

    static let shared = ProfileLayout()

    /// What starts each section.
    let sections: EncodedList
    /// The questions of each section.
    let questions: [QuestionSet]
    /// The name of the member that answers each question.
    let names: EncodedList
    /// What can be chosen as the answer of each question.
    let choices: [Choice]
    let options: EncodedList
    /// The ids of all conditions that can be named.
    let conditions = EncodedList(ConditionTerm.all) { $0.value($1.id) }
    /// The ids of all medicines that can be named.
    let medicines = EncodedList(Medicine.all) { $0.value($1.id) }

    private init() {
        var sections: [String] = []
        var questions: [QuestionSet] = []
        var names: [String] = []
        var choices: [Choice] = []
        var options: [String] = []
        for id in Question.ID.allCases {
            let question = Catalogue[id]
            let path = question.pointer.split(separator: "/").map(String.init)
            names.append(path.last ?? "")
            var takesOne = false
            if case .choice = question.kind { takesOne = true }
            let bits: UInt64 = (1 << UInt64(question.options.count)) - 1
            choices.append(Choice(first: options.count, bits: bits, takesOne: takesOne))
            options += question.options.map(\.id)
        }
        for question in Catalogue.questions {
            let path = question.pointer.split(separator: "/").map(String.init)
            // The lists of names are no members of a section.
            guard let section = path.first, path.count == 2 else { continue }
            if !sections.contains(section) {
                sections.append(section)
                questions.append(QuestionSet())
            }
            if let place = sections.firstIndex(of: section) { questions[place].insert(slot: question.id.rawValue) }
        }
        self.questions = questions
        self.choices = choices
        self.names = EncodedList(names) { $0.name(escaping: $1) }
        self.sections = EncodedList(sections) { json, section in
            json.name(escaping: section)
            json.beginObject()
        }
        self.options = EncodedList(options) { $0.value($1) }
        // Safe: content of the program; looked at once, at start-up.
        precondition(max(conditions.count, medicines.count) <= Places.most, "A vocabulary has too many names.")
    }
}
