import LegCrampRules

/// The members that an object of a profile may have, built once from the question catalogue.
final class MemberTable: Sendable {
    /// What a member holds.
    enum Content: Sendable {
        case section(MemberTable)
        case question(QuestionMember)
        case region
        case noneOf
    }

    private let places: ByteTable
    private let contents: [Content]
    /// Where the object stands in a profile (RFC 6901).
    let pointer: String
    /// The names in the order of the catalogue.
    let names: [String]

    private init(_ pointer: String, _ members: [(name: String, content: Content)]) {
        self.pointer = pointer
        places = ByteTable(members.map { Array($0.name.utf8) })
        contents = members.map(\.content)
        names = members.map(\.name)
    }

    /// The member of that name.
    subscript(_ name: ArraySlice<UInt8>) -> Content? { places[name].map { contents[$0] } }

    /// Where the member of a name stands.
    func pointer(of name: String) -> String { JSONPointer(text: pointer).appending(name).text }

    /// The members of the profile itself.
    static let root: MemberTable = {
        var order: [String] = []
        var sections: [String: [(name: String, content: Content)]] = [:]
        var members: [(name: String, content: Content)] = [("region", .region)]
        for question in Catalogue.questions {
            let path = question.pointer.split(separator: "/").map(String.init)
            let content = Content.question(QuestionMember(question))
            guard let last = path.last, path.count == 2, let section = path.first else {
                members.append((String(question.pointer.dropFirst()), content))
                continue
            }
            if sections[section] == nil { order.append(section) }
            sections[section, default: []].append((last, content))
        }
        for section in order {
            members.append((section, .section(MemberTable("/" + section, sections[section] ?? []))))
        }
        members.append(("none_of", .noneOf))
        return MemberTable("", members)
    }()

    /// The last step of every pointer of the catalogue with the pointers that end so, for suggestions across sections.
    static let pointersByName: [String: [String]] = Dictionary(
        Catalogue.questions.map { question in
            (question.pointer.split(separator: "/").last.map(String.init) ?? "", [question.pointer])
        }, uniquingKeysWith: +)
}

/// A question as a member of a profile.
///
/// A class, so that finding it costs one reference, and not one for each text of the question.
final class QuestionMember: Sendable {
    let question: Question.ID
    let kind: Question.Kind
    private let options: ByteTable

    init(_ question: Question) {
        self.question = question.id
        kind = question.kind
        options = ByteTable(question.options.map { Array($0.id.utf8) })
    }

    /// Where it stands in a profile (RFC 6901).
    var pointer: String { question.pointer }

    /// The option of that name, if the question has it.
    func option(_ name: ArraySlice<UInt8>) -> Question.OptionSet? {
        // Safe: a place in a list of options.
        options[name].map { Question.OptionSet(rawValue: 1 << UInt64($0)) }
    }
}
