import LegCrampAPI
import Testing

/// `openapi.yaml` as Yams reads it, with its references followed.
enum ContractDocument {
    /// The whole document; `null` when it cannot be read, which a test tells.
    static let root: Tree = (try? Tree(yaml: Contract.yaml)) ?? .null

    /// Every operation, in the order of paths and methods.
    static let operations: [Operation] = (root["paths"] ?? .null).members.sorted { $0.key < $1.key }
        .flatMap { path, item in
            item.members.sorted { $0.key < $1.key }.map { Operation(path: path, method: $0.uppercased(), body: $1) }
        }

    /// The schemas by name.
    static var schemas: [String: Tree] { component("schemas") }

    /// The parts of one kind by name.
    static func component(_ kind: String) -> [String: Tree] { root["components"]?[kind]?.members ?? [:] }

    /// The part that a reference names, or the value itself when it is no reference.
    static func resolve(_ value: Tree) -> Tree {
        guard let name = value["$ref"]?.string else { return value }
        guard name.hasPrefix("#/") else { return .null }
        var found = root
        for part in name.dropFirst(2).split(separator: "/") { found = found[String(part)] ?? .null }
        return resolve(found)
    }
}

/// A method of a path as the contract describes it.
struct Operation: Sendable, CustomTestStringConvertible {
    let path: String
    /// In upper case.
    let method: String
    let body: Tree

    var testDescription: String { "\(method) \(path)" }

    /// The parameters with references followed.
    var parameters: [Tree] { (body["parameters"]?.elements ?? []).map(ContractDocument.resolve) }

    /// The answers by status or `default`, with references followed.
    var responses: [String: Tree] { (body["responses"]?.members ?? [:]).mapValues(ContractDocument.resolve) }

    /// The statuses that stand in the operation itself.
    var statuses: [Int] { responses.keys.compactMap { Int($0) }.sorted() }

    /// Whether it answers only to an id in its path.
    var isTemplate: Bool { path.contains("{") }

    /// The schema of the content of the answer with this status.
    func schema(_ status: String, _ mediaType: String) -> Tree? {
        responses[status]?["content"]?[mediaType]?["schema"]
    }

    /// The path with each parameter replaced by its example, and the parameters of a query that must be there.
    ///
    /// - Parameters:
    ///   - value: what stands for the parameters of the path instead.
    ///   - query: a parameter of the query besides, as `name=value`; one that must be there is replaced by it.
    func target(with value: String? = nil, asking query: String? = nil) -> String {
        var parts = query.map { [$0] } ?? []
        for parameter in parameters where parameter["in"]?.string == "query" && parameter["required"]?.bool == true {
            let name = parameter["name"]?.string ?? ""
            guard query?.hasPrefix("\(name)=") != true else { continue }
            parts.append("\(name)=\(parameter["example"]?.string ?? "")")
        }
        return path(with: value) + (parts.isEmpty ? "" : "?" + parts.joined(separator: "&"))
    }

    private func path(with value: String?) -> String {
        var target = path
        for parameter in parameters where parameter["in"]?.string == "path" {
            let example =
                parameter["example"]?.string
                ?? (parameter["examples"] ?? .null).members.sorted { $0.key < $1.key }.first?.value["value"]?.string
            let value = value ?? (Operation.isOfBuild(parameter) ? Operation.widgetVersion : example)
            target = target.replacing(
                "{\(parameter["name"]?.string ?? "")}", with: (value ?? "").replacing(" ", with: "%20"))
        }
        return target
    }

    /// Whether only the build knows a value of this parameter, so that the contract shows no more than its form.
    static func isOfBuild(_ parameter: Tree) -> Bool { parameter["name"]?.string == "version" }

    /// The version of the check that this build serves.
    private static let widgetVersion = (try? Client().send("GET", "/widget/manifest.json").tree())?["version"]?.string

    /// The example requests by name.
    var requestExamples: [String: Tree] {
        let media = body["requestBody"]?["content"]?["application/json"]
        return (media?["examples"]?.members ?? [:]).compactMapValues { ContractDocument.resolve($0)["value"] }
    }
}
