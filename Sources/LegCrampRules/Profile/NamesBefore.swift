/// The names of one list that came before, to tell which is written twice, in any case and spacing.
struct NamesBefore {
    /// In a list of more names, comparing each with each is slow.
    static let most = 16

    private let isLong: Bool
    /// The known names of a short list, by the number of their spelling.
    private var spellings = SIMD16<Int32>(repeating: -1)
    private var count = 0
    /// The other names of a short list.
    private var others: [(name: String, words: [UInt8])] = []
    /// All names of a long list, by their words, or as they are written when they have none.
    private var all: Set<[UInt8]> = []

    /// - Parameter isLong: whether there are more than `most` names.
    init(isLong: Bool) { self.isLong = isLong }

    /// Adds a name.
    ///
    /// - Parameter spelling: the number of the known name that it is, if it is one.
    /// - Returns: whether it was not there.
    mutating func insert(_ name: String, _ spelling: Int?) -> Bool {
        if !isLong, let spelling {
            let number = Int32(truncatingIfNeeded: spelling)
            for index in 0..<count where spellings[index] == number { return false }
            spellings[count] = number
            count += 1
            return true
        }
        let words = NameIndex.Words(name).bytes
        if isLong { return all.insert(words.isEmpty ? Array(name.utf8) : words).inserted }
        let isKnown = others.contains { $0.words == words && (!words.isEmpty || $0.name == name) }
        guard !isKnown else { return false }
        others.append((name, words))
        return true
    }
}
