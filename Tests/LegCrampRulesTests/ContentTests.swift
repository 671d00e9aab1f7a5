import LegCrampRules
import Testing

@Suite("Content")
struct ContentTests {
    /// Everything that is told to a person, by kind.
    static let items: [(kind: String, items: [any Item])] = [
        ("warning signs", RedFlag.all), ("reasons for care", CareReason.all), ("look-alikes", LookAlike.all),
        ("causes", Cause.all), ("factors", RiskFactor.all), ("measures", Measure.all),
        ("levels", SeekingCare.content.levels), ("things to bring", SeekingCare.content.bring),
        ("steps of a visit", SeekingCare.content.clinicianMay), ("questions people ask", FAQEntry.all),
        ("facts", Fact.all), ("mix-ups", MisdiagnosisFactor.all), ("diary", [DiaryTemplate.content]),
    ]
    static let all: [any Item] = items.flatMap(\.items)

    @Test("ids and titles are unique within a kind, and ids are slugs")
    func ids() {
        for (kind, items) in ContentTests.items {
            #expect(!items.isEmpty, "\(kind)")
            #expect(Set(items.map(\.id)).count == items.count, "\(kind)")
            #expect(Set(items.map(\.title)).count == items.count, "\(kind)")
            for item in items { #expect(item.id.isSlug, "\(kind): \(item.id)") }
        }
        for ids in [Medicine.all.map(\.id), ConditionTerm.all.map(\.id), Criterion.all.map(\.id)] {
            #expect(Set(ids).count == ids.count)
            for id in ids { #expect(id.isSlug, "\(id)") }
        }
    }

    @Test("an id that warning signs and reasons for care share would hide one in the explanations")
    func reasonIDs() {
        #expect(Set(RedFlag.all.map(\.id)).isDisjoint(with: CareReason.all.map(\.id)))
    }

    @Test("what is sourced names its sources, each once, and what names none is judgement of grade D")
    func evidence() {
        let medicines = Medicine.all.map { ($0.id, $0.evidence) }
        for (id, evidence) in ContentTests.all.map({ ($0.id, $0.evidence) }) + medicines {
            #expect(evidence.basis == .judgement || !evidence.sources.isEmpty, "\(id)")
            #expect(!evidence.sources.isEmpty || evidence.grade == .anecdotal, "\(id)")
            #expect(Set(evidence.sources).count == evidence.sources.count, "\(id)")
        }
        for criterion in Criterion.all { #expect(!criterion.sources.isEmpty, "\(criterion.id)") }
        for line in Discriminator.all { #expect(!line.sources.isEmpty, "\(line.item)") }
    }

    @Test("each source is listed once, says how much was read, and is cited")
    func sources() {
        #expect(Set(Source.all.map(\.id)) == Set(Source.ID.allCases))
        #expect(Source.all.count == Source.ID.allCases.count)
        for source in Source.all {
            #expect(!source.title.isEmpty && !source.seen.isEmpty && !source.publisher.isEmpty, "\(source.id.rawValue)")
            #expect(source.id.rawValue.isSlug)
        }
    }

    @Test("effects lie inside their interval and cite a source of the factor", arguments: RiskFactor.all)
    func effects(factor: RiskFactor) {
        for effect in factor.effects {
            #expect(effect.low <= effect.value && effect.value <= effect.high && effect.low < effect.high)
            #expect(factor.evidence.sources.contains(effect.source))
            #expect(!effect.population.isEmpty && !effect.design.isEmpty && !effect.reading.isEmpty)
        }
        if factor.strength == .two { #expect(factor.evidence.grade >= .moderate, "two points need grade A or B") }
        if factor.strength != .notCounted { #expect(factor.evidence.grade >= .weak, "D is never counted") }
    }

    @Test("claims of the article are numbered SC-001 to SC-192, and stand once in an item")
    func claims() {
        for claims in ContentTests.all.map(\.claims) + [About.content.claims] {
            #expect(Set(claims).count == claims.count)
            for claim in claims {
                let number = claim.hasPrefix("SC-") && claim.utf8.count == 6 ? Int(claim.dropFirst(3)) : nil
                #expect(number.map((1...192).contains) == true, "\(claim)")
            }
        }
    }

    @Test("a warning sign rules out measures that exist as measures to avoid", arguments: RedFlag.all)
    func avoid(flag: RedFlag) {
        for id in flag.avoid { #expect(Measure.all.contains { $0.id == id && $0.kind == .avoid }, "\(id)") }
        #expect(Set(flag.avoid).count == flag.avoid.count)
    }

    @Test("measures to avoid rule out measures that exist and that can be offered")
    func ruledOut() {
        for (avoided, measures) in Measure.ruledOutBy {
            #expect(Measure.all.contains { $0.id == avoided && $0.kind == .avoid }, "\(avoided)")
            for id in measures { #expect(Measure.all.contains { $0.id == id && $0.kind != .avoid }, "\(id)") }
        }
        #expect(Set(Measure.ruledOutBy.map(\.avoided)).count == Measure.ruledOutBy.count)
    }

    @Test("warning signs come most urgent first, and reasons for care below them")
    func order() {
        let levels = RedFlag.byUrgency.map { RedFlag.all[$0].urgency }
        #expect(levels == levels.sorted(by: >))
        #expect(Set(RedFlag.byUrgency) == Set(RedFlag.all.indices))
        for reason in CareReason.all { #expect(reason.urgency == .routine) }
    }

    @Test("each urgency has its level of care, in order")
    func levels() {
        #expect(SeekingCare.content.levels.map(\.urgency) == Urgency.allCases)
        for urgency in Urgency.allCases {
            #expect(SeekingCare.content.level(urgency).urgency == urgency)
            #expect(Urgency(id: urgency.id) == urgency)
        }
        #expect(Urgency(id: "now") == nil)
    }

    @Test(
        "emergency numbers are those of the evidence, and an unknown region has none",
        arguments: [
            ("GB", "999"), ("US", "911"), ("CA", "911"), ("AU", "000"), ("NZ", "111"), ("ZA", "10177"), ("IN", "112"),
            ("DE", "112"), ("IE", "112"), ("FR", "112"), ("XX", nil), ("gb", nil), ("", nil), ("G", nil),
            ("GBR", nil), ("G[", nil), ("@B", nil),
        ] as [(String, String?)])
    func emergencyNumbers(region: String, number: String?) {
        #expect(EmergencyNumber.of(region: region)?.number == number)
    }
}
