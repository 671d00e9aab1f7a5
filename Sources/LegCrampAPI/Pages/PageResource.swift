import HTTP1

/// A page or a picture for people, laid out when it is first asked for: most instances never serve one, and a start
/// should not wait for it.
final class PageResource: Sendable {
    let path: String
    let route: String
    private let document: @Sendable (API) -> Documents.Document
    private let laidOut = OnceReference<PreparedResource>()

    private init(_ path: String, route: String, _ document: @escaping @Sendable (API) -> Documents.Document) {
        self.path = path
        self.route = route
        self.document = document
    }

    /// The answers to GET.
    ///
    /// Two who ask at the same time may both have it laid out, which takes milliseconds; both get that of the first.
    func prepared(by api: API, route: Route) -> PreparedResource {
        laidOut.stored ?? laidOut.storeIfNil(PreparedResource(document(api), route: route))
    }
}

extension PageResource {
    private static let route = "/docs/{page}"

    /// Every page and picture, anew for each service: what was laid out belongs to one.
    static var all: [PageResource] {
        let pages = Page.all.map { page in
            PageResource(page.path, route: page.path == "/docs" ? page.path : route) { api in
                Documents.Document(
                    path: page.path, route: page.path, mediaType: "text/html",
                    content: .laidOut(page.document(for: api)),
                    policy: Documents.Document.docsPolicy)
            }
        }
        let pictures = PictureResource.all.map { picture in
            PageResource(picture.path, route: route) { _ in
                Documents.Document(
                    path: picture.path, route: route, mediaType: "image/svg+xml", content: .laidOut(picture.draw().svg),
                    policy: Documents.Document.picturePolicy)
            }
        }
        return pages + pictures
    }

    /// What a path below the pages that does not exist answers.
    static let hint = (
        prefix: "/docs/", route: route, hint: "GET /docs shows the pages.",
        ids: (Page.all.map(\.path) + PictureResource.all.map(\.path)).compactMap {
            $0.split(separator: "/").dropFirst().first.map(String.init)
        }
    )
}

extension Documents.Document {
    /// What a page of the documentation may do: look as it should, and search.
    static let docsPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

    /// What a picture may do: use its one style sheet.
    static let picturePolicy =
        "default-src 'none'; style-src '\(SHA384.integrity(of: Picture.style.bytes))'; frame-ancestors 'none'"
}
