import Dispatch
import Synchronization
import Testing

@testable import LegCrampAPI

@Suite("A reference that is stored once")
struct OnceReferenceTests {
    private final class Counted: Sendable {
        let ended: Ended
        init(_ ended: Ended) { self.ended = ended }
        deinit { ended.count.add(1, ordering: .relaxed) }
    }

    private final class Ended: Sendable {
        let count = Atomic(0)
    }

    private final class Holder: Sendable {
        let reference = OnceReference<Counted>()
    }

    @Test("keeps the first, whoever stores at the same time, and gives it back at its end")
    func first() {
        let ended = Ended()
        let tries = 64
        do {
            let holder = Holder()
            let before = holder.reference.stored
            #expect(before == nil)
            let got = Mutex<[ObjectIdentifier]>([])
            DispatchQueue.concurrentPerform(iterations: tries) { _ in
                let kept = holder.reference.storeIfNil(Counted(ended))
                got.withLock { $0.append(ObjectIdentifier(kept)) }
            }
            let stored = holder.reference.stored.map { ObjectIdentifier($0) }
            #expect(got.withLock { $0.count == tries && $0.allSatisfy { $0 == stored } })
            #expect(ended.count.load(ordering: .relaxed) == tries - 1)
        }
        #expect(ended.count.load(ordering: .relaxed) == tries)
    }
}
