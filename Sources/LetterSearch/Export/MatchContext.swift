/// The first match of a hit and what stands left and right of it.
struct MatchContext {
  let left: String
  let match: String
  let right: String
  /// Where the match stands in the passage, counted as spreadsheets and scripts count characters.
  let utf16: Range<Int>

  /// Fails when nothing in the passage is marked.
  ///
  /// - Parameter length: how many characters to keep on each side, cut between words; `nil` for all.
  init?(of hit: Hit, length: Int? = nil) {
    let text = hit.passage.text
    guard let span = hit.highlights.first, span.utf8.upperBound <= text.utf8.count else {
      return nil
    }
    let start = text.utf8.index(text.startIndex, offsetBy: span.utf8.lowerBound)
    let end = text.utf8.index(start, offsetBy: span.utf8.count)
    left = MatchContext.ending(text[..<start], length)
    match = String(text[start..<end])
    right = MatchContext.beginning(text[end...], length)
    utf16 = span.utf16
  }

  private static func ending(_ text: Substring, _ length: Int?) -> String {
    guard let length, text.count > length else { return String(text) }
    let kept = text.suffix(length)
    let isWhole = text[..<kept.startIndex].last?.isWhitespace ?? true
    return String(isWhole ? kept : kept.drop { !$0.isWhitespace })
  }

  private static func beginning(_ text: Substring, _ length: Int?) -> String {
    guard let length, text.count > length else { return String(text) }
    let kept = text.prefix(length)
    guard text[kept.endIndex...].first?.isWhitespace == false else { return String(kept) }
    return String(kept.lastIndex { $0.isWhitespace }.map { kept[...$0] } ?? "")
  }
}
