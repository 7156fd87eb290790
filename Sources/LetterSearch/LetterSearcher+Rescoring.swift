import InvertedIndex
import LetterParsing
import Search
import TextAnalysis

/// The best hits of plain words, scored anew by their neighbours and their sections.
extension LetterSearcher {
  /// What the engine is asked for: as many hits as are compared, and one more.
  func widened(_ request: Search.SearchRequest) -> Search.SearchRequest {
    var wide = request
    wide.offset = 0
    let end = max(0, request.offset).addingReportingOverflow(max(0, request.limit))
    wide.limit = max(end.overflow ? .max : end.partialValue, NeighbourSmoothing.depth + 1)
    return wide
  }

  /// Whether hits are rescored: only where words alone rank.
  func isRescored(_ request: SearchRequest, _ wanted: Search.SearchRequest) -> Bool {
    request.rescoring == .neighbours && wanted.order == .score && wanted.limit > 0
      && wanted.offset < NeighbourSmoothing.depth && isRankedText(wanted.query)
  }

  /// The hits in the order of their new scores.
  func rescored(_ hits: [Search.Hit], _ query: Query) throws -> [Search.Hit] {
    var reader = PassageVectors(index, searcher)
    let leaning = SectionLeaning(query)
    var vectors: [NeighbourSmoothing.Vector] = []
    var factors: [Double] = []
    for hit in hits.prefix(NeighbourSmoothing.depth) {
      let passage = try index.passage(hit.document)
      vectors.append(try reader.vector(hit.document, text: passage.text))
      factors.append(leaning.factor(of: passage.section))
    }
    return NeighbourSmoothing.rescored(hits, vectors, factors: factors)
  }

  /// Why a hit has its score: what its words give it, and what its neighbours and section change.
  func explanation(of hit: Search.Hit, _ query: Query) throws -> Explanation {
    let words = try searcher.explain(query, hit.document)
    guard words.score != hit.score else { return words }
    let summary =
      "what the neighbours among the best \(NeighbourSmoothing.depth) and the section change"
    return words.adding(summary, until: hit.score)
  }
}

/// Makes vectors of passages from their stored texts.
private struct PassageVectors {
  private let index: LetterIndex
  private let searcher: Searcher
  private let lengths: FieldLengths
  private let average: Float
  private var buffer = TokenBuffer()
  private static let unknown = -1
  private static let stopWord = -2
  /// By the numbers of words: those of the words as they are indexed.
  private var forms: [Int] = []
  /// By the numbers of words as they are indexed; `nil` for those not looked up.
  private var weights: [Double?] = []

  init(_ index: LetterIndex, _ searcher: Searcher) {
    self.index = index
    self.searcher = searcher
    lengths = index.segment.lengths(of: index.schema.ranked)
    average = index.segment.statistics(of: index.schema.ranked).averageLength
  }

  mutating func vector(
    _ document: DocID,
    text: String
  ) throws -> NeighbourSmoothing.Vector {
    var counts = RankedCounts()
    if let title = try title(of: document) { count(title, isTitle: true, in: &counts) }
    count(text, isTitle: false, in: &counts)
    let saturation = searcher.ranking.saturation
    let factor = saturation.frequencyFactor(length: lengths[document.rawValue], average: average)
    return NeighbourSmoothing.Vector(
      try counts.frequencies.map { term, frequency in
        let weight = Float(try weight(term))
        let value = Saturation.score(weight: weight, frequency: frequency, factor: factor)
        return (term, Double(value))
      }
    )
  }

  /// The title of a record, which is ranked with its text.
  ///
  /// A letter with more passages is not read for it: that costs more than it gives.
  private func title(of document: DocID) throws -> String? {
    let group = index.segment.group(of: document)
    guard index.segment.documents(of: group).count == 1 else { return nil }
    let letter = try index.letter(group)
    return letter.isRecord ? letter.letter.title : nil
  }

  private mutating func count(_ text: String, isTitle: Bool, in counts: inout RankedCounts) {
    Analyzer.english.analyze(Array(text.utf8), into: &buffer)
    for entry in buffer.entries {
      let form = form(of: entry.word)
      guard form != Self.stopWord else { continue }
      counts.add(form, isTitle: isTitle, isJoined: entry.isJoined)
    }
  }

  /// The number of a word as it is indexed, or ``stopWord``.
  private mutating func form(of word: WordID) -> Int {
    if word.index < forms.count, forms[word.index] != Self.unknown { return forms[word.index] }
    let folded = String(decoding: buffer.lexicon.term(word), as: UTF8.self)
    let isStopWord = StopWords.contains(folded)
    let form = isStopWord ? Self.stopWord : buffer.lexicon.indexForm(of: word).index
    let more = max(0, buffer.lexicon.count - forms.count)
    forms.append(contentsOf: repeatElement(Self.unknown, count: more))
    forms[word.index] = form
    return form
  }

  private mutating func weight(_ term: Int) throws -> Double {
    if term < weights.count, let known = weights[term] { return known }
    weights.append(
      contentsOf: repeatElement(nil, count: max(0, buffer.lexicon.count - weights.count))
    )
    let text = String(decoding: buffer.lexicon.term(at: term), as: UTF8.self)
    let weight = try searcher.weight(of: Query.Term(index.schema.ranked, text))
    weights[term] = weight
    return weight
  }
}

/// How often each word of one passage counts, by the rules of ``RankedText``.
private struct RankedCounts {
  private(set) var frequencies: [Int: UInt32] = [:]
  private var head = RankedText.Head()

  mutating func add(_ term: Int, isTitle: Bool, isJoined: Bool) {
    frequencies[term, default: 0] += head.weight(isTitle: isTitle, isJoined: isJoined)
  }
}
