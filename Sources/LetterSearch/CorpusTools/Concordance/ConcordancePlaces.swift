import InvertedIndex
import LetterParsing

/// The places of all matches, small enough for those of a large index, and their order.
struct ConcordancePlaces {
  /// One match; its passage is read again when it is shown.
  struct Place: Sendable {
    var document: DocID
    /// Place of the letter in corpus order.
    var letter: Int
    var ordinal: Int
    var span: Hit.Highlight
    /// What it is sorted by, one entry a key; empty where its letter decides.
    var keys: [String]
    /// By which it is drawn for a sample; 0 where there is none.
    var chance: UInt64 = 0
  }

  /// What letters are sorted by.
  private struct LetterKeys {
    var group: GroupID
    var id: String
    /// ISO 8601; `nil` sorts last.
    var date: String?
    var institution: String
  }

  private let order: [ConcordanceKey]
  private var letters: [LetterKeys] = []
  /// In corpus order at first: the oldest letter first, those without a date last, then by the
  /// letter's id, then by place.
  private(set) var places: [Place] = []
  private(set) var total = Concordance.Count(lines: 0, passages: 0, letters: 0)

  init(
    _ found: MatchSet,
    _ searcher: LetterSearcher,
    order: [ConcordanceKey],
    sample: RandomSample?,
    threadCount: Int?
  ) throws {
    self.order = order
    let passages = try searcher.map(found, threadCount: threadCount) { matched in
      let words = ContextWords(matched.text)
      return matched.spans.map { span in
        Place(
          document: matched.document,
          letter: 0,
          ordinal: matched.passage.ordinal,
          span: span,
          keys: order.map { words.key($0.value, around: span.utf8, of: matched.passage) },
          chance: sample.map { sample in
            sample.number(of: "\(matched.passage.id) \(span.utf8.lowerBound)")
          } ?? 0
        )
      }
    }
    try collect(passages, searcher.index)
    if let sample { draw(sample.size) }
  }

  /// Puts the places of each passage into corpus order.
  private mutating func collect(_ passages: [[Place]], _ index: LetterIndex) throws {
    var numbers: [GroupID: Int] = [:]
    for places in passages {
      guard let first = places.first else { continue }
      let group = index.segment.group(of: first.document)
      if numbers[group] == nil {
        numbers[group] = letters.count
        letters.append(try ConcordancePlaces.keys(of: group, index))
      }
      let number = numbers[group] ?? 0
      self.places += places.map { place in
        var place = place
        place.letter = number
        return place
      }
      total.passages += 1
    }
    total.lines = places.count
    total.letters = letters.count
    let ranks = corpusRanks()
    for place in places.indices { places[place].letter = ranks[places[place].letter] }
    places.sort {
      ($0.letter, $0.ordinal, $0.span.utf8.lowerBound)
        < ($1.letter, $1.ordinal, $1.span.utf8.lowerBound)
    }
  }

  private static func keys(of group: GroupID, _ index: LetterIndex) throws -> LetterKeys {
    let letter = try index.letterFacts(group)
    return LetterKeys(
      group: group,
      id: letter.id,
      date: letter.letter.date?.description,
      institution: letter.shownName.lowercased()
    )
  }

  /// Sorts the letters, and gives for each former number the new one.
  private mutating func corpusRanks() -> [Int] {
    // Letters without a date come behind those with one: no date begins with a tilde.
    let keys = letters.map { ($0.date ?? "~", $0.id) }
    let sorted = letters.indices.sorted { keys[$0] < keys[$1] }
    var ranks = Array(repeating: 0, count: sorted.count)
    for (rank, number) in sorted.enumerated() { ranks[number] = rank }
    letters = sorted.map { letters[$0] }
    return ranks
  }

  /// Keeps the lines of a random sample, in their order: those of the smallest numbers, which stay
  /// the same when letters come or go.
  private mutating func draw(_ size: Int) {
    guard size < places.count else { return }
    let drawn = places.indices.sorted {
      (places[$0].chance, $0) < (places[$1].chance, $1)
    }
    places = drawn.prefix(max(0, size)).sorted().map { places[$0] }
  }

  /// Sorts by the keys; equals stay as they are.
  mutating func sort() {
    guard !order.isEmpty else { return }
    let sorted = places.indices.sorted { left, right in
      for (number, key) in order.enumerated() {
        switch compare(places[left], places[right], key, number) {
        case 0: continue
        case let sign: return sign < 0
        }
      }
      return left < right
    }
    places = sorted.map { places[$0] }
  }

  /// Below, at or above 0 as the first sorts before, with or after the second.
  private func compare(_ left: Place, _ right: Place, _ key: ConcordanceKey, _ number: Int) -> Int {
    func sign<Value: Comparable>(_ left: Value, _ right: Value) -> Int {
      let ascending = left < right ? -1 : left == right ? 0 : 1
      return key.isDescending ? -ascending : ascending
    }
    let letters = (letters[left.letter], letters[right.letter])
    switch key.value {
    case .date:
      switch (letters.0.date, letters.1.date) {
      case (let left?, let right?): return sign(left, right)
      case (let left, let right): return (left == nil ? 1 : 0) - (right == nil ? 1 : 0)
      }
    case .institution: return sign(letters.0.institution, letters.1.institution)
    case .letter: return sign(letters.0.id, letters.1.id)
    case .left, .right:
      // Where a passage begins or ends there is nothing to look through.
      let (first, second) = (left.keys[number], right.keys[number])
      return first.isEmpty || second.isEmpty
        ? (first.isEmpty ? 1 : 0) - (second.isEmpty ? 1 : 0) : sign(first, second)
    case .match, .section: return sign(left.keys[number], right.keys[number])
    }
  }
}
