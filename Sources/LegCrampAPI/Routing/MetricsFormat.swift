/// How metrics are written; the first is the one for who does not ask.
package enum MetricsFormat: CaseIterable, Sendable {
    /// The text format of Prometheus, version 0.0.4.
    case text
    /// OpenMetrics 1.0.
    case openMetrics

    /// The media type without parameters, as `Accept` names it.
    var mediaType: String {
        switch self {
        case .text: "text/plain"
        case .openMetrics: "application/openmetrics-text"
        }
    }

    /// The value of `Content-Type`.
    var contentType: String {
        switch self {
        case .text: "text/plain; version=0.0.4; charset=utf-8"
        case .openMetrics: "application/openmetrics-text; version=1.0.0; charset=utf-8"
        }
    }
}
