/// Makes words and numbers that nothing else holds, and finds them again, in any case and cut short.
struct Markers {
    /// One that was made.
    struct Marker: Equatable, Sendable {
        /// Where it was put, for the report.
        let place: String
        /// Which probe it was sent with.
        let probe: Int
    }

    private static let stemLength = 12
    private static let indexLength = 4

    /// What every word of this run begins with: letters, so that no encoding changes them.
    private let wordStem: [UInt8]
    /// What every number of this run begins with.
    private let numberStem: [UInt8]
    private(set) var all: [Marker] = []

    init() {
        wordStem = (0..<Markers.stemLength).map { _ in UInt8.random(in: 0x61...0x7A) }
        numberStem = (0..<Markers.stemLength).map { _ in UInt8.random(in: 0x31...0x39) }
    }

    /// A new word of lower-case letters.
    mutating func word(_ place: String, probe: Int) -> String {
        all.append(Marker(place: place, probe: probe))
        return String(decoding: wordStem + Markers.digits(all.count - 1, base: 26, first: 0x61), as: UTF8.self)
    }

    /// A new whole number.
    mutating func number(_ place: String, probe: Int) -> String {
        all.append(Marker(place: place, probe: probe))
        return String(decoding: numberStem + Markers.digits(all.count - 1, base: 10, first: 0x30), as: UTF8.self)
    }

    private static func digits(_ number: Int, base: Int, first: UInt8) -> [UInt8] {
        var rest = number
        var digits: [UInt8] = []
        for _ in 0..<indexLength {
            digits.append(first + UInt8(rest % base))
            rest /= base
        }
        return digits.reversed()
    }

    /// Every marker in some bytes, in any case; one that is cut short counts as one of an unknown place.
    func find(in bytes: ArraySlice<UInt8>) -> [Marker] {
        var found: [Marker] = []
        // Safe: `last` leaves room for a stem, and what follows a stem is looked at only below the count.
        bytes.withUnsafeBufferPointer { bytes in
            let last = bytes.count - Markers.stemLength
            guard last >= 0 else { return }
            for start in 0...last {
                let byte = bytes[start] | 0x20
                if byte == wordStem[0], matches(wordStem, bytes, start, mask: 0x20) {
                    found.append(marker(bytes, start, base: 26, first: 0x61, mask: 0x20))
                } else if bytes[start] == numberStem[0], matches(numberStem, bytes, start, mask: 0) {
                    found.append(marker(bytes, start, base: 10, first: 0x30, mask: 0))
                }
            }
        }
        return found
    }

    // Safe: the caller leaves room for a stem after the start.
    private func matches(
        _ stem: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, mask: UInt8
    ) -> Bool {
        for index in stem.indices where bytes[start + index] | mask != stem[index] { return false }
        return true
    }

    // Safe: each index is compared with the count first.
    private func marker(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, base: Int, first: UInt8, mask: UInt8
    ) -> Marker {
        var number = 0
        for index in (start + Markers.stemLength)..<(start + Markers.stemLength + Markers.indexLength) {
            guard index < bytes.count, (first..<first + UInt8(base)).contains(bytes[index] | mask) else {
                return Marker(place: "a marked word cut short", probe: -1)
            }
            number = number * base + Int((bytes[index] | mask) - first)
        }
        return number < all.count ? all[number] : Marker(place: "a marked word that was changed", probe: -1)
    }
}
