import Synchronization
import Testing

@testable import HTTP1

@Suite("Rate limit: a bucket for each client")
struct RateLimitTests {
    private static func client(_ number: UInt64) -> ClientID { IPAddress(high: number << 32, low: 0).client }
    private static func second(_ number: Double) -> Instant {
        Instant(nanoseconds: UInt64(number * 1e9) + 1_000_000_000)
    }

    @Test("allows a burst, then the rate, and says when the next request is due")
    func bucket() {
        let limiter = RateLimiter(policy: RatePolicy(requests: 2, per: .seconds(1), burst: 4), capacity: 1)
        let expected: [(at: Double, isAllowed: Bool, remaining: Int, wait: Duration)] = [
            (0, true, 3, .milliseconds(500)), (0, true, 2, .milliseconds(1000)), (0, true, 1, .milliseconds(1500)),
            (0, true, 0, .milliseconds(2000)), (0, false, 0, .milliseconds(500)), (0.25, false, 0, .milliseconds(250)),
            (0.5, true, 0, .milliseconds(2000)), (0.5, false, 0, .milliseconds(500)),
            // Full again, and no fuller.
            (100, true, 3, .milliseconds(500)),
        ]
        for step in expected {
            #expect(
                limiter.take(Self.client(1), at: Self.second(step.at))
                    == RateLimiter.Decision(isAllowed: step.isAllowed, remaining: step.remaining, wait: step.wait),
                "at \(step.at)")
        }
    }

    @Test("one client does not use up the requests of another")
    func clients() {
        let limiter = RateLimiter(policy: RatePolicy(requests: 1, per: .seconds(1)), capacity: 1024)
        for number in 0..<100 as Range<UInt64> {
            #expect(limiter.take(Self.client(number), at: Self.second(0)).isAllowed)
            #expect(!limiter.take(Self.client(number), at: Self.second(0)).isAllowed)
        }
    }

    @Test("a flood of other addresses neither makes the table grow nor gives a client its requests back")
    func flood() {
        let limiter = RateLimiter(policy: RatePolicy(requests: 10, per: .seconds(60)), capacity: 128)
        for _ in 0..<10 { #expect(limiter.take(Self.client(0), at: Self.second(0)).isAllowed) }
        for number in 1...20_000 as ClosedRange<UInt64> {
            #expect(limiter.take(Self.client(number), at: Self.second(1)).isAllowed)
        }
        #expect(limiter.bucketCount == 128)
        #expect(!limiter.take(Self.client(0), at: Self.second(2)).isAllowed)
    }

    @Test("forgets a client once its bucket is full")
    func sweep() {
        let limiter = RateLimiter(policy: RatePolicy(requests: 1, per: .seconds(1), burst: 5), capacity: 128)
        _ = limiter.take(Self.client(1), at: Self.second(0))
        for _ in 0..<3 { _ = limiter.take(Self.client(2), at: Self.second(0)) }
        #expect(limiter.bucketCount == 2)
        #expect(limiter.sweep(at: Self.second(1)))
        #expect(limiter.bucketCount == 1)
        #expect(limiter.take(Self.client(2), at: Self.second(1)).remaining == 2)
        #expect(!limiter.sweep(at: Self.second(5)))
        #expect(limiter.bucketCount == 0)
    }

    @Test("no rate and no time makes it trap")
    func extremes() {
        let end = Instant(nanoseconds: .max)
        for policy in [
            RatePolicy(requests: .max, per: .seconds(1)), RatePolicy(requests: 1, per: .seconds(3600), burst: .max),
            RatePolicy(requests: 0, per: .zero, burst: 0),
        ] {
            let limiter = RateLimiter(policy: policy, capacity: 0)
            #expect(limiter.take(Self.client(1), at: Instant(nanoseconds: 0)).isAllowed)
            _ = limiter.take(Self.client(1), at: end)
            _ = limiter.take(Self.client(1), at: end)
            #expect(policy.window >= .zero)
        }
    }

    // MARK: The step before a handler

    /// A handler behind a limit of two requests in 30 seconds, and a clock that stands still.
    private static func limited(refusalFields: [Field] = []) -> Handler {
        let policy = RatePolicy(requests: 2, per: .seconds(30))
        let admission = Admission(
            limiter: RateLimiter(policy: policy, capacity: 128), policy: policy, trustedProxies: [],
            clock: { Self.second(0) })
        return admission.around(
            { _ in Response(.ok, content: .bytes([0x6F, 0x6B])) }, refusalFields: { _ in refusalFields })
    }

    private static func request(_ method: HTTP1.Method = .get, fields: [(String, String)] = [], peer: UInt64? = 1)
        -> Request
    {
        Request(
            method, "/", fields: fields,
            peer: peer.map { HTTP1.Peer(IPAddress(high: $0 << 32, low: 0), trustedProxies: []) })
    }

    private static func value(_ name: String, _ response: Response) -> String? {
        let found = response.fields.filter { $0.name == name }
        return found.count == 1 ? found[0].value : nil
    }

    @Test("tells what remains, refuses with 429 and Retry-After, and lets others pass")
    func admission() {
        let handler = Self.limited(refusalFields: [Field("Vary", "Origin")])
        for (remaining, wait) in [(1, 15), (0, 30)] {
            let response = handler(Self.request())
            #expect(response.status == .ok)
            #expect(Self.value("RateLimit", response) == "\"client\";r=\(remaining);t=\(wait)")
            #expect(Self.value("RateLimit-Policy", response) == "\"client\";q=2;w=30")
            #expect(Self.value("Retry-After", response) == nil)
        }
        let refused = handler(Self.request())
        #expect(refused.status == .tooManyRequests)
        #expect(Self.value("Retry-After", refused) == "15")
        #expect(Self.value("RateLimit", refused) == "\"client\";r=0;t=15")
        #expect(Self.value("Content-Type", refused) == "application/problem+json")
        #expect(Self.value("Vary", refused) == "Origin")
        #expect(!refused.closes)
        #expect(handler(Self.request(peer: 2)).status == .ok)
    }

    @Test("counts neither preflights nor requests without a connection")
    func notCounted() {
        let handler = Self.limited()
        for _ in 0..<10 {
            let preflight = Self.request(.options, fields: [("Access-Control-Request-Method", "POST")])
            #expect(handler(preflight).fields.isEmpty)
            #expect(handler(Self.request(peer: nil)).fields.isEmpty)
        }
        #expect(handler(Self.request(.options)).status == .ok)
        #expect(handler(Self.request()).status == .ok)
        #expect(handler(Self.request(.options)).status == .tooManyRequests)
    }

    @Test("the peer of the connection reaches the handler")
    func peer() throws {
        let seen = Mutex<[HTTP1.Peer?]>([])
        var peer = Peer(handler: { request in
            seen.withLock { $0.append(request.peer) }
            return Response(.ok)
        })
        let address = try #require(IPAddress(Array("192.0.2.1".utf8)[...]))
        peer.context.peer = HTTP1.Peer(address, trustedProxies: [])
        peer.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(seen.withLock { $0 } == [HTTP1.Peer(address, trustedProxies: [])])
    }
}
