import LegCrampRules

extension Documents.Document {
    /// What a page of the service may do: run its own script, ask its own service, and nothing else.
    static let pagePolicy = """
        default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; \
        form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'
        """

    /// A page of HTML under that policy.
    static func page(_ path: String, route: String, _ html: @escaping @Sendable () -> String) -> Self {
        Self(
            path: path, route: route, mediaType: "text/html", content: .afterStart { Array(html().utf8) },
            policy: pagePolicy)
    }
}

extension Documents {
    /// The styles and pictures that pages share.
    mutating func addAssets() {
        for (asset, mediaType) in Asset.shared {
            add(
                Document(
                    path: "/assets/\(asset.rawValue)", route: "/assets/{name}", mediaType: mediaType,
                    content: .laidOut(asset.bytes)))
        }
    }

    /// The element that other sites embed, and what they need to know to pin it.
    mutating func addWidget(_ widget: Widget) {
        let script = "text/javascript"
        add(
            Document(
                path: Widget.currentPath, route: Widget.currentPath, mediaType: script,
                content: .laidOut(widget.script),
                caching: "public, max-age=300"))
        add(
            Document(
                path: widget.path, route: "/widget/{version}/leg-cramp-check.js", mediaType: script,
                content: .laidOut(widget.script), caching: "public, max-age=31536000, immutable"))
        addAfterStart(Widget.manifestPath, route: Widget.manifestPath) { json in
            json.member("version", widget.version)
            json.member("path", widget.path)
            json.member("integrity", widget.integrity)
            json.member("bytes", widget.script.count)
            json.member("current_path", Widget.currentPath)
        }
    }

    /// The front page, for those who ask for HTML at `/`.
    mutating func addFrontPage(_ widget: Widget, region: String?) {
        add(.page("/", route: "/") { Documents.frontPage(widget, region: region) })
    }

    private static func frontPage(_ widget: Widget, region: String?) -> String {
        let about = About.content
        func paragraph(_ texts: [String]) -> Markup {
            var markup = Markup()
            markup.element("p", text: texts.joined(separator: " "))
            return markup
        }
        var limits = Markup()
        limits.list(about.limits)
        var regionAttribute = Markup()
        regionAttribute.attributes(["region": region])
        return Template.fill(
            Asset.front.text,
            [
                "script": Markup(text: widget.path), "integrity": Markup(text: widget.integrity),
                "region": regionAttribute, "warning-signs": Widget.warningSigns(region: region, inFull: true),
                "disclaimer": Markup(text: about.disclaimer), "intended-use": paragraph(about.intendedUse),
                "not-a-diagnosis": paragraph(about.notADiagnosis), "privacy": paragraph(about.privacy),
                "limits": limits, "review-status": Markup(text: about.reviewStatus),
                "funding": Markup(text: about.funding), "advertising": Markup(text: about.advertising),
                "snippet": Markup(text: widget.snippet(at: "https://legcramps.example")),
                "version": Markup(text: RulesVersion.current),
            ])
    }
}
