@testable import LegCrampAPI
@testable import LegCrampRules

/// Input: a text that may be a profile; after a number sign, choices from which a valid profile is made.
let profileDecoderTarget = FuzzTarget(name: "profile-decoder") { input in
    let isMade = input.first == UInt8(ascii: "#")
    let text = isMade ? MadeProfile.text(input.dropFirst()) : input
    switch API.read(text[...]) {
    case .success(let statement): checkAccepted(statement, length: text.count)
    case .failure(.invalid(let faults)):
        require(!isMade, "refused: \(shown(text)): \(faults)")
        checkRefused(faults, text)
    case .failure(.malformed(let error)): require(!isMade, "refused: \(shown(text)): \(error)")
    }
}

private func checkAccepted(_ statement: Profile.Statement, length: Int) {
    for names in [statement.conditions, statement.medications] {
        require((names?.count ?? 0) <= ProfileDecoder.mostNames, "\(names?.count ?? 0) names")
        require(names?.allSatisfy { $0.utf8.count <= ProfileDecoder.longestName } ?? true, "a long name")
    }
    require(statement.region.map { $0.utf8.count == 2 } ?? true, "the region")
    for (question, answer) in statement.answers { check(answer, to: Catalogue[question]) }

    // Looking for suggestions takes most of the time: a name that is not recognised is followed now and then.
    let strangers =
        (statement.conditions ?? []).count { ConditionTerm.names.matches($0, ConditionTerm.names.spelling($0)).isEmpty }
        + (statement.medications ?? []).count { Medicine.names.matches($0, Medicine.names.spelling($0)).isEmpty }
    guard strangers == 0 || strangers == 1 && length % 16 == 0 else { return }

    let profile = Profile(statement)
    let understood = JSONText { $0.profile(profile) }.bytes
    guard case .success(let again) = API.read(understood[...]) else { fail("not understood: \(shown(understood))") }
    let second = Profile(again)
    require(second.answers == profile.answers, "understood as something else: \(shown(understood))")
    require(second.region == profile.region, "understood as another region: \(shown(understood))")
    require(second.noneOf == profile.noneOf, "understood as denying something else: \(shown(understood))")
    let twice = JSONText { $0.profile(second) }.bytes
    require(twice == understood, "understood as \(shown(understood)), and that as \(shown(twice))")
}

/// An answer is one that its question allows.
private func check(_ answer: Answers.Answer, to question: Question) {
    switch (question.kind, answer) {
    case (.yesNo, .yes), (.yesNo, .no): break
    case (.number(_, let range, let whole), .number(let number)):
        require(range.contains(number), "\(question.pointer) is \(number)")
        require(!whole || number == number.rounded(), "\(question.pointer) is \(number)")
    case (.choice(let options), .options(let chosen)):
        require(chosen.rawValue.nonzeroBitCount == 1, "\(question.pointer) is \(chosen)")
        require(chosen.rawValue >> UInt64(options.count) == 0, "\(question.pointer) is \(chosen)")
    case (.choices(let options), .options(let chosen)):
        require(chosen.rawValue >> UInt64(options.count) == 0, "\(question.pointer) is \(chosen)")
    default: fail("\(question.pointer) is \(answer)")
    }
}

/// Faults say where and what, in proportion to the text, and repeat no value.
private func checkRefused(_ faults: [Fault], _ text: [UInt8]) {
    require(!faults.isEmpty, "refused without a fault")
    require(faults.count <= text.count, "\(faults.count) faults in \(text.count) bytes")
    for fault in faults {
        require(fault.pointer.isEmpty || fault.pointer.utf8.first == UInt8(ascii: "/"), "the pointer \(fault.pointer)")
        // Of an unknown name up to 64 bytes are repeated, which escapes can double; no section has a longer name.
        require(fault.pointer.utf8.count <= 192, "a pointer of \(fault.pointer.utf8.count) bytes")
        require(!fault.detail.isEmpty && fault.detail.utf8.count <= 200, "the detail \(fault.detail)")
        require(fault.didYouMean.count <= 12, "\(fault.didYouMean.count) suggestions")
    }
}
