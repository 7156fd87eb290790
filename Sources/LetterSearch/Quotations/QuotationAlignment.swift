/// The place of a passage that a quotation is most like, word by word.
///
/// ``QuotationDistance`` tells how the place is found, and finds its distance alone in a fraction of
/// the time.
struct QuotationAlignment {
  /// What happened to words between the passage and the quotation.
  enum Step: Equatable {
    case same(QuotedWord)
    case changed(quoted: QuotedWord, source: QuotedWord)
    /// In the quotation only.
    case added(QuotedWord)
    /// In the passage only, and no gap says so.
    case leftOut(QuotedWord)
    /// In the passage only, and an ellipsis stands for it.
    case skipped(QuotedWord)
    /// In brackets in the quotation.
    case inserted([QuotedWord])
    /// In the passage only, and the words in brackets before it stand for it.
    case replaced(QuotedWord)
    /// A passage ends, and the quotation goes on in the next.
    case passageEnd
    /// What stands in the quotation between two passages, or an ellipsis.
    case mark
  }

  let pattern: QuotationPattern
  private let elements: [QuotationPattern.Element]
  let words: [QuotedWord]
  /// What the passage's words are compared by: equal words have one number.
  private let numbers: [Int32]
  /// For each element, the numbers of the words that are the same, in place of their places, of
  /// which a long passage that says one thing over and over has as many as it has words.
  private let equals: [[Int32]]

  /// Whether the words are those of several passages, parted by ``QuotedWord/passageEnd``.
  private let isJoined: Bool
  /// For each word of the passage, whether no insertion may stand for it; empty when the quotation
  /// has none.
  private let turnsSense: [Bool]

  init(_ pattern: QuotationPattern, in words: [QuotedWord]) {
    self.pattern = pattern
    elements = pattern.elements
    self.words = words
    isJoined = words.contains(where: \.isPassageEnd)
    turnsSense =
      elements.contains(where: \.isInsertion) ? words.map { WordNumbers.turnsSense($0.text) } : []
    var known: [String: Int32] = [:]
    var distinct: [QuotedWord] = []
    var numbers: [Int32] = []
    numbers.reserveCapacity(words.count)
    for word in words {
      let number = known[word.text] ?? Int32(distinct.count)
      if number == distinct.count {
        known[word.text] = number
        distinct.append(word)
      }
      numbers.append(number)
    }
    self.numbers = numbers
    let first = pattern.firstWord
    equals = pattern.elements.enumerated().map { index, element in
      guard index == first else { return element.forms.compactMap { known[$0] } }
      return distinct.indices.filter { element.matches(distinct[$0], isFirst: true) }
        .map { Int32($0) }
    }
  }

  /// Whether a gap may reach to a passage's end and beyond it: of gaps in a row, the last alone, so that
  /// all of them are in one passage.
  private func mayCrossEnd(_ gap: Int) -> Bool {
    gap + 1 >= elements.count || !elements[gap + 1].isGap
  }

  /// The costs of all beginnings of the quotation's first words that end at each word.
  private func row(_ index: Int, after above: [Int32]) -> [Int32] {
    switch elements[index] {
    case .omission:
      var row = above
      var least = above[0]
      for place in row.indices.dropFirst() {
        let isEnd = words[place - 1].isPassageEnd
        let left = isEnd ? (mayCrossEnd(index) ? row[place - 1] : above[place]) : least
        row[place] = min(above[place], left)
        least = isEnd ? above[place] : row[place]
      }
      return row
    case .insertion:
      var reach = InsertionReach(count: 1)
      var wordCount = 0
      var row = above.indices.map { place in
        if place > 0, words[place - 1].isWord { wordCount += 1 }
        let isCutOff = place > 0 && turnsSense[place - 1]
        return reach.least(above[place], behind: wordCount, isCutOff: isCutOff)
      }
      for place in words.indices where words[place].isPassageEnd && mayCrossEnd(index) {
        row[place + 1] = min(row[place + 1], row[place])
      }
      return row
    case .word, .anyOf:
      return wordRow(index, after: above)
    }
  }

