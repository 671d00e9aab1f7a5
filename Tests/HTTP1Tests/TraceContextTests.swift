import Testing

@testable import HTTP1

@Suite("Trace context (W3C Trace Context, section 3.2)")
struct TraceContextTests {
    private static let trace = "4bf92f3577b34da6a3ce929d0e0e4736"
    private static let valid = "00-\(trace)-00f067aa0ba902b7-01"

    @Test(
        "a valid value is taken, with the flags that have a meaning",
        arguments: [
            (valid, 1), ("00-\(trace)-00f067aa0ba902b7-00", 0), ("00-\(trace)-00f067aa0ba902b7-03", 3),
            ("00-\(trace)-00f067aa0ba902b7-ff", 3), ("01-\(trace)-00f067aa0ba902b7-01", 1),
            ("cc-\(trace)-00f067aa0ba902b7-01-what-comes-later", 1), ("fe-\(trace)-00f067aa0ba902b7-01-", 1),
        ] as [(String, UInt8)])
    func taken(value: String, flags: UInt8) throws {
        let context = try #require(TraceContext(bytes(value)[...]))
        let span = TraceSpan(context: context, id: 0xAB)
        #expect(span.traceID == TraceContextTests.trace)
        #expect(span.parentID == "00f067aa0ba902b7")
        #expect(span.spanID == "00000000000000ab")
        #expect(context.flags == flags)
    }

    @Test(
        "what the standard says to ignore is ignored",
        arguments: [
            "", "00", valid + "-", valid + "-00", valid + "0", String(valid.dropLast()), valid.uppercased(),
            "ff-\(trace)-00f067aa0ba902b7-01", "0g-\(trace)-00f067aa0ba902b7-01", "01-\(trace)-00f067aa0ba902b7-01x",
            "00-\(String(repeating: "0", count: 32))-00f067aa0ba902b7-01", "00-\(trace)-0000000000000000-01",
            "00-\(trace)-00f067aa0ba902b7-0x", "00_\(trace)-00f067aa0ba902b7-01", "00-\(trace)_00f067aa0ba902b7-01",
            "00-\(trace)-00f067aa0ba902b7_01", "00-4bf92f3577b34da6a3ce929d0e0e473é-00f067aa0ba902b7-01",
        ])
    func ignored(value: String) {
        #expect(TraceContext(bytes(value)[...]) == nil)
        var peer = Peer()
        peer.send("GET / HTTP/1.1\r\nHost: h\r\ntraceparent: \(value)\r\n\r\n")
        #expect(!text(peer.answered).contains("traceresponse"))
    }

    @Test("two are equal when trace, caller and flags are")
    func equality() throws {
        let one = try #require(TraceContext(bytes(TraceContextTests.valid)[...]))
        for (other, isEqual) in [
            (TraceContextTests.valid, true), ("00-\(TraceContextTests.trace)-00f067aa0ba902b7-00", false),
            ("00-\(TraceContextTests.trace)-00f067aa0ba902b8-01", false),
            ("00-5bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", false),
        ] {
            #expect((TraceContext(bytes(other)[...]) == one) == isEqual)
        }
    }

    @Test("the answer names the trace and a span of its own, errors of the protocol layer included")
    func answered() throws {
        let seen = Recorder()
        for request in ["GET / HTTP/1.1\r\nHost: h\r\n", "GET / HTTP/1.1\r\n"] {
            var peer = Peer(observe: { seen.append($0) })
            peer.send(request + "TraceParent: \(TraceContextTests.valid)\r\n\r\n")
            let span = try #require(seen.exchanges.last?.trace)
            #expect(try peer.responses()[0]["traceresponse"] == "00-\(TraceContextTests.trace)-\(span.spanID)-01")
            #expect(span.parentID == "00f067aa0ba902b7")
        }
        let spans = seen.exchanges.compactMap(\.trace?.spanID)
        #expect(spans.count == 2)
    }

    @Test("a trace that is named twice is not believed, and one that is not named is not made up")
    func repeated() {
        for lines in ["traceparent: \(TraceContextTests.valid)\r\ntraceparent: \(TraceContextTests.valid)\r\n", ""] {
            var peer = Peer()
            peer.send("GET / HTTP/1.1\r\nHost: h\r\n\(lines)\r\n")
            #expect(!text(peer.answered).contains("traceresponse"))
        }
    }
}
