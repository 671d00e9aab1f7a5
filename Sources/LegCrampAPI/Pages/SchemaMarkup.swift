extension Markup {
    /// A schema that has a name: what it is, and its members in a table.
    mutating func schema(_ name: String, _ schema: JSONValue, _ contract: ContractView) {
        element("section", ["class": "schema", "id": Markup.schemaAnchor(name)]) { section in
            section.element("h3", text: name)
            if let description = schema["description"]?.string { section.prose(description) }
            let rows = Markup.rows(of: schema, prefix: "")
            guard !rows.isEmpty else {
                section.element("p") { $0.type(of: schema) }
                return
            }
            section.table("Members of \(name)", ["Member", "Type", "Meaning"]) { table in
                for row in rows {
                    table.element("tr") { cells in
                        cells.element("th", ["scope": "row"]) { cell in
                            cell.element("code", text: row.name)
                            if row.isRequired { cell.text(" required") }
                        }
                        cells.element("td") { $0.type(of: row.schema) }
                        cells.element("td") { $0.phrases(row.schema["description"]?.string ?? "") }
                    }
                }
            }
        }
    }

    /// The type of a schema in words, with links to schemas that have a name.
    mutating func type(of schema: JSONValue) {
        if let reference = schema["$ref"]?.string {
            let name = ContractView.name(of: reference)
            element("a", ["href": "#\(Markup.schemaAnchor(name))"], text: name)
            return
        }
        for (name, word) in [("anyOf", "or"), ("oneOf", "or"), ("allOf", "and")] {
            guard let parts = schema.members?.first(where: { $0.name.isString(name) })?.value.elements else { continue }
            for (place, part) in parts.enumerated() {
                if place > 0 { text(" \(word) ") }
                type(of: part)
            }
            return
        }
        if let constant = schema["const"] { return values([constant]) }
        if let options = schema["enum"]?.elements { return values(Array(options)) }
        if let items = schema["items"] {
            text("array of ")
            return type(of: items)
        }
        text(Markup.types(of: schema).joined(separator: " or "))
        bounds(of: schema)
        if let values = schema["additionalProperties"], values.kind == .object {
            text(" whose members are ")
            type(of: values)
        }
    }

    private mutating func values(_ values: [JSONValue]) {
        for (place, value) in values.enumerated() {
            if place > 0 { text(", ") }
            element("code", text: value.string ?? value.spelling.map { String(decoding: $0, as: UTF8.self) } ?? "")
        }
    }

    private mutating func bounds(of schema: JSONValue) {
        func number(_ name: String) -> String? {
            schema.members?.first { $0.name.isString(name) }?.value.spelling
                .map { String(decoding: $0, as: UTF8.self) }
        }
        switch (number("minimum"), number("maximum")) {
        case (let low?, let high?): text(" from \(low) to \(high)")
        case (let low?, nil): text(" from \(low)")
        case (nil, let high?): text(" up to \(high)")
        case (nil, nil): break
        }
        if let most = number("maxLength") { text(", at most \(most) characters") }
        if let format = schema["format"]?.string { text(" (\(format))") }
        if let pattern = schema["pattern"]?.string {
            text(" like ")
            element("code", text: pattern)
        }
    }

    private static func types(of schema: JSONValue) -> [String] {
        guard let type = schema["type"] else { return ["anything"] }
        return type.elements.map { $0.compactMap(\.string) } ?? [type.string ?? ""]
    }

    private static func schemaAnchor(_ name: String) -> String { "schema-\(name)" }

    private struct Row {
        let name: String
        let schema: JSONValue
        let isRequired: Bool
    }

    /// The members of an object and of the objects within it that have no name of their own.
    private static func rows(of schema: JSONValue, prefix: String) -> [Row] {
        let required = schema["required"]?.elements.map { $0.compactMap(\.string) } ?? []
        return ContractView.members(schema["properties"]).flatMap { name, value in
            let path = prefix + name
            let own = Row(name: path, schema: value, isRequired: required.contains(name))
            let inner = value["items"] ?? value
            guard inner["$ref"] == nil else { return [own] }
            return [own] + rows(of: inner, prefix: path + (value["items"] == nil ? "." : "[]."))
        }
    }
}
