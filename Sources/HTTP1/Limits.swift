/// Every bound on what a peer can send or hold; they apply while the bytes arrive.
package struct Limits: Equatable, Sendable {
    /// Longest request line, in bytes without CRLF (RFC 9112, section 3 asks for 8000 or more): 414 above.
    package var requestLineLength = 8192
    /// Longest method, in bytes: 400 above.
    package var methodLength = 32
    /// Longest field name, in bytes: 400 above.
    package var fieldNameLength = 256
    /// Longest field line, in bytes without CRLF: 431 above.
    package var fieldLineLength = 8192
    /// Longest header section, in bytes with all CRLF: 431 above.
    package var headLength = 16384
    /// Most field lines in a header or trailer section: 431 above.
    package var fieldCount = 100
    /// Most empty lines before a request line (RFC 9112, section 2.2): 400 above.
    package var emptyLineCount = 2
    /// Longest content, in bytes without transfer coding: 413 above.
    package var contentLength = 65536
    /// Most digits in a chunk size, leading zeros included; no more than 16: 400 above.
    package var chunkSizeDigitCount = 16
    /// All chunk extensions of a message, in bytes: 400 above.
    package var chunkExtensionLength = 1024
    /// Longest trailer section, in bytes with all CRLF: 431 above.
    package var trailerLength = 4096
    /// Pipelined requests are answered while the output is shorter than this, in bytes.
    package var outputMark = 262_144
    /// Pipelined requests answered before others come first.
    package var answersPerTurn = 16

    /// From the opening of a connection to its first byte.
    package var firstByteTimeout = Duration.seconds(10)
    /// From the first byte of a request to the end of its head; more bytes do not extend it.
    package var headTimeout = Duration.seconds(10)
    /// From one arrival of content to the next; also the head start that `contentRate` gives.
    package var contentIdleTimeout = Duration.seconds(10)
    /// The least rate at which content must arrive, in bytes per second; 500 as in Apache's mod_reqtimeout.
    package var contentRate = 500
    /// From the end of a head to the end of its content.
    package var contentTimeout = Duration.seconds(30)
    /// From a response to the first byte of the next request.
    package var keepAliveTimeout = Duration.seconds(60)
    /// Without progress while output waits to be sent; also the head start that `writeRate` gives.
    package var writeTimeout = Duration.seconds(30)
    /// The least rate at which waiting output must be taken, in bytes per second: who takes a byte now and then would
    /// keep the rest in memory for days.
    package var writeRate = 500
    /// For the peer to read the last response and close (RFC 9112, section 9.6).
    package var lingerTimeout = Duration.seconds(2)

    /// The defaults above.
    package init() {}
}

extension Instant {
    /// When patience ends with a peer that moves bytes: `idle` after the last of them, and at once where all of them
    /// came slower than `rate` once `idle` is over.
    ///
    /// - Parameters:
    ///   - now: when it last moved some.
    ///   - count: bytes moved since this instant.
    ///   - rate: bytes per second.
    func patience(_ idle: Duration, at now: Instant, after count: Int, rate: Int) -> Instant {
        min(now.advanced(by: idle), advanced(by: idle + .seconds(count) / rate))
    }
}
