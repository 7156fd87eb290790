/// Tells headings from the lines that look like one.
///
/// A heading is short, begins with a capital or a number and has no final full stop. It stands alone
/// between blank lines, or is one that the dictionary knows. Without the capital, wrapped lines
/// such as “strengths and weaknesses in the service” would pass.
struct HeadingRule {
  private let lines: [TextLine]
  private let wrap: WrapMeasure
  private let isLetter: Bool
  /// Whether every heading that the dictionary lacks is marked as one.
  private let hasMarks: Bool

  init(lines: [TextLine], wrap: WrapMeasure, isLetter: Bool, hasMarks: Bool) {
    self.lines = lines
    self.wrap = wrap
    self.isLetter = isLetter
    self.hasMarks = hasMarks
  }

  /// The number of lines of the heading at `index`: 0 for none, 2 or more for one that was wrapped.
  ///
  /// - Parameter isBelowHeading: whether the line before is one.
  func lineCount(at index: Int, isBelowHeading: Bool) -> Int {
    let line = lines[index]
    if hasMarks, line.hasHeadingMark, line.inset == 0 { return 1 }
    if Headings.opensLong(line.folded), let count = longLineCount(at: index) { return count }
    guard hasForm(line) else { return 0 }
    if let next = following(index), isWrapped(line, next) { return 2 }
    if line.isMarkedUp { return stands(alone: index, anywhere: true) ? 1 : 0 }
    if Headings.isExact(line.folded) {
      let runsOn = following(index).map { $0.gap == 0 && $0.startsLowercase && !isItem($0) }
      return isFree(index) || (isBelowHeading && runsOn != true) ? 1 : 0
    }
    if Headings.section(of: line.folded) != nil || Headings.isAnnex(line.folded)
      || Headings.isReport(line.folded)
    {
      return stands(alone: index, anywhere: true) ? 1 : 0
    }
    return !hasMarks && isUnknownHeading(index) ? 1 : 0
  }

  /// The lines of a heading of many words, when it stands by itself.
  private func longLineCount(at index: Int) -> Int? {
    guard index == 0 || lines[index].gap > 0 || LineEnding.isComplete(lines[index - 1].text) else {
      return nil
    }
    var folded = ""
    for end in index..<min(lines.count, index + Self.longestHeading) {
      let line = lines[end]
      if end > index, line.gap > 0 || isItem(line) { return nil }
      folded += (folded.isEmpty ? "" : " ") + line.folded
      let next = following(end)
      let isEnd =
        next.map { next in
          next.gap > 0 || isItem(next) || Headings.isExact(next.folded)
            || (!next.startsLowercase && (stopsShort(end, before: next) || !wrap.isHardWrapped))
        } ?? true
      if isEnd { return Headings.isLong(folded) ? end - index + 1 : nil }
    }
    return nil
  }

  /// Lines that a heading runs over, at most.
  private static let longestHeading = 3

  private func following(_ index: Int) -> TextLine? {
    index + 1 < lines.count ? lines[index + 1] : nil
  }

  private func hasForm(_ line: TextLine) -> Bool {
    guard line.text.count <= 130, line.text.contains(where: { $0.isASCIILetter || $0 >= 0x80 }),
      let first = line.text.first,
      !".,;".utf8.contains(line.text.last ?? 0) || Headings.isSentenceAsHeading(line.folded)
    else { return false }
    let isOpening = first.isASCIIDigit || first >= 0x80 || first.isASCIIUppercase
    let words = line.text.split(separator: Byte.space).count
    let limit = line.isMarkedUp || Headings.isReport(line.folded) ? 20 : 11
    return isOpening && !line.startsLowercase && words <= limit
      && !Letterhead.isContact(line.folded) && !line.folded.hasPrefix("http")
  }

  /// A dictionary heading that runs on in lower case on the next line.
  private func isWrapped(_ line: TextLine, _ next: TextLine) -> Bool {
    guard next.gap == 0, next.startsLowercase, next.text.count <= 60,
      next.text.last != UInt8(ascii: ".")
    else { return false }
    let joined = line.folded + " " + next.folded
    guard let section = Headings.section(of: joined) else { return false }
    return Headings.isExact(joined)
      || (section == .improvements && joined.hasPrefix("what needs to improve"))
  }

