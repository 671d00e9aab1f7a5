import LegCrampAPI

/// Where a word may be repeated, by design: only in the answer to the request that it was sent with.
enum AllowedPlace: String, CaseIterable {
    case understood = "a name of a medicine or condition, in understood and given of the answer to the profile"
    case note = "a name of a medicine or condition, in the page of text that answers the profile"
    case pointer = "the name of a member or parameter that is not known, in errors[].pointer of the problem"
    case search = "a word that was looked for, in query_words of the answer to the search"

    /// The place of some text in an answer; `nil` where nothing may be repeated.
    ///
    /// - Parameters:
    ///   - pointer: where the text stands in the content (RFC 6901), `nil` when it is not JSON.
    init?(method: String, path: String, status: Int, pointer: String?) {
        let isProfile =
            ["POST", "QUERY"].contains(method)
            && ["/assess", "/red-flags", "/differentiate"].contains(path)
        guard let pointer else {
            guard isProfile, status == 200 else { return nil }
            self = .note
            return
        }
        let steps = pointer.split(separator: "/").map(String.init)
        switch (status, steps.first, steps.last) {
        case (200, "understood", _) where isProfile, (200, _, "given") where isProfile: self = .understood
        case (400, "errors", "pointer"), (422, "errors", "pointer"): self = .pointer
        case (200, "query_words", _) where path == "/search": self = .search
        default: return nil
        }
    }
}

extension JSONValue {
    /// Calls for every string, name and number with the pointer to it; a name has the pointer of its object.
    func visit(_ pointer: String = "", _ body: (_ pointer: String, _ text: ArraySlice<UInt8>) -> Void) {
        switch kind {
        case .object:
            guard let members else { return }
            for member in members {
                body(pointer, member.name.stringBytes ?? [])
                member.value.visit(pointer + "/" + (member.name.string ?? ""), body)
            }
        case .array:
            guard let elements else { return }
            var index = 0
            for element in elements {
                element.visit("\(pointer)/\(index)", body)
                index += 1
            }
        case .string: body(pointer, stringBytes ?? [])
        case .number: body(pointer, spelling ?? [])
        case .bool, .null: break
        }
    }
}
