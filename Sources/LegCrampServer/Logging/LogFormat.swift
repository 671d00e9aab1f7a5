import HTTP1
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
            var line = OutputBuffer(capacity: 256)
            line.append(text: time)
            line.append(literal: " ")
            line.append(text: level.rawValue)
            line.append(literal: " ")
            line.append(text: message)
            for (name, value) in values {
                line.append(literal: " ")
                line.append(text: name)
                line.append(literal: "=")
                switch value {
                case .text(let text): line.append(text: text)
                case .number(let number): line.append(decimal: number)
                case .request(let id): id.append(to: &line)
                }
            }
            line.append(literal: "\n")
            var bytes = line.bytes
            // No control byte of a value can end a line, or do something to a terminal.
            for index in bytes.indices.dropLast() where bytes[index] < 0x20 || bytes[index] == 0x7F {
                bytes[index] = 0x20
            }
            return bytes
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
                    case .request(let id): json.member(JSONName(name), id.description)
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
    /// Not negative.
    case number(Int)
    case request(RequestID)
}
