import HTTP1
import LegCrampAPI
import LegCrampRules
import Logging

/// What a service runs with, read from flags and environment; a flag wins.
struct Settings {
    var host = "127.0.0.1"
    var port: UInt16 = 8080
    var loops: Int?
    var region: String?
    var crossOrigin = CrossOriginPolicy.anyOrigin
    var accessLog = true
    var logFormat = LogFormat.text
    var logLevel = Logger.Level.info
    var maxConnections = 10_000
    var drainTime = Duration.seconds(10)
    var limits = Limits()

    /// Reads the values given; what is not given keeps its default.
    ///
    /// - Parameters:
    ///   - flags: texts given on the command line.
    ///   - environment: all variables of the process.
    /// - Throws: every value that is wrong and every unknown `LEGCRAMPS_` variable, each in one line.
    init(flags: [Setting: String], environment: [String: String]) throws(SettingsError) {
        var faults: [String] = []
        let known = Dictionary(uniqueKeysWithValues: Setting.allCases.map { ($0.variable, $0) })
        for name in environment.keys.sorted() where name.hasPrefix("LEGCRAMPS_") && known[name] == nil {
            let close = EditDistance.closest(to: name, among: known.keys.sorted().map { $0.lowercased() })
            let hint = close.first.map { " Did you mean \($0.uppercased())?" } ?? ""
            faults.append("The environment variable \(name) is not known.\(hint)")
        }
        for setting in Setting.allCases {
            let (text, name): (String, String)
            if let flag = flags[setting] {
                (text, name) = (flag, setting.flag)
            } else if let variable = environment[setting.variable] {
                (text, name) = (variable, setting.variable)
            } else {
                continue
            }
            if !apply(text, to: setting) { faults.append("\(name) takes \(setting.expectation).") }
        }
        guard faults.isEmpty else { throw SettingsError(faults: faults) }
    }

    /// Whether the text is a value of the setting.
    private mutating func apply(_ text: String, to setting: Setting) -> Bool {
        switch setting {
        case .host: return set(\.host, text.isEmpty ? nil : text)
        case .port: return set(\.port, UInt16(digits: text))
        case .loops: return setOptional(\.loops, Int(digits: text, in: 1...64))
        case .region:
            return setOptional(\.region, text.count == 2 && text.allSatisfy(\.isASCIILetter) ? text.uppercased() : nil)
        case .allowOrigin: return set(\.crossOrigin, CrossOriginPolicy(text: text))
        case .accessLog: return set(\.accessLog, text == "on" ? true : text == "off" ? false : nil)
        case .logFormat: return set(\.logFormat, LogFormat(rawValue: text))
        case .logLevel: return set(\.logLevel, Logger.Level(rawValue: text))
        case .maxConnections: return set(\.maxConnections, Int(digits: text, in: 1...1_000_000))
        case .drainTime: return set(\.drainTime, Duration(secondsText: text))
        case .maxContent: return set(\.limits.contentLength, Int(digits: text, in: 1...(16 << 20)))
        case .maxHead: return set(\.limits.headLength, Int(digits: text, in: 1024...(1 << 20)))
        case .maxFields: return set(\.limits.fieldCount, Int(digits: text, in: 8...1000))
        case .headTimeout: return set(\.limits.headTimeout, Duration(secondsText: text))
        case .contentTimeout: return set(\.limits.contentTimeout, Duration(secondsText: text))
        case .idleTimeout: return set(\.limits.keepAliveTimeout, Duration(secondsText: text))
        case .writeTimeout: return set(\.limits.writeTimeout, Duration(secondsText: text))
        }
    }

    private mutating func set<Value>(_ path: WritableKeyPath<Settings, Value>, _ value: Value?) -> Bool {
        guard let value else { return false }
        self[keyPath: path] = value
        return true
    }

    /// For settings without a default, where `set` would take a missing value for a value.
    private mutating func setOptional<Value>(_ path: WritableKeyPath<Settings, Value?>, _ value: Value?) -> Bool {
        guard let value else { return false }
        self[keyPath: path] = value
        return true
    }
}

extension Setting {
    /// What a value must be, for the end of a sentence.
    fileprivate var expectation: String {
        switch self {
        case .host: "a name or an address, such as 127.0.0.1"
        case .port: "a port from 0 to 65535"
        case .loops: "a whole number from 1 to 64"
        case .region: "2 letters, such as GB"
        case .allowOrigin: "* or origins such as https://example.org, separated by commas"
        case .accessLog: "on or off"
        case .logFormat: "text or json"
        case .logLevel: "trace, debug, info, notice, warning, error or critical"
        case .maxConnections: "a whole number from 1 to 1000000"
        case .drainTime, .headTimeout, .contentTimeout, .idleTimeout, .writeTimeout:
            "seconds from 0.1 to 3600"
        case .maxContent: "bytes from 1 to 16777216"
        case .maxHead: "bytes from 1024 to 1048576"
        case .maxFields: "a whole number from 8 to 1000"
        }
    }
}

/// Values that are wrong, each in one line.
struct SettingsError: Error, CustomStringConvertible {
    let faults: [String]
    var description: String { faults.joined(separator: "\n") }
}

extension CrossOriginPolicy {
    /// Reads `*` or origins separated by commas; `nil` when one of them is no origin.
    fileprivate init?(text: String) {
        if text == "*" {
            self = .anyOrigin
            return
        }
        let origins = text.split(separator: ",").map { $0.filter { $0 != " " } }
        guard !origins.isEmpty, origins.allSatisfy(CrossOriginPolicy.isOrigin) else { return nil }
        self = .only(origins)
    }

    private static func isOrigin(_ text: String) -> Bool {
        for scheme in ["https://", "http://"] where text.hasPrefix(scheme) {
            let host = text.dropFirst(scheme.count)
            return !host.isEmpty
                && host.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-.:[]".contains($0)) }
        }
        return false
    }
}

extension Int {
    /// A number written in digits alone, within a range.
    fileprivate init?(digits: String, in range: ClosedRange<Int>) {
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let value = Int(digits),
            range.contains(value)
        else { return nil }
        self = value
    }
}

extension UInt16 {
    fileprivate init?(digits: String) {
        guard let value = Int(digits: digits, in: 0...65_535) else { return nil }
        self = UInt16(value)
    }
}

extension Duration {
    /// Seconds, with a fraction if need be.
    fileprivate init?(secondsText: String) {
        guard let seconds = Double(secondsText), (0.1...3600).contains(seconds) else { return nil }
        self = .milliseconds(Int64(seconds * 1000))
    }
}

extension Character {
    fileprivate var isASCIILetter: Bool { isASCII && isLetter }
}
