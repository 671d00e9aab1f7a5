import LegCrampRules

/// Reads a profile from JSON and reports every fault at once.
struct ProfileDecoder {
    /// The most names in one list.
    static let mostNames = 100
    /// The longest name of a condition or medicine, in bytes of UTF-8.
    static let longestName = 200
    /// The most unknown members that suggestions are looked for; a document of nothing else must not cost more.
    private static let mostSuggestions = 20

    private(set) var statement = Profile.Statement()
    private(set) var faults: [Fault] = []

    /// Reads a document.
    init(_ document: JSONDocument) {
        guard let members = document.root.members else {
            faults = [Fault("", .notAnObject, "The profile must be a JSON object. The smallest one is {}.")]
            return
        }
        for member in members { read(member, in: MemberTable.root) }
    }

    private mutating func read(_ member: JSONMember, in table: MemberTable) {
        guard let name = member.name.stringBytes, let content = table[name] else {
            refuseUnknown(member.name.string ?? "", in: table)
            return
        }
        if member.value.isNull {
            add(
                Fault(
                    table.pointer(of: member.name.string ?? ""), .nullValue,
                    "null is not an answer. Leave the member out when the answer is not known."))
            return
        }
        switch content {
        case .section(let section):
            guard let members = member.value.members else {
                add(Fault(section.pointer, .wrongType, "This must be an object."))
                return
            }
            for inner in members { read(inner, in: section) }
        case .region: readRegion(member.value, at: "/region")
        case .noneOf: readDenials(member.value, at: "/none_of")
        case .question(let question): readAnswer(member.value, to: question)
        }
    }

    private mutating func add(_ fault: Fault) { faults.append(fault) }

    private mutating func refuseUnknown(_ name: String, in table: MemberTable) {
        guard name.utf8.count <= Fault.longestEcho else {
            add(Fault(table.pointer, .unknownMember, "A member with a very long name is not known here."))
            return
        }
        let suggestions = faults.count < ProfileDecoder.mostSuggestions ? suggestions(for: name, in: table) : []
        add(
            Fault(
                table.pointer(of: name), .unknownMember,
                "This member is not known here. GET /questions lists every member.", didYouMean: suggestions))
    }

    /// Names of the same object that are close, otherwise pointers to the same name or a close one elsewhere.
    private func suggestions(for name: String, in table: MemberTable) -> [String] {
        let near = EditDistance.closest(to: name, among: table.names)
        guard near.isEmpty else { return near }
        if let elsewhere = MemberTable.pointersByName[name.lowercased()] { return elsewhere }
        return EditDistance.closest(to: name, among: Array(MemberTable.pointersByName.keys))
            .flatMap { MemberTable.pointersByName[$0] ?? [] }
    }

    private mutating func readRegion(_ value: JSONValue, at pointer: String) {
        guard let text = value.string else {
            return add(Fault(pointer, .wrongType, "This must be a text."))
        }
        guard text.utf8.count == 2, text.utf8.allSatisfy({ $0.isASCIILetter }) else {
            return add(
                Fault(pointer, .malformedRegion, "This must be an ISO 3166-1 code of two letters, such as GB."))
        }
        statement.region = text
    }

    private mutating func readDenials(_ value: JSONValue, at pointer: String) {
        readTexts(value, at: pointer, of: "group names") { decoder, bytes, pointer in
            let text = String(decoding: bytes, as: UTF8.self)
            guard let denial = Profile.Denial(rawValue: text) else {
                let known = Profile.Denial.allCases.map(\.rawValue)
                decoder.add(
                    Fault(
                        pointer(), .unknownOption, "This is not a list that can be denied.", allowed: known,
                        didYouMean: EditDistance.closest(to: String(text.prefix(64)), among: known)))
                return
            }
            decoder.statement.noneOf.append(denial)
        }
    }

