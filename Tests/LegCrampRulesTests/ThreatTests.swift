import Foundation
import Testing

@Suite("Threats")
struct ThreatTests {
    /// The rows of the table of threats: the id, and what the last cell names.
    private static func rows() throws -> [(id: String, tests: [String])] {
        let file = HazardLog.root.appendingPathComponent(".github/SECURITY.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        return text.split(separator: "\n").filter { $0.hasPrefix("| **") }.map { line in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false)
            let id = cells[1].split(separator: "**", omittingEmptySubsequences: false)[1]
            return (String(id), (cells[cells.count - 2]).matches(of: /`([^`]+)`/).map { String($0.1) })
        }
    }

    @Test("name tests that exist, at least one each")
    func tests() throws {
        let rows = try ThreatTests.rows()
        #expect(rows.count >= 15 && Set(rows.map(\.id)).count == rows.count)
        for row in rows {
            #expect(!row.tests.isEmpty, "\(row.id)")
            for test in row.tests {
                let isScript =
                    test.hasPrefix("Tests/")
                    && FileManager.default.isExecutableFile(atPath: HazardLog.root.path + "/" + test)
                #expect(isScript || TestSources.names.contains(test), "\(row.id): \(test)")
            }
        }
    }

    @Test("of every area stand in the table")
    func areas() throws {
        let ids = Set(try ThreatTests.rows().map(\.id))
        for id in [
            "request-smuggling", "malformed-input", "slow-clients", "large-messages", "connection-flood",
            "request-flood", "data-in-logs", "mixed-answers", "hostile-pages", "way-in", "supply-chain",
            "wrong-rules-served",
        ] { #expect(ids.contains(id), "\(id)") }
    }
}
