extension Picture {
    /// The one style sheet of all drawings, and what a policy that allows nothing else calls it.
    static let style: Markup = {
        var css = Markup()
        css.text(rules(of: Scheme.light))
        css.text("@media (prefers-color-scheme: dark){\(rules(of: Scheme.dark))}")
        css.text("text{font-family:system-ui,-apple-system,Roboto,Helvetica,Arial,sans-serif}")
        for style in Style.allCases {
            let weight = style == .body || style == .small ? "" : ";font-weight:600"
            css.text(".\(style.rawValue){font-size:\(text(style.size))px\(weight)}")
        }
        return css
    }()

    /// Colours of one scheme: text on paper has a contrast of 7 or more, each level of 4.5 with the text on it.
    private enum Scheme {
        case light
        case dark

        static let paper = (light: "#ffffff", dark: "#14171a")

        func colour(_ ink: Ink) -> String {
            let (light, dark) =
                switch ink {
                case .ink: ("#1c2126", "#eceff2")
                case .muted: ("#4a545e", "#b3bcc5")
                case .line: ("#b8c0c8", "#4b545d")
                case .panel: ("#f1f4f6", "#20262b")
                case .emergency: ("#b3141d", "#ff8a80")
                case .sameDay: ("#a34700", "#ffb070")
                case .soon: ("#755c00", "#e8cb5a")
                case .routine: ("#1a5a9e", "#8cc1ff")
                case .selfCare: ("#1f6b3d", "#83d6a2")
                case .onColour: ("#ffffff", "#14171a")
                }
            switch self {
            case .light: return light
            case .dark: return dark
            }
        }
    }

    private static func rules(of scheme: Scheme) -> String {
        let paper = scheme == .light ? Scheme.paper.light : Scheme.paper.dark
        return ".f-paper{fill:\(paper)}"
            + Ink.allCases.map { ink in
                let colour = scheme.colour(ink)
                return ".f-\(ink.rawValue){fill:\(colour)}.s-\(ink.rawValue){stroke:\(colour)}"
            }.joined()
    }
}
