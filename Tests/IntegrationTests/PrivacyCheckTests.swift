import HTTP1
import Synchronization
import Testing

@testable import LegCrampServer

@Suite("legcramps check --privacy")
struct PrivacyCheckTests {
    /// A way to keep or tell what was sent.
    struct Planted: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// The end of a line of the report.
        let place: String
        let tap: @Sendable (@escaping Handler, LogSink) -> Handler
    }

    private final class Kept: Sendable {
        let bytes = Mutex<[UInt8]>([])
    }

    private static let planted: [Planted] = [
        Planted(testDescription: "the path in the log", place: "the log") { handler, sink in
            { request in
                sink.append(Array(request.path) + [0x0A])
                return handler(request)
            }
        },
        Planted(testDescription: "the content in capitals in the log", place: "the log") { handler, sink in
            { request in
                sink.append(Array(String(decoding: request.content, as: UTF8.self).uppercased().utf8) + [0x0A])
                return handler(request)
            }
        },
        Planted(testDescription: "a cookie in a field of the answer", place: "a field of an answer") { handler, _ in
            { request in
                var response = handler(request)
                if let cookie = request.fields["cookie"] {
                    response.fields.append(Field("X-Seen", String(decoding: cookie, as: UTF8.self)))
                }
                return response
            }
        },
        Planted(testDescription: "the query in a problem", place: "the answer to it (/detail)") { handler, _ in
            { request in
                guard let query = request.query, request.method == .get else { return handler(request) }
                let text = String(decoding: query, as: UTF8.self)
                let problem = Problem(code: "odd", status: .badRequest, title: "Odd", detail: "Odd: \(text)")
                return problem.response(requestID: request.id)
            }
        },
        Planted(testDescription: "what was sent, on /metrics", place: "the metrics") { handler, _ in
            let kept = Kept()
            return { request in
                if request.path.elementsEqual("/metrics".utf8), request.content.isEmpty, request.method == .get {
                    return Response(.ok, content: .bytes(kept.bytes.withLock { $0 }))
                }
                kept.bytes.withLock { $0 += Array(request.content) }
                return handler(request)
            }
        },
        Planted(testDescription: "what the last one sent, to the next", place: "the next answer on the connection") {
            handler, _ in
            let kept = Kept()
            return { request in
                if request.path.elementsEqual("/health/live".utf8), request.query == nil, request.fields.count == 2 {
                    return Response(.ok, content: .bytes(kept.bytes.withLock { $0 }))
                }
                kept.bytes.withLock { $0 = Array(request.path) }
                return handler(request)
            }
        },
    ]

    @Test("finds a leak that is planted", arguments: planted)
    func finds(_ planted: Planted) throws {
        let findings = try PrivacyCheck.run(
            format: .text, paths: ["/causes", "/health/live", "/metrics"], tap: planted.tap)
        #expect(findings.leaks.keys.contains { $0.place == planted.place }, "\(findings.report)")
        #expect(findings.report.contains { $0.hasPrefix("not well: ") && $0.contains(planted.place) })
    }

    @Test("finds nothing in the service, having looked everywhere, and tells what it did")
    func findsNothing() throws {
        let told = try Command.run(["check", "--privacy"])
        #expect(told.status == 0, "\(told.output)\(told.errors)")
        #expect(told.output.hasSuffix("  none of them is anywhere else\nall well\n"))
        let findings = try PrivacyCheck.run(format: .json)
        #expect(findings.leaks.isEmpty, "\(findings.report)")
        #expect(findings.logLines > findings.requests)
        for place in AllowedPlace.allCases { #expect((findings.allowed[place] ?? 0) > 0, "\(place)") }
    }

    @Test("a word is found in any case and cut short, a number too")
    func markers() {
        var markers = Markers()
        let (word, number) = (markers.word("a", probe: 0), markers.number("b", probe: 1))
        #expect(markers.find(in: Array("x\(word)\(number)y".utf8)[...]) == markers.all)
        #expect(markers.find(in: Array("x\(word.uppercased())y".utf8)[...]) == [markers.all[0]])
        #expect(markers.find(in: Array(word.dropLast().utf8)[...]).map(\.probe) == [-1])
        #expect(markers.find(in: Array(word.dropFirst().utf8)[...]).isEmpty)
        #expect(markers.find(in: []).isEmpty)
    }
}
