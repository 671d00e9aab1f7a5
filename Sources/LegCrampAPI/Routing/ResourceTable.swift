import HTTP1
import LegCrampRules

/// Resources by their paths.
struct ResourceTable: Sendable {
    let all: [Resource]
    private let paths: ByteTable
    /// At the place of each resource what is prepared for those who accept any media type.
    private let prepared: [PreparedResource?]

    init(_ resources: [String: Resource]) {
        let sorted = resources.sorted { $0.key < $1.key }
        paths = ByteTable(sorted.map { Array($0.key.utf8) })
        all = sorted.map(\.value)
        prepared = all.map { resource in
            guard case .prepared(let representations) = resource.reading else { return nil }
            return representations.first
        }
    }

    /// The resource at a path, if there is one.
    subscript(_ path: ArraySlice<UInt8>) -> Resource? { paths[path].map { all[$0] } }

    /// The resource that a request asks for by its own name, if there is one.
    subscript(_ request: Request) -> Resource? { place(of: request).map { all[$0] } }

    /// What is prepared at the path of a request for those who accept any media type.
    func prepared(for request: Request) -> PreparedResource? { place(of: request).flatMap { prepared[$0] } }

    @inline(__always)
    private func place(of request: Request) -> Int? {
        paths.place(of: request.fields.bytes.span.extracting(request.pathRange))
    }
}
