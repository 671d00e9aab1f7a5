import Testing

@testable import LegCrampRules

@Suite("A table by bytes")
struct ByteTableTests {
    @Test("finds every key and nothing else", arguments: [0, 1, 2, 7, 8, 9, 100, 3000])
    func lookUp(count: Int) {
        var random = SplitMix(state: UInt64(count))
        var entries: [[UInt8]: Int] = [:]
        while entries.count < count {
            // Few letters and many lengths, so that keys begin and end alike.
            let length = Int.random(in: 0...40, using: &random)
            let key = (0..<length).map { _ in UInt8.random(in: 0x61...0x62, using: &random) }
            if entries[key] == nil { entries[key] = entries.count }
        }
        let table = ByteTable(entries.map { (key: $0.key, value: $0.value) })
        #expect(table.all.sorted() == Array(0..<count))
        for (key, value) in entries {
            #expect(table[key[...]] == value)
            let other = [0x2F] + key + [0x2F]
            #expect(table[other.dropFirst().dropLast()] == value)
            #expect(table[other[...]] == nil)
            #expect(table[key.dropLast()] == entries[Array(key.dropLast())])
        }
        for _ in 0..<200 {
            let key = (0..<Int.random(in: 0...20, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random)
            }
            #expect(table[key[...]] == entries[key])
        }
    }
}
