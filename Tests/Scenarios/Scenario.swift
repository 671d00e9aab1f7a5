/// A request and what the service must answer, whether it is asked in memory or over a socket.
package struct Scenario: Sendable, CustomStringConvertible {
    /// What the case shows.
    package let name: String
    package var method = "GET"
    package let path: String
    package var fields: [(name: String, value: String)] = []
    package var content: [UInt8]?
    /// The status of the answer.
    package let status: Int
    /// Texts that the content must hold.
    package var holds: [String] = []
    /// Field values that must be there, with names in lower case; an empty value only asks that the field is there.
    package var answerFields: [(name: String, value: String)] = []

    package var description: String { name }

    /// A POST of a profile.
    package static func post(
        _ name: String, _ path: String = "/assess", _ profile: String, accept: String? = nil, status: Int = 200,
        holds: [String] = [], answerFields: [(name: String, value: String)] = []
    ) -> Scenario {
        var fields = [(name: "Content-Type", value: "application/json")]
        if let accept { fields.append((name: "Accept", value: accept)) }
        return Scenario(
            name: name, method: "POST", path: path, fields: fields, content: Array(profile.utf8), status: status,
            holds: holds, answerFields: answerFields)
    }
}

extension Scenario {
    /// Every scenario.
    package static let all: [Scenario] = resources + profiles + badProfiles + methods

