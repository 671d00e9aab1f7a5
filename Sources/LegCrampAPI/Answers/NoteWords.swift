import LegCrampRules

/// Answers and pointers in words, for the page of plain text.
enum NoteWords {
    /// How well a picture fits.
    static func fit(_ fit: Differentiation.Fit) -> String {
        switch fit {
        case .supports: "fits"
        case .mixed: "fits in part"
        case .against: "does not fit"
        case .notEnough: "not enough is known"
        }
    }

    /// Every answer that was given outside the lists of names, such as "age: 67".
    static func answers(of profile: Profile) -> [String] {
        Catalogue.questions.compactMap { question in
            guard profile.pointer(for: question.id) == question.pointer else { return nil }
            return answer(to: question, of: profile)
        } + profile.noneOf.map { "none of: \(words($0.rawValue))" }
    }

    /// The answers that pointers lead to.
    static func answers(_ pointers: [String], of profile: Profile) -> [String] {
        pointers.compactMap { pointer in
            if let question = Catalogue.questions.first(where: { $0.pointer == pointer }) {
                return answer(to: question, of: profile)
            }
            if let named = profile.conditions.first(where: { pointer == "/conditions/\($0.index)" }) {
                return PlainPage.harmless(named.given)
            }
            if let named = profile.medications.first(where: { pointer == "/medications/\($0.index)" }) {
                return PlainPage.harmless(named.given)
            }
            return nil
        }
    }

    /// Where to put an answer: `symptoms: collapse` for `/symptoms/collapse`.
    static func member(_ pointer: String) -> String { pointer.split(separator: "/").joined(separator: ": ") }

    private static func answer(to question: Question, of profile: Profile) -> String? {
        let name = words(question.pointer.split(separator: "/").last.map(String.init) ?? "")
        switch profile.answers[question.id] {
        case .yes: return name
        case .no: return "\(name): no"
        case .number(let number): return "\(name): \(JSONNumber.text(number))"
        case .options(let chosen):
            let slugs = question.options.enumerated()
                .filter { chosen.contains(Question.OptionSet(rawValue: 1 << UInt64($0.offset))) }
                .map { words($0.element.id) }
            return "\(name): \(slugs.isEmpty ? "none" : slugs.joined(separator: ", "))"
        case .unknown: return nil
        }
    }

    private static func words(_ slug: String) -> String {
        String(slug.map { $0 == "_" || $0 == "-" ? " " : $0 })
    }
}
