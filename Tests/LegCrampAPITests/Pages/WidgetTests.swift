import Foundation
import LegCrampRules
import Testing

@testable import HTTP1
@testable import LegCrampAPI

@Suite("The embedded check")
struct WidgetTests {
    private static let widget = Widget()
    private static let script = String(decoding: widget.script, as: UTF8.self)

    @Test("every file that is named is embedded", arguments: Asset.allCases)
    func embedded(asset: Asset) {
        #expect(!asset.bytes.isEmpty)
        #expect(String(validating: asset.bytes, as: UTF8.self) != nil)
    }

    @Test("weighs less than 25,000 bytes as it is sent")
    func weight() throws {
        let answer = try Service.ask(.get, Widget.currentPath)
        #expect(answer.content.count < 25_000)
        #expect(answer.field("Content-Length") == String(answer.content.count))
        #expect(answer.field("Content-Encoding") == nil)
    }

    @Test(
        "is one script, under an address that stays and under one that is kept for ever",
        arguments: [
            (Widget.currentPath, Widget.currentPath, "public, max-age=300"),
            (widget.path, "/widget/{version}/leg-cramp-check.js", "public, max-age=31536000, immutable"),
        ])
    func addresses(path: String, route: String, caching: String) throws {
        let answer = try Service.ask(.get, path)
        #expect(answer.status == 200)
        #expect(answer.route == route)
        #expect(answer.content == WidgetTests.widget.script)
        #expect(answer.field("Content-Type") == "text/javascript; charset=utf-8")
        #expect(answer.field("Cache-Control") == caching)
        let tag = try #require(answer.field("ETag"))
        let again = try Service.ask(.get, path, fields: [("if-none-match", tag)])
        #expect(again.status == 304)
        #expect(again.field("Cache-Control") == caching)
    }

    @Test("changes its version with its bytes, and answers to no other one")
    func version() throws {
        let version = WidgetTests.widget.version
        #expect(version == String(Digest.of(WidgetTests.widget.script).prefix(12)))
        #expect(Digest.of(WidgetTests.widget.script + [0x20]).prefix(12) != version)
        #expect(try Service.ask(.get, "/widget/000000000000/leg-cramp-check.js").status == 404)
    }

    @Test("is told by a manifest that a page can pin it with")
    func manifest() throws {
        let manifest = try Service.ask(.get, Widget.manifestPath)
        let path = try #require(manifest.string("/path"))
        let content = try Service.ask(.get, path).content
        #expect(manifest.string("/integrity") == SHA384.integrity(of: content))
        #expect(manifest.value("/bytes")?.int == content.count)
        #expect(manifest.string("/version") == WidgetTests.widget.version)
        #expect(manifest.string("/current_path") == Widget.currentPath)
    }

    @Test("asks what the service lists: it names no question, no sign and no source itself")
    func noSecondList() {
        for question in Catalogue.questions {
            #expect(!WidgetTests.script.contains(question.text))
            #expect(!WidgetTests.script.contains(question.pointer))
        }
        for flag in RedFlag.all { #expect(!WidgetTests.script.contains(flag.title)) }
        #expect(!WidgetTests.script.contains("http"))
    }

    @Test(
        "stores nothing, and writes no HTML from text",
        arguments: [
            "localStorage", "sessionStorage", "indexedDB", "cookie", "innerHTML", "outerHTML", "insertAdjacentHTML",
            "document.write", "eval(", "Function(", "setAttribute(\"style\"", "sendBeacon", "console.",
        ])
    func harmless(word: String) {
        #expect(!WidgetTests.script.contains(word))
    }

    @Test("has lost its comments, its indentation and the blanks round some operators, and nothing else")
    func laidOut() {
        let kept = WidgetTests.script.split(separator: "\n").dropFirst().map(String.init)
        let operators = ["=>", "===", "&&", "||", "??"]
        let source = Asset.check.text.split(separator: "\n").map { line in
            operators.reduce(line.trimmingCharacters(in: .whitespaces)) { $0.replacing(" \($1) ", with: $1) }
        }
        #expect(kept == source.filter { !$0.isEmpty && !$0.hasPrefix("//") })
        #expect(!source.contains { $0.hasPrefix("/*") || $0.hasPrefix("*") })
    }
}
