import Search

/// The note on words that speak for passages beside those of the query.
extension NoteWriter {
  /// More would be longer than what it is about; `--explain` tells all.
  private static let toldAdditions = 4
  private static let toldWords = 3

  /// What is related to the words, in whichever order hits stand: an offer of another query does not
  /// depend on that.
  var related: RelatedEvidence? {
    get throws {
      guard question.ranked.related == nil, request.order != .score else {
        return question.ranked.related
      }
      var byScore = request
      byScore.order = .score
      return try searcher.relatedEvidence(for: compiled, named, byScore)
    }
  }

  /// Offers what letters may say for words that no passage has: with all of the other words, or
  /// without them where no passage has all; phrases and fields stay.
  func wordsInstead() throws -> [QueryNote] {
    guard request.match == .best, let additions = try related?.additions else { return [] }
    let whole = 0..<parsed.text.utf8.count
    return try additions.filter(\.isLacking).prefix(Self.toldAdditions).compactMap { addition in
      guard let utf8 = addition.utf8 else { return nil }
      let words = Array(addition.related.prefix(Self.toldWords))
      let any = Self.either(words)
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

  /// More passages are enough to read.
  private static let fewPassages = 10
  /// So many times as many are found with other words, or they are not worth a note.
  private static let leastGain = 3

  /// Offers what letters may say beside the words of a query that finds but few passages.
  func wordsBeside() throws -> [QueryNote] {
    guard request.match == .best, (1...Self.fewPassages).contains(total),
      // Names and dates say where to look, and are no words to put others beside.
      named.isEmpty, named.mentions == nil,
      let additions = try related?.additions, !additions.contains(where: \.isLacking)
    else { return [] }
    let words = Array(additions.flatMap(\.related).prefix(Self.toldWords))
    let typed = compiled.words.map(\.text)
    guard let any = try? searcher.parse(Self.either(typed + words), isStrict: false) else {
      return []
    }
    let offered = QueryExpression.conjunction(keptParts + [any.expression], isExplicit: false)
    let found = try count(offered)
    guard found >= Self.leastGain * total else { return [] }
    let message =
      "Letters may also say \(words.listed(lastAfter: "or")): with these words, too, "
      + "\(counted(found, "passage"))."
    return [note(.relatedWords, .suggestion, message, fix: offered)]
  }

  /// Says in which other words passages stand higher.
  func relatedWords() throws -> [QueryNote] {
    // What is offered beside the words need not be told twice.
    guard try wordsBeside().isEmpty, total > 0, let additions = question.ranked.related?.additions,
      !additions.isEmpty
    else {
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
