import HTTP1
import LegCrampAPI
import LegCrampRules
import SocketServer

/// Everything that `/metrics` tells: what was counted, and what is read from the process when it is asked.
final class Metrics: Sendable {
    /// A server whose loops are counted.
    struct Source: Sendable {
        /// What its loops are called: the label of a loop is this and its index.
        let name: String
        let server: Server
        /// One for each loop.
        let meters: [ExchangeMeter]
    }

    private let routeTemplates: [String]
    private let digest: String
    private let connectionLimit: Int
    private let startedAt = WallClock.secondsSince1970()
    private let sources: [Source]
    private let droppedLogLines: @Sendable () -> Int
    private let isReady: @Sendable () -> Bool

    /// - Parameters:
    ///   - sources: the public server first; the connections and bytes of the others are not told.
    init(
        api: API, connectionLimit: Int, sources: [Source], droppedLogLines: @escaping @Sendable () -> Int,
        isReady: @escaping @Sendable () -> Bool
    ) {
        routeTemplates = api.routeTemplates
        digest = api.digest
        self.connectionLimit = connectionLimit
        self.sources = sources
        self.droppedLogLines = droppedLogLines
        self.isReady = isReady
    }

    /// All families as text; the exchange that asks for them is not among them yet.
    func text(_ format: MetricsFormat) -> [UInt8] {
        var writer = MetricsWriter(format)
        writeRequests(&writer)
        writeConnections(&writer)
        writeLoops(&writer)
        writeService(&writer)
        writeProcess(&writer)
        return writer.bytes
    }

    private var meters: [ExchangeMeter] { sources.flatMap(\.meters) }

    private func writeRequests(_ writer: inout MetricsWriter) {
        let names = ExchangeMeter.withoutRoute + routeTemplates
        writer.family(
            "legcramps_http_requests", .counter, "Requests answered, by route template, method and class of status.")
        for (row, route) in names.enumerated() {
            for (method, methodName) in ExchangeMeter.methods.enumerated() {
                for (statusClass, status) in ExchangeMeter.statusClasses.enumerated() {
                    let count = meters.reduce(0) {
                        $0 + $1.requests(row: row, method: method, statusClass: statusClass)
                    }
                    guard count > 0 else { continue }
                    writer.sample(count, [("route", route), ("method", methodName), ("status", status)])
                }
            }
        }
        writer.family(
            "legcramps_http_request_duration_seconds", .histogram,
            "Time from the first byte of a request to its answer, by route template.")
        for (row, route) in names.enumerated() {
            let loops = meters.map { $0.durations(row: row) }
            var count: UInt64 = 0
            var lines: [(bound: String, count: UInt64)] = []
            for index in 0...ExchangeMeter.bounds.count {
                count += loops.reduce(0) { $0 + $1[index] }
                let bound =
                    index < ExchangeMeter.bounds.count ? MetricsWriter.seconds(ExchangeMeter.bounds[index]) : "+Inf"
                lines.append((bound, count))
            }
            guard count > 0 else { continue }
            for line in lines {
                writer.sample(String(line.count), [("route", route), ("le", line.bound)], suffix: "_bucket")
            }
            let sum = loops.reduce(0) { $0 &+ $1[ExchangeMeter.bounds.count + 1] }
            writer.sample(MetricsWriter.seconds(sum), [("route", route)], suffix: "_sum")
            writer.sample(String(count), [("route", route)], suffix: "_count")
        }
        writer.family(
            "legcramps_http_parse_failures", .counter,
            "Requests that were refused before a route was looked for, by the code of the problem.")
        let failures = meters.reduce(into: [:]) { $0.merge($1.parseFailures, uniquingKeysWith: +) }
        for (kind, count) in failures.sorted(by: { $0.key < $1.key }) { writer.sample(count, [("kind", kind)]) }
    }

    private func writeConnections(_ writer: inout MetricsWriter) {
        guard let server = sources.first?.server else { return }
        func sum(_ count: LoopCount) -> UInt64 { server.counts.reduce(0) { $0 + $1[count] } }
        writer.family("legcramps_connections_open", .gauge, "Connections open on the public listener.")
        writer.sample(server.connectionCount)
        writer.family("legcramps_connections_limit", .gauge, "Connections that may be open on the public listener.")
        writer.sample(connectionLimit)
        writer.family(
            "legcramps_connections_accepted", .counter, "Connections accepted, those refused afterwards included.")
        writer.sample(sum(.accepted))
        writer.family(
            "legcramps_connections_refused", .counter, "Connections answered 503 and closed at once, by reason.")
        writer.sample(sum(.refusedByLimit), [("reason", "limit")])
        writer.sample(sum(.refusedByAddress), [("reason", "address")])
        writer.family(
            "legcramps_connections_shed", .counter, "Connections closed because the buffers were full.")
        writer.sample(sum(.shed))
        writer.family(
            "legcramps_accept_pauses", .counter, "Times that no descriptor or memory was left for one more connection.")
        writer.sample(sum(.acceptingPaused))
        writer.family("legcramps_network_received_bytes", .counter, "Bytes received on the public listener.")
        writer.sample(sum(.receivedBytes))
        writer.family("legcramps_network_sent_bytes", .counter, "Bytes sent on the public listener.")
        writer.sample(sum(.sentBytes))
    }

    private func writeLoops(_ writer: inout MetricsWriter) {
        writer.family(
            "legcramps_loop_busy_seconds", .counter,
            "Time that an event loop spent on events; its rate is the share of time in which the loop is busy.")
        for source in sources {
            for (index, counts) in source.server.counts.enumerated() {
                writer.sample(MetricsWriter.seconds(counts[.busyNanoseconds]), [("loop", "\(source.name)\(index)")])
            }
        }
    }

    private func writeService(_ writer: inout MetricsWriter) {
        writer.family("legcramps_ready", .gauge, "1 while the instance takes traffic, 0 from the moment it stops.")
        writer.sample(isReady() ? 1 : 0)
        writer.family(
            "legcramps_log_lines_dropped", .counter, "Log lines dropped because standard error was read too slowly.")
        writer.sample(droppedLogLines())
        writer.family("legcramps_build_info", .gauge, "Always 1; the labels tell what runs.")
        writer.sample(
            1,
            [
                ("version", Build.version), ("commit", Build.commit), ("rules_version", RulesVersion.current),
                ("rules_digest", digest),
            ])
    }

    private func writeProcess(_ writer: inout MetricsWriter) {
        let figures = ProcessFigures()
        writer.family("process_cpu_seconds", .counter, "Processor time spent, user and system.")
        writer.sample(MetricsWriter.seconds(figures.cpuNanoseconds))
        writer.family("process_start_time_seconds", .gauge, "When the process started, in seconds since 1970.")
        writer.sample(startedAt)
        let gauges: [(String, UInt64?, String)] = [
            ("process_resident_memory_bytes", figures.residentBytes, "Memory in use."),
            ("process_virtual_memory_bytes", figures.virtualBytes, "Address space in use."),
            ("process_open_fds", figures.openDescriptors, "Descriptors that are open."),
            ("process_max_fds", figures.mostDescriptors, "Descriptors that may be open."),
        ]
        for (name, value, help) in gauges {
            guard let value else { continue }
            writer.family(name, .gauge, help)
            writer.sample(value)
        }
    }
}
