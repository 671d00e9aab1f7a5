import Logging

/// Lets swift-log write to the sink in the chosen format.
struct SinkLogHandler: LogHandler {
    let sink: LogSink
    let format: LogFormat
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let all = metadata.merging(event.metadata ?? [:]) { $1 }
        let values = all.sorted { $0.key < $1.key }.map { ($0.key, LogValue.text("\($0.value)")) }
        sink.append(format.line(WallClock.timestamp(), event.level, "\(event.message)", values))
    }
}
