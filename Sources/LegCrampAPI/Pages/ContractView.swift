/// The contract as the pages read it: operations, their parts and what references point at.
struct ContractView: Sendable {
    /// One method of one path.
    struct Operation: Sendable {
        let method: String
        let path: String
        let value: JSONValue

        /// The id of its place on the page, which is its operation id.
        var id: String { value["operationId"]?.string ?? "" }
        var summary: String { value["summary"]?.string ?? "" }
        var tag: String { value["tags"]?.elements?.first { _ in true }?.string ?? "" }
    }

    let root: JSONValue

    /// - Throws: when the embedded contract cannot be read; a test proves that it can.
    init() throws(ContractYAML.Fault) {
        let json = try Contract.json()
        // The contract was written by our own writer, within all limits of our reader.
        guard let document = try? JSONDocument(json, limits: .init(depth: 64, membersPerObject: 4096)) else {
            throw ContractYAML.Fault(line: 1, reason: .tooDeep)
        }
        root = document.root
    }

    /// Names and values of an object, in the order of the contract.
    static func members(_ value: JSONValue?) -> [(name: String, value: JSONValue)] {
        value?.members.map { $0.map { ($0.name.string ?? "", $0.value) } } ?? []
    }

    /// Every operation, in the order of the contract.
    var operations: [Operation] {
        ContractView.members(root["paths"]).flatMap { path, item in
            ContractView.members(item).map { Operation(method: $0.name.uppercased(), path: path, value: $0.value) }
        }
    }

    /// The groups of operations with what they are for.
    var tags: [(name: String, description: String)] {
        (root["tags"]?.elements.map(Array.init) ?? []).map {
            ($0["name"]?.string ?? "", $0["description"]?.string ?? "")
        }
    }

    /// Every schema that has a name.
    var schemas: [(name: String, value: JSONValue)] { ContractView.members(root["components"]?["schemas"]) }

    /// What a reference leads to, or the value itself.
    func resolved(_ value: JSONValue) -> JSONValue {
        guard let reference = value["$ref"]?.string else { return value }
        var found = root
        for step in reference.split(separator: "/").dropFirst() {
            guard let next = found.members?.first(where: { $0.name.isString(String(step)) })?.value else {
                return value
            }
            found = next
        }
        return found
    }

    /// The last part of a reference: the name of a component.
    static func name(of reference: String) -> String { String(reference.split(separator: "/").last ?? "") }
}
