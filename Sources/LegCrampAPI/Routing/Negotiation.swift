import HTTP1

/// Chooses a media type by `Accept` (RFC 9110, section 12.5.1).
enum Negotiation {
    /// The offer that the request likes best, the first among equals; `nil` when it accepts none.
    static func choose(_ fields: Fields, from offers: [String]) -> String? {
        if acceptsAnything(fields) { return offers.first }
        var best: (offer: String, quality: Int)?
        var ranges: [MediaRange] = []
        for member in fields.listMembers("accept") { ranges.append(MediaRange(member)) }
        guard !ranges.isEmpty else { return offers.first }
        for offer in offers {
            let matching = ranges.filter { $0.covers(offer) }
            guard let range = matching.max(by: { $0.precision < $1.precision }), range.quality > 0 else { continue }
            if range.quality > best?.quality ?? 0 { best = (offer, range.quality) }
        }
        return best?.offer
    }

    /// Whether the request accepts a media type.
    static func accepts(_ fields: Fields, _ mediaType: String) -> Bool {
        acceptsAnything(fields) || choose(fields, from: [mediaType]) != nil
    }

    /// The representation that the request likes best, the first among equals; `nil` when it accepts none.
    static func choose<Offer>(_ fields: Fields, from offers: [Offer], _ mediaType: (Offer) -> String) -> Offer? {
        if acceptsAnything(fields) { return offers.first }
        guard let chosen = choose(fields, from: offers.map(mediaType)) else { return nil }
        return offers.first { mediaType($0) == chosen }
    }

    /// Whether the request says so in the simplest way, or not at all: most programs do.
    private static func acceptsAnything(_ fields: Fields) -> Bool {
        guard let first = fields["accept"] else { return true }
        return first.elementsEqual("*/*".utf8)
    }

    /// Whether a content type is JSON: `application/json` or anything that ends in `+json`, whatever its parameters.
    static func isJSON(_ contentType: ArraySlice<UInt8>) -> Bool {
        if contentType.elementsEqual("application/json".utf8) { return true }
        let type = contentType.prefix { $0 != UInt8(ascii: ";") }.trimmingBlanks.lowercasedText
        guard !type.contains(where: { " \t,".contains($0) }) else { return false }
        let parts = type.split(separator: "/", omittingEmptySubsequences: false)
        guard let subtype = parts.last, parts.count == 2, parts.first?.isEmpty == false else { return false }
        return type == "application/json" || (subtype.hasSuffix("+json") && subtype != "+json")
    }
}

/// One member of `Accept`.
private struct MediaRange {
    private let type: String
    /// In thousandths; a malformed weight counts as 1.
    let quality: Int
    /// Exact types before subtypes before everything.
    let precision: Int

    init(_ member: ArraySlice<UInt8>) {
        let parts = member.split(separator: UInt8(ascii: ";"))
        type = parts.first?.trimmingBlanks.lowercasedText ?? ""
        precision = type == "*/*" ? 0 : type.hasSuffix("/*") ? 1 : 2
        var quality = 1000
        for part in parts.dropFirst() {
            let text = part.trimmingBlanks.lowercasedText
            if text.hasPrefix("q="), let value = Double(text.dropFirst(2)), (0...1).contains(value) {
                // Safe: from 0 to 1, so that no number is out of range.
                quality = Int(value * 1000)
            }
        }
        self.quality = quality
    }

    func covers(_ offer: String) -> Bool {
        if type == "*/*" || type == offer { return true }
        return type.hasSuffix("/*") && offer.hasPrefix(type.dropLast())
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

    /// As a text in lower case; bytes that are no text become U+FFFD.
    var lowercasedText: String { String(decoding: self, as: UTF8.self).lowercased() }
}
