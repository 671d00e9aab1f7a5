import CSystem
import Dispatch
import HTTP1
import LegCrampAPI
import Logging
import SocketServer
import Synchronization

/// Calls back for signals instead of their default action.
///
/// Safe: unchecked, because dispatch sources are not Sendable: `start` is called once, before any other thread knows the watch.
private final class SignalWatch: @unchecked Sendable {
    private var sources: [any DispatchSourceSignal] = []

    /// Returns when no signal can be lost any more: until a source is registered, which happens on another thread, its
    /// signal is ignored.
    func start(_ numbers: [Int32], _ action: @escaping @Sendable () -> Void) {
        let registration = DispatchGroup()
        for number in numbers {
            ProcessEnvironment.ignore(number)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler(handler: action)
            registration.enter()
            source.setRegistrationHandler { registration.leave() }
            source.activate()
            sources.append(source)
        }
        registration.wait()
    }
}

/// The service wired together: settings, rules, server, log and signals.
final class Service: Sendable {
    /// What the API asks for and only its service knows.
    private final class Inside: Sendable {
        /// Metrics hold the API, and the API holds this: held strongly, none of them would ever end.
        struct Reference {
            weak var metrics: Metrics?
        }

        /// Whether the instance takes traffic.
        let isReady = Atomic(false)
        /// Known last, because they count by the routes of the API.
        let reference = Mutex(Reference())
    }

    /// Where it listens.
    struct Addresses {
        /// One, or that of each inherited socket.
        let open: [BoundAddress]
        /// Of the private listener, if there is one.
        let operations: BoundAddress?
    }

    private let settings: Settings
    private let inherited: InheritedSockets
    private let api: API
    private let server: Server
    /// For probes and metrics alone, if it is wanted.
    private let operationsServer: Server?
    private let sink: LogSink
    private let inside: Inside
    private let metrics: Metrics
    private let logger: Logger
    private let signals = Atomic<Int>(0)
    private let watch = SignalWatch()

    /// Lays out what the first answers need.
    ///
    /// - Parameters:
    ///   - inherited: when there are any, nothing else is listened on in public.
    ///   - tap: takes the place of the handler, which it is given; for checks that look into the service.
    init(
        _ settings: Settings, inherited: InheritedSockets = .none, sink: LogSink,
        tap: (@escaping Handler) -> Handler = { $0 }
    ) {
        self.settings = settings
        self.inherited = inherited
        self.sink = sink
        logger = Logger(label: "legcramps") { _ in
            SinkLogHandler(sink: sink, format: settings.logFormat, logLevel: settings.logLevel)
        }
        let inside = Inside()
        self.inside = inside
        var apiConfiguration = API.Configuration()
        apiConfiguration.region = settings.region
        apiConfiguration.crossOrigin = settings.crossOrigin
        let isReady: @Sendable () -> Bool = { inside.isReady.load(ordering: .relaxed) }
        apiConfiguration.isReady = isReady
        apiConfiguration.metrics = { format in inside.reference.withLock { $0.metrics }?.text(format) ?? [] }
        apiConfiguration.hidesMetrics = settings.privatePort != nil
        let api = API(apiConfiguration)
        self.api = api
        let answer: Handler = { api.respond(to: $0) }
        let crossOriginFields: @Sendable (Request) -> [Field] = { api.crossOriginFields(for: $0) }
        let limiting = settings.rateLimit.map { RateLimiting($0, settings: settings) }

        let log =
            settings.accessLog && settings.logLevel <= .info
            ? AccessLog(sink: sink, format: settings.logFormat, routeTemplates: api.routeTemplates) : nil
        var sources: [Metrics.Source] = []
        /// A server whose exchanges are counted and logged.
        func makeServer(
            _ name: String, _ handler: @escaping Handler,
            refusal: @escaping @Sendable (Request) -> Response? = { _ in nil },
            _ change: (inout ServerConfiguration) -> Void
        ) -> Server {
            var configuration = ServerConfiguration(
                connection: ConnectionConfiguration(
                    limits: settings.limits, commonFields: API.commonFields(apiConfiguration),
                    refusalFields: { [apiConfiguration] in API.refusalFields(apiConfiguration, for: $0) },
                    refusal: refusal, handler: handler))
            change(&configuration)
            let meters = (0..<configuration.loopCount).map { _ in ExchangeMeter(routeCount: api.routeTemplates.count) }
            configuration.exchangeObserver = { loop in
                let meter = meters[loop]
                return { exchange in
                    let duration = MonotonicClock.now().nanoseconds - exchange.started.nanoseconds
                    meter.record(exchange, duration: duration)
                    log?.record(exchange, duration: duration)
                }
            }
            let server = Server(configuration)
            sources.append(Metrics.Source(name: name, server: server, meters: meters))
            return server
        }
        let logger = self.logger
        // Not by `??`, which would wrap the handler twice, for each request.
        let handler: Handler
        if let limiting {
            handler = limiting.around(answer, refusalFields: crossOriginFields)
        } else {
            handler = answer
        }
        // What is refused by its head counts towards the rate like any other request.
        let refusal: @Sendable (Request) -> Response? = { head in
            api.refusal(ofHead: head).map { early in
                limiting?.around({ _ in early }, refusalFields: crossOriginFields)(head) ?? early
            }
        }
        server = makeServer("", tap(handler), refusal: refusal) { configuration in
            configuration.host = settings.host
            configuration.port = settings.port
            configuration.sharesPort = settings.reusePort
            configuration.inheritedListeners = inherited.sockets.map(\.descriptor)
            if let loops = settings.loops { configuration.loopCount = loops }
            configuration.maximumConnections = settings.maxConnections
            configuration.maximumConnectionsPerAddress = settings.maxConnectionsPerAddress
            configuration.trustedProxies = settings.trustedProxies
            // A proxy on this machine, and the machine itself, may have as many as there are.
            configuration.uncountedAddresses = AddressRange.loopback + settings.trustedProxies
            configuration.maximumBufferedBytes = settings.maxBuffered
            configuration.sendBuffer = settings.sendBuffer
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
        }
        operationsServer = settings.privatePort.map { port in
            makeServer("private", tap { api.respondPrivately(to: $0) }) { configuration in
                configuration.host = settings.privateHost
                configuration.port = port
                configuration.loopCount = 1
                configuration.maximumConnections = Service.privateConnections
            }
        }
        metrics = Metrics(
            api: api, connectionLimit: settings.maxConnections, sources: sources,
            droppedLogLines: { sink.droppedCount }, isReady: isReady)
        inside.reference.withLock { $0.metrics = metrics }
    }

