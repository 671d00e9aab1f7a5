/// One complete JSON value that was encoded ahead of time; writing it is one copy.
package struct JSONText: JSONWritable, Hashable, Sendable {
    /// The value as compact JSON.
    package let bytes: [UInt8]

    /// Encodes a value.
    package init(_ value: some JSONWritable) {
        self.init { $0.value(value) }
    }

    /// Encodes the one value that the closure writes.
    package init(_ body: (inout JSONWriter) -> Void) {
        var writer = JSONWriter()
        body(&writer)
        bytes = writer.bytes
    }

    /// Copies the encoded value.
    package func write(to writer: inout JSONWriter) { writer.encoded(bytes) }
}

/// A member name that was encoded ahead of time, with its quotes and colon.
package struct JSONName: Hashable, Sendable {
    let bytes: [UInt8]

    /// Encodes a name.
    package init(_ name: String) {
        var writer = JSONWriter()
        writer.name(escaping: name)
        bytes = writer.bytes
    }
}
