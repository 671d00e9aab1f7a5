import Foundation
import Scenarios
import Testing

@Suite("What people tell stays in the request")
struct PrivacyTests {
    /// A word that nothing else holds.
    private static let marker = "Zqxmarker"

    @Test("no marked word of any path, query, field, content or error reaches the output", arguments: ["text", "json"])
    func noMarkerInOutput(format: String) throws {
        let marker = PrivacyTests.marker
        let server = try ServerProcess(arguments: ["--log-format", format, "--log-level", "trace"])
        let curl = try Curl()
        let paths = Scenario.all.map(\.path) + ["/\(marker)", "/causes/\(marker)", "/medications/\(marker)"]
        var sent = 0
        for path in Set(paths) {
            for target in [path, path + (path.contains("?") ? "&" : "?") + "\(marker)=\(marker)"] {
                let fields: [(name: String, value: String)] = [
                    ("Cookie", marker), ("Referer", "https://example.org/\(marker)"), ("User-Agent", marker),
                    ("Origin", "https://\(marker).example.org"), ("Accept", "text/\(marker), */*"),
                    ("X-Request-Id", "\(marker) with blanks"), ("Authorization", "Bearer \(marker)"),
                ]
                for method in ["GET", "HEAD", "OPTIONS", "DELETE", marker.uppercased()] {
                    _ = try curl.send(method, server.url + target, fields: fields)
                    sent += 1
                }
            }
        }
        let contents = [
            #"{"conditions": ["\#(marker)"], "medications": ["\#(marker)"]}"#, #"{"\#(marker)": true}"#,
            #"{"person": {"sex": "\#(marker)"}}"#, #"{"none_of": ["\#(marker)"]}"#, #"{"region": "\#(marker)"}"#,
            #"{"person": {"\#(marker)": 1}}"#, #"{"\#(marker): "#, #"["\#(marker)"]"#, #""\#(marker)""#, marker,
            #"{"episode": {"location": ["\#(marker)"], "trend": "\#(marker)"}}"#,
        ]
        for path in ["/assess", "/red-flags", "/differentiate", "/causes"] {
            for content in contents {
                for type in ["application/json", "text/\(marker)"] {
                    for method in ["POST", "QUERY"] {
                        _ = try curl.send(
                            method, server.url + path, fields: [("Content-Type", type)], content: Array(content.utf8))
                        sent += 1
                    }
                }
            }
        }
        let (status, output) = try server.stop()
        #expect(status == 0)
        #expect(!output.lowercased().contains(marker.lowercased()))
        #expect(output.split(separator: "\n").filter { $0.contains("request_id") }.count == sent)
    }

    @Test("a problem names members, ranges and allowed values, never a value that was sent")
    func noMarkerInProblems() throws {
        let server = try ServerProcess()
        let curl = try Curl()
        let values = [#""Zqxmarker""#, #"["Zqxmarker"]"#, #"{"a": "Zqxmarker"}"#]
        for value in values {
            for member in ["region", "none_of", "person", "conditions", "episode"] {
                let answer = try curl.send(
                    "POST", server.url + "/assess", fields: [("Content-Type", "application/json")],
                    content: Array(#"{"\#(member)": \#(value), "person": {"age": "Zqxmarker"}}"#.utf8))
                if answer.status >= 400 { #expect(!answer.text.contains(PrivacyTests.marker), "\(member) \(value)") }
            }
        }
        #expect(try server.stop().status == 0)
    }
}
