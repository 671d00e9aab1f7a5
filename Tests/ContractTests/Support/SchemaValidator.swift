import Testing

/// Holds values against schemas: the keywords of JSON Schema that the contract uses, and no others.
struct SchemaValidator {
    /// How often the objects of one schema had which members.
    struct Sightings {
        var objects = 0
        var members: [String: Int] = [:]
    }

    private static let annotations: Set = ["description", "example", "examples", "format"]

    /// What does not fit, each with its place.
    private(set) var faults: [String] = []
    /// What was seen, by the place of the schema in the contract.
    private(set) var sightings: [String: Sightings] = [:]
    private var patterns: [String: Regex<AnyRegexOutput>] = [:]

    /// What does not fit of one value.
    static func faults(of value: Tree, against schema: Tree) -> [String] {
        var validator = SchemaValidator()
        validator.check(value, against: schema)
        return validator.faults
    }

    /// Holds a value against a schema.
    mutating func check(_ value: Tree, against schema: Tree, at place: String = "", in origin: String = "") {
        for (keyword, argument) in schema.members.sorted(by: { $0.key < $1.key }) {
            apply(keyword, argument, of: schema, to: value, at: place, in: origin)
        }
    }

    private mutating func apply(
        _ keyword: String, _ argument: Tree, of schema: Tree, to value: Tree, at place: String, in origin: String
    ) {
        let fits: Bool
        switch keyword {
        case "$ref":
            let target = ContractDocument.resolve(schema)
            let name = argument.string?.split(separator: "/").last.map(String.init) ?? ""
            fits = target != .null
            check(value, against: target, at: place, in: name)
        case "type": fits = isOf(type: argument.string, value)
        case "enum": fits = argument.elements.contains(value)
        case "const": fits = argument == value
        case "pattern": fits = value.string.map { matches($0, argument.string ?? "") } ?? true
        case "minimum": fits = value.number.map { $0 >= argument.number ?? .infinity } ?? true
        case "maximum": fits = value.number.map { $0 <= argument.number ?? -.infinity } ?? true
        case "minLength": fits = value.string.map { Double($0.unicodeScalars.count) >= argument.number ?? 0 } ?? true
        case "maxLength": fits = value.string.map { Double($0.unicodeScalars.count) <= argument.number ?? 0 } ?? true
        case "maxItems": fits = Double(value.elements.count) <= argument.number ?? 0
        case "items":
            fits = true
            for (index, element) in value.elements.enumerated() {
                check(element, against: argument, at: "\(place)/\(index)", in: origin + "[]")
            }
        case "required":
            guard case .object(let members) = value else { return }
            for name in argument.strings where members[name] == nil { faults.append("\(place): \(name) is missing") }
            fits = true
        case "properties":
            fits = true
            checkMembers(of: value, against: argument, at: place, in: origin)
        case "additionalProperties":
            fits = true
            let known = schema["properties"]?.members ?? [:]
            for (name, member) in value.members where known[name] == nil {
                if argument == .bool(false) { faults.append("\(place): \(name) is not in the schema") }
                if case .object = argument {
                    check(member, against: argument, at: "\(place)/\(name)", in: origin + "/*")
                }
            }
        case "anyOf":
            fits = argument.elements.contains { SchemaValidator.faults(of: value, against: $0).isEmpty }
        default:
            fits = SchemaValidator.annotations.contains(keyword) || keyword.hasPrefix("x-")
        }
        if !fits { faults.append("\(place): \(value.json.prefix(80)) breaks \(keyword): \(argument.json.prefix(80))") }
    }

    private mutating func checkMembers(of value: Tree, against properties: Tree, at place: String, in origin: String) {
        guard case .object(let members) = value else { return }
        sightings[origin, default: Sightings()].objects += 1
        for (name, schema) in properties.members {
            guard let member = members[name] else { continue }
            sightings[origin, default: Sightings()].members[name, default: 0] += 1
            check(member, against: schema, at: "\(place)/\(name)", in: "\(origin)/\(name)")
        }
    }

    private func isOf(type: String?, _ value: Tree) -> Bool {
        switch (type, value) {
        case ("object", .object), ("array", .array), ("string", .string), ("number", .number), ("boolean", .bool),
            ("null", .null):
            true
        case ("integer", .number(let number)): number == number.rounded()
        default: false
        }
    }

    private mutating func matches(_ text: String, _ pattern: String) -> Bool {
        if patterns[pattern] == nil { patterns[pattern] = try? Regex(pattern).matchingSemantics(.unicodeScalar) }
        guard let regex = patterns[pattern] else { return false }
        return text.firstMatch(of: regex) != nil
    }
}
