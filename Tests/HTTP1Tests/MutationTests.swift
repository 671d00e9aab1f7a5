import Synchronization
import Testing

@testable import HTTP1

@Suite("Random and mutated input")
struct MutationTests {
    /// What mutations start from and insert.
    private static let seeds = [
        "GET /a?b HTTP/1.1\r\nHost: h\r\n\r\n",
        "POST http://h:80/ HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhello",
        "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n5;a=\"b\"\r\nhello\r\n0\r\nT: x\r\n\r\n",
        "HEAD / HTTP/1.0\r\nConnection: keep-alive, x\r\n\r\n",
        "OPTIONS * HTTP/1.1\r\nHost: [::1]:80\r\nExpect: 100-continue\r\nX-Request-Id: a\r\n\r\n",
    ].map(bytes)
    private static let fragments = [
        "\r\n", "\r", "\n", " ", "\t", ":", ",", "0", "9", "%2e", "..", "/", "\0", "\u{FF}", "\"", ";", "chunked",
        "Content-Length: 5\r\n", "Transfer-Encoding: chunked\r\n", "Host: h\r\n", "Connection: close\r\n", "\r\n\r\n",
        "HTTP/1.1", "[", "]", "ffffffffffffffff", "18446744073709551617", "-1",
    ].map(bytes)

    @Test("never traps, never answers 5xx but 501 and 505, and is split-invariant", arguments: 0..<8)
    func mutations(seed: Int) throws {
        var random = SplitMix(state: UInt64(seed))
        var limits = Limits()
        limits.outputMark = 400
        limits.contentLength = 64
        limits.headLength = 200
        for _ in 0..<400 {
            var input: [UInt8] = []
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                input += MutationTests.seeds[Int.random(in: 0..<MutationTests.seeds.count, using: &random)]
            }
            for _ in 0..<Int.random(in: 0...4, using: &random) { mutate(&input, &random) }
            try check(input, limits, &random)
        }
    }

    @Test("so is pure noise", arguments: 0..<4)
    func noise(seed: Int) throws {
        var random = SplitMix(state: 1000 + UInt64(seed))
        for _ in 0..<200 {
            let input = (0..<Int.random(in: 0...80, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            try check(input, Limits(), &random)
        }
    }

    private func mutate(_ input: inout [UInt8], _ random: inout SplitMix) {
        let index = Int.random(in: 0...input.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0 where index < input.count: input[index] = UInt8.random(in: 0...255, using: &random)
        case 1 where index < input.count: input[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 2: input.removeSubrange(index..<min(input.count, index + Int.random(in: 0...8, using: &random)))
        case 3: input.insert(contentsOf: input[index..<min(input.count, index + 30)], at: index)
        default:
            let fragment = MutationTests.fragments[Int.random(in: 0..<MutationTests.fragments.count, using: &random)]
            input.insert(contentsOf: fragment, at: index)
        }
    }

    private func check(_ input: [UInt8], _ limits: Limits, _ random: inout SplitMix) throws {
        let methods = Mutex<[String]>([])
        var whole = Peer(
            limits: limits, observe: { exchange in methods.withLock { $0.append(exchange.method?.name ?? "-") } })
        whole.send(input)
        let statuses = try whole.responses(to: methods.withLock { $0 }).map(\.status)
        #expect(statuses.allSatisfy { $0 < 500 || $0 == 501 || $0 == 505 })
        #expect(statuses.dropLast().allSatisfy { $0 == 200 || $0 == 100 })
        #expect((whole.next == .lingeringClose) || (whole.next == .read))
        #expect(whole.connection.deadline != nil)
        let cuts = (0..<3).map { _ in Int.random(in: 0...input.count, using: &random) }
        expectSameAnswers(as: whole, to: input, limits: limits, cuts: cuts)
        whole.wait(until: 1000)
        whole.end()
        #expect(whole.next == .close)
        #expect(whole.connection.ownsNoMemory)
    }
}

/// A seeded generator, so that a failure can be repeated.
private struct SplitMix: RandomNumberGenerator {
    private var generator: IdentifierGenerator
    init(state: UInt64) { generator = IdentifierGenerator(state: state) }
    mutating func next() -> UInt64 { generator.next() }
}
