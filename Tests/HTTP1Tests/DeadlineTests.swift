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

    @Test("content has 10 seconds from arrival to arrival and 30 in all (408)")
    func content() throws {
        var peer = Peer()
        peer.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\n")
        #expect(peer.deadline == 10)
        for (now, deadline) in [(9.0, 19.0), (18, 28), (27, 30), (29, 30)] {
            peer.wait(until: now)
            #expect(peer.next == .read)
            peer.send("a")
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
        peer.connection.wrote(remaining: 100, at: Instant(nanoseconds: 1_000_000_000), context: peer.context)
        #expect(peer.deadline == 31)
        peer.connection.wrote(remaining: 50, at: Instant(nanoseconds: 20_000_000_000), context: peer.context)
        #expect(peer.deadline == 50)
        var flushed = peer
        peer.wait(until: 50)
        #expect(peer.next == .close)
        #expect(peer.answered == answered)

        flushed.context.now = Instant(nanoseconds: 40_000_000_000)
        flushed.connection.wrote(remaining: 0, at: flushed.context.now, context: flushed.context)
        #expect(flushed.deadline == 100)
    }

    @Test("time in which the peer did not read does not count against the rest of a request")
    func stallBeforeRequest() throws {
        for (begun, patience) in [("GET", 10.0), ("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\n", 10)] {
            var peer = Peer()
            peer.send(DeadlineTests.get + begun)
            for now in [1.0, 20, 40] {
                peer.connection.wrote(
                    remaining: now < 40 ? 100 : 0, at: Instant(nanoseconds: UInt64(now * 1e9)), context: peer.context)
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
        var output: [UInt8] = []
        let input = bytes(DeadlineTests.get + DeadlineTests.get)
        #expect(peer.connection.receive(input, input.indices, context: &peer.context, output: &output) == .flush)
        for (now, remaining) in [(1.0, 100), (25, 50), (50, 0)] {
            peer.connection.wrote(
                remaining: remaining, at: Instant(nanoseconds: UInt64(now * 1e9)), context: peer.context)
        }
        #expect(peer.deadline == 80)
        peer.wait(until: 50)
        #expect(peer.next == .flush)
        output.removeAll()
        #expect(peer.connection.resume(context: &peer.context, output: &output) == .read)
        #expect(!output.isEmpty)
    }

    @Test("waiting for a flush has a deadline of its own, and so has lingering after it")
    func flushing() throws {
        var limits = Limits()
        limits.outputMark = 1
        var peer = Peer(limits: limits)
        var output: [UInt8] = []
        let input = bytes(DeadlineTests.get + DeadlineTests.get)
        #expect(peer.connection.receive(input, input.indices, context: &peer.context, output: &output) == .flush)
        #expect(peer.deadline == 30)
        peer.wait(until: 30)
        #expect(peer.next == .close)

        var closing = Peer()
        closing.send("\0")
        #expect(closing.deadline == 2)
        closing.connection.wrote(remaining: 1, at: Instant(nanoseconds: 0), context: closing.context)
        #expect(closing.deadline == 30)
        closing.connection.wrote(remaining: 0, at: Instant(nanoseconds: 20_000_000_000), context: closing.context)
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
