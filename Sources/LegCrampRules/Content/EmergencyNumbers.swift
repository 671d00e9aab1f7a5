/// The number to call in an emergency in one region.
public struct EmergencyNumber: Equatable, Sendable {
    /// The region, as an ISO 3166-1 alpha-2 code in upper case.
    public let region: String
    /// The number to call.
    public let number: String
    /// Other numbers that reach the same services.
    public let also: [String]
    /// A line for urgent advice that is no emergency.
    public let urgentAdviceLine: String?

    init(_ region: String, _ number: String, also: [String] = [], urgentAdviceLine: String? = nil) {
        self.region = region
        self.number = number
        self.also = also
        self.urgentAdviceLine = urgentAdviceLine
    }

    /// The number of a region, or `nil` where we know none: a number is never guessed.
    ///
    /// - Parameter region: an ISO 3166-1 alpha-2 code in upper case.
    public static func of(region: String) -> EmergencyNumber? { place(ofRegion: region).map { all[$0] } }

    /// Where the number of a region stands in `all`: looked up by the two letters, because hashing a text takes longer.
    package static func place(ofRegion region: String) -> Int? { pair(region).flatMap { places[$0] } }

    /// For each pair of letters, the place of the number of that region.
    private static let places: [Int?] = {
        var places = [Int?](repeating: nil, count: 26 * 26)
        for (place, number) in all.enumerated() {
            if let pair = pair(number.region) { places[pair] = place }
        }
        return places
    }()

    /// Numbers the pairs of capital letters; `nil` for what is none.
    private static func pair(_ region: String) -> Int? {
        let letters = region.utf8
        guard letters.count == 2 else { return nil }
        var pair = 0
        for letter in letters {
            guard UInt8(ascii: "A")...UInt8(ascii: "Z") ~= letter else { return nil }
            pair = pair * 26 + Int(letter - UInt8(ascii: "A"))
        }
        return pair
    }
}

extension EmergencyNumber {
    /// Every region that we know a number for, in a stable order.
    public static let all: [EmergencyNumber] = [
        EmergencyNumber("AT", "112"),
        EmergencyNumber("BE", "112"),
        EmergencyNumber("BG", "112"),
        EmergencyNumber("HR", "112"),
        EmergencyNumber("CY", "112"),
        EmergencyNumber("CZ", "112"),
        EmergencyNumber("DK", "112"),
        EmergencyNumber("EE", "112"),
        EmergencyNumber("FI", "112"),
        EmergencyNumber("FR", "112"),
        EmergencyNumber("DE", "112"),
        EmergencyNumber("GR", "112"),
        EmergencyNumber("HU", "112"),
        EmergencyNumber("IE", "112", also: ["999"]),
        EmergencyNumber("IT", "112"),
        EmergencyNumber("LV", "112"),
        EmergencyNumber("LT", "112"),
        EmergencyNumber("LU", "112"),
        EmergencyNumber("MT", "112"),
        EmergencyNumber("NL", "112"),
        EmergencyNumber("PL", "112"),
        EmergencyNumber("PT", "112"),
        EmergencyNumber("RO", "112"),
        EmergencyNumber("SK", "112"),
        EmergencyNumber("SI", "112"),
        EmergencyNumber("ES", "112"),
        EmergencyNumber("SE", "112"),
        EmergencyNumber("GB", "999", also: ["112"], urgentAdviceLine: "111"),
        EmergencyNumber("US", "911"),
        EmergencyNumber("CA", "911"),
        EmergencyNumber("AU", "000", also: ["112"]),
        EmergencyNumber("NZ", "111"),
        EmergencyNumber("ZA", "10177", also: ["112"]),
        EmergencyNumber("IN", "112"),
    ]
}
