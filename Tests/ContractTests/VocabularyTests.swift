import LegCrampRules
import Testing

@testable import LegCrampAPI

@Suite("Enumerations")
struct VocabularyTests {
    /// The values of each schema that lists some, as the code has them.
    private static let vocabularies: [String: [String]] = [
        "Urgency": Urgency.allCases.map(\.id),
        "Verdict": Differentiation.Verdict.allCases.map(\.rawValue),
        "Pattern": Criterion.Pattern.allCases.map(\.rawValue),
        "Fit": Differentiation.Fit.allCases.map(\.rawValue),
        "RiskLevel": Risk.Level.allCases.map(\.rawValue),
        "Grade": Grade.allCases.map(\.rawValue),
        "Basis": Basis.allCases.map(\.rawValue),
        "CauseKind": Cause.Kind.allCases.map(\.rawValue),
        "MeasureKind": Measure.Kind.allCases.map(\.rawValue),
        "MeasureUse": Measure.Use.allCases.map(\.rawValue),
        "MedicineEffect": Medicine.Association.allCases.map(\.rawValue),
        "SourceKind": Source.Kind.allCases.map(\.rawValue),
        "CriteriaSet": Criterion.CriteriaSet.allCases.map(\.rawValue),
        "ActionKind": UrgencyInterval.Action.allCases.map(\.rawValue),
        "Within": UrgencyInterval.Action.allCases.map(\.within),
        "Output": NextQuestion.Output.allCases.map(\.rawValue),
        "QuestionGroup": Question.Group.allCases.map(\.rawValue),
        "Denial": Profile.Denial.allCases.map(\.rawValue),
        "RuleKind": Rule.Kind.allCases.map(\.rawValue),
        "FactTopic": Fact.Topic.allCases.map(\.rawValue),
        "Picture": SeekingCare.Picture.allCases.map(\.rawValue),
        "MedicineGroup": MedicineGroup.allCases.map { $0.phrase.replacing(" ", with: "-") },
        "SearchKind": SearchIndex.Document.Kind.allCases.map(\.rawValue),
        "FaultCode": Fault.Code.allCases.map(\.rawValue),
        "PageName": PageResource.hint.ids,
        "AssetName": Asset.shared.map(\.asset.rawValue),
    ]

    @Test("list what the code lists", arguments: vocabularies.keys.sorted())
    func sameValues(name: String) throws {
        let documented = try #require(ContractDocument.schemas[name]?["enum"]).strings
        #expect(Set(documented).count == documented.count)
        #expect(Set(documented) == Set(try #require(VocabularyTests.vocabularies[name])))
    }

    @Test("of numbers list what the code lists")
    func strengths() throws {
        let documented = try #require(ContractDocument.schemas["Strength"]?["enum"]).elements.compactMap(\.number)
        #expect(documented == RiskFactor.Strength.allCases.map { Double($0.rawValue) })
    }

    @Test("of what questions look like list what the questions have")
    func questionTypes() throws {
        let questions = try Client().send("GET", "/questions").tree()["questions"]?.elements ?? []
        let types = Set(questions.compactMap { $0["type"]?.string })
        #expect(types == Set(ContractDocument.schemas["QuestionType"]?["enum"]?.strings ?? []))
        let vocabularies = Set(questions.compactMap { $0["vocabulary"]?.string })
        let documented = ContractDocument.schemas["Question"]?["properties"]?["vocabulary"]?["enum"]?.strings ?? []
        #expect(vocabularies == Set(documented))
    }

    @Test("of the diary and of conditions list what the service answers")
    func fieldsAndConditions() throws {
        let fields = try Client().send("GET", "/diary").tree()["fields"]?.elements ?? []
        let types = Set(fields.compactMap { $0["type"]?.string })
        #expect(types == Set(ContractDocument.schemas["DiaryFieldType"]?["enum"]?.strings ?? []))
        var tests: Set<String> = []
        func visit(_ tree: Tree) {
            if let test = tree["test"]?.string { tests.insert(test) }
            for part in tree["of"]?.elements ?? [] { visit(part) }
        }
        for rule in try Client().send("GET", "/rules").tree()["rules"]?.elements ?? [] {
            if let condition = rule["condition"] { visit(condition) }
        }
        #expect(tests == Set(ContractDocument.schemas["ConditionTest"]?["enum"]?.strings ?? []))
    }

    @Test("are all compared with the code")
    func complete() {
        let elsewhere: Set = [
            "Strength", "QuestionType", "ReasonKind", "ProblemType", "DiaryFieldType", "ConditionTest",
        ]
        let listing = ContractDocument.schemas.filter { $0.value["enum"] != nil }.map(\.key)
        #expect(Set(listing) == Set(VocabularyTests.vocabularies.keys).union(elsewhere))
    }

    @Test("explain every fault code")
    func meanings() {
        let schema = ContractDocument.schemas["FaultCode"]
        #expect(Set(schema?["enum"]?.strings ?? []) == Set((schema?["x-meanings"] ?? .null).members.keys))
    }

    @Test("of grades and bases are explained by the service, each of them")
    func explained() throws {
        let about = try Client().send("GET", "/about").tree()
        #expect(Set((about["grades"] ?? .null).members.keys) == Set(Grade.allCases.map(\.rawValue)))
        #expect(Set((about["bases"] ?? .null).members.keys) == Set(Basis.allCases.map(\.rawValue)))
    }
}
