import ArgumentParser
import LegCrampAPI
import LegCrampRules

/// Checks the content and prints what it holds.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check the rules and the content, and print counts and digest.",
        discussion: """
            It looks at ids, sources, grades, conditions and reading ease. It ends with 0 when all is well, and with 1
            after printing everything that is not.
            """)

    func run() throws {
        var lines: [String] = []
        for (name, count) in ContentCounts.all { lines.append("\(name): \(count)") }
        for reading in ContentCheck.readings {
            lines.append(
                "reading_grade \(reading.kind): mean \(tenths(reading.mean)), highest \(tenths(reading.highest)) (\(reading.id))"
            )
        }
        guard let api = try? API() else {
            throw ExitStatus.unavailable.report("The embedded contract cannot be read.")
        }
        lines.append("version: \(RulesVersion.current)")
        lines.append("digest: \(api.digest)")
        let findings = ContentCheck.findings
        lines += findings.map { "not well: \($0)" }
        lines.append(findings.isEmpty ? "all well" : "\(findings.count) findings")
        StandardStream.print(Array((lines.joined(separator: "\n") + "\n").utf8))
        if !findings.isEmpty { throw ExitStatus.checkFailed.code }
    }

    private func tenths(_ value: Double) -> String { String((value * 10).rounded() / 10) }
}
