import Foundation
import Testing

@testable import HTTP1
@testable import LegCrampAPI

/// Foundation has a type `Method` on some platforms.
typealias RequestMethod = HTTP1.Method

/// The service as tests ask it: requests in, answers out, no socket.
enum Service {
    /// The service with its defaults, laid out once for all tests.
    static let api = API()

    /// The answer to a request.
    static func ask(
        _ method: RequestMethod, _ target: String, fields: [(String, String)] = [], content: String = ""
    ) throws -> Answer {
        Answer(api.respond(to: Request(method, target, fields: fields, content: Array(content.utf8))))
    }

    /// The answer to a profile.
    static func post(
        _ profile: String, to target: String = "/assess", fields: [(String, String)] = []
    ) throws -> Answer {
        try ask(.post, target, fields: [("content-type", "application/json")] + fields, content: profile)
    }

    /// The page of plain text for a profile.
    static func note(_ profile: String) throws -> String {
        try post(profile, fields: [("accept", "text/plain")]).text
    }
}

/// A response as a client sees it.
struct Answer {
    let status: Int
    /// In the order of sending, without those of the encoder.
    let fields: [(name: String, value: String)]
    let content: [UInt8]
    let route: String?

    /// - Parameter api: who answered.
    init(_ response: Response, from api: API = Service.api) {
        let laidOut: [UInt8] =
            switch response.content {
            case .none, .bytes: []
            case .headed(let head, _): head.beforeLength
            case .prepared(let prepared): prepared.beforeDate
            }
        let lines = String(decoding: laidOut, as: UTF8.self).split(separator: "\r\n").dropFirst()
        let first = lines.compactMap { line in
            let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            return parts.count == 2 && !parts[1].isEmpty ? (parts[0], parts[1]) : nil
        }
        status = response.status.code
        content = response.content.bytes
        fields = first + response.fields.map { ($0.name, $0.value) }
        route = response.route.map { api.routeTemplates[$0.number] }
    }

    /// The content as text.
    var text: String { String(decoding: content, as: UTF8.self) }

    /// The values of all fields of that name, joined as in one list.
    func field(_ name: String) -> String? {
        let values = fields.filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
        return values.isEmpty ? nil : values.joined(separator: ", ")
    }

    /// The value at a pointer (RFC 6901).
    func value(_ pointer: String) -> JSONValue? {
        (try? JSONDocument(content))?.root.value(at: pointer)
    }

    /// The text at a pointer.
    func string(_ pointer: String) -> String? { value(pointer)?.string }

    /// The member of that name of every element of an array.
    func strings(_ pointer: String, each name: String? = nil) -> [String] {
        (value(pointer)?.elements).map { elements in
            elements.compactMap { element in
                name.map { element.value(at: "/" + $0) ?? element }?.string ?? element.string
            }
        } ?? []
    }

    /// The last part of the type of a problem.
    var problem: String? {
        string("/type").map { $0.split(separator: ":").last.map(String.init) ?? "" }
    }

    /// The faults of a problem: pointer and code.
    var faults: [String] {
        (value("/errors")?.elements).map { elements in
            elements.map { "\($0.value(at: "/pointer")?.string ?? "-") \($0.value(at: "/code")?.string ?? "-")" }
        } ?? []
    }
}

extension JSONValue {
    /// The value at a pointer (RFC 6901).
    func value(at pointer: String) -> JSONValue? {
        var value = self
        for step in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
            let name = String(step.replacing("~1", with: "/").replacing("~0", with: "~"))
            if let members = value.members {
                guard let member = members.first(where: { $0.name.isString(name) }) else { return nil }
                value = member.value
            } else {
                guard let elements = value.elements, let index = Int(step) else { return nil }
                guard let element = Array(elements).dropFirst(index).first else { return nil }
                value = element
            }
        }
        return value
    }

    /// The names of an object, in order.
    var names: [String] { members.map { $0.compactMap(\.name.string) } ?? [] }

    /// Calls `visit` with every value and its pointer, this one first.
    func walk(_ pointer: JSONPointer = .root, _ visit: (JSONPointer, JSONValue) -> Void) {
        visit(pointer, self)
        if let members {
            for member in members { member.value.walk(pointer.appending(member.name.string ?? ""), visit) }
        } else if let elements {
            for (index, element) in elements.enumerated() { element.walk(pointer.appending(index), visit) }
        }
    }
}
