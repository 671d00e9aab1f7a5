import LegCrampAPI
import LegCrampRules

/// Every request that the privacy check sends, with marked words wherever a client can write something.
struct Probes {
    /// One request.
    struct Probe {
        let method: String
        let path: String
        let bytes: [UInt8]
    }

    private(set) var all: [Probe] = []
    var markers = Markers()

    private static let json = "Content-Type: application/json"

    /// - Parameter paths: the templates of the contract.
    init(paths: [String]) {
        for path in paths.sorted() {
            for method in ["GET", "HEAD", "OPTIONS", "POST", "QUERY", "DELETE"] {
                add { Draft(method, $0.target(path)) }
                add { pen in
                    let query = "?\(pen.word("a parameter"))=\(pen.word("a value"))"
                    return Draft(method, pen.target(path) + query, fields: pen.fields())
                }
            }
            add { Draft($0.word("a method").uppercased(), $0.target(path)) }
        }
        for parameter in ["/causes?grade", "/medications?class", "/search?q"] {
            add { Draft("GET", "\(parameter)=\($0.word("a value of a query"))") }
        }
        for path in ["/", "/causes/", "/medications/", "/faq/%41"] { add { Draft("GET", path + $0.word("a path")) } }
        for path in ["/assess", "/red-flags", "/differentiate", "/causes"] {
            for method in ["POST", "QUERY"] { addContents(method, path) }
        }
        for question in Catalogue.questions { addAnswers(to: question) }
        addBrokenRequests()
    }

    // MARK: Making one

    /// Marks one request.
    private struct Pen {
        var markers: Markers
        let probe: Int

        mutating func word(_ place: String) -> String { markers.word(place, probe: probe) }
        mutating func number(_ place: String) -> String { markers.number(place, probe: probe) }

        /// A path whose parameters are marked.
        mutating func target(_ template: String) -> String {
            guard let start = template.firstIndex(of: "{") else { return template }
            return template[..<start] + word("an id in a path")
        }

        /// Every field that the service or something before it may look at, and one of a marked name.
        mutating func fields() -> [String] {
            let place = "a field"
            return [
                "Cookie: \(word(place))", "Authorization: Bearer \(word(place))", "User-Agent: \(word(place))",
                "Referer: https://\(word(place)).example/\(word(place))", "Origin: https://\(word(place)).example",
                "From: \(word(place))@example.org", "Accept-Language: \(word(place))", "TE: \(word(place))",
                "X-Request-Id: \(word(place)) with blanks", "traceparent: 00-\(word(place))-1-01",
                "tracestate: a=\(word(place))", "Forwarded: for=\(word(place))", "X-Forwarded-For: \(word(place))",
                "If-None-Match: \"\(word(place))\"", "Range: \(word(place))=0-1", "Upgrade: \(word(place))",
                "Accept: */*, text/\(word(place))", "Via: 1.1 \(word(place))",
                "Access-Control-Request-Headers: \(word(place))", "\(word("the name of a field")): \(word(place))",
            ]
        }
    }

    /// A request before it is laid out.
    private struct Draft {
        let method: String
        let target: String
        let fields: [String]
        let content: String?

        init(_ method: String, _ target: String, fields: [String] = [], content: String? = nil) {
            self.method = method
            self.target = target
            self.fields = fields
            self.content = content
        }
    }

    private mutating func add(_ write: (inout Pen) -> Draft) {
        var pen = Pen(markers: markers, probe: all.count)
        let draft = write(&pen)
        markers = pen.markers
        var lines = ["\(draft.method) \(draft.target) HTTP/1.1", "Host: localhost"] + draft.fields
        if let content = draft.content { lines.append("Content-Length: \(content.utf8.count)") }
        let text = lines.joined(separator: "\r\n") + "\r\n\r\n" + (draft.content ?? "")
        let path = String(draft.target.prefix { $0 != "?" })
        all.append(Probe(method: draft.method, path: path, bytes: Array(text.utf8)))
    }

    // MARK: Content

