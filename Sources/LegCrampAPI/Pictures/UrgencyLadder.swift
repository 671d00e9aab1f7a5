import LegCrampRules

extension Picture {
    /// The levels of urgency with everything that leads to each, the most urgent on top.
    static func urgencyLadder() -> Document {
        let margin = 24.0
        let stepWidth = 236.0
        let columns = 2
        var picture = Picture(width: 1080)
        picture.label("How soon to seek care", margin, 44, .title)
        var y = picture.paragraph(
            "Each level with the warning signs, or reasons for a visit, that ask for it. The most urgent one that is present decides.",
            margin, top: 56, width: picture.width - 2 * margin, .body, .muted)
        y += 12
        let listX = margin + stepWidth + 24
        let columnWidth = (picture.width - margin - listX) / Double(columns)
        for level in Urgency.allCases.reversed() {
            let titles = Urgency.titles(of: level)
            let perColumn = (titles.count + columns - 1) / columns
            let top = y
            picture.group(named: "\(level.id): \(titles.count) signs or reasons") { picture in
                let care = SeekingCare.content.level(level)
                var ends = [top]
                for column in 0..<columns {
                    var line = top + 8
                    for title in titles.dropFirst(column * perColumn).prefix(perColumn) {
                        let x = listX + Double(column) * columnWidth
                        picture.circle(x + 4, line + 9, radius: 3, level.ink)
                        line = picture.paragraph(title, x + 14, top: line, width: columnWidth - 30)
                    }
                    ends.append(line)
                }
                if titles.isEmpty {
                    ends.append(
                        picture.paragraph(
                            "Nothing of the above is present. It is certain only when all of the above is known to be absent.",
                            listX, top: top + 8, width: columnWidth * Double(columns) - 16))
                }
                let labelLines = Picture.lines(care.title, width: stepWidth - 32, .strong)
                let stepHeight = 62 + Double(labelLines.count) * Style.strong.leading
                let height = max(ends.max() ?? top, top + stepHeight) - top + 8
                picture.rectangle(margin, top, stepWidth, height, level.ink, radius: 6)
                picture.label(level.id, margin + 16, top + 30, .heading, .onColour)
                let after = picture.paragraph(
                    care.title, margin + 16, top: top + 40, width: stepWidth - 32, .strong, .onColour)
                picture.paragraph(care.within, margin + 16, top: after, width: stepWidth - 32, .small, .onColour)
                y = top + height + 10
            }
        }
        let counts = Urgency.allCases.reversed().map { "\($0.id): \(Urgency.titles(of: $0).joined(separator: "; "))" }
        return picture.document(
            title: "How soon to seek care: the levels of urgency and what leads to each",
            description: counts.joined(separator: ". ") + ".")
    }
}

extension Urgency {
    /// Warning signs, and reasons for a visit, that ask for a level; each title once.
    fileprivate static func titles(of level: Urgency) -> [String] {
        let signs = RedFlag.all.filter { $0.urgency == level }.map(\.title)
        let reasons = CareReason.all.filter { $0.urgency == level }.map(\.title)
        var seen: Set<String> = []
        return (signs + reasons).filter { seen.insert($0).inserted }
    }

    /// The colour of the level.
    var ink: Picture.Ink {
        switch self {
        case .selfCare: .selfCare
        case .routine: .routine
        case .soon: .soon
        case .sameDay: .sameDay
        case .emergency: .emergency
        }
    }
}
