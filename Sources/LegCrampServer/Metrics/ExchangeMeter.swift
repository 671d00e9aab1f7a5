import HTTP1
import SocketServer
import Synchronization

/// Counts the exchanges of one event loop, which alone calls `record`; anybody may read.
final class ExchangeMeter: Sendable {
    /// Upper bounds of the buckets of durations, in nanoseconds: 10 microseconds to 1 second.
    static let bounds: [UInt64] = [
        10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000, 5_000_000, 10_000_000, 25_000_000,
        50_000_000, 100_000_000, 250_000_000, 500_000_000, 1_000_000_000,
    ]
    /// What stands for the route of an exchange that has none: first of a path that names nothing, then of what the
    /// protocol layer refused.
    static let withoutRoute = ["unknown", "refused"]
    /// Methods by number, then any other method, then a request line that was not understood.
    static let methods = Method.allCases.map(\.name) + ["none"]
    private static let methodCount = Method.allCases.count + 1
    /// From 200 to 599.
    static let statusClasses = ["2xx", "3xx", "4xx", "5xx"]
    private static let statusClassCount = 4

    /// One for each route, method and class of status.
    private let requests: CounterRow
    /// For each route one for each bucket, one for longer ones, and the sum in nanoseconds.
    private let durations: CounterRow
    private static let durationStride = bounds.count + 2
    /// By the code of the problem.
    ///
    /// The lock is the loop's own but while somebody reads, and each refusal ends a connection, which costs a thousand
    /// times more.
    private let failures = Mutex<[String: UInt64]>([:])

    /// - Parameter routeCount: how many routes the handler has.
    init(routeCount: Int) {
        let rows = routeCount + ExchangeMeter.withoutRoute.count
        requests = CounterRow(count: rows * ExchangeMeter.methods.count * ExchangeMeter.statusClasses.count)
        durations = CounterRow(count: rows * ExchangeMeter.durationStride)
    }

    /// Counts an exchange.
    ///
    /// - Parameter duration: nanoseconds from the first byte of the request to the answer.
    func record(_ exchange: Exchange, duration: UInt64) {
        let row: Int
        if let route = exchange.route {
            row = route.number + ExchangeMeter.withoutRoute.count
        } else if let error = exchange.error {
            row = 1
            failures.withLock { $0[error.problem.code, default: 0] += 1 }
        } else {
            row = 0
        }
        let method = exchange.method?.rawValue ?? ExchangeMeter.methodCount - 1
        let statusClass = min(max(exchange.status / 100 - 2, 0), ExchangeMeter.statusClassCount - 1)
        requests.add(to: ExchangeMeter.requestIndex(row, method, statusClass))
        var bucket = 0
        while bucket < ExchangeMeter.bounds.count, duration > ExchangeMeter.bounds[bucket] { bucket += 1 }
        let start = row * ExchangeMeter.durationStride
        durations.add(to: start + bucket)
        durations.add(duration, to: start + ExchangeMeter.bounds.count + 1)
    }

    private static func requestIndex(_ row: Int, _ method: Int, _ statusClass: Int) -> Int {
        (row * methodCount + method) * statusClassCount + statusClass
    }

    /// Exchanges so far.
    ///
    /// - Parameters:
    ///   - row: an index into `withoutRoute`, or that many more than the number of a route.
    ///   - method: an index into `methods`.
    ///   - statusClass: an index into `statusClasses`.
    func requests(row: Int, method: Int, statusClass: Int) -> UInt64 {
        requests[ExchangeMeter.requestIndex(row, method, statusClass)]
    }

    /// How many exchanges of a row took how long: one count for each bound, one for longer ones, and the sum in
    /// nanoseconds.
    func durations(row: Int) -> [UInt64] {
        (0..<ExchangeMeter.durationStride).map { durations[row * ExchangeMeter.durationStride + $0] }
    }

    /// What the protocol layer refused, by the code of the problem.
    var parseFailures: [String: UInt64] { failures.withLock { $0 } }
}
