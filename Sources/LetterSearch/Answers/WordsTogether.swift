import InvertedIndex
import Search
import TextAnalysis

/// How far the words of a short query stand in a passage as they stand in the query.
///
/// Who asks for "young carers" does not ask for young people and their carers, and who asks for
/// "county lines" not for lines of enquiry. Words count by their rarity: a passage that lacks one
/// stands lower, one in which two neighbours of the query are neighbours, too, stands higher. In a
/// long query the words themselves tell enough. No passage is added or lost.
struct WordsTogether: Sendable {
  /// How many words say what a short query is about; with four, judged questions lost.
  static let wordCounts = 2...3
  /// What a passage gains in which all words stand as in the query; .25 to 1 are nearly equally good.
  static let gain = 0.5
  /// What a passage would lose without any word; .25 to 1 are nearly equally good.
  static let loss = 0.5
  /// More words between two of them, and they are no neighbours.
  private static let greatestDistance: UInt32 = 3

  /// Words and pairs of neighbours, each with its share of the weight of all.
  private let words: [(query: Query, share: Double)]
  private let pairs: [(query: Query, share: Double)]

  /// `nil` for a query that is too short or too long, or has a word that no passage has.
  init?(_ plain: [QueryWord], _ schema: LetterSchema, _ segment: Segment) {
    guard plain.allSatisfy({ $0.match == .forms }) else { return nil }
    let text = plain.map(\.text).joined(separator: " ")
    let tokens = Analyzer.english.tokens(in: text).filter { $0.width == 1 }
    let topic = QuestionWords.topic(of: tokens) { $0.term }
    guard Self.wordCounts.contains(topic.count) else { return nil }
    let (passage, context) = (schema.stemmed(.text), schema.stemmed(.context))
    let rarities = topic.map { token in
      let entry = try? segment.lookup(passage, token.indexForm)
      let frequency = Int(entry?.documentFrequency ?? 0)
      return BM25.inverseDocumentFrequency(frequency, of: segment.documentCount)
    }
    let total = rarities.reduce(0, +)
    words = zip(topic, rarities).map { token, rarity in
      let terms = [passage, context].map { Query.term(.init($0, token.indexForm)) }
      return (.any(terms), rarity / total)
    }
    var pairs: [(query: Query, share: Double)] = []
    for (place, (left, right)) in zip(topic, topic.dropFirst()).enumerated() {
      let distance = right.position - left.position
      guard distance <= Self.greatestDistance else { continue }
      let slots = [
        Query.Slot([left.indexForm], offset: 0),
        Query.Slot([right.indexForm], offset: Int(distance)),
      ]
      pairs.append(
        (.phrase(.init(field: passage, slots: slots)), rarities[place] + rarities[place + 1])
      )
    }
    let pairTotal = pairs.reduce(0) { $0 + $1.share }
    self.pairs = pairs.map { ($0.query, $0.share / pairTotal) }
  }

  /// What the score of each of some documents is multiplied by.
  func factors(of documents: [DocID], _ searcher: Searcher) throws -> [Double] {
    let order = documents.indices.sorted { documents[$0] < documents[$1] }
    let parts = words + pairs
    let matches = try searcher.matches(parts.map(\.query), among: order.map { documents[$0] })
    var factors = [Double](repeating: 1, count: documents.count)
    for (place, hit) in order.enumerated() {
      var (found, together) = (0.0, 0.0)
      for (part, matches) in matches.enumerated() where matches[place] {
        if part < words.count { found += parts[part].share } else { together += parts[part].share }
      }
      factors[hit] = (1 - Self.loss * (1 - found)) * (1 + Self.gain * together)
    }
    return factors
  }
}
