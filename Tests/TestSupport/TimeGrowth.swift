/// The time that a task takes, and one of four times its size.
package struct TimeGrowth: CustomStringConvertible {
  private var small = Duration.seconds(60)
  private var fourfold = Duration.seconds(60)

  /// Whether time grows with the size, not with its square, which would take 16 times as long.
  package var isInProportion: Bool { fourfold < small * 9 + .milliseconds(2) }

  package var description: String { "\(small), of four times the size \(fourfold)" }

  /// Measures a task of a size and of four times the size.
  ///
  /// Other programs slow this one down, if anything, so the least of each is compared, again and
  /// again while that is not enough.
  /// - Parameters:
  ///   - size: the lesser one, in any unit.
  ///   - task: makes what is measured; what it does before is not.
  package init(from size: Int, task: (_ size: Int) throws -> () -> Void) rethrows {
    let small = try task(size)
    let fourfold = try task(4 * size)
    for _ in 0..<12 where !isInProportion {
      self.small = min(self.small, ThreadTime.measure(small))
      self.fourfold = min(self.fourfold, ThreadTime.measure(fourfold))
    }
  }
}
