/// How many words of a quotation differ at the place of a passage that it is most like.
///
/// After Sellers, "The theory and computation of evolutionary distances: pattern recognition",
/// Journal of Algorithms 1, 1980, with a limit from which on nothing is worked out.
///
/// A word changed, left out or added costs 1; gaps of the quotation cost nothing. A quotation is
/// exact if and only if its distance is 0. ``QuotationAlignment`` tells which words differ.
///
/// Of passages that follow one another, joined by ``QuotedWord/passageEnd``, the quotation may hold
/// several: their ends cost nothing, nor what parts passages beside them; gaps end there.
///
/// Made once for a draft: quotations are taken one after the other, and words keep their numbers.
struct QuotationDistance {
  private typealias Number = WordNumbers.Number

  /// What a row of the table is worked out for.
  private enum Row {
    case word(Number)
    /// The quotation's first word, of which the case of the first letter is the writer's own.
    case firstWord(Number)
    case anyOf([Number])
    case omission
    case insertions(count: Int)
  }

  var words = WordNumbers()
  private var rows: [Row] = []
  /// How many words and signs the quotation has.
  private(set) var length = 0
  /// By number: how often the quotation has the word, but for its first.
  private var wanted: [Int32] = []
  private var wantedCount = 0
  /// How many of these may stand between two passages.
  private var wantedPartingCount = 0
  /// The number of ``QuotedWord/passageEnd``.
  let passageEnd: WordNumbers.Number
  private var costs: [Int32] = []

  /// How many rows of tables were worked out, for tests of how much work is done.
  private(set) var rowCount = 0

  init() { passageEnd = words.number(of: QuotedWord.passageEnd.text) }

  /// Takes a quotation, which ``distance(from:below:)`` compares from now on.
  mutating func take(_ pattern: QuotationPattern) {
    for case .word(let number) in rows { wanted[Int(number)] = 0 }
    rows = rows(of: pattern)
    length = pattern.length
    // Never shorter, so that a draft of many words does not pay for all of them at each quotation.
    wanted += [Int32](repeating: 0, count: words.count - wanted.count)
    (wantedCount, wantedPartingCount) = (0, 0)
    for case .word(let number) in rows {
      wanted[Int(number)] += 1
      wantedCount += 1
      if words.partsPassages[Int(number)] { wantedPartingCount += 1 }
    }
  }

  private mutating func rows(of pattern: QuotationPattern) -> [Row] {
    let first = pattern.firstWord
    var rows: [Row] = []
    for (place, element) in pattern.elements.enumerated() {
      switch element {
      case .word(let word):
        let number = words.number(of: word.text)
        rows.append(place == first ? .firstWord(number) : .word(number))
      case .anyOf(let forms, _): rows.append(.anyOf(forms.map { words.number(of: $0) }))
      case .omission, .insertion: QuotationDistance.append(element, to: &rows)
      }
    }
    return rows
  }

  /// Takes gaps together: an omission stands for all that insertions beside it may stand for, and
  /// insertions reach as far as all of them.
  private static func append(_ gap: QuotationPattern.Element, to rows: inout [Row]) {
    switch (rows.last, gap) {
    case (.omission?, _): break
    case (.insertions(let count)?, .insertion(_)):
      rows[rows.count - 1] = .insertions(count: count + 1)
    case (.insertions?, _): rows[rows.count - 1] = .omission
    case (_, .insertion(_)): rows.append(.insertions(count: 1))
    default: rows.append(.omission)
    }
  }

  // MARK: Comparing

  /// The distance from a passage; `nil` when it is `limit` or more.
  ///
  /// - Parameter passage: numbers that ``words`` gave.
  mutating func distance(from passage: [WordNumbers.Number], below limit: Int) -> Int? {
    guard length - passage.count < limit, lackCount(in: passage) < limit else { return nil }
    costs.removeAll(keepingCapacity: true)
    costs.append(contentsOf: repeatElement(0, count: passage.count + 1))
    var least: Int32 = 0
    for row in rows {
      rowCount += 1
      switch row {
      case .word(let number): least = advance(passage) { $0 == number }
      case .firstWord(let number):
        let beginnings = words.sameBeginning
        let beginning = beginnings[Int(number)]
        least = advance(passage) { beginnings[Int($0)] == beginning }
      case .anyOf(let numbers): least = advance(passage, numbers.contains)
      case .omission: skip()
      case .insertions(let count): skip(passage, insertions: count)
      }
      // Further words can only add to it.
      guard least < limit else { return nil }
    }
    return Int(least)
  }

