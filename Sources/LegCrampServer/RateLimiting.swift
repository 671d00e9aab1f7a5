import Dispatch
import HTTP1
import Synchronization

/// The rate limit as it is set, with the broom that wipes what the limiter need not remember any more.
final class RateLimiting: Sendable {
    private let limiter: RateLimiter
    private let admission: Admission
    private let pause: DispatchTimeInterval
    private let isSweepDue = Atomic(false)

    init(_ rate: RequestRate, settings: Settings) {
        let policy = RatePolicy(requests: rate.requests, per: rate.period.duration, burst: settings.rateBurst)
        limiter = RateLimiter(policy: policy, capacity: settings.rateLimitAddresses)
        admission = Admission(limiter: limiter, policy: policy, trustedProxies: settings.trustedProxies) {
            MonotonicClock.now()
        }
        // No bucket takes longer than a window to fill up; those of a window above an hour are looked at every hour.
        pause = .seconds(Int(min(policy.window, .seconds(3600)).components.seconds) + 1)
    }

    /// See `Admission.around`.
    func around(_ handler: @escaping Handler, refusalFields: @escaping @Sendable (Request) -> [Field]) -> Handler {
        let admitted = admission.around(handler, refusalFields: refusalFields)
        return { [self] request in
            if !isSweepDue.load(ordering: .relaxed) { sweepLater() }
            return admitted(request)
        }
    }

    /// A server that nobody asks anything does not wake: the last bucket ends it.
    private func sweepLater() {
        guard !isSweepDue.exchange(true, ordering: .relaxed) else { return }
        DispatchQueue.global(qos: .utility).asyncAfter(deadline: .now() + pause) { [self] in
            // Before looking: a bucket that is made meanwhile has a sweep of its own.
            isSweepDue.store(false, ordering: .relaxed)
            if limiter.sweep(at: MonotonicClock.now()) { sweepLater() }
        }
    }
}
