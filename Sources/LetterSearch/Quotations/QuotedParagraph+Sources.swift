/// Sources that stand in a paragraph itself: at the end of a block quotation, and behind or below
/// quotations between marks.
extension QuotedParagraph {
  /// Of so many lines at the end of a block one may begin its source.
  private static let sourceLineLimit = 4
  private static let endsSentence = Set(".!?…”\"’')]".unicodeScalars)
  private static let signs = Set(".,;:".unicodeScalars)

  /// Whether its first sign is a dash, or two hyphens.
  var beginsWithDash: Bool {
    let rest = scalars.drop { $0.properties.isWhitespace }
    return Self.isDash(rest)
  }

  private static func isDash(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    dashes.contains(rest.first ?? " ") || rest.starts(with: "--".unicodeScalars)
  }

  /// All of it as a source, without its dash; `nil` when it is too long.
  var sourceText: String? { SourceLine(scalars)?.text }

  var firstLine: ArraySlice<Unicode.Scalar> { scalars.prefix { $0 != "\n" } }

  // MARK: Blocks

  /// Takes away the source at the end of a block quotation: last lines that begin with a dash, what stands
  /// behind a sentence and a dash, or what brackets hold.
  ///
  /// - Returns: what it says of this paragraph and those of the block before it; that of brackets is of
  ///   this one alone.
  mutating func takeSource() -> String? {
    if let (place, line, isCertain) = dashedSource {
      let text = line?.text
      cut(at: place, mayBeQuoted: !isCertain)
      return text
    }
    if let (place, line) = bracketedSource {
      cut(at: place, mayBeQuoted: true)
      source = line.text
    }
    return nil
  }

  /// Where a source behind a dash begins, and whether it can be nothing else.
  private var dashedSource: (place: Int, line: SourceLine?, isCertain: Bool)? {
    var end = scalars.count - 1
    for number in 0..<Self.sourceLineLimit {
      guard let lineEnd = scalars[..<max(0, end)].lastIndex(of: "\n") else { break }
      end = lineEnd
      let start = lineEnd + 1
      guard scalars.count - start <= SourceLine.lengthLimit else { break }
      guard Self.isDash(scalars[start...].drop { $0.properties.isWhitespace }) else { continue }
      let line = SourceLine(scalars[start...])
      let isSource = line?.isSource() ?? false
      let isBehindSentence = endsSentence(before: start)
      guard isSource || number == 0 && isBehindSentence, hasWords(before: start) else { continue }
      return (start, line, isSource && isBehindSentence)
    }
    let tail = max(1, scalars.count - SourceLine.lengthLimit)
    guard tail < scalars.count else { return nil }
    for place in (tail..<scalars.count).reversed()
    where Self.isDash(scalars[place...]) && scalars[place - 1].properties.isWhitespace {
      guard endsSentence(before: place), hasWords(before: place) else { continue }
      if let line = SourceLine(scalars[place...]), line.isSource() { return (place, line, false) }
    }
    return nil
  }

  /// Where brackets with a source begin that end the paragraph.
  private var bracketedSource: (place: Int, line: SourceLine)? {
    let last = scalars.lastIndex { !$0.properties.isWhitespace && !Self.signs.contains($0) }
    guard let last, scalars[last] == ")" else { return nil }
    var depth = 0
    for place in (max(0, last - SourceLine.lengthLimit)...last).reversed() {
      if scalars[place] == ")" { depth += 1 }
      guard scalars[place] == "(" else { continue }
      depth -= 1
      guard depth == 0 else { continue }
      guard let line = SourceLine(scalars[place...last]), line.isSource(),
        line.hasYear || endsSentence(before: place), hasWords(before: place)
      else { return nil }
      return (place, line)
    }
    return nil
  }

  private func endsSentence(before place: Int) -> Bool {
    let last = scalars[..<place].last { !$0.properties.isWhitespace }
    return last.map { Self.endsSentence.contains($0) } ?? false
  }

  private func hasWords(before place: Int) -> Bool {
    scalars[..<place].contains(where: \.isWordPart)
  }

