import Search

/// The note on words that speak for passages beside those of the query.
extension NoteWriter {
  /// More would be longer than what it is about; `--explain` tells all.
  private static let toldAdditions = 4
  private static let toldWords = 3

  /// Says in which other words passages stand higher.
  func relatedWords() -> [QueryNote] {
    guard total > 0, let additions = question.ranked.related?.additions, !additions.isEmpty else {
      return []
    }
    var told = additions.prefix(Self.toldAdditions).map { addition in
      let words = addition.related.prefix(Self.toldWords).joined(separator: ", ")
      return "\(words) (for \(addition.typed))"
    }
    if additions.count > told.count { told.append("others") }
    let message =
      "Passages that say it in other words, too, stand higher: " + told.joined(separator: "; ")
      + "."
    return [note(.relatedWords, .notice, message)]
  }
}
