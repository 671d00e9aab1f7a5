import LegCrampRules

extension Page {
    private static let overviewPath = "/docs"

    /// Where a reader begins.
    static let overview = Page(path: overviewPath, title: "Documentation", summary: "Where to find what.") {
        page, api in
        page.element(
            "p", ["class": "lead"],
            text: "An HTTP JSON API about leg cramps at night: how soon to seek care and why, leg cramps or restless "
                + "legs or something else, what contributes, what helps, what to avoid. Nothing is stored. "
                + About.content.disclaimer)
        page.heading(2, "Try it")
        page.code("curl -s localhost:8080/assess --json '{\"symptoms\": {\"one_leg_swollen\": true}}'")
        page.heading(2, "What is here")
        page.element("ul", ["class": "cards"]) { list in
            for other in all where other.path != overviewPath {
                list.element("li") { item in
                    item.element("a", ["href": other.path], text: other.title)
                    item.element("p", text: other.summary)
                }
            }
        }
        page.heading(2, "In pictures")
        page.element("div", ["class": "pictures"]) { page in
            for picture in PictureResource.all {
                let drawing = picture.draw()
                page.element("figure") { figure in
                    figure.element("a", ["href": picture.path]) { link in
                        link.void(
                            "img",
                            [
                                "src": picture.path, "alt": "", "loading": "lazy", "width": drawing.width,
                                "height": drawing.height,
                            ])
                        link.element("span", ["class": "opens"], text: "Open: \(picture.title)")
                    }
                    figure.element("figcaption") { caption in
                        caption.text("\(picture.caption) The same in words: ")
                        caption.element("a", ["href": picture.inWords.href], text: picture.inWords.title)
                        caption.text(".")
                    }
                }
            }
        }
        page.heading(2, "This build")
        page.element("dl") { list in
            let facts = [
                ("Rules", "\(RulesVersion.current), \(Rule.all.count) of them"), ("Digest", api.digest),
                ("Warning signs", "\(RedFlag.all.count)"), ("Questions", "\(Catalogue.questions.count)"),
                ("Sources", "\(Source.all.count)"), ("Review", About.content.reviewStatus),
            ]
            for (name, value) in facts {
                list.element("dt", text: name)
                list.element("dd", text: value)
            }
        }
    }
}

extension Markup {
    /// Lines to copy.
    mutating func code(_ text: String, label: String = "Example") {
        element("pre", ["tabindex": "0", "role": "group", "aria-label": label]) { $0.element("code", text: text) }
    }
}
