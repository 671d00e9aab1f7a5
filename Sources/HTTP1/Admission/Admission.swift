/// The step before a handler that refuses clients who ask too often.
package struct Admission: Sendable {
    private let limiter: RateLimiter
    private let policy: Field
    private let trustedProxies: [AddressRange]
    private let clock: @Sendable () -> Instant

    /// - Parameters:
    ///   - limiter: counts.
    ///   - policy: that of the limiter.
    ///   - trustedProxies: who may say whom they forward for.
    ///   - clock: tells the time.
    package init(
        limiter: RateLimiter, policy: RatePolicy, trustedProxies: [AddressRange],
        clock: @escaping @Sendable () -> Instant
    ) {
        self.limiter = limiter
        self.trustedProxies = trustedProxies
        self.clock = clock
        self.policy = Field(
            "RateLimit-Policy", "\"client\";q=\(policy.burst);w=\(Admission.wholeSeconds(policy.window))")
    }

    /// A handler that counts each request first, and answers 429 in place of the other one.
    ///
    /// A preflight is not counted: to answer it costs no more than to refuse it, and a web page whose preflight is
    /// refused is not told why. A request without a connection is not counted either.
    ///
    /// - Parameters:
    ///   - handler: answers what is admitted.
    ///   - refusalFields: what a refusal carries besides, for example for cross-origin access.
    package func around(
        _ handler: @escaping Handler, refusalFields: @escaping @Sendable (Request) -> [Field]
    ) -> Handler {
        { request in
            let isPreflight = request.method == .options && request.fields["access-control-request-method"] != nil
            guard !isPreflight, let client = request.client(trustedProxies: trustedProxies) else {
                return handler(request)
            }
            let decision = limiter.take(client, at: clock())
            let state = fields(decision)
            guard decision.isAllowed else {
                return Admission.problem.response(
                    requestID: request.id,
                    fields: [Field("Retry-After", "\(Admission.wholeSeconds(decision.wait))")] + state
                        + refusalFields(request))
            }
            var response = handler(request)
            response.fields += state
            return response
        }
    }

    /// The structured fields of draft-ietf-httpapi-ratelimit-headers-10: quota `q` and its window `w`, what remains
    /// `r` and the time `t` until there is more, both times in seconds.
    private func fields(_ decision: RateLimiter.Decision) -> [Field] {
        [
            policy,
            Field("RateLimit", "\"client\";r=\(decision.remaining);t=\(Admission.wholeSeconds(decision.wait))"),
        ]
    }

    /// Rounded up: who waits so long has waited long enough.
    private static func wholeSeconds(_ duration: Duration) -> Int64 {
        let (seconds, attoseconds) = duration.components
        return attoseconds > 0 ? seconds + 1 : seconds
    }

    /// RFC 6585, section 4.
    static let problem = Problem(
        code: "too-many-requests", status: .tooManyRequests, title: "Too many requests",
        detail: "Too many requests came from this address: wait as long as Retry-After says.")
}
