/// Strengths to the left of a line, improvements to the right, as bars.
///
/// The same figures stand beside it as text.
struct BalanceBars {
  private static let half = 50
  private static let height = 12

  private let strengths: Int
  private let improvements: Int
  private let most: Int

  /// - Parameter most: the count that fills a side.
  init(_ strengths: Int, _ improvements: Int, of most: Int) {
    self.strengths = strengths
    self.improvements = improvements
    self.most = max(1, most)
  }

  var html: HTML {
    let left = length(strengths)
    return """
      <svg class="balance" aria-hidden="true" viewBox="0 0 \(2 * Self.half) \(Self.height)" \
      preserveAspectRatio="none">\
      <rect class="strengths" x="\(Self.half - left)" y="1" width="\(left)" \
      height="\(Self.height - 2)"/>\
      <rect class="improvements" x="\(Self.half)" y="1" width="\(length(improvements))" \
      height="\(Self.height - 2)"/>\
      <rect x="\(Self.half)" y="0" width="1" height="\(Self.height)"/></svg>
      """
  }

  /// A single passage is still seen.
  private func length(_ count: Int) -> Int {
    count == 0 ? 0 : max(1, count * Self.half / most)
  }
}
