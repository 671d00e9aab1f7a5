import Foundation
import LegCrampRules
import Scenarios
import Testing

@Suite("The command line")
struct CommandTests {
    @Test("assess answers on standard output as the service does")
    func assess() throws {
        let server = try ServerProcess()
        let served = try Curl().send(
            "POST", server.url + "/assess", fields: [("Content-Type", "application/json")],
            content: Array(Scenario.example.utf8))
        #expect(try server.stop().status == 0)
        let told = try Command.run(["assess", "--compact"], input: Scenario.example)
        #expect(told.status == 0)
        #expect(told.output == served.text + "\n")
        #expect(told.errors.isEmpty)
    }

    @Test("assess --text is a page that begins with what to do")
    func assessText() throws {
        let told = try Command.run(
            ["assess", "--text", "-"], input: #"{"symptoms": {"chest_pain": true}, "region": "GB"}"#)
        #expect(told.status == 0)
        #expect(told.output.hasPrefix("GET EMERGENCY HELP NOW (EMERGENCY)"))
        #expect(told.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test(
        "assess names what is wrong in one line each",
        arguments: [
            ("", Int32(65), "The profile is empty"), ("{", 65, "not JSON"),
            (#"{"person": {"age": 400}}"#, 65, "/person/age: This must be a number from 0 to 120"),
            (#"{"persn": {}}"#, 65, "Did you mean person?"),
        ])
    func assessRefuses(input: String, status: Int32, complaint: String) throws {
        let told = try Command.run(["assess"], input: input)
        #expect(told.status == status)
        #expect(told.errors.contains(complaint), "\(told.errors)")
        #expect(told.output.isEmpty)
    }

    @Test("assess says which file cannot be read")
    func unreadable() throws {
        let told = try Command.run(["assess", "/no/such/file.json"])
        #expect(told.status == 66)
        #expect(told.errors == "legcramps: /no/such/file.json cannot be read: No such file or directory.\n")
    }

    @Test("check prints counts and the digest, and finds nothing")
    func check() throws {
        let told = try Command.run(["check"])
        #expect(told.status == 0, "\(told.output)")
        let texts = [
            "claims covered: 192 of 192", "medicines: 126", "rules: \(Rule.all.count)", "sources: 146",
            "sources cited: \(146 - Source.background.count), background: \(Source.background.count)",
            "reading_grade fact: mean ", "due for review: ", "cases as expected: 20 of 20", "digest: ", "all well",
        ]
        for text in texts { #expect(told.output.contains(text), "\(text)") }
    }

    @Test(
        "help teaches, for the program and for each command",
        arguments: [[], ["serve"], ["assess"], ["check"], ["health"]])
    func help(command: [String]) throws {
        let told = try Command.run(command + ["--help"])
        #expect(told.status == 0)
        #expect(told.output.contains("USAGE: legcramps"))
        #expect(told.output.contains(command.isEmpty ? "curl" : "It ends with 0"))
    }

    @Test(
        "serve refuses settings that are wrong, all at once",
        arguments: [
            (["--port", "70000"], [:], "--port takes a port from 0 to 65535."),
            (["--region", "GBR"], [:], "--region takes 2 letters"),
            ([], ["LEGCRAMPS_DRAIN_TIME": "soon"], "LEGCRAMPS_DRAIN_TIME takes seconds"),
            (
                [], ["LEGCRAMPS_PROT": "1"],
                "The environment variable LEGCRAMPS_PROT is not known. Did you mean LEGCRAMPS_PORT?"
            ),
            (["--log-format", "xml"], ["LEGCRAMPS_LOOPS": "0"], "LEGCRAMPS_LOOPS takes a whole number from 1 to 64."),
        ] as [([String], [String: String], String)])
    func settings(arguments: [String], environment: [String: String], complaint: String) throws {
        let told = try Command.run(["serve"] + arguments, environment: environment)
        #expect(told.status == 64)
        #expect(told.errors.contains(complaint), "\(told.errors)")
    }
}
