import HTTPServer
import Synchronization

/// How much work of a kind may be under way at once, as each may read every letter.
final class WorkSlots: Sendable {
  /// The right to do it; it ends when the value is let go.
  final class Slot: Sendable {
    private let slots: WorkSlots

    fileprivate init(_ slots: WorkSlots) { self.slots = slots }

    deinit { slots.taken.withLock { $0 -= 1 } }
  }

  private let count: Int
  private let taken = Mutex(0)
  private let code: String
  private let detail: String

  /// - Parameters:
  ///   - code: a short word for programs that are turned away.
  ///   - detail: a sentence for people who are.
  init(count: Int, code: String, detail: String) {
    self.count = count
    self.code = code
    self.detail = detail
  }

  /// Throws a ``Problem`` of status 503 when all are taken.
  func take() throws(Problem) -> Slot {
    let isFree = taken.withLock { taken in
      guard taken < count else { return false }
      taken += 1
      return true
    }
    guard isFree else {
      throw Problem(
        .serviceUnavailable,
        code: code,
        detail: "\(detail) Ask again in some seconds.",
        fields: [Field("Retry-After", "5")]
      )
    }
    return Slot(self)
  }

  /// Works with a slot taken, and gives it back.
  func whileTaken<Result>(_ work: () throws -> Result) throws -> Result {
    let slot = try take()
    defer { withExtendedLifetime(slot) {} }
    return try work()
  }
}
