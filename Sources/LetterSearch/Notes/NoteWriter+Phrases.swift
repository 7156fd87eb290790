import InvertedIndex
import Search
import TextAnalysis

/// The note on plain words of which some side by side are a phrase: "early help attendance".
extension NoteWriter {
  /// More words between two others say something of their own.
  private static let greatestGap = 2
  /// What fewer passages have need not be a phrase.
  private static let leastPassages = 5
  /// Of so many passages that have the words, so many have them as a phrase: most.
  private static let leastShare = 0.5

  /// What more passages have is what letters speak of anyway, as of social workers.
  private static let greatestShareOfAll = 0.1
  /// Queries with more words that count are questions rather than terms.
  private static let phraseTopic = 2...4

  /// Offers words that stand side by side in quotation marks, the rest as typed, where the passages that
  /// have all of them mostly have them as a phrase: the words alone find much that is not meant.
  ///
  /// - Parameters:
  ///   - told: notes on words of which something is said already.
  ///   - all: how many passages have all of the words, where that is told.
  func phraseWithin(told: [QueryNote], besides all: Int?) throws -> [QueryNote] {
    guard total > 0, request.match == .best, Self.phraseTopic.contains(compiled.words.count),
      parsed.expression.isPlain,
      !ShortfallLeaning.denies(Array(parsed.expression.plainRuns.joined())),
      !told.contains(where: { $0.code == .didYouMean })
    else { return [] }
    let runs = LetterSearcher.lookedAtRuns(of: parsed.expression)
    let found = try runs.flatMap { try phrases(in: $0, beside: told) }
    guard let longest = found.map(\.count).max(),
      let phrase = found.first(where: { $0.count == longest }), let utf8 = phrase.utf8,
      // Of all words as a phrase another note tells.
      phrase.count > compiled.words.count || runs.count > 1 || runs[0].count > phrase.count
    else { return [] }
    let quoted = "\"\(phrase.map(\.text).joined(separator: " "))\""
    guard let offer = try offer(quoted, at: utf8, as: .phraseAlternatives), offer.found > 0,
      offer.found < total, offer.found != all
    else { return [] }
    var note = offer.note
    note.message =
      "Letters mostly have these words as one phrase: with \(quoted) in quotation marks, "
      + "\(counted(offer.found, "passage"))."
    return [note]
  }

  /// Words side by side that are a phrase by what passages have, those that overlap as one where they
  /// are one together.
  ///
  /// - Parameter told: notes on words that are none of it.
  private func phrases(
    in run: [QueryWord],
    beside told: [QueryNote]
  ) throws -> [ArraySlice<QueryWord>] {
    let ofNames = Set(named.mentions.map { $0.words.joined().map(\.text) } ?? [])
    let topic = Set(named.topic(of: compiled).map(\.text)).subtracting(ofNames)
    let whole = parsed.text.utf8.count
    let places = run.indices.filter { place in
      guard topic.contains(run[place].text), let utf8 = run[place].source.utf8 else { return false }
      return !told.contains { $0.utf8.count < whole && $0.utf8.overlaps(utf8) }
    }
    var found: [Range<Int>] = []
    for (left, right) in zip(places, places.dropFirst()) where right - left <= Self.greatestGap + 1
    {
      guard try isPhrase(run[left...right], topic) else { continue }
      if let last = found.last, last.upperBound == left + 1,
        try isPhrase(run[last.lowerBound...right], topic)
      {
        found[found.count - 1] = last.lowerBound..<right + 1
      } else {
        found.append(left..<right + 1)
      }
    }
    return found.map { run[$0] }
  }

  /// Whether most passages with some words have them as they stand here.
  ///
  /// - Parameter topic: those that count; others only join them.
  private func isPhrase(_ words: ArraySlice<QueryWord>, _ topic: Set<String>) throws -> Bool {
    guard !words.dropLast().contains(where: endsClause) else { return false }
    let field = schema.passage.exact
    let text = words.map(\.text).joined(separator: " ")
    let tokens = Analyzer.english.words(in: text)
    guard let first = tokens.first, tokens.count >= words.count else { return false }
    let slots = tokens.map { Query.Slot([$0.term], offset: Int($0.position - first.position)) }
    // Not compiled as a query would be, which takes longer than to count.
    let found = try engine.documentCount(of: .phrase(.init(field: field, slots: slots)))
    let share = Double(found) / Double(index.segment.documentCount)
    guard found >= Self.leastPassages, share <= Self.greatestShareOfAll else { return false }
    let each = words.map(\.text).filter(topic.contains).flatMap { word in
      Analyzer.english.tokens(in: word).map { Query.filter(.term(.init(field, $0.term))) }
    }
    return Double(found) >= Self.leastShare * Double(try engine.documentCount(of: .all(each)))
  }

  /// Whether a comma or the like stands behind a word.
  private func endsClause(_ word: QueryWord) -> Bool {
    guard let utf8 = word.source.utf8, !utf8.isEmpty else { return false }
    let last = parsed.text.utf8.dropFirst(utf8.upperBound - 1).first
    return last.map { ",;.:?!".utf8.contains($0) } ?? false
  }
}
