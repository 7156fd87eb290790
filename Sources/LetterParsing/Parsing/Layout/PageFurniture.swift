/// Takes out what belongs to the sheet and not to the letter: page numbers, running heads, rules and
/// letterheads.
enum PageFurniture {
  struct Result {
    /// The lines that are left, with the gaps that the dropped ones leave.
    var lines: [TextLine] = []
    var letterhead: [TextLine] = []
  }

  static func remove(from lines: [TextLine]) -> Result {
    let numbered = numberedHeads(lines)
    let isNumber = lines.indices.map { numbered.contains($0) || isPageNumber(lines[$0]) }
    let runningHeads = repeatedAtPageEdges(lines, isNumber: isNumber)
    let letterhead = letterheadLines(lines)
    var result = Result()
    var gap = 0
    var startsPage = false
    for (index, line) in lines.enumerated() {
      gap += line.gap
      startsPage = startsPage || line.startsPage
      let isDropped = isNumber[index] || isRule(line) || runningHeads.contains(line.folded)
      guard !isDropped, !letterhead[index] else {
        if letterhead[index] { result.letterhead.append(line) }
        startsPage = startsPage || isNumber[index] || letterhead[index]
        gap += 1
        continue
      }
      var kept = line
      (kept.gap, kept.startsPage) = (gap, startsPage)
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
    case 1: return words.first.map(isCount) ?? false
    case 3:
      let parts = Array(words)
      return isCount(parts[0]) && (parts[1] == "of" || parts[1] == "/") && isCount(parts[2])
    default: return false
    }
  }

  private static let longestHead = 120

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
      } else if let (text, number) = numberedText(line), text.split(separator: " ").count > 2 {
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
    let gaps = line.columnGaps
    guard let first = gaps.first, let last = gaps.last else { return nil }
    if let number = number(line.text[(last + 1)...]) {
      return (Folding.folded(Array(line.text[..<last])), number)
    }
    return number(line.text[..<first]).map {
      (Folding.folded(Array(line.text[(first + 1)...])), $0)
    }
  }

  /// A drawn line: `=`, `____`, `-----`, `* * *`.
  static func isRule(_ line: TextLine) -> Bool {
    guard line.text.count <= 200, Bullets.mark(of: line)?.isAlone != true else { return false }
    return line.text.allSatisfy { "=_-*~. ".utf8.contains($0) }
  }

  /// Short lines that come back at the edges of two or more pages.
  private static func repeatedAtPageEdges(_ lines: [TextLine], isNumber: [Bool]) -> Set<String> {
    var edges: [String: Int] = [:]
    for index in lines.indices where isAtEdge(index, of: lines, isNumber: isNumber) {
      let line = lines[index]
      guard line.text.count <= 100, !isNumber[index], Bullets.mark(of: line) == nil,
        Headings.section(of: line.folded) == nil
      else { continue }
      edges[line.folded, default: 0] += 1
    }
    return Set(edges.filter { $0.value >= 2 }.keys)
  }

  /// Whether a page number or a page start is next to the line.
  private static func isAtEdge(_ index: Int, of lines: [TextLine], isNumber: [Bool]) -> Bool {
    let isAfter = index > 0 && (isNumber[index - 1] || lines[index].startsPage)
    let next = index + 1
    return isAfter || (next < lines.count && (isNumber[next] || lines[next].startsPage))
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
