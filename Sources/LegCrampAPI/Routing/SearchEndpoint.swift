import LegCrampRules

/// Answers `GET /search?q=`: what was found, from texts that were encoded once.
struct SearchEndpoint: Sendable {
    static let path = "/search"
    private static let parameter = "q"

    /// Made on first use and not with the other answers: the index takes longer than all of them, and nothing else needs it.
    static let shared = SearchEndpoint()

    private let index = SearchIndex.content
    private let documents: [EncodedMembers]

    private init() {
        documents = index.documents.map { document in
            EncodedMembers { json in
                json.member("kind", document.kind.rawValue)
                json.member("id", document.id)
                json.member("title", document.title)
                json.member("text", document.text)
                json.member("path", document.path)
            }
        }
    }

    /// The content of the answer.
    ///
    /// - Parameter query: the query of the request target, as it was sent.
    func answer(_ query: ArraySlice<UInt8>) throws(InvalidParameters) -> [UInt8] {
        let words = try SearchEndpoint.words(in: query)
        let answer: SearchIndex.Answer
        do throws(SearchIndex.QueryError) {
            answer = try index.search(words)
        } catch {
            throw InvalidParameters(faults: [error.fault(at: "?\(SearchEndpoint.parameter)")])
        }
        // Safe: an answer has a bounded number of results.
        var writer = JSONWriter(capacity: 256 + answer.results.count * 768)
        writer.object { json in
            json.member("query_words", answer.words)
            json.member("total", answer.total)
            json.array("results") { json in
                for result in answer.results {
                    json.object { json in
                        json.members(documents[result.document])
                        json.member("matched", answer.matched(result))
                    }
                }
            }
        }
        return writer.bytes
    }

    /// What is looked for: the one parameter, decoded.
    static func words(in query: ArraySlice<UInt8>) throws(InvalidParameters) -> String {
        let name = parameter
        var faults: [Fault] = []
        var found: [ArraySlice<UInt8>] = []
        for parameter in query.split(separator: UInt8(ascii: "&")) {
            let given = PercentEncoding.parameter(parameter).name
            if given == name {
                found.append(parameter.drop { $0 != UInt8(ascii: "=") }.dropFirst())
            } else if faults.count < Fault.mostUnknownParameters {
                faults.append(.unknownParameter(given, known: [name]))
            }
        }
        if found.isEmpty {
            faults.append(Fault("?\(name)", .missingParameter, "Say what to look for: /search?q=words."))
        } else if found.count > 1 {
            faults.append(Fault("?\(name)", .repeatedParameter, "Give this parameter once."))
        }
        guard faults.isEmpty, let value = found.first else { throw InvalidParameters(faults: faults) }
        guard let text = PercentEncoding.text(of: value) else {
            let detail = "Write what is not ASCII as UTF-8, and each byte of it as % and 2 hexadecimal digits."
            throw InvalidParameters(faults: [Fault("?\(name)", .malformedParameter, detail)])
        }
        return text
    }
}

extension SearchIndex.QueryError {
    /// What is wrong, for the reader.
    fileprivate func fault(at pointer: String) -> Fault {
        switch self {
        case .tooLong:
            Fault(pointer, .textTooLong, "What to look for must fit in \(SearchIndex.longestQuery) bytes of UTF-8.")
        case .noWord: Fault(pointer, .emptyText, "Say what to look for: at least 1 letter or digit.")
        }
    }
}
