import InvertedIndex
import LetterParsing
import Search
import Synchronization
import TextAnalysis

/// What rescoring compares passages by, made from their stored texts and kept.
///
/// The best hits of different queries are often the same passages, and reading and analysing fifty
/// of them costs more than all the rest of a search in a small index.
final class PassageVectors: Sendable {
  struct Traits: Sendable {
    var vector: NeighbourSmoothing.Vector
    var section: SectionName
  }

  /// About 20 MB.
  private static let limit = 1 << 15

  private let index: LetterIndex
  private let searcher: Searcher
  private let kept = Mutex<[DocID: Traits]>([:])

  init(_ index: LetterIndex, _ searcher: Searcher) {
    self.index = index
    self.searcher = searcher
  }

  func traits(of documents: [DocID]) throws -> [Traits] {
    let known = kept.withLock { kept in documents.map { kept[$0] } }
    var reader = TraitsReader(index, searcher)
    var new: [DocID: Traits] = [:]
    let traits = try zip(documents, known).map { document, known in
      if let known { return known }
      let traits = try reader.traits(of: document)
      new[document] = traits
      return traits
    }
    if !new.isEmpty { keep(new) }
    return traits
  }

  /// The words that several of the best passages have among their heaviest.
  ///
  /// - Parameter ignored: words that are left out, as they are indexed.
  func feedback(from documents: [DocID], ignoring ignored: Set<String>) throws -> Feedback {
    var reader = TraitsReader(index, searcher)
    var sums: [Int: (value: Double, passages: Int)] = [:]
    for document in documents.prefix(Feedback.depth) {
      for (form, value) in try reader.heaviest(of: document) {
        sums[form, default: (0, 0)].value += value
        sums[form, default: (0, 0)].passages += 1
      }
    }
    let shared = sums.filter { form, sum in
      sum.passages >= Feedback.leastPassages && !ignored.contains(reader.stem(form))
    }
    .sorted { left, right in
      left.value.value == right.value.value
        ? left.key < right.key : left.value.value > right.value.value
    }
    .prefix(Feedback.termCount)
    let weights = try shared.map { form, sum in
      // Words in all passages weigh nothing, and so do their values.
      sum.value / max(Double(try reader.term(form).weight), .leastNormalMagnitude)
    }
    let total = weights.reduce(0, +)
    return Feedback(
      terms: zip(shared, weights).map { entry, weight in
        .init(
          word: reader.word(entry.key),
          stem: reader.stem(entry.key),
          weight: weight / total
        )
      }
    )
  }

  private func keep(_ new: [DocID: Traits]) {
    kept.withLock { kept in
      if kept.count + new.count > Self.limit { kept = [:] }
      kept.merge(new) { old, _ in old }
    }
  }
}

/// Reads passages and makes their vectors.
private struct TraitsReader {
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
  private var terms: [Term?] = []
  /// By the numbers of words as they are indexed: the first word that was read.
  private var words: [Int: String] = [:]

  struct Term {
    /// The same in all vectors; two words of one number are not to be expected.
    var number: Int
    var weight: Float
  }

  init(_ index: LetterIndex, _ searcher: Searcher) {
    self.index = index
    self.searcher = searcher
    lengths = index.segment.lengths(of: index.schema.ranked)
    average = index.segment.statistics(of: index.schema.ranked).averageLength
  }

  mutating func traits(of document: DocID) throws -> PassageVectors.Traits {
    let passage = try index.passage(document)
    let vector = NeighbourSmoothing.Vector(
      try weights(of: document, passage.text).map { form, value in (try term(form).number, value) }
    )
    return .init(vector: vector, section: passage.section)
  }

  /// The words that a vector is made of, with their weights.
  mutating func heaviest(of document: DocID) throws -> [(form: Int, value: Double)] {
    let weights = try weights(of: document, try index.passage(document).text)
    return NeighbourSmoothing.Vector.heaviest(weights)
      .map { (form: $0.term, value: $0.weight) }
  }

  /// The word as it is indexed.
  func stem(_ form: Int) -> String {
    String(decoding: buffer.lexicon.term(at: form), as: UTF8.self)
  }

  /// The word as it was first read.
  func word(_ form: Int) -> String { words[form] ?? stem(form) }

  private mutating func weights(
    of document: DocID,
    _ text: String
  ) throws -> [(term: Int, weight: Double)] {
    var counts = RankedCounts()
    if let title = try title(of: document) { count(title, isTitle: true, in: &counts) }
    count(text, isTitle: false, in: &counts)
    let saturation = searcher.ranking.saturation
    let factor = saturation.frequencyFactor(length: lengths[document.rawValue], average: average)
    return try counts.frequencies.map { form, frequency in
      let weight = try term(form).weight
      let value = Saturation.score(weight: weight, frequency: frequency, factor: factor)
      return (form, Double(value))
    }
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
    if words[form] == nil { words[form] = folded }
    return form
  }

  mutating func term(_ form: Int) throws -> Term {
    if form < terms.count, let known = terms[form] { return known }
    let more = max(0, buffer.lexicon.count - terms.count)
    terms.append(contentsOf: repeatElement(nil, count: more))
    let text = stem(form)
    let weight = try searcher.weight(of: Query.Term(index.schema.ranked, text))
    let term = Term(number: Int(truncatingIfNeeded: FNV1a(text).value), weight: Float(weight))
    terms[form] = term
    return term
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
