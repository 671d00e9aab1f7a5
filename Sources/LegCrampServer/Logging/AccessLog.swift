import HTTP1
import Logging

/// One line for each request: method, route template, status, bytes, duration and request id; nothing that a client wrote
/// but a request id and a trace in their strict forms.
struct AccessLog: Sendable {
    let sink: LogSink
    let format: LogFormat
    /// Each at the place of the number of its route.
    let routeTemplates: [String]

    /// Logs an exchange; called on the event loop.
    ///
    /// - Parameter duration: nanoseconds from the first byte of the request to the answer.
    func record(_ exchange: Exchange, duration: UInt64) {
        var values: [(String, LogValue)] = [
            ("method", .text(exchange.method?.name ?? "-")),
            ("route", .text(exchange.route.map { routeTemplates[$0.number] } ?? "-")),
            ("status", .number(exchange.status)), ("bytes", .number(exchange.contentLength)),
            ("duration_us", .number(Int(duration / 1000))),
            ("request_id", .request(exchange.requestID)),
        ]
        if let trace = exchange.trace {
            values += [
                ("trace_id", .text(trace.traceID)), ("parent_id", .text(trace.parentID)),
                ("span_id", .text(trace.spanID)),
            ]
        }
        if let error = exchange.error { values.append(("refused", .text(error.problem.code))) }
        sink.append(format.line(WallClock.timestamp(), .info, "request", values))
    }
}
