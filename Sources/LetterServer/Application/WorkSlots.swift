import HTTPServer
import Synchronization

/// How many exports may be under way at once, as each may read every letter.
final class ExportSlots: Sendable {
  /// The right to export; it ends when the value is let go.
  final class Slot: Sendable {
    private let slots: ExportSlots

    fileprivate init(_ slots: ExportSlots) { self.slots = slots }

    deinit { slots.taken.withLock { $0 -= 1 } }
  }

  private let count: Int
  private let taken = Mutex(0)

  init(count: Int) { self.count = count }

  /// Throws a ``Problem`` of status 503 when all are taken.
  func take() throws(Problem) -> Slot {
    let isFree = taken.withLock { taken in
      guard taken < count else { return false }
      taken += 1
      return true
    }
    guard isFree else { throw Self.busy }
    return Slot(self)
  }

  private static let busy = Problem(
    .serviceUnavailable,
    code: "too-many-exports",
    detail: "Other exports are under way. Ask again in some seconds.",
    fields: [Field("Retry-After", "5")]
  )
}
