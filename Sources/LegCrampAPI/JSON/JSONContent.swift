/// A JSON text that was read completely: its bytes and a flat tape of tokens over them.
///
/// Owned once and lent, so that who walks over it counts no references; values are named by their place on the tape.
struct JSONContent: ~Copyable, Sendable {
    let text: ArraySlice<UInt8>
    /// The text of all strings that contain escapes, unescaped, one after another.
    let unescaped: [UInt8]
    let tokens: JSONTape

    /// Reads one complete text, and keeps the slice.
    ///
    /// - Throws: the first fault of the text.
    init(_ text: ArraySlice<UInt8>, limits: JSONDocument.Limits = .init()) throws(JSONError) {
        var reader = JSONReader(limits: limits, length: text.count)
        try reader.read(text.span)
        self.text = text
        unescaped = reader.unescaped
        tokens = reader.tokens
    }

    /// What kind of value stands at a place.
    func kind(_ value: Int) -> JSONValue.Kind { tokens[value].kind }

    /// Lends a string's characters without quotes and escapes, or another value as it is spelt.
    @inline(__always)
    func withContent<Result>(_ value: Int, _ body: (Span<UInt8>) -> Result) -> Result {
        let token = tokens[value]
        return token.isUnescaped
            ? body(unescaped.span.extracting(token.range)) : body(text.span.extracting(token.range))
    }

    /// A string's characters without quotes and escapes, or another value as it is spelt.
    func content(_ value: Int) -> ArraySlice<UInt8> {
        let token = tokens[value]
        if token.isUnescaped { return unescaped[token.range] }
        return text[text.startIndex + token.range.lowerBound..<text.startIndex + token.range.upperBound]
    }

    /// A string with its escapes resolved.
    func string(_ value: Int) -> String {
        // Safe: the memory is read only while it is lent.
        withContent(value) { $0.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) } }
    }

    /// The value of `true` or `false`, `nil` for any other.
    func bool(_ value: Int) -> Bool? {
        guard kind(value) == .bool else { return nil }
        // The text was checked: both words differ in length.
        return tokens[value].length == 4
    }

    /// A number whose exact value is an integer, however it is spelt (5, 5.0, 50e-1), within the range of `Int`.
    func int(_ value: Int) -> Int? {
        guard kind(value) == .number else { return nil }
        return withContent(value) { JSONInteger.shortValue(of: $0) } ?? JSONInteger.value(of: content(value))
    }

    /// A number as the nearest double; `nil` also when it is so large or so small that no double is near.
    func double(_ value: Int) -> Double? {
        guard kind(value) == .number else { return nil }
        let isNegative = withContent(value) { $0[0] == .minus }
        // The nearest double to a number of 15 digits or fewer is that number.
        if !isNegative, let whole = int(value), whole < 1_000_000_000_000_000 { return Double(whole) }
        let spelling = content(value)
        guard let number = Double(String(decoding: spelling, as: UTF8.self)) else { return nil }
        let isZero = !spelling.prefix { $0 | 0x20 != UInt8(ascii: "e") }.contains { (0x31...0x39).contains($0) }
        return number.isFinite && (number != 0 || isZero) ? number : nil
    }

    /// How many elements an array has, when none of them has elements or members; otherwise more.
    func mostElements(of array: Int) -> Int { tokens.indexAfter(array) - array - 1 }

    /// Calls `body` with each name of an object and its value, in the order of the text.
    @inline(__always)
    func forEachMember(of object: Int, _ body: (_ name: Int, _ value: Int) -> Void) {
        let end = tokens.indexAfter(object)
        var name = object + 1
        while name < end {
            body(name, name + 1)
            name = tokens.indexAfter(name + 1)
        }
    }

    /// Calls `body` with each element of an array, in order, until it returns false.
    @inline(__always)
    func forEachElement(of array: Int, while body: (_ element: Int) -> Bool) {
        let end = tokens.indexAfter(array)
        var element = array + 1
        while element < end, body(element) { element = tokens.indexAfter(element) }
    }
}
