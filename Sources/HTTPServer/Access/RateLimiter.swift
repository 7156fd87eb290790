import Synchronization

/// How many requests an address may make.
package struct RateLimit: Sendable {
  /// Requests a second in the long run; above 0.
  package var perSecond = 20.0
  /// Requests at once after a pause; at least 1.
  package var burst = 60.0

  package init() {}
}

/// A bucket of tokens for each address: a request takes one, and they come back with time.
final class RateLimiter: Sendable {
  private struct Bucket {
    var tokens: Double
    var time: ContinuousClock.Instant
  }

  private let limit: RateLimit
  private let buckets = Mutex<[PeerAddress.Key: Bucket]>([:])

  init(limit: RateLimit) { self.limit = limit }

  /// Takes a token; the seconds until there is one again when there is none.
  func takeToken(for key: PeerAddress.Key, at now: ContinuousClock.Instant) -> Int? {
    buckets.withLock { buckets in
      if buckets.count >= Self.bucketCount { forgetFull(&buckets, now) }
      var tokens = limit.burst
      if let bucket = buckets[key] { tokens = filled(bucket, now) }
      let isAllowed = tokens >= 1
      buckets[key] = Bucket(tokens: isAllowed ? tokens - 1 : tokens, time: now)
      return isAllowed ? nil : max(1, Int(((1 - tokens) / limit.perSecond).rounded(.up)))
    }
  }

  private func filled(_ bucket: Bucket, _ now: ContinuousClock.Instant) -> Double {
    let seconds = max(0, (now - bucket.time) / .seconds(1))
    return min(limit.burst, bucket.tokens + seconds * limit.perSecond)
  }

  /// A full bucket says no more than none; when all are in use, all are forgotten.
  private func forgetFull(
    _ buckets: inout [PeerAddress.Key: Bucket],
    _ now: ContinuousClock.Instant
  ) {
    buckets = buckets.filter { filled($0.value, now) < limit.burst }
    if buckets.count >= Self.bucketCount { buckets = [:] }
  }

  /// Addresses that are remembered: some hundred kilobytes.
  private static let bucketCount = 4096
}
