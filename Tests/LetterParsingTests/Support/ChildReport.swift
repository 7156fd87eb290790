import TestSupport

@testable import LetterParsing

/// A report in the middle of which tests put what tells of children.
///
/// All people, schools and dates are invented, around 1900.
enum ChildReport {
  static let head = "Report to the forum\n\nBackground:\n\nThe panel met as planned.\n\n"
  static let tail = "\n\nConclusion\n\nThe work goes on.\n\n3 November 1904\n"

  /// What a reader sees of a text: the letter and the source with placeholders.
  static func shown(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    let letter = LetterParser.parse(bytes)
    let redacted = String(decoding: LetterParser.redacted(bytes, for: letter), as: UTF8.self)
    return [LetterDump.text(letter), redacted]
  }

  /// How the time of reading grows with the number of equal pieces of a text.
  static func timeGrowth(of unit: String) -> TimeGrowth {
    TimeGrowth(from: 500) { count in
      let bytes = Array((head + String(repeating: unit, count: count) + tail).utf8)
      return { _ = LetterParser.parse(bytes) }
    }
  }
}
