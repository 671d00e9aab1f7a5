import LegCrampRules

/// Finds items over all content, for a browser without a script.
enum SearchPage {
    static let path = "/docs/search"
    private static let index = SearchIndex.content

    /// The page for a query; what is wrong with the query is said on the page.
    ///
    /// - Parameter words: what to look for; `nil` when nothing was asked.
    static func document(for words: String?) -> [UInt8] {
        Page.frame(title: "Search", path: path) { page in
            page.element("div", ["class": "search"]) { $0.searchForm(query: words ?? "", id: "words") }
            guard let words else {
                page.element("p", text: "Say what to look for: a sign, a medicine, a cause, or any word.")
                return
            }
            do throws(SearchIndex.QueryError) {
                page.results(try index.search(words), of: index)
            } catch {
                page.element("p", ["role": "alert"], text: error.sentence)
            }
        }
    }
}

extension Markup {
    fileprivate mutating func results(_ answer: SearchIndex.Answer, of index: SearchIndex) {
        element("p", ["role": "status"]) { line in
            let shown = answer.results.count
            line.text(
                answer.total == 0
                    ? "Nothing was found. Try another word, or a shorter one."
                    : shown < answer.total ? "\(shown) of \(answer.total) items." : "\(answer.total) items.")
        }
        element("ol", ["class": "results"]) { list in
            for result in answer.results {
                let document = index.documents[result.document]
                list.element("li") { item in
                    item.element("a", ["href": document.path], text: document.title)
                    item.element("span", ["class": "id"], text: document.kind.rawValue)
                    item.element("p", text: document.text)
                }
            }
        }
    }
}

extension SearchIndex.QueryError {
    /// What is wrong, for the reader.
    var sentence: String {
        switch self {
        case .tooLong: "What to look for must fit in \(SearchIndex.longestQuery) bytes of UTF-8."
        case .noWord: "Say what to look for: at least 1 letter or digit."
        }
    }
}
