import ArgumentParser

/// One thing that an operator can set, by flag or by environment; the only list of them.
enum Setting: String, CaseIterable {
    case host
    case port
    case loops
    case region
    case allowOrigin = "allow-origin"
    case accessLog = "access-log"
    case logFormat = "log-format"
    case logLevel = "log-level"
    case maxConnections = "max-connections"
    case drainTime = "drain-time"
    case maxContent = "max-content"
    case maxHead = "max-head"
    case maxFields = "max-fields"
    case headTimeout = "head-timeout"
    case contentTimeout = "content-timeout"
    case idleTimeout = "idle-timeout"
    case writeTimeout = "write-timeout"

    /// The flag, for example `--max-head`.
    var flag: String { "--" + rawValue }

    /// The environment variable, for example `LEGCRAMPS_MAX_HEAD`.
    var variable: String { "LEGCRAMPS_" + rawValue.uppercased().map { $0 == "-" ? "_" : String($0) }.joined() }

    /// The default, as it would be typed.
    var defaultText: String {
        switch self {
        case .host: "127.0.0.1"
        case .port: "8080"
        case .loops: "one for each processor"
        case .region: "none"
        case .allowOrigin: "*"
        case .accessLog: "on"
        case .logFormat: "text"
        case .logLevel: "info"
        case .maxConnections: "10000"
        case .drainTime: "10"
        case .maxContent: "65536"
        case .maxHead: "16384"
        case .maxFields: "100"
        case .headTimeout: "10"
        case .contentTimeout: "30"
        case .idleTimeout: "60"
        case .writeTimeout: "30"
        }
    }

    /// What a value is.
    var unit: String {
        switch self {
        case .host: "name or address"
        case .port: "0 to 65535"
        case .loops: "1 to 64"
        case .region: "2 letters"
        case .allowOrigin: "* or origins"
        case .accessLog: "on or off"
        case .logFormat: "text or json"
        case .logLevel: "level"
        case .maxConnections, .maxFields: "number"
        case .drainTime, .headTimeout, .contentTimeout, .idleTimeout, .writeTimeout: "seconds"
        case .maxContent, .maxHead: "bytes"
        }
    }

    /// What it does.
    var meaning: String {
        switch self {
        case .host: "Address to listen on; 0.0.0.0 for all of IPv4, :: for all."
        case .port: "Port to listen on; 0 takes a free one and logs it."
        case .loops: "Event loops; each keeps one processor busy at most."
        case .region: "Country whose emergency number is told when a profile names none (ISO 3166-1)."
        case .allowOrigin: "Web pages that may read answers: * or origins separated by commas."
        case .accessLog: "One line for each request; never its content, query or address."
        case .logFormat: "How log lines look."
        case .logLevel: "Least level logged: trace, debug, info, notice, warning, error or critical."
        case .maxConnections: "Connections open at once; one more is answered 503."
        case .drainTime: "How long running requests may take after SIGTERM."
        case .maxContent: "Longest content of a request; longer is answered 413."
        case .maxHead: "Longest header section; longer is answered 431."
        case .maxFields: "Most fields in a head; more is answered 431."
        case .headTimeout: "Time for a complete head; then 408."
        case .contentTimeout: "Time for a complete content; then 408."
        case .idleTimeout: "Time a connection may rest between requests."
        case .writeTimeout: "Time in which a client must take some of its answer."
        }
    }

    /// The text of `--help`.
    var help: ArgumentHelp {
        ArgumentHelp(
            "\(meaning) (\(variable), default: \(defaultText))",
            valueName: unit.split(separator: " ").joined(separator: "-"))
    }
}