    private mutating func readAnswer(_ value: JSONValue, to member: QuestionMember) {
        switch member.kind {
        case .yesNo:
            guard let flag = value.bool else {
                return add(Fault(member.pointer, .wrongType, "This must be true or false."))
            }
            statement.answers[member.question] = flag ? .yes : .no
        case .number(let unit, let range, let whole): readNumber(value, to: member, unit, range, whole: whole)
        case .choice: readChoice(value, to: member)
        case .choices: readChoices(value, to: member)
        case .names(let vocabulary):
            let names = readNames(value, at: member.pointer)
            switch vocabulary {
            case .conditions: statement.conditions = names
            case .medications: statement.medications = names
            }
        }
    }

    private mutating func readNumber(
        _ value: JSONValue, to member: QuestionMember, _ unit: String, _ range: ClosedRange<Double>, whole: Bool
    ) {
        var bounds: String {
            "\(JSONNumber.text(range.lowerBound)) to \(JSONNumber.text(range.upperBound)), in \(unit)"
        }
        guard value.kind == .number else {
            return add(Fault(member.pointer, .wrongType, "This must be a number, in \(unit)."))
        }
        guard let number = value.double, range.contains(number) else {
            return add(Fault(member.pointer, .outOfRange, "This must be a number from \(bounds)."))
        }
        if whole, value.int == nil {
            return add(Fault(member.pointer, .notWhole, "This must be a whole number from \(bounds)."))
        }
        statement.answers[member.question] = .number(number == 0 ? 0 : number)
    }

    private mutating func readChoice(_ value: JSONValue, to member: QuestionMember) {
        guard let text = value.stringBytes else {
            return add(
                Fault(
                    member.pointer, .wrongType, "This must be one of the allowed texts.",
                    allowed: Catalogue[member.question].options.map(\.id)))
        }
        guard let option = option(text, of: member, at: member.pointer) else { return }
        statement.answers[member.question] = .options(option)
    }

    private mutating func readChoices(_ value: JSONValue, to member: QuestionMember) {
        var chosen = Question.OptionSet()
        readTexts(value, at: member.pointer, of: "the allowed texts") { decoder, text, pointer in
            if let option = decoder.option(text, of: member, at: pointer()) { chosen.formUnion(option) }
        }
        statement.answers[member.question] = .options(chosen)
    }

    private mutating func option(
        _ text: ArraySlice<UInt8>, of member: QuestionMember, at pointer: @autoclosure () -> String
    ) -> Question.OptionSet? {
        if let found = member.option(text) { return found }
        let known = Catalogue[member.question].options.map(\.id)
        let given = String(decoding: text, as: UTF8.self)
        add(
            Fault(
                pointer(), .unknownOption, "This is not one of the allowed texts.", allowed: known,
                didYouMean: EditDistance.closest(to: String(given.prefix(64)), among: known)))
        return nil
    }

    private mutating func readNames(_ value: JSONValue, at pointer: String) -> [String] {
        var names: [String] = []
        readTexts(value, at: pointer, of: "names") { decoder, bytes, pointer in
            let text = String(decoding: bytes, as: UTF8.self)
            if bytes.count > ProfileDecoder.longestName {
                decoder.add(
                    Fault(pointer(), .textTooLong, "A name must fit in \(ProfileDecoder.longestName) bytes."))
            } else if text.unicodeScalars.allSatisfy(\.properties.isWhitespace) {
                decoder.add(Fault(pointer(), .emptyText, "A name must not be empty."))
            } else {
                names.append(text)
            }
        }
        return names
    }

    /// Calls `body` with each text of an array and its pointer; what is no text is reported.
    private mutating func readTexts(
        _ value: JSONValue, at pointer: String, of what: String,
        _ body: (inout ProfileDecoder, _ text: ArraySlice<UInt8>, _ pointer: () -> String) -> Void
    ) {
        guard let elements = value.elements else {
            return add(Fault(pointer, .wrongType, "This must be an array of \(what)."))
        }
        for (index, element) in elements.enumerated() {
            guard index < ProfileDecoder.mostNames else {
                return add(Fault(pointer, .tooManyItems, "At most \(ProfileDecoder.mostNames) items fit here."))
            }
            if let text = element.stringBytes {
                body(&self, text, { "\(pointer)/\(index)" })
            } else {
                add(Fault("\(pointer)/\(index)", .wrongType, "This must be a text."))
            }
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
