import Testing

@testable import HTTP1

@Suite("Deadlines: seconds since the connection was opened")
struct DeadlineTests {
    private static let get = "GET / HTTP/1.1\r\nHost: h\r\n\r\n"

    @Test("without a first byte the connection ends silently")
    func firstByte() {
        var peer = Peer()
        #expect(peer.deadline == 10)
        peer.wait(until: 9.9)
        #expect(peer.next == .read)
        peer.wait(until: 10)
        #expect(peer.next == .close)
        #expect(peer.answered.isEmpty)
        #expect(peer.deadline == nil)
    }

    @Test("a head has 10 seconds from its first byte: dribbled bytes do not extend them (408)")
    func head() throws {
        var peer = Peer()
        peer.wait(until: 5)
        peer.send("G")
        #expect(peer.deadline == 15)
        peer.wait(until: 14)
        peer.send("ET / HTTP/1.1\r\nHost: h\r\nA: ")
        #expect(peer.deadline == 15)
        peer.wait(until: 15)
        #expect(peer.next == .lingeringClose)
        #expect(try peer.responses().map(\.status) == [408])
        #expect(try peer.responses()[0]["Connection"] == "close")
        #expect(peer.deadline == 17)
        peer.wait(until: 17)
        #expect(peer.next == .close)
    }

    @Test("empty lines alone are no request: no 408")
    func emptyLines() {
        var peer = Peer()
        peer.send("\r\n")
        peer.wait(until: 10)
        #expect(peer.next == .close)
        #expect(peer.answered.isEmpty)
    }

    @Test("content that comes fast enough has 10 seconds from arrival to arrival and 30 in all (408)")
    func content() throws {
        var peer = Peer()
        peer.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 60000\r\n\r\n")
        #expect(peer.deadline == 10)
        for (now, deadline) in [(9.0, 19.0), (18, 28), (27, 30), (29, 30)] {
            peer.wait(until: now)
            #expect(peer.next == .read)
            peer.send(String(repeating: "a", count: 10_000))
            #expect(peer.deadline == deadline)
        }
        peer.wait(until: 30)
        #expect(try peer.responses().map(\.status) == [408])
        #expect(peer.next == .lingeringClose)
    }

    @Test("chunked content that stops arriving is answered 408")
    func chunks() throws {
        var peer = Peer()
        peer.send("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab")
        peer.wait(until: 10)
        #expect(try peer.responses().map(\.status) == [408])
    }

    @Test("a kept connection may rest for 60 seconds, then ends silently")
    func keepAlive() throws {
        var peer = Peer()
        peer.wait(until: 3)
        peer.send(DeadlineTests.get)
        #expect(peer.deadline == 63)
        peer.wait(until: 62)
        peer.send(DeadlineTests.get)
        #expect(peer.deadline == 122)
        peer.wait(until: 122)
        #expect(peer.next == .close)
        #expect(try peer.responses().count == 2)
    }

    @Test("the head of the next request has its own 10 seconds")
    func nextHead() {
        var peer = Peer()
        peer.send(DeadlineTests.get)
        peer.wait(until: 50)
        peer.send("GET")
        #expect(peer.deadline == 60)
    }

    @Test("a peer that does not read has 30 seconds from progress to progress, then ends silently")
    func writeStall() throws {
        var peer = Peer()
        peer.send(DeadlineTests.get)
        let answered = peer.answered
        peer.wrote(remaining: 100_000, sent: 0, since: 1, at: 1)
        #expect(peer.deadline == 31)
        peer.wrote(remaining: 50_000, sent: 50_000, since: 1, at: 20)
        #expect(peer.deadline == 50)
        var flushed = peer
        peer.wait(until: 50)
        #expect(peer.next == .close)
        #expect(peer.answered == answered)

        flushed.context.now = Instant(nanoseconds: 40_000_000_000)
        flushed.wrote(remaining: 0, sent: 100_000, since: 1, at: 40)
        #expect(flushed.deadline == 100)
    }

    @Test("time in which the peer did not read does not count against the rest of a request")
    func stallBeforeRequest() throws {
        for (begun, patience) in [("GET", 10.0), ("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\n", 10)] {
            var peer = Peer()
            peer.send(DeadlineTests.get + begun)
            for now in [1.0, 20, 40] {
                peer.wrote(remaining: now < 40 ? 100 : 0, sent: 10_000 * Int(now), since: 1, at: now)
            }
            #expect(peer.deadline == 40 + patience)
            peer.wait(until: 40)
            #expect(peer.next == .read)
            peer.wait(until: 40 + patience)
            #expect(try peer.responses().map(\.status) == [200, 408])
        }
    }

