/// One HTTP/1.1 connection as a state machine (RFC 9112): bytes in, bytes and what to do next out.
///
/// No I/O and no clock. At rest between requests it owns no heap memory. `output` always holds the bytes of this
/// connection that have not been sent, and nothing else.
package struct Connection: Sendable {
    private enum Phase { case open, flushing, closing, closed }

    /// The beginning of a request, or pipelined requests that wait for `resume`.
    private struct Waiting {
        var bytes: [UInt8]
        var request: RequestInProgress
    }

    /// One element or none: an array is a box that is free when empty.
    private var waiting: [Waiting] = []
    private var identifiers: IdentifierGenerator
    private var phaseDeadline: Instant
    private var writeDeadline: Instant?
    private var phase = Phase.open
    /// Whether nothing was ever received.
    private var isFresh = true
    private var hasPeerEnded = false

    /// - Parameters:
    ///   - now: when the peer connected.
    ///   - idSeed: equal seeds generate equal request identifiers.
    ///   - limits: those of the configuration; they set the first deadline.
    package init(openedAt now: Instant, idSeed: UInt64, limits: Limits) {
        identifiers = IdentifierGenerator(state: idSeed)
        phaseDeadline = now.advanced(by: limits.firstByteTimeout)
    }

    /// When to call `expire`; that of a head is absolute.
    package var deadline: Instant? { phase == .closed ? nil : writeDeadline ?? phaseDeadline }

    /// Whether it rests between requests, with nothing buffered.
    package var isIdle: Bool { phase == .open && waiting.isEmpty }

    /// Bytes of memory that are held besides the value itself: none at rest.
    package var heldBytes: Int {
        waiting.isEmpty ? 0 : waiting[0].bytes.capacity + waiting[0].request.parser.heldBytes
    }

    /// When the request began that memory is held for, or when it was its turn last.
    package var heldSince: Instant? { waiting.first?.request.started }

    /// Whether no memory is held besides the value itself.
    var ownsNoMemory: Bool { waiting.capacity == 0 }

    /// Takes in what the peer sent and answers every request that is complete.
    ///
    /// - Parameters:
    ///   - received: a buffer lent for the call: complete requests are read in place, the rest is copied.
    ///   - range: the part of it that holds what was received.
    package mutating func receive(
        _ received: [UInt8], _ range: Range<Int>, context: inout ConnectionContext, output: inout OutputBuffer
    ) -> Next {
        isFresh = false
        guard phase == .open, !range.isEmpty else {
            if phase == .flushing, !waiting.isEmpty { waiting[0].bytes.append(contentsOf: received[range]) }
            return next
        }
        if !waiting.isEmpty {
            return proceed(with: waiting.removeLast(), adding: received[range], context: &context, output: &output)
        }
        context.request.begin(at: context.now)
        if let start = process(received, range, context: &context, output: &output) {
            wait(with: Array(received[start..<range.upperBound]), &context)
        }
        return next
    }

    /// Goes on with pipelined requests once the output has been sent.
    package mutating func resume(context: inout ConnectionContext, output: inout OutputBuffer) -> Next {
        guard phase == .flushing, var rest = waiting.popLast() else { return next }
        phase = .open
        rest.request.begin(at: context.now)
        let next = proceed(with: rest, adding: [], context: &context, output: &output)
        return hasPeerEnded && next == .read ? receiveEnd(context: &context, output: &output) : next
    }

    /// Takes note that the peer sends nothing more: what is complete is still answered, the rest never is.
    package mutating func receiveEnd(context: inout ConnectionContext, output: inout OutputBuffer) -> Next {
        hasPeerEnded = true
        guard phase != .flushing else { return .flush }
        return output.isEmpty && writeDeadline == nil ? close() : lingerAndClose(&context)
    }

    /// Acts on a deadline: 408 while a request is incomplete, otherwise a silent end.
    package mutating func expire(
        at now: Instant, context: inout ConnectionContext, output: inout OutputBuffer
    ) -> Next {
        guard let deadline, now >= deadline else { return next }
        guard phase == .open, writeDeadline == nil, let rest = waiting.popLast(), rest.request.parser.hasBegun else {
            return close()
        }
        context.request = rest.request
        let error = rest.request.parser.isReadingContent ? ProtocolError.contentTimeout : .headTimeout
        refuse(error, in: rest.bytes, origin: 0, context: &context, output: &output)
        context.request.clear()
        return next
    }

    /// Ends gracefully once the context says that the server stops: at once when idle, otherwise with the response to the
    /// request that is being received.
    ///
    /// A peer that has just connected has its first request on the way: closing on it would look like a failure, so it
    /// has the linger timeout to arrive.
    package mutating func drain(context: inout ConnectionContext, output: inout OutputBuffer) -> Next {
        guard phase == .open, waiting.last?.request.parser.hasBegun != true else { return next }
        if isFresh, !hasPeerEnded {
            phaseDeadline = min(phaseDeadline, context.now.advanced(by: context.configuration.limits.lingerTimeout))
            return next
        }
        return output.isEmpty && writeDeadline == nil ? close() : lingerAndClose(&context)
    }

    /// Keeps the deadlines honest; to be called after each send that was short, or that sent the rest of a short one.
    ///
    /// - Parameters:
    ///   - remaining: bytes of output still to be sent.
    ///   - sent: bytes sent since the first of these sends, which was short, not counting its own.
    ///   - began: when that was.
    ///   - now: when the send made progress.
    package mutating func wrote(
        remaining: Int, sent: Int, since began: Instant, at now: Instant, context: ConnectionContext
    ) {
        let limits = context.configuration.limits
        if remaining > 0 {
            writeDeadline = began.patience(limits.writeTimeout, at: now, after: sent, rate: limits.writeRate)
        } else if writeDeadline != nil {
            writeDeadline = nil
            // Time in which the peer did not read counts for nothing else: nothing was read from it either.
            switch phase {
            case .open where waiting.isEmpty: phaseDeadline = now.advanced(by: limits.keepAliveTimeout)
            case .open:
                waiting[0].request.begin(at: now)
                phaseDeadline = waiting[0].request.deadline(
                    at: now, received: waiting[0].bytes.count, limits: limits)
            case .flushing: phaseDeadline = now.advanced(by: limits.writeTimeout)
            case .closing: phaseDeadline = now.advanced(by: limits.lingerTimeout)
            case .closed: break
            }
        }
    }

    /// What to do while nothing changes.
    private var next: Next {
        switch phase {
        case .open: .read
        case .flushing: .flush
        case .closing: .lingeringClose
        case .closed: .close
        }
    }

    /// Goes on with what waited, which has been taken out of `waiting` so that it has one owner.
    private mutating func proceed(
        with rest: consuming Waiting, adding received: ArraySlice<UInt8>, context: inout ConnectionContext,
        output: inout OutputBuffer
    ) -> Next {
        var bytes = rest.bytes
        context.request = rest.request
        _ = consume rest
        bytes.append(contentsOf: received)
        if let start = process(bytes, bytes.indices, context: &context, output: &output) {
            bytes.removeFirst(start)
            wait(with: bytes, &context)
        } else {
            waiting = []
        }
        return next
    }

    /// Keeps the request of the context until more arrives.
    ///
    /// - Parameter bytes: from its first one on.
    private mutating func wait(with bytes: consuming [UInt8], _ context: inout ConnectionContext) {
        var request = context.request.take()
        request.parser.discardDecoded(from: &bytes)
        waiting.append(Waiting(bytes: bytes, request: request))
    }

    /// Answers the requests in `bytes`, the first of which is that of the context, and sets the phase.
    ///
    /// - Returns: where the bytes start that are still needed, `nil` if none are.
    private mutating func process(
        _ bytes: [UInt8], _ range: Range<Int>, context: inout ConnectionContext, output: inout OutputBuffer
    ) -> Int? {
        let configuration = context.configuration
        var start = range.lowerBound
        var answered = 0
        reading: while true {
            guard output.count < configuration.limits.outputMark, answered < configuration.limits.answersPerTurn else {
                phase = .flushing
                phaseDeadline = context.now.advanced(by: configuration.limits.writeTimeout)
                return start
            }
            do throws(ProtocolError) {
                let received = bytes.span.extracting(start..<range.upperBound)
                switch try context.request.parser.advance(over: received, limits: configuration.limits) {
                case .incomplete:
                    phaseDeadline = context.request.deadline(
                        at: context.now, received: received.count, limits: configuration.limits)
                    return start
                case .expectation(let contentHasBegun):
                    judge(in: bytes, origin: start, context: &context, output: &output)
                    guard phase == .open else { break reading }
                    if !contentHasBegun { output.append(literal: interimResponse) }
                case .complete(let length):
                    answer(in: bytes, origin: start, context: &context, output: &output)
                    start += length
                    answered += 1
                    guard phase == .open, start < range.upperBound else { break reading }
                    context.request.clear()
                    context.request.begin(at: context.now)
                }
            } catch {
                refuse(error, in: bytes, origin: start, context: &context, output: &output)
                break
            }
        }
        context.request.clear()
        guard phase == .open else { return nil }
        phaseDeadline = context.now.advanced(nanoseconds: configuration.keepAliveNanoseconds)
        return nil
    }

    /// Has a complete request answered.
    private mutating func answer(
        in bytes: [UInt8], origin: Int, context: inout ConnectionContext, output: inout OutputBuffer
    ) {
        let id = requestID(context.request.parser.givenID, in: bytes, origin: origin)
        guard
            let complete = context.request.parser.request(
                in: bytes, origin: origin, id: id, peer: context.peer, hasContent: true)
        else { return }
        let response = context.configuration.handler(complete)
        let trace = trace(context.request.parser.traceparent, in: bytes, origin: origin)
        send(response, to: complete, trace, context: &context, output: &output)
    }

    /// Answers a request whose head decides the answer, so that the peer need not send the content, and nobody reads it.
    private mutating func judge(
        in bytes: [UInt8], origin: Int, context: inout ConnectionContext, output: inout OutputBuffer
    ) {
        let id = requestID(context.request.parser.givenID, in: bytes, origin: origin)
        guard
            let head = context.request.parser.request(
                in: bytes, origin: origin, id: id, peer: context.peer, hasContent: false),
            var response = context.configuration.refusal(head)
        else { return }
        response.closes = true
        let trace = trace(context.request.parser.traceparent, in: bytes, origin: origin)
        send(response, to: head, trace, context: &context, output: &output)
    }

    /// Lays out what a handler answers.
    private mutating func send(
        _ response: Response, to request: Request, _ trace: TraceSpan?, context: inout ConnectionContext,
        output: inout OutputBuffer
    ) {
        let closes = response.closes || context.isStopping || !context.request.parser.isPersistent
        let encoder = ResponseEncoder(
            requestID: request.id, trace: trace,
            connection: closes ? .close : request.version == .http10 ? .keepAlive : .none,
            omitsContent: request.method == .head)
        let sent =
            response.isSendable
            ? encoder.encode(response, common: context.dateAndCommonFields, into: &output)
            : encoder.encode(
                Problem.unsendableResponse.response(
                    requestID: request.id, fields: context.configuration.refusalFields(request.fields)),
                common: context.dateAndCommonFields, into: &output)
        if let observe = context.observe {
            observe(
                Exchange(
                    method: request.method, route: response.route, status: sent.status.code,
                    contentLength: sent.contentLength, requestID: request.id, trace: trace,
                    started: context.request.started, ended: context.now, error: nil))
        }
        if closes { _ = lingerAndClose(&context) }
    }

    /// Answers what the protocol layer does not accept; nothing after it is looked at (RFC 9112, section 9.6).
    private mutating func refuse(
        _ error: ProtocolError, in bytes: [UInt8], origin: Int, context: inout ConnectionContext,
        output: inout OutputBuffer
    ) {
        let configuration = context.configuration
        let parser = context.request.parser
        let method = parser.method(in: bytes.span.extracting(origin...), limits: configuration.limits)
        let id = requestID(parser.givenID, in: bytes, origin: origin)
        let trace = trace(parser.traceparent, in: bytes, origin: origin)
        let response = error.problem.response(
            requestID: id, fields: configuration.refusalFields(parser.fields(in: bytes, origin: origin)))
        let encoder = ResponseEncoder(requestID: id, trace: trace, connection: .close, omitsContent: method == .head)
        let sent = encoder.encode(response, common: context.dateAndCommonFields, into: &output)
        if let observe = context.observe {
            observe(
                Exchange(
                    method: method, route: nil, status: sent.status.code, contentLength: sent.contentLength,
                    requestID: id, trace: trace, started: context.request.started, ended: context.now, error: error))
        }
        _ = lingerAndClose(&context)
    }

    /// - Parameter range: where the peer gave one, if it did.
    @inline(__always)
    private mutating func requestID(_ range: Range<Int>?, in bytes: [UInt8], origin: Int) -> RequestID {
        if let range,
            let id = RequestID(bytes[origin + range.lowerBound..<origin + range.upperBound])
        {
            return id
        }
        return RequestID(identifiers.next())
    }

    /// - Parameter range: where the peer told of one, if it did.
    @inline(__always)
    private mutating func trace(_ range: Range<Int>?, in bytes: [UInt8], origin: Int) -> TraceSpan? {
        guard let range,
            let context = TraceContext(bytes[origin + range.lowerBound..<origin + range.upperBound])
        else { return nil }
        return TraceSpan(context: context, id: max(1, identifiers.next()))
    }

    /// - Parameter context: not changed, but lent like this it need not be copied.
    private mutating func lingerAndClose(_ context: inout ConnectionContext) -> Next {
        waiting = []
        phase = .closing
        phaseDeadline = context.now.advanced(by: context.configuration.limits.lingerTimeout)
        return .lingeringClose
    }

    private mutating func close() -> Next {
        waiting = []
        phase = .closed
        return .close
    }
}

/// The only interim response that is ever sent (RFC 9110, section 15.2.1).
private let interimResponse: StaticString = "HTTP/1.1 100 Continue\r\n\r\n"
