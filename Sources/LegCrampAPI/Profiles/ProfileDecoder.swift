import LegCrampRules

/// Reads a profile from JSON and reports every fault at once.
struct ProfileDecoder: ~Copyable {
    /// The most names in one list.
    static let mostNames = 100
    /// The longest name of a condition or medicine, in bytes of UTF-8.
    static let longestName = 200
    /// The most unknown members that suggestions are looked for; a document of nothing else must not cost more.
    private static let mostSuggestions = 20

    private var statement = Profile.Statement()
    private var faults: [Fault] = []
    private let table = MemberTable.shared

    private init() {}

    /// Reads a document.
    static func read(_ document: borrowing JSONContent) -> Result<Profile.Statement, API.ReadingError> {
        guard document.kind(0) == .object else {
            let fault = Fault("", .notAnObject, "The profile must be a JSON object. The smallest one is {}.")
            return .failure(.invalid([fault]))
        }
        var decoder = ProfileDecoder()
        decoder.readMembers(of: 0, in: document, section: 0)
        return decoder.finish()
    }

    private consuming func finish() -> Result<Profile.Statement, API.ReadingError> {
        faults.isEmpty ? .success(statement) : .failure(.invalid(faults))
    }

    // MARK: Members

    // Values are named by their place in the document.

    private mutating func readMembers(of object: Int, in document: borrowing JSONContent, section: Int) {
        document.forEachMember(of: object) { name, value in
            guard let content = document.withContent(name, { table.content($0, in: section) }) else {
                return refuseUnknown(document.string(name), in: table.sections[section])
            }
            guard document.kind(value) != .null else {
                return add(
                    Fault(
                        table.sections[section].pointer(of: document.string(name)), .nullValue,
                        "null is not an answer. Leave the member out when the answer is not known."))
            }
            read(value, in: document, as: content)
        }
    }

    private mutating func read(_ value: Int, in document: borrowing JSONContent, as content: MemberTable.Content) {
        switch content {
        case .section(let section):
            guard document.kind(value) == .object else {
                return add(Fault(table.sections[section].pointer, .wrongType, "This must be an object."))
            }
            readMembers(of: value, in: document, section: section)
        case .yesNo(let question):
            guard let flag = document.bool(value) else {
                return add(Fault(question.pointer, .wrongType, "This must be true or false."))
            }
            statement.answers[question] = flag ? .yes : .no
        case .number(let question, let range, let whole):
            readNumber(value, in: document, to: question, range, whole: whole)
        case .choice(let question): readChoice(value, in: document, to: question)
        case .choices(let question): readChoices(value, in: document, to: question)
        case .names(let question, .conditions):
            statement.conditions = readNames(value, in: document, at: question.pointer)
        case .names(let question, .medications):
            statement.medications = readNames(value, in: document, at: question.pointer)
        case .region: readRegion(value, in: document, at: "/region")
        case .noneOf: readDenials(value, in: document, at: "/none_of")
        }
    }

    private mutating func add(_ fault: Fault) { faults.append(fault) }

    private mutating func refuseUnknown(_ name: String, in section: MemberTable.Section) {
        guard name.utf8.count <= Fault.longestEcho else {
            return add(Fault(section.pointer, .unknownMember, "A member with a very long name is not known here."))
        }
        let suggestions = faults.count < ProfileDecoder.mostSuggestions ? suggestions(for: name, in: section) : []
        add(
            Fault(
                section.pointer(of: name), .unknownMember,
                "This member is not known here. GET /questions lists every member.", didYouMean: suggestions))
    }

    /// Names of the same object that are close, otherwise pointers to the same name or a close one elsewhere.
    private func suggestions(for name: String, in section: MemberTable.Section) -> [String] {
        let near = EditDistance.closest(to: name, among: section.members.map(\.name))
        guard near.isEmpty else { return near }
        if let elsewhere = MemberTable.pointersByName[name.lowercased()] { return elsewhere }
        return EditDistance.closest(to: name, among: Array(MemberTable.pointersByName.keys))
            .flatMap { MemberTable.pointersByName[$0] ?? [] }
    }

    // MARK: Answers

    private mutating func readRegion(_ value: Int, in document: borrowing JSONContent, at pointer: String) {
        guard document.kind(value) == .string else {
            return add(Fault(pointer, .wrongType, "This must be a text."))
        }
        let isCode = document.withContent(value) { text in
            text.count == 2 && text[0].isASCIILetter && text[1].isASCIILetter
        }
        guard isCode else {
            return add(
                Fault(pointer, .malformedRegion, "This must be an ISO 3166-1 code of two letters, such as GB."))
        }
        statement.region = document.string(value)
    }

    private mutating func readDenials(_ value: Int, in document: borrowing JSONContent, at pointer: String) {
        readTexts(value, in: document, at: pointer, of: "group names") { decoder, element, index in
            let text = document.string(element)
            guard let denial = Profile.Denial(rawValue: text) else {
                let known = Profile.Denial.allCases.map(\.rawValue)
                decoder.add(
                    Fault(
                        "\(pointer)/\(index)", .unknownOption, "This is not a list that can be denied.", allowed: known,
                        didYouMean: EditDistance.closest(to: String(text.prefix(64)), among: known)))
                return
            }
            decoder.statement.noneOf.append(denial)
        }
    }

