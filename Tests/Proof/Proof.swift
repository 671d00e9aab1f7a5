import Foundation
import LegCrampAPI
import LegCrampRules

/// Proves the rules: by exhaustion where the combinations can be counted, over generated profiles where they cannot.
@main
struct Proof {
    private let options: Options
    private let api: API
    private let report = Report()

    static func main() async {
        let options: Options
        switch Options.read(Array(CommandLine.arguments.dropFirst())) {
        case .run(let read): options = read
        case .help:
            print(Options.help)
            return
        case .refuse(let message):
            FileHandle.standardError.write(Data("Proof: \(message)\n\(Options.help)\n".utf8))
            exit(64)
        }
        let proof = Proof(options: options, api: API())
        exit(await proof.run() ? 0 : 1)
    }

    /// - Returns: whether everything holds.
    private func run() async -> Bool {
        let rules = await proveRules()
        let measures = await proveMeasures()
        let profiles = await proveProfiles()
        report.say(
            """
            rules: \(Rule.all.count), combinations: \(rules.combinations); measures: \(Measure.all.count), \
            combinations: \(measures.combinations); profiles: \(profiles.people), seed: \(options.seed), \
            properties: \(Property.all.count)
            """)
        let found = rules.counterexamples + measures.counterexamples + profiles.counterexamples
        for counterexample in found { report.say(counterexample.text) }
        let claims = Rule.all.count + Measure.all.count + Property.all.count + Tally.claims
        let failed = found.count + profiles.gaps.count
        for gap in profiles.gaps { report.say("FAILED: \(gap)") }
        report.say("\(claims - failed) passed, \(failed) failed")
        return failed == 0
    }

    /// What one part of the proof found.
    private struct Outcome {
        var combinations = 0
        var counterexamples: [Counterexample] = []
    }

    private func proveRules() async -> Outcome {
        let counted = await report.each("conditions", RuleProof.Group.all) { RuleProof.walk($0) }
        let whole = counted.filter(\.isWhole).count
        report.say(
            """
            \(Rule.all.count) rules with \(counted.count) conditions: \(whole) conditions over all answers to their own \
            questions, \(counted.count - whole) over all pairs or triples of answers and random chains: \(counted.reduce(0) { $0 + $1.combinations }) combinations, \
            \(counted.reduce(0) { $0 + $1.comparisons }) answers added
            """)
        return Outcome(
            combinations: counted.reduce(0) { $0 + $1.combinations },
            counterexamples: counted.compactMap(\.counterexample))
    }

    private func proveMeasures() async -> Outcome {
        let counted = await report.each("measures", Array(Measure.all.indices)) { MeasureProof.walk($0) }
        report.say(
            """
            \(counted.count) measures over all combinations of \(Measure.all.reduce(0) { $0 + $1.cautions.count }) cautions: \
            offered in \(counted.reduce(0) { $0 + $1.offered }), withheld in \
            \(counted.reduce(0) { $0 + $1.withheld }) of \(counted.reduce(0) { $0 + $1.combinations }) combinations
            """)
        return Outcome(
            combinations: counted.reduce(0) { $0 + $1.combinations },
            counterexamples: counted.compactMap(\.counterexample))
    }

    /// What generated profiles showed.
    private struct Crowd: Sendable {
        var people = 0
        var tally = Tally()
        /// The first counterexample of each property, in the order of the properties.
        var found: [Int: Counterexample] = [:]
        var counterexamples: [Counterexample] { found.keys.sorted().compactMap { found[$0] } }
        var gaps: [String] = []
    }

    private func proveProfiles() async -> Crowd {
        let size = 500
        let groups = stride(from: 0, to: options.profiles, by: size).map { $0..<min($0 + size, options.profiles) }
        let crowds = await report.each("groups of \(size) profiles", groups) { [api, seed = options.seed] group in
            Proof.crowd(group, seed: seed, api)
        }
        var all = Crowd()
        for crowd in crowds {
            all.people += crowd.people
            all.tally.add(crowd.tally)
            all.found.merge(crowd.found) { first, _ in first }
        }
        report.say(all.tally.text)
        if options.profiles >= Tally.needed { all.gaps = all.tally.gaps }
        return all
    }

    private static func crowd(_ group: Range<Int>, seed: UInt64, _ api: API) -> Crowd {
        var mixer = SplitMix(state: seed)
        var generator = Generator(seed: mixer.next() &+ UInt64(group.lowerBound))
        var crowd = Crowd()
        for _ in group {
            let tried = generator.next()
            crowd.people += 1
            let seen = Tried(tried, api)
            crowd.tally.note(seen.assessment)
            for (place, property) in Property.all.enumerated() where crowd.found[place] == nil {
                guard let message = property.fault(seen) else { continue }
                let smallest = tried.shrunk { property.fault(Tried($0, api)) }
                crowd.found[place] = Counterexample(
                    property: property.name, message: property.fault(Tried(smallest, api)) ?? message,
                    smallest: smallest)
            }
        }
        return crowd
    }
}
