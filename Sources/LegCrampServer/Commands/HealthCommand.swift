import ArgumentParser
import LegCrampAPI

/// Asks a running service whether it is ready; for containers, which have no other client.
struct HealthCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "health", abstract: "Ask a running service whether it is ready.",
        discussion: """
            Without options it asks the service of the same environment: the private listener when LEGCRAMPS_PRIVATE_PORT
            is set, otherwise LEGCRAMPS_HOST and LEGCRAMPS_PORT.

              legcramps health
              legcramps health --host ::1 --port 8080 --path /health/live

            It ends with 0 when the service answers 200, and with 1 when it does not or cannot be reached in time.
            """)

    @Option(help: ArgumentHelp("Host to ask.", valueName: "name-or-address")) var host: String?
    @Option(help: ArgumentHelp("Port to ask.", valueName: "1-to-65535")) var port: UInt16?
    @Option(help: ArgumentHelp("What to ask for.", valueName: "path")) var path = "/health/ready"
    @Option(help: ArgumentHelp("Time for the whole answer.", valueName: "seconds")) var timeout = 3.0

    func validate() throws {
        guard (0.1...60).contains(timeout) else { throw ValidationError("--timeout takes seconds from 0.1 to 60.") }
        guard path.hasPrefix("/"), path.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            throw ValidationError("--path takes a path such as /health/ready.")
        }
        guard port != 0 else { throw ValidationError("--port takes a port from 1 to 65535.") }
    }

    func run() throws {
        let settings: Settings
        do throws(SettingsError) {
            settings = try Settings(flags: [:], environment: ProcessEnvironment.all())
        } catch {
            throw ExitStatus.usage.report("\(error)")
        }
        let isPrivate = settings.privatePort != nil
        let host = host ?? HealthCommand.reachable(isPrivate ? settings.privateHost : settings.host)
        let port = port ?? settings.privatePort ?? settings.port
        let deployment = Deployment(host: host, port: port)
        do throws(Deployment.Unreachable) {
            let answer = try deployment.get(path, within: .milliseconds(Int64(timeout * 1000)))
            guard answer.status == 200 else {
                throw Deployment.Unreachable(reason: "it answers with status \(answer.status)")
            }
        } catch {
            throw ExitStatus.checkFailed.report("\(deployment.authority)\(path) is not well: \(error.reason).")
        }
        StandardStream.print(Array("well\n".utf8))
    }

    /// An address to connect to, for one to listen on.
    private static func reachable(_ host: String) -> String {
        switch host {
        case "0.0.0.0": "127.0.0.1"
        case "::": "::1"
        default: host
        }
    }
}