    static let resources: [Scenario] = [
        Scenario(name: "the index", path: "/", status: 200, holds: ["\"name\":\"legcramps\"", "/assess"]),
        Scenario(
            name: "the documentation", path: "/docs", status: 200, holds: ["<h1>Documentation</h1>"],
            answerFields: [("content-type", "text/html; charset=utf-8"), ("etag", "")]),
        Scenario(
            name: "the operations", path: "/docs/api", status: 200, holds: ["curl -s localhost:8080/assess --json"]),
        Scenario(name: "the rules to review", path: "/docs/rules", status: 200, holds: ["red-flags.suspected-dvt"]),
        Scenario(name: "the evidence", path: "/docs/evidence", status: 200, holds: ["garrison-2012"]),
        Scenario(
            name: "a picture of the documentation", path: "/docs/effects.svg", status: 200, holds: ["<svg "],
            answerFields: [("content-type", "image/svg+xml"), ("content-security-policy", "")]),
        Scenario(name: "a search without a script", path: "/docs/search?q=lasix", status: 200, holds: ["furosemide"]),
        Scenario(name: "a page that is not there", path: "/docs/rule", status: 404, holds: ["Did you mean rules"]),
        Scenario.post(
            "an answer as a picture", "/assess", "{}", accept: "image/svg+xml", holds: ["<svg "],
            answerFields: [("content-type", "image/svg+xml")]),
        Scenario(
            name: "the front page", path: "/", fields: [("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")],
            status: 200, holds: ["<!doctype html>", "<leg-cramp-check>", "Get emergency help now"],
            answerFields: [("content-type", "text/html; charset=utf-8"), ("vary", "Accept")]),
        Scenario(
            name: "the check", path: "/widget/leg-cramp-check.js", status: 200, holds: ["customElements.define"],
            answerFields: [
                ("content-type", "text/javascript; charset=utf-8"), ("cache-control", "public, max-age=300"),
            ]),
        Scenario(
            name: "how to pin the check", path: "/widget/manifest.json", status: 200,
            holds: ["\"integrity\":\"sha384-", "\"path\":\"/widget/"]),
        Scenario(name: "another version of the check", path: "/widget/000000000000/leg-cramp-check.js", status: 404),
        Scenario(
            name: "colours and sizes", path: "/assets/tokens.css", status: 200, holds: ["--lc-accent:"],
            answerFields: [("content-type", "text/css; charset=utf-8")]),
        Scenario(
            name: "causes", path: "/causes", status: 200, holds: ["\"id\":\"diuretics\""],
            answerFields: [("etag", ""), ("content-type", "application/json"), ("x-content-type-options", "nosniff")]),
        Scenario(name: "one cause", path: "/causes/older-age", status: 200, holds: ["\"grade\":\"A\""]),
        Scenario(name: "causes of one grade", path: "/causes?grade=A", status: 200, holds: ["older-age"]),
        Scenario(name: "risk factors", path: "/risk-factors", status: 200, holds: ["\"low\":", "\"validated\":false"]),
        Scenario(name: "warning signs", path: "/red-flags", status: 200, holds: ["pulmonary-embolism"]),
        Scenario(name: "discriminators", path: "/differentiate", status: 200, holds: ["IRLSSG 2014", "ICSD-3"]),
        Scenario(name: "medicines", path: "/medications", status: 200, holds: ["furosemide"]),
        Scenario(
            name: "a medicine by its brand", path: "/medications/Lasix", status: 200, holds: ["\"id\":\"furosemide\""]),
        Scenario(
            name: "a class by a synonym", path: "/medications/water%20tablets", status: 200,
            holds: ["\"is_class\":true"]),
        Scenario(name: "advice", path: "/advice", status: 200, holds: ["bedtime-stretching"]),
        Scenario(name: "questions", path: "/questions", status: 200, holds: ["/symptoms/one_leg_swollen"]),
        Scenario(name: "conditions", path: "/conditions", status: 200, holds: ["chronic-kidney-disease"]),
        Scenario(name: "sources", path: "/sources", status: 200, holds: ["garrison-2012"]),
        Scenario(name: "one source", path: "/sources/garrison-2012", status: 200, holds: ["\"doi\":"]),
        Scenario(
            name: "when to seek care", path: "/seeking-care", status: 200,
            holds: ["\"levels\":", "\"clinician_may\":", "\"urgency\":\"same-day\""]),
        Scenario(name: "questions people ask", path: "/faq", status: 200, holds: ["\"see\":", "\"reviewed\":"]),
        Scenario(
            name: "an unknown question", path: "/faq/nothing", status: 404, holds: ["GET /faq lists the questions."]),
        Scenario(name: "facts", path: "/facts", status: 200, holds: ["\"topic\":\"frequency\"", "\"next_review\":"]),
        Scenario(
            name: "what is mixed up", path: "/misdiagnosis", status: 200, holds: ["danger-taken-for-a-cramp"]),
        Scenario(name: "the diary", path: "/diary", status: 200, holds: ["/episode/duration_minutes"]),
        Scenario(name: "rules", path: "/rules", status: 200, holds: ["cautions.bedtime-stretching.1"]),
        Scenario(
            name: "one rule", path: "/rules/red-flags.suspected-dvt", status: 200,
            holds: ["\"test\":\"yes\",\"pointer\":\"/symptoms/one_leg_swollen\"", "\"urgency\":\"same-day\""]),
        Scenario(
            name: "a rule that is mistyped", path: "/rules/red-flags.suspected-dtv", status: 404,
            holds: ["Did you mean red-flags.suspected-dvt"]),
        Scenario(name: "cases", path: "/vignettes", status: 200, holds: ["\"must_not_advise\":", "\"id\":\"dev01\""]),
        Scenario(
            name: "a search", path: "/search?q=water+tablets", status: 200, holds: ["/medications/diuretic"],
            answerFields: [("cache-control", "no-store")]),
        Scenario(name: "a search for nothing", path: "/search", status: 400, holds: ["missing-parameter", "?q"]),
        Scenario(
            name: "a search for too much", path: "/search?q=" + String(repeating: "a", count: 201), status: 400,
            holds: ["text-too-long", "200 bytes"]),
        Scenario(name: "about", path: "/about", status: 200, holds: ["not yet reviewed by a clinician"]),
        Scenario(
            name: "the contract", path: "/openapi.yaml", status: 200, holds: ["openapi: 3.1"],
            answerFields: [("content-type", "application/yaml")]),
        Scenario(name: "the contract as JSON", path: "/openapi.json", status: 200, holds: ["\"openapi\":\"3.1"]),
        Scenario(name: "liveness", path: "/health/live", status: 200, holds: ["live"]),
        Scenario(name: "readiness", path: "/health/ready", status: 200, holds: ["ready"]),
        Scenario(
            name: "an unknown cause", path: "/causes/diuretic", status: 404,
            holds: ["Did you mean diuretics", "request_id"],
            answerFields: [("content-type", "application/problem+json")]),
        Scenario(name: "an unknown path", path: "/nothing", status: 404, holds: ["urn:legcramps:problem:not-found"]),
        Scenario(
            name: "a hidden slash", path: "/causes%2Folder-age", status: 404, holds: ["urn:legcramps:problem:not-found"]
        ),
        Scenario(
            name: "an unknown parameter", path: "/causes?colour=red", status: 400,
            holds: ["unknown-parameter", "grade"]),
        Scenario(
            name: "a format that is not offered", path: "/causes", fields: [("Accept", "image/png")], status: 406,
            holds: ["application/json"]),
    ]

    /// The example of the design.
    package static let example = """
        {"region": "GB",
         "person":      {"age": 67, "sex": "female", "pregnant": false},
         "lifestyle":   {"sitting_hours_per_day": 9, "exercise": "none", "alcohol": "heavy"},
         "conditions":  ["chronic-kidney-disease", "diabetes"],
         "medications": ["Lasix", "sertraline"],
         "episode":     {"duration_minutes": 4, "muscle_hardens": true, "relieved_by_stretching": true,
                         "location": ["calf"], "episodes_per_week": 5, "trend": "worsening"},
         "sensations":  {"urge_to_move": false},
         "symptoms":    {"one_leg_swollen": true, "numbness": false}}
        """

