import LegCrampAPI

/// Every setting with its value and where it comes from.
enum SettingReport {
    /// One line for each setting, in columns.
    static func text(_ settings: Settings) -> [UInt8] {
        let rows = Setting.all.map { [$0.variable, $0.value.show(settings), "(\(origin($0, settings)))"] }
        let widths = (0..<2).map { column in rows.map { $0[column].count }.max() ?? 0 }
        let lines = rows.map { row in
            let cells = zip(row, widths).map { cell, width in cell + String(repeating: " ", count: width - cell.count) }
            return cells.joined(separator: "  ") + "  \(row[2])\n"
        }
        return Array(lines.joined().utf8)
    }

    /// One object, in which the settings stand in the order of `--help`.
    static func json(_ settings: Settings) -> [UInt8] {
        var writer = JSONWriter(capacity: 8192)
        let standard = Settings()
        writer.object { json in
            json.array("settings") { json in
                for setting in Setting.all {
                    json.object { json in
                        json.member("name", setting.name)
                        json.member("flag", setting.flag)
                        json.member("variable", setting.variable)
                        json.member("value", setting.value.show(settings))
                        json.member("origin", origin(setting, settings))
                        json.member("default", setting.value.show(standard))
                        json.member("unit", setting.value.unit)
                        json.member("takes", setting.value.expectation)
                        json.member("meaning", setting.meaning)
                    }
                }
            }
        }
        return writer.bytes + [0x0A]
    }

    private static func origin(_ setting: Setting, _ settings: Settings) -> String {
        (settings.origins[setting.name] ?? .standard).rawValue
    }
}
