/// Places in the document of a profile (RFC 6901) where something was told: a set that needs no memory of its own.
///
/// Its order is that of the questions, then of the conditions, medicines and denied lists as they were written.
public struct Places: Equatable, Sendable, Sequence, CustomStringConvertible {
    /// One place.
    @usableFromInline
    package enum Place: Equatable, Sendable {
        /// That of a question, by its number.
        case question(Int)
        /// An element of the list of conditions.
        case condition(Int)
        /// An element of the list of medicines.
        case medicine(Int)
        /// An element of the lists that were denied.
        case denial(Int)

        /// The place as RFC 6901 writes it.
        package var pointer: String {
            switch self {
            case .question(let slot): Catalogue.pointers[slot]
            case .condition(let index): "/conditions/\(index)"
            case .medicine(let index): "/medications/\(index)"
            case .denial(let index): "/none_of/\(index)"
            }
        }
    }

    /// Elements of a list beyond so many are read like the others, but nothing points at them.
    package static let mostOfAList = 128

    /// Elements of one list: a bit each.
    @usableFromInline
    struct Elements: Equatable, Sendable {
        @usableFromInline var low: UInt64 = 0
        @usableFromInline var high: UInt64 = 0

        mutating func insert(_ index: Int) {
            switch index {
            case ..<64: low |= 1 << UInt64(index)
            case ..<Places.mostOfAList: high |= 1 << UInt64(index - 64)
            default: break
            }
        }

        mutating func formUnion(_ other: Elements) {
            low |= other.low
            high |= other.high
        }

        @inlinable
        @inline(__always)
        func forEachElement(_ body: (Int) -> Void) {
            low.forEachBit(body)
            high.forEachBit { body(64 | $0) }
        }
    }

    @usableFromInline var questionWords = QuestionSet.Words()
    @usableFromInline var conditions = Elements()
    @usableFromInline var medicines = Elements()
    @usableFromInline var denials = Elements()

    init() {}

    /// The places of questions.
    var questions: QuestionSet {
        get { QuestionSet(questionWords) }
        set { questionWords = newValue.numbers }
    }

    /// Whether there is no place.
    public var isEmpty: Bool { self == Places() }

    /// Adds a place.
    mutating func insert(_ place: Place) {
        switch place {
        case .question(let slot): insert(question: slot)
        case .condition(let index): conditions.insert(index)
        case .medicine(let index): medicines.insert(index)
        case .denial(let index): denials.insert(index)
        }
    }

    /// Adds the place of a question, by its number.
    @inline(__always)
    mutating func insert(question slot: Int) { questionWords.insert(slot: slot) }

    /// Adds all places of another set.
    mutating func formUnion(_ other: Places) {
        questions.formUnion(other.questions)
        conditions.formUnion(other.conditions)
        medicines.formUnion(other.medicines)
        denials.formUnion(other.denials)
    }

    /// Calls `body` with each place, in order: there are few, so that a call for each would cost more than the rest.
    @inlinable
    @inline(__always)
    package func forEachPlace(_ body: (Place) -> Void) {
        QuestionSet(questionWords).forEachSlot { body(.question($0)) }
        conditions.forEachElement { body(.condition($0)) }
        medicines.forEachElement { body(.medicine($0)) }
        denials.forEachElement { body(.denial($0)) }
    }

    /// The pointers, in order.
    public var pointers: [String] {
        var pointers: [String] = []
        forEachPlace { pointers.append($0.pointer) }
        return pointers
    }

    /// The pointers, for people.
    public var description: String { pointers.joined(separator: ", ") }

    /// Iterates over the pointers, in order.
    public func makeIterator() -> [String].Iterator { pointers.makeIterator() }
}
