import LetterSearch

/// A line on standard error that says how far long work has got, how fast, and how long it will
/// still take.
///
/// Only on a terminal, and at most ten times a second.
final class ProgressMeter {
  private let terminal: Terminal
  private let start = ContinuousClock.now
  private var lastShown: ContinuousClock.Instant?

  init(terminal: Terminal) { self.terminal = terminal }

  func show(_ progress: IndexProgress) {
    guard terminal.showsProgress else { return }
    let now = ContinuousClock.now
    if let lastShown, now - lastShown < .milliseconds(100) { return }
    lastShown = now
    let elapsed = max(0.001, Double((now - start).components.seconds) + fraction(now - start))
    let rate = Double(progress.done) / elapsed
    var text = "\(progress.step) \(progress.done) of \(progress.total)"
    if progress.done > 0, elapsed > 1 {
      let left = Int((Double(progress.total - progress.done) / rate).rounded())
      text += ", \(Int(rate)) a second, \(left) s left"
    }
    terminal.showProgress(text)
  }

  /// Clears the line.
  func finish() {
    if lastShown != nil { terminal.showProgress("") }
  }

  private func fraction(_ duration: Duration) -> Double {
    Double(duration.components.attoseconds) / 1e18
  }
}
