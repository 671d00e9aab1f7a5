import LegCrampRules
import Testing

@testable import HTTP1
@testable import LegCrampAPI

@Suite("The front page")
struct FrontPageTests {
    private static let browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8"

    private static func page(_ api: API? = nil) throws -> Answer {
        let api = api ?? Service.api
        return Answer(api.respond(to: Request(.get, "/", fields: [("accept", browser)])))
    }

    @Test(
        "comes to browsers, and the index to everybody else",
        arguments: [
            (nil, "application/json"), ("*/*", "application/json"), ("application/json", "application/json"),
            ("application/json, text/plain, */*", "application/json"), ("text/html;q=0.4, */*", "application/json"),
            ("text/html", "text/html; charset=utf-8"), ("text/*", "text/html; charset=utf-8"),
            (browser, "text/html; charset=utf-8"), ("text/html, application/json;q=0.9", "text/html; charset=utf-8"),
        ] as [(String?, String)])
    func negotiated(accept: String?, mediaType: String) throws {
        let answer = try Service.ask(.get, "/", fields: accept.map { [("accept", $0)] } ?? [])
        #expect(answer.status == 200)
        #expect(answer.field("Content-Type") == mediaType)
        #expect(answer.field("Vary") == "Accept")
    }

    @Test("is refused to whom takes neither")
    func neither() throws {
        let answer = try Service.ask(.get, "/", fields: [("accept", "image/png")])
        #expect(answer.status == 406)
        #expect(answer.string("/detail")?.contains("application/json or text/html") == true)
    }

    @Test("has an entity tag of its own")
    func tags() throws {
        let (page, index) = (try FrontPageTests.page(), try Service.ask(.get, "/"))
        let tag = try #require(page.field("ETag"))
        #expect(tag != index.field("ETag"))
        let fields = [("accept", FrontPageTests.browser), ("if-none-match", tag)]
        #expect(try Service.ask(.get, "/", fields: fields).status == 304)
        #expect(try Service.ask(.get, "/", fields: [("if-none-match", tag)]).status == 200)
    }

    @Test("may run its own script and ask its own service, and nothing else")
    func policy() throws {
        let policy = try #require(try FrontPageTests.page().field("Content-Security-Policy"))
        for part in [
            "default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", "base-uri 'none'",
            "form-action 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'",
        ] { #expect(policy.contains(part)) }
        #expect(!policy.contains("unsafe"))
        let html = try FrontPageTests.page().text
        for inline in ["<style", " style=", "<script>", " onclick=", "javascript:"] { #expect(!html.contains(inline)) }
    }

    @Test("says what to do in an emergency before any script, with every warning sign")
    func warningSigns() throws {
        let html = try FrontPageTests.page().text
        let check = try #require(html.firstRange(of: "<leg-cramp-check>"))
        let end = try #require(html.firstRange(of: "</leg-cramp-check>"))
        let inside = html[check.upperBound..<end.lowerBound]
        for flag in RedFlag.all where flag.urgency >= .sameDay {
            #expect(inside.contains(Markup(text: flag.title).string))
        }
        let emergency = try #require(
            inside.firstRange(of: Markup(text: SeekingCare.content.level(.emergency).text).string))
        let sameDay = try #require(inside.firstRange(of: Markup(text: SeekingCare.content.level(.sameDay).text).string))
        #expect(emergency.upperBound < sameDay.lowerBound)
        #expect(inside.contains("<a href=\"tel:999\">999</a> in the United Kingdom"))
    }

    @Test("tells the number of the region that the operator chose")
    func region() throws {
        var configuration = API.Configuration()
        configuration.region = "nz"
        let html = try FrontPageTests.page(API(configuration)).text
        #expect(html.contains("<leg-cramp-check region=\"NZ\">"))
        #expect(html.contains("Call <a href=\"tel:111\">111</a>."))
    }

    @Test("names the script with its hash")
    func script() throws {
        let manifest = try Service.ask(.get, Widget.manifestPath)
        let html = try FrontPageTests.page().text
        let integrity = try #require(manifest.string("/integrity"))
        #expect(html.contains("src=\"\(try #require(manifest.string("/path")))\" integrity=\"\(integrity)\""))
    }

    @Test("shows the disclaimer and the state of the review")
    func disclaimer() throws {
        let html = try FrontPageTests.page().text
        #expect(html.contains(Markup(text: About.content.disclaimer).string))
        #expect(html.contains(Markup(text: About.content.reviewStatus).string))
    }

    @Test("leaves no place of its template empty, and escapes what it fills in")
    func filled() throws {
        #expect(try !FrontPageTests.page().text.contains("{{"))
        let parts = ["a": Markup(text: "1"), "b": Markup(text: "{{a}}")]
        #expect(Template.fill("<p>{{a}} {{b}}</p>{", parts) == "<p>1 {{a}}</p>{")
    }
}
