/// A path as the key of a dictionary: hashed in one piece, where a slice of bytes is hashed byte by byte.
struct PathKey: Hashable, Sendable {
    private let bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    init(_ path: String) { bytes = Array(path.utf8)[...] }

    func hash(into hasher: inout Hasher) {
        // Safe: the pointer does not outlive the closure.
        bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
}
