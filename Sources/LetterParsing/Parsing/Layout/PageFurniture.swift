/// Takes out what belongs to the sheet and not to the letter: page numbers, running heads, rules and
/// letterheads.
enum PageFurniture {
  struct Result {
    /// The lines that are left, with the gaps that the dropped ones leave.
    var lines: [TextLine] = []
    var letterhead: [TextLine] = []

    /// Takes a line that was drawn below the last one for what it means, if that may be a heading.
    fileprivate mutating func markLastAsHeading() {
      guard let line = lines.last, line.gap > 0 || lines.count == 1,
        line.text.count <= longestHead, !line.isTableRow, Bullets.mark(of: line) == nil
      else { return }
      lines[lines.count - 1].isMarkedUp = true
      lines[lines.count - 1].hasHeadingMark = true
    }
  }

  static func remove(from lines: [TextLine]) -> Result {
    let numbered = numberedHeads(lines)
    let numbers = loneNumbers(lines)
    let isNumber = lines.indices.map {
      numbered.contains($0) || (numbers[$0] ?? isPageNumber(lines[$0]))
    }
    let isHead = repeatedAtPageEdges(lines, isNumber: isNumber)
    let letterhead = letterheadLines(lines)
    let isContents = contentsLines(lines)
    let isCode = codeLines(lines)
    var result = Result()
    var gap = 0
    var startsPage = false
    for (index, line) in lines.enumerated() {
      gap += line.gap
      startsPage = startsPage || line.startsPage
      let isDropped = isNumber[index] || isRule(line) || isHead[index] || isContents.contains(index)
      guard !isDropped, !letterhead[index] else {
        if letterhead[index] { result.letterhead.append(line) }
        if isUnderline(line), result.lines.last?.number == lines[max(0, index - 1)].number {
          result.markLastAsHeading()
        }
        startsPage = startsPage || isNumber[index] || letterhead[index]
        gap += 1
        continue
      }
      var kept = line
      (kept.gap, kept.startsPage) = (gap, startsPage)
      if isCode.contains(index) { kept.inset = TextLine.codeInset }
      result.lines.append(kept)
      (gap, startsPage) = (0, false)
    }
    return result
  }

  /// `2`, `- 2 -`, `Page 2`, `2 of 4`, `Page 2 of 4`, `iv`.
  static func isPageNumber(_ line: TextLine) -> Bool {
    guard line.text.count <= 24 else { return false }
    var words = line.folded.trimmed(of: "-|[]()").split(separator: " ")[...]
    if words.first == "page" { words = words.dropFirst() }
    func isCount(_ word: Substring) -> Bool {
      word.utf8.count <= 3 && word.utf8.allSatisfy(\.isASCIIDigit)
    }
    switch words.count {
    case 1: return words.first.map { isCount($0) || romans.contains($0) } ?? false
    case 3:
      let parts = Array(words)
      return isCount(parts[0]) && (parts[1] == "of" || parts[1] == "/") && isCount(parts[2])
    default: return false
    }
  }

  /// Numerals of more letters than one, which no line of a text consists of.
  private static let romans: Set<Substring> = [
    "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii", "xiv", "xv", "xvi",
  ]

  /// Of each line that is a bare number, whether it is that of a page.
  ///
  /// It stands at the edge of a page, is small, or counts on from another or up to it. Any other is the
  /// cell of a table: `Number of pupils` / `207`.
  private static func loneNumbers(_ lines: [TextLine]) -> [Int: Bool] {
    var values: [Int: Int] = [:]
    for (index, line) in lines.enumerated() where line.text.count <= 3 {
      if line.text.allSatisfy(\.isASCIIDigit) { values[index] = Int(line.string) }
    }
    let all = Set(values.values)
    return values.reduce(into: [:]) { pages, number in
      let (index, value) = number
      let isAtEdge =
        lines[index].startsPage || index + 1 == lines.count || lines[index + 1].startsPage
      pages[index] =
        !isCell(index, of: lines)
        && (isAtEdge || value <= largestSmall || all.contains(value - 1) || all.contains(value + 1))
    }
  }

  /// Whether a line is indented by a tab right below such a line or above one: a cell among others.
  private static func isCell(_ index: Int, of lines: [TextLine]) -> Bool {
    guard lines[index].isIndented else { return false }
    let isBelow = index > 0 && lines[index].gap == 0 && lines[index - 1].isIndented
    return isBelow
      || index + 1 < lines.count && lines[index + 1].gap == 0
        && lines[index + 1].isIndented
  }

  /// Of a few pages, an excerpt may keep the number of one only.
  private static let largestSmall = 60

  /// Lines of contents: `Main findings ........ 3`, two of them or more.
  private static func contentsLines(_ lines: [TextLine]) -> Set<Int> {
    let found = lines.indices.filter { isContents(lines[$0]) }
    return found.count > 1 ? Set(found) : []
  }