  /// Whether the sentence before has ended and the line does not run on.
  private func isFree(_ index: Int) -> Bool {
    let line = lines[index]
    let before = index > 0 ? lines[index - 1] : nil
    let isAfterEnd = before.map { line.gap > 0 || LineEnding.isComplete($0.text) } ?? true
    let runsOn = following(index).map { $0.gap == 0 && $0.startsLowercase } ?? false
    // Bullets of other letters end without a mark; a line that stopped short ends them.
    let isAfterShort = before.map { wrap.stopsShort($0, before: line) } ?? true
    let isCell = line.isIndented && !isLetter
    return (isAfterEnd || isAfterShort || isCell || Studies.isStudy(line.folded))
      && (!runsOn || following(index).map(isItem) == true)
  }

  private func isItem(_ line: TextLine) -> Bool {
    Bullets.mark(of: line) != nil
  }

  /// Whether the line stands by itself: between blank lines, or (`anywhere`) as a line that
  /// stopped short after the end of a sentence.
  private func stands(alone index: Int, anywhere: Bool) -> Bool {
    guard isFree(index) else { return false }
    guard let next = following(index) else { return index > 0 && lines[index].gap > 0 && !isLetter }
    let isFramed = (index == 0 || lines[index].gap > 0) && (next.gap > 0 || isItem(next))
    return isFramed || (anywhere && (!wrap.isHardWrapped || stopsShort(index, before: next)))
  }

  private func stopsShort(_ index: Int, before next: TextLine) -> Bool {
    wrap.stopsShort(lines[index], before: next)
  }

  private func isUnknownHeading(_ index: Int) -> Bool {
    let line = lines[index]
    guard let next = following(index), line.inset == 0,
      !line.folded.hasPrefix("\""), !line.folded.hasPrefix("'"),
      !isListLeadIn(index, next: next)
    else { return false }
    let hasRoom = index == 0 || line.gap > 0 || line.startsPage
    if hasRoom, next.gap > 0, isFree(index) {
      // Items in lower case go on with a demand, but stand below a heading as well.
      // What was cut from one line with them is the start of a sentence with a dash inside.
      guard isItem(next) else { return !next.startsLowercase }
      return !LeadIns.isUnfinished(line.folded)
        && (!next.startsLowercase || next.number != line.number)
    }
    if isItem(next), next.gap == 0, isFree(index) { return !LineEnding.isComplete(line.text) }
    // A blank line below it ends the heading, but not one above, where a list may end.
    guard wrap.isHardWrapped, isFree(index), !isItem(next), !next.startsLowercase else {
      return false
    }
    return stopsShort(index, before: next) && hasHeadingShape(index)
      && (!LineEnding.isComplete(line.text) || endsInAbbreviation(line))
  }

  /// Whether a name with its short form ends the line, `Ashby Safeguarding Partnership (ASP)`: no
  /// sentence does without a full stop.
  private func endsInAbbreviation(_ line: TextLine) -> Bool {
    guard line.text.last == Byte.closeParenthesis, let word = line.string.split(separator: " ").last
    else { return false }
    return word.first == "(" && word.dropFirst().dropLast().allSatisfy(\.isUppercase)
  }

  /// In set pages without blank lines a heading has to stop well short of the width.
  private func hasHeadingShape(_ index: Int) -> Bool {
    let words = lines[index].text.split(separator: Byte.space).count
    return words <= 9 && lines[index].length <= 70
      && (index == 0 || lines[index].gap > 0
        || LineEnding.endsSentence(lines[index - 1].text))
  }

  /// `The school should:` before its list is a sentence, not a heading.
  private func isListLeadIn(_ index: Int, next: TextLine) -> Bool {
    guard lines[index].text.last == UInt8(ascii: ":") else { return false }
    if isLetter { return true }
    return isItem(next) && (next.gap == 0 || LeadIns.opensList(lines[index].folded))
  }
}
