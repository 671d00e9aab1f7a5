import Testing

@testable import HTTP1
@testable import LegCrampAPI

@Suite("Methods")
struct MethodTests {
    /// Each kind of resource with the methods it has.
    static let allow: [(path: String, methods: String)] = [
        ("/", "GET, HEAD, OPTIONS"), ("/causes", "GET, HEAD, OPTIONS"), ("/causes/older-age", "GET, HEAD, OPTIONS"),
        ("/medications/lasix", "GET, HEAD, OPTIONS"), ("/openapi.yaml", "GET, HEAD, OPTIONS"),
        ("/health/live", "GET, HEAD, OPTIONS"), ("/health/ready", "GET, HEAD, OPTIONS"),
        ("/assess", "POST, QUERY, OPTIONS"), ("/red-flags", "GET, HEAD, POST, QUERY, OPTIONS"),
        ("/differentiate", "GET, HEAD, POST, QUERY, OPTIONS"),
    ]

    @Test("OPTIONS says which methods a resource has", arguments: allow)
    func options(path: String, methods: String) throws {
        let answer = try Service.ask(.options, path)
        #expect(answer.status == 204)
        #expect(answer.content.isEmpty)
        #expect(answer.field("Allow") == methods)
        let isComputed = methods.contains("QUERY")
        #expect(answer.field("Accept-Query") == (isComputed ? "application/json" : nil))
        #expect(answer.field("Accept-Post") == (isComputed ? "application/json" : nil))
    }

    @Test("a method that a resource lacks is refused with those that it has", arguments: allow)
    func notAllowed(path: String, methods: String) throws {
        let has = methods.split(separator: ", ").map(String.init)
        for method in [RequestMethod.get, .head, .post, .put, .delete, .patch, .query] where !has.contains(method.name)
        {
            let answer = try Service.ask(
                method, path, fields: [("content-type", "application/json")], content: "{}")
            #expect(answer.status == 405, "\(method)")
            #expect(answer.field("Allow") == methods)
            #expect(answer.problem == "method-not-allowed")
        }
    }

    @Test("a method that nobody knows is not implemented", arguments: ["BREW", "get", "PROPFIND", "GETT"])
    func unknown(name: String) throws {
        let method = try #require(RequestMethod(name))
        for path in ["/", "/assess", "/nowhere"] {
            let answer = try Service.ask(method, path)
            #expect(answer.status == 501)
            #expect(answer.problem == "method-not-implemented")
            #expect(!answer.text.contains(name))
        }
    }

    @Test("OPTIONS * is about the whole service")
    func optionsOfAll() throws {
        let answer = try Service.ask(.options, "*")
        #expect(answer.status == 204)
        #expect(answer.content.isEmpty)
        #expect(answer.field("Allow") == "GET, HEAD, POST, QUERY, OPTIONS")
    }

    @Test("QUERY answers as POST does, byte for byte", arguments: ["/assess", "/red-flags", "/differentiate"])
    func query(path: String) throws {
        for content in ["{}", Profiles.example, "{", "{\"x\": 1}", ""] {
            for type in ["application/json", "text/plain"] {
                let fields = [("content-type", type)]
                let post = try Service.ask(.post, path, fields: fields, content: content)
                let query = try Service.ask(.query, path, fields: fields, content: content)
                #expect(query.status == post.status)
                #expect(query.content == post.content)
                #expect(query.fields.map(\.value) == post.fields.map(\.value))
            }
        }
    }

    @Test(
        "a resource that computes advertises QUERY (RFC 10008)", arguments: ["/assess", "/red-flags", "/differentiate"])
    func acceptQuery(path: String) throws {
        #expect(try Service.post("{}", to: path).field("Accept-Query") == "application/json")
        if path != "/assess" { #expect(try Service.ask(.get, path).field("Accept-Query") == "application/json") }
    }
}
