/// Rows of a table or list that lack what the others are known by, such as a date of birth.
extension ChildRecords {
  /// Cells of a row: between bars, tabs, wide spaces or commas.
  private func cellCount(_ line: TextLine) -> Int {
    let bars = line.text.count { $0 == UInt8(ascii: "|") }
    if bars > 1 { return max(1, bars - 1) }
    let gaps = max(line.tabs.count, line.columnGaps.count)
    if gaps > 0 { return gaps + 1 }
    return line.text.count { $0 == UInt8(ascii: ",") } + 1
  }

  /// Whether a line goes on with the rows of a table, whatever stands in the place of its date.
  ///
  /// - Parameter row: the last row above, or the first below.
  func continuesTable(_ index: Int, beside row: Int, gap: Int) -> Bool {
    guard lines.indices.contains(index), !result.rows.contains(index) else { return false }
    let line = lines[index]
    guard lines[max(index, row)].gap <= gap, line.text.count <= Self.longestBeginning,
      Headings.section(of: line.folded) == nil, !EventWords.listsEvents(line.folded),
      !Closing.isFormula(line), !LetterFrame.isSalutation(line),
      !BirthLabels.namesBirth(line.folded)
    else { return false }
    let isSet =
      line.text.first == UInt8(ascii: "|") || !line.tabs.isEmpty || !line.columnGaps.isEmpty
    if isSet {
      return (2...max(2, cellCount(lines[row]))).contains(cellCount(line))
    }
    guard ChildName.leading(line) != nil else { return false }
    if PersonRow.isName(line) || Self.unknowns.isFoundAsWord(in: line.folded) { return true }
    return cellCount(line) == cellCount(lines[row]) && !LineEnding.endsSentence(line.text)
      && (line.text.contains(where: \.isASCIIDigit)
        || NeedCues.namesNeed(SentenceWord.words(of: line.string)))
  }

  private static let unknowns: PhraseSet = [
    "tbc", "not known", "unknown", "n/k", "nk", "n/a", "not given", "not recorded",
  ]

  /// The next lines, one behind the other, that are withheld as rows; `nil` when there are none.
  private func nextRows(from index: Int) -> Range<Int>? {
    guard let start = (index..<lines.count).first(where: result.rows.contains) else { return nil }
    return start..<((start..<lines.count).first { !result.rows.contains($0) } ?? lines.count)
  }

  /// Withholds rows beside two or more withheld ones that begin with a name as those do.
  mutating func findNeighbours() {
    var index = 0
    while let rows = nextRows(from: index) {
      let start = rows.lowerBound
      index = rows.upperBound
      let named = rows.filter { ChildName.leading(lines[$0]) != nil }
      guard named.count > 1, let last = named.last, last == index - 1 || named[0] == start else {
        continue
      }
      if last == index - 1 {
        while isNeighbour(index, beside: index - 1, like: last) {
          withhold(index...index, rows: 1)
          index += 1
        }
      }
      var above = start - 1
      while named[0] == start, isNeighbour(above, beside: above + 1, like: start) {
        withhold(above...above, rows: 1)
        above -= 1
      }
    }
  }

  /// Withholds lines right below or above three or more dates of birth that are rows of the same table,
  /// whose own date is wanting or too damaged to be read.
  mutating func findEdges() {
    var index = 0
    while let rows = nextRows(from: index) {
      let start = rows.lowerBound
      index = rows.upperBound
      let dated = rows.filter { births[$0] != nil }
      guard dated.count >= Self.smallestBlock else { continue }
      let edge = Edge(
        gap: zip(dated, dated.dropFirst()).map { lines[$1].gap }.max() ?? 0,
        firsts: Set(rows.compactMap { Self.words(lines[$0]).first }),
        words: Set(rows.flatMap { Self.words(lines[$0]) })
      )
      while isRow(index, at: edge, below: true) {
        withhold(index...index, rows: 1)
        index += 1
      }
      var above = start - 1
      while isRow(above, at: edge, below: false) {
        withhold(above...above, rows: 1)
        above -= 1
      }
    }
  }

  /// What the rows of a block have in common.
  private struct Edge {
    /// Blank lines between two of them, at most.
    var gap: Int
    /// The words that they begin with, and all of them.
    var firsts: Set<String>
    var words: Set<String>
  }

  private func isRow(_ index: Int, at edge: Edge, below: Bool) -> Bool {
    guard lines.indices.contains(index), !result.rows.contains(index), isHalfRow(index),
      lines[below ? index : index + 1].gap <= edge.gap, !LineEnding.endsSentence(lines[index].text),
      !BirthLabels.namesBirth(lines[index].folded)
    else { return false }
    if Self.holdsDamagedDate(lines[index].text) { return true }
    let words = Self.words(lines[index])
    return words.first.map(edge.firsts.contains) == true
      && words.count(where: edge.words.contains) > 1
  }

  /// The words of a line with more than two letters, folded.
  private static func words(_ line: TextLine) -> [String] {
    line.folded.split { !$0.isLetter }.filter { $0.utf8.count > 2 }.map(String.init)
  }

  /// Whether a word has the marks and most of the digits of a date and is none: `12/1x/2009`.
  private static func holdsDamagedDate(_ text: [UInt8]) -> Bool {
    text.split { $0 == Byte.space || $0 == UInt8(ascii: "|") }.contains { word in
      (6...12).contains(word.count)
        && "/.".utf8.contains { mark in word.count(where: { $0 == mark }) == 2 }
        && word.count(where: \.isASCIIDigit) * 2 >= word.count
        && word.contains(where: \.isASCIILetter)
    }
  }

  private func isNeighbour(_ index: Int, beside next: Int, like row: Int) -> Bool {
    guard lines.indices.contains(index), lines[max(index, next)].gap == 0,
      ChildName.leading(lines[index]) != nil, Bullets.areAlike(lines[index], lines[row])
    else { return false }
    return continuesTable(index, beside: row, gap: 0)
  }
}

extension Bullets {
  /// Whether two lines may be items of one list: with marks of one kind, or both without.
  static func areAlike(_ line: TextLine, _ other: TextLine) -> Bool {
    switch (mark(of: line)?.style, mark(of: other)?.style) {
    case (.glyph(let one), .glyph(let two)): one == two
    case (.number, .number), (.letter, .letter), (.bareNumber, .bareNumber), (nil, nil): true
    default: false
    }
  }
}
