import InvertedIndex
import Search
import TextAnalysis

/// How far the words of a short query stand in a passage as they stand in the query.
///
/// Who asks for "young carers" does not ask for young people and their carers, and who asks for
/// "county lines" not for lines of enquiry. Words count by their rarity: a passage that lacks one
/// stands lower, one in which two neighbours of the query are neighbours, too, stands higher: among all
/// by ``preferred``, and once more among the best by ``factors(of:_:)``. In a long query the words
/// themselves tell enough. No passage is added or lost.
struct WordsTogether: Sendable {
  /// How many words say what a short query is about; with four, judged questions lost.
  static let wordCounts = 2...3
  /// What a passage gains in which all words stand as in the query; .25 to 1 are nearly equally good.
  static let gain = 0.5
  /// What a passage would lose without any word; .25 to 1 are nearly equally good.
  static let loss = 0.5
  /// What all pairs together count in the first stage, of what their words do: 2 puts
  /// more of them first, and judged passages without them a little lower.
  private static let weightOfPairs = 1.0
  /// More words between two of them, and they are no neighbours.
  private static let greatestDistance: UInt32 = 3

  /// Words and pairs of neighbours, each with its share of the weight of all.
  private let words: [(query: Query, share: Double)]
  private let pairs: [(query: Query, share: Double)]

  /// What adds to the scores of passages that have words next to each other as the query does.
  var preferred: [Query] { pairs.map { .boosted($0.query, Self.weightOfPairs * $0.share) } }

  /// `nil` for a query that is too short or too long.
  ///
  /// - Parameters:
  ///   - plain: the plain words of a query in their order, with those that do not count.
  ///   - topic: those that count, each once.
  init?(
    _ plain: [QueryWord],
    topic: [CompiledQuery.BareWord],
    _ schema: LetterSchema,
    _ segment: Segment
  ) throws {
    guard Self.wordCounts.contains(topic.count), plain.allSatisfy({ $0.match == .forms }) else {
      return nil
    }
    let placed = Self.placed(plain)
    let field = schema.stemmed(.text)
    let rarities = try topic.map { word in
      let tokens = placed.first { $0.text == word.text }?.tokens ?? []
      let rarities = try tokens.map {
        try segment.rarity(of: $0.indexForm, in: field) ?? segment.rarityOfLacking
      }
      return rarities.max() ?? 0
    }
    let total = rarities.reduce(0, +)
    guard total > 0 else { return nil }
    words = zip(topic, rarities).map { ($0.query, $1 / total) }
    let rarityOfText = Dictionary(zip(topic.map(\.text), rarities)) { first, _ in first }
    let counted = placed.filter { rarityOfText[$0.text] != nil && !$0.tokens.isEmpty }
    var pairs: [(query: Query, share: Double)] = []
    for (left, right) in zip(counted, counted.dropFirst()) {
      guard let before = left.tokens.last, let after = right.tokens.first,
        after.position - before.position <= Self.greatestDistance
      else { continue }
      let slots = [
        Query.Slot([before.indexForm], offset: 0),
        Query.Slot([after.indexForm], offset: Int(after.position - before.position)),
      ]
      let weight = (rarityOfText[left.text] ?? 0) + (rarityOfText[right.text] ?? 0)
      pairs.append((.phrase(.init(field: field, slots: slots)), weight))
    }
    let pairTotal = pairs.reduce(0) { $0 + $1.share }
    self.pairs = pairs.map { ($0.query, $0.share / pairTotal) }
  }

  /// The tokens of each word, at their positions in the query.
  private static func placed(_ words: [QueryWord]) -> [(text: String, tokens: [Token])] {
    let text = words.map(\.text).joined(separator: " ")
    let tokens = Analyzer.english.words(in: text)
    var end = 0
    return words.map { word in
      let range = end..<end + word.text.utf8.count
      end = range.upperBound + 1
      return (word.text, tokens.filter { range.contains($0.range.lowerBound) })
    }
  }

  /// What the score of each of some documents is multiplied by.
  ///
  /// - Parameter test: of the documents, and perhaps others.
  func factors(of documents: [DocID], _ test: inout DocumentTest) throws -> [Double] {
    let parts = words + pairs
    let matches = try test.matches(parts.map(\.query), among: documents)
    return documents.indices.map { hit in
      var (found, together) = (0.0, 0.0)
      for (part, matches) in matches.enumerated() where matches[hit] {
        if part < words.count { found += parts[part].share } else { together += parts[part].share }
      }
      return (1 - Self.loss * (1 - found)) * (1 + Self.gain * together)
    }
  }
}

extension LetterSearcher {
  /// The words of a short query, which speak for passages that have all of them, and together; without
  /// those that name a section, a body or a period, and say where to look rather than what for.
  ///
  /// `nil` for other queries, and where nothing but words is to rank.
  func wordsTogether(
    in parsed: ParsedQuery,
    _ compiled: CompiledQuery,
    _ names: QueryNames,
    _ request: SearchRequest
  ) throws -> WordsTogether? {
    guard request.ranksByMoreThanWords,
      let run = parsed.expression.onlyRun, run.count > 1, compiled.words.count > 1
    else { return nil }
    let topic = names.topic(of: compiled)
    return try WordsTogether(run, topic: topic, index.schema, index.segment)
  }
}

extension QueryExpression {
  /// The plain words of a query that has one run of them, and no operators.
  fileprivate var onlyRun: [QueryWord]? {
    let parts = if case .sequence(let parts) = self { parts } else { [self] }
    let runs = parts.compactMap { part in
      if case .words(let words) = part { words } else { nil }
    }
    return runs.count == 1 ? runs[0] : nil
  }
}
