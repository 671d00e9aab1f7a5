import Testing

@testable import LegCrampAPI

@Suite("Markup")
struct MarkupTests {
    private func text(_ body: (inout Markup) -> Void) -> String {
        var markup = Markup()
        body(&markup)
        return String(decoding: markup.bytes, as: UTF8.self)
    }

    @Test(
        "reads no text as markup",
        arguments: [
            ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"), ("a & b", "a &amp; b"),
            ("\"quoted\"", "&quot;quoted&quot;"), ("&amp;", "&amp;amp;"), ("]]>", "]]&gt;"),
            ("a\u{0}b\u{1B}c", "a b c"),
            ("tab\tand\nline", "tab\tand\nline"), ("Grüße – 漢字 🦵", "Grüße – 漢字 🦵"), ("", ""),
        ])
    func escaping(given: String, written: String) {
        #expect(text { $0.text(given) } == written)
        #expect(text { $0.void("a", ["b": given]) } == "<a b=\"\(written)\"/>")
        #expect(text { $0.element("p", text: given) } == "<p>\(written)</p>")
    }

    @Test("nests elements, and leaves out attributes without a value")
    func nesting() {
        let written = text { page in
            page.element("ul", ["class": "x", "id": nil]) { list in
                for word in ["one", "two"] { list.element("li", text: word) }
            }
        }
        #expect(written == "<ul class=\"x\"><li>one</li><li>two</li></ul>")
    }

    @Test(
        "reads the prose of the contract",
        arguments: [
            ("one\ntwo\n\nthree", "<p>one two</p><p>three</p>"),
            ("- a\n- b\n  c", "<ul><li>a</li><li>b c</li></ul>"),
            ("before\n- a\n\nafter", "<p>before</p><ul><li>a</li></ul><p>after</p>"),
            ("## Title\ntext", "<h3>Title</h3><p>text</p>"),
            ("`code` and **strong**", "<p><code>code</code> and <strong>strong</strong></p>"),
            ("a * b and ` alone", "<p>a * b and ` alone</p>"), ("**open", "<p>**open</p>"),
            ("`<b>`", "<p><code>&lt;b&gt;</code></p>"), ("", ""),
        ])
    func prose(given: String, written: String) {
        #expect(text { $0.prose(given) } == written)
    }
}
