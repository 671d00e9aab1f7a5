import LegCrampRules
import Testing

@testable import LegCrampAPI

@Suite("Vignettes: what real people said, and what a good answer is")
struct VignetteTests {
    private func assessed(_ vignette: Vignette) throws -> Assessment {
        let statement = try API.read(Array(vignette.profile.utf8)[...]).get()
        return assess(Profile(statement))
    }

    @Test("the urgency is as expected or acceptable", arguments: Vignette.all)
    func urgency(vignette: Vignette) throws {
        let assessment = try assessed(vignette)
        let level = assessment.urgency.level.id
        #expect(
            vignette.urgencies.contains(level), "\(level): \(assessment.urgency.because.map { ($0.id, $0.urgency) })")
    }

    @Test("no case is below its level", arguments: Vignette.all)
    func neverBelow(vignette: Vignette) throws {
        let least = try #require(vignette.urgencies.compactMap { Urgency(id: $0) }.min())
        #expect(try assessed(vignette).urgency.level >= least)
    }

    @Test("the verdict is as expected or acceptable", arguments: Vignette.all)
    func verdict(vignette: Vignette) throws {
        let differentiation = try assessed(vignette).differentiation
        let lookAlikes = differentiation.lookAlikes.map { LookAlike.all[$0.index].id }
        #expect(
            vignette.verdicts.contains(differentiation.verdict.rawValue), "\(differentiation.verdict) \(lookAlikes)")
    }

    @Test("the warning signs are present", arguments: Vignette.all)
    func redFlags(vignette: Vignette) throws {
        let present = try assessed(vignette).redFlags.present.map { RedFlag.all[$0.index].id }
        for id in vignette.redFlags { #expect(present.contains(id), "\(present)") }
    }

    @Test("the causes are mentioned", arguments: Vignette.all)
    func causes(vignette: Vignette) throws {
        let mentioned = try assessed(vignette).causes.map { Cause.all[$0.match.index].id }
        for id in vignette.causes { #expect(mentioned.contains(id), "\(mentioned)") }
    }

    @Test("nothing is advised that must not be", arguments: Vignette.all)
    func mustNotAdvise(vignette: Vignette) throws {
        let advice = try assessed(vignette).advice
        let advised = (advice.now + advice.prevention + advice.withClinician).map { Measure.all[$0].id }
        let avoided = advice.avoid.map { Measure.all[$0].id }
        for id in vignette.mustNotAdvise {
            #expect(!advised.contains(id))
            let ruledOut = Measure.ruledOutBy.filter { $0.avoided == id }.flatMap(\.measures)
            #expect(advised.allSatisfy { !ruledOut.contains($0) }, "\(advised)")
            #expect(Measure.all.contains { $0.id == id && $0.kind == .avoid }, "\(id) is something to avoid")
            if id == "quinine" || id == "stop-prescribed-medicine-without-review" {
                #expect(avoided.contains(id) || vignette.id == "dev19", "\(avoided)")
            }
        }
    }

    @Test("the risk level is as expected", arguments: Vignette.all.filter { !$0.risks.isEmpty })
    func risk(vignette: Vignette) throws {
        let risk = try assessed(vignette).risk
        #expect(vignette.risks.contains(risk.level.rawValue), "\(risk.points)")
    }
}
