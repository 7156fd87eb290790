import Dispatch
import Synchronization

/// A value that another thread makes, or this one when it is asked for.
final class Pending<Value: Sendable>: Sendable {
  private let made = Mutex<Result<Value, any Error>?>(nil)
  private let work = DispatchGroup()
  private let make: @Sendable () throws -> Value

  /// - Parameter isElsewhere: whether another thread is to begin as soon as one is free; those that
  ///   were asked first begin first.
  init(isElsewhere: Bool, _ make: @escaping @Sendable () throws -> Value) {
    self.make = make
    guard isElsewhere else { return }
    DispatchQueue.global(qos: .userInitiated).async(group: work) { [self] in _ = result() }
  }

  /// The value, once it is made.
  ///
  /// - Throws: what making it threw.
  func value() throws -> Value {
    work.wait()
    return try result().get()
  }

  private func result() -> Result<Value, any Error> {
    made.withLock { known in
      let result = known ?? Result { try make() }
      known = result
      return result
    }
  }
}
