/// Short rows outside of tables that tell of one child: `Ada Example | 12/03/96 | ASD`, `AB | Y3 | ASD`.
enum ChildRow {
  /// A row is short and no sentence.
  static func isShort(_ line: TextLine) -> Bool {
    guard let first = line.text.first, let last = line.text.last, line.text.count <= 160 else {
      return false
    }
    return (first.isASCIILetter || first == UInt8(ascii: "|")) && !".?!:".utf8.contains(last)
      && line.text.count { $0 == Byte.space || $0 == UInt8(ascii: "|") } < 2 * longestRow
      && ChildPrefilter.isNumbered(line)
  }

  /// `Ada Example | 12/03/96 | ASD`.
  static func isRowWithBirth(_ line: TextLine, _ reference: CalendarDate?) -> Bool {
    guard let reference else { return false }
    let words = cells(line)
    guard words.count <= longestRow else { return false }
    return PersonWords.person(words, at: 0) != nil && NeedCues.namesNeed(words)
      && BirthDates.dates(in: line.text, reference: reference).contains {
        !$0.isMonth && BirthCues.isChild($0.date, at: reference)
      }
  }

  /// `AB | Y3 | ASD`.
  static func isRowWithYear(_ line: TextLine) -> Bool {
    let words = cells(line)
    guard words.count <= longestRow, let end = PersonWords.person(words, at: 0), end < words.count
    else {
      return false
    }
    return (AgeCues.yearGroup(words, at: end) ?? AgeCues.yearsAndMonths(words, at: end)) != nil
      && NeedCues.namesNeed(words)
  }

  /// Whether a row or item begins with a name and has a year group or a need, apart from others.
  static func mayBeRow(_ line: TextLine) -> Bool {
    guard line.text.count <= 160, ChildName.leading(line) != nil else { return false }
    let words = cells(line)
    return NeedCues.namesNeed(words)
      || words.indices.contains { AgeCues.yearGroup(words, at: $0) != nil }
  }

  /// Words of a row, without the dashes that part its cells.
  private static func cells(_ line: TextLine) -> [SentenceWord] {
    SentenceWord.words(of: line.string).filter { !["-", "–", "—"].contains($0.text) }
  }

  private static let longestRow = 12
}
