/// Owns an open descriptor and closes it once.
struct FileDescriptor: ~Copyable, Sendable {
    let rawValue: Int32

    init(owning rawValue: Int32) { self.rawValue = rawValue }

    deinit { SystemCalls.closeDescriptor(rawValue) }
}
