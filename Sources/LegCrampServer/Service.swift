import Dispatch
import HTTP1
import LegCrampAPI
import LegCrampRules
import Logging
import SocketServer
import Synchronization

/// Calls back for signals instead of their default action.
///
/// Unchecked, because dispatch sources are not Sendable: `start` is called once, before any other thread knows the watch.
private final class SignalWatch: @unchecked Sendable {
    private var sources: [any DispatchSourceSignal] = []

    func start(_ numbers: [Int32], _ action: @escaping @Sendable () -> Void) {
        for number in numbers {
            ProcessEnvironment.ignore(number)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler(handler: action)
            source.activate()
            sources.append(source)
        }
    }
}

/// The service wired together: settings, rules, server, log and signals.
final class Service: Sendable {
    /// What the API asks for and only its service knows.
    private final class Inside: Sendable {
        /// Whether the instance takes traffic.
        let isReady = Atomic(false)
        /// Made last, because it counts by the routes of the API.
        let metrics = Mutex<Metrics?>(nil)
    }

    private let settings: Settings
    private let api: API
    private let server: Server
    private let sink: LogSink
    private let inside: Inside
    private let logger = Logger(label: "legcramps")
    private let signals = Atomic<Int>(0)
    private let watch = SignalWatch()

    /// Lays out every answer.
    ///
    /// - Throws: when the embedded contract cannot be read.
    init(_ settings: Settings, sink: LogSink) throws(ContractYAML.Fault) {
        self.settings = settings
        self.sink = sink
        let inside = Inside()
        self.inside = inside
        var apiConfiguration = API.Configuration()
        apiConfiguration.region = settings.region
        apiConfiguration.crossOrigin = settings.crossOrigin
        let isReady: @Sendable () -> Bool = { inside.isReady.load(ordering: .relaxed) }
        apiConfiguration.isReady = isReady
        apiConfiguration.metrics = { format in inside.metrics.withLock { $0 }?.text(format) ?? [] }
        let api = try API(apiConfiguration)
        self.api = api
        let answer: Handler = { api.respond(to: $0) }
        let limiting = settings.rateLimit.map { RateLimiting($0, settings: settings) }
        // Every table that is made on first use is made now, so that the first request is as quick as the others.
        _ = api.assessment(of: Profile.Statement(), asText: false)
        var configuration = ServerConfiguration(
            connection: ConnectionConfiguration(
                limits: settings.limits, commonFields: API.commonFields(apiConfiguration),
                handler: limiting?.around(answer) { api.crossOriginFields(for: $0) } ?? answer))
        configuration.host = settings.host
        configuration.port = settings.port
        if let loops = settings.loops { configuration.loopCount = loops }
        configuration.maximumConnections = settings.maxConnections
        configuration.maximumConnectionsPerAddress = settings.maxConnectionsPerAddress
        configuration.trustedProxies = settings.trustedProxies
        // A proxy on this machine, and the machine itself, may have as many as there are.
        configuration.uncountedAddresses = AddressRange.loopback + settings.trustedProxies
        configuration.maximumBufferedBytes = settings.maxBuffered
        configuration.sendBuffer = settings.sendBuffer
        let log =
            settings.accessLog && settings.logLevel <= .info ? AccessLog(sink: sink, format: settings.logFormat) : nil
        let meters = (0..<configuration.loopCount).map { _ in ExchangeMeter(routeCount: api.routes.count) }
        configuration.exchangeObserver = { loop in
            let meter = meters[loop]
            return { exchange in
                let duration = MonotonicClock.now().nanoseconds - exchange.started.nanoseconds
                meter.record(exchange, duration: duration)
                log?.record(exchange, duration: duration)
            }
        }
        let logger = self.logger
        configuration.observeEvent = { event in
            switch event {
            case .connectionRefused(let reason):
                logger.warning("connection refused: the limit is reached", metadata: ["reason": "\(reason)"])
            case .connectionsShed(let count):
                logger.warning("connections closed: the buffers are full", metadata: ["count": "\(count)"])
            case .acceptingPaused(let reason): logger.error("accepting paused", metadata: ["reason": "\(reason)"])
            case .acceptingResumed: logger.notice("accepting resumed")
            }
        }
        server = Server(configuration)
        let metrics = Metrics(
            api: api, connectionLimit: settings.maxConnections,
            sources: [Metrics.Source(name: "", server: server, meters: meters)],
            droppedLogLines: { sink.droppedCount }, isReady: isReady)
        inside.metrics.withLock { $0 = metrics }
    }

    /// Listens, says so in the log, and stops on SIGTERM and SIGINT.
    func start() throws(ServerError) {
        let address = try server.start()
        watch.start([ProcessEnvironment.terminate, ProcessEnvironment.interrupt]) { self.signalled() }
        inside.isReady.store(true, ordering: .relaxed)
        DispatchQueue.global(qos: .utility).async { API.prepareRest() }
        logger.info(
            "listening",
            metadata: [
                "address": "http://\(address)", "version": "\(Build.version)", "commit": "\(Build.commit)",
                "rules": "\(api.digest)",
                "max_connections": "\(settings.maxConnections)", "max_content": "\(settings.limits.contentLength)",
            ])
    }

    /// The first signal drains, the second leaves at once.
    private func signalled() {
        guard signals.add(1, ordering: .relaxed).oldValue == 0 else {
            sink.flush()
            ProcessEnvironment.leave(ExitStatus.interrupted.rawValue)
        }
        inside.isReady.store(false, ordering: .relaxed)
        logger.info("stopping", metadata: ["open_connections": "\(server.connectionCount)"])
        server.stop(drainWithin: settings.drainTime) { [self] cutOff in
            logger.info("stopped", metadata: ["cut_off": "\(cutOff)"])
            sink.flush()
            ProcessEnvironment.leave((cutOff == 0 ? ExitStatus.success : .cutOff).rawValue)
        }
    }
}