    @Test("a peer that reads slowly keeps the answers to its pipelined requests")
    func stallBeforeFlush() throws {
        var limits = Limits()
        limits.outputMark = 1
        var peer = Peer(limits: limits)
        var output = OutputBuffer()
        let input = bytes(DeadlineTests.get + DeadlineTests.get)
        #expect(peer.connection.receive(input, input.indices, context: &peer.context, output: &output) == .flush)
        for (now, remaining) in [(1.0, 100), (25, 50), (50, 0)] {
            peer.wrote(remaining: remaining, sent: 1000 * Int(now), since: 1, at: now)
        }
        #expect(peer.deadline == 80)
        peer.wait(until: 50)
        #expect(peer.next == .flush)
        output.removeAll()
        #expect(peer.connection.resume(context: &peer.context, output: &output) == .read)
        #expect(!output.bytes.isEmpty)
    }

    @Test(
        "who takes less than 500 bytes a second of an answer after 30 seconds is cut off, whatever the progress",
        arguments: [
            // 1 byte every 29 seconds.
            (sent: 1, now: 29.0, deadline: 30.002), (sent: 2, now: 30.001, deadline: 30.004),
            // Faster than that.
            (sent: 500, now: 29, deadline: 31), (sent: 5000, now: 29, deadline: 40),
            (sent: 50_000, now: 90, deadline: 120),
            (sent: 50_000, now: 120, deadline: 130),
        ])
    func writeRate(sent: Int, now: Double, deadline: Double) throws {
        var peer = Peer()
        peer.wrote(remaining: 1_000_000, sent: 0, since: 0, at: 0)
        peer.wrote(remaining: 1_000_000 - sent, sent: sent, since: 0, at: now)
        #expect(try #require(peer.deadline) == deadline)
    }

    @Test(
        "content that comes slower than 500 bytes a second after 10 seconds is answered 408",
        arguments: [
            ("Content-Length: 60000", "x", 10.002), ("Content-Length: 60000", String(repeating: "x", count: 1000), 12),
            ("Content-Length: 60000", String(repeating: "x", count: 4500), 19),
            ("Transfer-Encoding: chunked", "5\r\nab", 10.004),
            // What is not content earns no time.
            ("Transfer-Encoding: chunked", "5;a=\"\(String(repeating: "b", count: 900))\"\r\nab", 10.004),
        ])
    func contentRate(framing: String, content: String, deadline: Double) throws {
        var peer = Peer()
        peer.send("POST / HTTP/1.1\r\nHost: h\r\n\(framing)\r\n\r\n")
        peer.wait(until: 9)
        peer.send(content)
        #expect(try #require(peer.deadline) == deadline)
        peer.wait(until: deadline)
        #expect(try peer.responses().map(\.status) == [408])
    }

    @Test("waiting for a flush has a deadline of its own, and so has lingering after it")
    func flushing() throws {
        var limits = Limits()
        limits.outputMark = 1
        var peer = Peer(limits: limits)
        var output = OutputBuffer()
        let input = bytes(DeadlineTests.get + DeadlineTests.get)
        #expect(peer.connection.receive(input, input.indices, context: &peer.context, output: &output) == .flush)
        #expect(peer.deadline == 30)
        peer.wait(until: 30)
        #expect(peer.next == .close)

        var closing = Peer()
        closing.send("\0")
        #expect(closing.deadline == 2)
        closing.wrote(remaining: 1, sent: 0, since: 0, at: 0)
        #expect(closing.deadline == 30)
        closing.wrote(remaining: 0, sent: 1, since: 0, at: 20)
        #expect(closing.deadline == 22)
    }

    @Test("time saturates")
    func saturation() {
        let end = Instant(nanoseconds: .max)
        #expect(end.advanced(by: .seconds(1)) == end)
        #expect(Instant(nanoseconds: 5).advanced(by: .seconds(-1)) == Instant(nanoseconds: 5))
        #expect(Instant(nanoseconds: 0).advanced(by: .seconds(Int64.max)) == end)
        #expect(Instant(nanoseconds: 5).elapsed(since: Instant(nanoseconds: 7)) == .zero)
        #expect(Instant(nanoseconds: 7).elapsed(since: Instant(nanoseconds: 5)) == .nanoseconds(2))
    }
}
