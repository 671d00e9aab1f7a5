import LegCrampRules

extension Picture {
    /// What tells leg cramps from restless legs, side by side, and the criteria of each picture below.
    static func criteriaChart() -> Document {
        let margin = 24.0
        var picture = Picture(width: 1080)
        picture.label("Leg cramps or restless legs?", margin, 44, .title)
        var y = picture.paragraph(
            "What is usual in each. Both can be present, and something else can look like either.",
            margin, top: 56, width: picture.width - 2 * margin, .body, .muted)
        y = picture.comparison(margin: margin, top: y + 12)
        y = picture.criteria(margin: margin, top: y + 16)
        picture.paragraph(
            "How the criteria are put together here is judgement: GET /rules/patterns.leg-cramps and /rules/patterns.restless-legs tell.",
            margin, top: y + 8, width: picture.width - 2 * margin, .small, .muted)
        let description = Discriminator.all
            .map { "\($0.item). Leg cramps: \($0.legCramps). Restless legs: \($0.restlessLegs)." }
        return picture.document(
            title: "Leg cramps or restless legs: what tells them apart, and the criteria of each",
            description: description.joined(separator: " "))
    }

    private mutating func comparison(margin: Double, top: Double) -> Double {
        let itemWidth = 220.0
        let columnWidth = (width - 2 * margin - itemWidth) / 2
        let cramps = margin + itemWidth
        let restless = cramps + columnWidth
        rectangle(cramps, top, columnWidth - 6, 34, .routine, radius: 6)
        rectangle(restless + 6, top, columnWidth - 6, 34, .soon, radius: 6)
        label(Criterion.Pattern.legCramps.title, cramps + 12, top + 23, .strong, .onColour)
        label(Criterion.Pattern.restlessLegs.title, restless + 18, top + 23, .strong, .onColour)
        var y = top + 40
        for (place, row) in Discriminator.all.enumerated() {
            let start = y
            let inner = columnWidth - 30
            let lines = [
                Picture.lines(row.item, width: itemWidth - 16, .strong).count,
                Picture.lines(row.legCramps, width: inner, .body).count,
                Picture.lines(row.restlessLegs, width: inner, .body).count,
            ]
            let height = Double(lines.max() ?? 1) * Style.body.leading + 12
            if place.isMultiple(of: 2) { rectangle(margin, start, width - 2 * margin, height, .panel, radius: 4) }
            group(named: row.item) { picture in
                picture.paragraph(row.item, margin + 8, top: start + 6, width: itemWidth - 16, .strong)
                picture.paragraph(row.legCramps, cramps + 12, top: start + 6, width: inner)
                picture.paragraph(row.restlessLegs, restless + 18, top: start + 6, width: inner)
            }
            y = start + height
        }
        return y
    }

    private mutating func criteria(margin: Double, top: Double) -> Double {
        let columnWidth = (width - 2 * margin) / 2
        var end = top
        for (column, pattern) in Criterion.Pattern.allCases.enumerated() {
            let x = margin + Double(column) * columnWidth
            let ink: Ink = pattern == .legCramps ? .routine : .soon
            label("Criteria of \(pattern.title.lowercased())", x, top + 18, .heading)
            var y = top + 30
            for set in Criterion.CriteriaSet.allCases {
                let criteria = Criterion.all.filter { $0.pattern == pattern && $0.set == set }
                guard !criteria.isEmpty else { continue }
                label(set == .supportive ? "Supportive" : set.rawValue, x, y + 16, .strong, .muted)
                y += 24
                for criterion in criteria {
                    circle(x + 5, y + 10, radius: 4, ink)
                    y = paragraph(criterion.text, x + 18, top: y, width: columnWidth - 42)
                }
                y += 8
            }
            end = max(end, y)
        }
        return end
    }
}
