/// A line of the source that is not blank, cleaned for reading, with the way back to its bytes.
struct TextLine: Sendable {
  /// Counted from 1 in the source.
  ///
  /// Several lines share a number when a form feed or a cue cuts a source line.
  var number: Int
  /// UTF-8: white space single, ends trimmed, Markdown marks left out.
  var text: [UInt8]
  /// Where the parts of ``text`` come from, in order, all of it covered.
  var segments: [SourceSegment]
  /// The start of the line in the form that recognisers compare: see ``Folding``.
  var folded: String
  /// Blank lines, or dropped ones, between this line and the one before.
  var gap: Int
  /// Whether a page ended between this line and the one before.
  var startsPage: Bool
  /// Whether the source line begins with a tab, as the cells of a squeezed table do.
  var isIndented: Bool
  /// Whether the source line is a Markdown heading, or bold from end to end.
  var isMarkedUp: Bool
  /// Whether the source line is a Markdown heading, by `#` before it or a line drawn below.
  var hasHeadingMark = false
  /// How many marks of a quotation stood before the line (``QuotedLines``), or ``codeInset``.
  ///
  /// Lines of different insets are never one text, and none but those of the text itself are headings
  /// without a mark.
  var inset: UInt8 = 0
  /// Whether two or more spaces end the source line.
  var hasTrailingSpaces: Bool
  /// Spaces before the first character of the source line.
  var indent = 0
  /// Where tabs of the source stood between words: offsets of the one space that is left of each.
  var tabs: [Int] = []
  /// Whether the line stood in a column beside another, whose width is not that of the page.
  var isCell = false
  /// Whether the line is a row of a table that was marked up as one.
  var isTableRow = false

  var string: String { String(decoding: text, as: UTF8.self) }

  /// The number of characters, near enough: scalars.
  var length: Int {
    text.reduce(into: 0) { count, byte in
      if byte & 0xC0 != 0x80 { count += 1 }
    }
  }

  /// Whether the line holds a first letter and that is lower case.
  var startsLowercase: Bool {
    if let first = text.first, first.isASCIILetter { return !first.isASCIIUppercase }
    for scalar in string.prefix(8).unicodeScalars where scalar.properties.isAlphabetic {
      return scalar.properties.isLowercase
    }
    return false
  }

  /// The ``inset`` of a line between the fences of code.
  static let codeInset = UInt8.max

  /// Spaces that set two columns of a page apart, at least.
  static let columnGap = 3

  /// Columns stand beside each other on lines of a page, and those are no longer.
  private static let longestPageLine = 400

  /// Where runs of spaces stand that set columns apart: offsets of the one space that is left of each.
  var columnGaps: [Int] { gaps(atLeast: Self.columnGap) }

  /// The same of runs of so many spaces or more.
  func gaps(atLeast width: Int) -> [Int] {
    guard text.count <= Self.longestPageLine else { return [] }
    return segments.compactMap { segment in
      let isSpace = segment.text.count == 1 && text[segment.text.lowerBound] == Byte.space
      return isSpace && segment.source.count >= width ? segment.text.lowerBound : nil
    }
  }

  /// The line without its first `count` bytes and the space after them.
  func dropping(_ count: Int) -> TextLine {
    slice(count..<text.count)
  }

  /// The line without some ascending ranges; of two spaces that meet, one stays.
  func leavingOut(_ ranges: [Range<Int>]) -> TextLine {
    var line = self
    (line.text, line.segments, line.tabs) = ([], [], [])
    var start = 0
    var rest = segments[...]
    for range in ranges + [text.count..<text.count] where range.lowerBound >= start {
      var kept = start..<range.lowerBound
      let isSpaced = line.text.last.map { $0 == Byte.space } ?? true
      while isSpaced, !kept.isEmpty, text[kept.lowerBound] == Byte.space {
        kept = kept.lowerBound + 1..<kept.upperBound
      }
      let offset = line.text.count
      line.text += text[kept]
      rest = rest.drop { $0.text.upperBound <= kept.lowerBound }
      for segment in rest.prefix(while: { $0.text.lowerBound < kept.upperBound }) {
        guard let part = segment.clipped(to: kept) else { continue }
        let text = part.text.lowerBound + offset..<part.text.upperBound + offset
        line.segments.append(SourceSegment(text: text, source: part.source))
      }
      start = range.upperBound
    }
    line.folded = Folding.folded(line.text)
    return line.slice(0..<line.text.count)
  }

  /// The bytes of the source from what stands before a range of the text to what stands behind it.
  ///
  /// Marks between, such as the address of a link, are among them; the ends of the line are left open.
  func source(of range: Range<Int>) -> Range<Int> {
    func clipped(_ range: Range<Int>) -> [SourceSegment] {
      range.isEmpty ? [] : segments.compactMap { $0.clipped(to: range) }
    }
    let before = clipped(0..<range.lowerBound).last?.source.upperBound
    let behind = clipped(range.upperBound..<text.count).first?.source.lowerBound
    return (before ?? 0)..<max(before ?? 0, behind ?? .max)
  }

  /// A part of the line, trimmed, as a line of its own.
  func slice(_ range: Range<Int>) -> TextLine {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, text[start] == Byte.space { start += 1 }
    while end > start, text[end - 1] == Byte.space { end -= 1 }
    var part = self
    part.text = Array(text[start..<end])
    part.segments = segments.compactMap { $0.clipped(to: start..<end) }
    part.tabs = tabs.filter { (start..<end).contains($0) }.map { $0 - start }
    part.folded = Folding.folded(part.text)
    return part
  }
}

extension SourceSegment {
  /// The part of the segment inside a range of the text, told from the start of that range.
  fileprivate func clipped(to range: Range<Int>) -> SourceSegment? {
    let kept = text.clamped(to: range)
    guard !kept.isEmpty else { return nil }
    let shifted = kept.lowerBound - range.lowerBound..<kept.upperBound - range.lowerBound
    // A replaced character has no inner offsets; it is kept whole.
    guard text.count == source.count else { return SourceSegment(text: shifted, source: source) }
    let start = source.lowerBound + (kept.lowerBound - text.lowerBound)
    return SourceSegment(text: shifted, source: start..<start + kept.count)
  }
}
