import Foundation

/// What every peer serves: the bytes of our list of causes, and answers to profiles by the rules of a catalogue.
public struct Service: Sendable {
    /// Holds when enough of its findings do.
    private struct Rule: Codable {
        let findings: [Int]
        let needed: Int
    }

    /// What a rule says when it holds.
    private struct Item: Codable {
        let rule: Int
        let id: String
        let kind: String
        let title: String
        let text: String
        let grade: String
        let sources: [String]
    }

    private struct Catalogue: Codable {
        let pointers: [String]
        let rules: [Rule]
        let items: [Item]
    }

    /// The answer to a profile.
    public struct Answer: Codable, Sendable {
        struct Entry: Codable {
            let id: String
            let kind: String
            let title: String
            let text: String
            let grade: String
            let sources: [String]
            let because: [String]
        }

        let level: String
        let present: Int
        let unknown: Int
        let items: [Entry]
        let understood: Profile
    }

    /// The content of each path that the benchmark gets.
    public let contents: [(path: String, bytes: [UInt8])]
    private let catalogue: Catalogue

    /// - Parameter folder: where the benchmark script has put `resources.json`, the files it names and `catalogue.json`.
    public init(folder: String) throws {
        func file(_ name: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")) }
        let names = try JSONDecoder().decode([String: String].self, from: file("resources.json"))
        contents = try names.sorted { $0.key < $1.key }.map { ($0.key, [UInt8](try file($0.value))) }
        catalogue = try JSONDecoder().decode(Catalogue.self, from: file("catalogue.json"))
    }

    /// Decides each rule in three truth values, and answers with the items of those that hold.
    public func answer(_ profile: Profile) -> Answer {
        let findings = profile.findings
        var states: [Bool?] = []
        states.reserveCapacity(catalogue.rules.count)
        for rule in catalogue.rules {
            var present = 0
            var possible = 0
            for finding in rule.findings {
                present += findings[finding] == true ? 1 : 0
                possible += findings[finding] != false ? 1 : 0
            }
            states.append(present >= rule.needed ? true : possible >= rule.needed ? nil : false)
        }
        var entries: [Answer.Entry] = []
        for item in catalogue.items where states[item.rule] == true {
            let because = catalogue.rules[item.rule].findings.filter { findings[$0] == true }
            entries.append(
                Answer.Entry(
                    id: item.id, kind: item.kind, title: item.title, text: item.text, grade: item.grade,
                    sources: item.sources, because: because.map { catalogue.pointers[$0] }))
        }
        let present = states.count { $0 == true }
        return Answer(
            level: present > 30 ? "soon" : "routine", present: present, unknown: states.count { $0 == nil },
            items: entries, understood: profile)
    }
}
