import ArgumentParser
import LegCrampRules

/// The program: facts about leg cramps at night, over HTTP or on the command line.
@main
struct LegCramps: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "legcramps",
        abstract: "Facts about leg cramps at night: how soon to seek care, what it looks like, what helps.",
        discussion: """
            Start the service and ask it something:

              legcramps serve
              curl -s localhost:8080/assess --json '{"episode": {"muscle_hardens": true}}'

            Or ask without a service:

              echo '{"symptoms": {"one_leg_swollen": true}}' | legcramps assess --text

            It gives general facts, not a diagnosis. It stores nothing and logs nothing about anybody.
            """,
        subcommands: [ServeCommand.self, AssessCommand.self, CheckCommand.self, HealthCommand.self])

    // Not what the argument parser offers, which would lay out every document for its digest at each start.
    @Flag(help: "Show the version, the commit, and the version and digest of the rules.") var version = false

    func run() throws {
        guard version else { throw CleanExit.helpRequest(self) }
        StandardStream.print(Array((Build.description + "\n").utf8))
    }
}
