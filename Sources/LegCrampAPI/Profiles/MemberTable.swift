import LegCrampRules

/// The members that the objects of a profile may have, and the options of its questions; built once from the question
/// catalogue.
///
/// One table with the names of all, in which an object or a question is a group: finding one counts no references.
final class MemberTable: Sendable {
    /// What a member holds.
    enum Content: Sendable {
        /// An object, by its number.
        case section(Int)
        case yesNo(Question.ID)
        case number(Question.ID, ClosedRange<Double>, whole: Bool)
        case choice(Question.ID)
        case choices(Question.ID)
        case names(Question.ID, Question.Vocabulary)
        case region
        case noneOf
    }

    /// An object that a profile may have, and first the profile itself.
    struct Section {
        /// Where it stands in a profile (RFC 6901).
        let pointer: String
        /// Its members in the order of the catalogue.
        var members: [(name: String, content: Content)] = []

        /// Where the member of a name stands.
        func pointer(of name: String) -> String { JSONPointer(text: pointer).appending(name).text }
    }

    static let shared = MemberTable()

    let sections: [Section]
    /// Names of members by section, and after those of options by question.
    private let names: ByteTable
    /// Of all sections, one after another.
    private let contents: [Content]
    /// For each question, the number of its first option among all names.
    private let firstOptions: [Int]

    private init() {
        var sections = [Section(pointer: "", members: [("region", .region)])]
        for question in Catalogue.questions {
            let path = question.pointer.split(separator: "/").map(String.init)
            let content = MemberTable.content(of: question)
            guard let last = path.last, path.count == 2, let first = path.first else {
                sections[0].members.append((String(question.pointer.dropFirst()), content))
                continue
            }
            let section =
                sections.firstIndex { $0.pointer == "/" + first }
                ?? {
                    sections.append(Section(pointer: "/" + first))
                    return sections.count - 1
                }()
            sections[section].members.append((last, content))
        }
        for number in 1..<sections.count {
            sections[0].members.append((String(sections[number].pointer.dropFirst()), .section(number)))
        }
        sections[0].members.append(("none_of", .noneOf))

        var groups = sections.map { $0.members.map { Array($0.name.utf8) } }
        contents = sections.flatMap { $0.members.map(\.content) }
        var firstOptions: [Int] = []
        var count = contents.count
        for question in Question.ID.allCases {
            let options = Catalogue[question].options
            firstOptions.append(count)
            groups.append(options.map { Array($0.id.utf8) })
            count += options.count
        }
        self.firstOptions = firstOptions
        self.sections = sections
        names = ByteTable(groups: groups)
    }

    private static func content(of question: Question) -> Content {
        switch question.kind {
        case .yesNo: .yesNo(question.id)
        case .number(_, let range, let whole): .number(question.id, range, whole: whole)
        case .choice: .choice(question.id)
        case .choices: .choices(question.id)
        case .names(let vocabulary): .names(question.id, vocabulary)
        }
    }

    /// The member of that name in a section.
    func content(_ name: Span<UInt8>, in section: Int) -> Content? {
        guard let place = names.place(of: name, in: section) else { return nil }
        return contents[place]
    }

    /// The option of that name, if the question has it.
    func option(_ name: Span<UInt8>, of question: Question.ID) -> Question.OptionSet? {
        guard let place = names.place(of: name, in: sections.count + question.rawValue) else { return nil }
        // Safe: a place in a list of options.
        return Question.OptionSet(rawValue: 1 << UInt64(place - firstOptions[question.rawValue]))
    }

    /// The last step of every pointer of the catalogue with the pointers that end so, for suggestions across sections.
    static let pointersByName: [String: [String]] = Dictionary(
        Catalogue.questions.map { question in
            (question.pointer.split(separator: "/").last.map(String.init) ?? "", [question.pointer])
        }, uniquingKeysWith: +)
}
