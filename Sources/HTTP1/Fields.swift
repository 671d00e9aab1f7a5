/// The field lines of a request head, in order, repeated ones kept: a view over the bytes of the head.
///
/// Names are compared without regard to case (RFC 9110, section 5.1) and are given as small letters, digits and hyphens.
/// No look-up allocates.
package struct Fields: Sendable {
    /// What holds the request.
    package let bytes: [UInt8]
    private let origin: Int
    private let lines: FieldTable

    /// - Parameters:
    ///   - bytes: a buffer that holds the request.
    ///   - origin: where the request starts in it.
    ///   - lines: ranges relative to `origin`.
    init(bytes: [UInt8], origin: Int, lines: FieldTable) {
        self.bytes = bytes
        self.origin = origin
        self.lines = lines
    }

    /// The number of field lines.
    package var count: Int { lines.count }

    /// Names of fields whose absence is seen at a glance.
    package struct Names: Sendable {
        fileprivate let lengths: UInt64

        /// - Parameter names: in any case.
        package init(_ names: [String]) {
            lengths = names.reduce(0) { $0 | FieldTable.bit($1.utf8.count) }
        }
    }

    /// Whether no line has one of these names; false may be said although none has.
    package func lack(_ names: Names) -> Bool { lines.nameLengths & names.lengths == 0 }

    /// The value of the first line of that name, without surrounding blanks.
    ///
    /// - Parameter name: in lower case.
    package subscript(_ name: StaticString) -> ArraySlice<UInt8>? {
        // Most look-ups are for a field that is not there, and end here.
        guard lines.mayHaveName(of: name.utf8CodeUnitCount) else { return nil }
        return line(name, from: 0).map(value)
    }

    /// The value of the line of that name, without surrounding blanks; `nil` unless there is exactly one.
    ///
    /// - Parameter name: in lower case.
    package func only(_ name: StaticString) -> ArraySlice<UInt8>? {
        guard let found = line(name, from: 0), line(name, from: found + 1) == nil else { return nil }
        return value(found)
    }

    /// The value of every line of that name, in order.
    ///
    /// - Parameter name: in lower case.
    package func values(_ name: StaticString) -> Values { Values(fields: self, name: name) }

    /// The members of the comma-separated list that all lines of that name make (RFC 9110, section 5.6.1).
    ///
    /// Members have no surrounding blanks, empty ones are left out, commas in quoted strings do not separate.
    /// - Parameter name: in lower case.
    package func listMembers(_ name: StaticString) -> ListMembers { ListMembers(values: values(name)) }

    private func value(_ index: Int) -> ArraySlice<UInt8> { bytes(lines[index].value) }

    /// Part of the request, relative to its origin.
    func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> {
        bytes[origin + range.lowerBound..<origin + range.upperBound]
    }

    /// The first line of that name from an index on.
    private func line(_ name: StaticString, from start: Int) -> Int? {
        for index in start..<lines.count {
            let place = lines[index].name
            guard place.count == name.utf8CodeUnitCount else { continue }
            let own = bytes.span.extracting(origin + place.lowerBound..<origin + place.upperBound)
            if own.equalsIgnoringCase(name) { return index }
        }
        return nil
    }

    /// The values of the lines of one name.
    package struct Values: Sequence, IteratorProtocol {
        fileprivate let fields: Fields
        fileprivate let name: StaticString
        private var index = 0

        fileprivate init(fields: Fields, name: StaticString) {
            self.fields = fields
            self.name = name
        }

        package mutating func next() -> ArraySlice<UInt8>? {
            guard let found = fields.line(name, from: index) else {
                index = fields.lines.count
                return nil
            }
            index = found + 1
            return fields.value(found)
        }
    }

    /// The members of a list.
    package struct ListMembers: Sequence, IteratorProtocol {
        private var values: Values
        private var rest: ArraySlice<UInt8> = []

        fileprivate init(values: Values) { self.values = values }

        package mutating func next() -> ArraySlice<UInt8>? {
            var member: ArraySlice<UInt8> = []
            while member.isEmpty {
                if rest.isEmpty {
                    guard let value = values.next() else { return nil }
                    rest = value
                }
                member = takeMember()
            }
            return member
        }

        /// Removes everything up to and including the next separating comma.
        private mutating func takeMember() -> ArraySlice<UInt8> {
            var isQuoted = false
            var isEscaped = false
            var end = rest.startIndex
            while end < rest.endIndex {
                let byte = rest[end]
                if byte == .comma, !isQuoted { break }
                if isEscaped {
                    isEscaped = false
                } else if byte == .quote {
                    isQuoted.toggle()
                } else if byte == .backslash, isQuoted {
                    isEscaped = true
                }
                end += 1
            }
            let member = rest[rest.startIndex..<end].trimmed
            rest = rest[Swift.min(end + 1, rest.endIndex)...]
            return member
        }
    }
}

extension ArraySlice<UInt8> {
    /// Whether the bytes are exactly those of a literal.
    package func equals(_ literal: StaticString) -> Bool {
        guard count == literal.utf8CodeUnitCount else { return false }
        // Safe: both have the same count; the bytes of a literal live as long as the process.
        return withUnsafeBufferPointer { own in
            var index = 0
            while index < own.count, own[index] == literal.utf8Start[index] { index += 1 }
            return index == own.count
        }
    }

    /// Without SP and HTAB at either end.
    var trimmed: ArraySlice<UInt8> {
        var slice = self
        while let first = slice.first, first.isBlank { slice.removeFirst() }
        while let last = slice.last, last.isBlank { slice.removeLast() }
        return slice
    }
}