  private static func isContents(_ line: TextLine) -> Bool {
    guard line.text.count <= 200, line.text.last?.isASCIIDigit == true,
      line.text.contains(where: \.isASCIILetter)
    else { return false }
    let rest = line.string.reversed().drop { $0.isNumber }
    let digits = line.string.count - rest.count
    let leader = rest.prefix { " .…·_".contains($0) }.filter { $0 != " " }
    let dots = leader.reduce(0) { $0 + ($1 == "…" ? 3 : 1) }
    return digits <= 3 && dots >= 4 && leader.contains { ".…·".contains($0) }
  }

  private static let longestHead = 120
  /// What is counted in a text has as few words: `Priority 1 of 3`.
  private static let mostWordsOfItem = 2

  /// The indexes of running heads and feet with the number of their page: `… 3 May 1900  Page 2 of 3`.
  ///
  /// Each marks the edge of a page by itself, as its number changes from page to page. “Page 2 of 3”
  /// is enough; a bare number is one where it stands apart behind the same words on several pages.
  private static func numberedHeads(_ lines: [TextLine]) -> Set<Int> {
    var heads: Set<Int> = []
    var pages: [String: [(number: Int, index: Int)]] = [:]
    for (index, line) in lines.enumerated() {
      guard line.text.count <= longestHead, line.text.contains(where: \.isASCIIDigit) else {
        continue
      }
      if isCountedPage(line) {
        heads.insert(index)
      } else if let (text, number) = numberedText(line) ?? countedText(line) {
        pages[text, default: []].append((number, index))
      }
    }
    for run in pages.values where run.count > 1 {
      let isCounted = zip(run, run.dropFirst()).allSatisfy { $0.number + 1 == $1.number }
      if isCounted { heads.formUnion(run.map(\.index)) }
    }
    return heads
  }

  /// Whether a line ends, or begins, with `Page 2 of 3` in capitals as no sentence has it.
  private static func isCountedPage(_ line: TextLine) -> Bool {
    guard line.text.last?.isASCIIDigit == true || line.text.first == UInt8(ascii: "P") else {
      return false
    }
    let words = line.string.split(separator: " ")
    func isCount(_ words: ArraySlice<Substring>) -> Bool {
      guard words.count == 4, let page = words.first, page == "Page" || page == "PAGE" else {
        return false
      }
      let rest = Array(words.dropFirst())
      return Int(rest[0]) != nil && rest[1].lowercased() == "of" && Int(rest[2]) != nil
    }
    return isCount(words.suffix(4)) || isCount(words.prefix(4))
  }

  /// A running head and the number that stands apart behind it, or before.
  private static func numberedText(_ line: TextLine) -> (text: String, number: Int)? {
    func number(_ text: ArraySlice<UInt8>) -> Int? {
      text.count <= 3 ? Int(String(decoding: text, as: UTF8.self)) : nil
    }
    func isHead(_ text: String) -> Bool {
      text.hasSuffix(" page") || text.split(separator: " ").count > mostWordsOfItem
    }
    let gaps = line.columnGaps
    guard let first = gaps.first, let last = gaps.last else { return nil }
    if let number = number(line.text[(last + 1)...]) {
      let text = Folding.folded(Array(line.text[..<last]))
      return isHead(text) ? (text, number) : nil
    }
    guard let number = number(line.text[..<first]) else { return nil }
    let text = Folding.folded(Array(line.text[(first + 1)...]))
    return isHead(text) ? (text, number) : nil
  }

  /// A running head that ends in `2 of 12`, `2/12` or `Page 2`, with the number of pages in its text.
  private static func countedText(_ line: TextLine) -> (text: String, number: Int)? {
    var words = line.folded.split { $0 == " " || $0 == "/" }[...]
    func takeNumber() -> Int? {
      guard let word = words.last, word.utf8.count <= 3, word.utf8.allSatisfy(\.isASCIIDigit) else {
        return nil
      }
      words.removeLast()
      return Int(word)
    }
    guard let last = takeNumber() else { return nil }
    if words.last == "page" || words.last == "p" {
      return words.count > 1 ? (words.joined(separator: " "), last) : nil
    }
    let isOf = words.last == "of"
    if isOf { words.removeLast() }
    let isParted = isOf || line.folded.hasSuffix("/\(last)") || line.folded.hasSuffix("/ \(last)")
    guard isParted, let number = takeNumber(), number <= last, words.count > mostWordsOfItem else {
      return nil
    }
    return (words.joined(separator: " ") + " of \(last)", number)
  }

  /// A drawn line: `=`, `____`, `-----`, `* * *`, or the fence around code.
  static func isRule(_ line: TextLine) -> Bool {
    guard line.text.count <= 200, Bullets.mark(of: line)?.isAlone != true else { return false }
    return line.text.allSatisfy { "=_-*~. ".utf8.contains($0) } || isFence(line.text)
  }

