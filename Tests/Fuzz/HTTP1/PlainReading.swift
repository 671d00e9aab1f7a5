/// A second reading of a message that was accepted, by the shortest code that RFC 9112 allows.
///
/// It takes whole messages only, has no limits and no regard for speed. Where the two readings differ, an intermediary
/// could have read a different message.
enum PlainReading {
    /// A request as its bytes say.
    struct Message: Equatable {
        var method: [UInt8] = []
        var target: [UInt8] = []
        var version: [UInt8] = []
        var fields: [[UInt8]] = []
        var content: [UInt8] = []
        var length = 0
    }

    /// - Returns: `nil` when this reading finds no complete request, or one that can be read in two ways.
    static func request(_ wire: ArraySlice<UInt8>) -> Message? {
        var rest = wire
        while rest.starts(with: "\r\n".utf8) { rest = rest.dropFirst(2) }
        guard let first = takeLine(&rest) else { return nil }
        let words = first.split(separator: 0x20, omittingEmptySubsequences: false)
        guard words.count == 3 else { return nil }
        var message = Message(method: Array(words[0]), target: Array(words[1]), version: Array(words[2]))
        guard let section = takeSection(&rest) else { return nil }
        var lengths: [[UInt8]] = []
        var codings: [[UInt8]] = []
        var hosts = 0
        for (name, value) in section {
            message.fields += [name, value]
            switch String(decoding: name, as: UTF8.self) {
            case "content-length": lengths.append(value)
            case "transfer-encoding": codings.append(value.map(lowercased))
            case "host": hosts += 1
            default: break
            }
        }
        guard lengths.count + codings.count <= 1, hosts <= 1 else { return nil }
        guard hosts == 1 || message.version == Array("HTTP/1.0".utf8) else { return nil }
        if let length = lengths.first {
            guard !length.isEmpty, length.allSatisfy({ (0x30...0x39).contains($0) }),
                let length = Int(String(decoding: length, as: UTF8.self)), length <= rest.count
            else { return nil }
            message.content = Array(rest.prefix(length))
            rest = rest.dropFirst(length)
        } else if let coding = codings.first {
            guard coding == Array("chunked".utf8), let content = takeChunks(&rest), takeSection(&rest) != nil else {
                return nil
            }
            message.content = content
        }
        message.length = wire.count - rest.count
        return message
    }

    /// The content of a chunked message up to its trailer section.
    static func takeChunks(_ rest: inout ArraySlice<UInt8>) -> [UInt8]? {
        var content: [UInt8] = []
        while true {
            guard let line = takeChunkLine(&rest) else { return nil }
            let digits = line.prefix { $0 != 0x3B }
            guard !digits.isEmpty, digits.allSatisfy(isHexDigit),
                let size = Int(String(decoding: digits, as: UTF8.self), radix: 16)
            else { return nil }
            if size == 0 { return content }
            guard size <= rest.count - 2, rest.dropFirst(size).starts(with: "\r\n".utf8) else { return nil }
            content += rest.prefix(size)
            rest = rest.dropFirst(size + 2)
        }
    }

    /// The field lines up to the empty line: names in lower case, values without surrounding blanks.
    private static func takeSection(_ rest: inout ArraySlice<UInt8>) -> [(name: [UInt8], value: [UInt8])]? {
        var fields: [(name: [UInt8], value: [UInt8])] = []
        while let line = takeLine(&rest) {
            if line.isEmpty { return fields }
            guard let colon = line.firstIndex(of: 0x3A), colon > line.startIndex,
                line[..<colon].allSatisfy({ (0x21...0x7E).contains($0) })
            else { return nil }
            let value = line[(colon + 1)...].drop(while: isBlank)
            let end = value.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? value.startIndex
            fields.append((line[..<colon].map(lowercased), Array(value[..<end])))
        }
        return nil
    }

    /// A line up to its CRLF; none that holds another control byte than HTAB.
    private static func takeLine(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard let line = takeChunkLine(&rest) else { return nil }
        return line.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 } ? line : nil
    }

    private static func takeChunkLine(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard let end = rest.firstIndex(where: { $0 == 0x0D || $0 == 0x0A }), rest[end...].starts(with: "\r\n".utf8)
        else { return nil }
        defer { rest = rest[(end + 2)...] }
        return rest[..<end]
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 32 : byte }
}
