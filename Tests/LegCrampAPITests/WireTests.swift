import Foundation
import Testing

@testable import HTTP1
@testable import LegCrampAPI

/// A service behind a connection, without a socket: bytes in, bytes out.
private struct WiredService {
    /// What a policy leads to, laid out once.
    private static let open = configuration(.anyOrigin)
    private static let list = configuration(.only(["https://a.example"]))

    var connection: Connection
    var context: ConnectionContext
    var next = Next.read
    var answered: [UInt8] = []

    private static func configuration(_ crossOrigin: CrossOriginPolicy) -> ConnectionConfiguration {
        var configuration = API.Configuration()
        configuration.crossOrigin = crossOrigin
        let api = API(configuration)
        return ConnectionConfiguration(
            commonFields: API.commonFields(configuration),
            refusalFields: { [configuration] in API.refusalFields(configuration, for: $0) },
            refusal: { api.refusal(ofHead: $0) }, handler: { api.respond(to: $0) })
    }

    /// - Parameter isOpen: whether pages of any origin may read, or those of `https://a.example` only.
    init(isOpen: Bool = true) throws {
        context = ConnectionContext(
            configuration: isOpen ? WiredService.open : WiredService.list, now: Instant(nanoseconds: 0),
            date: Array("Sun, 06 Nov 1994 08:49:37 GMT".utf8))
        connection = Connection(openedAt: context.now, idSeed: 1, limits: Limits())
    }

    mutating func send(_ text: String) {
        let bytes = Array(text.utf8)
        var output = OutputBuffer()
        next = connection.receive(bytes, bytes.indices, context: &context, output: &output)
        answered += output.bytes
    }

    mutating func wait(seconds: UInt64) {
        context.now = Instant(nanoseconds: seconds * 1_000_000_000)
        var output = OutputBuffer()
        next = connection.expire(at: context.now, context: &context, output: &output)
        answered += output.bytes
    }

    /// The lines of the last head that was answered.
    var head: [String] {
        let heads = String(decoding: answered, as: UTF8.self).components(separatedBy: "\r\n\r\n")
        return heads.last { $0.contains("HTTP/1.1 ") }?.components(separatedBy: "\r\n") ?? []
    }
}

@Suite("The service on the wire")
struct WireTests {
    @Test(
        "an error of the protocol layer has the same cross-origin fields as any other answer",
        arguments: [
            ("Content-Length: 99999\r\n\r\n", 413), ("Content-Length: +1\r\n\r\n", 400), ("A : b\r\n\r\n", 400),
            ("Transfer-Encoding: gzip, chunked\r\n\r\n", 501), ("Expect: x\r\n\r\n", 417),
            ("Content-Length: 5\r\n\r\n", 408), ("Transfer-Encoding: chunked\r\n\r\nx", 400),
            ("A: \(String(repeating: "b", count: 9000))\r\n\r\n", 431), ("Content-Length: 0\r\n\r\n", 415),
        ])
    func crossOrigin(rest: String, status: Int) throws {
        for (origin, allowed) in [("https://a.example", true), ("https://b.example", false)] {
            var service = try WiredService(isOpen: false)
            service.send("POST /assess HTTP/1.1\r\nHost: h\r\nOrigin: \(origin)\r\n\(rest)")
            if status == 408 { service.wait(seconds: 10) }
            #expect(service.head.first?.contains(" \(status) ") == true, "\(service.head)")
            #expect(service.head.filter { $0.hasPrefix("Vary:") } == ["Vary: Origin"])
            #expect(service.head.contains("Access-Control-Allow-Origin: \(origin)") == allowed)
            #expect(service.head.contains { $0.hasPrefix("Access-Control-Expose-Headers: ETag, Retry-") } == allowed)
        }
        var open = try WiredService()
        open.send("POST /assess HTTP/1.1\r\nHost: h\r\nOrigin: https://b.example\r\n\(rest)")
        if status == 408 { open.wait(seconds: 10) }
        #expect(open.head.filter { $0.hasPrefix("Access-Control-Allow-Origin:") }.map { $0.suffix(2) } == [" *"])
    }

