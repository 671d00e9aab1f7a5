import HTTP1
import LegCrampAPI
import LegCrampRules
import Logging

/// What a service runs with; the values here are the defaults.
struct Settings {
    var host = "127.0.0.1"
    var port: UInt16 = 8080
    var privateHost = "127.0.0.1"
    var privatePort: UInt16?
    var reusePort = false
    var loops: Int?
    var region: String?
    var crossOrigin = CrossOriginPolicy.anyOrigin
    var accessLog = true
    var logFormat = LogFormat.text
    var logLevel = Logger.Level.info
    var maxConnections = 10_000
    var maxConnectionsPerAddress: Int? = 1000
    var maxBuffered = 64 << 20
    var sendBuffer = 131_072
    var rateLimit: RequestRate?
    var rateBurst: Int?
    var rateLimitAddresses = 65_536
    var trustedProxies: [AddressRange] = []
    var drainDelay = Duration.zero
    var drainTime = Duration.seconds(10)
    var limits = Limits()
    /// Where the values come from, by the name of the setting; what is not in it is a default.
    private(set) var origins: [String: Origin] = [:]

    /// Where a value comes from.
    enum Origin: String {
        case flag
        case environment
        case standard = "default"
    }
}

extension Settings {
    /// Reads the values given, where a flag wins over the environment; what is not given keeps its default.
    ///
    /// - Parameters:
    ///   - flags: texts given on the command line, by the name of the setting.
    ///   - environment: all variables of the process.
    /// - Throws: every value that is wrong and every unknown `LEGCRAMPS_` variable, each in one line.
    init(flags: [String: String], environment: [String: String]) throws(SettingsError) {
        self.init()
        var faults: [String] = []
        let known = Set(Setting.all.map(\.variable))
        for name in environment.keys.sorted() where name.hasPrefix(Setting.prefix) && !known.contains(name) {
            let close = EditDistance.closest(to: name, among: known.sorted().map { $0.lowercased() })
            let hint = close.first.map { " Did you mean \($0.uppercased())?" } ?? ""
            faults.append("The environment variable \(name) is not known.\(hint)")
        }
        for setting in Setting.all {
            let (text, name): (String, String)
            if let flag = flags[setting.name] {
                (text, name) = (flag, setting.flag)
                origins[setting.name] = .flag
            } else if let variable = environment[setting.variable] {
                (text, name) = (variable, setting.variable)
                origins[setting.name] = .environment
            } else {
                continue
            }
            if !setting.value.read(text, &self) { faults.append("\(name) takes \(setting.value.expectation).") }
        }
        guard faults.isEmpty else { throw SettingsError(faults: faults) }
    }
}

/// A number of requests in a time, such as 10/s.
struct RequestRate {
    enum Period: String, CaseIterable {
        case second = "s"
        case minute = "m"
        case hour = "h"

        var duration: Duration {
            switch self {
            case .second: .seconds(1)
            case .minute: .seconds(60)
            case .hour: .seconds(3600)
            }
        }
    }

    let requests: Int
    let period: Period
}

/// Values that are wrong, each in one line.
struct SettingsError: Error, CustomStringConvertible {
    let faults: [String]
    var description: String { faults.joined(separator: "\n") }
}
