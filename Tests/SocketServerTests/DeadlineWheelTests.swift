import HTTP1
import Testing

@testable import SocketServer

@Suite("Deadlines of many connections")
struct DeadlineWheelTests {
    private static func at(_ ticks: Int) -> Instant {
        Instant(nanoseconds: UInt64(1_000_000 + ticks) * UInt64(DeadlineWheel.tickNanoseconds))
    }

    private func due(_ wheel: inout DeadlineWheel, at ticks: Int) -> [Int] {
        var due: [Int] = []
        wheel.advance(to: Self.at(ticks), due: &due)
        return due.sorted()
    }

    @Test("an entry comes up when its tick is over, once")
    func comesUp() {
        var wheel = DeadlineWheel(startingAt: Self.at(0))
        wheel.schedule(3, at: Self.at(2))
        wheel.schedule(5, at: Self.at(2))
        wheel.schedule(4, at: Self.at(4))
        #expect(due(&wheel, at: 2) == [])
        #expect(due(&wheel, at: 3) == [3, 5])
        #expect(due(&wheel, at: 4) == [])
        #expect(due(&wheel, at: 5) == [4])
        #expect(wheel.isEmpty)
    }

    @Test("a deadline moves an entry forward, never back")
    func movesForward() {
        var wheel = DeadlineWheel(startingAt: Self.at(0))
        wheel.schedule(0, at: Self.at(10))
        wheel.schedule(0, at: Self.at(20))
        wheel.schedule(0, at: Self.at(5))
        #expect(due(&wheel, at: 6) == [0])
        #expect(wheel.isEmpty)
    }

    @Test("a cancelled entry does not come up, its neighbours do", arguments: 0..<3)
    func cancels(_ cancelled: Int) {
        var wheel = DeadlineWheel(startingAt: Self.at(0))
        for index in 0..<3 { wheel.schedule(index, at: Self.at(1)) }
        wheel.cancel(cancelled)
        wheel.cancel(cancelled)
        wheel.cancel(99)
        #expect(due(&wheel, at: 2) == [0, 1, 2].filter { $0 != cancelled })
    }

    @Test("a deadline beyond the horizon comes up early, and all do after a long pause")
    func horizon() {
        var wheel = DeadlineWheel(startingAt: Self.at(0))
        wheel.schedule(0, at: Self.at(100_000))
        wheel.schedule(1, at: Self.at(255))
        #expect(due(&wheel, at: 255) == [])
        #expect(due(&wheel, at: 256) == [0, 1])
        for index in 0..<500 { wheel.schedule(index, at: Self.at(256 + index)) }
        #expect(due(&wheel, at: 1_000_000) == Array(0..<500))
        wheel.schedule(7, at: Self.at(1))
        #expect(due(&wheel, at: 1_000_001) == [7], "a deadline in the past is due with the next tick")
    }

    @Test("agrees with a plain list of deadlines under random use")
    func model() {
        var generator = SystemRandomNumberGenerator()
        var wheel = DeadlineWheel(startingAt: Self.at(0))
        var scheduled: [Int: Int] = [:]
        for now in 1..<2000 {
            for _ in 0..<3 {
                let index = Int.random(in: 0..<50, using: &generator)
                if Bool.random(using: &generator) {
                    let tick = now - 1 + Int.random(in: 0..<250, using: &generator)
                    wheel.schedule(index, at: Self.at(tick))
                    scheduled[index] = min(scheduled[index] ?? tick, tick)
                } else {
                    wheel.cancel(index)
                    scheduled[index] = nil
                }
            }
            let expected = scheduled.filter { $0.value < now }.keys.sorted()
            #expect(due(&wheel, at: now) == expected)
            for index in expected { scheduled[index] = nil }
        }
    }
}
