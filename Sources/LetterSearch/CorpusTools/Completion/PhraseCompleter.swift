import InvertedIndex
import Search

/// Finds which words follow others in the passages.
///
/// What follows is read from some of the passages that have the words before, spread over all; what
/// it is worth is then counted over all passages.
struct PhraseCompleter {
  /// So many passages are read, at 5 to 20 μs each.
  private static let sampleSize = 24
  /// So many words that may follow are counted.
  private static let candidateCount = 8
  /// Words before in no more passages than this are looked up together, in others one by one.
  private static let matchedFrequency: UInt32 = 1024
  /// How many passages are looked at, over all phrases, to count them: at some 50 ns each.
  private static let countingBudget = 4096
  /// What a count takes apart from its passages, in passages.
  private static let countingOverhead = 128

  private let segment: Segment
  private let index: LetterIndex
  private let searcher: Searcher
  private let schema: QuerySchema
  private let words: PrefixTable

  init(_ completer: Completer) {
    index = completer.searcher.index
    segment = index.segment
    searcher = completer.searcher.searcher
    schema = completer.searcher.compiler.schema
    words = completer.words
  }

  /// Phrases that go on with words that begin so; from as many of the words before as have any.
  ///
  /// The words before stay as they are typed in the query. The phrase is in quotation marks, where it
  /// does not stand within some, so that it finds what is counted.
  func phrases(
    in query: String,
    after preceding: [String],
    _ prefix: String,
    _ context: CompletionContext
  ) throws -> [Completion] {
    for (count, replaced) in zip(1..., context.phraseStarts).reversed() {
      let words = Array(preceding.suffix(count))
      let found = try continuations(of: words, prefix)
      guard !found.isEmpty else { continue }
      let typed = replaced.utf8.lowerBound..<context.replaced.utf8.lowerBound
      let before = String(decoding: Array(query.utf8)[typed], as: UTF8.self)
      return found.map { word, count in
        let phrase = before + word
        let text = context.isQuoted ? phrase : "\"\(phrase)\""
        return Completion(kind: .phrase, text: text, replaced: replaced, count: count)
      }
    }
    return []
  }

  private func continuations(
    of words: [String],
    _ prefix: String
  ) throws -> [(word: String, count: SearchResponse.Count?)] {
    let entries = try words.map { try segment.lookup(schema.passage.exact, $0) }
    let known = entries.compactMap { $0 }
    guard known.count == words.count,
      let rarest = known.min(by: { $0.documentFrequency < $1.documentFrequency })
    else { return [] }
    let read = try followers(of: words, prefix, in: sample(words, rarest))
    let frequent = try self.words.terms(startingWith: prefix, limit: Self.candidateCount)
    var candidates = read.prefix(Self.candidateCount).map(\.word)
    if !prefix.isEmpty {
      candidates += frequent.map(\.text).filter { !candidates.contains($0) }
    }
    var budget = Self.countingBudget
    let counted = try candidates.map { ($0, try count(words + [$0], rarest, within: &budget)) }
    let found = counted.filter { word, count in
      count.map { $0.passages > 0 } ?? read.contains { $0.word == word }
    }
    // Phrases that were not counted are of frequent words, in the order of the sample.
    return found.enumerated().sorted { left, right in
      let counts = (left.element.1?.passages ?? .max, right.element.1?.passages ?? .max)
      return counts.0 == counts.1 ? left.offset < right.offset : counts.0 > counts.1
    }.map { (word: $0.element.0, count: $0.element.1) }
  }

  /// Passages that may have the words, spread evenly over those that do.
  private func sample(_ words: [String], _ rarest: TermEntry) throws -> [DocID] {
    if rarest.documentFrequency <= Self.matchedFrequency {
      let all = try searcher.matches(phrase(words))
      guard all.count > Self.sampleSize else { return all }
      return (0..<Self.sampleSize).map { all[$0 * all.count / Self.sampleSize] }
    }
    var cursor = try segment.postings(rarest)
    return try (0..<Self.sampleSize).compactMap { number in
      let block = number * cursor.blockCount / Self.sampleSize
      return try cursor.load(block: block) ? DocID(rawValue: cursor.block.documents[0]) : nil
    }
  }

  /// The words that stand behind others in some passages, those of the most passages first.
  private func followers(
    of words: [String],
    _ prefix: String,
    in documents: [DocID]
  ) throws -> [(word: String, count: Int)] {
    var counts: [String: Int] = [:]
    for document in documents {
      let text = AnalyzedText(try index.passage(document).text, as: schema.passage)
      let places = text.words.filter { !$0.isJoined }
      var found: Set<String> = []
      for start in places.indices.dropLast(words.count) {
        let next = places[start + words.count]
        guard next.term.hasPrefix(prefix), next.sentence == places[start].sentence,
          !prefix.isEmpty || !StopWords.contains(next.term),
          places[start..<start + words.count].elementsEqual(words, by: { $0.term == $1 })
        else { continue }
        found.insert(next.term)
      }
      for word in found { counts[word, default: 0] += 1 }
    }
    return counts.map { (word: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.word) < ($0.count, $1.word) }
  }

  /// The passages and letters that have a phrase; `nil` when that takes more than is left.
  private func count(
    _ words: [String],
    _ rarest: TermEntry,
    within budget: inout Int
  ) throws -> SearchResponse.Count? {
    let last = try words.last.flatMap { try segment.lookup(schema.passage.exact, $0) }
    let least = min(rarest.documentFrequency, last?.documentFrequency ?? 0)
    let cost = Int(least) + Self.countingOverhead
    guard cost <= budget else { return nil }
    budget -= cost
    let totals = try searcher.count(phrase(words))
    return SearchResponse.Count(passages: totals.documents, letters: totals.groups)
  }

  private func phrase(_ words: [String]) -> Query {
    guard words.count > 1 else {
      return .term(.init(schema.passage.exact, words.first ?? ""))
    }
    return .phrase(
      .init(
        field: schema.passage.exact,
        slots: words.enumerated().map { .init([$0.element], offset: $0.offset) }
      )
    )
  }
}
