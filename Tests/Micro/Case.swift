import HTTP1
import LegCrampAPI
import LegCrampRules

/// Something that is done again and again.
struct Case {
    let name: String
    let repetitions: Int
    private let once: () -> Void

    private init(_ name: String, _ repetitions: Int, _ once: @escaping () -> Void) {
        self.name = name
        self.repetitions = repetitions
        self.once = once
    }

    func run(_ count: Int) { for _ in 0..<count { once() } }

    /// Every part of a request, from the smallest to the whole.
    static func all(_ api: API) -> [Case] { http() + json() + rules(api) + whole(api) }

    // MARK: HTTP

    private static func http() -> [Case] {
        let few = "GET /causes HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: */*\r\n\r\n"
        let many =
            "GET /causes HTTP/1.1\r\nHost: api.example.org\r\nUser-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0)\r\n"
            + "Accept: application/json, text/plain, */*\r\nAccept-Language: en-GB,en;q=0.5\r\n"
            + "Accept-Encoding: gzip, deflate, br, zstd\r\nReferer: https://www.example.org/health/legs\r\n"
            + "Origin: https://www.example.org\r\nConnection: keep-alive\r\nSec-Fetch-Dest: empty\r\n"
            + "Sec-Fetch-Mode: cors\r\nSec-Fetch-Site: cross-site\r\nDNT: 1\r\nPriority: u=4\r\n"
            + "X-Request-Id: 5f0c1c9a2b7e4d31\r\n\r\n"
        let nothing = PreparedResponse(status: .noContent, fields: [])
        let fields = (1...6).map { Field("X-Field-\($0)", "the value of field number \($0)") }
        return [
            Exchanges(few) { _ in Response(nothing) }.repeated("parse a head of 2 fields"),
            Exchanges(many) { _ in Response(nothing) }.repeated("parse a head of 14 fields"),
            Exchanges(few) { _ in Response(.noContent, fields: fields) }.repeated("encode a head of 6 fields"),
        ]
    }

    /// A connection that is asked the same again and again.
    private final class Exchanges {
        private let request: [UInt8]
        private var connection: Connection
        private var context: ConnectionContext
        private var output = OutputBuffer()

        init(_ request: String, fields: [Field] = [], _ handler: @escaping Handler) {
            self.request = Array(request.utf8)
            let configuration = ConnectionConfiguration(commonFields: fields, handler: handler)
            let now = Instant(nanoseconds: 0)
            context = ConnectionContext(
                configuration: configuration, now: now, date: HTTPDate.encode(secondsSince1970: 1_795_000_000))
            connection = Connection(openedAt: now, idSeed: 1, limits: configuration.limits)
        }

        func repeated(_ name: String, _ repetitions: Int = 1000) -> Case {
            Case(name, repetitions) { [self] in
                output.removeAll()
                _ = connection.receive(request, 0..<request.count, context: &context, output: &output)
            }
        }
    }

    // MARK: JSON

    private static func json() -> [Case] {
        let typical = Array(ProfileTexts.typical.utf8)
        let text = JSONText("Ask your pharmacist or prescriber to review it.")
        return [
            Case("read JSON, typical profile", 1000) { _ = try? JSONDocument(typical) },
            Case("decode a profile, typical", 1000) { _ = API.read(typical[...]) },
            Case("write JSON, 100 objects of 3 members", 200) {
                var writer = JSONWriter(capacity: 16_384)
                writer.array { json in
                    for number in 0..<100 {
                        json.object { json in
                            json.member("id", number)
                            json.member("name", "a text that needs no escape")
                            json.member("advice", text)
                        }
                    }
                }
            },
        ]
    }

    // MARK: Rules

    private static func rules(_ api: API) -> [Case] {
        ProfileTexts.all.flatMap { name, text -> [Case] in
            guard case .success(let statement) = API.read(Array(text.utf8)[...]) else {
                preconditionFailure("The profile '\(name)' is valid.")
            }
            return [
                Case("assess, \(name)", 100) { _ = assess(Profile(statement)) },
                Case("assess and write, \(name)", 100) { _ = api.assessment(of: statement, asText: false) },
            ]
        }
    }

    // MARK: The whole of a request but its socket

    private static func whole(_ api: API) -> [Case] {
        let request = Request(.get, "/causes/older-age", fields: [("host", "127.0.0.1")])
        let fields = API.commonFields(API.Configuration())
        let get = "GET /causes/older-age HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
        return [
            Case("route GET /causes/older-age", 1000) { _ = api.respond(to: request) },
            Exchanges(get, fields: fields) { api.respond(to: $0) }.repeated("GET /causes/older-age"),
        ]
            + ProfileTexts.all.map { name, text in
                let head = "POST /assess HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                return Exchanges("\(head)Content-Length: \(text.utf8.count)\r\n\r\n\(text)", fields: fields) {
                    api.respond(to: $0)
                }.repeated("POST /assess, \(name)", 100)
            }
    }
}

/// What is told in the benchmarks, from nothing to everything.
private enum ProfileTexts {
    static let all = [("nothing told", "{}"), ("typical", typical), ("everything answered", everything)]

    static let typical = """
        {"region":"GB","person":{"age":67,"sex":"female","pregnant":false},\
        "lifestyle":{"sitting_hours_per_day":9,"exercise":"none","alcohol":"heavy"},\
        "conditions":["chronic-kidney-disease","diabetes"],"medications":["Lasix","sertraline"],\
        "episode":{"duration_minutes":4,"muscle_hardens":true,"relieved_by_stretching":true,"location":["calf"],\
        "episodes_per_week":5,"trend":"worsening"},"sensations":{"urge_to_move":false},\
        "symptoms":{"one_leg_swollen":true,"numbness":false}}
        """

    /// No sign, no habit, numbers in the middle and the first option of each choice.
    private static let everything: String = {
        var order: [String] = []
        var members: [String: [String]] = [:]
        for question in Catalogue.questions {
            let path = question.pointer.split(separator: "/").map(String.init)
            guard path.count == 2 else { continue }
            let answer =
                switch question.kind {
                case .yesNo: "false"
                case .number(_, let range, _): "\(Int((range.lowerBound + range.upperBound) / 2))"
                case .choice(let options): "\"\(options[0].id)\""
                case .choices(let options): "[\"\(options[0].id)\"]"
                case .names: "[]"
                }
            if members[path[0]] == nil { order.append(path[0]) }
            members[path[0], default: []].append("\"\(path[1])\":\(answer)")
        }
        let sections = order.map { "\"\($0)\":{\((members[$0] ?? []).joined(separator: ","))}" }
        return "{\(sections.joined(separator: ",")),\"conditions\":[\"diabetes\"],\"medications\":[\"Lasix\"]}"
    }()
}