  /// As ``distance(from:below:)``, from passages that follow one another.
  mutating func distance(fromJoined passages: [WordNumbers.Number], below limit: Int) -> Int? {
    guard length > 0, lackCount(inJoined: passages) < limit else { return nil }
    costs.removeAll(keepingCapacity: true)
    costs.append(contentsOf: repeatElement(0, count: passages.count + 1))
    let end = passageEnd
    for row in rows {
      rowCount += 1
      switch row {
      case .word(let number):
        let parts = words.partsPassages[Int(number)]
        advance(joined: passages, end, parts: parts) { $0 == number }
      case .firstWord(let number):
        let beginnings = words.sameBeginning
        let beginning = beginnings[Int(number)]
        advance(joined: passages, end, parts: false) { beginnings[Int($0)] == beginning }
      case .anyOf(let numbers): advance(joined: passages, end, parts: false, numbers.contains)
      case .omission: skip(joined: passages, end)
      case .insertions(let count):
        skip(passages, insertions: count)
        for place in passages.indices where passages[place] == end {
          costs[place + 1] = min(costs[place + 1], costs[place])
        }
      }
      guard Int(costs.min() ?? 0) < limit else { return nil }
    }
    return costs.min().map(Int.init)
  }

  /// As ``advance(_:_:)``, where a passage's end costs nothing, nor, behind one, a word that parts
  /// passages.
  private mutating func advance(
    joined passages: [Number],
    _ end: Number,
    parts: Bool,
    _ isSame: (Number) -> Bool
  ) {
    var costs: [Int32] = []
    swap(&costs, &self.costs)
    var diagonal = costs[0]
    var left = parts ? diagonal : diagonal &+ 1
    costs[0] = left
    for place in passages.indices {
      let above = costs[place &+ 1]
      if passages[place] == end {
        left = min(left, parts ? above : above &+ 1)
      } else {
        left = min(isSame(passages[place]) ? diagonal : diagonal &+ 1, min(above, left) &+ 1)
      }
      costs[place &+ 1] = left
      diagonal = above
    }
    swap(&costs, &self.costs)
  }

  /// An omission: words of one passage may be passed over.
  private mutating func skip(joined passages: [Number], _ end: Number) {
    var least = costs[0]
    for place in passages.indices {
      let above = costs[place + 1]
      let isEnd = passages[place] == end
      costs[place + 1] = min(above, isEnd ? costs[place] : least)
      least = isEnd ? above : costs[place + 1]
    }
  }

  /// As ``lackCount(in:)``, of words that cannot stand between two passages.
  private mutating func lackCount(inJoined passages: [Number]) -> Int {
    var found = 0
    for number in passages where Int(number) < wanted.count {
      wanted[Int(number)] -= 1
      if wanted[Int(number)] >= 0, !words.partsPassages[Int(number)] { found += 1 }
    }
    for number in passages where Int(number) < wanted.count { wanted[Int(number)] += 1 }
    return wantedCount - wantedPartingCount - found
  }

  /// How many words of the quotation the passage has not, or not so often: each differs at any place.
  private mutating func lackCount(in passage: [Number]) -> Int {
    var found = 0
    for number in passage where Int(number) < wanted.count {
      wanted[Int(number)] -= 1
      if wanted[Int(number)] >= 0 { found += 1 }
    }
    for number in passage where Int(number) < wanted.count { wanted[Int(number)] += 1 }
    return wantedCount - found
  }

  /// From the costs of the quotation's first words, up to each word of the passage, to those of one
  /// more.
  ///
  /// - Returns: the least of them.
  private mutating func advance(_ passage: [Number], _ isSame: (Number) -> Bool) -> Int32 {
    // A copy of the reference, because closures and costs are of one value.
    var costs: [Int32] = []
    swap(&costs, &self.costs)
    var diagonal = costs[0]
    // No cost is greater than the quotation's length, so that nothing overflows.
    var left = diagonal &+ 1
    var least = left
    costs[0] = left
    for place in passage.indices {
      let above = costs[place &+ 1]
      let changed = isSame(passage[place]) ? diagonal : diagonal &+ 1
      left = min(changed, min(above, left) &+ 1)
      least = min(least, left)
      costs[place &+ 1] = left
      diagonal = above
    }
    swap(&costs, &self.costs)
    return least
  }

  /// An omission: any words may be passed over.
  private mutating func skip() {
    for place in costs.indices.dropFirst() { costs[place] = min(costs[place], costs[place - 1]) }
  }

  private mutating func skip(_ passage: [Number], insertions count: Int) {
    var reach = InsertionReach(count: count)
    var wordCount = 0
    for place in costs.indices {
      let last = place > 0 ? Int(passage[place - 1]) : nil
      if let last, words.isWord[last] { wordCount += 1 }
      let isCutOff = last.map { words.turnsSense[$0] } ?? false
      costs[place] = reach.least(costs[place], behind: wordCount, isCutOff: isCutOff)
    }
  }
}
