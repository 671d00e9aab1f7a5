import LegCrampRules

extension Page {
    /// Every operation with its schema, a line to copy, and what this build answers to it.
    static let operations = Page(
        path: "/docs/api", title: "Operations",
        summary:
            "Each operation with its parameters, schemas, a curl line, the answer of this very build, and its errors."
    ) { page, api in
        guard let contract = try? ContractView() else { return }
        if let description = contract.root["info"]?["description"]?.string { page.prose(description, headingLevel: 2) }
        page.heading(2, "Operations", id: "operations")
        for tag in contract.tags {
            page.heading(3, tag.description)
            page.element("ul", ["class": "contents"]) { list in
                for operation in contract.operations where operation.tag == tag.name {
                    list.element("li") { item in
                        item.element("a", ["href": "#\(operation.id)"]) { link in
                            link.element("code", text: "\(operation.method) \(operation.path)")
                        }
                        item.text(" \(operation.summary)")
                    }
                }
            }
        }
        for operation in contract.operations { page.operation(operation, contract, api) }
        page.heading(2, "Schemas", id: "schemas")
        for (name, schema) in contract.schemas { page.schema(name, schema, contract) }
    }
}

extension Markup {
    fileprivate mutating func operation(
        _ operation: ContractView.Operation, _ contract: ContractView, _ api: API
    ) {
        element("section", ["class": "operation", "id": operation.id]) { section in
            section.element("h2") { heading in
                heading.element("code", text: "\(operation.method) \(operation.path)")
                heading.text(" \(operation.summary)")
            }
            if let description = operation.value["description"]?.string { section.prose(description) }
            section.parameters(operation, contract)
            section.content("Content of the request", operation.value["requestBody"]?["content"], contract)
            if let example = OperationExample(operation, contract, api: api) { section.example(example) }
            section.responses(operation, contract)
        }
    }

    private mutating func parameters(_ operation: ContractView.Operation, _ contract: ContractView) {
        let parameters = (operation.value["parameters"]?.elements.map(Array.init) ?? []).map(contract.resolved)
        guard !parameters.isEmpty else { return }
        table("Parameters of \(operation.method) \(operation.path)", ["Name", "In", "Type", "Meaning"]) { rows in
            for parameter in parameters {
                rows.element("tr") { row in
                    row.element("th", ["scope": "row"]) { cell in
                        cell.element("code", text: parameter["name"]?.string ?? "")
                        if parameter["required"]?.bool == true { cell.text(" required") }
                    }
                    row.element("td", text: parameter["in"]?.string ?? "")
                    row.element("td") { cell in if let schema = parameter["schema"] { cell.type(of: schema) } }
                    row.element("td") { $0.phrases(parameter["description"]?.string ?? "") }
                }
            }
        }
    }

    private mutating func content(_ title: String, _ content: JSONValue?, _ contract: ContractView) {
        for (mediaType, media) in ContractView.members(content) {
            element("p") { line in
                line.text("\(title): ")
                line.element("code", text: mediaType)
                line.text(", ")
                if let schema = media["schema"] { line.type(of: schema) }
            }
        }
    }

    private mutating func example(_ example: OperationExample) {
        code(example.command, label: "A line to copy")
        let hidden = example.lines.count - OperationExample.mostLines
        let shown = example.lines.prefix(OperationExample.mostLines).joined(separator: "\n")
        element("p", ["class": "small"]) { line in
            line.text("This build answers")
            line.text(hidden > 0 ? ", the first \(OperationExample.mostLines) of \(example.lines.count) lines:" : ":")
        }
        code(shown + (hidden > 0 ? "\n…" : ""), label: "The answer")
    }

    private mutating func responses(_ operation: ContractView.Operation, _ contract: ContractView) {
        table("Answers of \(operation.method) \(operation.path)", ["Status", "Meaning", "Content"]) { rows in
            for (status, value) in ContractView.members(operation.value["responses"]) {
                let response = contract.resolved(value)
                rows.element("tr") { row in
                    row.element("th", ["scope": "row"], text: status == "default" ? "any other" : status)
                    row.element("td") { $0.phrases(response["description"]?.string ?? "") }
                    row.element("td") { $0.content("", response["content"], contract, isBare: true) }
                }
            }
        }
    }

    private mutating func content(
        _ title: String, _ content: JSONValue?, _ contract: ContractView, isBare: Bool
    ) {
        let media = ContractView.members(content)
        if media.isEmpty { text("none") }
        for (mediaType, value) in media {
            element("p", ["class": "small"]) { line in
                line.element("code", text: mediaType)
                line.text(" ")
                if let schema = value["schema"] { line.type(of: schema) }
            }
        }
    }
}
