import LegCrampRules

extension Picture {
    /// The published effects of risk factors with their intervals, as a forest plot on a logarithmic scale.
    static func effectsPlot() -> Document {
        let rows = EffectRow.ratios
        let axis = LogAxis(low: 0.5, high: 128, left: 486, right: 846)
        let margin = 24.0
        var picture = Picture(width: 1080)
        picture.label("How strongly each factor goes along with night leg cramps", margin, 44, .title)
        let intro = """
            Published ratios with their 95% intervals; above 1 means more cramps, or more who begin a treatment for \
            them, with the factor. Studies, people and measures differ: compare no two rows, and multiply none. An \
            interval that reaches 1 (the bold line) fits with no link at all.
            """
        var y = picture.paragraph(intro, margin, top: 56, width: picture.width - 2 * margin, .body, .muted) + 18
        let first = y
        let rowHeight = 46.0
        for place in rows.indices {
            if place.isMultiple(of: 2) {
                picture.rectangle(margin, y, picture.width - 2 * margin, rowHeight, .panel, radius: 4)
            }
            y += rowHeight
        }
        for tick in axis.ticks {
            let x = axis.position(tick)
            picture.line(x, first - 6, x, y, tick == 1 ? .ink : .line, width: tick == 1 ? 2 : 1, dashed: tick != 1)
            picture.label(Picture.text(tick), x, y + 18, .small, .muted, anchor: .middle)
        }
        picture.label("no link", axis.position(1), first - 10, .small, .muted, anchor: .middle)
        y = first
        for row in rows {
            picture.group(named: row.sentence) { $0.effect(row, axis, margin: margin, top: y) }
            y += rowHeight
        }
        y += 36
        let others = EffectRow.others.map(\.sentence)
        for sentence in others {
            y = picture.paragraph(
                "Not a ratio, so not drawn. \(sentence)", margin, top: y, width: picture.width - 2 * margin, .small,
                .muted)
        }
        return picture.document(
            title: "Effects of risk factors for night leg cramps, with their intervals",
            description: (rows.map(\.sentence) + others).joined(separator: " "))
    }

    private mutating func effect(_ row: EffectRow, _ axis: LogAxis, margin: Double, top: Double) {
        let middle = top + 23
        label(row.factor.title, margin + 8, top + 20, .strong)
        label(
            "\(row.effect.measure) · evidence \(row.factor.evidence.grade.rawValue)", margin + 8, top + 38, .small,
            .muted)
        line(axis.position(row.effect.low), middle, axis.position(row.effect.high), middle, .ink, width: 2)
        for end in [row.effect.low, row.effect.high] {
            line(axis.position(end), middle - 5, axis.position(end), middle + 5, .ink, width: 2)
        }
        let x = axis.position(row.effect.value)
        polygon([(x, middle - 7), (x + 7, middle), (x, middle + 7), (x - 7, middle)], .routine)
        label(row.figures, width - margin - 8, top + 20, .strong, anchor: .end)
        label(row.source, width - margin - 8, top + 38, .small, .muted, anchor: .end)
    }
}

/// One published effect of a risk factor.
private struct EffectRow {
    let factor: RiskFactor
    let effect: Effect

    /// Whether 1 means that there is no link.
    var isRatio: Bool { !effect.measure.contains("percent") }

    var figures: String { "\(text(effect.value)) (\(text(effect.low)) to \(text(effect.high)))" }

    var source: String { Source.all.first { $0.id == effect.source }?.id.rawValue ?? "" }

    /// The row as a person would read it out.
    var sentence: String {
        "\(factor.title): \(effect.measure) \(text(effect.value)), \(effect.interval) \(text(effect.low)) to \(text(effect.high)), \(effect.population)."
    }

    static let ratios = all.filter(\.isRatio).sorted { $0.effect.value > $1.effect.value }
    static let others = all.filter { !$0.isRatio }

    private static let all = RiskFactor.all.flatMap { factor in
        factor.effects.map { EffectRow(factor: factor, effect: $0) }
    }

    private func text(_ value: Double) -> String { JSONNumber.text(value) }
}

/// A logarithmic scale: equal ratios are equally far apart.
private struct LogAxis {
    let low: Double
    let high: Double
    let left: Double
    let right: Double

    /// The powers of 2 within the scale.
    var ticks: [Double] {
        var ticks: [Double] = []
        var tick = low
        while tick <= high {
            ticks.append(tick)
            tick *= 2
        }
        return ticks
    }

    func position(_ value: Double) -> Double {
        left + (right - left) * LogAxis.log2(value / low) / LogAxis.log2(high / low)
    }

    /// The logarithm to base 2 of a number above 0, by halving and squaring: the standard library alone has none.
    private static func log2(_ value: Double) -> Double {
        var result = Double(value.exponent)
        var rest = value.significand
        var bit = 0.5
        for _ in 0..<24 {
            rest *= rest
            if rest >= 2 {
                rest /= 2
                result += bit
            }
            bit /= 2
        }
        return result
    }
}
