import Search

/// Several misspelt words.
extension LetterSearcher {
  /// Offers the query with all words mended at once; nothing for a single one, whose own note does.
  func spellings(
    together notes: [QueryNote],
    in parsed: ParsedQuery,
    _ request: SearchRequest
  ) throws -> [QueryNote] {
    let words = notes.filter { $0.code == .didYouMean && $0.fix != nil }
      .sorted { $0.utf8.lowerBound > $1.utf8.lowerBound }
    guard words.count > 1 else { return [] }
    var end = Int.max
    let text = words.reduce(parsed.text) { text, word in
      guard word.utf8.upperBound <= end else { return text }
      end = word.utf8.lowerBound
      return word.applied(to: text) ?? text
    }
    guard let mended = try? parse(text, isStrict: false) else { return [] }
    let found = try count(mended.expression, parsed, request)
    guard found > 0 else { return [] }
    let message = "With all of these words mended (\(text)), \(counted(found, "passage"))."
    return [note(.didYouMean, .suggestion, message, on: parsed, fix: mended.expression)]
  }
}
