import ArgumentParser

/// One option for each setting of the table.
///
/// ArgumentParser finds the options of a type by reflection and fills them by decoding: here both follow the table.
struct SettingFlags: ParsableArguments, CustomReflectable {
    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// The texts given, by the name of the setting.
    let texts: [String: String]

    init() { texts = [:] }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        var texts: [String: String] = [:]
        for setting in Setting.all {
            let option = try container.decode(Option<String?>.self, forKey: Key(stringValue: setting.name))
            texts[setting.name] = option.wrappedValue
        }
        self.texts = texts
    }

    var customMirror: Mirror {
        Mirror(self, children: Setting.all.map { ($0.name, SettingFlags.option($0)) })
    }

    private static func option(_ setting: Setting) -> Option<String?> {
        Option(
            name: .customLong(setting.name),
            help: ArgumentHelp(
                "\(setting.meaning) (\(setting.variable), default: \(setting.defaultText))",
                valueName: setting.value.unit.split(separator: " ").joined(separator: "-")))
    }
}
