import LegCrampRules
import Testing

@testable import LegCrampAPI

@Suite("Pictures")
struct PictureTests {
    @Test("are well-formed, named, described, and inside their frame", arguments: PictureResource.all.map(\.path))
    func frame(path: String) throws {
        let resource = try #require(PictureResource.all.first { $0.path == path })
        let drawing = resource.draw()
        try PictureTests.check(drawing.svg, size: (drawing.width, drawing.height))
    }

    @Test("of answers are well-formed, named, described, and inside their frame", arguments: Profiles.all)
    func answers(profile: String) throws {
        guard case .success(let statement) = API.read(Array(profile.utf8)[...]) else { return }
        try PictureTests.check(AnswerPicture.svg(assess(Profile(statement)), region: "GB"), size: nil)
    }

    private static func check(_ svg: [UInt8], size: (width: String, height: String)?) throws {
        let tree = try MarkupTree(svg)
        let root = try #require(tree.elements.first)
        #expect(root.name == "svg" && root.attributes["role"] == "img")
        #expect(root.attributes["aria-labelledby"] == "title description")
        #expect(tree.ids.starts(with: ["title", "description"]))
        #expect(tree.text("title")?.isEmpty == false && tree.text("desc")?.isEmpty == false)
        if let size { #expect(root.attributes["width"] == size.width && root.attributes["height"] == size.height) }
        let width = try #require(root.attributes["width"].flatMap(Double.init))
        let height = try #require(root.attributes["height"].flatMap(Double.init))
        for text in tree.elements("text") {
            let x = try #require(text.attributes["x"].flatMap(Double.init))
            let y = try #require(text.attributes["y"].flatMap(Double.init))
            let style = text.attributes["class"]?.split(separator: " ").first.flatMap {
                Picture.Style(rawValue: String($0))
            }
            let length = Picture.width(of: text.text, try #require(style))
            let left =
                text.attributes["text-anchor"] == "end"
                ? x - length : text.attributes["text-anchor"] == "middle" ? x - length / 2 : x
            #expect(left >= 0 && left + length <= width && y <= height, "\(text.text)")
        }
        for name in ["script", "image", "use", "foreignObject", "a"] { #expect(tree.elements(name).isEmpty) }
        #expect(!tree.elements.contains { $0.attributes["style"] != nil || $0.attributes["href"] != nil })
    }

    @Test("the ladder shows every warning sign and reason, the most urgent level first")
    func ladder() throws {
        let tree = try MarkupTree(Picture.urgencyLadder().svg)
        let description = try #require(tree.text("desc"))
        for title in RedFlag.all.map(\.title) + CareReason.all.map(\.title) { #expect(description.contains(title)) }
        let levels = tree.elements("text").map(\.text).filter { text in Urgency.allCases.contains { $0.id == text } }
        #expect(levels == Urgency.allCases.reversed().map(\.id))
    }

    @Test("the chart tells every difference and every criterion")
    func chart() throws {
        let words = try MarkupTree(Picture.criteriaChart().svg).elements("text").map(\.text).joined(separator: " ")
        for row in Discriminator.all {
            for text in [row.item, row.legCramps, row.restlessLegs] { #expect(words.contains(text)) }
        }
        for criterion in Criterion.all { #expect(words.contains(criterion.text)) }
    }

    @Test("the plot draws every published ratio with its interval, on a logarithmic scale")
    func effects() throws {
        let tree = try MarkupTree(Picture.effectsPlot().svg)
        let groups = tree.elements("g").compactMap { $0.attributes["aria-label"] }
        let effects = RiskFactor.all.flatMap(\.effects)
        let drawn = effects.filter { !$0.measure.contains("percent") }
        #expect(groups.count == drawn.count && !drawn.isEmpty)
        let description = try #require(tree.text("desc"))
        for effect in effects {
            let figures =
                "\(JSONNumber.text(effect.value)), \(effect.interval) \(JSONNumber.text(effect.low)) to \(JSONNumber.text(effect.high))"
            #expect(description.contains(figures), "\(figures)")
        }
        // Equal ratios are equally far apart.
        let ticks = tree.elements("line").filter {
            $0.attributes["stroke-dasharray"] != nil
                || $0.attributes["stroke-width"] == "2" && $0.attributes["x1"] == $0.attributes["x2"]
        }
        let places = Set(ticks.compactMap { $0.attributes["x1"].flatMap(Double.init) }).sorted()
        #expect(places.contains(486) && places.contains(531) && places.contains(846))
    }

    @Test("an answer in an emergency says whom to call first, and reassures nobody")
    func emergency() throws {
        let profile = #"{"region": "GB", "symptoms": {"chest_pain": true}, "medications": ["<b>Lasix</b>"]}"#
        guard case .success(let statement) = API.read(Array(profile.utf8)[...]) else { return }
        let tree = try MarkupTree(AnswerPicture.svg(assess(Profile(statement)), region: "GB"))
        #expect(tree.text("title")?.hasPrefix("Get emergency help now: call 999.") == true)
        #expect(tree.elements("text").first?.text == "Get emergency help now: call 999")
        #expect(!tree.elements("text").contains { $0.text.hasPrefix("How likely") })
        #expect(tree.elements("b").isEmpty)
    }

    @Test("an answer marks the level that is required, and what is not ruled out")
    func interval() throws {
        let tree = try MarkupTree(AnswerPicture.svg(assess(Profile(Profile.Statement())), region: nil))
        #expect(tree.elements("text").contains { $0.text.contains("It could still become emergency") })
        let levels = tree.elements("text").filter { text in Urgency.allCases.contains { $0.id == text.text } }
        #expect(levels.map(\.text) == Urgency.allCases.map(\.id))
        #expect(levels.allSatisfy { $0.attributes["class"]?.contains("f-on-colour") == true })
    }

    @Test("an answer that asks to check the warning signs shows them, and not in the colour of self-care")
    func openSigns() throws {
        let tree = try MarkupTree(AnswerPicture.svg(assess(Profile(Profile.Statement())), region: nil))
        let texts = tree.elements("text").map(\.text)
        #expect(texts.first == "Check the warning signs")
        let banner = tree.elements("rect").first { $0.attributes["rx"] == "8" }
        #expect(banner?.attributes["class"] == "f-soon")
        #expect(texts.contains("Warning signs to check now"))
        let first = try #require(RedFlag.all.first { $0.urgency == .emergency })
        #expect(texts.contains(first.title))

        let emergency = #"{"symptoms": {"chest_pain": true}}"#
        guard case .success(let statement) = API.read(Array(emergency.utf8)[...]) else { return }
        let other = try MarkupTree(AnswerPicture.svg(assess(Profile(statement)), region: nil))
        #expect(!other.elements("text").contains { $0.text == "Warning signs to check now" })
    }

    @Test("break lines where they fit, and never lose a word")
    func lines() {
        let text = "It is not clear yet what this is, and a word of the longest kind follows: electroencephalography."
        for width in [40.0, 90, 200, 1000] {
            let lines = Picture.lines(text, width: width, .body)
            #expect(lines.joined(separator: " ") == text)
            #expect(lines.allSatisfy { !$0.contains(" ") || Picture.width(of: $0, .body) <= width })
        }
        #expect(Picture.lines("", width: 10, .body).isEmpty)
    }
}
