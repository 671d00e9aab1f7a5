/// The tokens of a text in its order: memory that grows, owned once, so that no access counts references.
///
/// Safe: unchecked, because whoever owns the tape is alone with the memory, and only `mutating` methods write to it.
struct JSONTape: ~Copyable, @unchecked Sendable {
    // Safe: the first `count` tokens are initialised, and indices are checked against it.
    private var memory: UnsafeMutablePointer<JSONToken>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int) {
        self.capacity = max(capacity, 1)
        // Safe: nothing is read before it is written.
        memory = .allocate(capacity: self.capacity)
    }

    deinit { memory.deallocate() }

    subscript(_ index: Int) -> JSONToken {
        get {
            precondition(index >= 0 && index < count)  // Safe: indices are those of tokens that were read.
            return memory[index]
        }
        set {
            precondition(index >= 0 && index < count)  // Safe: as above.
            memory[index] = newValue
        }
    }

    /// The index of the first token that does not belong to the value at an index.
    func indexAfter(_ index: Int) -> Int {
        let token = self[index]
        switch token.kind {
        case .object, .array: return Int(token.link)  // Safe: 32 bits fit.
        case .string, .number, .bool, .null: return index + 1
        }
    }

    mutating func append(_ token: JSONToken) {
        if count == capacity { grow() }
        // Safe: below the capacity.
        (memory + count).initialize(to: token)
        count += 1
    }

    @inline(never)
    private mutating func grow() {
        // Safe: twice the tokens of a text that fits in 32 bits; the old memory is moved from once.
        let larger = UnsafeMutablePointer<JSONToken>.allocate(capacity: 2 * capacity)
        larger.moveInitialize(from: memory, count: count)
        memory.deallocate()
        memory = larger
        capacity = 2 * capacity
    }
}
