import LegCrampAPI
import LegCrampRules
import Testing

@Suite("Answers to profiles")
struct AnswerTests {
    private static func profile(_ answers: [(pointer: String, value: Tree)]) -> Tree {
        answers.reduce(.object([:])) { profile, answer in
            profile.setting(answer.value, at: answer.pointer.split(separator: "/").map(String.init))
        }
    }

    /// Answers every question in one way.
    private static func everything(yes: Bool, names: Bool) -> Tree {
        profile(
            Catalogue.questions.map { question in
                let value: Tree =
                    switch question.kind {
                    case .yesNo: .bool(yes)
                    case .number(_, let range, _): .number(yes ? range.upperBound : range.lowerBound)
                    case .choice(let options): .string((yes ? options.last : options.first)?.id ?? "")
                    case .choices(let options): .array(yes ? options.map { .string($0.id) } : [])
                    case .names(.conditions): .array(names ? ConditionTerm.all.map { .string($0.id) } : [])
                    case .names(.medications): .array(names ? Medicine.all.prefix(90).map { .string($0.name) } : [])
                    }
                return (question.pointer, value)
            })
    }

    /// Profiles that bring about every part of an answer.
    private static let profiles: [Tree] = {
        let denials: Tree = .array(Profile.Denial.allCases.map { .string($0.rawValue) })
        let unknown: Tree = .array([.string("ibuprofin"), .string("qqqqqq"), .string("Lasix")])
        var profiles: [Tree] = [
            .object([:]), everything(yes: true, names: true), everything(yes: false, names: false),
            everything(yes: true, names: false).setting(.string("GB"), at: ["region"]),
            Tree.object([:]).setting(denials, at: ["none_of"]).setting(.string("us"), at: ["region"]),
            Tree.object([:]).setting(unknown, at: ["medications"]).setting(unknown, at: ["conditions"]),
            everything(yes: false, names: true).setting(denials, at: ["none_of"]),
        ]
        profiles += Array(ContractDocument.operations.flatMap { $0.requestExamples.values })
        for question in Catalogue.questions {
            let values: [Tree] =
                switch question.kind {
                case .yesNo: [.bool(true)]
                case .number(_, let range, _): [.number(range.upperBound)]
                case .choice(let options): options.map { .string($0.id) }
                case .choices(let options): options.map { .array([.string($0.id)]) }
                case .names: []
                }
            for value in values {
                profiles.append(profile([(question.pointer, value), ("/region", .string("GB"))]))
            }
        }
        return profiles
    }()

    @Test("are as their schema says, and the schema is not wider than they are")
    func answers() throws {
        var validator = SchemaValidator()
        for operation in ContractDocument.operations where operation.method == "POST" {
            let schema = try #require(operation.schema("200", "application/json"))
            for profile in AnswerTests.profiles {
                let answer = try Client().send(
                    "POST", operation.target(), fields: [("Content-Type", "application/json")], content: profile.json)
                #expect(answer.status == 200, "\(profile.json)")
                validator.check(try answer.tree(), against: schema)
                #expect(validator.faults == [], "\(operation.testDescription) \(profile.json)")
                guard validator.faults.isEmpty else { return }
            }
        }
        let sections = (ContractDocument.schemas["Profile"]?["properties"] ?? .null).members.values
            .compactMap { $0["$ref"]?.string?.split(separator: "/").last.map(String.init) }
        #expect(validator.undocumentedHabits(exceptIn: Set(sections + ["Profile"])) == [])
    }

    @Test("repeat the profile as it was understood, in the form in which a profile is sent")
    func understood() throws {
        let schema = try #require(ContractDocument.schemas["Profile"])
        for profile in AnswerTests.profiles {
            let first = try assess(profile)
            let understood = try #require(first["understood"])
            #expect(SchemaValidator.faults(of: profile, against: schema) == [])
            #expect(SchemaValidator.faults(of: understood, against: schema) == [])
        }
    }

    @Test("give reasons of every kind that the contract lists")
    func reasons() throws {
        let everything = try assess(AnswerTests.everything(yes: true, names: true))
        let kinds = Set((everything["urgency"]?["because"]?.elements ?? []).compactMap { $0["kind"]?.string })
        #expect(kinds == Set(ContractDocument.schemas["ReasonKind"]?["enum"]?.strings ?? []))
    }

    @Test("come as a page of plain text when that is asked for")
    func text() throws {
        let operation = try #require(ContractDocument.operations.first { $0.path == "/assess" })
        #expect(operation.schema("200", "text/plain") != nil)
        let answer = try Client().send(
            "POST", "/assess", fields: [("Content-Type", "application/json"), ("Accept", "text/plain")], content: "{}")
        #expect(answer["Content-Type"] == ["text/plain; charset=utf-8"])
    }

    @Test("list as many next questions as the schema allows, and count them all")
    func nextQuestions() throws {
        let most = try #require(ContractDocument.schemas["NextQuestions"]?["maxItems"]?.number)
        let answer = try assess(.object([:]))
        #expect(Double(answer["next_questions"]?.elements.count ?? 0) == most)
        #expect(answer["next_questions_total"]?.number ?? 0 > most)
    }

    private func assess(_ profile: Tree) throws -> Tree {
        try Client().send(
            "POST", "/assess", fields: [("Content-Type", "application/json")], content: profile.json
        ).tree()
    }
}
