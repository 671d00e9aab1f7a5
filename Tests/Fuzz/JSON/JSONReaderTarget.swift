import Foundation

@testable import LegCrampJSON

/// Input: a text that may be JSON.
let jsonReaderTarget = FuzzTarget(name: "json-reader") { input in
    let document: JSONDocument
    do throws(JSONError) {
        document = try JSONDocument(input)
    } catch {
        require(error.offset <= input.count && error.line >= 1 && error.column >= 1, "the place of \(error)")
        require(!error.message.isEmpty, "no message for \(error)")
        if !error.reason.isStricter, PlainJSON.accepts(input) { fail("it is JSON, but refused: \(error)") }
        require((try? JSONDocument(input, limits: tightLimits)) == nil, "only tight limits accept it")
        return
    }
    let root = document.root
    require(PlainJSON.accepts(input), "it is no JSON, but accepted")
    // Foundation accepts more than the grammar has, such as a comma at the end of an array, but nothing less.
    if !hasNumberBeyondDouble(root), !isAcceptedByFoundation(input) { fail("Foundation refuses it") }
    let (tokens, unescaped) = (document.content.tokens.count, document.content.unescaped.count)
    require(tokens <= input.count, "\(tokens) tokens")
    require(unescaped <= input.count, "\(unescaped) bytes without escapes")

    // What is read, written and read again is the same; so it is in each layout.
    let compact = JSONText { write(root, to: &$0) }.bytes
    for layout in [compact, JSONPretty.format(compact), JSONCompact.format(input)] {
        guard let again = try? JSONDocument(layout, limits: roomyLimits) else { fail("refused: \(shown(layout))") }
        require(isSame(again.root, root), "written again it is another: \(shown(layout))")
    }
    require(JSONCompact.format(JSONPretty.format(compact)) == compact, "laid out and back: \(shown(compact))")

    // Nothing can be missing at the end, and nothing can follow.
    let end = (input.lastIndex { ![0x09, 0x0A, 0x0D, 0x20].contains($0) } ?? 0) + 1
    if root.kind != .number {
        require(reason(of: input[..<(end - 1)])?.isEndOfText ?? false, "without its end it is not incomplete")
    }
    require(reason(of: input[..<end] + "x".utf8) != nil, "it is accepted with a letter after it")
    require(reason(of: input[...] + "\t1".utf8) == .contentAfterDocument, "it is accepted with a value after it")

    do throws(JSONError) {
        let tight = try JSONDocument(input, limits: tightLimits)
        require(isSame(tight.root, root), "tight limits change it")
        require(input.count <= tightLimits.bytes, "\(input.count) bytes are within tight limits")
    } catch {
        require(error.reason.isLimit, "tight limits are no reason for \(error)")
    }
}

private let tightLimits = JSONDocument.Limits(bytes: 96, depth: 3, membersPerObject: 4, numberLength: 8)
/// Layouts for people take more bytes.
private let roomyLimits = JSONDocument.Limits()

private func reason(of text: ArraySlice<UInt8>) -> JSONError.Reason? {
    do throws(JSONError) {
        _ = try JSONDocument(text)
        return nil
    } catch {
        return error.reason
    }
}

extension JSONError.Reason {
    /// Whether it is a rule beyond RFC 8259: one of I-JSON or a limit of ours.
    fileprivate var isStricter: Bool {
        switch self {
        case .duplicateName, .loneSurrogate: true
        default: isLimit
        }
    }

    fileprivate var isLimit: Bool {
        switch self {
        case .tooLong, .tooDeep, .tooManyMembers, .numberTooLong: true
        default: false
        }
    }

    fileprivate var isEndOfText: Bool { self == .incomplete || self == .empty }
}

private func isAcceptedByFoundation(_ text: [UInt8]) -> Bool {
    (try? JSONSerialization.jsonObject(with: Data(text), options: .fragmentsAllowed)) != nil
}

/// A number beyond the range of `Double` is grammatical; Foundation refuses it.
private func hasNumberBeyondDouble(_ value: JSONValue) -> Bool {
    value.kind == .number && value.double == nil || value.elements?.contains(where: hasNumberBeyondDouble) == true
        || value.members?.contains { hasNumberBeyondDouble($0.value) } == true
}

private func write(_ value: JSONValue, to writer: inout JSONWriter) {
    switch value.kind {
    case .object:
        writer.beginObject()
        for member in required(value.members, "an object without members") {
            writer.name(escaping: required(member.name.string, "a name that is no string"))
            write(member.value, to: &writer)
        }
        writer.endObject()
    case .array:
        writer.beginArray()
        for element in required(value.elements, "an array without elements") { write(element, to: &writer) }
        writer.endArray()
    case .string: writer.value(required(value.string, "a string without text"))
    case .number:
        if let int = value.int { require(value.double.map { $0 == Double(int) } ?? false, "the integer \(int)") }
        writer.number(String(decoding: value.spelling ?? [], as: UTF8.self))
    case .bool: writer.value(required(value.bool, "a boolean without value"))
    case .null: writer.null()
    }
}

private func isSame(_ first: JSONValue, _ second: JSONValue) -> Bool {
    guard first.kind == second.kind else { return false }
    switch first.kind {
    case .string: return first.stringBytes == second.stringBytes
    case .number, .bool, .null: return first.spelling == second.spelling
    case .array:
        guard var others = second.elements, let elements = first.elements else { return false }
        for element in elements {
            guard let other = others.next(), isSame(element, other) else { return false }
        }
        return others.next() == nil
    case .object:
        guard var others = second.members, let members = first.members else { return false }
        for member in members {
            guard let other = others.next(), isSame(member.name, other.name), isSame(member.value, other.value) else {
                return false
            }
        }
        return others.next() == nil
    }
}
