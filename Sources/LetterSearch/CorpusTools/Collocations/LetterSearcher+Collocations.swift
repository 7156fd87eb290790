import InvertedIndex
import Search

extension LetterSearcher {
  /// The words that stand near the matches of a query, with how sure and how close the tie is.
  ///
  /// The texts of all matching passages are read.
  /// - Parameter threadCount: `nil` for one thread a core; the answer is the same with any number.
  /// - Throws: as ``search(_:)`` does.
  package func collocations(
    _ request: CollocationRequest,
    threadCount: Int? = nil
  ) throws -> Collocations {
    let found = try matches(of: request.search)
    var request = request
    request.search = found.request
    let window = request.window
    let passages = try map(found, threadCount: threadCount) { matched in
      (
        matched.document,
        NearWords(matched.text, matches: matched.spans.map(\.utf8), window: window)
      )
    }
    var counter = CollocateCounter()
    for (document, words) in passages { counter.add(words, of: index.segment.group(of: document)) }
    let all = try collocates(of: counter, request)
    let least = request.minimumObserved
    let start = min(max(0, request.offset), all.count)
    return Collocations(
      request: request,
      interpreted: found.interpreted,
      notes: found.notes,
      generation: index.metadata.generation,
      total: counter.total,
      nearWordCount: counter.placeCount,
      wordCount: wordCount,
      collocateCount: all.count,
      rarerCount: counter.words.count { word, count in
        count.observed < least && isListed(word, count, request)
      },
      collocates: Array(all[start...].prefix(max(0, request.limit)))
    )
  }

  private var wordCount: Int {
    Int(clamping: index.segment.statistics(of: compiler.schema.passage.exact).tokenCount)
  }

  /// Whether a word is listed that stands near matches often enough.
  private func isListed(
    _ word: String,
    _ count: CollocateCounter.Count,
    _ request: CollocationRequest
  ) -> Bool {
    count.letters >= request.minimumLetters
      && (request.includesStopWords || !StopWords.contains(word))
  }

  /// The words that were asked for, sorted.
  private func collocates(
    of counter: CollocateCounter,
    _ request: CollocationRequest
  ) throws -> [Collocate] {
    var collocates: [Collocate] = []
    for (word, count) in counter.words
    where count.observed >= request.minimumObserved && isListed(word, count, request) {
      let entry = try index.segment.lookup(compiler.schema.passage.exact, word)
      let frequency = max(count.observed, Int(clamping: entry?.totalFrequency ?? 0))
      collocates.append(
        Collocate(
          count,
          written: counter.spelling(of: word),
          frequency: frequency,
          of: wordCount,
          near: counter
        )
      )
    }
    return collocates.sorted { Collocate.comes($0, before: $1, by: request.order) }
  }
}

/// Adds up what stands near the matches of all passages.
struct CollocateCounter {
  struct Count {
    var observed = 0
    var passages = 0
    var letters = 0
    fileprivate var lastLetter: GroupID?
  }

  private(set) var words: [String: Count] = [:]
  /// How often hyphenated words are written so, by their joined forms.
  private var spellings: [String: [String: Int]] = [:]
  private(set) var total = Concordance.Count(lines: 0, passages: 0, letters: 0)
  private(set) var placeCount = 0
  private var lastLetter: GroupID?

  /// Adds a passage; those of one letter must follow each other.
  mutating func add(_ near: NearWords, of letter: GroupID) {
    guard near.matchCount > 0 else { return }
    total.lines += near.matchCount
    total.passages += 1
    if lastLetter != letter { total.letters += 1 }
    lastLetter = letter
    placeCount += near.placeCount
    for (word, forms) in near.spellings {
      spellings[word, default: [:]].merge(forms, uniquingKeysWith: +)
    }
    for (word, count) in near.counts {
      var sum = words[word] ?? Count()
      sum.observed += count
      sum.passages += 1
      if sum.lastLetter != letter { sum.letters += 1 }
      sum.lastLetter = letter
      words[word] = sum
    }
  }

  /// A word as the letters write it near matches: of a joined form, the most frequent spelling.
  ///
  /// Without a hyphen where most are written so.
  func spelling(of word: String) -> String {
    let forms = spellings[word] ?? [:]
    let hyphenated = forms.values.reduce(0, +)
    guard 2 * hyphenated > words[word]?.observed ?? 0 else { return word }
    return forms.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? word
  }
}

extension Collocate {
  fileprivate init(
    _ count: CollocateCounter.Count,
    written: String,
    frequency: Int,
    of wordCount: Int,
    near: CollocateCounter
  ) {
    self.word = written
    observed = count.observed
    self.frequency = frequency
    passages = count.passages
    letters = count.letters
    expected = wordCount == 0 ? 0 : Double(near.placeCount) * Double(frequency) / Double(wordCount)
    let strength = LogLikelihood.logLikelihood(
      observed,
      of: near.placeCount,
      frequency - observed,
      of: wordCount - near.placeCount
    )
    logLikelihood = Double(observed) < expected ? -strength : strength
    let dice = 2 * Double(observed) / Double(near.total.lines + frequency)
    logDice = 14 + NaturalLogarithm.of(dice) / NaturalLogarithm.of(2)
  }

  /// Equals are in the order of their words, so that each order is one.
  fileprivate static func comes(
    _ left: Collocate,
    before right: Collocate,
    by order: CollocationRequest.Order
  ) -> Bool {
    func value(_ collocate: Collocate) -> Double {
      switch order {
      case .logLikelihood: collocate.logLikelihood
      case .logDice: collocate.logDice
      case .observed: Double(collocate.observed)
      case .letters: Double(collocate.letters)
      case .word: 0
      }
    }
    let values = (value(left), value(right))
    return values.0 == values.1 ? left.word < right.word : values.0 > values.1
  }
}
