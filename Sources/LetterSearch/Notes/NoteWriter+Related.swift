import Search

/// The note on words that speak for passages beside those of the query.
extension NoteWriter {
  /// More would be longer than what it is about; `--explain` tells all.
  private static let toldAdditions = 4
  private static let toldWords = 3

  /// Offers what letters may say for words that no passage has: with all of the other words, or
  /// without them where no passage has all; phrases and fields stay.
  func wordsInstead() throws -> [QueryNote] {
    guard request.match == .best, let additions = question.ranked.related?.additions else {
      return []
    }
    let whole = 0..<parsed.text.utf8.count
    return try additions.filter(\.isLacking).prefix(Self.toldAdditions).compactMap { addition in
      guard let utf8 = addition.utf8 else { return nil }
      let words = Array(addition.related.prefix(Self.toldWords))
      let parts = words.map { $0.allSatisfy(\.isLetter) ? $0 : "\"\($0)\"~" }
      let any = parts.count > 1 ? "(\(parts.joined(separator: " OR ")))" : parts[0]
      let alone = (whole, try withKeptParts(any))
      let places = utf8 == whole ? [alone] : [(utf8, "+" + any), alone]
      for (place, instead) in places {
        guard let offer = try offer(instead, at: place, as: .relatedWords), offer.found > 0 else {
          continue
        }
        var note = offer.note
        note.message =
          "Letters may say \(words.listed(lastAfter: "or")) for \(addition.typed): "
          + "\(counted(offer.found, "passage"))."
        return note
      }
      return nil
    }
  }

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
