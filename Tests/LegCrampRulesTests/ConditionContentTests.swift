import LegCrampRules
import Testing

@Suite("Conditions of the content")
struct ConditionContentTests {
    @Test("look at questions of the right kind, inside their range and with options that exist", arguments: Rule.all)
    func leaves(rule: Rule) {
        for leaf in rule.when.leaves {
            switch leaf {
            case .yes(let question): #expect(Catalogue[question].kind == .yesNo, "\(question)")
            case .chosen(let question, let options):
                let count = Catalogue[question].options.count
                #expect(count > 0, "\(question) has no options")
                #expect(options.rawValue != 0, "no such option of \(question)")
                #expect(options.rawValue >> UInt64(count) == 0)
                #expect(options.rawValue.nonzeroBitCount < count, "any answer to \(question) will do")
            case .atLeast(let question, let bound), .atMost(let question, let bound):
                guard case .number(_, let range, _) = Catalogue[question].kind else {
                    Issue.record("\(question) is no number")
                    continue
                }
                #expect(range.contains(bound), "\(question) is never \(bound)")
            case .has, .takes: break
            case .all, .any, .not, .count, .named: Issue.record("\(leaf) is no leaf")
            }
        }
    }

    @Test("have no empty parts but for never and always, and counts that can be reached", arguments: Rule.all)
    func parts(rule: Rule) {
        for part in rule.when.parts {
            switch part {
            case .all(let parts): #expect(!parts.isEmpty || rule.when == .named("always", .all([])))
            case .any(let parts): #expect(!parts.isEmpty || rule.when == .any([]))
            case .count(let needed, let parts): #expect((1...parts.count).contains(needed))
            case .named(let name, _): #expect(!name.isEmpty && name.first?.isUppercase == false, "\(name)")
            case .yes, .chosen, .atLeast, .atMost, .has, .takes, .not: break
            }
        }
    }

    @Test("a name stands for one condition wherever it is used")
    func names() {
        var known: [String: Condition] = [:]
        var twofold: Set<String> = []
        for part in Rule.all.flatMap(\.when.parts) {
            guard case .named(let name, let condition) = part else { continue }
            if let other = known[name], other != condition { twofold.insert(name) }
            known[name] = condition
        }
        #expect(twofold.isEmpty)
        #expect(known.count > 30)
    }

    @Test("are told in words without a pointer, a slash or an empty phrase", arguments: Rule.all)
    func words(rule: Rule) {
        let words = rule.when.words
        #expect(!words.isEmpty && !words.contains("/") && !words.contains("  ") && !words.contains("_"), "\(words)")
    }

    @Test("each group of medicines has a member, and each condition a name")
    func vocabulary() {
        for group in MedicineGroup.allCases {
            #expect(Medicine.all.contains { $0.groups.contains(MedicineGroups([group])) }, "\(group)")
        }
        for condition in HealthCondition.allCases { #expect(condition.term.condition == condition) }
        #expect(ConditionTerm.all.count == HealthCondition.allCases.count)
        #expect(HealthCondition.allCases.count <= 64 && MedicineGroup.allCases.count <= 64)
    }
}
