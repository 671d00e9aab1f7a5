import LegCrampRules

/// `<leg-cramp-check>` as it is served: one script that needs no other file, and how to embed it.
struct Widget {
    /// The script with its styles.
    let script: [UInt8]
    /// Changes whenever a byte of the script does.
    let version: String
    /// What a page can ask of the script (Subresource Integrity); computed by each call.
    var integrity: String { SHA384.integrity(of: script) }

    static let currentPath = "/widget/leg-cramp-check.js"
    static let manifestPath = "/widget/manifest.json"

    /// Where this very script stands; it may be kept for ever.
    var path: String { "/widget/\(version)/leg-cramp-check.js" }

    init() {
        let style = Widget.compact(Asset.tokens.bytes + Asset.checkStyle.bytes)
        // Safe: called at start-up with files of the program.
        precondition(
            !style.contains { "`\\$".utf8.contains($0) }, "The styles stand in a template literal of the script.")
        let code = Widget.short(
            Widget.withoutComments(Asset.check.bytes),
            [(" => ", "=>"), (" === ", "==="), (" && ", "&&"), (" || ", "||"), (" ?? ", "??")])
        script = Array("const style = `".utf8) + style + Array("`;\n".utf8) + code
        version = String(Digest.of(script).prefix(12))
    }

    /// A source without the lines that are comments, and without indentation, so that comments cost readers nothing.
    ///
    /// A line is a comment when it begins with `//` or `/*`, so a comment is a line of its own and ends in it.
    private static func withoutComments(_ source: [UInt8]) -> [UInt8] {
        var lines: [UInt8] = []
        lines.reserveCapacity(source.count)
        for line in source.split(separator: .lineFeed) {
            let code = line.drop { $0 == .space }
            guard !code.isEmpty, !code.starts(with: "//".utf8), !code.starts(with: "/*".utf8) else { continue }
            lines += code
            lines.append(.lineFeed)
        }
        return lines
    }

    /// Styles without comments and blanks; no line of them ends where a blank would matter.
    private static func compact(_ style: [UInt8]) -> [UInt8] {
        short(
            withoutComments(style).filter { $0 != .lineFeed },
            [(": ", ":"), ("; ", ";"), (", ", ","), (" {", "{"), ("{ ", "{"), (";}", "}"), ("} ", "}")])
    }

    /// A source in which each first spelling is replaced by the second; no text for readers holds one.
    private static func short(_ source: [UInt8], _ spellings: [(String, String)]) -> [UInt8] {
        spellings.reduce(source) { replace(Array($1.0.utf8), with: Array($1.1.utf8), in: $0) }
    }

    private static func replace(_ written: [UInt8], with short: [UInt8], in text: [UInt8]) -> [UInt8] {
        var replaced: [UInt8] = []
        replaced.reserveCapacity(text.count)
        var rest = text[...]
        while let first = rest.first {
            if first == written.first, rest.starts(with: written) {
                replaced += short
                rest = rest.dropFirst(written.count)
            } else {
                replaced.append(first)
                rest = rest.dropFirst()
            }
        }
        return replaced
    }

    /// The two lines that embed the check in a page of another site; people without the script see what they hold.
    ///
    /// - Parameter address: where the service stands, without a slash at the end.
    func snippet(at address: String) -> String {
        """
        <script type="module" src="\(address)\(Widget.currentPath)" crossorigin="anonymous"></script>
        <leg-cramp-check>\(Widget.warningSigns(region: nil, inFull: false).string)</leg-cramp-check>
        """
    }

    /// The warning signs and what to do, as HTML that needs no script.
    ///
    /// - Parameters:
    ///   - region: whose emergency number to tell (ISO 3166-1, two letters); `nil` when it is not known.
    ///   - inFull: whether every warning sign can be unfolded.
    static func warningSigns(region: String?, inFull: Bool) -> Markup {
        var markup = Markup()
        for care in [SeekingCare.content.level(.emergency), SeekingCare.content.level(.sameDay)] {
            markup.element("div", ["class": "care \(care.urgency.id)"]) { card in
                card.element("h2", text: care.title)
                card.element("p", text: care.text)
                if care.urgency == .emergency { card.element("p") { writeNumbers(region: region, to: &$0) } }
                guard inFull else { return }
                let signs = RedFlag.all.filter { $0.urgency == care.urgency }
                card.element("details") { details in
                    details.element("summary", text: "All \(signs.count) warning signs of this kind")
                    details.raw("\n")
                    details.list(signs.map(\.title))
                }
            }
        }
        return markup
    }

    /// The emergency number of a region as a link, or some numbers with the places that they belong to.
    private static func writeNumbers(region: String?, to markup: inout Markup) {
        func link(_ number: String, to markup: inout Markup) {
            markup.element("a", ["href": "tel:\(number)"], text: number)
        }
        if let number = region.flatMap({ EmergencyNumber.of(region: $0) })?.number {
            return markup.element("strong") { strong in
                strong.text("Call ")
                link(number, to: &strong)
                strong.text(".")
            }
        }
        let places = [
            ("GB", "in the United Kingdom"), ("US", "in the United States"), ("CA", "in Canada"),
            ("AU", "in Australia"), ("DE", "in Germany"),
        ]
        markup.element("strong", text: "Call your local emergency number")
        var separator = ", such as "
        for (region, place) in places {
            guard let known = EmergencyNumber.of(region: region) else { continue }
            markup.text(separator)
            link(known.number, to: &markup)
            markup.text(" \(place)")
            separator = ", "
        }
        markup.text(".")
    }
}
