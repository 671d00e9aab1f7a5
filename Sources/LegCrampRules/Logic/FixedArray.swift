/// An array that is written once and then only read: reading it counts no references.
// Safe: nothing writes to the elements after `init`, and `storage` keeps them for as long as there is a copy.
struct FixedArray<Element: Sendable>: @unchecked Sendable {
    private final class Storage {
        // Safe: initialised at once, and freed when the last array that holds it is gone.
        let elements: UnsafeMutableBufferPointer<Element>

        init(_ elements: [Element]) {
            self.elements = .allocate(capacity: elements.count)
            _ = self.elements.initialize(fromContentsOf: elements)
        }

        deinit { elements.deinitialize().deallocate() }
    }

    private let storage: Storage
    // Safe: those of `storage`, which lives as long.
    private let elements: UnsafeBufferPointer<Element>

    init(_ elements: [Element]) {
        storage = Storage(elements)
        // Safe: as above.
        self.elements = UnsafeBufferPointer(storage.elements)
    }

    /// How many there are.
    var count: Int { elements.count }
    /// Their places.
    var indices: Range<Int> { elements.indices }

    /// The element at a place, which must be one.
    subscript(_ place: Int) -> Element {
        // Safe: checked, by one comparison: a negative place is a large one without its sign.
        @inline(__always) get {
            precondition(UInt(bitPattern: place) < UInt(bitPattern: elements.count), "There is no such element.")
            return elements[place]
        }
    }

    /// Lends the elements of a range, which must be there, for as long as there is a copy.
    // Safe: checked; those who borrow them keep the array.
    subscript(_ range: Range<Int>) -> UnsafeBufferPointer<Element> {
        @inline(__always) get {
            precondition(
                range.lowerBound >= 0 && range.lowerBound <= range.upperBound && range.upperBound <= elements.count,
                "There are no such elements.")
            return UnsafeBufferPointer(rebasing: elements[range])
        }
    }

    /// Lends the elements of a range that is known to be one of the array's, for as long as there is a copy.
    // Safe: those who call it say why the range is there; those who borrow the elements keep the array.
    @inline(__always)
    func lend(_ range: Range<Int>) -> UnsafeBufferPointer<Element> {
        UnsafeBufferPointer(rebasing: elements[range])
    }
}

extension FixedArray: Sequence {
    /// Goes over the elements, which must be kept for as long.
    // Safe: those who go over them hold the array.
    func makeIterator() -> UnsafeBufferPointer<Element>.Iterator { elements.makeIterator() }
}