    static let profiles: [Scenario] = [
        .post(
            "nothing known", "/assess", "{}",
            holds: ["\"level\":\"self-care\",\"up_to\":\"emergency\",\"certain\":false", "check-warning-signs"],
            answerFields: [("cache-control", "no-store"), ("vary", "Accept")]),
        .post(
            "the example of the design", "/assess", example,
            holds: [
                "\"level\":\"same-day\"", "\"suspected-dvt\"", "\"/symptoms/one_leg_swollen\"", "\"given\":\"Lasix\"",
                "\"id\":\"furosemide\"", "\"id\":\"sertraline\"", "\"stretch-the-muscle\"", "\"magnesium-supplement\"",
            ]),
        .post(
            "the example as a page of text", "/assess", example, accept: "text/plain",
            holds: ["SEE A CLINICIAN TODAY (SAME-DAY)", "111"],
            answerFields: [("content-type", "text/plain; charset=utf-8")]),
        .post(
            "an emergency", "/assess", #"{"region": "US", "symptoms": {"chest_pain": true}}"#,
            holds: ["\"level\":\"emergency\"", "\"number\":\"911\"", "tel:911"]),
        .post(
            "a region that is not known", "/assess", #"{"region": "XX", "symptoms": {"chest_pain": true}}"#,
            holds: ["local emergency number"]),
        .post(
            "warning signs denied at once", "/red-flags", #"{"none_of": ["warning-signs"]}"#,
            holds: ["\"present\":[]", "\"excluded\":[{"]),
        .post(
            "restless legs", "/differentiate",
            """
            {"sensations": {"urge_to_move": true, "worse_at_rest": true, "relieved_by_moving": true,
             "worse_in_evening": true}}
            """, holds: ["\"verdict\":\"restless-legs\""]),
        Scenario(
            name: "QUERY answers as POST does", method: "QUERY", path: "/assess",
            fields: [("Content-Type", "application/json")], content: Array("{}".utf8), status: 200,
            holds: ["\"up_to\":\"emergency\""]),
    ]

    static let badProfiles: [Scenario] = [
        .post("truncated JSON", "/assess", "{\"person\": ", status: 400, holds: ["malformed-json", "At byte"]),
        .post(
            "a repeated member", "/assess", #"{"region": "GB", "region": "US"}"#, status: 400, holds: ["malformed-json"]
        ),
        .post("no object", "/assess", "[]", status: 422, holds: ["not-an-object"]),
        .post(
            "every fault at once", "/assess",
            #"{"person": {"age": 200, "pregnent": true}, "episode": {"trend": "odd"}, "symptoms": {"fever": null}}"#,
            status: 422,
            holds: [
                "/person/age", "out-of-range", "/person/pregnent", "pregnant", "/episode/trend", "worsening",
                "/symptoms/fever", "null-value",
            ]),
        .post(
            "a symptom at the top", "/assess", #"{"one_leg_swollen": true}"#, status: 422,
            holds: ["unknown-member", "/symptoms/one_leg_swollen"]),
        Scenario(
            name: "no content", method: "POST", path: "/assess", fields: [("Content-Type", "application/json")],
            content: [], status: 400, holds: ["empty-content"]),
        Scenario(
            name: "another media type", method: "POST", path: "/assess", fields: [("Content-Type", "text/plain")],
            content: Array("{}".utf8), status: 415, holds: ["application/json"],
            answerFields: [("accept", "application/json")]),
        Scenario(
            name: "a content coding", method: "POST", path: "/assess",
            fields: [("Content-Type", "application/json"), ("Content-Encoding", "gzip")], content: Array("{}".utf8),
            status: 415, holds: ["Content-Encoding"]),
        Scenario(
            name: "invalid UTF-8", method: "POST", path: "/assess", fields: [("Content-Type", "application/json")],
            content: Array("{\"region\": \"".utf8) + [0xFF] + Array("\"}".utf8), status: 400, holds: ["malformed-json"]),
        .post(
            "nested too deeply", "/assess", String(repeating: "[", count: 40) + String(repeating: "]", count: 40),
            status: 400, holds: ["malformed-json"]),
    ]

    static let methods: [Scenario] = [
        Scenario(name: "HEAD", method: "HEAD", path: "/causes", status: 200, answerFields: [("etag", "")]),
        Scenario(
            name: "a method that is not allowed", method: "DELETE", path: "/causes", status: 405,
            answerFields: [("allow", "GET, HEAD, OPTIONS")]),
        Scenario(
            name: "GET where only profiles are taken", path: "/assess", status: 405,
            answerFields: [("allow", "POST, QUERY, OPTIONS")]),
        Scenario(name: "a method that is not known", method: "BREW", path: "/causes", status: 501),
        Scenario(
            name: "OPTIONS", method: "OPTIONS", path: "/red-flags", status: 204,
            answerFields: [("allow", "GET, HEAD, POST, QUERY, OPTIONS"), ("accept-query", "application/json")]),
        Scenario(
            name: "a preflight", method: "OPTIONS", path: "/assess",
            fields: [
                ("Origin", "https://example.org"), ("Access-Control-Request-Method", "QUERY"),
                ("Access-Control-Request-Headers", "content-type"),
            ], status: 204,
            answerFields: [
                ("access-control-allow-origin", "*"),
                ("access-control-allow-methods", "GET, HEAD, POST, QUERY, OPTIONS"),
                ("access-control-max-age", "86400"),
            ]),
    ]
}
