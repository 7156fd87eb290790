import LetterSearch

/// To which side a theme leans: its part of all strengths to the left of a line, its part of all
/// improvements to the right, the larger of the two as long as its side.
///
/// Parts and not counts, because many more letters have the one section than the other. The same
/// figures stand beside it as text.
struct BalanceBars {
  /// With fewer passages under both, where a theme leans is chance, and there is no bar.
  static let fewPassages = 10

  private static let half = 50
  private static let height = 12

  private let theme: ThemeFigures
  private let all: ThemeReport.Tally

  /// - Parameter all: the passages of all themes and none.
  init(_ theme: ThemeFigures, of all: ThemeReport.Tally) {
    self.theme = theme
    self.all = all
  }

  var html: HTML {
    guard theme.strengths.passages + theme.improvements.passages >= Self.fewPassages else {
      return .empty
    }
    let left = length(theme.strengths, of: all.strengths)
    let right = length(theme.improvements, of: all.improvements)
    return """
      <svg class="balance" aria-hidden="true" viewBox="0 0 \(2 * Self.half) \(Self.height)" \
      preserveAspectRatio="none"><title>\(title)</title>\
      <rect class="strengths" x="\(Self.half - left)" y="1" width="\(left)" \
      height="\(Self.height - 2)"/>\
      <rect class="improvements" x="\(Self.half)" y="1" width="\(right)" \
      height="\(Self.height - 2)"/>\
      <rect x="\(Self.half)" y="0" width="1" height="\(Self.height)"/></svg>
      """
  }

  private var title: String {
    let strengths = ThemesPage.per100(theme.strengths.passages, of: all.strengths.passages)
    let improvements = ThemesPage.per100(theme.improvements.passages, of: all.improvements.passages)
    return "\(strengths)% of strengths, \(improvements)% of areas for improvement"
  }

  /// A single passage is still seen.
  private func length(_ count: SearchResponse.Count, of whole: SearchResponse.Count) -> Int {
    let parts = [
      Self.part(theme.strengths, of: all.strengths),
      Self.part(theme.improvements, of: all.improvements),
    ]
    let most = max(1, parts[0], parts[1])
    return count.passages == 0 ? 0 : max(1, Self.part(count, of: whole) * Self.half / most)
  }

  /// Passages per 100,000.
  private static func part(_ count: SearchResponse.Count, of whole: SearchResponse.Count) -> Int {
    whole.passages > 0 ? count.passages * 100_000 / whole.passages : 0
  }
}
