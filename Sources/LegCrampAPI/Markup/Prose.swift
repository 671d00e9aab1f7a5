extension Markup {
    /// The prose of the contract: paragraphs, lists of dashes, headings, `code` and **strong** words.
    ///
    /// - Parameter headingLevel: the level of a heading of two signs.
    mutating func prose(_ text: String, headingLevel: Int = 3) {
        var paragraph: [Substring] = []
        var items: [[Substring]] = []

        func flush(_ markup: inout Markup) {
            if !paragraph.isEmpty {
                let words = paragraph.joined(separator: " ")
                markup.element("p") { $0.phrases(words) }
            }
            if !items.isEmpty {
                let lines = items.map { $0.joined(separator: " ") }
                markup.element("ul") { list in for line in lines { list.element("li") { $0.phrases(line) } } }
            }
            paragraph = []
            items = []
        }

        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let words = line.drop { $0 == " " }
            if words.isEmpty {
                flush(&self)
            } else if words.hasPrefix("## ") {
                flush(&self)
                heading(headingLevel, String(words.dropFirst(3)))
            } else if words.hasPrefix("- ") {
                if !paragraph.isEmpty { flush(&self) }
                items.append([words.dropFirst(2)])
            } else if items.isEmpty {
                paragraph.append(words)
            } else {
                items[items.count - 1].append(words)
            }
        }
        flush(&self)
    }

    /// A heading of level 2 to 4, with the id by which others link to it.
    mutating func heading(_ level: Int, _ text: String, id: String? = nil) {
        switch level {
        case ...2: element("h2", ["id": id], text: text)
        case 3: element("h3", ["id": id], text: text)
        default: element("h4", ["id": id], text: text)
        }
    }

    /// Words with `code` and **strong** among them; a sign that is not closed is a letter like others.
    mutating func phrases(_ text: String) {
        var rest = text[...]
        while let first = rest.first(where: { $0 == "`" || $0 == "*" }), let start = rest.firstIndex(of: first) {
            let mark = first == "`" ? "`" : "**"
            let after = rest[start...].dropFirst(mark.count)
            guard rest[start...].hasPrefix(mark), let end = after.firstRange(ofText: mark) else {
                self.text(String(rest[...start]))
                rest = rest[start...].dropFirst()
                continue
            }
            self.text(String(rest[..<start]))
            let words = String(after[..<end.lowerBound])
            if mark == "`" { element("code", text: words) } else { element("strong", text: words) }
            rest = after[end.upperBound...]
        }
        self.text(String(rest))
    }
}

extension Substring {
    /// Where a short text is found first.
    fileprivate func firstRange(ofText text: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
            start = index(after: start)
        }
        return nil
    }
}
