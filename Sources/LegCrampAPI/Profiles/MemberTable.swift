import LegCrampRules

/// The members that an object of a profile may have, built once from the question catalogue.
final class MemberTable: Sendable {
    /// What a member holds.
    enum Content: Sendable {
        case section(MemberTable)
        case question(Question.ID)
        case region
        case noneOf
    }

    /// A member.
    struct Entry: Sendable {
        let pointer: String
        let content: Content
    }

    private let entries: [ArraySlice<UInt8>: Entry]
    /// The names in the order of the catalogue.
    let names: [String]

    private init(_ members: [(name: String, entry: Entry)]) {
        var entries: [ArraySlice<UInt8>: Entry] = [:]
        for (name, entry) in members { entries[Array(name.utf8)[...]] = entry }
        self.entries = entries
        names = members.map(\.name)
    }

    /// The member of that name.
    subscript(_ name: ArraySlice<UInt8>) -> Entry? { entries[name] }

    /// The members of the profile itself.
    static let root: MemberTable = {
        var order: [String] = []
        var sections: [String: [(name: String, entry: Entry)]] = [:]
        var members: [(name: String, entry: Entry)] = [("region", Entry(pointer: "/region", content: .region))]
        for question in Catalogue.questions {
            let path = question.pointer.split(separator: "/").map(String.init)
            let entry = Entry(pointer: question.pointer, content: .question(question.id))
            guard let last = path.last, path.count == 2, let section = path.first else {
                members.append((String(question.pointer.dropFirst()), entry))
                continue
            }
            if sections[section] == nil { order.append(section) }
            sections[section, default: []].append((last, entry))
        }
        for section in order {
            let table = MemberTable(sections[section] ?? [])
            members.append((section, Entry(pointer: "/" + section, content: .section(table))))
        }
        members.append(("none_of", Entry(pointer: "/none_of", content: .noneOf)))
        return MemberTable(members)
    }()

    /// The last step of every pointer of the catalogue with the pointers that end so, for suggestions across sections.
    static let pointersByName: [String: [String]] = Dictionary(
        Catalogue.questions.map { question in
            (question.pointer.split(separator: "/").last.map(String.init) ?? "", [question.pointer])
        }, uniquingKeysWith: +)
}
