import ArgumentParser
import Dispatch
import HTTP1
import LegCrampAPI
import LegCrampRules
import Logging
import SocketServer
import Synchronization

/// Starts the service and runs until a signal stops it.
struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Start the service.",
        discussion: """
            Every option can also be set in the environment under the name in brackets; a flag wins.

            SIGTERM and SIGINT stop the service gracefully: it says that it is not ready, goes on for the drain delay, stops
            listening, finishes the requests that run, and leaves within the drain time. A second signal leaves at once.

            Sockets that a service manager hands over (LISTEN_FDS) are served instead of --host and --port, and it is told
            when the service is ready (NOTIFY_SOCKET).

            It ends with 0 after a clean stop, 3 when connections were cut off, 64 for a wrong option, 69 when it cannot
            listen, and 130 after a second signal.
            """)

    @Flag(help: "Show the value of every setting and where it comes from, and do not start.") var printConfig = false
    @Flag(help: "With --print-config: as JSON.") var json = false
    @OptionGroup var flags: SettingFlags

    func run() throws {
        let settings: Settings
        do throws(SettingsError) {
            settings = try Settings(flags: flags.texts, environment: ProcessEnvironment.all())
        } catch {
            throw ExitStatus.usage.report("\(error)\nSee legcramps serve --help.")
        }
        if printConfig {
            return StandardStream.print(json ? SettingReport.json(settings) : SettingReport.text(settings))
        }
        let inherited: InheritedSockets
        do throws(InheritedSockets.Fault) {
            inherited = try InheritedSockets(
                environment: ProcessEnvironment.all(), processIdentifier: ProcessEnvironment.identifier)
        } catch {
            throw ExitStatus.usage.report(error.reason)
        }
        for variable in InheritedSockets.variables { ProcessEnvironment.remove(variable) }
        let sink = LogSink()
        let service = Service(settings, inherited: inherited, sink: sink)
        do throws(ServerError) {
            try service.start()
        } catch {
            sink.flush(within: .milliseconds(500))
            throw ExitStatus.unavailable.report("\(error)")
        }
        service.prepareRest()
        // Not `dispatchMain`, which ends this thread: profilers lose their hold then, and nothing runs on the main queue.
        DispatchSemaphore(value: 0).wait()
    }
}