    private mutating func readNumber(
        _ value: Int, in document: borrowing JSONContent, to question: Question.ID, _ range: ClosedRange<Double>,
        whole: Bool
    ) {
        guard document.kind(value) == .number else {
            let unit = ProfileDecoder.unit(of: question)
            return add(Fault(question.pointer, .wrongType, "This must be a number, in \(unit)."))
        }
        guard let number = document.double(value), range.contains(number) else {
            let bounds = ProfileDecoder.bounds(range, of: question)
            return add(Fault(question.pointer, .outOfRange, "This must be a number from \(bounds)."))
        }
        if whole, document.int(value) == nil {
            let bounds = ProfileDecoder.bounds(range, of: question)
            return add(Fault(question.pointer, .notWhole, "This must be a whole number from \(bounds)."))
        }
        statement.answers[question] = .number(number == 0 ? 0 : number)
    }

    private static func unit(of question: Question.ID) -> String {
        switch Catalogue[question].kind {
        case .number(let unit, _, _): unit
        case .yesNo, .choice, .choices, .names: ""
        }
    }

    private static func bounds(_ range: ClosedRange<Double>, of question: Question.ID) -> String {
        "\(JSONNumber.text(range.lowerBound)) to \(JSONNumber.text(range.upperBound)), in \(unit(of: question))"
    }

    private mutating func readChoice(_ value: Int, in document: borrowing JSONContent, to question: Question.ID) {
        guard document.kind(value) == .string else {
            return add(
                Fault(
                    question.pointer, .wrongType, "This must be one of the allowed texts.",
                    allowed: Catalogue[question].options.map(\.id)))
        }
        guard let option = document.withContent(value, { table.option($0, of: question) }) else {
            return refuseOption(document.string(value), of: question, at: question.pointer)
        }
        statement.answers[question] = .options(option)
    }

    private mutating func readChoices(_ value: Int, in document: borrowing JSONContent, to question: Question.ID) {
        var chosen = Question.OptionSet()
        readTexts(value, in: document, at: question.pointer, of: "the allowed texts") { decoder, element, index in
            if let option = document.withContent(element, { decoder.table.option($0, of: question) }) {
                chosen.formUnion(option)
            } else {
                decoder.refuseOption(document.string(element), of: question, at: "\(question.pointer)/\(index)")
            }
        }
        statement.answers[question] = .options(chosen)
    }

    private mutating func refuseOption(_ given: String, of question: Question.ID, at pointer: String) {
        let known = Catalogue[question].options.map(\.id)
        add(
            Fault(
                pointer, .unknownOption, "This is not one of the allowed texts.", allowed: known,
                didYouMean: EditDistance.closest(to: String(given.prefix(64)), among: known)))
    }

    private mutating func readNames(_ value: Int, in document: borrowing JSONContent, at pointer: String) -> [String] {
        var names: [String] = []
        if document.kind(value) == .array {
            names.reserveCapacity(min(document.mostElements(of: value), ProfileDecoder.mostNames))
        }
        readTexts(value, in: document, at: pointer, of: "names") { decoder, element, index in
            let text = document.string(element)
            if text.utf8.count > ProfileDecoder.longestName {
                decoder.add(
                    Fault(
                        "\(pointer)/\(index)", .textTooLong,
                        "A name must fit in \(ProfileDecoder.longestName) bytes."))
            } else if ProfileDecoder.isBlank(text) {
                decoder.add(Fault("\(pointer)/\(index)", .emptyText, "A name must not be empty."))
            } else {
                names.append(text)
            }
        }
        return names
    }

    private static func isBlank(_ text: String) -> Bool {
        // Nearly every name begins with a letter, which needs no table of Unicode properties.
        if let first = text.utf8.first, first.isASCIILetter { return false }
        return text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    }

    /// Calls `body` with each text of an array and its index; what is no text is reported.
    @inline(__always)
    private mutating func readTexts(
        _ value: Int, in document: borrowing JSONContent, at pointer: @autoclosure () -> String, of what: String,
        _ body: (inout ProfileDecoder, _ element: Int, _ index: Int) -> Void
    ) {
        guard document.kind(value) == .array else {
            return add(Fault(pointer(), .wrongType, "This must be an array of \(what)."))
        }
        var index = 0
        document.forEachElement(of: value) { element in
            guard index < ProfileDecoder.mostNames else {
                add(Fault(pointer(), .tooManyItems, "At most \(ProfileDecoder.mostNames) items fit here."))
                return false
            }
            if document.kind(element) == .string {
                body(&self, element, index)
            } else {
                add(Fault("\(pointer())/\(index)", .wrongType, "This must be a text."))
            }
            index += 1
            return true
        }
    }
}

/// Numbers in sentences.
enum JSONNumber {
    /// The shortest text of a number, without `.0`.
    static func text(_ number: Double) -> String {
        let text = number.description
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}

extension UInt8 {
    /// Whether it is a letter of ASCII.
    var isASCIILetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
}
