import LegCrampAPI

/// Writes families of samples in a format that Prometheus reads.
struct MetricsWriter {
    /// What a family is.
    enum Kind: String {
        case counter
        case gauge
        case histogram
    }

    private let format: MetricsFormat
    private var text = ""
    private var name = ""
    private var kind = Kind.gauge

    init(_ format: MetricsFormat) { self.format = format }

    /// Everything that was written, with the end that OpenMetrics asks for.
    var bytes: [UInt8] { Array((format == .openMetrics ? text + "# EOF\n" : text).utf8) }

    /// Starts a family.
    ///
    /// - Parameters:
    ///   - name: without `_total`, which every counter gets.
    ///   - help: one sentence, without line ends and backslashes.
    mutating func family(_ name: String, _ kind: Kind, _ help: String) {
        self.name = name
        self.kind = kind
        // OpenMetrics names the family of a counter without the suffix, the older format with it.
        let familyName = format == .text && kind == .counter ? name + "_total" : name
        text += "# HELP \(familyName) \(help)\n# TYPE \(familyName) \(kind.rawValue)\n"
    }

    /// Writes a sample of the current family.
    mutating func sample(_ value: String, _ labels: [(name: String, value: String)] = [], suffix: String = "") {
        text += name + (kind == .counter ? "_total" : suffix)
        if !labels.isEmpty {
            text += "{" + labels.map { "\($0.name)=\"\(MetricsWriter.escape($0.value))\"" }.joined(separator: ",") + "}"
        }
        text += " \(value)\n"
    }

    /// Writes a sample of the current family.
    mutating func sample(_ value: some BinaryInteger, _ labels: [(name: String, value: String)] = []) {
        sample(String(value), labels)
    }

    /// Nanoseconds as seconds in decimals.
    static func seconds(_ nanoseconds: UInt64) -> String {
        let (whole, rest) = nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
        guard rest > 0 else { return "\(whole).0" }
        var digits = String(rest + 1_000_000_000).dropFirst()
        while digits.last == "0" { digits.removeLast() }
        return "\(whole).\(digits)"
    }

    private static func escape(_ text: String) -> String {
        var escaped = ""
        for character in text.unicodeScalars {
            switch character {
            case "\\": escaped += "\\\\"
            case "\"": escaped += "\\\""
            case "\n": escaped += "\\n"
            default: escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }
}
