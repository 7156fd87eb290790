import Synchronization

/// What was worked out of late, for the next search that asks the same.
final class RecentAnswers<Key: Hashable & Sendable, Answer: Sendable>: Sendable {
  /// Beyond so many all are forgotten, so that memory does not grow.
  private let limit: Int
  private let known = Mutex<[Key: Answer]>([:])

  init(limit: Int = 512) { self.limit = limit }

  /// The answer to a key, found where it is not known; two threads may both find it.
  func answer(to key: Key, finding find: (Key) throws -> Answer) rethrows -> Answer {
    if let known = known.withLock({ $0[key] }) { return known }
    let found = try find(key)
    known.withLock { known in
      if known.count >= limit { known = [:] }
      known[key] = found
    }
    return found
  }
}
