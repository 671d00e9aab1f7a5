/// A drawing in SVG that grows downwards: shapes and lines of text with measured breaks.
///
/// Colours are classes, so that one style sheet serves light and dark; nothing else of the style is inside elements.
struct Picture {
    /// A finished drawing, and its size in pixels as attributes write it.
    struct Document {
        let svg: [UInt8]
        let width: String
        let height: String
    }

    /// How a text looks.
    enum Style: String, CaseIterable {
        case body
        case small
        case strong
        case heading
        case title

        /// In units of the drawing.
        var size: Double {
            switch self {
            case .small: 12
            case .body, .strong: 14
            case .heading: 17
            case .title: 24
            }
        }

        /// From one line to the next.
        var leading: Double { (size * 1.4).rounded() }

        fileprivate var isBold: Bool {
            switch self {
            case .body, .small: false
            case .strong, .heading, .title: true
            }
        }
    }

    /// A class of colour.
    enum Ink: String, CaseIterable {
        case ink
        case muted
        case line
        case panel
        case emergency
        case sameDay = "same-day"
        case soon
        case routine
        case selfCare = "self-care"
        case onColour = "on-colour"
    }

    /// In units of the drawing, which are pixels at its natural size.
    let width: Double
    /// Down to where it is drawn.
    private(set) var height = 0.0
    private var markup = Markup()

    init(width: Double) { self.width = width }

    // MARK: Drawing

    mutating func rectangle(
        _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ ink: Ink, radius: Double = 0
    ) {
        grow(to: y + height)
        markup.void(
            "rect",
            [
                "class": "f-\(ink.rawValue)", "x": Picture.text(x), "y": Picture.text(y), "width": Picture.text(width),
                "height": Picture.text(height), "rx": radius > 0 ? Picture.text(radius) : nil,
            ])
    }

    mutating func circle(_ x: Double, _ y: Double, radius: Double, _ ink: Ink) {
        grow(to: y + radius)
        markup.void(
            "circle",
            [
                "class": "f-\(ink.rawValue)", "cx": Picture.text(x), "cy": Picture.text(y), "r": Picture.text(radius),
            ])
    }

    mutating func line(
        _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ ink: Ink, width: Double = 1, dashed: Bool = false
    ) {
        grow(to: max(y1, y2))
        markup.void(
            "line",
            [
                "class": "s-\(ink.rawValue)", "x1": Picture.text(x1), "y1": Picture.text(y1), "x2": Picture.text(x2),
                "y2": Picture.text(y2), "stroke-width": Picture.text(width), "stroke-dasharray": dashed ? "4 4" : nil,
            ])
    }

    /// A polygon through the points, in order.
    mutating func polygon(_ points: [(x: Double, y: Double)], _ ink: Ink) {
        grow(to: points.map(\.y).max() ?? 0)
        let list = points.map { "\(Picture.text($0.x)),\(Picture.text($0.y))" }.joined(separator: " ")
        markup.void("polygon", ["class": "f-\(ink.rawValue)", "points": list])
    }

    /// Where a text stands beside its point.
    enum Anchor: String { case start, middle, end }

    /// One line of text on its base line.
    mutating func label(
        _ text: String, _ x: Double, _ y: Double, _ style: Style = .body, _ ink: Ink = .ink, anchor: Anchor = .start
    ) {
        grow(to: y + style.size * 0.4)
        markup.element(
            "text",
            [
                "class": "\(style.rawValue) f-\(ink.rawValue)", "x": Picture.text(x), "y": Picture.text(y),
                "text-anchor": anchor == .start ? nil : anchor.rawValue,
            ], text: text)
    }

    /// A text in as many lines as it needs, from the top down.
    ///
    /// - Returns: where the next line would begin.
    @discardableResult
    mutating func paragraph(
        _ text: String, _ x: Double, top: Double, width: Double, _ style: Style = .body, _ ink: Ink = .ink
    ) -> Double {
        var y = top
        for line in Picture.lines(text, width: width, style) {
            label(line, x, y + style.size, style, ink)
            y += style.leading
        }
        return y
    }

    /// What the body draws, with a name that a reader of screens tells.
    mutating func group(named name: String, _ body: (inout Picture) -> Void) {
        let outer = markup
        markup = Markup()
        body(&self)
        let inner = markup
        markup = outer
        markup.element("g", ["role": "group", "aria-label": name]) { $0.add(inner) }
    }

    /// The whole document.
    ///
    /// - Parameters:
    ///   - title: what it shows, read first.
    ///   - description: what a reader of screens is told in place of the drawing.
    func document(title: String, description: String) -> Document {
        var whole = Markup()
        let size = (width: Picture.text(width), height: Picture.text(height + 24))
        whole.element(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(size.width) \(size.height)",
                "width": size.width, "height": size.height, "lang": "en", "role": "img",
                "aria-labelledby": "title description",
            ]
        ) { svg in
            svg.element("title", ["id": "title"], text: title)
            svg.element("desc", ["id": "description"], text: description)
            svg.element("style") { $0.add(Picture.style) }
            svg.void("rect", ["class": "f-paper", "width": "100%", "height": "100%"])
            svg.add(markup)
        }
        return Document(svg: whole.bytes, width: size.width, height: size.height)
    }

    private mutating func grow(to y: Double) { height = max(height, y) }

    // MARK: Measuring

    /// Breaks a text so that each line fits.
    static func lines(_ text: String, width: Double, _ style: Style) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            let longer = line.isEmpty ? String(word) : line + " " + word
            if line.isEmpty || self.width(of: longer, style) <= width {
                line = longer
            } else {
                lines.append(line)
                line = String(word)
            }
        }
        return line.isEmpty ? lines : lines + [line]
    }

    /// At most how wide a line is in the common sans-serif fonts: the widest of them decides.
    static func width(of text: String, _ style: Style) -> Double {
        var width = 0.0
        for scalar in text.unicodeScalars {
            switch scalar {
            case "i", "j", "l", "'", ".", ",", ":", ";", "|", "!": width += 0.34
            case " ", "f", "t", "r", "(", ")", "/", "-", "I": width += 0.42
            case "m", "w", "M", "W", "%": width += 0.95
            case "A"..."Z": width += 0.72
            case "\u{1100}"...: width += 1.1
            default: width += 0.62
            }
        }
        return width * style.size * (style.isBold ? 1.09 : 1)
    }

    /// A coordinate without more digits than an eye can see.
    static func text(_ value: Double) -> String {
        let tenths = (value * 10).rounded()
        return tenths.truncatingRemainder(dividingBy: 10) == 0 ? "\(Int(tenths / 10))" : "\(tenths / 10)"
    }
}
