import HTTP1
import LegCrampAPI
import Logging

/// What the values of a setting are: how they are asked for, read and shown.
struct SettingValue: Sendable {
    /// In a few words, for `--help`.
    let unit: String
    /// What a value must be, for the end of a sentence.
    let expectation: String
    /// Puts the value that a text stands for into its place; whether the text is one.
    let read: @Sendable (_ text: String, _ settings: inout Settings) -> Bool
    /// The value as it would be typed.
    let show: @Sendable (Settings) -> String

    /// - Parameters:
    ///   - path: where the value goes.
    ///   - parse: reads it; `nil` when a text is no value.
    ///   - show: writes it.
    init<Value>(
        unit: String, expectation: String? = nil, _ path: WritableKeyPath<Settings, Value> & Sendable,
        parse: @escaping @Sendable (String) -> Value?, show: @escaping @Sendable (Value) -> String
    ) {
        self.unit = unit
        self.expectation = expectation ?? unit
        read = { text, settings in
            guard let value = parse(text) else { return false }
            settings[keyPath: path] = value
            return true
        }
        self.show = { show($0[keyPath: path]) }
    }
}

extension SettingValue {
    typealias Path<Value> = WritableKeyPath<Settings, Value> & Sendable

    /// A whole number.
    static func count(_ range: ClosedRange<Int>, _ path: Path<Int>) -> SettingValue {
        SettingValue(
            unit: "number", expectation: "a whole number from \(range.lowerBound) to \(range.upperBound)", path,
            parse: { Int(digits: $0, in: range) }, show: { "\($0)" })
    }

    /// A number of bytes.
    static func bytes(_ range: ClosedRange<Int>, _ path: Path<Int>) -> SettingValue {
        SettingValue(
            unit: "bytes", expectation: "bytes from \(range.lowerBound) to \(range.upperBound)", path,
            parse: { Int(digits: $0, in: range) }, show: { "\($0)" })
    }

    /// A number of bytes in each second.
    static func rate(_ path: Path<Int>) -> SettingValue {
        SettingValue(
            unit: "bytes per second", expectation: "bytes per second from 1 to 1000000", path,
            parse: { Int(digits: $0, in: 1...1_000_000) }, show: { "\($0)" })
    }

    /// A time of up to an hour, from a tenth of a second or, where none is a choice, from 0.
    static func seconds(orNone: Bool = false, _ path: Path<Duration>) -> SettingValue {
        SettingValue(
            unit: "seconds", expectation: "seconds from \(orNone ? "0" : "0.1") to 3600", path,
            parse: { text in
                guard let seconds = Double(text), ((orNone ? 0 : 0.1)...3600).contains(seconds) else { return nil }
                return .milliseconds(Int64(seconds * 1000))
            },
            show: { $0.components.attoseconds == 0 ? "\($0.components.seconds)" : "\($0 / .seconds(1))" })
    }

    /// A whole number that need not be given.
    ///
    /// - Parameter none: what stands for no number.
    static func optionalCount(_ range: ClosedRange<Int>, none: String, _ path: Path<Int?>) -> SettingValue {
        SettingValue(
            unit: "number", expectation: "\(none), or a whole number from \(range.lowerBound) to \(range.upperBound)",
            path, parse: { $0 == none ? .some(nil) : Int(digits: $0, in: range).map(Optional.some) },
            show: { $0.map { "\($0)" } ?? none })
    }

    static func requestRate(_ path: Path<RequestRate?>) -> SettingValue {
        SettingValue(
            unit: "number per s, m or h", expectation: "off, or requests per second, minute or hour, such as 10/s",
            path,
            parse: { text in
                if text == "off" { return .some(nil) }
                let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
                guard parts.count == 2, let requests = Int(digits: parts[0], in: 1...1_000_000),
                    let period = RequestRate.Period(rawValue: parts[1])
                else { return nil }
                return RequestRate(requests: requests, period: period)
            },
            show: { $0.map { "\($0.requests)/\($0.period.rawValue)" } ?? "off" })
    }

