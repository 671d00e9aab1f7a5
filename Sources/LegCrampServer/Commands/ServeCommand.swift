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

            SIGTERM and SIGINT stop the service gracefully: it says that it is not ready, finishes the requests that run,
            and leaves within the drain time. A second signal leaves at once.

            It ends with 0 after a clean stop, 3 when connections were cut off, 64 for a wrong option, 69 when it cannot
            listen, and 130 after a second signal.
            """)

    @Option(help: Setting.host.help) var host: String?
    @Option(help: Setting.port.help) var port: String?
    @Option(help: Setting.loops.help) var loops: String?
    @Option(help: Setting.region.help) var region: String?
    @Option(help: Setting.allowOrigin.help) var allowOrigin: String?
    @Option(help: Setting.accessLog.help) var accessLog: String?
    @Option(help: Setting.logFormat.help) var logFormat: String?
    @Option(help: Setting.logLevel.help) var logLevel: String?
    @Option(help: Setting.maxConnections.help) var maxConnections: String?
    @Option(help: Setting.drainTime.help) var drainTime: String?
    @Option(help: Setting.maxContent.help) var maxContent: String?
    @Option(help: Setting.maxHead.help) var maxHead: String?
    @Option(help: Setting.maxFields.help) var maxFields: String?
    @Option(help: Setting.headTimeout.help) var headTimeout: String?
    @Option(help: Setting.contentTimeout.help) var contentTimeout: String?
    @Option(help: Setting.idleTimeout.help) var idleTimeout: String?
    @Option(help: Setting.writeTimeout.help) var writeTimeout: String?

    /// The text given for a setting.
    private func text(for setting: Setting) -> String? {
        switch setting {
        case .host: host
        case .port: port
        case .loops: loops
        case .region: region
        case .allowOrigin: allowOrigin
        case .accessLog: accessLog
        case .logFormat: logFormat
        case .logLevel: logLevel
        case .maxConnections: maxConnections
        case .drainTime: drainTime
        case .maxContent: maxContent
        case .maxHead: maxHead
        case .maxFields: maxFields
        case .headTimeout: headTimeout
        case .contentTimeout: contentTimeout
        case .idleTimeout: idleTimeout
        case .writeTimeout: writeTimeout
        }
    }

    func run() throws {
        let settings: Settings
        do throws(SettingsError) {
            var flags: [Setting: String] = [:]
            for setting in Setting.allCases { flags[setting] = text(for: setting) }
            settings = try Settings(flags: flags, environment: ProcessEnvironment.all())
        } catch {
            throw ExitStatus.usage.report("\(error)\nSee legcramps serve --help.")
        }
        let sink = LogSink()
        LoggingSystem.bootstrap { _ in
            SinkLogHandler(sink: sink, format: settings.logFormat, logLevel: settings.logLevel)
        }
        let service: Service
        do throws(ContractYAML.Fault) {
            service = try Service(settings, sink: sink)
        } catch {
            throw ExitStatus.unavailable.report("The embedded contract cannot be read: \(error).")
        }
        do throws(ServerError) {
            try service.start()
        } catch {
            sink.flush()
            throw ExitStatus.unavailable.report("\(error)")
        }
        dispatchMain()
    }
}