  /// Three backticks or tildes, with one word that names the language of the code.
  private static func isFence(_ text: [UInt8]) -> Bool {
    guard let sign = text.first, sign == Byte.backtick || sign == Byte.tilde else { return false }
    let word = text.drop { $0 == sign }
    return text.count - word.count >= 3 && word.count <= longestLanguage
      && !word.contains { $0 == sign || $0 == Byte.space && word.first != Byte.space }
  }

  private static let longestLanguage = 24

  /// The indices of lines between fences; none where a fence has no partner.
  private static func codeLines(_ lines: [TextLine]) -> Set<Int> {
    let fences = lines.indices.filter { isFence(lines[$0].text) }
    guard fences.count % 2 == 0 else { return [] }
    return stride(from: 0, to: fences.count, by: 2).reduce(into: []) { code, fence in
      code.formUnion(fences[fence]..<fences[fence + 1])
    }
  }

  /// A line of `=` or `-` right below a text, which makes it a heading.
  private static func isUnderline(_ line: TextLine) -> Bool {
    guard line.gap == 0, line.text.count >= 3, let sign = line.text.first,
      sign == UInt8(ascii: "=") || sign == Byte.hyphen
    else { return false }
    return line.text.allSatisfy { $0 == sign }
  }

  /// Of each line, whether it comes back at the edges of two or more pages.
  ///
  /// What stands beside such a line is at the edge, too, as running heads have several lines. Those of
  /// the text may have the same words: a date or a name counts only at an edge, and so does what stands
  /// above “Dear”.
  private static func repeatedAtPageEdges(_ lines: [TextLine], isNumber: [Bool]) -> [Bool] {
    let salutation = lines.firstIndex(where: LetterFrame.isSalutation) ?? 0
    let isDate = lines.map(isDateLine)
    let mayBe = lines.indices.map { index in
      let line = lines[index]
      return line.text.count <= 100 && !isNumber[index]
        && (isDate[index] || Bullets.mark(of: line) == nil)
        && Headings.section(of: line.folded) == nil
    }
    var isHead = [Bool](repeating: false, count: lines.count)
    for _ in 0..<mostHeadLines {
      let isEdge = lines.indices.map { index in
        isAtEdge(index, of: lines) { isNumber[$0] || isHead[$0] }
      }
      var counts: [String: Int] = [:]
      for index in lines.indices where mayBe[index] && isEdge[index] {
        counts[lines[index].folded, default: 0] += 1
      }
      let found = lines.indices.map { index in
        mayBe[index] && counts[lines[index].folded, default: 0] > 1
          && (isEdge[index] || !isDate[index] && index >= salutation)
      }
      guard found != isHead else { break }
      isHead = found
    }
    return isHead
  }

  /// Lines of a running head, at most.
  private static let mostHeadLines = 4

  /// `3 May 1900`, `3 and 4 May 1900`, `3–4 May 1900`, and nothing else.
  private static func isDateLine(_ line: TextLine) -> Bool {
    guard line.text.count <= 40, line.text.first?.isASCIIDigit == true else { return false }
    let words = line.folded.split { !$0.isLetter && !$0.isNumber }
    var (hasMonth, hasYear) = (false, false)
    for word in words {
      if Dates.months[String(word)] != nil {
        hasMonth = true
      } else if word.allSatisfy(\.isNumber) {
        hasYear = hasYear || word.utf8.count == 4
        guard word.utf8.count <= 2 || word.utf8.count == 4 else { return false }
      } else if !["and", "to", "st", "nd", "rd", "th"].contains(word),
        !["st", "nd", "rd", "th"].contains(word.drop(while: \.isNumber))
      {
        return false
      }
    }
    return hasMonth && hasYear
  }

  /// Whether what is dropped, or a page's start, is next to the line.
  private static func isAtEdge(
    _ index: Int,
    of lines: [TextLine],
    isDropped: (Int) -> Bool
  ) -> Bool {
    let isAfter = index > 0 && (isDropped(index - 1) || lines[index].startsPage)
    let next = index + 1
    return isAfter || (next < lines.count && (isDropped(next) || lines[next].startsPage))
  }

  /// Marks lines of letterheads: certain ones, and companions in a run with a certain one.
  private static func letterheadLines(_ lines: [TextLine]) -> [Bool] {
    let matches = lines.map(Letterhead.match)
    var marked = matches.map { $0 == .certain }
    for index in lines.indices where marked[index] {
      var before = index - 1
      while before >= 0, matches[before] == .companion, !marked[before] {
        marked[before] = true
        before -= 1
      }
      var after = index + 1
      while after < lines.count, matches[after] == .companion, !marked[after] {
        marked[after] = true
        after += 1
      }
    }
    return marked
  }
}
