import HTTP1
import LegCrampRules

/// What an answer to a case must be like, read from `/vignettes`, and in what an answer differs from it.
package struct Expectation: Sendable {
    /// The id of the case.
    package let id: String
    /// What was told, as a profile in JSON.
    package let profile: [UInt8]
    private let urgencies: [String]
    private let verdicts: [String]
    private let redFlags: [String]
    private let causes: [String]
    private let mustNotAdvise: [String]
    private let risks: [String]

    /// The cases of a document as `GET /vignettes` answers it.
    ///
    /// - Returns: `nil` when the document is something else, or a case lacks a member.
    package static func read(_ document: [UInt8]) -> [Expectation]? {
        guard let root = try? JSONDocument(document).root, let cases = root["vignettes"]?.elements else {
            return nil
        }
        var read: [Expectation] = []
        for value in cases {
            guard let expectation = Expectation(value) else { return nil }
            read.append(expectation)
        }
        return read
    }

    private init?(_ value: JSONValue) {
        guard let id = value["id"]?.string, let profile = value["profile"]?.spelling,
            let expected = value["expected"], let urgencies = expected["urgency"]?.strings,
            let verdicts = expected["verdict"]?.strings, let redFlags = expected["red_flags"]?.strings,
            let causes = expected["causes"]?.strings, let risks = expected["risk"]?.strings,
            let mustNotAdvise = expected["must_not_advise"]?.strings
        else { return nil }
        self.id = id
        self.profile = Array(profile)
        self.urgencies = urgencies
        self.verdicts = verdicts
        self.redFlags = redFlags
        self.causes = causes
        self.mustNotAdvise = mustNotAdvise
        self.risks = risks
    }

    /// In what an answer of `POST /assess` differs, a few words each; none when it is as expected.
    package func differences(from answer: [UInt8]) -> [String] {
        guard let root = try? JSONDocument(answer).root, let advice = root["advice"],
            let urgency = root["urgency"]?["level"]?.string,
            let verdict = root["differentiation"]?["verdict"]?.string,
            let risk = root["risk"]?["level"]?.string,
            let present = root["red_flags"]?["present"]?.ids, let likely = root["likely_causes"]?.ids,
            let now = advice["now"]?.ids, let prevention = advice["prevention"]?.ids,
            let withClinician = advice["with_clinician"]?.ids
        else { return ["the answer is not one of POST /assess"] }
        var differences: [String] = []
        func compare(_ what: String, _ found: String, _ accepted: [String]) {
            if !accepted.isEmpty, !accepted.contains(found) {
                differences.append("\(what) is \(found), not \(accepted.joined(separator: " or "))")
            }
        }
        compare("urgency", urgency, urgencies)
        compare("verdict", verdict, verdicts)
        compare("risk", risk, risks)
        differences += redFlags.filter { !present.contains($0) }.map { "the warning sign \($0) is missing" }
        differences += causes.filter { !likely.contains($0) }.map { "the cause \($0) is missing" }
        let advised = now + prevention + withClinician
        for id in mustNotAdvise {
            let against = [id] + Measure.ruledOutBy.filter { $0.avoided == id }.flatMap(\.measures)
            differences += advised.filter(against.contains).map { "\($0) is advised" }
        }
        return differences
    }
}

extension JSONValue {
    /// The texts of an array that holds only texts.
    fileprivate var strings: [String]? {
        guard let elements else { return nil }
        let values = Array(elements)
        let texts = values.compactMap(\.string)
        return texts.count == values.count ? texts : nil
    }

    /// The ids of the objects of an array.
    fileprivate var ids: [String]? { elements?.compactMap { $0["id"]?.string } }
}

extension API {
    /// The document of `GET /vignettes`.
    package var vignettes: [UInt8] {
        let response = respond(to: Request(.get, "/vignettes"))
        if case .prepared(let prepared) = response.content { return prepared.content }
        return []
    }

    /// The answer of `POST /assess` to a profile in JSON; empty when it is refused.
    package func assessed(_ profile: [UInt8]) -> [UInt8] {
        guard case .success(let statement) = API.read(profile[...]) else { return [] }
        return assessment(of: statement, asText: false)
    }
}
