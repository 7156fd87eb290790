/// Takes the numbers of footnotes out of the text that they stick to: `… in Ashby.1`.
///
/// Raised in print, they are digits of the word before to a search and a quotation. They go only where
/// the letter has the note; behind a full stop, only where a sentence ends. What is left keeps its way back to the bytes of the source.
package enum FootnoteMarks {
  /// A text without the numbers that may be of footnotes; `nil` when there are none.
  ///
  /// Who quotes a printed page may have copied them.
  package static func withoutNumbers(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    let marks = Footnotes.marks(in: bytes).map(\.range).filter {
      isMark($0, of: bytes, isNoted: true)
    }
    guard !marks.isEmpty else { return nil }
    var rest: [UInt8] = []
    var start = 0
    for mark in marks {
      rest += bytes[start..<mark.lowerBound]
      start = mark.upperBound
    }
    return String(decoding: rest + bytes[start...], as: UTF8.self)
  }

  /// - Parameter notes: the lines among which the notes are.
  static func removed(from lines: [TextLine], notes: [TextLine]) -> [TextLine] {
    let numbers = Set(notes.compactMap(Footnotes.number(of:)))
    // A letter's first note is number 1; other numbers alone begin lines for other reasons.
    guard numbers.contains(1) else { return lines }
    return lines.map { line in
      guard line.text.count <= longestLine else { return line }
      let marks = Footnotes.marks(in: line.text).filter { mark in
        isMark(mark.range, of: line.text, isNoted: numbers.contains(mark.number))
      }
      return marks.isEmpty ? line : line.leavingOut(marks.map(\.range))
    }
  }

  /// Longer lines are left as they are, so that one of nothing but marks costs little.
  private static let longestLine = 8000

  private static func isMark(_ range: Range<Int>, of text: [UInt8], isNoted: Bool) -> Bool {
    let next = range.upperBound < text.count ? text[range.upperBound] : Byte.space
    guard next == Byte.space || ".,;:?!)".utf8.contains(next) || next >= 0x80 else { return false }
    guard isNoted else { return false }
    let before = text[range.lowerBound - 1]
    if ".?!".utf8.contains(before) {
      return next == Byte.space && isBehindSentence(range, of: text)
    }
    let word = text[..<range.lowerBound].suffix(12).reversed().prefix(while: \.isASCIILetter)
    let key = String(decoding: word.reversed().map { $0 | 0x20 }, as: UTF8.self)
    return !numberedWords.contains(key)
  }

  /// Whether a sentence ends before a mark, and another begins behind it or nothing does: `p.12` and
  /// `ref.1 here` are none.
  private static func isBehindSentence(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    let word = text[..<(range.lowerBound - 1)].suffix(4)
    guard word.count == 4,
      word.allSatisfy({ $0.isASCIILetter || $0 == UInt8(ascii: ")") || $0 >= 0x80 })
    else { return false }
    let next = text[range.upperBound...].drop { $0 == Byte.space }.first
    return next.map { $0.isASCIIUppercase || $0 >= 0x80 } ?? true
  }

  /// Words whose number is their own, and lost its space: `Stage2`.
  private static let numberedWords: Set<String> = [
    "year", "stage", "level", "grade", "phase", "section", "band", "tier", "part", "annex", "table",
    "figure", "note", "page", "chapter", "covid", "type", "group", "class", "tranche",
  ]
}
