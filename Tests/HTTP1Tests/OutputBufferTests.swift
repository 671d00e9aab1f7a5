import Testing

@testable import HTTP1

@Suite("What is to be sent")
struct OutputBufferTests {
    private static let small = bytes("a small content")
    private static let almostLarge = Array(large.dropLast())
    private static let large = (0..<OutputBuffer.lentLength).map { UInt8($0 % 251) }

    /// Something that is appended, and what it is on the wire.
    private struct Piece: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let wire: [UInt8]
        let append: @Sendable (inout OutputBuffer) -> Void

        init(_ description: String, _ wire: [UInt8], _ append: @escaping @Sendable (inout OutputBuffer) -> Void) {
            testDescription = description
            self.wire = wire
            self.append = append
        }
    }

    private static let pieces: [Piece] = [
        Piece("nothing", []) { $0.append([] as [UInt8]) },
        Piece("a byte", [0x0D]) { $0.append(0x0D) },
        Piece("bytes", bytes("Date: ")) { $0.append(bytes("Date: ")) },
        Piece("part of bytes", bytes("at")) { $0.append(bytes("Date: ")[1..<3]) },
        Piece("a literal", bytes("\r\n")) { $0.append(literal: "\r\n") },
        Piece("text", Array("fünf".utf8)) { $0.append(text: "fünf") },
        Piece("zero", bytes("0")) { $0.append(decimal: 0) },
        Piece("a number", bytes("48622")) { $0.append(decimal: 48_622) },
        Piece("the largest number", bytes("9223372036854775807")) { $0.append(decimal: .max) },
        Piece("an empty content", []) { $0.append(content: []) },
        Piece("a small content", small) { $0.append(content: small) },
        Piece("a content just below what is lent", almostLarge) { $0.append(content: almostLarge) },
        Piece("a large content", large) { $0.append(content: large) },
    ]

    @Test("three pieces of any kind come out in order, however many of them are large", arguments: pieces)
    private func order(first: Piece) {
        for second in OutputBufferTests.pieces {
            for third in OutputBufferTests.pieces {
                var buffer = OutputBuffer(capacity: 16)
                var expected: [UInt8] = []
                for piece in [first, second, third] {
                    piece.append(&buffer)
                    expected += piece.wire
                    #expect(buffer.count == expected.count && buffer.isEmpty == expected.isEmpty, "\(piece)")
                }
                #expect(buffer.bytes == expected, "\(second), \(third)")
            }
        }
    }

    @Test("the rest of what was sent in part is the same at every cut")
    func suffixes() {
        var buffer = OutputBuffer()
        buffer.append(literal: "HTTP/1.1 200 OK\r\n\r\n")
        buffer.append(content: OutputBufferTests.large)
        let all = buffer.bytes
        for sent in 0...all.count where sent < 64 || sent % 509 == 0 || sent > all.count - 64 {
            #expect(buffer.suffix(from: sent) == Array(all[sent...]), "after \(sent)")
        }
    }

    @Test("a large content is lent, until something comes behind it")
    func lent() {
        let content = OutputBufferTests.large
        var buffer = OutputBuffer()
        buffer.append(literal: "head")
        buffer.append(content: content)
        content.withUnsafeBytes { original in
            buffer.withParts { first, second in
                #expect(first.count == 4 && second.baseAddress == original.baseAddress && second.count == content.count)
            }
        }
        buffer.append(literal: "next")
        buffer.withParts { first, second in #expect(first.count == content.count + 8 && second.isEmpty) }
        buffer.append(content: content)
        buffer.withParts { first, second in #expect(first.count == content.count + 8 && second.count == content.count) }
    }

    @Test("what was forgotten is not sent", arguments: [0, 16, 100_000])
    func forgotten(kept: Int) {
        var buffer = OutputBuffer(capacity: 64)
        buffer.append(OutputBufferTests.large)
        buffer.append(content: OutputBufferTests.large)
        buffer.removeAll(keepingAtMost: kept)
        #expect(buffer.bytes == [])
        buffer.append(literal: "next")
        #expect(buffer.text == "next")
    }
}
