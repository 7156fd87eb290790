import InvertedIndex
import LetterParsing

extension LetterSearcher {
  /// Finds the sentences that several letters share, among the passages that a request finds.
  ///
  /// Takes about 50 bytes of memory for each different sentence.
  package func stockSentences(
    _ request: SearchRequest,
    leastLetters: Int = StandardWording.leastLetters,
    order: StockSentences.Order = .letters,
    limit: Int = 20
  ) throws -> StockSentences {
    let found = try matches(of: request)
    let (uses, letters) = try sentenceUses(in: found.documents)
    let shared = uses.filter { $0.value.letters >= leastLetters }
      .sorted { SentenceUse.isBefore($0, $1, order) }
    return StockSentences(
      request: found.request,
      interpreted: found.interpreted,
      notes: found.notes,
      total: .init(passages: found.documents.count, letters: letters),
      leastLetters: leastLetters,
      mostLetters: uses.values.map(\.letters).max() ?? 0,
      count: shared.count,
      sentences: try shared.prefix(max(0, limit)).map { try sentence($1) }
    )
  }

  /// By the fingerprint of the sentence, and how many letters there are.
  private func sentenceUses(
    in documents: [DocID]
  ) throws -> (uses: [UInt64: SentenceUse], letters: Int) {
    var uses: [UInt64: SentenceUse] = [:]
    var stored = StoredDocuments(index.segment)
    var letter: (group: GroupID, fields: Letter)?
    var letterCount = 0
    // The passages of a letter are next to each other.
    for document in documents {
      let group = index.segment.group(of: document)
      if letter?.group != group {
        letter = (group, try index.letterFacts(group).letter)
        letterCount += 1
      }
      let passage = try StoredPassage(decoding: stored.bytes(of: document))
      let sentences = StandardWording.comparedSentences(
        of: passage.text,
        institution: letter?.fields.institution
      )
      var met: Set<UInt64> = []
      for sentence in sentences where met.insert(sentence.fingerprint).inserted {
        uses[sentence.fingerprint, default: .init(document, sentence.range)]
          .add(document, group, letter?.fields.date, sentence.range)
      }
    }
    return (uses, letterCount)
  }

  private func sentence(_ use: SentenceUse) throws -> StockSentences.Sentence {
    let bytes = Array(try index.passage(use.document).text.utf8)
    let range = use.range.clamped(to: 0..<bytes.count)
    // What ends the sentence stands behind its last word: a full stop, a bracket, quotation marks.
    let mark = String(decoding: bytes[range.upperBound...], as: UTF8.self).prefix { character in
      !character.isWhitespace && !character.isLetter && !character.isNumber
    }
    return StockSentences.Sentence(
      text: String(decoding: bytes[range], as: UTF8.self) + mark,
      letters: use.letters,
      passages: use.passages,
      first: use.first,
      last: use.last
    )
  }
}

/// Where and when a sentence stands.
private struct SentenceUse {
  private(set) var letters = 0
  private(set) var passages = 0
  private(set) var first: CalendarDate?
  private(set) var last: CalendarDate?
  /// A passage of the newest letter with it, and its place there.
  private(set) var document: DocID
  private(set) var range: Range<Int>
  private var lastLetter: GroupID?

  init(_ document: DocID, _ range: Range<Int>) {
    self.document = document
    self.range = range
  }

  mutating func add(
    _ document: DocID,
    _ letter: GroupID,
    _ date: CalendarDate?,
    _ range: Range<Int>
  ) {
    passages += 1
    if lastLetter != letter { letters += 1 }
    lastLetter = letter
    guard let date else { return }
    first = min(first ?? date, date)
    if last.map({ $0 < date }) ?? true {
      last = date
      self.document = document
      self.range = range
    }
  }

  /// Equals in the order of their fingerprints, which is that of nothing, but always the same.
  static func isBefore(
    _ left: (key: UInt64, value: SentenceUse),
    _ right: (key: UInt64, value: SentenceUse),
    _ order: StockSentences.Order
  ) -> Bool {
    let (one, other) = (left.value, right.value)
    let isFewer = (other.letters, left.key) < (one.letters, right.key)
    let dates: (CalendarDate?, CalendarDate?)
    switch order {
    case .letters: return isFewer
    // The newest first is the oldest first the other way round.
    case .first: dates = (other.first, one.first)
    case .last: dates = (one.last, other.last)
    }
    guard let date = dates.0, let otherDate = dates.1, date != otherDate else {
      let areDated = (one.first != nil, other.first != nil)
      return areDated.0 == areDated.1 ? isFewer : areDated.0
    }
    return date < otherDate
  }
}
