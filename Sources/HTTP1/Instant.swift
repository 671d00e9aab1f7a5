/// A point on a monotonic clock, in nanoseconds from an arbitrary origin.
package struct Instant: Comparable, Hashable, Sendable {
    /// Nanoseconds since the origin of the clock.
    package var nanoseconds: UInt64

    /// - Parameter nanoseconds: nanoseconds since the origin of the clock.
    package init(nanoseconds: UInt64) { self.nanoseconds = nanoseconds }

    /// The instant `duration` later, at most the end of the clock; a negative duration counts as none.
    package func advanced(by duration: Duration) -> Instant {
        advanced(nanoseconds: duration.nanoseconds)
    }

    func advanced(nanoseconds count: UInt64) -> Instant {
        let (sum, overflow) = nanoseconds.addingReportingOverflow(count)
        return Instant(nanoseconds: overflow ? .max : sum)
    }

    /// The time from `earlier` to this instant, zero when `earlier` is not earlier.
    package func elapsed(since earlier: Instant) -> Duration {
        .nanoseconds(Int64(clamping: nanoseconds > earlier.nanoseconds ? nanoseconds - earlier.nanoseconds : 0))
    }

    package static func < (left: Instant, right: Instant) -> Bool { left.nanoseconds < right.nanoseconds }
}

extension Duration {
    /// Whole nanoseconds, clamped to what a clock can count.
    var nanoseconds: UInt64 { UInt64(clamping: attoseconds / 1_000_000_000) }
}
