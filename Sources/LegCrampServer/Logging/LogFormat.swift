import LegCrampAPI
import Logging

/// How log lines look.
enum LogFormat: String, CaseIterable, Sendable {
    /// `2026-11-23T10:00:00Z info listening address=127.0.0.1:8080`
    case text
    /// One JSON object in each line.
    case json

    /// A line with its line feed.
    func line(_ time: String, _ level: Logger.Level, _ message: String, _ values: [(String, LogValue)]) -> [UInt8] {
        switch self {
        case .text:
            var text = "\(time) \(level) \(message)"
            for (name, value) in values { text += " \(name)=\(value.text)" }
            // No control byte of a value can end a line, or do something to a terminal.
            return text.utf8.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 } + [0x0A]
        case .json:
            var writer = JSONWriter(capacity: 256)
            writer.object { json in
                json.member("time", time)
                json.member("level", level.rawValue)
                json.member("message", message)
                for (name, value) in values {
                    switch value {
                    case .text(let text): json.member(JSONName(name), text)
                    case .number(let number): json.member(JSONName(name), number)
                    }
                }
            }
            return writer.bytes + [0x0A]
        }
    }
}

/// A value in a log line.
enum LogValue: Sendable {
    case text(String)
    case number(Int)

    fileprivate var text: String {
        switch self {
        case .text(let text): text
        case .number(let number): String(number)
        }
    }
}
