/// One thing that an operator can set, by flag or by environment.
///
/// The table below is the only list of them: options and their help, checking of values, and defaults (which are those
/// of `Settings`) all come from it.
struct Setting: Sendable {
    /// The name, for example `max-head`.
    let name: String
    /// What it does, in a sentence.
    let meaning: String
    /// What its values are, and where they go.
    let value: SettingValue

    init(_ name: String, _ value: SettingValue, _ meaning: String) {
        self.name = name
        self.value = value
        self.meaning = meaning
    }

    /// The flag, for example `--max-head`.
    var flag: String { "--" + name }

    /// The environment variable, for example `LEGCRAMPS_MAX_HEAD`.
    var variable: String { Setting.prefix + String(name.uppercased().map { $0 == "-" ? "_" : $0 }) }

    /// The default, as it would be typed.
    var defaultText: String { value.show(Settings()) }

    /// Whether it bounds what a client can do, rather than choose how the service works.
    var isLimit: Bool { name.hasPrefix("max-") || name.hasSuffix("-timeout") || name.hasSuffix("-time") }

    /// What every variable of this program starts with.
    static let prefix = "LEGCRAMPS_"
}

extension Setting {
    /// All settings, in the order in which they are shown.
    static let all: [Setting] = [
        // Where it listens, and what it says.
        Setting("host", .host(\.host), "Address to listen on; 0.0.0.0 for all of IPv4, :: for all."),
        Setting("port", .port(\.port), "Port to listen on; 0 takes a free one and logs it."),
        Setting("private-host", .host(\.privateHost), "Address of the private listener, if there is one."),
        Setting(
            "private-port", .optionalPort(\.privatePort),
            "Port of a listener for /metrics and probes; /metrics is then served nowhere else."),
        Setting(
            "reuse-port", .onOff(\.reusePort),
            "Whether other processes of this user may listen on the port at the same time, to take over from this one."),
        Setting("loops", .loops(\.loops), "Event loops; each keeps one processor busy at most."),
        Setting(
            "region", .region(\.region),
            "Country whose emergency number is told when a profile names none (ISO 3166-1)."),
        Setting(
            "allow-origin", .origins(\.crossOrigin),
            "Web pages that may read answers: * or origins separated by commas."),
        Setting(
            "access-log", .onOff(\.accessLog), "One line for each request; never its content, query or address."),
        Setting("log-format", .oneOf(LogFormat.allCases, \.logFormat), "How log lines look."),
        Setting(
            "log-level", .logLevel(\.logLevel),
            "Least level logged: trace, debug, info, notice, warning, error or critical."),
        Setting(
            "drain-delay", .seconds(orNone: true, \.drainDelay),
            "How long to go on serving after SIGTERM while readiness says no, for load balancers to notice."),
        Setting("drain-time", .seconds(\.drainTime), "How long running requests may take after SIGTERM and the delay."),

        // What a connection may send.
        Setting(
            "max-request-line", .bytes(64...65_536, \.limits.requestLineLength),
            "Longest request line; longer is answered 414."),
        Setting("max-head", .bytes(1024...(1 << 20), \.limits.headLength), "Longest header; longer is answered 431."),
        Setting("max-fields", .count(8...1000, \.limits.fieldCount), "Most fields in a head; more is answered 431."),
        Setting(
            "max-field-line", .bytes(64...(1 << 20), \.limits.fieldLineLength),
            "Longest field line; longer is answered 431."),
        Setting(
            "max-content", .bytes(1...(16 << 20), \.limits.contentLength),
            "Longest content of a request; longer is answered 413."),
        Setting(
            "max-chunk-extensions", .bytes(0...65_536, \.limits.chunkExtensionLength),
            "Longest chunk extensions of a request, together; longer is answered 400."),
        Setting(
            "max-trailer", .bytes(2...65_536, \.limits.trailerLength),
            "Longest trailer section; longer is answered 431."),
        Setting(
            "max-pipelined", .count(1...1000, \.limits.answersPerTurn),
            "Most pipelined requests answered in one go; then other connections come first."),

        // How long it may take.
        Setting(
            "first-byte-timeout", .seconds(\.limits.firstByteTimeout),
            "Time from connecting to the first byte; then the connection is closed."),
        Setting("head-timeout", .seconds(\.limits.headTimeout), "Time for a complete head; then 408."),
        Setting("content-timeout", .seconds(\.limits.contentTimeout), "Time for a complete content; then 408."),
        Setting(
            "content-idle-timeout", .seconds(\.limits.contentIdleTimeout),
            "Time in which some content must arrive, and before its rate counts; then 408."),
        Setting(
            "min-content-rate", .rate(\.limits.contentRate), "Least rate at which content must arrive; else 408."),
        Setting("idle-timeout", .seconds(\.limits.keepAliveTimeout), "Time a connection may rest between requests."),
        Setting(
            "write-timeout", .seconds(\.limits.writeTimeout),
            "Time in which a client must take some of its answer, and before its rate counts."),
        Setting(
            "min-write-rate", .rate(\.limits.writeRate),
            "Least rate at which a client must take an answer; else the connection is closed."),
        Setting(
            "linger-time", .seconds(\.limits.lingerTimeout),
            "Time for a client to read the last answer of a connection and close."),

        // How many at once.
        Setting(
            "max-connections", .count(1...1_000_000, \.maxConnections),
            "Connections open at once; one more is answered 503."),
        Setting(
            "max-connections-per-address",
            .optionalCount(1...1_000_000, none: "none", \.maxConnectionsPerAddress),
            "Connections open at once from one IPv4 address or IPv6 /64, trusted proxies and this machine not counted; "
                + "one more is answered 503."),
        Setting(
            "max-buffered", .bytes((1 << 20)...(1 << 40), \.maxBuffered),
            "Bytes held in all for requests not complete and answers not taken; then the oldest holders are closed."),
        Setting(
            "max-send-buffer", .bytes(4096...(16 << 20), \.sendBuffer),
            "Bytes that the system keeps for one connection of answers not taken, besides; Linux doubles it."),
        Setting(
            "rate-limit", .requestRate(\.rateLimit),
            "Requests that one IPv4 address or IPv6 /64 may make; more are answered 429."),
        Setting(
            "rate-burst", .optionalCount(1...1_000_000, none: "as rate-limit", \.rateBurst),
            "Requests that may come at once before the rate counts."),
        Setting(
            "rate-limit-addresses", .count(128...16_777_216, \.rateLimitAddresses),
            "Addresses whose requests are counted at once, 16 bytes each."),
        Setting(
            "trusted-proxies", .addressRanges(\.trustedProxies),
            "Addresses whose X-Forwarded-For and Forwarded tell who asks."),
    ]
}
