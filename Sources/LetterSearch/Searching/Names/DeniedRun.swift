import Search

/// Plain words behind an operator that leaves out the first of them alone: *since 2019* of
/// `neglect NOT since 2019`, and *in Devon* of `neglect NOT in Devon`.
struct DeniedRun {
  let words: [QueryWord]
  /// The period of several words that they begin with.
  let period: SpokenPeriod?

  static func all(in expression: QueryExpression, _ query: String) -> [Self] {
    guard case .and(let parts) = expression.asJoined else { return [] }
    return parts.indices.compactMap { place in
      guard case .not(.words(let denied)) = parts[place] else { return nil }
      var words = denied
      for part in parts[(place + 1)...] {
        guard case .words(let further) = part, let word = further.first,
          let last = words.last, areNeighbours(last, word, in: query)
        else { break }
        words += further
      }
      guard words.count > denied.count, words.allSatisfy({ $0.match == .forms && $0.boost == 1 })
      else { return nil }
      let period = SpokenPeriod(words[...], in: query)
      return Self(
        words: words,
        period: period.flatMap { $0.wordCount > denied.count ? $0 : nil }
      )
    }
  }

  /// Whether no operator and no bracket stands between two words.
  private static func areNeighbours(
    _ left: QueryWord,
    _ right: QueryWord,
    in query: String
  ) -> Bool {
    guard let start = left.source.utf8?.upperBound, let end = right.source.utf8?.lowerBound,
      start <= end
    else { return false }
    return query.utf8.dropFirst(start).prefix(end - start).allSatisfy { byte in
      byte == UInt8(ascii: " ") || byte == UInt8(ascii: ",") || byte > 0x7F
    }
  }
}

extension QueryExpression {
  /// Its parts, whichever way they are joined.
  fileprivate var asJoined: QueryExpression {
    if case .sequence(let parts) = self { .and(parts) } else { self }
  }
}
