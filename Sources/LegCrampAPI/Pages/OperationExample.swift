import HTTP1

/// A request that the documentation makes, as a line for a shell and as it is answered by this build.
struct OperationExample {
    let command: String
    let lines: [Substring]

    /// Lines of an answer that are shown; how many more there are is said.
    static let mostLines = 48

    /// - Returns: `nil` where the answer does not come from the rules and the content alone.
    init?(_ operation: ContractView.Operation, _ contract: ContractView, api: API) {
        var path = operation.path
        var query: [String] = []
        for parameter in operation.value["parameters"]?.elements.map(Array.init) ?? [] {
            let parameter = contract.resolved(parameter)
            guard let name = parameter["name"]?.string, let place = parameter["in"]?.string else { continue }
            let value = OperationExample.value(of: parameter, contract)
            if place == "path", let value { path = path.replacing("{\(name)}", with: value) }
            if place == "query", parameter["required"]?.bool == true, let value { query.append("\(name)=\(value)") }
        }
        let target = path + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
        let request: Request
        if operation.method == "POST" {
            let media = operation.value["requestBody"]?["content"]?["application/json"]
            guard let example = media?["examples"]?.members?.first(where: { _ in true })?.value,
                let body = contract.resolved(example)["value"]?.spelling
            else { return nil }
            let text = String(decoding: body, as: UTF8.self)
            command = "curl -s localhost:8080\(target) --json '\(text.replacing("'", with: "'\\''"))'"
            request = Request(.post, target, fields: [("Content-Type", "application/json")], content: Array(body))
        } else {
            command = "curl -s 'localhost:8080\(target)'".replacing("'", with: query.isEmpty ? "" : "'")
            request = Request(.get, target)
        }
        let response = api.respond(to: request)
        let content = response.content.bytes
        guard response.status == .ok, !content.isEmpty else { return nil }
        let isJSON = content.first == UInt8(ascii: "{")
        let text = String(decoding: isJSON ? JSONPretty.format(content) : content, as: UTF8.self)
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    private static func value(of parameter: JSONValue, _ contract: ContractView) -> String? {
        if let example = parameter["example"]?.string { return example }
        guard let first = parameter["examples"]?.members?.first(where: { _ in true })?.value else { return nil }
        return contract.resolved(first)["value"]?.string
    }
}
