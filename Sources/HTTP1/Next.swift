/// What the owner of a socket does after a call to its `Connection`.
package enum Next: Equatable, Sendable {
    /// Send the output, if any, then wait for bytes.
    case read
    /// Send all of the output, reading nothing meanwhile, then call `resume`.
    case flush
    /// Send the output, shut down the write side, discard input until the peer ends or `deadline`, then close
    /// (RFC 9112, section 9.6). After the peer's end: send the output and close.
    case lingeringClose
    /// Close now; there is nothing to send.
    case close
}