    /// Enough for several probes and collectors, little enough to leave descriptors to the public.
    private static let privateConnections = 100

    /// Listens, says so in the log and to the service manager, and stops on SIGTERM and SIGINT.
    func start() throws(ServerError) {
        // First, because whoever reads that it listens may stop it at once.
        watch.start([ProcessEnvironment.terminate, ProcessEnvironment.interrupt]) { self.signalled() }
        try listen()
        tellManager(.ready)
    }

    /// Lays out what the first answers did not need, and gives back the memory that only the start needed.
    ///
    /// To be called on the thread that started the service: another one would take memory of its own for it.
    func prepareRest() {
        api.prepareRest()
        csystem_give_back_memory()
    }

    /// Listens and says so in the log.
    @discardableResult
    func listen() throws(ServerError) -> Addresses {
        // The private one first: who finds the service finds its probes.
        let operations = try operationsServer?.start().first
        let open = try server.start()
        inside.isReady.store(true, ordering: .relaxed)
        for (index, address) in open.enumerated() {
            var metadata: Logger.Metadata = [
                "address": "http://\(address)", "version": "\(Build.version)", "commit": "\(Build.commit)",
                "rules": "\(api.digest)",
            ]
            if inherited.sockets.indices.contains(index) {
                let socket = inherited.sockets[index]
                metadata["inherited"] = socket.name.isEmpty ? "\(socket.descriptor)" : "\(socket.name)"
            }
            if let operations { metadata["private"] = "http://\(operations)" }
            for setting in Setting.all where setting.isLimit {
                metadata[setting.name.replacing("-", with: "_")] = "\(setting.value.show(settings))"
            }
            logger.info("listening", metadata: metadata)
        }
        return Addresses(open: open, operations: operations)
    }

    /// Drains the public listener, then closes the private one, whose probes tell meanwhile that it is not ready.
    ///
    /// - Parameter completion: called once, with the number of public connections that were cut off.
    func stop(_ completion: @escaping @Sendable (_ cutOff: Int) -> Void) {
        inside.isReady.store(false, ordering: .relaxed)
        logger.info("stopping", metadata: ["open_connections": "\(server.connectionCount)"])
        server.stop(after: settings.drainDelay, drainWithin: settings.drainTime) { [self] cutOff in
            logger.info("stopped", metadata: ["cut_off": "\(cutOff)"])
            guard let operationsServer else { return completion(cutOff) }
            operationsServer.stop(drainWithin: .zero) { _ in completion(cutOff) }
        }
    }

    private func tellManager(_ state: ServiceManager.State) {
        if !ServiceManager.tell(state, at: ProcessEnvironment.all()["NOTIFY_SOCKET"]) {
            logger.warning("the service manager cannot be told", metadata: ["state": "\(state)"])
        }
    }

    /// The first signal drains, the second leaves at once.
    private func signalled() {
        guard signals.add(1, ordering: .relaxed).oldValue == 0 else { leave(.interrupted) }
        tellManager(.stopping)
        stop { [self] cutOff in leave(cutOff == 0 ? .success : .cutOff) }
    }

    private func leave(_ status: ExitStatus) -> Never {
        sink.flush(within: .milliseconds(500))
        ProcessEnvironment.leave(status.rawValue)
    }
}
