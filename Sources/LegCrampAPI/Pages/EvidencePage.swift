import LegCrampRules

extension Page {
    /// Every source, how much of it was read, and what rests on it.
    static let evidence = Page(
        path: "/docs/evidence", title: "Evidence",
        summary:
            "Every source with how much of it was read, the grades, and the published effects with their intervals."
    ) { page, _ in
        page.element(
            "p", ["class": "lead"],
            text:
                "\(Source.all.count) sources. A grade belongs to a statement, not to a source: the same study can carry "
                + "one statement well and another one badly.")
        page.table("Grades", ["Grade", "Means"]) { rows in
            for meaning in About.content.grades {
                rows.element("tr") { row in
                    row.element("th", ["scope": "row"], text: meaning.grade.rawValue)
                    row.element("td", text: meaning.text)
                }
            }
        }
        page.heading(2, "Published effects", id: "effects")
        page.table(
            "Published effects of risk factors",
            ["Factor", "Measure", "Value and interval", "Who was studied", "Source"]
        ) { rows in
            for factor in RiskFactor.all {
                for effect in factor.effects { rows.row(of: effect, factor) }
            }
        }
        page.heading(2, "Sources", id: "sources")
        page.table("Sources", ["Source", "Publication", "Kind", "Read", "Rules that cite it"]) { rows in
            for source in Source.all { rows.row(of: source) }
        }
    }
}

extension Markup {
    fileprivate mutating func row(of effect: Effect, _ factor: RiskFactor) {
        element("tr") { row in
            row.element("th", ["scope": "row"]) { cell in
                cell.element("a", ["href": "/docs/rules#risk-factors.\(factor.id)"], text: factor.title)
            }
            row.element("td", text: effect.measure)
            row.element(
                "td",
                text:
                    "\(JSONNumber.text(effect.value)) (\(effect.interval) \(JSONNumber.text(effect.low)) to \(JSONNumber.text(effect.high)))"
            )
            row.element("td", text: "\(effect.population); \(effect.design). \(effect.reading)")
            row.element("td") { cell in
                cell.element("a", ["href": "#\(effect.source.rawValue)"], text: effect.source.rawValue)
            }
        }
    }

    fileprivate mutating func row(of source: Source) {
        let rules = Rule.all.filter { $0.evidence.sources.contains(source.id) }
        element("tr", ["id": source.id.rawValue]) { row in
            row.element("th", ["scope": "row"], text: source.id.rawValue)
            row.element("td") { cell in
                if let url = source.url {
                    cell.element("a", ["href": url, "rel": "noreferrer"], text: source.title)
                } else {
                    cell.text(source.title)
                }
                let parts = [source.authors, source.publisher, source.year.map(String.init)].compactMap { $0 }
                cell.element("p", ["class": "small"], text: parts.joined(separator: ". "))
                if let doi = source.doi { cell.element("p", ["class": "small"], text: "doi \(doi)") }
            }
            row.element("td", text: source.kind.rawValue)
            row.element("td", text: source.seen)
            row.element("td") { cell in
                if rules.isEmpty { cell.text("none; it stands behind texts") }
                for rule in rules {
                    cell.element("a", ["class": "source", "href": "/docs/rules#\(rule.id)"], text: rule.id)
                    cell.text(" ")
                }
            }
        }
    }
}
