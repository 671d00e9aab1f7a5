import LegCrampRules

/// A page of the documentation: its place, its name, and what it shows.
struct Page: Sendable {
    let path: String
    let title: String
    /// One sentence for the overview.
    let summary: String
    let write: @Sendable (inout Markup, API) -> Void

    /// Every page, in the order in which it is offered.
    static let all: [Page] = [.overview, .operations, .rules, .evidence]

    /// The page as a document.
    func document(for api: API) -> [UInt8] {
        Page.frame(title: title, path: path) { write(&$0, api) }
    }

    /// What is round the content of a page.
    ///
    /// - Parameter path: where it stands, so that the way to it is marked.
    static func frame(title: String, path: String, _ body: (inout Markup) -> Void) -> [UInt8] {
        var page = Markup()
        page.raw("<!DOCTYPE html>\n")
        page.element("html", ["lang": "en"]) { html in
            html.element("head") { head in
                head.void("meta", ["charset": "utf-8"])
                head.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
                head.element("title", text: "\(title) – leg cramps at night")
                head.void("link", ["rel": "icon", "href": "/assets/icon.svg", "type": "image/svg+xml"])
                for sheet in ["tokens", "page", "docs"] {
                    head.void("link", ["rel": "stylesheet", "href": "/assets/\(sheet).css"])
                }
            }
            html.element("body", ["class": "docs"]) { page in
                page.element("a", ["class": "skip", "href": "#main"], text: "Skip to the content")
                page.element("header", ["class": "top"]) { header in
                    header.element("div", ["class": "wrap"]) { $0.bar(path: path) }
                }
                page.element("main", ["id": "main", "class": "wrap", "tabindex": "-1"]) { main in
                    main.element("h1", text: title)
                    body(&main)
                }
                page.element("footer", ["class": "foot"]) { footer in
                    footer.element(
                        "div", ["class": "wrap"],
                        text:
                            "\(About.content.disclaimer) Rules \(RulesVersion.current), \(About.content.reviewStatus).")
                }
            }
        }
        return page.bytes
    }
}

extension Markup {
    /// The name, the ways to the pages and the search.
    fileprivate mutating func bar(path: String) {
        element("a", ["class": "brand", "href": "/"]) { link in
            link.void("img", ["src": "/assets/icon.svg", "alt": "", "width": "32", "height": "32"])
            link.text("Leg cramps at night")
        }
        element("nav", ["aria-label": "Documentation"]) { nav in
            for page in Page.all {
                nav.element(
                    "a", ["href": page.path, "aria-current": page.path == path ? "page" : nil], text: page.title)
            }
        }
        searchForm(query: "")
    }

    /// A form that works without a script.
    mutating func searchForm(query: String, id: String = "q") {
        element("form", ["action": SearchPage.path, "method": "get", "role": "search"]) { form in
            form.element("label", ["for": id], text: "Search")
            form.void("input", ["id": id, "name": "q", "type": "search", "value": query.isEmpty ? nil : query])
            form.element("button", ["type": "submit"], text: "Find")
        }
    }

    /// Sources as links to where they are listed, after the grade.
    mutating func evidence(_ evidence: Evidence) {
        element(
            "span", ["class": "grade grade-\(evidence.grade.rawValue)"], text: "Evidence \(evidence.grade.rawValue)")
        if evidence.basis == .judgement {
            text(" ")
            element("span", ["class": "judgement"], text: "judgement")
        }
        for source in evidence.sources {
            text(" ")
            element("a", ["class": "source", "href": "/docs/evidence#\(source.rawValue)"], text: source.rawValue)
        }
    }

    /// A table with a heading for each column, which scrolls by itself where the screen is narrow.
    mutating func table(
        _ caption: String, _ columns: [String], class name: String? = nil, _ rows: (inout Markup) -> Void
    ) {
        element("div", ["class": "scroll", "tabindex": "0", "role": "group", "aria-label": caption]) { box in
            box.element("table", ["class": name]) { table in
                table.element("caption", text: caption)
                table.element("thead") { head in
                    head.element("tr") { row in
                        for column in columns { row.element("th", ["scope": "col"], text: column) }
                    }
                }
                table.element("tbody") { rows(&$0) }
            }
        }
    }
}
