import HTTP1

/// A GET resource that never changes for a build.
///
/// Its answers are laid out soon after the start or when one is first asked for, because entity tags take time and heads
/// take memory. A class, so that finding it costs one reference.
final class PreparedResource: Sendable {
    /// A document with all that is sent around it.
    fileprivate final class LaidOut: Sendable {
        /// The strong entity tag with its quotes (RFC 9110, section 8.8.3).
        let entityTag: [UInt8]
        let ok: PreparedResponse
        let notModified: PreparedResponse

        init(_ document: Documents.Document, fields: [Field]) {
            let content = document.content.bytes
            let tag = "\"\(Digest.of(content))\""
            entityTag = Array(tag.utf8)
            let shared = [
                Field("ETag", tag), Field("Cache-Control", document.caching), Field("Vary", "Accept"),
                Field("Content-Security-Policy", document.policy),
            ]
            let mediaType = document.mediaType
            let contentType = mediaType.hasPrefix("text/") ? "\(mediaType); charset=utf-8" : mediaType
            ok = PreparedResponse(fields: [Field("Content-Type", contentType)] + shared + fields, content: content)
            notModified = PreparedResponse(status: .notModified, fields: shared + fields)
        }
    }

    let route: Route
    private let document: Documents.Document
    private let fields: [Field]
    private let laidOut = OnceReference<LaidOut>()

    /// - Parameter fields: fields beyond those that every resource has.
    init(_ document: Documents.Document, route: Route, fields: [Field] = []) {
        self.document = document
        self.route = route
        self.fields = fields
    }

    var mediaType: String { document.mediaType }

    /// Lays out the answers, unless that was done or is left to the first who asks.
    func prepare() {
        if case .onDemand = document.content { return }
        _ = answers
    }

    /// Two who ask at the same time may both lay out the answers; both get those of the first.
    @inline(__always)
    private var answers: LaidOut { laidOut.stored ?? laidOut.storeIfNil(LaidOut(document, fields: fields)) }

    /// The answer to GET without preconditions.
    var plainAnswer: Response { Response(answers.ok, route: route) }

    /// The answer to GET or HEAD with the preconditions of RFC 9110, section 13; `nil` when `If-Match` fails.
    @inline(__always)
    func answer(to request: Request, fields: [Field]) -> Response? {
        let answers = answers
        if request.fields["if-match"] != nil {
            guard answers.match(request.fields, "if-match", weakly: false) else { return nil }
        }
        if request.fields["if-none-match"] != nil, answers.match(request.fields, "if-none-match", weakly: true) {
            return Response(answers.notModified, fields: fields, route: route)
        }
        return Response(answers.ok, fields: fields, route: route)
    }
}

extension PreparedResource.LaidOut {
    /// Whether a list of entity tags has that of the document.
    fileprivate func match(_ fields: Fields, _ name: StaticString, weakly: Bool) -> Bool {
        for value in fields.values(name) {
            var rest = value
            while !rest.isEmpty {
                let member = Self.takeMember(&rest).trimmingBlanks
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
