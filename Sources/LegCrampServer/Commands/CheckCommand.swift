import ArgumentParser
import LegCrampAPI
import LegCrampRules

/// Checks the content and prints what it holds, or checks a deployment.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check the rules and the content, a running service, or that nothing sent is kept.",
        discussion: """
            It looks at claims, ids, sources, grades, conditions, reading ease, dates of review and the public cases,
            and prints counts and digest.

              legcramps check
              legcramps check --against http://localhost:8080
              legcramps check --privacy

            With --against it asks the service for its cases, sends each to POST /assess and compares the answers.

            With --privacy it starts the service on a free port of this computer, sends words that nothing else holds
            through every path, parameter, field, member and fault, and looks for them in both kinds of log at their most
            talkative, in the metrics and in every answer.

            It ends with 0 when all is well, with 1 after printing everything that is not, and with 69 when the
            service cannot be reached.
            """)

    @Option(
        help: ArgumentHelp("The service whose answers are compared with its cases; plain HTTP.", valueName: "url"))
    var against: String?

    @Flag(help: "Prove that nothing that is sent is logged, counted or told to anybody else.") var privacy = false

    func validate() throws {
        if privacy, against != nil { throw ValidationError("Give --against or --privacy, not both.") }
    }

    func run() throws {
        if privacy { return try CheckCommand.checkPrivacy() }
        guard let against else { return try checkContent() }
        guard let deployment = Deployment(url: against) else {
            throw ExitStatus.usage.report("--against takes a URL such as http://localhost:8080.")
        }
        let isWell: Bool
        do throws(Deployment.Unreachable) {
            isWell = try CheckCommand.check(deployment)
        } catch {
            throw ExitStatus.unavailable.report("\(against) cannot be checked: \(error.reason).")
        }
        if !isWell { throw ExitStatus.checkFailed.code }
    }

    // MARK: The content of this build

    private func checkContent() throws {
        do throws(ContractYAML.Fault) {
            _ = try Contract.json()
        } catch {
            throw ExitStatus.unavailable.report("The embedded contract cannot be read: \(error).")
        }
        let api = API()
        var lines: [String] = []
        lines.append("claims covered: \(ContentCounts.claimsCovered) of \(ClaimCoverage.all.count)")
        for (name, count) in ContentCounts.all { lines.append("\(name): \(count)") }
        lines.append("sources cited: \(ContentInventory.citations.count), background: \(Source.background.count)")
        for reading in ContentCheck.readings {
            let (mean, highest) = (CheckCommand.tenths(reading.mean), CheckCommand.tenths(reading.highest))
            lines.append("reading_grade \(reading.kind): mean \(mean), highest \(highest) (\(reading.id))")
        }
        let today = String(WallClock.timestamp().prefix { $0 != "T" })
        let due = ContentInventory.due(on: today)
        let next = ContentInventory.reviews.first.map { ", next on \($0.date) (\($0.items) items)" } ?? ""
        lines.append("due for review: \(due.count)\(next)")
        lines += due.map { "due: \($0.kind) \($0.id)" }
        let differing = CheckCommand.differingCases(api)
        lines.append("cases as expected: \(Vignette.all.count - differing.count) of \(Vignette.all.count)")
        lines.append("version: \(RulesVersion.current)")
        lines.append("digest: \(api.digest)")
        let findings = ContentCheck.findings + differing
        lines += findings.map { "not well: \($0)" }
        lines.append(findings.isEmpty ? "all well" : "\(findings.count) findings")
        StandardStream.print(Array((lines.joined(separator: "\n") + "\n").utf8))
        if !findings.isEmpty { throw ExitStatus.checkFailed.code }
    }

    /// The public cases that this build does not answer as they say, one sentence each.
    private static func differingCases(_ api: API) -> [String] {
        guard let expectations = Expectation.read(api.vignettes), expectations.count == Vignette.all.count else {
            return ["The cases cannot be read."]
        }
        return expectations.compactMap { expectation in
            let differences = expectation.differences(from: api.assessed(expectation.profile))
            return differences.isEmpty ? nil : "The case \(expectation.id): \(differences.joined(separator: "; "))."
        }
    }

    private static func tenths(_ value: Double) -> String { String((value * 10).rounded() / 10) }

    // MARK: Privacy

    private static func checkPrivacy() throws {
        var leaks = 0
        for format in LogFormat.allCases {
            let findings: PrivacyCheck.Findings
            do throws(PrivacyCheck.Failure) {
                findings = try PrivacyCheck.run(format: format)
            } catch {
                throw ExitStatus.unavailable.report("Privacy cannot be checked: \(error.reason).")
            }
            leaks += findings.leaks.count
            let lines = ["with the log as \(format.rawValue):"] + findings.report.map { "  " + $0 }
            StandardStream.print(Array((lines.joined(separator: "\n") + "\n").utf8))
        }
        StandardStream.print(Array((leaks == 0 ? "all well\n" : "\(leaks) leaks\n").utf8))
        if leaks > 0 { throw ExitStatus.checkFailed.code }
    }

    // MARK: A deployment

    /// Prints one line for each case of a service and a summary.
    ///
    /// - Returns: whether every answer is as expected.
    private static func check(_ deployment: Deployment) throws(Deployment.Unreachable) -> Bool {
        let list = try deployment.get("/vignettes")
        guard list.status == 200, let expectations = Expectation.read(list.content), !expectations.isEmpty else {
            throw Deployment.Unreachable(reason: "it answers /vignettes with status \(list.status) and no cases")
        }
        var asExpected = 0
        for expectation in expectations {
            let answer = try deployment.post(expectation.profile, to: "/assess")
            let differences =
                answer.status == 200
                ? expectation.differences(from: answer.content) : ["the status is \(answer.status), not 200"]
            if differences.isEmpty { asExpected += 1 }
            let told = differences.isEmpty ? "as expected" : "differs: \(differences.joined(separator: "; "))"
            StandardStream.print(Array("\(expectation.id): \(told)\n".utf8))
        }
        StandardStream.print(Array("cases as expected: \(asExpected) of \(expectations.count)\n".utf8))
        return asExpected == expectations.count
    }
}
