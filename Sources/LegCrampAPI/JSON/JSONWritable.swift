/// What can be written as one JSON value.
package protocol JSONWritable {
    /// Writes exactly one value.
    func write(to writer: inout JSONWriter)
}

extension String: JSONWritable {
    /// Writes a string, escaped where JSON demands it.
    package func write(to writer: inout JSONWriter) { writer.string(self) }
}

extension StaticString: JSONWritable {
    /// Writes a string, escaped where JSON demands it.
    package func write(to writer: inout JSONWriter) { writer.string(self) }
}

extension Int: JSONWritable {
    /// Writes a number.
    package func write(to writer: inout JSONWriter) { writer.integer(self) }
}

extension Double: JSONWritable {
    /// Writes the shortest number that reads back the same, without `.0`; `null` for what JSON has no number for.
    package func write(to writer: inout JSONWriter) {
        guard isFinite else { return writer.null() }
        // Zero with a sign is no integer, and from 1e16 on numbers are spelt with an exponent.
        if magnitude < 1e15, self != 0 || sign == .plus {
            // Safe: such a number is one that an integer can be near.
            let whole = Int(self)
            if Double(whole) == self { return writer.integer(whole) }
        }
        let spelling = description
        writer.number(spelling.hasSuffix(".0") ? String(spelling.dropLast(2)) : spelling)
    }
}

extension Bool: JSONWritable {
    /// Writes `true` or `false`.
    package func write(to writer: inout JSONWriter) { writer.literal(self ? "true" : "false") }
}

extension Optional: JSONWritable where Wrapped: JSONWritable {
    /// Writes the value, or `null` when there is none.
    package func write(to writer: inout JSONWriter) {
        if let self { self.write(to: &writer) } else { writer.null() }
    }
}

extension Array: JSONWritable where Element: JSONWritable {
    /// Writes an array.
    package func write(to writer: inout JSONWriter) {
        writer.array { for element in self { $0.value(element) } }
    }
}