  // MARK: Marks

  /// A source and where it stands in the paragraph.
  struct SourcePlace {
    var text: String
    var places: Range<Int>
  }

  /// For each quotation what stands directly behind it, or on the lines below it, as its source.
  ///
  /// - Parameter quoted: what stands between marks, in order and apart.
  func sourcesBehind(_ quoted: [Range<Int>]) -> [SourcePlace?] {
    var sources = [SourcePlace?](repeating: nil, count: quoted.count)
    let isLabelled = isLabelled(before: quoted.first)
    for number in quoted.indices.reversed() {
      let start = min(scalars.count, quoted[number].upperBound + 1)
      let next = number + 1 < quoted.count ? quoted[number + 1].lowerBound - 1 : scalars.count
      guard start < next else { continue }
      let rest = scalars[start..<min(next, start + SourceLine.lengthLimit)]
      if let own = sourceBehind(rest, isLabelled: isLabelled) {
        sources[number] = own
      } else if number + 1 < quoted.count, !rest.contains(where: \.isWordPart) {
        sources[number] = sources[number + 1]
      }
    }
    return sources
  }

  /// Whether a line of names and dates stands above the first quotation: then such a line below one
  /// belongs to the next.
  private func isLabelled(before first: Range<Int>?) -> Bool {
    guard let first, first.lowerBound > 1 else { return false }
    let before = scalars[..<(first.lowerBound - 1)]
    let line = before.suffix(SourceLine.lengthLimit).dropLast { $0.properties.isWhitespace }
    let last = line.lastIndex(of: "\n").map { line[$0...].dropFirst() } ?? line
    return line.count < before.count && SourceLine(last)?.isSource() ?? false
  }

  /// - Parameter rest: what stands behind a quotation and before the next.
  private func sourceBehind(
    _ rest: ArraySlice<Unicode.Scalar>,
    isLabelled: Bool
  ) -> SourcePlace? {
    // The line on which the next quotation begins is no source.
    let isLast = rest.endIndex == scalars.count
    var ends = rest.indices.filter { rest[$0] == "\n" }
    if isLast, ends.last != rest.endIndex - 1 { ends.append(rest.endIndex) }
    guard let lineEnd = ends.first else {
      return bracketed(rest.drop { $0 == " " || Self.signs.contains($0) })?.source
    }
    let line = rest[..<lineEnd].drop { $0.properties.isWhitespace || Self.signs.contains($0) }
    var below = lineEnd + 1
    if let (source, end) = bracketed(line) {
      if let source { return source }
      // *(p. 3)* above a source.
      guard !scalars[end..<lineEnd].contains(where: \.isWordPart) else { return nil }
    } else if Self.isDash(line) {
      below = line.startIndex
    } else if line.contains(where: \.isWordPart) {
      return nil
    }
    for end in ends.prefix(Self.sourceLineLimit).reversed() where end > below {
      let places = below..<end
      guard let source = SourceLine(scalars[places]), source.isSource() else { continue }
      let isMarked = source.mark == .dash || source.mark == .bracket
      if isMarked || !isLabelled { return SourcePlace(text: source.text, places: places) }
    }
    return nil
  }

  /// What brackets hold with which a line begins, if it is a source, and where they end; `nil` when it
  /// begins with none.
  private func bracketed(
    _ line: ArraySlice<Unicode.Scalar>
  ) -> (source: SourcePlace?, end: Int)? {
    guard line.first == "(", let last = line.firstIndex(of: ")") else { return nil }
    let places = line.startIndex..<last + 1
    let source = SourceLine(scalars[places]).flatMap { $0.isWholeSource ? $0 : nil }
    return (source.map { SourcePlace(text: $0.text, places: places) }, last + 1)
  }
}

extension ArraySlice {
  fileprivate func dropLast(_ isDropped: (Element) -> Bool) -> Self {
    lastIndex { !isDropped($0) }.map { self[...$0] } ?? self[endIndex...]
  }
}
