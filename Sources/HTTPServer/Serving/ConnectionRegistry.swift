import Synchronization

/// All connections of all threads, to keep their number within limits.
final class ConnectionRegistry: Sendable {
  typealias Instant = ContinuousClock.Instant

  /// A connection and the thread that it belongs to.
  struct Member {
    var id: UInt64
    var worker: Int
  }

  /// Whether a new connection may stay.
  enum Admission {
    /// - Parameter displaced: is to be closed, and counts no more.
    case admitted(Member, displaced: Member?)
    case refused
  }

  private struct Entry {
    var worker: Int
    var key: PeerAddress.Key?
    /// Since when there is no whole request; `nil` while one is answered.
    var waitingSince: Instant?
  }

  private struct State {
    var entries: [UInt64: Entry] = [:]
    var nextID = ConnectionRegistry.firstID
  }

  /// Smaller numbers are free for other uses as tokens of ``EventPoller``.
  static let firstID: UInt64 = 1 << 16

  private let limits: ConnectionLimits
  private let state = Mutex(State())

  private let workerCount: Int

  init(limits: ConnectionLimits, workerCount: Int) {
    self.limits = limits
    self.workerCount = workerCount
  }

  var count: Int { state.withLock { $0.entries.count } }

  /// Takes a connection in, and gives it to the thread that is least busy.
  ///
  /// - Parameter key: what ``ConnectionLimits/perAddress`` counts by, if it applies.
  func admit(_ key: PeerAddress.Key?, at now: Instant) -> Admission {
    state.withLock { state in
      var displaced: Member?
      if let key, state.entries.count(where: { $0.value.key == key }) >= limits.perAddress {
        displaced = Self.removeLongestWaiting(&state) { $0.key == key }
        guard displaced != nil else { return .refused }
      } else if state.entries.count >= limits.total {
        displaced = Self.removeLongestWaiting(&state) { _ in true }
        guard displaced != nil else { return .refused }
      }
      let id = state.nextID
      state.nextID += 1
      let worker = leastBusyWorker(state)
      state.entries[id] = Entry(worker: worker, key: key, waitingSince: now)
      return .admitted(Member(id: id, worker: worker), displaced: displaced)
    }
  }

  /// Takes out the connection that has waited longest, for when descriptors run out.
  func displaceLongestWaiting() -> Member? {
    state.withLock { Self.removeLongestWaiting(&$0) { _ in true } }
  }

  /// A whole request has come.
  func requestBegan(_ id: UInt64) { state.withLock { $0.entries[id]?.waitingSince = nil } }

  /// Its answer is written.
  func requestEnded(_ id: UInt64, at now: Instant) {
    state.withLock { $0.entries[id]?.waitingSince = now }
  }

  func remove(_ id: UInt64) { state.withLock { _ = $0.entries.removeValue(forKey: id) } }

  /// The thread with the fewest requests under way, and of these with the fewest connections.
  private func leastBusyWorker(_ state: State) -> Int {
    var loads = [(requests: Int, connections: Int)](repeating: (0, 0), count: workerCount)
    for entry in state.entries.values {
      loads[entry.worker].connections += 1
      if entry.waitingSince == nil { loads[entry.worker].requests += 1 }
    }
    return loads.indices.min { loads[$0] < loads[$1] } ?? 0
  }

  private static func removeLongestWaiting(
    _ state: inout State,
    where isCandidate: (Entry) -> Bool
  ) -> Member? {
    var longest: (id: UInt64, since: Instant, worker: Int)?
    for (id, entry) in state.entries where isCandidate(entry) {
      guard let since = entry.waitingSince else { continue }
      if let longest, (longest.since, longest.id) < (since, id) { continue }
      longest = (id, since, entry.worker)
    }
    guard let longest else { return nil }
    state.entries[longest.id] = nil
    return Member(id: longest.id, worker: longest.worker)
  }
}
