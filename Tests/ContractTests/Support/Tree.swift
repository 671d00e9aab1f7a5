import LegCrampAPI
import Yams

/// A value of JSON or YAML as a tree; the order of members does not count.
enum Tree: Equatable, Sendable {
    case object([String: Tree])
    case array([Tree])
    case string(String)
    case number(Double)
    case bool(Bool)
    case null

    struct Unreadable: Error {
        let reason: String
    }

    /// Reads YAML with Yams.
    init(yaml: [UInt8]) throws {
        self = try Tree(loaded: try Yams.load(yaml: String(decoding: yaml, as: UTF8.self)))
    }

    /// Reads JSON.
    init(json: [UInt8]) throws {
        self = Tree(try JSONDocument(json).root)
    }

    private init(loaded value: Any?) throws {
        switch value {
        case nil: self = .null
        case let bool as Bool: self = .bool(bool)
        case let int as Int: self = .number(Double(int))
        case let double as Double: self = .number(double)
        case let text as String: self = .string(text)
        case let elements as [Any]: self = .array(try elements.map { try Tree(loaded: $0) })
        case let members as [AnyHashable: Any]:
            var object: [String: Tree] = [:]
            for (key, value) in members {
                guard let name = key.base as? String else { throw Unreadable(reason: "The key \(key) is no string.") }
                object[name] = try Tree(loaded: value)
            }
            self = .object(object)
        case let other?:
            guard String(describing: other) == "<null>" else {
                throw Unreadable(reason: "\(other) is a \(type(of: other)), which JSON does not have.")
            }
            self = .null
        }
    }

    private init(_ value: JSONValue) {
        switch value.kind {
        case .object:
            var object: [String: Tree] = [:]
            for member in value.members.map(Array.init) ?? [] {
                object[member.name.string ?? ""] = Tree(member.value)
            }
            self = .object(object)
        case .array: self = .array(value.elements.map { $0.map(Tree.init) } ?? [])
        case .string: self = .string(value.string ?? "")
        case .number: self = .number(value.double ?? .nan)
        case .bool: self = .bool(value.bool ?? false)
        case .null: self = .null
        }
    }
}

extension Tree {
    /// The member of that name.
    subscript(_ name: String) -> Tree? { members[name] }

    /// The members of an object; none for other kinds.
    var members: [String: Tree] {
        if case .object(let members) = self { members } else { [:] }
    }

    /// The elements of an array; none for other kinds.
    var elements: [Tree] {
        if case .array(let elements) = self { elements } else { [] }
    }

    var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    var number: Double? {
        if case .number(let number) = self { number } else { nil }
    }

    var bool: Bool? {
        if case .bool(let bool) = self { bool } else { nil }
    }

    /// The texts in an array.
    var strings: [String] { elements.compactMap(\.string) }

    /// Compact JSON, members in alphabetical order.
    var json: String {
        var writer = JSONWriter()
        write(to: &writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private func write(to writer: inout JSONWriter) {
        switch self {
        case .object(let members):
            writer.beginObject()
            for (name, value) in members.sorted(by: { $0.key < $1.key }) {
                writer.name(escaping: name)
                value.write(to: &writer)
            }
            writer.endObject()
        case .array(let elements):
            writer.beginArray()
            for element in elements { element.write(to: &writer) }
            writer.endArray()
        case .string(let text): writer.value(text)
        case .number(let number): writer.value(number)
        case .bool(let bool): writer.value(bool)
        case .null: writer.null()
        }
    }

    /// A copy with a value at a place; objects on the way are made.
    func setting(_ value: Tree, at path: some Collection<String>) -> Tree {
        guard let name = path.first else { return value }
        var members = self.members
        members[name] = (members[name] ?? .object([:])).setting(value, at: path.dropFirst())
        return .object(members)
    }
}