  private func wordRow(_ index: Int, after above: [Int32]) -> [Int32] {
    var row = above.map { $0 + 1 }
    let same = equals[index]
    let parts = isJoined && elements[index].partsPassages
    if parts { row[0] = above[0] }
    for (place, number) in numbers.enumerated() {
      if words[place].isPassageEnd {
        row[place + 1] = min(row[place], above[place + 1] + (parts ? 0 : 1))
        continue
      }
      let change: Int32 = same.contains(number) ? 0 : 1
      row[place + 1] = min(row[place + 1], above[place] + change, row[place] + 1)
    }
    return row
  }

  /// The places, `place` first, from which an insertion may reach to it.
  private func insertionStarts(before place: Int) -> [Int] {
    var starts = [place]
    var wordCount = 0
    while let start = starts.last, start > 0, !turnsSense[start - 1] {
      if words[start - 1].isWord { wordCount += 1 }
      guard wordCount <= InsertionReach.limit else { break }
      starts.append(start - 1)
    }
    return starts
  }

  // MARK: Steps

  /// More cells than this are not kept: the differences of a quotation of thousands of words in a
  /// passage of thousands are not shown.
  private static let cellLimit = 1 << 24

  /// The best place, and what happened from its first to its last word.
  struct Place {
    var range: Range<Int>
    var steps: [Step]
  }

  /// The best place; `nil` when finding it would take too much memory.
  func place() -> Place? {
    guard (elements.count + 1) * (words.count + 1) <= Self.cellLimit else { return nil }
    var rows = [[Int32](repeating: 0, count: words.count + 1)]
    for element in elements.indices { rows.append(row(element, after: rows[element])) }
    let least = rows[elements.count].min() ?? 0
    // Of equal places, the later one ends with words that agree.
    var place = rows[elements.count].lastIndex(of: least) ?? 0
    let end = place
    var element = elements.count
    var steps: [Step] = []
    while element > 0 {
      let step = self.step(element, place, rows)
      // A step over a word of the passage alone leaves the quotation's as it was.
      if step.element < element, elements[step.element].isGap {
        let gap = elements[step.element]
        let skipped = words[step.place..<place].reversed()
        steps += skipped.map { gap.isInsertion ? .replaced($0) : .skipped($0) }
        steps.append(gap.isInsertion ? .inserted(gap.insertedWords) : .mark)
      }
      (element, place) = (step.element, step.place)
      if let kind = step.kind { steps.append(kind) }
    }
    return Place(range: place..<end, steps: steps.reversed())
  }

  /// The cell from which the cost of another came, and what happened between them.
  private func step(
    _ element: Int,
    _ place: Int,
    _ rows: [[Int32]]
  ) -> (element: Int, place: Int, kind: Step?) {
    let cost = rows[element][place]
    let quoted = elements[element - 1]
    let above = rows[element - 1]
    let isBehindEnd = place > 0 && words[place - 1].isPassageEnd
    guard let shown = quoted.shown else {
      if isBehindEnd, above[place] != cost { return (element, place - 1, .passageEnd) }
      let passage = words[..<place].lastIndex(where: \.isPassageEnd).map { $0 + 1 } ?? 0
      let start =
        quoted.isInsertion
        ? insertionStarts(before: place).first { above[$0] == cost }
        : above[passage...place].lastIndex(of: cost)
      return (element - 1, start ?? place, nil)
    }
    if isJoined, quoted.partsPassages, place == 0 || isBehindEnd, above[place] == cost {
      return (element - 1, place, .mark)
    }
    if isBehindEnd {
      if rows[element][place - 1] == cost { return (element, place - 1, .passageEnd) }
    } else if place > 0 {
      let word = words[place - 1]
      let diagonal = rows[element - 1][place - 1]
      if diagonal == cost, equals[element - 1].contains(numbers[place - 1]) {
        return (element - 1, place - 1, .same(word))
      }
      // Rather than changed, so that words further on find those that are the same.
      if rows[element][place - 1] + 1 == cost { return (element, place - 1, .leftOut(word)) }
      if diagonal + 1 == cost {
        return (element - 1, place - 1, .changed(quoted: shown, source: word))
      }
    }
    return (element - 1, place, .added(shown))
  }
}
