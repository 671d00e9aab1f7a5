import HTTP1
import LegCrampRules

/// Resources by their paths.
struct ResourceTable: Sendable {
    let all: [Resource]
    private let paths: ByteTable

    init(_ resources: [String: Resource]) {
        let sorted = resources.sorted { $0.key < $1.key }
        paths = ByteTable(sorted.map { Array($0.key.utf8) })
        all = sorted.map(\.value)
    }

    /// The resource at a path, if there is one.
    subscript(_ path: ArraySlice<UInt8>) -> Resource? { paths[path].map { all[$0] } }

    /// The resource that a request asks for by its own name, if there is one.
    subscript(_ request: Request) -> Resource? {
        paths.place(of: request.fields.bytes.span.extracting(request.pathRange)).map { all[$0] }
    }
}
