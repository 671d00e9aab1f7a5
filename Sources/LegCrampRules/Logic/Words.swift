extension Condition {
    /// The condition in words, for example "one of: (a and b); c".
    public var words: String { words(nested: false) }

    private func words(nested: Bool) -> String {
        switch self {
        case .yes(let question): return Condition.phrase(question)
        case .chosen(let question, let options):
            let labels = Catalogue[question].options.enumerated()
                .filter { options.contains(Question.OptionSet(rawValue: 1 << UInt64($0.offset))) }
                .map(\.element.id)
            return "\(Condition.phrase(question)) is \(labels.joined(separator: " or "))"
        case .atLeast(let question, let bound):
            return "\(Condition.phrase(question)) is at least \(Condition.number(bound))"
        case .atMost(let question, let bound):
            return "\(Condition.phrase(question)) is at most \(Condition.number(bound))"
        case .has(let condition): return "has " + condition.term.title
        case .takes(let group): return "takes " + group.phrase
        case .all(let parts): return Condition.join(parts, "and", nested: nested)
        case .any(let parts):
            return parts.isEmpty ? "never" : Condition.join(parts, "or", nested: nested)
        case .not(.atMost(let question, let bound)):
            return "\(Condition.phrase(question)) is more than \(Condition.number(bound))"
        case .not(.atLeast(let question, let bound)):
            return "\(Condition.phrase(question)) is less than \(Condition.number(bound))"
        case .not(let part): return "not " + part.words(nested: true)
        case .count(let needed, let parts):
            return "at least \(needed) of (\(parts.map { $0.words(nested: true) }.joined(separator: "; ")))"
        case .named(let name, _): return name
        }
    }

    private static func join(_ parts: [Condition], _ word: String, nested: Bool) -> String {
        let text = parts.map { $0.words(nested: parts.count > 1) }.joined(separator: " \(word) ")
        return nested && parts.count > 1 ? "(\(text))" : text
    }

    /// The last step of the pointer with blanks: "one leg swollen".
    private static func phrase(_ question: Question.ID) -> String { phrases[question.rawValue] }

    private static let phrases: [String] = Catalogue.pointers.map { pointer in
        let name = pointer.utf8.split(separator: UInt8(ascii: "/")).last ?? pointer.utf8[...]
        return String(decoding: name.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    }

    private static func number(_ bound: Double) -> String {
        Int(exactly: bound).map(String.init) ?? String(bound)
    }
}

extension MedicineGroup {
    /// The group in words, from the name of its case: "long acting beta agonist".
    public var phrase: String { MedicineGroup.phrases[rawValue] }

    /// Made once: the name of a case is a costly look-up.
    private static let phrases: [String] = allCases.map { group in
        var phrase = ""
        for character in String(describing: group) {
            if character.isUppercase { phrase += " " }
            phrase += character.lowercased()
        }
        return phrase
    }
}

extension HealthCondition {
    /// The wording of the condition; the vocabulary test proves that each condition has exactly one.
    public var term: ConditionTerm { ConditionTerm.byCondition[rawValue] }
}

extension ConditionTerm {
    fileprivate static let byCondition: [ConditionTerm] = all.sorted { $0.condition.rawValue < $1.condition.rawValue }
}
