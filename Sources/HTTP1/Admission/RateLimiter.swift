import Synchronization

/// How many requests a client may make.
package struct RatePolicy: Equatable, Sendable {
    /// Requests that may come at once, before the rate counts; at least 1.
    package let burst: Int
    /// The time in which a client earns one request.
    let interval: UInt64

    /// - Parameters:
    ///   - requests: how many, at least 1.
    ///   - period: in which time.
    ///   - burst: how many may come at once; as many as `requests` when not given.
    package init(requests: Int, per period: Duration, burst: Int? = nil) {
        self.burst = max(1, burst ?? requests)
        // Safe: an option of the operator, and not negative.
        interval = max(1, period.nanoseconds / UInt64(max(1, requests)))
    }

    /// The time in which an empty bucket fills up.
    package var window: Duration { .nanoseconds(Int64(clamping: windowNanoseconds)) }

    var windowNanoseconds: UInt64 {
        // Safe: an option of the operator, and not negative; overflow is reported.
        let (product, overflow) = interval.multipliedReportingOverflow(by: UInt64(burst))
        return overflow ? UInt64.max / 4 : product
    }
}

/// One token bucket for each client, in a table of fixed size.
///
/// A bucket is one time: when it will be full again (the generic cell rate algorithm). One that is full is the same as
/// none, so nothing is lost when it is wiped. The table has sets of eight: a new client takes the place of the one
/// that is fullest soonest. So a client who has used up his requests is the last to be forgotten, and would have to
/// use up those of eight others in his set, which he cannot find, because places follow from a secret of the process.
/// Who is forgotten is better off for it. Only a digest of the address is kept, and it is of no use elsewhere.
package final class RateLimiter: Sendable {
    /// What became of a request.
    package struct Decision: Equatable, Sendable {
        package let isAllowed: Bool
        /// Requests that may still come at once.
        package let remaining: Int
        /// When refused until the next request is allowed, otherwise until the bucket is full.
        package let wait: Duration
    }

    private struct Bucket {
        var digest: UInt64 = 0
        var fullAt: UInt64 = 0
    }

    /// A part of the table with a lock of its own, so that loops seldom wait for each other.
    private final class Shard: Sendable {
        let buckets: Mutex<[Bucket]>
        init(count: Int) { buckets = Mutex(Array(repeating: Bucket(), count: count)) }
    }

    static let setLength = 8
    private static let shardCount = 16

    private let policy: RatePolicy
    private let shards: [Shard]
    private let setsPerShard: Int

    /// - Parameter capacity: clients that are remembered at once, rounded up to a multiple of 128.
    package init(policy: RatePolicy, capacity: Int) {
        self.policy = policy
        // Safe: constants, and an option of the operator that is bounded.
        let perRow = RateLimiter.shardCount * RateLimiter.setLength
        let sets = max(1, (capacity + perRow - 1) / perRow)
        setsPerShard = sets
        shards = (0..<RateLimiter.shardCount).map { _ in Shard(count: sets * RateLimiter.setLength) }
    }

    /// Counts a request; the work is the same whoever asks and however full the table is.
    package func take(_ client: ClientID, at now: Instant) -> Decision {
        // Seeded anew in each process.
        // Safe: each remainder is below a count of the table.
        let digest = UInt64(bitPattern: Int64(client.hashValue))
        let shard = shards[Int(digest % UInt64(RateLimiter.shardCount))]
        let set = Int(digest / UInt64(RateLimiter.shardCount) % UInt64(setsPerShard)) * RateLimiter.setLength
        return shard.buckets.withLock { buckets in
            var place = set
            for index in set..<set + RateLimiter.setLength {
                if buckets[index].fullAt > now.nanoseconds, buckets[index].digest == digest {
                    place = index
                    break
                }
                if buckets[index].fullAt < buckets[place].fullAt { place = index }
            }
            let isKnown = buckets[place].digest == digest
            let base = isKnown ? max(buckets[place].fullAt, now.nanoseconds) : now.nanoseconds
            let (fullAt, overflow) = base.addingReportingOverflow(policy.interval)
            let debt = (overflow ? UInt64.max : fullAt) - now.nanoseconds
            guard debt <= policy.windowNanoseconds else {
                return Decision(isAllowed: false, remaining: 0, wait: duration(debt - policy.windowNanoseconds))
            }
            buckets[place] = Bucket(digest: digest, fullAt: fullAt)
            return Decision(
                // Safe: the debt is within the window, which holds as many intervals as the burst.
                isAllowed: true, remaining: Int((policy.windowNanoseconds - debt) / policy.interval),
                wait: duration(debt))
        }
    }

    /// Wipes every bucket that is full, a shard at a time.
    ///
    /// - Returns: whether one is left.
    package func sweep(at now: Instant) -> Bool {
        var isOneLeft = false
        for shard in shards {
            shard.buckets.withLock { buckets in
                for index in buckets.indices where buckets[index].fullAt != 0 {
                    if buckets[index].fullAt <= now.nanoseconds {
                        buckets[index] = Bucket()
                    } else {
                        isOneLeft = true
                    }
                }
            }
        }
        return isOneLeft
    }

    /// Buckets in use, full ones that were not wiped yet included.
    var bucketCount: Int {
        shards.reduce(0) { sum, shard in sum + shard.buckets.withLock { $0.count { $0.fullAt != 0 } } }
    }

    private func duration(_ nanoseconds: UInt64) -> Duration { .nanoseconds(Int64(clamping: nanoseconds)) }
}