    /// Method, target, field lines, status.
    private static let refused: [(String, String, String, Int)] = [
        ("POST", "/nowhere", "", 404), ("POST", "/causes", "", 405), ("BREW", "/assess", "", 501),
        ("POST", "/assess", "Accept: image/png\r\n", 406), ("POST", "/assess", "Content-Type: text/plain\r\n", 415),
        ("POST", "/assess", "Content-Encoding: gzip\r\nContent-Type: application/json\r\n", 415),
        ("GET", "/assess", "", 405), ("GET", "/causes?grade=E", "", 400),
    ]

    @Test("who expects 100 and would be refused anyway is told at once (9110, 10.1.1)", arguments: refused)
    func refusedByHead(method: String, target: String, fields: String, status: Int) throws {
        var service = try WiredService()
        let start = "\(method) \(target) HTTP/1.1\r\nHost: h\r\n\(fields)Content-Length: 2\r\n"
        service.send("\(start)Expect: 100-continue\r\n\r\n")
        #expect(service.head.first?.contains(" \(status) ") == true)
        #expect(service.head.contains("Connection: close"))
        #expect(service.next == .lingeringClose)

        // Without the expectation the content is read, and the answer is the same.
        var other = try WiredService()
        other.send("\(start)\r\n")
        #expect(other.answered.isEmpty)
        other.send("{}")
        #expect(other.head.first == service.head.first)
        #expect(other.next == .read)
    }

    @Test(
        "who expects 100 and may send content is asked for it",
        arguments: [
            ("POST", "/assess", "{}", 200), ("QUERY", "/red-flags", "{\"x\": 1}", 422),
            ("POST", "/differentiate", "{", 400), ("GET", "/causes", "{}", 200), ("OPTIONS", "/assess", "{}", 204),
        ])
    func askedForContent(method: String, target: String, content: String, status: Int) throws {
        var service = try WiredService()
        service.send(
            "\(method) \(target) HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\nExpect: 100-continue\r\n"
                + "Content-Length: \(content.utf8.count)\r\n\r\n")
        #expect(service.head.first == "HTTP/1.1 100 Continue")
        service.send(content)
        #expect(service.head.first?.contains(" \(status) ") == true)
        #expect(service.next == .read)
    }

    @Test(
        "every answer says what it is, may not be sniffed, and names a server without version",
        arguments: [
            "GET / HTTP/1.1\r\nHost: h\r\n\r\n", "GET /nowhere HTTP/1.1\r\nHost: h\r\n\r\n",
            "HEAD /causes HTTP/1.1\r\nHost: h\r\n\r\n", "OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n",
            "GET /causes HTTP/1.1\r\nHost: h\r\nIf-None-Match: *\r\n\r\n", "\n", "GET / HTTP/2.0\r\n\r\n",
            "POST /assess HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}",
            "POST /assess HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\nContent-Length: 1\r\n\r\n{",
        ])
    func fields(request: String) throws {
        var service = try WiredService()
        service.send(request)
        let head = service.head
        #expect(head.contains("X-Content-Type-Options: nosniff"))
        #expect(head.contains("Server: legcramps"))
        #expect(head.contains("Date: Sun, 06 Nov 1994 08:49:37 GMT"))
        #expect(head.contains("Referrer-Policy: no-referrer"))
        let names = head.dropFirst().map { $0.prefix { $0 != ":" }.lowercased() }
        #expect(Set(names).count == names.count, "\(names)")
        #expect(!head.joined().contains(/(?i)x-powered-by|set-cookie|swift|\d\.\d\.\d/))
        if head.contains(where: { $0.hasPrefix("Content-Type: text/html") }) {
            #expect(head.contains { $0.hasPrefix("Content-Security-Policy: ") })
        }
    }
}
