/// The conditions of a list of items of the content, each at its item's place: what is known of them is a set of items.
struct ItemList: Sendable {
    /// Which of the lists that were added, from 0.
    let number: Int
    /// The part that each item depends on.
    let parts: FixedArray<ConditionTable.Part>
    /// All items.
    let all: ItemSet

    /// The bit of an item that is present, among those of all lists.
    func bit(ofPresent place: Int) -> Int { number * ItemList.bitsPerList + place }

    /// The bit of an item whose condition is known, from the one that it has when it is present.
    @inline(__always)
    static func bit(_ ofPresent: UInt32, _ presence: Presence) -> Int {
        Int(ofPresent) &+ (presence == .present ? 0 : bitsToAbsent)
    }

    /// How far the bit of an item that is absent is from that of one that is present.
    @inline(__always)
    static var bitsToAbsent: Int { ItemSet.mostItems }
    /// How many bits a list takes.
    @inline(__always)
    static var bitsPerList: Int { 2 * ItemSet.mostItems }

    /// The lists that were added so far.
    struct Collection {
        private(set) var lists: [ItemList] = []

        /// Adds the conditions of a list.
        mutating func add(_ parts: [ConditionTable.Part]) -> ItemList {
            // Safe: content of the program; looked at once, at start-up.
            precondition(parts.count <= ItemSet.mostItems, "A list has more items than a set can hold.")
            let list = ItemList(
                number: lists.count, parts: FixedArray(parts), all: ItemSet(count: parts.count) { _ in true })
            lists.append(list)
            return list
        }
    }
}
