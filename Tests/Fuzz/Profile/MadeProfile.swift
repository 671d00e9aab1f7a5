@testable import LegCrampAPI
@testable import LegCrampRules

/// Makes a valid profile from any bytes, so that each of them says something about a person.
enum MadeProfile {
    /// A member with what it can be told; the names of lists are told one by one.
    private struct Member {
        let section: [UInt8]
        let name: [UInt8]
        let values: [[UInt8]]
        let isList: Bool
    }

    /// The members in the order of the catalogue, those of a section together.
    private static let members: [Member] = {
        var order: [String] = []
        var sections: [String: [Member]] = [:]
        for question in Catalogue.questions {
            let path = question.pointer.split(separator: "/").map(String.init)
            let section = path.count == 2 ? path[0] : ""
            if sections[section] == nil { order.append(section) }
            sections[section, default: []].append(
                Member(
                    section: path.count == 2 ? JSONName(section).bytes : [], name: JSONName(path[path.count - 1]).bytes,
                    values: values(of: question), isList: isList(question)))
        }
        let denials = Profile.Denial.allCases.map { JSONText($0.rawValue).bytes }
        let regions = ["GB", "us", "DE", "ZZ"].map { JSONText($0).bytes }
        return order.flatMap { sections[$0] ?? [] } + [
            Member(section: [], name: JSONName("none_of").bytes, values: denials, isList: true),
            Member(section: [], name: JSONName("region").bytes, values: regions, isList: false),
        ]
    }()

    /// The profile: of each two bytes the first chooses a member and the second what it is told.
    static func text(_ choices: ArraySlice<UInt8>) -> [UInt8] {
        var told: [[UInt8]] = Array(repeating: [], count: members.count)
        var rest = choices
        while let first = rest.popFirst(), let second = rest.popFirst() {
            let index = Int(first) % members.count
            let member = members[index]
            // Lists of names are longer than a byte counts.
            let choice = member.values.count > 256 ? Int(second) << 8 | Int(rest.popFirst() ?? 0) : Int(second)
            let value = member.values[choice % member.values.count]
            guard member.isList, !told[index].isEmpty else {
                told[index] = value
                continue
            }
            told[index] += [UInt8(ascii: ",")] + value
        }
        var text: [UInt8] = [UInt8(ascii: "{")]
        var open: [UInt8] = []
        for (member, value) in zip(members, told) where !value.isEmpty {
            if member.section != open, !open.isEmpty { text.append(UInt8(ascii: "}")) }
            if text.count > 1, member.section != open || text.last != UInt8(ascii: "{") {
                text.append(UInt8(ascii: ","))
            }
            if member.section != open, !member.section.isEmpty { text += member.section + [UInt8(ascii: "{")] }
            open = member.section
            text += member.name
            text += member.isList ? [UInt8(ascii: "[")] + value + [UInt8(ascii: "]")] : value
        }
        if !open.isEmpty { text.append(UInt8(ascii: "}")) }
        return text + [UInt8(ascii: "}")]
    }

    private static func isList(_ question: Question) -> Bool {
        switch question.kind {
        case .choices, .names: true
        case .yesNo, .number, .choice: false
        }
    }

    private static func values(of question: Question) -> [[UInt8]] {
        switch question.kind {
        case .yesNo: ["true", "false"].map { Array($0.utf8) }
        case .number(_, let range, let whole): numbers(range, whole: whole)
        case .choice(let options), .choices(let options): options.map { JSONText($0.id).bytes }
        case .names(.conditions): names(ConditionTerm.all.flatMap { [$0.id, $0.title] + $0.synonyms })
        case .names(.medications): names(Medicine.all.flatMap { [$0.id, $0.name] + $0.brands })
        }
    }

    private static func numbers(_ range: ClosedRange<Double>, whole: Bool) -> [[UInt8]] {
        let middle = ((range.lowerBound + range.upperBound) / 2).rounded(.down)
        let numbers = [range.lowerBound, range.upperBound, middle, min(range.lowerBound + 1, range.upperBound)]
        let plain = numbers.map { JSONText($0).bytes }
        return plain + plain.map { $0 + (whole && $0.contains(UInt8(ascii: ".")) ? "" : "e0").utf8 }
    }

    /// Names as they are; one in eight is also told nearly right, denied, with another, or with a stranger's letter.
    private static func names(_ known: [String]) -> [[UInt8]] {
        let others = stride(from: 0, to: known.count, by: 8).map { index in
            let name = known[index]
            return switch index / 8 % 4 {
            case 0: String(name.dropLast())
            case 1: "no " + name
            case 2: name.uppercased() + " 20 mg, " + known[index / 2]
            default: "  " + name.replacing("-", with: " ") + "é"
            }
        }
        return (known + others.filter { !$0.isEmpty && $0.utf8.count <= 200 }).map { JSONText($0).bytes }
    }
}
