import ArgumentParser
import LegCrampAPI
import LegCrampRules

/// Assesses a profile without a service.
struct AssessCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assess", abstract: "Assess a profile from a file or from standard input.",
        discussion: """
            The profile is the JSON document that POST /assess takes. Members that are left out are unknown, never no.

              legcramps assess profile.json
              echo '{"symptoms": {"one_leg_swollen": true}}' | legcramps assess --text

            It ends with 0, with 65 when the profile is not valid, and with 66 when the file cannot be read.
            """)

    @Argument(help: "The file with the profile; - is standard input.") var file = "-"
    @Flag(help: "Answer with a page of plain text instead of JSON.") var text = false
    @Flag(help: "Answer with JSON on one line.") var compact = false
    @Option(
        help: ArgumentHelp("Country for the emergency number, when the profile names none.", valueName: "2-letters"))
    var region: String?

    func run() throws {
        let bytes: [UInt8]
        do throws(UnreadableFile) {
            bytes = try StandardStream.read(file, limit: 1 << 20)
        } catch {
            throw ExitStatus.noInput.report(
                "\(error.path == "-" ? "Standard input" : error.path) cannot be read: \(error.reason).")
        }
        guard !bytes.isEmpty else {
            throw ExitStatus.badData.report("The profile is empty. The smallest one is {}.")
        }
        let statement: Profile.Statement
        switch API.read(bytes[...]) {
        case .success(let read): statement = read
        case .failure(.malformed(let error)):
            throw ExitStatus.badData.report(
                "The profile is not JSON. \(error.message) At line \(error.line), column \(error.column).")
        case .failure(.invalid(let faults)):
            let lines = faults.map { fault in
                let hint = fault.didYouMean.isEmpty ? "" : " Did you mean \(fault.didYouMean.joined(separator: ", "))?"
                let allowed = fault.allowed.isEmpty ? "" : " Allowed: \(fault.allowed.joined(separator: ", "))."
                return "  \(fault.pointer.isEmpty ? "/" : fault.pointer): \(fault.detail)\(hint)\(allowed)"
            }
            throw ExitStatus.badData.report("The profile is not valid.\n" + lines.joined(separator: "\n"))
        }
        var configuration = API.Configuration()
        configuration.region = region
        let answer = API(configuration).assessment(of: statement, asText: text)
        StandardStream.print(text || compact ? answer + (compact ? [0x0A] : []) : JSONPretty.format(answer) + [0x0A])
    }
}
