/// A route of a handler: its template for logs, and a number by which what happened on it is counted.
///
/// A class, so that a response names it with one word, without comparing or copying text.
package final class Route: Sendable, CustomStringConvertible {
    /// Such as `/causes/{id}`: never a value from a request.
    package let template: String
    /// From 0 up, each once among the routes of a handler.
    package let number: Int

    package init(_ template: String, number: Int) {
        self.template = template
        self.number = number
    }

    package var description: String { template }
}