    private mutating func addContents(_ method: String, _ path: String) {
        let contents: [(inout Pen) -> String] = [
            { #"{"conditions": ["\#($0.word("a condition"))"], "medications": ["\#($0.word("a medicine"))"]}"# },
            { #"{"\#($0.word("the name of a member"))": true}"# },
            { #"{"person": {"\#($0.word("the name of a member"))": "\#($0.word("an unknown member"))"}}"# },
            { #"{"none_of": ["\#($0.word("a list"))"], "region": "\#($0.word("a region"))"}"# },
            { #"{"person": "\#($0.word("a section"))", "symptoms": ["\#($0.word("a section"))"]}"# },
            { #"{"\#($0.word("broken JSON"))": "# }, { #"["\#($0.word("another kind of JSON"))"]"# },
            { #""\#($0.word("another kind of JSON"))""# }, { $0.number("another kind of JSON") },
            { $0.word("no JSON") }, { #"{} \#($0.word("what follows JSON"))"# },
            { #"{"region": "GB", "region": "\#($0.word("a repeated member"))"}"# },
            { #"{"medications": ["\#(String(repeating: $0.word("a name too long"), count: 20))"]}"# },
            { #"{"medications": ["\#($0.word("a name with escapes"))\u0000\uD800"]}"# },
        ]
        for content in contents {
            add { Draft(method, path, fields: [Probes.json], content: content(&$0)) }
        }
        for type in ["Content-Type: text/", "Content-Type: application/json\r\nContent-Encoding: "] {
            add { pen in
                let field = type + pen.word("a content type or coding")
                return Draft(method, path, fields: [field], content: pen.word("refused content"))
            }
        }
        add { pen in
            let content = #"{"medications": ["\#(pen.word("a medicine"))"]}"#
            return Draft(method, path, fields: [Probes.json, "Accept: text/plain"], content: content)
        }
    }

    private mutating func addAnswers(to question: Question) {
        let steps = question.pointer.split(separator: "/").map(String.init)
        let values: [(inout Pen) -> String] = [
            { "\"\($0.word("the value of a member"))\"" }, { "[\"\($0.word("the value of a member"))\"]" },
            { $0.number("the value of a member") }, { "{\"\($0.word("the value of a member"))\": 1}" },
        ]
        for value in values {
            add { pen in
                let content = steps.reversed().reduce(value(&pen)) { "{\"\($1)\": \($0)}" }
                return Draft("POST", "/assess", fields: [Probes.json], content: content)
            }
        }
    }

    // MARK: What the protocol layer refuses

    private mutating func addBrokenRequests() {
        let heads: [(inout Pen) -> String] = [
            { "\($0.word("a broken request line"))\r\n\r\n" },
            { "GET /\($0.word("a path")) HTTP/\($0.word("a version"))\r\nHost: h\r\n\r\n" },
            { "GET /\($0.word("a path"))%zz HTTP/1.1\r\nHost: h\r\n\r\n" },
            { "GET /\($0.word("a path")) HTTP/1.1\r\n\r\n" },
            { "GET / HTTP/1.1\r\nHost: \($0.word("a host"))\r\nHost: \($0.word("a host"))\r\n\r\n" },
            { "GET / HTTP/1.1\r\nHost: \($0.word("a host"))/x\r\n\r\n" },
            { "GET http://\($0.word("a host"))/ HTTP/1.1\r\nHost: \($0.word("a host"))\r\n\r\n" },
            { "GET / HTTP/1.1\r\nHost: h\r\n\($0.word("a broken field"))\r\n\r\n" },
            { "GET / HTTP/1.1\r\nHost: h\r\nA: \($0.word("a broken field"))\u{1}\r\n\r\n" },
            { "POST /assess HTTP/1.1\r\nHost: h\r\nContent-Length: \($0.word("a length"))\r\n\r\n" },
            { "POST /assess HTTP/1.1\r\nHost: h\r\nContent-Length: \($0.number("a length"))\r\n\r\n" },
            { "POST /assess HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: \($0.word("a coding"))\r\n\r\n" },
            { "GET / HTTP/1.1\r\nHost: h\r\nExpect: \($0.word("an expectation"))\r\n\r\n" },
            { pen in
                "GET / HTTP/1.1\r\nHost: h\r\nA: " + String(repeating: pen.word("a field too long"), count: 1000)
                    + "\r\n\r\n"
            },
            { "GET /\(String(repeating: $0.word("a target too long"), count: 1000)) HTTP/1.1\r\nHost: h\r\n\r\n" },
        ]
        for head in heads { addRaw("GET", "/", head) }
        let chunked = "POST /assess HTTP/1.1\r\nHost: h\r\n\(Probes.json)\r\nTransfer-Encoding: chunked\r\n\r\n"
        addRaw("POST", "/assess") {
            "\(chunked)2;\($0.word("a chunk extension"))=1\r\n{}\r\n0\r\nTrailer: \($0.word("a trailer"))\r\n\r\n"
        }
        addRaw("POST", "/assess") { "\(chunked)\($0.word("a chunk size"))\r\n{}\r\n0\r\n\r\n" }
    }

    private mutating func addRaw(_ method: String, _ path: String, _ text: (inout Pen) -> String) {
        var pen = Pen(markers: markers, probe: all.count)
        let bytes = Array(text(&pen).utf8)
        markers = pen.markers
        all.append(Probe(method: method, path: path, bytes: bytes))
    }
}
