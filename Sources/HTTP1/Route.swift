/// A route of a handler, by the number under which what happened on it is counted; its template is known to the handler.
///
/// A number and no more, so that a response names it without comparing, copying or holding anything.
package struct Route: Hashable, Sendable {
    /// From 0 up, each once among the routes of a handler.
    package let number: Int

    package init(number: Int) { self.number = number }
}
