/// The smallest case for which something is not as it must be.
struct Counterexample: Sendable {
    /// What must be true.
    let property: String
    /// What is wrong instead.
    let message: String
    let smallest: Case

    /// The report, with the case as JSON.
    var text: String { "FAILED: \(property)\n  \(message)\n  \(smallest.json)" }
}
