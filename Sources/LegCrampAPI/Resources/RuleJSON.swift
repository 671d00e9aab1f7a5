import LegCrampRules

extension JSONWriter {
    /// Writes a rule with its condition in words and as a tree.
    mutating func rule(_ rule: Rule) {
        member("id", rule.id)
        member("kind", rule.kind.rawValue)
        member("title", rule.title)
        member("criteria", rule.when.words)
        name("condition")
        condition(rule.when)
        member("asks", rule.when.pointers)
        member("conclusion", rule.conclusion)
        memberIfPresent("urgency", rule.urgency?.id)
        memberIfPresent("points", rule.points)
        member("item", rule.item)
        evidence(rule.evidence)
        member("hazards", rule.hazards)
        member("cases", rule.cases)
    }

    /// Writes a condition as a tree: each node says in `test` what it is.
    mutating func condition(_ condition: Condition) {
        object { json in
            switch condition {
            case .yes(let question): json.test("yes", of: question)
            case .chosen(let question, let options):
                json.test("chosen", of: question)
                json.member("options", options.slugs(of: question))
            case .atLeast(let question, let bound): json.test("at-least", of: question, bound)
            case .atMost(let question, let bound): json.test("at-most", of: question, bound)
            case .has(let condition):
                json.test("has", of: .conditions)
                json.member("condition", condition.term.id)
            case .takes(let group):
                json.test("takes", of: .medications)
                json.member("group", group.slug)
            case .all(let parts): json.test("all", of: parts)
            case .any(let parts): json.test("any", of: parts)
            case .not(let part): json.test("not", of: [part])
            case .count(let needed, let parts):
                json.test("count", of: parts)
                json.member("needed", needed)
            case .named(let name, let part):
                json.test("named", of: [part])
                json.member("name", name)
            }
        }
    }

    private mutating func test(_ test: StaticString, of question: Question.ID) {
        member("test", test)
        member("pointer", question.pointer)
    }

    private mutating func test(_ test: StaticString, of question: Question.ID, _ bound: Double) {
        self.test(test, of: question)
        member("value", bound)
        if case .number(let unit, _, _) = Catalogue[question].kind { member("unit", unit) }
    }

    private mutating func test(_ test: StaticString, of parts: [Condition]) {
        member("test", test)
        array("of") { json in for part in parts { json.condition(part) } }
    }
}

extension Question.OptionSet {
    /// The slugs of the options, in the order of the catalogue.
    func slugs(of question: Question.ID) -> [String] {
        Catalogue[question].options.enumerated()
            .filter { contains(Question.OptionSet(rawValue: 1 << UInt64($0.offset))) }
            .map(\.element.id)
    }
}

extension MedicineGroup {
    /// The slug in documents: the phrase in kebab case.
    var slug: String { MedicineGroup.slugs[rawValue] }

    private static let slugs: [String] = allCases.map { group in
        String(decoding: group.phrase.utf8.map { $0 == UInt8(ascii: " ") ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
    }
}

extension Medicine {
    /// The slugs of the groups that rules know it by.
    var groupSlugs: [String] {
        MedicineGroup.allCases.filter { groups.contains(MedicineGroups([$0])) }.map(\.slug)
    }
}
