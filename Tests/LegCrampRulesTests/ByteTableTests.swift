import Testing

@testable import LegCrampRules

@Suite("A table by bytes")
struct ByteTableTests {
    @Test("finds every key and nothing else", arguments: [0, 1, 2, 7, 8, 9, 100, 3000])
    func lookUp(count: Int) {
        var random = SplitMix(state: UInt64(count))
        var places: [[UInt8]: Int] = [:]
        var keys: [[UInt8]] = []
        while keys.count < count {
            // Few letters and many lengths, so that keys begin and end alike.
            let length = Int.random(in: 0...40, using: &random)
            let key = (0..<length).map { _ in UInt8.random(in: 0x61...0x62, using: &random) }
            if places.updateValue(places[key] ?? keys.count, forKey: key) == nil { keys.append(key) }
        }
        let table = ByteTable(keys)
        for (place, key) in keys.enumerated() {
            #expect(table[key[...]] == place)
            let other = [0x2F] + key + [0x2F]
            #expect(table[other.dropFirst().dropLast()] == place)
            #expect(!table.contains(other[...]))
            #expect(table[key.dropLast()] == places[Array(key.dropLast())])
        }
        for _ in 0..<200 {
            let key = (0..<Int.random(in: 0...20, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random)
            }
            #expect(table[key[...]] == places[key])
        }
    }
}
