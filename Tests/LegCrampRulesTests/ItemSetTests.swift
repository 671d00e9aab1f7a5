import Testing

@testable import LegCrampRules

@Suite("Sets of items")
struct ItemSetTests {
    private static func places(_ seed: Int, _ share: Int) -> [Int] {
        var random = SplitMix(state: UInt64(seed))
        return (0..<ItemSet.mostItems).filter { _ in Int.random(in: 0..<100, using: &random) < share }
    }

    @Test("hold what was added, in order, as runs", arguments: [0, 1, 10, 50, 90, 99, 100], 0..<8)
    func holds(share: Int, seed: Int) {
        let places = Self.places(seed, share)
        var set = ItemSet()
        for place in places.reversed() { set.insert(place) }
        for place in places { set.insert(place) }
        #expect(set.places == places)
        #expect(set.count == places.count)
        #expect(set.first == places.first)
        #expect(set.isEmpty == places.isEmpty)
        var runs: [Range<Int>] = []
        set.forEachRun { runs.append($0) }
        #expect(runs.flatMap { $0 } == places)
        // Runs are as long as they can be but where a word ends.
        for (run, next) in zip(runs, runs.dropFirst()) {
            #expect(run.upperBound < next.lowerBound || run.upperBound % 64 == 0)
        }
    }

    @Test(
        "are those for which a condition holds, asked once for each in order", arguments: [0, 1, 63, 64, 65, 200, 256])
    func conditions(count: Int) {
        var asked: [Int] = []
        let set = ItemSet(count: count) { place in
            asked.append(place)
            return place % 3 == 0
        }
        #expect(asked == Array(0..<count))
        #expect(set.places == (0..<count).filter { $0 % 3 == 0 })
    }

    @Test("are combined as sets are", arguments: [0, 5, 50, 95, 100], 0..<8)
    func combined(share: Int, seed: Int) {
        let (these, those) = (Self.places(seed, share), Self.places(seed + 100, 50))
        let (first, second) = (ItemSet(these), ItemSet(those))
        #expect(first.union(second).places == Set(these).union(those).sorted())
        #expect(first.intersection(second).places == Set(these).intersection(those).sorted())
        #expect(first.subtracting(second).places == Set(these).subtracting(those).sorted())
        #expect((0..<ItemSet.mostItems).filter(first.contains) == these)
        var visited: [Int] = []
        first.forEachPlace { visited.append($0) }
        #expect(visited == these)
        let worth = FixedArray((0..<ItemSet.mostItems).map { $0 % 7 })
        #expect(first.sum(of: worth) == these.map { $0 % 7 }.reduce(0, +))
    }

    @Test("give the bits of up to 64 items that follow one another", arguments: 0..<8)
    func bits(seed: Int) {
        let places = Self.places(seed, 50)
        let set = ItemSet(places)
        for start in 0..<ItemSet.mostItems {
            for count in [0, 1, 7, 63, 64] where start + count <= ItemSet.mostItems {
                let expected = places.filter { (start..<start + count).contains($0) }
                    .reduce(UInt64(0)) { $0 | 1 << UInt64($1 - start) }
                #expect(set.bits(start..<start + count) == expected)
            }
        }
    }
}

extension ItemSet {
    fileprivate init(_ places: [Int]) {
        self.init()
        for place in places { insert(place) }
    }
}
