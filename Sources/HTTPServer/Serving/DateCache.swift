/// The text of the `Date` field, made once a second.
struct DateCache {
  private var seconds = -1
  private var text = ""

  /// - Parameter seconds: since the start of 1970, not negative.
  mutating func text(at seconds: Int) -> String {
    if seconds != self.seconds {
      self.seconds = seconds
      text = HTTPDate.format(secondsSince1970: max(0, seconds))
    }
    return text
  }
}