    static func addressRanges(_ path: Path<[AddressRange]>) -> SettingValue {
        SettingValue(
            unit: "addresses", expectation: "none, or addresses such as 10.0.0.0/8 or 2001:db8::1, separated by commas",
            path,
            parse: { text in
                if text == "none" { return [] }
                let parts = text.split(separator: ",", omittingEmptySubsequences: false)
                let ranges = parts.compactMap { AddressRange(String($0)) }
                return ranges.count == parts.count ? ranges : nil
            },
            show: { $0.isEmpty ? "none" : $0.map(\.description).joined(separator: ",") })
    }

    static func onOff(_ path: Path<Bool>) -> SettingValue {
        SettingValue(
            unit: "on or off", path, parse: { $0 == "on" ? true : $0 == "off" ? false : nil },
            show: { $0 ? "on" : "off" })
    }

    /// One of a few words.
    static func oneOf<Value: RawRepresentable<String> & Sendable>(
        _ values: [Value], _ path: Path<Value>
    ) -> SettingValue {
        SettingValue(
            unit: values.map(\.rawValue).inWords, path, parse: { Value(rawValue: $0) }, show: { $0.rawValue })
    }

    static func logLevel(_ path: Path<Logger.Level>) -> SettingValue {
        SettingValue(
            unit: "level", expectation: Logger.Level.allCases.map(\.rawValue).inWords, path,
            parse: { Logger.Level(rawValue: $0) }, show: { $0.rawValue })
    }

    static func host(_ path: Path<String>) -> SettingValue {
        SettingValue(
            unit: "name or address", expectation: "a name or an address, such as 127.0.0.1", path,
            parse: { $0.isEmpty ? nil : $0 }, show: { $0 })
    }

    static func port(_ path: Path<UInt16>) -> SettingValue {
        SettingValue(
            unit: "0 to 65535", expectation: "a port from 0 to 65535", path,
            parse: { Int(digits: $0, in: 0...65_535).map { UInt16($0) } }, show: { "\($0)" })
    }

    static func optionalPort(_ path: Path<UInt16?>) -> SettingValue {
        SettingValue(
            unit: "0 to 65535", expectation: "a port from 0 to 65535", path,
            parse: { Int(digits: $0, in: 0...65_535).map { .some(UInt16($0)) } },
            show: { $0.map { "\($0)" } ?? "none" })
    }

    static func loops(_ path: Path<Int?>) -> SettingValue {
        SettingValue(
            unit: "1 to 64", expectation: "a whole number from 1 to 64", path,
            parse: { Int(digits: $0, in: 1...64).map(Optional.some) },
            show: { $0.map { "\($0)" } ?? "one for each processor" })
    }

    static func region(_ path: Path<String?>) -> SettingValue {
        SettingValue(
            unit: "2 letters", expectation: "2 letters, such as GB", path,
            parse: { $0.count == 2 && $0.allSatisfy { $0.isASCII && $0.isLetter } ? .some($0.uppercased()) : nil },
            show: { $0 ?? "none" })
    }

    static func origins(_ path: Path<CrossOriginPolicy>) -> SettingValue {
        SettingValue(
            unit: "* or origins", expectation: "* or origins such as https://example.org, separated by commas", path,
            parse: CrossOriginPolicy.init(text:), show: \.text)
    }
}

extension [String] {
    /// `text or json`; `one, two or three`.
    fileprivate var inWords: String {
        count < 2 ? joined() : dropLast().joined(separator: ", ") + " or " + self[count - 1]
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

extension CrossOriginPolicy {
    /// Reads `*` or origins separated by commas; `nil` when one of them is no origin.
    @Sendable fileprivate init?(text: String) {
        if text == "*" {
            self = .anyOrigin
            return
        }
        let origins = text.split(separator: ",").map { $0.filter { $0 != " " } }
        guard !origins.isEmpty, origins.allSatisfy(CrossOriginPolicy.isOrigin) else { return nil }
        self = .only(origins)
    }

    /// What `init(text:)` reads.
    fileprivate var text: String {
        switch self {
        case .anyOrigin: "*"
        case .only(let origins): origins.joined(separator: ",")
        }
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
