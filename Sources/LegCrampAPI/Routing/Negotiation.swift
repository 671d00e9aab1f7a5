import HTTP1

/// Chooses a media type by `Accept` (RFC 9110, section 12.5.1).
enum Negotiation {
    /// The offer that the request likes best, the first among equals; `nil` when it accepts none.
    static func choose(_ fields: Fields, from offers: [String]) -> String? { choose(fields, from: offers) { $0 } }

    /// Whether the request accepts a media type.
    static func accepts(_ fields: Fields, _ mediaType: String) -> Bool { choose(fields, from: [mediaType]) != nil }

    /// The representation that the request likes best, the first among equals; `nil` when it accepts none.
    ///
    /// Reads the field once for each offer, of which there are few, so that nothing need be kept.
    static func choose<Offer>(_ fields: Fields, from offers: [Offer], _ mediaType: (Offer) -> String) -> Offer? {
        if acceptsAnything(fields) { return offers.first }
        var best: (offer: Offer, quality: Int)?
        var isEmpty = true
        for offer in offers {
            var closest: MediaRange?
            let type = mediaType(offer)
            for member in fields.listMembers("accept") {
                isEmpty = false
                let range = MediaRange(member)
                if range.covers(type), range.precision > closest?.precision ?? -1 { closest = range }
            }
            let quality = closest?.quality ?? 0
            if quality > best?.quality ?? 0 { best = (offer, quality) }
        }
        return isEmpty ? offers.first : best?.offer
    }

    private static let accept = Fields.Names(["accept"])

    /// Whether the request says so in the simplest way, or not at all: most programs do.
    static func acceptsAnything(_ fields: Fields) -> Bool {
        if fields.lack(accept) { return true }
        guard let first = fields["accept"] else { return true }
        return first.equals("*/*")
    }

    /// Whether a content type is JSON: `application/json` or anything that ends in `+json`, whatever its parameters.
    static func isJSON(_ contentType: ArraySlice<UInt8>) -> Bool {
        if contentType.equals("application/json") { return true }
        let type = contentType.prefix { $0 != UInt8(ascii: ";") }.trimmingBlanks.lowercasedText
        guard !type.contains(where: { " \t,".contains($0) }) else { return false }
        let parts = type.split(separator: "/", omittingEmptySubsequences: false)
        guard let subtype = parts.last, parts.count == 2, parts.first?.isEmpty == false else { return false }
        return type == "application/json" || (subtype.hasSuffix("+json") && subtype != "+json")
    }
}

/// One member of `Accept`.
private struct MediaRange {
    /// Without blanks, in any case.
    private let type: ArraySlice<UInt8>
    /// What follows the type, from its first semicolon.
    private let parameters: ArraySlice<UInt8>
    /// Exact types before subtypes before everything.
    let precision: Int

    init(_ member: ArraySlice<UInt8>) {
        let end = member.firstIndex(of: UInt8(ascii: ";")) ?? member.endIndex
        type = member[..<end].trimmingBlanks
        parameters = member[end...]
        precision = type.equals("*/*") ? 0 : type.reversed().starts(with: "*/".utf8) ? 1 : 2
    }

    /// In thousandths; a malformed weight counts as 1.
    var quality: Int {
        var quality = 1000
        var rest = parameters
        while !rest.isEmpty {
            rest = rest.dropFirst()
            let end = rest.firstIndex(of: UInt8(ascii: ";")) ?? rest.endIndex
            let parameter = rest[..<end].trimmingBlanks
            rest = rest[end...]
            guard parameter.count > 2, parameter.isEqual("q=", upTo: 2) else { continue }
            quality = MediaRange.thousandths(parameter.dropFirst(2)) ?? quality
        }
        return quality
    }

    /// A decimal number from 0 to 1, of which three digits count; `nil` for anything else.
    private static func thousandths(_ text: ArraySlice<UInt8>) -> Int? {
        var number = 0
        var digits = 0
        var fraction: Int?
        for byte in text {
            if byte == UInt8(ascii: "."), fraction == nil {
                fraction = 0
                continue
            }
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            digits += 1
            if fraction == 3 || number > 1000 { continue }
            // Safe: at most 1000 before a digit is added, and three more digits make it at most 7 digits long.
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
            if let counted = fraction { fraction = counted + 1 }
        }
        guard digits > 0 else { return nil }
        // Safe: as above.
        for _ in (fraction ?? 0)..<3 { number *= 10 }
        return number <= 1000 ? number : nil
    }

    func covers(_ offer: String) -> Bool {
        switch precision {
        case 0: true
        case 1: type.isEqual(offer, upTo: type.count - 1)
        default: type.count == offer.utf8.count && type.isEqual(offer, upTo: type.count)
        }
    }
}

extension ArraySlice<UInt8> {
    /// Without blanks at either end.
    var trimmingBlanks: ArraySlice<UInt8> {
        var slice = self
        while let first = slice.first, first == 0x20 || first == 0x09 { slice = slice.dropFirst() }
        while let last = slice.last, last == 0x20 || last == 0x09 { slice = slice.dropLast() }
        return slice
    }

    /// Whether it begins with so many bytes of a text in lower case, without regard to its own case.
    func isEqual(_ text: String, upTo length: Int) -> Bool {
        guard text.utf8.count >= length, count >= length else { return false }
        return zip(self, text.utf8.prefix(length)).allSatisfy { ($0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0) == $1 }
    }

    /// As a text in lower case; bytes that are no text become U+FFFD.
    var lowercasedText: String { String(decoding: self, as: UTF8.self).lowercased() }
}
