import LegCrampRules

extension Page {
    /// Every rule on one page, for a clinician to read and to print.
    static let rules = Page(
        path: "/docs/rules", title: "Rules",
        summary:
            "Each rule with its condition in words, what follows, its points, evidence and sources: one page to review."
    ) { page, _ in
        let judged = Rule.all.filter { $0.evidence.basis == .judgement }.count
        page.element(
            "p", ["class": "lead"],
            text:
                "\(Rule.all.count) rules; \(judged) rest on judgement in part or whole, and are marked so. An answer that "
                + "was not given is unknown, never no: a rule holds only when what is known makes it hold. The most "
                + "urgent rule that holds decides the urgency; none can talk another one down.")
        page.element("ul", ["class": "contents"]) { list in
            for kind in Rule.Kind.allCases {
                let count = Rule.all.filter { $0.kind == kind }.count
                list.element("li") {
                    $0.element("a", ["href": "#\(kind.rawValue)"], text: "\(kind.heading) (\(count))")
                }
            }
            list.element("li") { $0.element("a", ["href": "#phrases"], text: "Phrases used in conditions") }
        }
        for kind in Rule.Kind.allCases {
            page.heading(2, kind.heading, id: kind.rawValue)
            page.table(kind.heading, ["Rule", "Holds when", "Then", "Rests on"], class: "review") { rows in
                for rule in Rule.all where rule.kind == kind { rows.row(of: rule) }
            }
        }
        page.heading(2, "Phrases used in conditions", id: "phrases")
        page.table("Phrases used in conditions", ["Phrase", "Holds when"]) { rows in
            for phrase in ConditionPhrase.all {
                rows.element("tr", ["id": phrase.anchor]) { row in
                    row.element("th", ["scope": "row"], text: phrase.name)
                    row.element("td") { $0.condition(phrase.condition) }
                }
            }
        }
    }
}

/// A part of conditions that has a name, which is explained once.
struct ConditionPhrase {
    let name: String
    let condition: Condition

    /// The id of the place where it is explained.
    var anchor: String { ConditionPhrase.anchor(of: name) }

    static func anchor(of name: String) -> String {
        "phrase-" + String(name.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
    }

    /// Every phrase within a condition of a rule, by name.
    static let all: [ConditionPhrase] = {
        var found: [String: Condition] = [:]
        func collect(_ condition: Condition) {
            switch condition {
            case .named(let name, let part):
                found[name] = part
                collect(part)
            case .all(let parts), .any(let parts), .count(_, let parts): for part in parts { collect(part) }
            case .not(let part): collect(part)
            case .yes, .chosen, .atLeast, .atMost, .has, .takes: break
            }
        }
        for rule in Rule.all { collect(rule.when) }
        return found.map { ConditionPhrase(name: $0.key, condition: $0.value) }.sorted { $0.name < $1.name }
    }()
}

extension Markup {
    fileprivate mutating func row(of rule: Rule) {
        element("tr", ["id": rule.id]) { row in
            row.element("th", ["scope": "row"]) { cell in
                cell.text(rule.title)
                cell.element("a", ["class": "id", "href": "/rules/\(rule.id)"], text: rule.id)
            }
            row.element("td") { cell in
                if case .named(_, let part) = rule.when { cell.condition(part) } else { cell.condition(rule.when) }
            }
            row.element("td") { cell in
                if let urgency = rule.urgency {
                    cell.element("span", ["class": "level \(urgency.id)"], text: urgency.id)
                }
                if let points = rule.points {
                    cell.element("span", ["class": "points"], text: points == 1 ? "1 point" : "\(points) points")
                }
                cell.element("p", text: rule.conclusion)
                if let flag = RedFlag.all.first(where: { "red-flags.\($0.id)" == rule.id }) {
                    cell.element("p", text: "\(flag.because) \(flag.action)")
                    cell.element("p", ["class": "clinician"], text: "\(flag.suspected): \(flag.clinicianText)")
                }
            }
            row.element("td") { cell in
                cell.evidence(rule.evidence)
                if !rule.hazards.isEmpty {
                    cell.element("p", ["class": "small"], text: "Holds back: \(rule.hazards.joined(separator: ", "))")
                }
                if !rule.cases.isEmpty {
                    cell.element("p", ["class": "small"], text: "Cases: \(rule.cases.joined(separator: ", "))")
                }
            }
        }
    }

    /// A condition as nested lists; a phrase is a link to where it is explained.
    fileprivate mutating func condition(_ condition: Condition) {
        switch condition {
        case .all(let parts): list("all of", parts)
        case .any(let parts): list("any of", parts)
        case .count(let needed, let parts): list("at least \(needed) of", parts)
        case .not(let part): list("not", [part])
        case .named(let name, _):
            element("a", ["href": "#\(ConditionPhrase.anchor(of: name))"], text: name)
        case .yes, .chosen, .atLeast, .atMost, .has, .takes: text(condition.words)
        }
    }

    private mutating func list(_ head: String, _ parts: [Condition]) {
        if parts.count == 1, head != "not", let only = parts.first { return condition(only) }
        element("span", ["class": "connective"], text: head)
        element("ul") { list in
            for part in parts { list.element("li") { $0.condition(part) } }
        }
    }
}

extension Rule.Kind {
    fileprivate var heading: String {
        switch self {
        case .warningSign: "Warning signs"
        case .reasonForCare: "Reasons for an appointment"
        case .pattern: "Pictures"
        case .criterion: "Criteria"
        case .lookAlike: "Look-alikes"
        case .cause: "Causes"
        case .riskFactor: "Risk factors"
        case .burden: "Burden"
        case .offer: "Measures that are offered"
        case .caution: "Measures that are withheld"
        }
    }
}
