import Glibc

/// One way to feed a part of the product with any bytes and to see whether what must always hold still holds.
struct FuzzTarget: Sendable {
    let name: String
    /// Returns when every invariant held, and ends the process when one did not.
    let run: @Sendable (_ input: [UInt8]) -> Void

    /// The target of this process: the executable has a name for each.
    nonisolated(unsafe) fileprivate static var current: FuzzTarget?
}

/// Ends the process, which the fuzzer takes for a finding, unless the condition holds.
@inline(__always)
func require(_ condition: Bool, _ message: @autoclosure () -> String) {
    if !condition { fail(message()) }
}

/// The value, which must be there.
@inline(__always)
func required<Value>(_ value: Value?, _ message: @autoclosure () -> String) -> Value {
    guard let value else { fail(message()) }
    return value
}

/// Ends the process, which the fuzzer takes for a finding.
@inline(never)
func fail(_ message: String) -> Never {
    printError("\nInvariant broken: \(message)\n")
    abort()
}

private func printError(_ message: String) {
    let bytes = Array(message.utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
}

/// Bytes as a person reads them, for messages.
func shown(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self).debugDescription }

/// Called by libFuzzer once, before the first input.
@_cdecl("LLVMFuzzerInitialize")
func initializeFuzzer(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>
) -> Int32 {
    // libFuzzer passes the arguments of `main`, of which the first is the path of the executable.
    let path = arguments.pointee[0].map { String(cString: $0) } ?? ""
    let name = path.split(separator: "/").last.map(String.init)
    guard let target = fuzzTargets.first(where: { $0.name == name }) else {
        let names = fuzzTargets.map { $0.name }.joined(separator: ", ")
        printError("The name of the executable must be one of \(names).\n")
        exit(64)
    }
    FuzzTarget.current = target
    return 0
}

/// Called by libFuzzer with each input.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    // libFuzzer initialises first and calls from one thread; the bytes are its own until this returns.
    FuzzTarget.current?.run(Array(UnsafeBufferPointer(start: bytes, count: count)))
    return 0
}
