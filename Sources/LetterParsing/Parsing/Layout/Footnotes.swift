/// Lifts footnotes out of the text that a page break put them into.
///
/// A footnote stands at the foot of a page, in the middle of a sentence that goes on overleaf. It begins
/// with its number and a capital, and the same number sticks to a word above.
enum Footnotes {
  private static let longestNote = 12

  struct Result {
    var body: [TextLine]
    var notes: [TextLine]
  }

  static func lift(from lines: [TextLine]) -> Result {
    var isNote = [Bool](repeating: false, count: lines.count)
    var next = 1
    var references: Set<Int> = []
    for index in lines.indices {
      if index > 0, lines[index].startsPage {
        next = mark(endingAt: index, of: lines, from: next, references, in: &isNote)
      }
      if let start = interruption(endingAt: index, of: lines, references), !isNote[start] {
        for line in start..<index { isNote[line] = true }
        next = max(next, number(of: lines[start]) ?? next)
        // `30 June 2010` at the start of a line is no note.
        for line in start..<index where number(of: lines[line]) == next { next += 1 }
      }
      if let end = framedNote(at: index, of: lines, number: next, references) {
        for line in index..<end { isNote[line] = true }
        for line in index..<end where number(of: lines[line]) == next { next += 1 }
      }
      references.formUnion(numbersStuckToWords(lines[index].text))
    }
    guard isNote.contains(true) else { return Result(body: lines, notes: []) }
    return split(lines, isNote)
  }

  /// Marks the notes above a page break; gives the number that the next note has.
  private static func mark(
    endingAt end: Int,
    of lines: [TextLine],
    from next: Int,
    _ references: Set<Int>,
    in isNote: inout [Bool]
  ) -> Int {
    var next = next
    for index in max(0, end - longestNote)..<end where !isNote[index] {
      guard number(of: lines[index]) == next, references.contains(next) else { continue }
      for line in index..<end { isNote[line] = true }
      next += 1
      for line in index + 1..<end where number(of: lines[line]) == next { next += 1 }
      break
    }
    return next
  }

  /// Where notes begin that a sentence goes on after, although nothing tells of a page's end.
  private static func interruption(
    endingAt end: Int,
    of lines: [TextLine],
    _ references: Set<Int>
  ) -> Int? {
    guard end > 1, lines[end].gap > 0, lines[end].startsLowercase,
      Bullets.mark(of: lines[end]) == nil, LineEnding.isComplete(lines[end - 1].text)
    else { return nil }
    let stretch = max(1, end - longestNote)..<end
    // A heading or an item below the number is no part of a note.
    let first = stretch.last { !isText(lines[$0]) }.map { $0 + 1 } ?? stretch.lowerBound
    return (first..<end).first { index in
      guard lines[index].gap > 0, let number = number(of: lines[index]),
        references.contains(number)
      else { return false }
      let before = lines[index - 1]
      return !LineEnding.isComplete(before.text) && !Headings.isKnown(before)
        && Bullets.mark(of: before) == nil
    }
  }

  /// Where the next note ends, when one begins here between two paragraphs.
  ///
  /// Nothing tells of the page's end but the blank lines that its number and its margin leave.
  private static func framedNote(
    at start: Int,
    of lines: [TextLine],
    number next: Int,
    _ references: Set<Int>
  ) -> Int? {
    guard start > 0, lines[start].gap > 0, number(of: lines[start]) == next,
      references.contains(next), LineEnding.isComplete(lines[start - 1].text),
      let end = lines[start...].dropFirst().prefix(longestNote).firstIndex(where: { $0.gap > 0 }),
      lines[end].gap >= pageGap, LineEnding.endsSentence(lines[end - 1].text)
    else { return nil }
    return lines[start..<end].allSatisfy(isText) ? end : nil
  }

  /// Blank lines that a page's end leaves, at least.
  private static let pageGap = 2

  private static func isText(_ line: TextLine) -> Bool {
    guard !Headings.isKnown(line) else { return false }
    switch Bullets.mark(of: line)?.style {
    case .glyph, .number, .letter: return false
    case .bareNumber, nil: return true
    }
  }

  /// The number of a line like `1 This joint inspection …` or `1The areas …`.
  static func number(of line: TextLine) -> Int? {
    let digits = line.text.prefix(while: \.isASCIIDigit)
    guard (1...2).contains(digits.count) else { return nil }
    let rest = line.text.dropFirst(digits.count).drop { $0 == Byte.space }
    guard rest.first?.isASCIIUppercase == true, line.text.count > 20 else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// The digits in `Bradford.1`, `practice?1` and `practice1`, but not in `KS2`, `£2` and `10:30`.
  private static func numbersStuckToWords(_ text: [UInt8]) -> [Int] {
    marks(in: text).map(\.number)
  }

  /// Such digits and where they stand.
  static func marks(in text: [UInt8]) -> [(number: Int, range: Range<Int>)] {
    var marks: [(number: Int, range: Range<Int>)] = []
    for index in text.indices.dropFirst() where text[index].isASCIIDigit {
      guard endsText(text[..<index]) else { continue }
      let digits = text[index...].prefix(3).prefix(while: \.isASCIIDigit)
      guard digits.count <= 2 else { continue }
      marks.append(
        (digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }, digits.startIndex..<digits.endIndex)
      )
    }
    return marks
  }

  /// Whether a word that may carry a reference, or a closing mark, ends here.
  private static func endsText(_ text: ArraySlice<UInt8>) -> Bool {
    guard let last = text.last else { return false }
    if last.isASCIILetter {
      // `KS2` and `Y7` are words of their own; `THRIVE3` is a word with its note.
      let word = text.suffix(4).reversed().prefix(while: \.isASCIILetter)
      return word.count == 4 || (word.count == 3 && !word.contains(where: \.isASCIIUppercase))
    }
    if ".,:".utf8.contains(last) {
      // A decimal, an hour; but a year may end a sentence.
      let digits = text.dropLast().suffix(4).reversed().prefix(while: \.isASCIIDigit).count
      return digits == 0 || digits == 4
    }
    return "?!;)'\"".utf8.contains(last) || text.suffix(3).elementsEqual("’".utf8)
      || text.suffix(3).elementsEqual("”".utf8)
  }

  private static func split(_ lines: [TextLine], _ isNote: [Bool]) -> Result {
    var result = Result(body: [], notes: [])
    var startsPage = false
    for (line, isNote) in zip(lines, isNote) {
      guard !isNote else {
        var note = line
        if number(of: line) != nil { note.gap += 1 }
        result.notes.append(note)
        startsPage = true
        continue
      }
      var kept = line
      kept.startsPage = kept.startsPage || startsPage
      startsPage = false
      result.body.append(kept)
    }
    return result
  }
}
