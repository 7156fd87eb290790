/// The place of a passage that a quotation is most like.
///
/// After Sellers, "The theory and computation of evolutionary distances: pattern recognition",
/// Journal of Algorithms 1, 1980.
///
/// A word changed, left out or added costs 1; gaps of the quotation cost nothing. A quotation is
/// exact if and only if its distance is 0.
struct QuotationAlignment {
  /// What happened to words between the passage and the quotation.
  enum Step: Equatable {
    case same(QuotedWord)
    case changed(quoted: QuotedWord, source: QuotedWord)
    /// In the quotation only.
    case added(QuotedWord)
    /// In the passage only, and no gap says so.
    case leftOut(QuotedWord)
    /// In the passage only, and a gap stands for it.
    case skipped(QuotedWord)
  }

  /// How many words of the passage an insertion in brackets may stand for.
  static let insertionLimit = 8

  /// Words that no insertion in brackets may stand for, because the sense would turn round.
  private static let negations: Set = [
    "not", "no", "never", "nor", "neither", "none", "nothing", "nobody", "nowhere", "without",
    "cannot", "hardly", "barely", "rarely", "seldom", "few", "little", "less", "un", "non",
  ]

  private let elements: [QuotationPattern.Element]
  private let words: [QuotedWord]
  /// For each element, the places of the passage's words that are the same; looked up, because
  /// comparing every pair as texts takes most of the time.
  private let equals: [[Int]]

  init(_ pattern: QuotationPattern, in words: [QuotedWord]) {
    elements = pattern.elements
    self.words = words
    let places = Dictionary(grouping: words.indices) { words[$0].text }
    let first = pattern.elements.firstIndex {
      if case .word(let word) = $0 { word.isWord } else { true }
    }
    equals = pattern.elements.enumerated().map { index, element in
      if index == first {
        return words.indices.filter { element.matches(words[$0], isFirst: true) }
      }
      return element.forms.flatMap { places[$0] ?? [] }
    }
  }

  /// How many words differ at the best place.
  var distance: Int {
    var row = [Int32](repeating: 0, count: words.count + 1)
    for element in elements.indices { row = self.row(element, after: row) }
    return Int(row.min() ?? 0)
  }

  /// The costs of all beginnings of the quotation's first words that end at each word.
  private func row(_ index: Int, after above: [Int32]) -> [Int32] {
    switch elements[index] {
    case .omission:
      var row = above
      for place in row.indices.dropFirst() { row[place] = min(row[place], row[place - 1]) }
      return row
    case .insertion:
      return above.indices.map { place in
        insertionStarts(before: place).map { above[$0] }.min() ?? above[place]
      }
    case .word, .anyOf:
      return wordRow(index, after: above)
    }
  }

  private func wordRow(_ index: Int, after above: [Int32]) -> [Int32] {
    var row = above.map { $0 + 1 }
    for place in equals[index] { row[place + 1] = min(row[place + 1], above[place]) }
    for place in words.indices {
      row[place + 1] = min(row[place + 1], above[place] + 1, row[place] + 1)
    }
    return row
  }

  /// The places, `place` included, from which an insertion may reach to it.
  private func insertionStarts(before place: Int) -> [Int] {
    var starts = [place]
    while starts.count <= Self.insertionLimit, let start = starts.last, start > 0,
      !QuotationAlignment.turnsSense(words[start - 1])
    {
      starts.append(start - 1)
    }
    return starts
  }

  private static func turnsSense(_ word: QuotedWord) -> Bool {
    negations.contains(word.text.lowercased()) || word.text.hasSuffix("n't")
      || word.text.unicodeScalars.contains { $0.properties.numericType != nil }
  }

  // MARK: Steps

  /// More cells than this are not kept: the differences of a quotation of thousands of words in a
  /// passage of thousands are not shown.
  private static let cellLimit = 1 << 24

  /// From the first to the last word of the best place; `nil` when it would take too much memory.
  func steps() -> [Step]? {
    guard (elements.count + 1) * (words.count + 1) <= Self.cellLimit else { return nil }
    var rows = [[Int32](repeating: 0, count: words.count + 1)]
    for element in elements.indices { rows.append(row(element, after: rows[element])) }
    let least = rows[elements.count].min() ?? 0
    // Of equal places, the later one ends with words that agree.
    var place = rows[elements.count].lastIndex(of: least) ?? 0
    var element = elements.count
    var steps: [Step] = []
    while element > 0 {
      let step = self.step(element, place, rows)
      element = step.element
      for skipped in stride(from: place - 1, through: step.place, by: -1) where step.kind == nil {
        steps.append(.skipped(words[skipped]))
      }
      place = step.place
      if let kind = step.kind { steps.append(kind) }
    }
    return steps.reversed()
  }

  /// The cell from which the cost of another came, and what happened between them.
  private func step(
    _ element: Int,
    _ place: Int,
    _ rows: [[Int32]]
  ) -> (element: Int, place: Int, kind: Step?) {
    let cost = rows[element][place]
    let quoted = elements[element - 1]
    guard let shown = quoted.shown else {
      let starts =
        quoted == .insertion ? insertionStarts(before: place) : Array((0...place).reversed())
      let start = starts.first { rows[element - 1][$0] == cost } ?? place
      return (element - 1, start, nil)
    }
    if place > 0 {
      let word = words[place - 1]
      let diagonal = rows[element - 1][place - 1]
      if diagonal == cost, equals[element - 1].contains(place - 1) {
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
