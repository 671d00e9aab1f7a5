import LegCrampRules

extension Profile.Statement {
    /// How a profile is written down.
    struct Style {
        /// Mixes the members of every object; nil keeps the order of the catalogue.
        var order: SplitMix?
        /// Whether every list is followed by itself.
        var repeats = false
        /// What stands between tokens.
        var blank = ""
    }

    /// The profile as a JSON document.
    func json(_ style: Style = Style(blank: " ")) -> String {
        var style = style
        var members: [String] = []
        if let region { members.append(member("region", quoted(region), style)) }
        var texts: [[String]] = Layout.sections.map { _ in [] }
        for place in Layout.places {
            guard let answer = answers[place.question] else { continue }
            texts[place.section].append(member(place.name, json(answer, to: place, style), style))
        }
        for (name, texts) in zip(Layout.sections, texts) where !texts.isEmpty {
            members.append(member(name, object(texts, &style), style))
        }
        if let conditions { members.append(member("conditions", list(conditions, style), style)) }
        if let medications { members.append(member("medications", list(medications, style), style)) }
        if !noneOf.isEmpty { members.append(member("none_of", list(noneOf.map(\.rawValue), style), style)) }
        return object(members, &style)
    }

    private func member(_ name: String, _ value: String, _ style: Style) -> String {
        "\"\(name)\":\(style.blank)\(value)"
    }

    private func object(_ members: [String], _ style: inout Style) -> String {
        var members = members
        if var order = style.order {
            members.shuffle(using: &order)
            style.order = order
        }
        return "{\(members.joined(separator: "," + style.blank))}"
    }

    private func list(_ texts: [String], _ style: Style) -> String {
        let all = style.repeats ? texts + texts : texts
        return "[\(all.map(quoted).joined(separator: "," + style.blank))]"
    }

    private func json(_ answer: Answers.Answer, to place: Layout.Place, _ style: Style) -> String {
        switch answer {
        case .yes: return "true"
        case .no: return "false"
        case .number(let number): return Int(exactly: number).map(String.init) ?? "\(number)"
        case .options(let chosen):
            let slugs = place.options.indices.filter { chosen.rawValue & 1 << UInt64($0) != 0 }.map {
                place.options[$0]
            }
            return place.takesOne ? quoted(slugs.first ?? "") : list(slugs, style)
        case .unknown: return "null"
        }
    }

    /// Names of the generator hold neither quotes nor control characters.
    private func quoted(_ text: String) -> String { "\"\(text)\"" }
}

/// Where answers stand in a document.
private enum Layout {
    struct Place: Sendable {
        let question: Question.ID
        let section: Int
        let name: String
        let options: [String]
        let takesOne: Bool
    }

    /// The names of the sections, in the order of the catalogue.
    static let sections: [String] = Catalogue.questions.reduce(into: []) { names, question in
        let path = question.pointer.split(separator: "/").map(String.init)
        if path.count == 2, !names.contains(path[0]) { names.append(path[0]) }
    }

    static let places: [Place] = Catalogue.questions.compactMap { question in
        let path = question.pointer.split(separator: "/").map(String.init)
        guard path.count == 2, let section = sections.firstIndex(of: path[0]) else { return nil }
        var takesOne = false
        if case .choice = question.kind { takesOne = true }
        return Place(
            question: question.id, section: section, name: path[1], options: question.options.map(\.id),
            takesOne: takesOne)
    }
}

extension Case {
    /// The case as a person would reproduce it: a profile, or two if the second says more.
    var json: String {
        further.isEmpty ? first.json() : "{\"before\": \(first.json()), \"after\": \(whole.json())}"
    }
}
