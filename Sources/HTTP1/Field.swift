/// A field line of a response (RFC 9110, section 5).
package struct Field: Hashable, Sendable {
    /// A token, written as it is to appear.
    package var name: String
    /// Visible bytes, SP and HTAB; no blanks at either end.
    package var value: String

    /// Whether it is grammatical and not one of the fields that only the encoder writes.
    var isAllowed: Bool {
        guard !name.isEmpty, name.utf8.allSatisfy(ByteSet.token.contains) else { return false }
        let value = self.value.utf8
        guard value.allSatisfy({ ($0 >= 0x20 && $0 != 0x7F) || $0 == .tab }) else { return false }
        if let first = value.first, let last = value.last, first.isBlank || last.isBlank { return false }
        return !isWrittenByEncoder
    }

    private var isWrittenByEncoder: Bool {
        switch name.utf8.count {
        case 4: isNamed("date")
        case 10: isNamed("connection") || isNamed("keep-alive")
        case 12: isNamed("x-request-id")
        case 13: isNamed("traceresponse")
        case 14: isNamed("content-length")
        case 17: isNamed("transfer-encoding")
        default: false
        }
    }

    private func isNamed(_ lowercased: String) -> Bool {
        name.utf8.lazy.map(\.lowercased).elementsEqual(lowercased.utf8)
    }

    /// - Parameters:
    ///   - name: a token, written as it is to appear.
    ///   - value: visible bytes, SP and HTAB; no blanks at either end.
    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}
