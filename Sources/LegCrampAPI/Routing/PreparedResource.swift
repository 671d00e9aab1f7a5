import HTTP1

/// A GET resource that never changes for a build: its answers were laid out at start-up.
///
/// A class, so that finding it costs one reference.
final class PreparedResource: Sendable {
    let route: Route
    let mediaType: String
    /// The strong entity tag with its quotes (RFC 9110, section 8.8.3).
    let entityTag: [UInt8]
    let ok: PreparedResponse
    let notModified: PreparedResponse

    /// - Parameter fields: fields beyond those that every resource has.
    init(_ document: Documents.Document, route: Route, fields: [Field]) {
        self.route = route
        mediaType = document.mediaType
        let tag = "\"\(Digest.of(document.content))\""
        entityTag = Array(tag.utf8)
        var shared = [Field("ETag", tag), Field("Cache-Control", document.caching), Field("Vary", "Accept")]
        shared += fields
        let contentType = mediaType.hasPrefix("text/") ? "\(mediaType); charset=utf-8" : mediaType
        ok = PreparedResponse(
            fields: [Field("Content-Type", contentType)] + shared, content: document.content)
        notModified = PreparedResponse(status: .notModified, fields: shared)
    }

    /// The answer to GET or HEAD with the preconditions of RFC 9110, section 13; `nil` when `If-Match` fails.
    func answer(to request: Request, fields: [Field]) -> Response? {
        if request.fields["if-match"] != nil {
            guard matches(request.fields, "if-match", weakly: false) else { return nil }
        }
        if request.fields["if-none-match"] != nil, matches(request.fields, "if-none-match", weakly: true) {
            return Response(notModified, fields: fields, route: route)
        }
        return Response(ok, fields: fields, route: route)
    }

    private func matches(_ fields: Fields, _ name: String, weakly: Bool) -> Bool {
        for value in fields.values(name) {
            var rest = value
            while !rest.isEmpty {
                let member = PreparedResource.takeMember(&rest).trimmingBlanks
                if member.elementsEqual("*".utf8) || member.elementsEqual(entityTag) { return true }
                if weakly, member.starts(with: "W/".utf8), member.dropFirst(2).elementsEqual(entityTag) { return true }
            }
        }
        return false
    }

    /// Removes everything up to the next comma outside a tag; a backslash is an ordinary byte in a tag.
    private static func takeMember(_ list: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var isInTag = false
        var end = list.startIndex
        while end < list.endIndex, isInTag || list[end] != UInt8(ascii: ",") {
            if list[end] == UInt8(ascii: "\"") { isInTag.toggle() }
            end += 1
        }
        defer { list = list[min(end + 1, list.endIndex)...] }
        return list[list.startIndex..<end]
    }
}
